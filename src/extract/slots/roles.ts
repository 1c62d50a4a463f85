import type { OrganizationMention, PlaceMention } from '../../model';
import type { SlotMatch, SlotType, View, When } from '../frame';
import { hasOrganizationHead, organizationType } from '../organization-type';
import { degreeSpan } from './degree';
import {
	bodyAt,
	complementEnd,
	HEADS_OF_ALL,
	inClass,
	isBody,
	organizationAt,
	type TitleSort,
	type TitleSpan,
	titleSpan,
} from './title';

/** Something read from tokens `start` to `end`. */
export interface Read<T> {
	readonly value: T;
	readonly start: number;
	readonly end: number;
}

/** One post, membership or founding out of an enumeration of them. */
export interface Role {
	readonly sort: TitleSort;
	readonly title: Read<string>;
	readonly head: string;
	readonly article?: string;
	readonly organization?: Read<OrganizationMention>;
	readonly place?: Read<PlaceMention>;
	readonly when?: When;
	/** What "current" or "former" before the title says. */
	readonly current?: boolean;
	/** For how many years, where the words say so: "a position he held for two years". */
	readonly years?: number;
	/** Whether the title has a complement of its own: "of law". */
	readonly complement?: boolean;
}

interface Tail {
	readonly organizations: readonly {
		readonly organization: Read<OrganizationMention>;
		readonly when?: When;
		readonly place?: Read<PlaceMention>;
	}[];
	readonly when?: When;
	readonly end: number;
	readonly preposition: string;
}

type Growing = { -readonly [K in keyof Role]: Role[K] };

/** More than anyone's posts in a sentence; bounds the work on hostile text. */
const MOST = 24;
const ANY_BODY = new Set(['at', 'with', 'of', 'for', '@']);
const SURE_BODY = new Set(['in', 'within', 'on', 'to', 'from', 'under', ',', '-', '|']);
const JOINERS = new Set([',', 'and', '&', '/', ';', 'or', 'then', 'plus']);

function toRead(match: SlotMatch): Read<OrganizationMention> {
	return { value: match.value as OrganizationMention, start: match.start, end: match.valueEnd ?? match.end };
}

/** Dates, adverbs and parentheses from a token on: where they end, and the first date among them. */
function adjuncts(view: View, at: number): { readonly end: number; readonly when?: When } {
	let end = at;
	let when: When | undefined;
	for (let next = view.adjunct(end); next > end; next = view.adjunct(end)) {
		when ??= view.date(end) ?? (view.tokens[end]?.lower === ',' ? view.date(end + 1) : undefined);
		end = next;
	}
	return { end, ...(when && { when }) };
}

/** ", Kingston, Canada", "in Accra": where a body is. */
function placesAfter(view: View, at: number): { readonly end: number; readonly place?: Read<PlaceMention> } {
	let end = at;
	let place: Read<PlaceMention> | undefined;
	for (let round = 0; round < 3; round++) {
		const token = view.tokens[end];
		if (token?.lower !== ',' && token?.lower !== 'in' && token?.lower !== 'near') break;
		if (view.date(end)) break;
		const after = end + 1;
		if (token.lower === ',' && (titleSpan(view, after) || bodyAt(view, after))) break;
		const match = view.slot('place', after)[0];
		if (!match || !view.tokens[match.start]?.capital) break;
		place ??= { value: match.value as PlaceMention, start: match.start, end: match.valueEnd ?? match.end };
		end = match.end;
	}
	return { end, ...(place && { place }) };
}

/** Whether a title with an organisation of its own, or an article, begins here: then a list of organisations is over. */
function titleBegins(view: View, at: number): boolean {
	const span = titleSpan(view, at);
	if (!span) return false;
	const after = view.tokens[complementEnd(view, span)]?.lower ?? '';
	if (span.article === 'a' || span.article === 'an' || ANY_BODY.has(after)) return true;
	const body = organizationAt(view, at);
	return !(body && body.end > span.end);
}

