import { BiographError } from '../../model';
import type { Lexicon } from './lexicon';
import { type Element, parsePattern } from './pattern-syntax';
import { slotIndex } from './slot-index';
import { Ways } from './ways';

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
	/** Where a jump goes, and a split in the second place; its first way is the next instruction. */
	to: number;
	/** Of a choice. */
	readonly ways: Ways;
}

const NO_WAYS = new Ways();

const instruction = (
	op: keyof typeof STEP,
	name = '',
	{ type = '', list = false, passive = false, ways = NO_WAYS }: Partial<Omit<Instruction, 'op'>> = {},
): Instruction => ({ op: STEP[op], name, type, slot: slotIndex(type), list, passive, to: 0, ways });

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

/**
 * Compiles a pattern against lexicons.
 *
 * @throws BiographError `invalid-config` for a line that is no pattern, or a class no lexicon has.
 */
export function compilePattern(source: string, lexicon: Lexicon): Pattern {
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
			case 'choice':
				emitChoice(element.ways);
				return;
			case 'class':
				program.push(classInstruction(element, lexicon, source));
				return;
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
	const emitChoice = (alternatives: readonly (readonly Element[])[]): void => {
		const [only] = alternatives;
		if (only && alternatives.length === 1) {
			emit(only);
			return;
		}
		const ways = new Ways();
		program.push(instruction('choice', '', { ways }));
		const jump = instruction('jump');
		for (const way of alternatives) {
			const [first] = way;
			ways.add(program.length, first?.op === 'word' ? first.word : undefined);
			emit(way);
			program.push(jump);
		}
		jump.to = program.length;
	};
	emit(parsePattern(source));
	program.push(DONE);
	return { program, source };
}

function classInstruction(element: Element & { readonly op: 'class' }, lexicon: Lexicon, source: string): Instruction {
	if (lexicon.verbs.has(element.name)) return instruction('verb', element.name, element);
	if (lexicon.words.has(element.name)) return instruction('phrase', element.name);
	throw new BiographError('invalid-config', `frame pattern "${source}": no lexicon has a class "@${element.name}"`);
}
