import type { SlotHit, SlotMatch, View } from './frame';
import { follows } from './lexicon';
import { type Instruction, type Pattern, STEP } from './pattern';
import type { InnerView } from './view';

/** What a pattern found: slots and classes by token index. */
export interface PatternHit {
	readonly start: number;
	readonly end: number;
	readonly slots: Record<string, SlotHit[]>;
	/** All of them, one slot after another. */
	readonly filled: readonly SlotHit[];
	readonly classes: { name: string; start: number; end: number; word: string }[];
}

/** A slot that a try has filled: by one match, or by a list. */
interface Filled {
	readonly name: string;
	readonly type: string;
	readonly match: SlotMatch;
	readonly list: readonly SlotHit[] | undefined;
}

type ClassHit = PatternHit['classes'][number];

/**
 * A pattern being tried: where, and what it has found so far. There is one at a time, so one is kept for all tries:
 * nearly all fail, and what they found is written over by the next.
 */
interface Attempt {
	program: readonly Instruction[];
	mark: number;
	readonly slots: Filled[];
	slotCount: number;
	readonly classes: ClassHit[];
	classCount: number;
	end: number;
}

const attempt: Attempt = {
	program: [],
	mark: 0,
	slots: [],
	slotCount: 0,
	classes: [],
	classCount: 0,
	end: -1,
};

/** What is left where a slot was filled in vain, so that no match outlives its document. */
const NOTHING: Filled = { name: '', type: '', match: { start: 0, end: 0, value: undefined }, list: undefined };

/** How many words a gap may hold. */
const GAP = 6;
const CLAUSE_ENDS = new Set([',', ';', ':', '(', ')', '.', '!', '?', '-']);

/** Which pairs of instruction and token the present try has been at: those that bear its mark. Kept between tries. */
let tried = new Int32Array(4096);

/**
 * Tries a pattern from one token on. Work is bounded by the pattern's length times the tokens it can reach:
 * each pair of instruction and token is tried once.
 */
export function matchPattern({ program }: Pattern, view: InnerView, start: number): PatternHit | undefined {
	const pairs = program.length * (view.tokens.length + 1);
	if (pairs > tried.length) tried = new Int32Array(pairs * 2);
	attempt.program = program;
	attempt.mark++;
	attempt.slotCount = 0;
	attempt.classCount = 0;
	return run(view, 0, start) ? hitOf(start) : undefined;
}

/** Slots by name, without a prototype, so that a slot may have any name. */
const SlotTable = function SlotTable() {} as unknown as new () => Record<string, SlotHit[]>;
SlotTable.prototype = Object.create(null);

/** What the try has found, with its slots by name. */
function hitOf(start: number): PatternHit {
	const { slots: found, slotCount, classes, classCount, end } = attempt;
	const slots = new SlotTable();
	const names: string[] = [];
	for (let index = 0; index < slotCount; index++) {
		const { name, type, match, list } = found[index] as Filled;
		let hits = slots[name];
		if (!hits) {
			hits = [];
			slots[name] = hits;
			names.push(name);
		}
		if (list) hits.push(...list);
		else hits.push({ type, ...match });
		found[index] = NOTHING;
	}
	return { start, end, slots, filled: allOf(slots, names), classes: classes.slice(0, classCount) };
}

/** The hits of several slots, one slot after another. */
function allOf(slots: Readonly<Record<string, SlotHit[]>>, names: readonly string[]): readonly SlotHit[] {
	const [only = ''] = names;
	if (names.length < 2) return slots[only] ?? [];
	const all: SlotHit[] = [];
	for (const name of names) for (const hit of slots[name] ?? []) all.push(hit);
	return all;
}

