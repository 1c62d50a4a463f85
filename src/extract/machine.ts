import type { Frame, Lexicons } from './frame';
import { compileLexicons, type Lexicon } from './lexicon';
import { compilePattern, type Pattern } from './pattern';
import { outlinePattern, type PatternOutline, type WordSetName } from './pattern-outline';
import { type VerbTest, verbTest } from './verb-test';
import { type WordFacts, wordFacts } from './word-facts';

/** A pattern with the index of its frame and the indexes of the word sets that it needs. */
export interface MachinePattern {
	readonly frame: number;
	/** Compiled when it is first asked for: few patterns have their words in any one text. */
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
	/** What is known of a word, the word sets that it is in among it. */
	readonly factsOf: (word: string) => WordFacts;
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
 * @param outlines of all patterns of the frames, in order, where they are known
 * @throws BiographError `invalid-config` for a frame whose pattern is none.
 */
export function buildMachine(
	frames: readonly Frame[],
	lexicons: readonly Lexicons[],
	outlines?: readonly PatternOutline[],
): Machine {
	const lexicon = compileLexicons(lexicons);
	const sets = new Map<WordSetName, number>();
	/** Word or `@class` → the word sets that it is part of. */
	const partOf = new Map<string, number[]>();
	const setOf = (name: WordSetName): number => {
		const known = sets.get(name);
		if (known !== undefined) return known;
		const set = sets.size;
		sets.set(name, set);
		for (const part of name.split(' ')) push(partOf, part, set);
		return set;
	};
	const patterns: MachinePattern[] = [];
	const slots = new Map<string, number[]>();
	const start: number[] = [];
	const words: number[] = [];
	const others: number[] = [];
	frames.forEach((frame, index) => {
		for (const source of frame.patterns) {
			const at = patterns.length;
			const { opensWith, slot, required, lead } = outlines?.[at] ?? outlinePattern(source, lexicon);
			let pattern: Pattern | undefined;
			patterns.push({
				frame: index,
				get pattern() {
					pattern ??= compilePattern(source, lexicon);
					return pattern;
				},
				needs: required.map(setOf),
				lead: lead && { words: lead.words.map(setOf), verbs: lead.verbs },
			});
			if (slot !== undefined) push(slots, slot, at);
			else (opensWith === 'start' ? start : opensWith === 'word' ? words : others).push(at);
		}
	});
	const leadsOf = (all: readonly number[]): Leads => {
		const byWord = new Map<number, number[]>();
		const byVerb = new Map<string, number[]>();
		const any: number[] = [];
		for (const index of all) {
			const lead = patterns[index]?.lead;
			if (!lead) any.push(index);
			for (const word of lead?.words ?? []) push(byWord, word, index);
			for (const verb of lead?.verbs ?? []) push(byVerb, verb, index);
		}
		return { words: byWord, verbs: byVerb, any, all };
	};
	return {
		lexicon,
		isVerb: verbTest(lexicon),
		frames,
		patterns,
		factsOf: wordFacts(lexicon, (word) => setsOf(word, partOf, lexicon)),
		sets: sets.size,
		slots: new Map([...slots].map(([type, all]) => [type, leadsOf(all)])),
		start: leadsOf(start),
		words: leadsOf(words).words,
		others,
	};
}

/** The word sets that a word is in; told when it stands in a text, as most words of the lexicons stand in no one text. */
function setsOf(
	word: string,
	partOf: ReadonlyMap<string, readonly number[]>,
	{ verbsOf, classesOf }: Lexicon,
): readonly number[] {
	const sets = new Set(partOf.get(word));
	for (const { name } of verbsOf(word)) for (const set of partOf.get(`@${name}`) ?? []) sets.add(set);
	for (const name of classesOf.get(word) ?? []) for (const set of partOf.get(`@${name}`) ?? []) sets.add(set);
	return [...sets];
}

function push<Key>(lists: Map<Key, number[]>, key: Key, value: number): void {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
}
