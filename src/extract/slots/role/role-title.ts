import type { OrganizationMention } from '../../../model';
import type { View, When } from '../../frames/frame';
import type { InnerView } from '../../frames/view';
import { isRankAt } from '../../words/rank-at';
import type { Token } from '../../words/tokens';
import { inOneLine } from '../../words/words-of';
import { inClass } from '../in-class';
import { backReferenceEnd } from '../organization/back-reference';
import { bodyAt, organizationAt } from '../organization/body';
import { isYear } from '../organization/name-run';
import { degreeSpan } from '../study/degree';
import type { Read, Role } from './role';
import { leadingBody, possessing, seatAt } from './role-body';
import { adjuncts } from './role-time';
import { complementEnd } from './title-complement';
import { isPluralHead } from './title-head';
import { type TitleSpan, titleSpan } from './title-span';

const OWNS = /^(?:his|her|their|my|our)$/;
const SAYS = /^(?:said|says|announced|announces|confirmed|reported|stated)$/;

/** What stands before a title and says something of the post. */
export interface RoleOpening {
	/** Where the title's words begin. */
	readonly start: number;
	readonly when?: When | undefined;
	/** "one of the founding members" */
	readonly oneOf: boolean;
	/** "previously" stands before it. */
	readonly isPast: boolean;
}

/** The words of a post's title, with the body that they name. */
export interface RoleTitle {
	readonly span: TitleSpan;
	/** Token behind the title's complement: "of law". */
	readonly end: number;
	/** "Acme's director": the owner's. */
	readonly owned?: ReturnType<typeof possessing>;
	/** "Acme director" */
	readonly leading?: Read<OrganizationMention> | undefined;
}

/**
 * Passes dates, "as", "one of" and the like before a title.
 *
 * @param further whether a post stands before: "promoted to A in 2008 and to B"
 */
export function openRole(view: View, at: number, further: boolean): RoleOpening {
	const { tokens } = view;
	let start = at;
	let when: When | undefined;
	let oneOf = false;
	for (;;) {
		const passed = passOpener(view, start, further);
		if (passed > start) {
			oneOf ||= tokens[start]?.lower === 'one';
			start = passed;
			continue;
		}
		// "First Lieutenant" is a rank whole; "first lieutenant, then captain" loses nothing by it.
		if (isRankAt(view, start) || isCountedTitle(view, start)) break;
		// "and a 1986 graduate of"
		if (
			/^(?:a|an|the)$/.test(tokens[start]?.lower ?? '') &&
			isYear(tokens[start + 1]) &&
			tokens[start + 2]?.kind === 'word'
		) {
			when ??= { point: tokens[start + 1]?.text ?? '', from: start + 1, to: start + 2 };
			start += 2;
			continue;
		}
		const next = adjuncts(view, start);
		if (next.end === start) break;
		when ??= next.when;
		start = next.end;
		if (tokens[start]?.lower === ',') start++;
	}
	return { start, when, oneOf, isPast: further && tokens.slice(at, start).some(({ lower }) => PAST.test(lower)) };
}

/** "and previously a fellow of B": a post that came before the ones told before it. */
const PAST = /^(?:formerly|previously|earlier|originally|initially|erstwhile|before|prior)$/;
const THEN = /^(?:that|this|then)$/;

const MANY = /^(?:the|its|their|two|three|four|five|six|seven|eight|nine|ten|several|many)$/;

/** Token behind "as", "both", "the rank of", "one of the" or a further "to"; the given one where none stands. */
function passOpener(view: View, at: number, further: boolean): number {
	const { tokens } = view;
	const next = tokens[at + 1]?.lower ?? '';
	switch (tokens[at]?.lower) {
		case 'to':
			return further && titleSpan(view, at + 1) ? at + 1 : at;
		case 'one':
			return next === 'of' && MANY.test(tokens[at + 2]?.lower ?? '') ? at + 3 : at;
		case 'as':
		case 'both':
			return at + 1;
		case 'the':
			return next === 'rank' ? at + 3 : at;
		// "and before that an analyst at B"
		case 'before':
			return further && THEN.test(next) ? at + 2 : at;
		case 'prior':
			return further && next === 'to' && THEN.test(tokens[at + 2]?.lower ?? '') ? at + 3 : at;
		default:
			return at;
	}
}

/** "was First Secretary": a word of the title, where "was first secretary, then dean" counts the posts. */
const isCountedTitle = (view: View, at: number): boolean =>
	view.tokens[at]?.capital === true && /^(?:first|second|third)$/.test(view.tokens[at]?.lower ?? '') && at > 0;

/** The title that begins at a token; none where the words name a person, a degree or who says something. */
export function roleTitle(view: View, start: number, further: boolean): RoleTitle | undefined {
	// "correspondent for the Gazette, Bishop has …": a name that is also a title's word.
	if (further && isSubjectNext(view, start)) return undefined;
	const owned = possessing(view, start);
	const span = owned?.span ?? titleSpan(view, start);
	if (!span || isNoPost(view, start, span, further)) return undefined;
	// A line with the name runs into the next: "Mara Quill Head of Acme".
	const named = nameEnd(view, span);
	const own = named > 0 ? { ...span, start: named } : span;
	return {
		span: own,
		end: emeritusEnd(view, titleEnd(view, span)),
		owned,
		leading: owned ? undefined : leadingBody(view, own),
	};
}

