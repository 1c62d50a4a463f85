import type { Frame, Lexicons } from './frame';
import { compileLexicons, type Lexicon } from './lexicon';
import { compilePattern, type Pattern } from './pattern';
import type { WordSet } from './pattern-words';
import { type VerbTest, verbTest } from './verb-test';

/** A pattern with the index of its frame and the indexes of the word sets that it needs. */
export interface MachinePattern {
	readonly frame: number;
	readonly pattern: Pattern;
	readonly needs: readonly number[];
	/** What its beginning may go on with: word sets by index, and classes of verbs; `undefined` where anything may. */
	readonly lead: { readonly words: readonly number[]; readonly verbs: readonly string[] } | undefined;
}

/** Patterns that begin alike, by what must stand at their beginning. */
export interface Leads {
	/** By word set. */
	readonly words: ReadonlyMap<number, readonly number[]>;
	readonly verbs: ReadonlyMap<string, readonly number[]>;
	/** Patterns that say nothing of it. */
	readonly any: readonly number[];
	/** All of them. */
	readonly all: readonly number[];
}

/** Frames ready for matching, and which of their patterns the words of a sentence set off. */
export interface Machine {
	readonly lexicon: Lexicon;
	readonly isVerb: VerbTest;
	readonly frames: readonly Frame[];
	/** Every pattern, in order of the frames. */
	readonly patterns: readonly MachinePattern[];
	/** Word → the word sets that it is in. */
	readonly setsOf: ReadonlyMap<string, readonly number[]>;
	/** How many word sets there are. */
	readonly sets: number;
	/** Patterns by the slot that they begin with, then by what must stand behind it. */
	readonly slots: ReadonlyMap<string, Leads>;
	/** Patterns that begin with the sentence, by what must stand there. */
	readonly start: Leads;
	/** Patterns that begin with a word, by the word set. */
	readonly words: ReadonlyMap<number, readonly number[]>;
	/** All others. */
	readonly others: readonly number[];
}

/**
 * Makes frames ready for matching.
 *
 * @throws BiographError `invalid-config` for a frame whose pattern is none.
 */
export function buildMachine(frames: readonly Frame[], lexicons: readonly Lexicons[]): Machine {
	const lexicon = compileLexicons(lexicons);
	const setIndexes = new Map<string, number>();
	const setsOf = new Map<string, number[]>();
	const setOf = ({ key, words }: WordSet): number => {
		const known = setIndexes.get(key);
		if (known !== undefined) return known;
		const set = setIndexes.size;
		setIndexes.set(key, set);
		for (const word of words.keys()) push(setsOf, word, set);
		return set;
	};
	const patterns = frames.flatMap((frame, index) =>
		frame.patterns.map((source): MachinePattern => {
			const pattern = compilePattern(source, lexicon);
			const lead = pattern.lead && { words: pattern.lead.words.map(setOf), verbs: pattern.lead.verbs };
			return { frame: index, pattern, needs: pattern.required.map(setOf), lead };
		}),
	);
	const indexes = (opensWith: Pattern['opensWith'], slot?: string): readonly number[] =>
		patterns.flatMap(({ pattern }, index) => (pattern.opensWith === opensWith && pattern.slot === slot ? [index] : []));
	const leadsOf = (all: readonly number[]): Leads => {
		const words = new Map<number, number[]>();
		const verbs = new Map<string, number[]>();
		const any: number[] = [];
		for (const index of all) {
			const lead = patterns[index]?.lead;
			if (!lead) any.push(index);
			for (const word of lead?.words ?? []) push(words, word, index);
			for (const verb of lead?.verbs ?? []) push(verbs, verb, index);
		}
		return { words, verbs, any, all };
	};
	const types = new Set(patterns.flatMap(({ pattern }) => pattern.slot ?? []));
	return {
		lexicon,
		isVerb: verbTest(lexicon),
		frames,
		patterns,
		setsOf,
		sets: setIndexes.size,
		slots: new Map([...types].map((type) => [type, leadsOf(indexes('slot', type))])),
		start: leadsOf(indexes('start')),
		words: leadsOf(indexes('word')).words,
		others: indexes('other'),
	};
}

function push<Key>(lists: Map<Key, number[]>, key: Key, value: number): void {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
}
