import type { OrganizationMention } from '../../model';
import type { SlotMatch, SlotType, View, When } from '../frame';
import { hasOrganizationHead } from '../organization-type';
import { isRankAt } from '../rank-at';
import { inOneLine } from '../words-of';
import { furtherCountries } from './accredited';
import { organizationAt } from './body';
import { degreeSpan } from './degree';
import { inClass } from './in-class';
import type { Read, Role } from './role';
import { leadingBody, possessing, seatAt } from './role-body';
import { JOINERS, type Tail, tailAt } from './role-tail';
import { adjuncts, laterDate, yearsHeld } from './role-time';
import { backReferenceEnd, complementEnd } from './title-complement';
import { isYear, type TitleSpan, titleSpan } from './title-span';

export type { Read, Role } from './role';

type Growing = { -readonly [K in keyof Role]: Role[K] };

const SAYS = /^(?:said|says|announced|announces|confirmed|reported|stated)$/;

/** More than anyone's posts in a sentence; bounds the work on hostile text. */
const MOST = 24;

/** ", based at": the preposition that names the place of work. */
function basedAt(view: View, at: number): number {
	const { tokens } = view;
	const start = tokens[at]?.lower === ',' ? at + 1 : at;
	return /^(?:based|stationed)$/.test(tokens[start]?.lower ?? '') &&
		/^(?:at|in|with)$/.test(tokens[start + 1]?.lower ?? '')
		? start + 1
		: at;
}

/** "assistant conductor to Sir Ann Roe at A": whom the post serves is no part of where it is. */
function assistedEnd(view: View, at: number): number {
	if (!/^(?:to|under|alongside)$/.test(view.tokens[at]?.lower ?? '')) return at;
	const person = view.slot('person', at + 1)[0];
	return person && /^(?:at|with|in)$/.test(view.tokens[person.end]?.lower ?? '') ? person.end : at;
}

/** "General Officer Commanding 82 Division": the formation right behind the post. */
function commandAt(view: View, at: number): Read<OrganizationMention> | undefined {
	if (view.tokens[at - 1]?.lower !== 'commanding') return undefined;
	// "82 Division": a number alone before the sort of formation.
	const word = view.tokens[at + 1];
	if (view.tokens[at]?.kind === 'number' && word?.capital && hasOrganizationHead([word.text]))
		return { value: { name: view.text(at, at + 2) }, start: at, end: at + 2 };
	const [found] = view.slot('organization', at);
	return found && { value: found.value as OrganizationMention, start: found.start, end: found.valueEnd ?? found.end };
}

/** Heads of offices that have a seat. */
const SEATED = /^(?:parliament|mp|mep|mla|mlc|congress|assembly)$/;

/** "(MP)": capital letters alone in brackets. */
const lettersAt = ({ tokens }: View, at: number): boolean =>
	tokens[at]?.text === '(' && tokens[at + 1]?.allCaps === true && tokens[at + 2]?.text === ')';

function wordsOf(view: View, start: number, end: number): Read<string> {
	return { value: inOneLine(view.text(start, end)), start, end };
}

/** End of ", Emeritus," and of "for 7 years" between a post and its body; the given token where neither stands. */
function asideEnd(view: View, at: number): number {
	const { tokens } = view;
	if (tokens[at]?.lower === ',' && /^emerit(?:us|a)$/.test(tokens[at + 1]?.lower ?? ''))
		return tokens[at + 2]?.lower === ',' ? at + 3 : at;
	if (tokens[at]?.lower !== 'for') return at;
	const [duration] = view.slot('duration', at + 1);
	return duration && tokens[duration.end]?.lower === 'of' ? duration.end : at;
}

/**
 * Reads an enumeration of posts: "professor of law and dean at A, visiting fellow at B (1990–92) and, from 1995, chair of
 * the C Trust". Each post keeps its own organisations and dates; posts joined without an organisation share the next one's.
 */