/** What follows a title: the bodies it is held at, with their places and dates. */
function tailAt(view: View, at: number, head: string, title: string): Tail | undefined {
	const { tokens } = view;
	const mark = tokens[at];
	if (!mark || view.date(at)) return undefined;
	const preposition = mark.lower;
	if (!ANY_BODY.has(preposition) && !SURE_BODY.has(preposition)) return undefined;
	if (preposition === ',' && titleBegins(view, at + 1)) return undefined;
	// "artist in residence at: A (2017); B (2018)"
	const colon = tokens[at + 1]?.lower === ':' ? 1 : 0;
	let match = organizationAt(view, at + 1 + colon);
	if (!match && ANY_BODY.has(preposition)) {
		// "for journals including A and B": the bodies are the examples.
		const examples = examplesAt(view, at + 1);
		if (examples > 0) match = organizationAt(view, examples);
	}
	if (!match) return undefined;
	const certain = isBody(view, match);
	if (!certain) {
		// "(CEO, Tidewell)": between parentheses a name after the title is the body's.
		const aside = preposition === ',' && mark.depth > 0 && tokens[match.end]?.text === ')';
		if (!ANY_BODY.has(preposition) && !aside) return undefined;
		// "Secretary of Energy": an office's complement is no employer.
		if ((preposition === 'of' || preposition === 'for') && inClass(view, 'office-title', head)) return undefined;
		const last = tokens[(match.valueEnd ?? match.end) - 1];
		if (
			(preposition === 'of' || preposition === 'for') &&
			inClass(view, 'duty', last?.lower) &&
			!HEADS_OF_ALL.test(title)
		)
			return undefined;
	}
	const organizations: Tail['organizations'][number][] = [];
	let end = match.end;
	while (match && organizations.length < MOST) {
		const organization = toRead(match);
		const before = adjuncts(view, match.end);
		const placed = placesAfter(view, before.end);
		const after = adjuncts(view, placed.end);
		const led = supervisorEnd(view, after.end);
		const late = before.when || after.when ? undefined : commaDate(view, led);
		const when = before.when ?? after.when ?? late;
		organizations.push({ organization, ...(when && { when }), ...(placed.place && { place: placed.place }) });
		end = late ? late.to : led;
		let next = end;
		while (next < end + 3 && JOINERS.has(tokens[next]?.lower ?? '')) next++;
		if (next === end) break;
		if (tokens[next]?.lower === preposition || tokens[next]?.lower === 'at') next++;
		else if (preposition === ',') break;
		if (titleBegins(view, next)) break;
		match = organizationAt(view, next);
		if (
			match &&
			!isBody(view, match) &&
			!(tokens[next - 1]?.lower === preposition) &&
			(isVerbAfter(view, match.end) || !tokens[match.start]?.capital)
		)
			match = undefined;
	}
	// Two names with a bare comma between are one body and what it belongs to or is; a list ends in "and".
	if (organizations.length === 2 && tokens[(organizations[1]?.organization.start ?? 1) - 1]?.lower === ',')
		organizations.pop();
	const when = organizations.length === 1 ? organizations[0]?.when : undefined;
	return { organizations, ...(when && { when }), end, preposition };
}

/** ", based at": the preposition that names the place of work. */
function basedAt(view: View, at: number): number {
	const { tokens } = view;
	const start = tokens[at]?.lower === ',' ? at + 1 : at;
	return /^(?:based|stationed)$/.test(tokens[start]?.lower ?? '') &&
		/^(?:at|in|with)$/.test(tokens[start + 1]?.lower ?? '')
		? start + 1
		: at;
}

/** "under Ann Lee": who led is no part of the post. */
function supervisorEnd(view: View, at: number): number {
	const { tokens } = view;
	if (tokens[at]?.lower !== 'under' && tokens[at]?.lower !== 'alongside') return at;
	let end = at + 1;
	while (
		end < at + 8 &&
		tokens[end]?.kind === 'word' &&
		(tokens[end]?.capital || /^(?:the|of|de|von|van|da|direction|supervision|guidance)$/.test(tokens[end]?.lower ?? ''))
	)
		end++;
	return end > at + 1 && tokens[end - 1]?.capital ? end : at;
}

