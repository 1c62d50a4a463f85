import type { Frame } from './frame';
import type { CompiledLexicon } from './lexicon';
import { outlinePattern, type PatternOutline, type WordSetName } from './pattern-outline';

/** What a pattern may go on with, behind its slot or from where it begins: word sets, and classes of verbs. */
export interface LeadPlan {
	readonly words: readonly number[];
	readonly verbs: readonly string[];
}

/** Patterns that begin alike, by what must stand at their beginning. */
export interface LeadsPlan {
	/** The slot that they begin with; empty where they begin with none. */
	readonly type: string;
	readonly words: readonly (readonly [set: number, patterns: readonly number[]])[];
	readonly verbs: readonly (readonly [verb: string, patterns: readonly number[]])[];
	/** Patterns that say nothing of it. */
	readonly any: readonly number[];
}

/** What a word of a sentence makes worth looking for. */
export interface Woken {
	/** Groups of patterns whose beginnings are found at once, or have no slot. */
	readonly groups: readonly number[];
	/** Patterns that begin with a slot whose reading costs much, so that it pays to know how far to read. */
	readonly dear: readonly number[];
}

/**
 * What frames and lexicons make of one another, in numbers: a word set is its place among all sets, a pattern its place
 * among the patterns of all frames, a group of patterns that begin alike its place among `slots`, `start` and `words`. It
 * is plain data, so the build can work it out ahead of time.
 */
export interface MachinePlan {
	/** How many word sets there are. */
	readonly sets: number;
	/** Each word or `@class` with the word sets that it is part of. */
	readonly partOf: readonly (readonly [part: string, sets: readonly number[]])[];
	/** Pattern → the word sets that it needs, in the order in which they must stand. */
	readonly sequences: readonly (readonly number[])[];
	/** Pattern → the word set that it needs and fewest sentences have; -1 where it needs no words. */
	readonly rarestOf: readonly number[];
	/** Pattern → its group; one past the last for those that begin in other ways. */
	readonly groups: readonly number[];
	/** Word set → what it wakes where a pattern has no rarer need; `null` where that is nothing, as mostly. */
	readonly wakes: readonly (Woken | null)[];
	/** What needs no words at all. */
	readonly awake: Woken;
	/** Patterns by the slot that they begin with. */
	readonly slots: readonly LeadsPlan[];
	/** Patterns that begin with the sentence. */
	readonly start: LeadsPlan;
	/** Patterns that begin with a word. */
	readonly words: LeadsPlan;
	/** All others, each with what it may begin with; `null` where that may be anything. */
	readonly others: readonly (readonly [pattern: number, lead: LeadPlan | null])[];
}

/** Slots that are known before they are asked for. */
const CHEAP = new Set(['subject', 'possessor']);

/**
 * Works out which patterns the words of a sentence set off.
 *
 * @throws BiographError `invalid-config` for a frame whose pattern is none.
 */
export function planMachine(frames: readonly Frame[], lexicon: CompiledLexicon): MachinePlan {
	const outlines = frames.flatMap(({ patterns }) => patterns.map((pattern) => outlinePattern(pattern, lexicon)));
	const numbered = numberedSets();
	const sequences = outlines.map(({ sequence }) => sequence.map(numbered.setOf));
	const leads = outlines.map(({ lead }) => lead && { words: lead.words.map(numbered.setOf), verbs: lead.verbs });
	const rarestOf = outlines.map(({ rarest }) => (rarest === undefined ? -1 : numbered.setOf(rarest)));
	const { slots, start, words, others } = byOpening(outlines);
	const beginnings = [...slots.values(), start, words];
	const groups = groupsOf(outlines.length, beginnings);
	const types = [...slots.keys()];
	const isDear = (pattern: number): boolean => {
		const type = types[groups[pattern] as number];
		return type !== undefined && !CHEAP.has(type);
	};
	const wokenBy = (patterns: readonly number[]): Woken => ({
		groups: [...new Set(patterns.filter((one) => !isDear(one)).map((one) => groups[one] as number))],
		dear: patterns.filter(isDear),
	});
	const needing = Array.from({ length: numbered.count() }, (): number[] => []);
	const needless: number[] = [];
	rarestOf.forEach((set, pattern) => {
		(needing[set] ?? needless).push(pattern);
	});
	return {
		sets: numbered.count(),
		partOf: [...numbered.partOf],
		sequences,
		rarestOf,
		groups,
		wakes: needing.map((patterns) => (patterns.length > 0 ? wokenBy(patterns) : null)),
		awake: { groups: [...new Set(needless.map((pattern) => groups[pattern] as number))], dear: [] },
		slots: [...slots].map(([type, patterns]) => leadsOf(type, patterns, leads)),
		start: leadsOf('', start, leads),
		words: leadsOf('', words, leads),
		others: others.map((pattern) => [pattern, leads[pattern] ?? null]),
	};
}

/** Numbers word sets as they are met. */
function numberedSets() {
	const sets = new Map<WordSetName, number>();
	const partOf = new Map<string, number[]>();
	const setOf = (name: WordSetName): number => {
		const known = sets.get(name);
		if (known !== undefined) return known;
		const set = sets.size;
		sets.set(name, set);
		for (const part of name.split(' ')) push(partOf, part, set);
		return set;
	};
	return { setOf, partOf, count: () => sets.size };
}

/** Patterns by how they begin. */
function byOpening(outlines: readonly PatternOutline[]) {
	const slots = new Map<string, number[]>();
	const start: number[] = [];
	const words: number[] = [];
	const others: number[] = [];
	outlines.forEach(({ opensWith, slot }, pattern) => {
		if (slot !== undefined) push(slots, slot, pattern);
		else (opensWith === 'start' ? start : opensWith === 'word' ? words : others).push(pattern);
	});
	return { slots, start, words, others };
}

/** Pattern → the place of the beginning that it has among some, or one past the last. */
function groupsOf(count: number, beginnings: readonly (readonly number[])[]): readonly number[] {
	const groups = new Array<number>(count).fill(beginnings.length);
	beginnings.forEach((patterns, group) => {
		for (const pattern of patterns) groups[pattern] = group;
	});
	return groups;
}

function leadsOf(type: string, patterns: readonly number[], leads: readonly (LeadPlan | undefined)[]): LeadsPlan {
	const words = new Map<number, number[]>();
	const verbs = new Map<string, number[]>();
	const any: number[] = [];
	for (const pattern of patterns) {
		const lead = leads[pattern];
		if (!lead) any.push(pattern);
		for (const word of lead?.words ?? []) push(words, word, pattern);
		for (const verb of lead?.verbs ?? []) push(verbs, verb, pattern);
	}
	return { type, words: [...words], verbs: [...verbs], any };
}

function push<Key>(lists: Map<Key, number[]>, key: Key, value: number): void {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
}