/** Whether the words of a title tell no post of the subject's where they stand. */
function isNoPost(view: View, start: number, span: TitleSpan, further: boolean): boolean {
	const { tokens } = view;
	// "chair of Acme, the Dutch steelmaker said": who tells it.
	if (further && SAYS.test(tokens[span.end]?.lower ?? '')) return true;
	// "While serving as governor, his secretary was Ann Roe": the next clause begins.
	if (further && OWNS.test(span.article ?? '') && (view as InnerView).isVerb(tokens[span.end] as Token)) return true;
	// "I'm Ann Shah": a name, though its last word heads titles.
	if (tokens[start]?.capital && view.slot('subject', start).some((hit) => hit.end >= span.end)) return true;
	// "MP" is an office before it is a degree.
	if (span.sort === 'post' && !inClass(view, 'office-title', span.head) && degreeSpan(view, start)) return true;
	// "the architect of the White Revolution", "of the Salt Museum": nobody is employed there.
	return span.head === 'architect' && span.end - span.start === 1 && tokens[span.end]?.lower === 'of';
}

/** Where "Professor of Physics, Emerita" and "(emeritus)" end: whoever is that holds the chair no more. */
function emeritusEnd({ tokens }: View, at: number): number {
	const opener = tokens[at]?.text;
	if ((opener !== ',' && opener !== '(') || !/^emerit(?:us|a)$/.test(tokens[at + 1]?.lower ?? '')) return at;
	return opener === ',' ? at + 2 : tokens[at + 2]?.text === ')' ? at + 3 : at;
}

/** Heads of offices that have a seat. */
const SEATED = /^(?:parliament|mp|mep|mla|mlc|congress|assembly)$/;

/** "(MP)": capital letters alone in brackets. */
const lettersAt = ({ tokens }: View, at: number): boolean =>
	tokens[at]?.text === '(' && tokens[at + 1]?.allCaps === true && tokens[at + 2]?.text === ')';

/** Token behind a title and its complement, the seat of a member included: "Member of Parliament (MP) for Upton". */
function titleEnd(view: View, span: TitleSpan): number {
	const { tokens } = view;
	let end = complementEnd(view, span);
	if (end === span.end && SEATED.test(span.head) && lettersAt(view, end))
		end = complementEnd(view, { ...span, end: end + 3 });
	if (end === span.end + 3 && lettersAt(view, span.end)) end = span.end;
	if (span.sort !== 'member' || tokens[span.end]?.lower !== 'of') return end;
	const seat = seatAt(view, span.end + 1);
	if (!seat || !/^(?:of|for)$/.test(tokens[seat.end]?.lower ?? '')) return end;
	return namesItsMatter(view, span.end + 1, seat.end) ? end : seat.end;
}

/** What is said of a board that serves somebody. */
const SERVES_ANOTHER =
	/^(?:advisory|editorial|governing|steering|executive|organi[sz]ing|programme?|board|panel|jury)$/;

/** "the Council for Salt Research": a board whose own name goes on with what it is for; "the Board for the Tide Trust" is another's. */
function namesItsMatter(view: View, start: number, seatEnd: number): boolean {
	const { tokens } = view;
	if (tokens[seatEnd]?.lower !== 'for' || !tokens[seatEnd - 1]?.capital || bodyAt(view, seatEnd + 1)) return false;
	if (tokens.slice(start, seatEnd).some(({ lower }) => SERVES_ANOTHER.test(lower))) return false;
	return (organizationAt(view, start)?.end ?? 0) > seatEnd;
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

/** "founding members", of whom the subject is one: the title of that one, with the length of the words up to its head. */
const ofOne = (title: string, head: number): string =>
	`${title.slice(0, head).replace(/(\p{Ll}{3})s$/u, '$1')}${title.slice(head)}`;

/** A post as its title and what stands before it tell it. */
export function roleFrom(view: View, { when, oneOf, isPast }: RoleOpening, title: RoleTitle): Role {
	const { span, end, owned, leading } = title;
	const from = leading && leading.start === span.start ? leading.end : span.start;
	const words = titleWords(view, from, end);
	const isOne = (oneOf && end === span.end) || isPluralHead(view, view.tokens[span.end - 1] as Token);
	const year = view.tokens[span.start - 1];
	const left =
		span.sort === 'alumnus' && isYear(year)
			? { point: year?.text ?? '', from: span.start - 1, to: span.start }
			: undefined;
	const dates = when ?? left;
	return {
		sort: span.sort,
		title: isOne ? { ...words, value: ofOne(words.value, titleWords(view, from, span.end).value.length) } : words,
		head: isOne ? span.head.replace(/s$/, '') : span.head,
		...(span.article && { article: span.article }),
		...((isPast || span.current !== undefined) && { current: !isPast && span.current }),
		...(end > span.end && { complement: true }),
		...(dates && { when: dates }),
		...(backReferenceEnd(view, pastQuote(view, end)) > end && { back: true }),
		...((owned ?? leading) && { organization: owned?.organization ?? leading }),
	};
}

/** The words of a title between two tokens; "ex-CTO" was CTO. */
export function titleWords(view: View, start: number, end: number): Read<string> {
	return { value: inOneLine(view.text(start, end)).replace(/^ex-(?=\p{L})/iu, ''), start, end };
}

/** Token behind a closing quotation mark. */
export function pastQuote(view: View, end: number): number {
	const token = view.tokens[end];
	return token && !token.spaced && /["”’»]/.test(token.text) ? end + 1 : end;
}
