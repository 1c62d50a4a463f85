import { BiographError } from '../model';
import type { Lexicon, WordClass } from './lexicon';
import { type Element, parsePattern } from './pattern-syntax';
import { slotIndex } from './slot-index';

/** The ways of a choice, as instructions: all, those open where a word stands, and those open at any other word. */
export interface Ways {
	readonly all: readonly number[];
	readonly byWord: ReadonlyMap<string, readonly number[]>;
	readonly rest: readonly number[];
}

/** What a step of a pattern does: a number, so that the walk branches on it at once. */
export const STEP = {
	skip: 0,
	word: 1,
	slot: 2,
	choice: 3,
	phrase: 4,
	split: 5,
	verb: 6,
	jump: 7,
	gap: 8,
	start: 9,
	end: 10,
	done: 11,
} as const;

/** One step of a pattern. All have the same properties, so that the code which walks them is fast. */
export interface Instruction {
	readonly op: (typeof STEP)[keyof typeof STEP];
	/** The word itself, or the name of the class or slot. */
	readonly name: string;
	/** Of a slot. */
	readonly type: string;
	readonly slot: number;
	readonly list: boolean;
	/** Of a verb. */
	readonly passive: boolean;
	/** Of a class of words. */
	readonly words: WordClass;
	/** Where a jump goes, and a split in the second place; its first way is the next instruction. */
	to: number;
	readonly ways: Ways;
}

const NO_WORDS: WordClass = new Map();
const NO_WAYS: Ways = { all: [], byWord: new Map(), rest: [] };

const instruction = (
	op: keyof typeof STEP,
	name = '',
	{ type = '', list = false, passive = false, words = NO_WORDS, ways = NO_WAYS }: Partial<Omit<Instruction, 'op'>> = {},
): Instruction => ({ op: STEP[op], name, type, slot: slotIndex(type), list, passive, words, to: 0, ways });

/** Instructions that are the same wherever they stand, made once: they are by far the most. */
const SKIP = instruction('skip');
const DONE = instruction('done');
const words = new Map<string, Instruction>();

function wordInstruction(word: string): Instruction {
	const known = words.get(word);
	if (known) return known;
	const made = instruction('word', word);
	words.set(word, made);
	return made;
}

/** A pattern made ready for matching. */
export interface Pattern {
	readonly program: readonly Instruction[];
	readonly source: string;
}

/** Adds the next way of a choice, which begins with an element: to all, and to those open at its word or at any. */
function addWay(
	choice: { all: number[]; byWord: Map<string, number[]>; rest: number[] },
	at: number,
	first?: Element,
): void {
	const { all, byWord, rest } = choice;
	all.push(at);
	if (first?.op === 'word') {
		const known = byWord.get(first.word);
		if (known) known.push(at);
		else byWord.set(first.word, [...rest, at]);
		return;
	}
	for (const open of byWord.values()) open.push(at);
	rest.push(at);
}

/**
 * Compiles a pattern against lexicons.
 *
 * @throws BiographError `invalid-config` for a line that is no pattern, or a class no lexicon has.
 */
export function compilePattern(source: string, lexicon: Lexicon): Pattern {
	const elements = parsePattern(source);
	const program: Instruction[] = [];
	const emit = (list: readonly Element[]): void => {
		for (const element of list) {
			if (program.length > 0 && element.op !== 'choice' && element.op !== 'optional') program.push(SKIP);
			emitOne(element);
		}
	};
	const emitOne = (element: Element): void => {
		switch (element.op) {
			case 'optional': {
				const split = instruction('split');
				program.push(split);
				emit(element.inner);
				split.to = program.length;
				return;
			}
			case 'choice': {
				const [only] = element.ways;
				if (only && element.ways.length === 1) {
					emit(only);
					return;
				}
				const choice = { all: [] as number[], byWord: new Map<string, number[]>(), rest: [] as number[] };
				program.push(instruction('choice', '', { ways: choice }));
				const jump = instruction('jump');
				for (const way of element.ways) {
					addWay(choice, program.length, way[0]);
					emit(way);
					program.push(jump);
				}
				jump.to = program.length;
				return;
			}
			case 'class': {
				const words = lexicon.words.get(element.name);
				if (lexicon.verbs.has(element.name)) program.push(instruction('verb', element.name, element));
				else if (words) program.push(instruction('phrase', element.name, { words }));
				else
					throw new BiographError(
						'invalid-config',
						`frame pattern "${source}": no lexicon has a class "@${element.name}"`,
					);
				return;
			}
			case 'slot':
				program.push(instruction('slot', element.name, element));
				return;
			case 'word':
				program.push(wordInstruction(element.word));
				return;
			default:
				program.push(instruction(element.op));
		}
	};
	emit(elements);
	program.push(DONE);
	return { program, source };
}
