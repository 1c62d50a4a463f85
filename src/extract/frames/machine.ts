import { SLOT_CUES } from '../slots/cues';
import { type VerbTest, verbTest } from '../verbs/verb-test';
import { CUED_SLOTS } from './cued-slots';
import type { Frame } from './frame';
import { keyWord } from './key-word';
import type { Lexicon } from './lexicon';
import type { LeadsPlan, MachinePlan } from './machine-plan';
import { compilePattern, type Pattern } from './pattern';
import { type ReadyFrame, readyFrame } from './ready-frame';
import { slotIndex } from './slot-index';
import { type WordFacts, wordFacts } from './word-facts';

/** Patterns that begin alike, by what must stand at their beginning. */
export interface Leads extends Omit<LeadsPlan, 'words' | 'verbs'> {
	/** Their group, by which `WordFacts.leads` keeps those that a word leads. */
	readonly index: number;
	/** `slotIndex` of the slot that they begin with. */
	readonly slot: number;
	/** By word set. */
	readonly words: ReadonlyMap<number, readonly number[]>;
	readonly verbs: ReadonlyMap<string, readonly number[]>;
}

/** Frames ready for matching, and which of their patterns the words of a sentence set off. */
export interface Machine extends Pick<MachinePlan, 'sequences' | 'groups' | 'wakes' | 'awake' | 'others'> {
	readonly lexicon: Lexicon;
	readonly isVerb: VerbTest;
	readonly frames: readonly ReadyFrame[];
	/** A pattern by its place; compiled when it is first asked for, as few patterns have their words in any one text. */
	readonly pattern: (index: number) => Pattern;
	/** What is known of a word, the word sets that it is in among it. */
	readonly factsOf: ReturnType<typeof wordFacts>;
	/** Word sets that stand where the subject is read, and where a possessive of theirs is. */
	readonly subjectSets: readonly number[];
	readonly possessorSets: readonly number[];
	/** For each pattern the index of its frame. */
	readonly frameOf: Int32Array;
	/** `MachinePlan.rarestOf`. */
	readonly rarestOf: Int32Array;
	readonly slots: readonly Leads[];
	readonly start: Leads;
	readonly words: Leads;
}

/**
 * Makes frames ready for matching.
 *
 * @param plan what follows from the frames and the lexicon
 */
export function openMachine(frames: readonly Frame[], plan: MachinePlan, lexicon: Lexicon): Machine {
	const sources = frames.flatMap(({ patterns }) => patterns);
	const compiled = new Array<Pattern | undefined>(sources.length);
	const partOf = new Map(plan.partOf);
	const { sequences, groups, wakes, awake, others, slots } = plan;
	return {
		lexicon,
		isVerb: verbTest(lexicon),
		frames: frames.map(readyFrame),
		pattern: (index) => {
			compiled[index] ??= compilePattern(sources[index] as string, lexicon);
			return compiled[index];
		},
		subjectSets: partOf.get('<subject') ?? [],
		possessorSets: partOf.get('<possessor') ?? [],
		factsOf: wordFacts(lexicon, (word) => setsOf(word, partOf, lexicon), plan.sets),
		frameOf: Int32Array.from(frames.flatMap(({ patterns }, index) => patterns.map(() => index))),
		sequences,
		rarestOf: Int32Array.from(plan.rarestOf),
		groups,
		wakes,
		awake,
		slots: slots.map(openLeads),
		start: openLeads(plan.start, slots.length),
		words: openLeads(plan.words, slots.length + 1),
		others,
	};
}

const openLeads = ({ type, words, verbs, any }: LeadsPlan, index: number): Leads => ({
	index,
	type,
	slot: slotIndex(type),
	words: new Map(words),
	verbs: new Map(verbs),
	any,
});

/** The patterns of one beginning that a word leads; kept with what is known of the word. */
export function ledBy({ sets, leads }: WordFacts, { index, words }: Leads): readonly number[] {
	leads[index] ??= [...new Set(sets.flatMap((set) => words.get(set) ?? []))];
	return leads[index];
}

/** The word sets that a word is in; told when it stands in a text, as most words of the lexicons stand in no one text. */
function setsOf(
	word: string,
	partOf: ReadonlyMap<string, readonly number[]>,
	{ verbsOf, phrasesOf }: Lexicon,
): readonly number[] {
	const sets = new Set(partOf.get(word));
	const add = (part: string): void => {
		for (const set of partOf.get(part) ?? []) sets.add(set);
	};
	for (const { name, entries } of verbsOf(word)) {
		add(`@${name}`);
		if (entries.some(({ base, rest }) => isKey(base.split(' ')[0] as string, rest))) add(`~${name}`);
	}
	for (const [name, rests] of phrasesOf(word)) {
		add(`@${name}`);
		if (rests.some((rest) => isKey(word, rest))) add(`~${name}`);
	}
	for (const type of CUED_SLOTS) if (SLOT_CUES[type](word)) add(`<${type}`);
	return [...sets];
}

const isKey = (first: string, rest: readonly string[]): boolean => keyWord(first, rest) === first;