/** Token after "including" or "such as" in a phrase of small words; 0 where there is none. */
function examplesAt(view: View, at: number): number {
	const { tokens } = view;
	for (let i = at; i < at + 9; i++) {
		const token = tokens[i];
		if (token?.kind !== 'word') return 0;
		if (token.lower === 'including' || token.lower === 'like') return i + 1;
		if (token.lower === 'such' && tokens[i + 1]?.lower === 'as') return i + 2;
		if (
			inClass(view, 'title-stop', token.lower) &&
			!/^(?:and|the|a|of|such|other|several|many|various|some)$/.test(token.lower)
		)
			return 0;
	}
	return 0;
}

/** ", from 2000 to 2026" at the end of a clause. */
function commaDate(view: View, at: number): When | undefined {
	if (view.tokens[at]?.lower !== ',') return undefined;
	const when = view.date(at + 1);
	if (!when) return undefined;
	const after = view.tokens[when.to];
	return !after || after.kind === 'punctuation' || after.lower === 'and' ? when : undefined;
}

/** Whether the words after a name make it the subject of a clause of its own. */
function isVerbAfter(view: View, at: number): boolean {
	const word = view.tokens[at]?.lower ?? '';
	return (
		(inClass(view, 'title-stop', word) && /^(?:is|was|were|has|had|have|became|will|would|are)$/.test(word)) ||
		/ed$/.test(word)
	);
}

/** "where he worked between 2012 and 2014", "a post she held until 1990": a date said of the post just named. */
function laterDate(view: View, at: number): { readonly when: When; readonly end: number } | undefined {
	const { tokens } = view;
	let i = at;
	if (tokens[i]?.lower === ',') i++;
	const opener = tokens[i]?.lower ?? '';
	if (opener === 'where' || opener === 'which' || opener === 'serving') i++;
	else if (
		/^(?:a|the)$/.test(opener) &&
		/^(?:post|position|role|job|office|title|seat)$/.test(tokens[i + 1]?.lower ?? '')
	)
		i += 2;
	else return undefined;
	for (let next = i; next < i + 6; next++) {
		const token = tokens[next];
		if (!token || (token.kind === 'punctuation' && next > i)) return undefined;
		const when = view.date(next);
		if (when && (when.start ?? when.end)) return { when, end: when.to };
		if (token.lower === 'with' || token.lower === 'by') return undefined;
	}
	return undefined;
}

/** ", a position she held for two years", "for five years". */
function yearsHeld(view: View, at: number): { readonly years: number; readonly end: number } | undefined {
	const { tokens } = view;
	let i = at;
	if (tokens[i]?.lower === ',') i++;
	const clause =
		/^(?:where|which)$/.test(tokens[i]?.lower ?? '') ||
		(/^(?:a|the)$/.test(tokens[i]?.lower ?? '') &&
			/^(?:post|position|role|job|office|title|seat)$/.test(tokens[i + 1]?.lower ?? ''));
	const stop = clause ? i + 7 : i;
	for (; i <= stop; i++) {
		if (tokens[i]?.kind === 'punctuation') return undefined;
		if (tokens[i]?.lower !== 'for') continue;
		const duration = view.slot('duration', i + 1)[0];
		if (duration && typeof duration.value === 'number') return { years: duration.value, end: duration.end };
	}
	return undefined;
}

function wordsOf(view: View, start: number, end: number): Read<string> {
	return { value: view.text(start, end), start, end };
}

/** "the Foundation's Program Officer", "Odessa's SVP": the organisation that a title belongs to, before it. */
function possessing(
	view: View,
	at: number,
): { readonly organization: Read<OrganizationMention>; readonly span: TitleSpan } | undefined {
	const start = view.tokens[at]?.lower === 'the' ? at : at;
	for (const match of view.slot('organization', start)) {
		const end = match.valueEnd ?? match.end;
		const clitic = view.tokens[match.end];
		if (clitic?.kind !== 'clitic' || !isBody(view, match)) continue;
		const span = titleSpan(view, match.end + 1);
		if (span && !span.article)
			return { organization: { value: match.value as OrganizationMention, start: match.start, end }, span };
	}
	return undefined;
}

