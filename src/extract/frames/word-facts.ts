import { opensVerbGroup } from '../verbs/verb-group';
import { oncePerWord } from '../words/once-per-word';
import type { Token } from '../words/tokens';
import type { Lexicon, Rests, VerbReading } from './lexicon';

/** What the lexicons and the patterns know of a word: looked up once, so that every place in a text only reads it. */
export interface WordFacts {
	/** The word sets of the machine that it is in. */
	readonly sets: readonly number[];
	/** The same as bits, 32 to a number, to ask about one. */
	readonly bits: Uint32Array;
	/** The patterns that it leads, by `Leads.index`; told when they are asked for. */
	readonly leads: (readonly number[] | undefined)[];
	/** The verb classes that it opens a verb of. */
	readonly verbs: readonly VerbReading[];
	/** The word classes that it opens words or phrases of, with the rests of these. */
	readonly phrases: ReadonlyMap<string, Rests>;
	/** The rest of each adverb that begins with it, longest first. */
	readonly adverbs: Rests;
	/** Whether a verb with its auxiliaries and adverbs can begin with it. */
	readonly opensVerb: boolean;
}

const NONE: readonly never[] = [];

/**
 * Makes the look-up of what is known of a token's word.
 *
 * @param setsOf tells the word sets that a word in lower case is in
 * @param count how many word sets there are
 */
export function wordFacts(
	lexicon: Lexicon,
	setsOf: (word: string) => readonly number[],
	count: number,
): (token: Pick<Token, 'id' | 'lower'>) => WordFacts {
	const none = bitsOf(NONE, count);
	return oncePerWord((word) => {
		const verbs = lexicon.verbsOf(word);
		const phrases = lexicon.phrasesOf(word);
		const sets = setsOf(word);
		return {
			sets,
			bits: sets.length > 0 ? bitsOf(sets, count) : none,
			leads: [],
			verbs,
			phrases,
			adverbs: phrases.get('adverb') ?? NONE,
			opensVerb: verbs.length > 0 || opensVerbGroup(word) || phrases.has('adverb'),
		};
	});
}

function bitsOf(sets: readonly number[], count: number): Uint32Array {
	const bits = new Uint32Array((count >> 5) + 1);
	for (const set of sets) bits[set >> 5] = (bits[set >> 5] as number) | (1 << (set & 31));
	return bits;
}

/** Whether a word is in a word set. */
export const isIn = ({ bits }: WordFacts, set: number): boolean =>
	((bits[set >> 5] as number) & (1 << (set & 31))) !== 0;