/** Walks a program from an instruction and a token on: in the loop where there is one way, calling itself for the first of several. */
function run(view: InnerView, from: number, where: number): boolean {
	const { program, mark } = attempt;
	const { tokens } = view;
	const width = tokens.length + 1;
	let at = from;
	let position = where;
	for (;;) {
		const key = at * width + position;
		if (tried[key] === mark) return false;
		tried[key] = mark;
		const instruction = program[at] as Instruction;
		switch (instruction.op) {
			case STEP.skip: {
				const after = view.adjunct(position);
				if (after <= position) at++;
				else if (run(view, at + 1, position)) return true;
				else position = after;
				continue;
			}
			case STEP.word:
				if (tokens[position]?.lower !== instruction.name) return false;
				at++;
				position++;
				continue;
			case STEP.slot:
				return instruction.list ? takeList(view, at, position) : takeSlot(view, at, position);
			case STEP.choice: {
				const { ways } = instruction;
				// Where nothing can be skipped, the word that stands here tells which of the ways are open.
				const open = view.adjunct(position) > position ? ways.all : ways.openAt(tokens[position]?.lower ?? '');
				for (let next = 0; next < open.length; next++) if (run(view, open[next] as number, position)) return true;
				return false;
			}
			case STEP.phrase:
				return takePhrase(view, at, position);
			case STEP.split:
				if (run(view, at + 1, position)) return true;
				at = instruction.to;
				continue;
			case STEP.verb:
				return takeVerb(view, at, position);
			case STEP.jump:
				at = instruction.to;
				continue;
			case STEP.gap:
				return takeGap(view, at, position);
			case STEP.start:
				if (position !== 0) return false;
				at++;
				continue;
			case STEP.end:
				if (!atEnd(view, position)) return false;
				at++;
				continue;
			case STEP.done:
				attempt.end = position;
				return true;
			default:
				return false;
		}
	}
}

function takeSlot(view: InnerView, at: number, position: number): boolean {
	const { name, type, slot } = attempt.program[at] as Instruction;
	for (const match of view.slotAt(slot, type, position)) {
		attempt.slots[attempt.slotCount++] = { name, type, match, list: undefined };
		if (run(view, at + 1, match.end)) return true;
		attempt.slots[--attempt.slotCount] = NOTHING;
	}
	return false;
}

function takeList(view: InnerView, at: number, position: number): boolean {
	const { name, type } = attempt.program[at] as Instruction;
	for (const list of view.lists(type, position)) {
		const match = list.at(-1) as SlotHit;
		attempt.slots[attempt.slotCount++] = { name, type, match, list };
		if (run(view, at + 1, match.end)) return true;
		attempt.slots[--attempt.slotCount] = NOTHING;
	}
	return false;
}

function takePhrase(view: InnerView, at: number, position: number): boolean {
	const { name } = attempt.program[at] as Instruction;
	const rests = view.facts[position]?.phrases.get(name);
	if (!rests) return false;
	const first = view.tokens[position]?.lower as string;
	for (const rest of rests) {
		if (!follows(rest, view.tokens, position + 1)) continue;
		const after = position + 1 + rest.length;
		const word = rest.length > 0 ? `${first} ${rest.join(' ')}` : first;
		attempt.classes[attempt.classCount++] = { name, start: position, end: after, word };
		if (run(view, at + 1, after)) return true;
		attempt.classCount--;
	}
	return false;
}

function takeVerb(view: InnerView, at: number, position: number): boolean {
	const { name, passive } = attempt.program[at] as Instruction;
	const group = view.verbs(position).get(name);
	if (!group || (passive ? group.voice === 'active' : group.voice === 'passive')) return false;
	if (passive && group.voice === 'either' && isDoneBy(view, position, group.end)) return false;
	attempt.classes[attempt.classCount++] = { name, start: position, end: group.end, word: group.base };
	if (run(view, at + 1, group.end)) return true;
	attempt.classCount--;
	return false;
}

/** "He killed two people", and not "he's appointed" or "he commissioned as an officer": right behind a pronoun the bare form is what somebody did. */
const isDoneBy = ({ tokens }: InnerView, verb: number, end: number): boolean =>
	tokens[verb]?.kind === 'word' && ACTS.test(tokens[verb - 1]?.lower ?? '') && tokens[end]?.lower !== 'as';
const ACTS = /^(?:he|she|they|i|who)$/;

function takeGap(view: InnerView, at: number, position: number): boolean {
	const { tokens } = view;
	for (let next = position; next <= position + GAP && next <= tokens.length; next++) {
		if (run(view, at + 1, next)) return true;
		const token = tokens[next];
		if (token?.kind === 'punctuation' && CLAUSE_ENDS.has(token.lower)) return false;
	}
	return false;
}

function atEnd(view: View, position: number): boolean {
	const token = view.tokens[position];
	return !token || (token.kind === 'punctuation' && '.;!?'.includes(token.lower));
}