/** Whether the document names a body whose initials these are: "National Police Chiefs' Council" for NPCC. */
function isAbbreviation(view: View, name: string): boolean {
	if (!/^\p{Lu}{3,7}$/u.test(name)) return false;
	if (view.document.text.includes(`(${name})`)) return true;
	const spelled = [...name].map((letter) => `${letter}[\\p{L}'’]{1,20}`).join(' (?:of |and |for |the ){0,2}');
	return new RegExp(`(?<![\\p{L}])${spelled}`, 'u').test(view.document.text);
}

/** Words that rank a post, and begin no body's name before a title. */
const RANKING =
	/^(?:assistant|deputy|associate|acting|senior|chief|vice|general|executive|managing|lead|head|first|second|junior|principal|special|interim|joint)$/;

/** "senior British Army officer": a body's name inside a title; the title keeps its words. */
function capitalRun(view: View, span: TitleSpan): Read<OrganizationMention> | undefined {
	const { tokens } = view;
	let start = span.start;
	while (start < span.end && !tokens[start]?.capital) start++;
	let end = start;
	while (end < span.end && tokens[end]?.capital) end++;
	if (end - start < 2 || end >= span.end || !hasOrganizationHead([tokens[end - 1]?.text ?? ''])) return undefined;
	const name = view.text(start, end);
	const type = organizationType(name);
	return { value: { name, ...(type && { type }) }, start, end };
}

/** "Tidal Society Fellow", "NASA engineer": the body that a title begins with. */
function leadingBody(view: View, span: TitleSpan): Read<OrganizationMention> | undefined {
	const found = bodyBefore(view, span);
	if (!found) return undefined;
	const last = view.tokens[found.end - 1]?.lower ?? '';
	// "Platoon Leader", "Program Committee member": what the title is of, not a body's name.
	if (/^(?:committee|board|council|team|staff|panel)$/.test(last)) return undefined;
	if (
		UNITS.test(last) &&
		/^(?:leader|commander|officer|head|chief|manager|director|coordinator|sergeant|lead|chair)$/.test(span.head)
	)
		return undefined;
	return found;
}

const UNITS =
	/^(?:platoon|company|squad|battalion|brigade|regiment|squadron|department|group|branch|section|division|unit|office|service|services|police|agency|bureau)$/;

function bodyBefore(view: View, span: TitleSpan): Read<OrganizationMention> | undefined {
	const { tokens } = view;
	if (!tokens[span.start]?.capital) return capitalRun(view, span);
	if (RANKING.test(tokens[span.start]?.lower ?? '')) return undefined;
	let best: Read<OrganizationMention> | undefined;
	for (const match of view.slot('organization', span.start)) {
		const end = match.valueEnd ?? match.end;
		if (match.start !== span.start || end !== match.end || end >= span.end) continue;
		const value = match.value as OrganizationMention;
		if (!value.type && !isBody(view, match) && !isAbbreviation(view, value.name)) continue;
		if (end - match.start === 1 && !(tokens[match.start]?.allCaps && (value.type || isAbbreviation(view, value.name))))
			continue;
		if (tokens[end]?.kind === 'clitic') continue;
		best = { value, start: match.start, end };
		break;
	}
	if (best) return best;
	const acronym = tokens[span.start];
	if (acronym?.allCaps && span.end - span.start > 1 && isAbbreviation(view, acronym.text))
		return { value: { name: acronym.text }, start: span.start, end: span.start + 1 };
	// The organisation slot takes the whole run; try the words up to each head inside it.
	for (let end = span.end - 1; end > span.start + 1; end--) {
		if (tokens[end]?.kind === 'clitic') continue;
		const words = view.text(span.start, end).split(/\s+/);
		if (
			!hasOrganizationHead([words.at(-1) ?? '']) ||
			!tokens[end - 1]?.capital ||
			inClass(view, 'duty', tokens[end - 1]?.lower) ||
			inClass(view, 'title', tokens[end - 1]?.lower)
		)
			continue;
		const type = organizationType(words.join(' '));
		return { value: { name: words.join(' '), ...(type && { type }) }, start: span.start, end };
	}
	return undefined;
}

