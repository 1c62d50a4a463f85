import type { Current } from '../../../model';
import type { Match, View, When } from '../../frames/frame';

/** When a post was held. */
export interface PostDates {
	readonly start?: string;
	readonly end?: string;
	readonly current?: Current;
}

/**
 * What a moment is to a post: its start, both ends ("was a visiting fellow in 2016"), a time at which it was held ("was a
 * director in 2016"), or its end.
 */
export type DatePoint = 'start' | 'end' | 'both' | 'within' | 'none';

/** Whether a post goes on, as far as the tense of the verb group of a class tells: "has been" and a bare participle do not. */
export function currencyOf(match: Match, name: string): { readonly current?: boolean } {
	const tense = tenseOf(match, name);
	return tense === 'present' ? { current: true } : tense === 'past' ? { current: false } : {};
}

/** The tense of the match's verb group of a class: "is" is present, "was" past, "has been" perfect. */
export function tenseOf(match: Match, name: string): 'present' | 'past' | 'perfect' | 'none' {
	const found = match.classes.find((entry) => entry.name === name);
	if (!found) return 'none';
	const words = match.view.tokens.slice(found.start, found.end).map((token) => token.lower);
	// "having run": a form of the present that stands for the past.
	if (words.some((word) => /^(?:had|having|used|'d)$/.test(word))) return 'past';
	if (words.some((word) => /^(?:has|have|'ve)$/.test(word))) return 'perfect';
	if (words.some((word) => /^(?:is|am|are|'m|'re|'s)$/.test(word))) return 'present';
	// "went on to do": the verb itself.
	if (words.slice(0, -1).some((word) => /^(?:does|do)$/.test(word))) return 'present';
	if (words.some((word) => /^(?:was|were|did)$/.test(word))) return 'past';
	const last = words.at(-1) ?? '';
	const bare = (found.word.split(' ')[0] ?? '').toLowerCase();
	const first = words[words.length - found.word.split(' ').length] ?? last;
	if (first === bare && bare !== 'read') {
		if (wentOnTo(match.view, found.start, found.end)) return 'past';
		// "was appointed to serve as" tells of then, "continues to serve as" of now.
		const to = words.includes('to') || match.view.tokens[found.start - 1]?.lower === 'to';
		return !to ||
			words.some((word) => /^continues?$/.test(word)) ||
			/^continues?$/.test(match.view.tokens[found.start - 2]?.lower ?? '')
			? 'present'
			: 'none';
	}
	if (/ing$/.test(first)) return 'none';
	return /s$/.test(first) && !/ss$/.test(first) && first !== bare ? 'present' : 'past';
}

/** "went on to serve": the verb before "to" has the tense. */
function wentOnTo(view: View, start: number, end: number): boolean {
	const words = view.tokens.slice(Math.max(0, start - 4), end).map((token) => token.lower);
	const to = words.lastIndexOf('to');
	return (
		to > 0 && words.slice(Math.max(0, to - 3), to).some((word) => /^(?:went|came|continued|returned|got)$/.test(word))
	);
}

/** "Currently working for A, she …", "Now a director of A, she …": the word before says that it is so still. */
export const saidNow = ({ view, start }: Match): boolean =>
	[start - 1, start].some((at) => /^(?:currently|presently|now)$/.test(view.tokens[at]?.lower ?? ''));

const SUBORDINATE =
	/^(?:before|after|since|when|while|following|prior|until|having|upon|once|on|born|raised|educated)$/;

/** Verbs of what goes on, and does not begin on the day told. */
const LASTS = /^(?:be|serve|work)$/;

/** "In 1981, when he was a clerk, he …", "In 1981, while a clerk, …": the date of what is told behind; "since 1981" holds for all. */
function isOfMeanwhile({ view: { tokens }, start, classes }: Match, when: When): boolean {
	const verb = classes[0];
	// "while serving as a clerk", the match from "as" on
	const before = /ing$/.test(tokens[start - 1]?.lower ?? '') ? start - 2 : start - 1;
	return (
		when.to < start &&
		when.current !== true &&
		(!verb || LASTS.test(verb.name)) &&
		/^(?:when|while|whilst)$/.test(tokens[before]?.lower ?? '') &&
		tokens[before - 1]?.lower === ','
	);
}

/** The date of the match's clause, unless it stands in a parenthesis before the verb: there the years are those of a life. */
export function clauseWhen(match: Match): When | undefined {
	const { when, view } = match;
	const verb = match.classes[0];
	if (!when) return when;
	// "Before joining A in 2018, she …", "After graduating in 1990, …": the date of the clause before.
	const opening = view.tokens[0]?.lower ?? '';
	if (when.from > 1 && when.to <= match.start && SUBORDINATE.test(opening)) return undefined;
	if (isOfParticiple(match, when)) return undefined;
	// "In 1981, after serving as a clerk, she …"
	for (let at = match.start - 1; at >= when.to && view.tokens[at]?.kind === 'word'; at--)
		if (/^(?:after|before|following|until|having)$/.test(view.tokens[at]?.lower ?? '')) return undefined;
	if (isOfMeanwhile(match, when)) return undefined;
	if (!verb || when.from >= verb.start) return when;
	// "was appointed in 2003 and later served on A": a time after that.
	for (let at = Math.max(when.to, verb.start - 4); at < verb.end; at++)
		if (/^(?:later|subsequently|thereafter|afterwards|then)$/.test(view.tokens[at]?.lower ?? '')) return undefined;
	// "In 1998 she presided over A, and has been named chair of B": what has been is of no year.
	if (when.point !== undefined && /^(?:has|have)$/.test(view.tokens[verb.start]?.lower ?? '')) return undefined;
	const first = view.tokens[when.from];
	return first && first.depth > (view.tokens[verb.start]?.depth ?? 0) ? undefined : when;
}

/** "…: having joined A in 2001, she was head of B": a date in a participle's clause, which a comma closes. */
function isOfParticiple({ view: { tokens }, start }: Match, when: When): boolean {
	if (when.to > start || tokens[when.to]?.lower !== ',') return false;
	let first = when.from;
	while (first > 0 && tokens[first - 1]?.kind !== 'punctuation') first--;
	const opening = tokens[first]?.lower ?? '';
	return (
		first < when.from - 1 &&
		(opening === 'having' ||
			(/ing$/.test(opening) && !/^(?:during|following|beginning|starting|spring|evening)$/.test(opening)))
	);
}

/**
 * "Having worked at A since 2001, she became …", "robbed the bank where he had been a clerk since 2001": a stay up to what
 * the sentence tells, of which it does not say whether it went on.
 */
export const isUpToThen = ({ view, classes, start }: Match, when: When | undefined): boolean =>
	when?.current === true &&
	view.tokens
		.slice(Math.max(0, (classes[0]?.start ?? start) - 1), classes[0]?.end ?? start)
		.some(({ lower }) => lower === 'having' || lower === 'had');

/** An item's own date; where it only ends, with the beginning that the clause gives. */
export function withStart(match: Match, own: When | undefined): When | undefined {
	const clause = clauseWhen(match);
	return own && endOnly(own) && clause && (!clause.end || clause.end === own.end) ? joined(clause, own) : own;
}

/** The year in which a post of so many years ended; about, since the number is a round one. */
export function endAfter(dates: PostDates, years: number): string | undefined {
	const start = /^(\d{4})/.exec(dates.start ?? '')?.[1];
	return start === undefined || dates.end !== undefined
		? undefined
		: `${String(Number(start) + years).padStart(4, '0')}~`;
}

/** Whether a date phrase gives the end alone. */
export const endOnly = (when: When | undefined): boolean => when?.end !== undefined && when.start === undefined;

/** "was elected in 1997 …, a seat she held until 2010": a beginning and an end that stand apart. */
export function joined(clause: When, end: When): When {
	const start = clause.point ?? clause.start;
	return start === undefined ? end : { ...clause, start, ...(end.end !== undefined && { end: end.end }) };
}

/** A date that is neither about nor a decade. */
const PLAIN = /^\d{4}(?:-\d\d){0,2}$/;

/** "was working as", "was serving as": what went on at the time told, and did not begin then. */
export const isInProgress = ({ classes: [verb], view: { tokens } }: Match): boolean =>
	verb !== undefined &&
	/ing$/.test(tokens[verb.end - verb.word.split(' ').length]?.lower ?? '') &&
	tokens.slice(verb.start, verb.end).some(({ lower }) => /^(?:was|were|been)$/.test(lower));

/** The dates that a date phrase gives a post or a time of study. */
export function datesOf(when: When | undefined, point: DatePoint | undefined): PostDates {
	if (!when) return {};
	if (when.start || when.end) {
		return {
			...(when.start && { start: when.start }),
			...(when.end && { end: when.end, current: false }),
			...(when.current !== undefined && !when.end && { current: when.current }),
		};
	}
	const state = when.current === undefined ? {} : { current: when.current };
	if (!when.point) return state;
	if (point === 'none') return state;
	if (point === 'end') return { end: when.point, current: false };
	// "By 2009 she was chief inspector": in office then, and nothing says until when.
	if (when.point.startsWith('[')) return { start: when.point, ...state };
	if (point === 'within' && PLAIN.test(when.point)) return { start: `[..${when.point}]`, ...state };
	return point === 'both' ? { start: when.point, end: when.point, current: false } : { start: when.point, ...state };
}