export function readRoles(
	view: View,
	at: number,
): { readonly roles: readonly Role[]; readonly end: number } | undefined {
	const { tokens } = view;
	const roles: Growing[] = [];
	let position = at;
	let end = at;
	/** First of the roles that still wait for an organisation. */
	let waiting = 0;
	while (roles.length < MOST) {
		let start = position;
		let before: When | undefined;
		let oneOf = false;
		for (;;) {
			const word = tokens[start]?.lower ?? '';
			// "promoted to A in 2008 and to B"
			if (word === 'to' && roles.length > 0 && titleSpan(view, start + 1)) {
				start++;
				continue;
			}
			if (
				word === 'one' &&
				tokens[start + 1]?.lower === 'of' &&
				/^(?:the|its|their|two|three|four|five|six|seven|eight|nine|ten|several|many)$/.test(
					tokens[start + 2]?.lower ?? '',
				)
			) {
				start += 3;
				oneOf = true;
				continue;
			}
			if (word === 'as' || word === 'both' || (word === 'the' && tokens[start + 1]?.lower === 'rank')) {
				start += word === 'the' ? 3 : 1;
				continue;
			}
			// "First Lieutenant" is a rank whole; "first lieutenant, then captain" loses nothing by it.
			if (isRankAt(view, start) || isCountedTitle(view, start)) break;
			// "and a 1986 graduate of"
			if (/^(?:a|an|the)$/.test(word) && isYear(tokens[start + 1]) && tokens[start + 2]?.kind === 'word') {
				before ??= { point: tokens[start + 1]?.text ?? '', from: start + 1, to: start + 2 };
				start += 2;
				continue;
			}
			const next = adjuncts(view, start);
			if (next.end === start) break;
			before ??= next.when;
			start = next.end;
			if (tokens[start]?.lower === ',') start++;
		}
		// "correspondent for the Gazette, Bishop has …": a name that is also a title's word.
		if (roles.length > 0 && isSubjectNext(view, start)) break;
		const owned = possessing(view, start);
		let span = owned?.span ?? titleSpan(view, start);
		// "chair of Acme, the Dutch steelmaker said": who tells it.
		if (roles.length > 0 && span && SAYS.test(view.tokens[span.end]?.lower ?? '')) break;
		// "I'm Ann Shah": a name, though its last word heads titles.
		if (span && view.tokens[start]?.capital && view.slot('subject', start).some((hit) => hit.end >= (span?.end ?? 0)))
			break;
		if (!span || (span.sort === 'post' && !isOfficeHead(view, span.head) && degreeSpan(view, start))) break;
		// "the architect of the White Revolution", "of the Salt Museum": nobody is employed there.
		if (span.head === 'architect' && span.end - span.start === 1 && tokens[span.end]?.lower === 'of') break;
		let titleEnd = complementEnd(view, span);
		// "Member of Parliament (MP) for Upton": the seat behind the letters.
		if (titleEnd === span.end && SEATED.test(span.head) && lettersAt(view, titleEnd))
			titleEnd = complementEnd(view, { ...span, end: titleEnd + 3 });
		if (titleEnd === span.end + 3 && lettersAt(view, span.end)) titleEnd = span.end;
		let seat: ReturnType<typeof seatAt>;
		if (span.sort === 'member' && tokens[span.end]?.lower === 'of') {
			seat = seatAt(view, span.end + 1);
			if (seat && (tokens[seat.end]?.lower === 'of' || tokens[seat.end]?.lower === 'for')) titleEnd = seat.end;
			else seat = undefined;
		}
		// A line with the name runs into the next: "Mara Quill Head of Acme".
		const named = nameEnd(view, span);
		if (named > 0) span = { ...span, start: named };
		const leading = owned ? undefined : leadingBody(view, span);
		const role: Growing = {
			sort: span.sort,
			title: wordsOf(view, leading && leading.start === span.start ? leading.end : span.start, titleEnd),
			head: oneOf ? span.head.replace(/s$/, '') : span.head,
			...(span.article && { article: span.article }),
			...(span.current !== undefined && { current: span.current }),
			...(titleEnd > span.end && { complement: true }),
			...(before && { when: before }),
			...(backReferenceEnd(view, closing(view, titleEnd)) > titleEnd && { back: true }),
			...((owned ?? leading) && { organization: owned?.organization ?? leading }),
		};
		// "one of the founding members": one of them is a founding member.
		if (oneOf && titleEnd === span.end)
			role.title = { ...role.title, value: role.title.value.replace(/(\p{Ll}{3})s$/u, '$1') };
		if (span.sort === 'alumnus' && isYear(tokens[span.start - 1]))
			role.when ??= { point: tokens[span.start - 1]?.text ?? '', from: span.start - 1, to: span.start };
		const closed = closing(view, titleEnd);
		const meant = backReferenceEnd(view, closed);
		const dated = adjuncts(view, view.tokens[meant]?.kind === 'clitic' ? closed : meant);
		if (dated.when) role.when = dated.when;
		end = dated.end;
		const based = basedAt(view, dated.end);
		// "professor (1990–2012) of chemistry at A": the complement behind the years.
		const aside = asideEnd(view, based);
		const dutyEnd = dated.when && based === dated.end ? complementEnd(view, { ...span, end: dated.end }) : based;
		const field = aside > based ? aside : assistedEnd(view, dutyEnd);
		const commanded = owned ? undefined : commandAt(view, titleEnd);
		const tail = owned || commanded ? undefined : tailAt(view, field, span.head, view.text(span.start, span.end));
		roles.push(role);
		if (commanded) {
			role.organization = commanded;
			const dates = adjuncts(view, commanded.end);
			role.when ??= dates.when;
			end = dates.end;
			waiting = roles.length;
		}
		const abroad = furtherCountries(view, role, end);
		if (abroad.roles.length > 0) {
			roles.push(...abroad.roles);
			end = abroad.end;
			waiting = roles.length;
		} else if (tail) {
			end = tail.end;
			if (tail.owned !== undefined) role.title = wordsOf(view, role.title.start, tail.owned);
			const fill = (target: Growing): void => {
				const first = tail.organizations[0];
				if (!first) return;
				target.organization = first.organization;
				if (first.place) target.place = first.place;
				if (!target.when && first.when) target.when = first.when;
			};
			fill(role);
			const sharing = roles
				.slice(waiting, -1)
				.filter((other) => shares(other, role, tail.preposition) && !apart(view, other, role));
			for (const more of tail.organizations.slice(1)) {
				const { when: _, place: __, ...rest } = role;
				roles.push({
					...rest,
					organization: more.organization,
					...(more.when && { when: more.when }),
					...(more.place && { place: more.place }),
				});
			}
			// "MRI Fellowship Director for Acme": what the title began with was no body's.
			if (leading && tail.organizations.length > 0 && tail.owned === undefined)
				role.title = wordsOf(view, span.start, titleEnd);
			const outer = outerBody(view, tail);
			for (const other of sharing) {
				fill(other);
				// "a former engineer and adviser at A": both are over.
				if (other.current === false && !role.article) role.current ??= false;
				if (outer)
					other.organization = {
						value: outer.value as OrganizationMention,
						start: outer.start,
						end: outer.valueEnd ?? outer.end,
					};
			}
			if (outer) end = outer.end;
			waiting = roles.length;
		} else if (owned) waiting = roles.length;
		// "professor emerita at A, where she taught until 2010": those are years of another post.
		const late = /emerit/i.test(role.title.value) ? undefined : laterDate(view, end);
		if (late) {
			for (const target of roles.slice(Math.min(waiting, roles.length) === roles.length ? -1 : waiting))
				target.when = ended(target.when, late.when);
			end = late.end;
		}
		end = certifiedEnd(view, end);
		const years = yearsHeld(view, end);
		if (years) {
			role.years = years.years;
			end = years.end;
		}
		position = end;
		while (position < end + 3 && JOINERS.has(tokens[position]?.lower ?? '')) position++;
		if (tokens[position]?.lower === 'as' && tokens[position + 1]?.lower === 'well')
			position += tokens[position + 2]?.lower === 'as' ? 3 : 2;
		if (position === end) break;
		span = undefined;
	}
	shareDate(roles.slice(waiting));
	return roles.length > 0 ? { roles, end } : undefined;
}

