import type { SlotMatch, SlotType, View } from '../../frames/frame';
import { DEMONYMS } from '../../lexicons/countries';
import { MADE, OCCUPATIONS, PLAYED } from '../../lexicons/occupations';
import { CONTINENTS } from '../../lexicons/peoples';
import { WORK_TYPE_BY_NOUN } from '../../lexicons/work-types';
import { hasOrganizationHead } from '../../words/organization-type';
import type { Token } from '../../words/tokens';
import { wordsOf } from '../../words/words-of';
import { inClass } from '../in-class';
import { FORMER } from './title-opening';
import { titleSpan } from './title-span';

/** One line of work as its words stand, without what only praises or tells the nationality. */
export interface Occupation {
	readonly name: string;
	readonly start: number;
	readonly end: number;
}

const MOST = 8;

/** Those who are told of by what they make or study, and are so of no body: "a composer of operettas", "a historian of science". */
const MAKES =
	/^(?:composer|painter|poet|novelist|dramatist|playwright|sculptor|engraver|illustrator|printmaker|historian|philosopher|photographer)$/;

/** Those who are so only of works: "a writer of novels" is a writer, one of letters need not be. */
const WRITES = /^(?:writer|songwriter|translator|performer|singer)$/;

/** Whether "of" goes on with small words, of works where the line of work asks for them, and with no body: "of short stories". */
function isOfThings({ tokens }: View, at: number): boolean {
	const maker = tokens[at - 1]?.lower ?? '';
	let end = at + 1;
	while (end < at + MOST && isSmall(tokens[end])) end++;
	const things = tokens.slice(at + 1, end);
	if (things.length === 0 || tokens[end]?.capital || /^(?:at|for|with|by)$/.test(tokens[end]?.lower ?? ''))
		return false;
	return MAKES.test(maker) || (WRITES.test(maker) && things.some(({ lower }) => WORK_TYPE_BY_NOUN.has(lower)));
}

const isSmall = (token: Token | undefined): boolean =>
	token?.kind === 'word' &&
	!token.capital &&
	!/^(?:an?|the|his|her|at|for|with|by|in|on|who|whose|which|that|from|and)$/.test(token.lower);

/** Whether what follows makes a post or a comparison of the noun: "editor of", "a writer who", "the painter's". */
const goesOn = (view: View, at: number): boolean => {
	const token = view.tokens[at];
	const next = view.tokens[at + 1];
	if (token?.lower === 'of' && isOfThings(view, at)) return false;
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

/** Where a line of work begins behind praise and what tells of the nationality. */
function pastTrim(view: View, from: number, last: number): number {
	let start = from;
	while (start < last && isTrimmed(view, start)) start++;
	return start > from && view.tokens[start]?.lower === '-' ? start + 1 : start;
}

/** More words than praise and nationality take. */
const FAR = 4;

/** What a craft's noun is one behind. */
const CRAFTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	['player', PLAYED],
	['maker', MADE],
]);

/** A line of work that is no post, so that no title is read there: "author", "baseball player", "violin maker". */
function ownNoun(view: View, start: number): Occupation | undefined {
	const { tokens } = view;
	const [first, second] = tokens.slice(start, start + 2);
	const end = CRAFTS.get(second?.lower ?? '')?.has(first?.lower ?? '') ? start + 2 : start + 1;
	if (end === start + 1 && !OCCUPATIONS.has(first?.lower ?? '')) return undefined;
	if ((first?.capital && !opens(view, start)) || tokens[end]?.capital || isNoun(view, end)) return undefined;
	return { name: named(view, start, end), start, end };
}

/** "a former nurse", "an aspiring author" */
const isNotNow = (word: string): boolean => FORMER.has(word) || /^(?:aspiring|budding|future|failed)$/.test(word);

/** The line of work at a token: "an American novelist" is a novelist. */
function occupationAt(view: View, at: number): Occupation | undefined {
	const { tokens } = view;
	const skip = /^(?:a|an|the)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
	if (NO_WORK.test(tokens[skip]?.lower ?? '')) return undefined;
	const noun = pastTrim(view, skip, skip + FAR);
	if (tokens.slice(skip, noun + 1).some(({ lower }) => isNotNow(lower))) return undefined;
	const own = ownNoun(view, noun);
	if (own) return own;
	const span = titleSpan(view, at, true);
	if (!span || !OCCUPATIONS.has(span.head) || span.current === false) return undefined;
	const start = pastTrim(view, span.start, span.end - 1);
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
	return (
		token?.kind === 'word' &&
		!inClass(view, 'title-stop', token.lower) &&
		!inClass(view, 'after-title', token.lower) &&
		!token.lower.endsWith('ed')
	);
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
