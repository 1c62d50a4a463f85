import type { Lexicon, VerbReading } from './lexicon';
import { oncePerWord } from './once-per-word';
import type { Token } from './tokens';
import { opensVerbGroup } from './verb-group';

/** What the lexicons and the patterns know of a word: looked up once, so that every place in a text only reads it. */
export interface WordFacts {
	/** The word sets of the machine that it is in. */
	readonly sets: readonly number[];
	/** Of these, the ones that a pattern cannot do without. */
	readonly needed: readonly number[];
	/** The patterns that it leads, by `Leads.index`; told when they are asked for. */
	readonly leads: (readonly number[] | undefined)[];
	/** The verb classes that it opens a verb of. */
	readonly verbs: readonly VerbReading[];
	/** The rest of each adverb that begins with it, longest first. */
	readonly adverbs: readonly (readonly string[])[];
	/** Whether a verb with its auxiliaries and adverbs can begin with it. */
	readonly opensVerb: boolean;
}

const NONE: readonly never[] = [];

/**
 * Makes the look-up of what is known of a token's word.
 *
 * @param setsOf tells the word sets that a word in lower case is in
 * @param needed the word sets that a pattern cannot do without
 */
export function wordFacts(
	lexicon: Lexicon,
	setsOf: (word: string) => readonly number[],
	needed: ReadonlySet<number>,
): (token: Pick<Token, 'id' | 'lower'>) => WordFacts {
	const adverbs = lexicon.words.get('adverb');
	return oncePerWord((word) => {
		const verbs = lexicon.verbsOf(word);
		const sets = setsOf(word);
		return {
			sets,
			needed: sets.filter((set) => needed.has(set)),
			leads: [],
			verbs,
			adverbs: adverbs?.get(word) ?? NONE,
			opensVerb: verbs.length > 0 || opensVerbGroup(word) || adverbs?.has(word) === true,
		};
	});
}