/** "was First Secretary": a word of the title, where "was first secretary, then dean" counts the posts. */
const isCountedTitle = (view: View, at: number): boolean =>
	view.tokens[at]?.capital === true && /^(?:first|second|third)$/.test(view.tokens[at]?.lower ?? '') && at > 0;

/** End of "certified by the Board of Tallow": who vouches for a specialist is no employer, and the list goes on behind it. */
function certifiedEnd({ tokens }: View, at: number): number {
	if (tokens[at]?.lower === 'by' && /^(?:profession|training|trade)$/.test(tokens[at + 1]?.lower ?? '')) return at + 2;
	const by = /^(?:board-)?(?:certified|accredited|licensed|credentialed|registered)$/.test(tokens[at]?.lower ?? '');
	if (!by || !/^(?:by|with|through)$/.test(tokens[at + 1]?.lower ?? '')) return at;
	let end = at + 2;
	while (end < at + 20 && tokens[end] && !/^[,;.]$/.test(tokens[end]?.lower ?? '')) end++;
	return end;
}

/** "counsel and co-chair of the Tide Council at the River Office": the body in which the council sits, where others share it. */
function outerBody(view: View, tail: Tail): SlotMatch | undefined {
	const [only, ...more] = tail.organizations;
	if (!only || more.length > 0 || tail.preposition !== 'of' || view.tokens[tail.end]?.lower !== 'at') return undefined;
	const last = view.tokens[only.organization.end - 1]?.lower ?? '';
	if (!/^(?:council|committee|board|group|team|panel|taskforce|force|caucus|network)$/.test(last)) return undefined;
	return organizationAt(view, tail.end + 1);
}

