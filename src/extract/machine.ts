import type { Frame, Lexicons } from './frame';
import { compileLexicons, type Lexicon } from './lexicon';
import { compilePattern, type Pattern } from './pattern';
import { outlinePattern, type PatternOutline, type WordSetName } from './pattern-outline';
import { openLexicon, type PreparedLexicon } from './prepared-lexicon';
import { type ReadyFrame, readyFrame } from './ready-frame';
import { slotIndex } from './slot-index';
import { type VerbTest, verbTest } from './verb-test';
import { type WordFacts, wordFacts } from './word-facts';

/** A pattern with the index of its frame and those of its word sets. */
export class MachinePattern {
	private compiled: Pattern | undefined = undefined;

	constructor(
		readonly frame: number,
		private readonly source: string,
		private readonly lexicon: Lexicon,
		/** The word sets that it needs, in the order in which they must stand. */
		readonly sequence: readonly number[],
		/** What its beginning may go on with: word sets by index, and classes of verbs; `undefined` where anything may. */
		readonly lead: { readonly words: readonly number[]; readonly verbs: readonly string[] } | undefined,
	) {}

	/** Compiled when it is first asked for: few patterns have their words in any one text. */
	get pattern(): Pattern {
		this.compiled ??= compilePattern(this.source, this.lexicon);
		return this.compiled;
	}
}

/** Patterns that begin alike, by what must stand at their beginning. */
export interface Leads {
	/** Where `WordFacts.leads` keeps those that a word leads. */
	readonly index: number;
	/** The slot that they begin with; empty where they begin with none. */
	readonly type: string;
	/** Of that type. */
	readonly slot: number;
	/** By word set. */
	readonly words: ReadonlyMap<number, readonly number[]>;
	readonly verbs: ReadonlyMap<string, readonly number[]>;
	/** Patterns that say nothing of it. */
	readonly any: readonly number[];
}

/** What a word of a sentence makes worth looking for. */
export interface Woken {
	/** `Leads.index` of patterns whose beginnings are found at once, or have no slot. */
	readonly groups: readonly number[];
	/** Patterns that begin with a slot whose reading costs much, so that it pays to know how far to read. */
	readonly dear: readonly number[];
}

/** Frames ready for matching, and which of their patterns the words of a sentence set off. */
export interface Machine {
	readonly lexicon: Lexicon;
	readonly isVerb: VerbTest;
	readonly frames: readonly ReadyFrame[];
	/** Every pattern, in order of the frames. */
	readonly patterns: readonly MachinePattern[];
	/** What is known of a word, the word sets that it is in among it. */
	readonly factsOf: ReturnType<typeof wordFacts>;
	/** For each pattern the index of its frame. */
	readonly frameOf: Int32Array;
	/** For each pattern the word set that it needs and fewest sentences have; -1 where it needs no words. */
	readonly rarestOf: Int32Array;
	/** For each pattern `Leads.index` of those that begin like it. */
	readonly groups: readonly number[];
	/** What a word set wakes where a pattern has no rarer need: without it the pattern need not be looked at. Most wake nothing. */
	readonly wakes: readonly (Woken | undefined)[];
	/** What needs no words at all. */
	readonly awake: Woken;
	/** Patterns by the slot that they begin with, then by what must stand behind it. */
	readonly slots: readonly Leads[];
	/** Patterns that begin with the sentence, by what must stand there. */
	readonly start: Leads;
	/** Patterns that begin with a word. */
	readonly words: Leads;
	/** All others. */
	readonly others: readonly number[];
}

/** What can be told of a machine ahead of time. */
export interface PreparedMachine {
	readonly lexicon: PreparedLexicon;
	/** Of all patterns of the frames, in order. */
	readonly outlines: readonly PatternOutline[];
}

/**
 * Makes frames ready for matching.
 *
 * @param from the lexicons, or what follows from them and the frames where that is known already
 * @throws BiographError `invalid-config` for a frame whose pattern is none.
 */
