import type { Lexicon, VerbReading } from './lexicon';
import { KEPT_WORDS } from './spelling';
import { opensVerbGroup } from './verb-group';

/** What the lexicons and the patterns know of a word: looked up once, so that every place in a text only reads it. */
export interface WordFacts {
	/** The word sets of patterns that it is in. */
	readonly sets: readonly number[];
	/** The verb classes that it opens a verb of. */
	readonly verbs: readonly VerbReading[];
	/** The rest of each adverb that begins with it, longest first. */
	readonly adverbs: readonly (readonly string[])[];
	/** Whether a verb with its auxiliaries and adverbs can begin with it. */
	readonly opensVerb: boolean;
}

const NONE: readonly never[] = [];

/**
 * Makes the look-up of what is known of a word in lower case.
 *
 * @param setsOf tells the word sets that a word is in
 */
export function wordFacts(lexicon: Lexicon, setsOf: (word: string) => readonly number[]): (word: string) => WordFacts {
	const kept = new Map<string, WordFacts>();
	const adverbs = lexicon.words.get('adverb');
	return (word) => {
		const known = kept.get(word);
		if (known) return known;
		const verbs = lexicon.verbsOf(word);
		const facts: WordFacts = {
			sets: setsOf(word),
			verbs,
			adverbs: adverbs?.get(word) ?? NONE,
			opensVerb: verbs.length > 0 || opensVerbGroup(word) || adverbs?.has(word) === true,
		};
		if (word.length <= KEPT_WORDS.longest) {
			if (kept.size >= KEPT_WORDS.most) kept.clear();
			kept.set(word, facts);
		}
		return facts;
	};
}