/** "part of the board of X", "on the editorial board of X": a body inside a body, and the words for it. */
function seatAt(view: View, at: number): { readonly span: TitleSpan; readonly end: number } | undefined {
	const { tokens } = view;
	let i = at;
	if (/^(?:the|its|a|an|this|their)$/.test(tokens[i]?.lower ?? '')) i++;
	const start = i;
	for (; i < start + 5; i++) {
		const token = tokens[i];
		if (token?.kind !== 'word' || inClass(view, 'title-stop', token.lower)) return undefined;
		if (!inClass(view, 'board', token.lower)) continue;
		let end = i + 1;
		if (tokens[end]?.lower === 'of' && inClass(view, 'board-of', tokens[end + 1]?.lower)) end += 2;
		return { span: { start, end, head: token.lower, sort: 'member' }, end };
	}
	return undefined;
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
				continue;
			}
			if (word === 'as' || word === 'both' || (word === 'the' && tokens[start + 1]?.lower === 'rank')) {
				start += word === 'the' ? 3 : 1;
				continue;
			}
			const next = adjuncts(view, start);
			if (next.end === start) break;
			before ??= next.when;
			start = next.end;
			if (tokens[start]?.lower === ',') start++;
		}
		const owned = possessing(view, start);
		let span = owned?.span ?? titleSpan(view, start);
		if (!span || (span.sort === 'post' && degreeSpan(view, start))) break;
		let titleEnd = complementEnd(view, span);
		let seat: ReturnType<typeof seatAt>;
		if (span.sort === 'member' && tokens[span.end]?.lower === 'of') {
			seat = seatAt(view, span.end + 1);
			if (seat && (tokens[seat.end]?.lower === 'of' || tokens[seat.end]?.lower === 'for')) titleEnd = seat.end;
			else seat = undefined;
		}
		const leading = owned ? undefined : leadingBody(view, span);
		const role: Growing = {
			sort: span.sort,
			title: wordsOf(view, leading && leading.start === span.start ? leading.end : span.start, titleEnd),
			head: span.head,
			...(span.article && { article: span.article }),
			...(span.current !== undefined && { current: span.current }),
			...(titleEnd > span.end && { complement: true }),
			...(before && { when: before }),
			...((owned ?? leading) && { organization: owned?.organization ?? leading }),
		};
		const dated = adjuncts(view, closing(view, titleEnd));
		if (dated.when) role.when = dated.when;
		end = dated.end;
		const based = basedAt(view, dated.end);
		const tail = owned ? undefined : tailAt(view, based, span.head, view.text(span.start, span.end));
		roles.push(role);
		if (tail) {
			end = tail.end;
			const fill = (target: Growing): void => {
				const first = tail.organizations[0];
				if (!first) return;
				target.organization = first.organization;
				if (first.place) target.place = first.place;
				if (!target.when && first.when) target.when = first.when;
			};
			const sharing = roles.slice(waiting, -1).filter((other) => shares(other, role, tail.preposition));
			fill(role);
			for (const more of tail.organizations.slice(1)) {
				const { when: _, place: __, ...rest } = role;
				roles.push({
					...rest,
					organization: more.organization,
					...(more.when && { when: more.when }),
					...(more.place && { place: more.place }),
				});
			}
			for (const other of sharing) fill(other);
			waiting = roles.length;
		} else if (owned) waiting = roles.length;
		const late = laterDate(view, end);
		if (late) {
			for (const target of roles.slice(Math.min(waiting, roles.length) === roles.length ? -1 : waiting))
				target.when ??= late.when;
			end = late.end;
		}
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
	return roles.length > 0 ? { roles, end } : undefined;
}

/** Whether a title without organisation shares that of a later one: "chair and director of X", not "a nurse, and director of X". */
function shares(earlier: Role, later: Role, preposition: string): boolean {
	if (earlier.organization) return false;
	// "professor of law and director of the Institute": only the director is the institute's.
	if (preposition === 'of' && earlier.complement) return false;
	return !later.article || later.article === earlier.article;
}

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