export function buildMachine(frames: readonly Frame[], from: readonly Lexicons[] | PreparedMachine): Machine {
	const prepared = 'outlines' in from ? from : undefined;
	const compiled = 'outlines' in from ? undefined : compileLexicons(from);
	const lexicon: Lexicon = compiled ?? openLexicon((prepared as PreparedMachine).lexicon);
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
	/** For each pattern the set that it needs and fewest sentences have, -1 where it needs none. */
	const rarestOf: number[] = [];
	const slots = new Map<string, number[]>();
	const start: number[] = [];
	const words: number[] = [];
	const others: number[] = [];
	const outlineOf = (source: string, at: number): PatternOutline =>
		compiled ? outlinePattern(source, compiled) : (prepared?.outlines[at] as PatternOutline);
	frames.forEach((frame, index) => {
		for (const source of frame.patterns) {
			const at = patterns.length;
			const { opensWith, slot, rarest: needs, sequence, lead } = outlineOf(source, at);
			patterns.push(
				new MachinePattern(
					index,
					source,
					lexicon,
					sequence.map(setOf),
					lead && { words: lead.words.map(setOf), verbs: lead.verbs },
				),
			);
			rarestOf.push(needs === undefined ? -1 : setOf(needs));
			if (slot !== undefined) push(slots, slot, at);
			else (opensWith === 'start' ? start : opensWith === 'word' ? words : others).push(at);
		}
	});
	// Patterns that begin in other ways are a last group of their own.
	const groups = patterns.map(() => slots.size + 2);
	const leadsOf = (type: string, all: readonly number[], index: number): Leads => {
		const byWord = new Map<number, number[]>();
		const byVerb = new Map<string, number[]>();
		const any: number[] = [];
		for (const pattern of all) {
			const lead = patterns[pattern]?.lead;
			if (!lead) any.push(pattern);
			for (const word of lead?.words ?? []) push(byWord, word, pattern);
			for (const verb of lead?.verbs ?? []) push(byVerb, verb, pattern);
		}
		for (const pattern of all) groups[pattern] = index;
		return { index, type, slot: slotIndex(type), words: byWord, verbs: byVerb, any };
	};
	const leads = [...slots].map(([type, all], index) => leadsOf(type, all, index));
	const startLeads = leadsOf('', start, leads.length);
	const wordLeads = leadsOf('', words, leads.length + 1);
	const needing = Array.from(sets, (): number[] => []);
	const needless: number[] = [];
	rarestOf.forEach((set, index) => {
		(needing[set] ?? needless).push(index);
	});
	const isDear = (index: number): boolean => {
		const slot = leads[groups[index] as number];
		return slot !== undefined && !CHEAP.has(slot.type);
	};
	const groupsOf = (all: readonly number[]): number[] => [...new Set(all.map((index) => groups[index] as number))];
	return {
		lexicon,
		isVerb: verbTest(lexicon),
		frames: frames.map(readyFrame),
		patterns,
		factsOf: wordFacts(lexicon, (word) => setsOf(word, partOf, lexicon), sets.size),
		frameOf: Int32Array.from(patterns, ({ frame }) => frame),
		rarestOf: Int32Array.from(rarestOf),
		groups,
		wakes: needing.map((all) =>
			all.length > 0
				? { groups: groupsOf(all.filter((index) => !isDear(index))), dear: all.filter(isDear) }
				: undefined,
		),
		awake: { groups: groupsOf(needless), dear: [] },
		slots: leads,
		start: startLeads,
		words: wordLeads,
		others,
	};
}

/** Slots that are known before they are asked for. */
const CHEAP = new Set(['subject', 'possessor']);

/** The patterns of one beginning that a word leads; kept with what is known of the word. */
export function ledBy({ sets, leads }: WordFacts, { index, words }: Leads): readonly number[] {
	leads[index] ??= [...new Set(sets.flatMap((set) => words.get(set) ?? []))];
	return leads[index];
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
