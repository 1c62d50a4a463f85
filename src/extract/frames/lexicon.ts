import { verbReadings } from '../verbs/verb-readings';
import type { Lexicons } from './frame';

/** One verb of a class: the words that follow its first ("up" of "take up") and the forms its first word can be. */
export interface VerbEntry {
	readonly base: string;
	readonly rest: readonly string[];
	readonly forms: number;
}

/** A word class: from the first word to the rest of each phrase, longest first. */
export type WordClass = Pick<WholeWordClass, 'get' | 'has'>;

/** What follows the first word of each phrase that begins with it, longest first. */
export type Rests = readonly (readonly string[])[];

/** A word class that can be gone through. */
export type WholeWordClass = ReadonlyMap<string, Rests>;

/** Lexicons made ready for matching. */
export interface Lexicon {
	/** Verb class → the base forms of its verbs. */
	readonly verbs: ReadonlyMap<string, readonly string[]>;
	readonly words: ReadonlyMap<string, WordClass>;
	/** Word → the verb classes that it opens a verb of. */
	readonly verbsOf: (word: string) => readonly VerbReading[];
	/** Word → the word classes that it opens words or phrases of, with the rests of these. */
	readonly phrasesOf: (word: string) => ReadonlyMap<string, Rests>;
}

/** Lexicons whose words can be gone through. */
export interface CompiledLexicon extends Lexicon {
	readonly words: ReadonlyMap<string, WholeWordClass>;
}

/** What a word can be in one verb class. */
export interface VerbReading {
	readonly name: string;
	readonly entries: readonly VerbEntry[];
}

const NO_WORDS: readonly string[] = [];
const NO_PHRASES: ReadonlyMap<string, Rests> = new Map();

/** Makes a word class of words and phrases in lower case. */
export function wordClass(phrases: Iterable<string>): WholeWordClass {
	const byFirst = new Map<string, (readonly string[])[]>();
	for (const phrase of phrases) {
		const space = phrase.indexOf(' ');
		const first = space < 0 ? phrase : phrase.slice(0, space);
		const rest = space < 0 ? NO_WORDS : phrase.slice(space + 1).split(' ');
		const list = byFirst.get(first);
		if (!list) byFirst.set(first, [rest]);
		else list.push(rest);
	}
	for (const list of byFirst.values()) if (list.length > 1) list.sort((a, b) => b.length - a.length);
	return byFirst;
}

/**
 * Merges lexicons and makes them ready: a class of one name in several is one class.
 *
 * @example
 * compileLexicons([{ verbs: { join: ['join'] } }]).verbsOf('joining'); // one reading, of the class `join`
 */
export function compileLexicons(parts: readonly Lexicons[]): CompiledLexicon {
	const gathered = { verbs: new Map<string, string[]>(), words: new Map<string, string[]>() };
	const irregular: Record<string, readonly [string, string]> = Object.create(null);
	for (const part of parts) {
		Object.assign(irregular, part.irregular);
		for (const sort of ['verbs', 'words'] as const) {
			for (const [name, entries] of Object.entries(part[sort] ?? {})) {
				const known = gathered[sort].get(name);
				if (known) known.push(...entries);
				else gathered[sort].set(name, [...entries]);
			}
		}
	}
	const words = new Map([...gathered.words].map(([name, phrases]) => [name, wordClass(new Set(phrases))]));
	const phrases = new Map<string, Map<string, Rests>>();
	for (const [name, byFirst] of words) {
		for (const [first, rests] of byFirst) {
			const byClass = phrases.get(first);
			if (byClass) byClass.set(name, rests);
			else phrases.set(first, new Map([[name, rests]]));
		}
	}
	return {
		verbs: gathered.verbs,
		words,
		verbsOf: verbReadings(gathered.verbs, irregular),
		phrasesOf: (word) => phrases.get(word) ?? NO_PHRASES,
	};
}

/** Number of tokens that a phrase of the class takes from `at` on, the longest; 0 when none does. */
export function phraseLength(words: WordClass, tokens: readonly { readonly lower: string }[], at: number): number {
	const first = tokens[at];
	const rests = first && words.get(first.lower);
	return rests ? phraseOf(rests, tokens, at) : 0;
}

/**
 * Number of tokens that a phrase takes whose first word stands at `at`, the longest; 0 when none does.
 *
 * @param rests the phrases without their first word, longest first
 */
export function phraseOf(rests: Rests, tokens: readonly { readonly lower: string }[], at: number): number {
	for (const rest of rests) if (follows(rest, tokens, at + 1)) return rest.length + 1;
	return 0;
}

/** Whether words stand one after another from a token on. */
export function follows(
	words: readonly string[],
	tokens: readonly { readonly lower: string }[],
	from: number,
): boolean {
	for (let index = 0; index < words.length; index++) if (tokens[from + index]?.lower !== words[index]) return false;
	return true;
}
