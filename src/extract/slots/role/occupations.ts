import type { SlotMatch, SlotType, View } from '../../frames/frame';
import { DEMONYMS } from '../../lexicons/countries';
import { OCCUPATIONS } from '../../lexicons/occupations';
import { CONTINENTS } from '../../lexicons/peoples';
import { hasOrganizationHead } from '../../words/organization-type';
import { wordsOf } from '../../words/words-of';
import { inClass } from '../in-class';
import { titleSpan } from './title-span';

/** One line of work as its words stand, without what only praises or tells the nationality. */
export interface Occupation {
	readonly name: string;
	readonly start: number;
	readonly end: number;
}

const MOST = 8;

/** Whether what follows makes a post or a comparison of the noun: "editor of", "a writer who", "the painter's". */
const goesOn = (view: View, at: number): boolean => {
	const token = view.tokens[at];
	const next = view.tokens[at + 1];
	// "a singer from Tallow", "a composer with strong roots in song": what comes is no body.
	if (token?.lower === 'from') return !next?.capital;
	if (token?.lower === 'with') return next?.capital !== false || /^(?:the|its|his|her|their)$/.test(next.lower);
	if (token?.lower === 'in' && next?.capital) return !isPlaceAt(view, at + 1);
	return token?.kind === 'clitic' || /^(?:of|for|at|in|to|on|by|that)$/.test(token?.lower ?? '');
};

/** "a solicitor in Tallow": where somebody works, and no body. */
function isPlaceAt(view: View, at: number): boolean {
	const [place] = view.slot('place', at);
	const next = place && view.tokens[place.end];
	return (
		place !== undefined &&
		!next?.capital &&
		next?.kind !== 'clitic' &&
		!hasOrganizationHead(wordsOf(view.text(place.start, place.end)))
	);
}

/** "an avid golfer, fisherman and reader": what somebody likes to do; "successively scholar and fellow": posts in a row. */
const NO_WORK =
	/^(?:avid|keen|enthusiastic|recreational|hobby|weekend|armchair|would-be|wannabe|successively|variously|consecutively)$/;

/** The line of work at a token: "an American novelist" is a novelist. */
function occupationAt(view: View, at: number): Occupation | undefined {
	const { tokens } = view;
	const skip = /^(?:a|an|the)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
	if (NO_WORK.test(tokens[skip]?.lower ?? '')) return undefined;
	// "author" and its like are no posts, so that no title is read there.
	if (
		OCCUPATIONS.has(tokens[skip]?.lower ?? '') &&
		(!tokens[skip]?.capital || opens(view, skip)) &&
		!tokens[skip + 1]?.capital &&
		!isNoun(view, skip + 1)
	)
		return { name: named(view, skip, skip + 1), start: skip, end: skip + 1 };
	const span = titleSpan(view, at, true);
	if (!span || !OCCUPATIONS.has(span.head) || span.current === false) return undefined;
	let { start } = span;
	while (start < span.end - 1 && isTrimmed(view, start)) start++;
	if (start > span.start && tokens[start]?.lower === '-') start++;
	// Whoever is more than a noun in small letters is told as a post: "the Chief Engineer".
	for (let i = start; i < span.end; i++)
		if (tokens[i]?.kind !== 'word' || (tokens[i]?.capital && !opens(view, i))) return undefined;
	return { name: named(view, start, span.end), start, end: span.end };
}

/** Whether a capital is only that of the sentence's first word: "Conductor and composer Ann Lee". */
const opens = ({ tokens }: View, at: number): boolean => at === 0 && /^\p{Lu}\p{Ll}+/u.test(tokens[0]?.text ?? '');

const named = (view: View, start: number, end: number): string =>
	opens(view, start) ? view.text(start, end).toLowerCase() : view.text(start, end);

const isNoun = (view: View, at: number): boolean => {
	const token = view.tokens[at];
	return token?.kind === 'word' && !inClass(view, 'title-stop', token.lower);
};

const isTrimmed = (view: View, at: number): boolean =>
	/-(?:born|based|trained|winning|nominated|bred|raised|educated)$/.test(view.tokens[at]?.lower ?? '') ||
	DEMONYMS.has(view.tokens[at]?.text ?? '') ||
	CONTINENTS.has(view.tokens[at]?.text ?? '') ||
	inClass(view, 'quality', view.tokens[at]?.lower) ||
	inClass(view, 'praise', view.tokens[at]?.lower);

/** Lines of work one after the other: "a novelist, critic and broadcaster". The value is a list of `Occupation`. */
export const occupations: SlotType = (view, at): readonly SlotMatch[] => {
	const { tokens } = view;
	const found: Occupation[] = [];
	let next = at;
	while (found.length < MOST) {
		const occupation = occupationAt(view, next);
		if (!occupation || goesOn(view, occupation.end)) break;
		found.push(occupation);
		next = occupation.end;
		while (next < occupation.end + 2 && /^(?:,|and|&|\/)$/.test(tokens[next]?.lower ?? '')) next++;
		if (next === occupation.end) break;
	}
	const last = found.at(-1);
	return last ? [{ start: found[0]?.start ?? at, end: last.end, value: found }] : [];
};