/** Token behind the subject's full name, where a title's words begin with it; 0 where they do not. */
function nameEnd(view: View, { start, end }: TitleSpan): number {
	if (!view.tokens[start]?.capital || !view.tokens[start + 1]?.capital) return 0;
	const words = view.tokens.slice(start, end).map((token) => token.lower);
	for (let length = words.length - 1; length > 1; length--)
		if (view.subject.aliases.has(words.slice(0, length).join(' '))) return start + length;
	return 0;
}

/** Whether the subject's name stands here, and no title that is spelt alike: "Dean of Arts". */
function isSubjectNext(view: View, at: number): boolean {
	if (!view.tokens[at]?.capital) return false;
	return view
		.slot('subject', at)
		.some((hit) => hit.end > at && !/^(?:of|for|at|,)$/.test(view.tokens[hit.end]?.lower ?? ''));
}

/** Whether a title without organisation shares that of a later one: "chair and director of X", not "a nurse, and director of X". */
function shares(earlier: Role, later: Role, preposition: string): boolean {
	if (
		later.sort === 'other' ||
		earlier.organization ||
		earlier.back ||
		(earlier.head === 'specialist' && earlier.complement)
	)
		return false;
	// "professor of law and director of the Institute": only the director is the institute's.
	if (preposition === 'of' && earlier.complement && !/\bboard\b/i.test(earlier.title.value)) return false;
	return (
		!later.article ||
		later.article === earlier.article ||
		// Members and founders are of something: "a founding member and the first secretary of X".
		((earlier.sort === 'founder' || earlier.sort === 'member') && later.article === 'the')
	);
}

/** "chairman, chief executive and owner until 1982": the end of a list that names no body is the end of all in it. */
function shareDate(list: Growing[]): void {
	const last = list.at(-1)?.when;
	if (!last?.end || list.length < 2) return;
	if (list.slice(0, -1).some((role) => role.when || role.organization) || list.at(-1)?.article) return;
	for (const role of list) role.when ??= last;
}

/** "MP" is an office before it is a degree. */
const isOfficeHead = (view: View, head: string): boolean => inClass(view, 'office-title', head);

/** "a clerk in 1990 and director of X in 1995", "minister, and then secretary to X": posts held one after the other. */
const apart = (view: View, earlier: Role, later: Role): boolean =>
	(earlier.when !== undefined &&
		later.when !== undefined &&
		earlier.when.from !== later.when.from &&
		view.tokens[earlier.when.from]?.lower !== '(') ||
	(earlier.when !== undefined && view.tokens[later.title.start - 1]?.lower === 'as') ||
	view.tokens
		.slice(earlier.title.end, later.title.start)
		.some((token) =>
			/^(?:then|later|subsequently|eventually|finally|afterwards|profession|training)$/.test(token.lower),
		);

/** "from 1984 until her retirement in 2014": a beginning with its end. */
const ended = (own: When | undefined, late: When): When =>
	own?.start !== undefined && own.end === undefined && late.start === undefined && late.end !== undefined
		? { ...own, end: late.end, current: false, to: Math.max(own.to, late.to) }
		: (own ?? late);

function closing(view: View, end: number): number {
	const token = view.tokens[end];
	return token && !token.spaced && /["”’»]/.test(token.text) ? end + 1 : end;
}

/** An enumeration of posts as one slot; its value is a list of `Role`. */
export const roles: SlotType = (view, at) => {
	const read = readRoles(view, at);
	if (!read) return [];
	return [{ start: read.roles[0]?.title.start ?? at, end: read.end, value: read.roles }];
};
