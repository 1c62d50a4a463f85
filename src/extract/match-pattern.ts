import type { SlotHit, SlotMatch, View } from './frame';
import { follows } from './lexicon';
import type { Instruction, Pattern } from './pattern';
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

/** A pattern being tried: where, and what it has found so far. */
interface Attempt {
	readonly program: readonly Instruction[];
	readonly view: InnerView;
	readonly mark: number;
	readonly slots: Filled[];
	readonly classes: PatternHit['classes'];
	end: number;
}

/** How many words a gap may hold. */
const GAP = 6;
const CLAUSE_ENDS = new Set([',', ';', ':', '(', ')', '.', '!', '?', '-']);

/** Which pairs of instruction and token the present try has been at: those that bear its mark. Kept between tries. */
let tried = new Int32Array(4096);
let marks = 0;

/**
 * Tries a pattern from one token on. Work is bounded by the pattern's length times the tokens it can reach:
 * each pair of instruction and token is tried once.
 */
export function matchPattern(pattern: Pattern, view: InnerView, start: number): PatternHit | undefined {
	const { program } = pattern;
	const pairs = program.length * (view.tokens.length + 1);
	if (pairs > tried.length) tried = new Int32Array(pairs * 2);
	const attempt: Attempt = { program, view, mark: ++marks, slots: [], classes: [], end: -1 };
	if (!run(attempt, 0, start)) return undefined;
	const { slots, filled } = slotsOf(attempt.slots);
	return { start, end: attempt.end, slots, filled, classes: attempt.classes };
}

/** What a try has filled, by the slots' names. */
function slotsOf(found: readonly Filled[]): Pick<PatternHit, 'slots' | 'filled'> {
	const slots: Record<string, SlotHit[]> = Object.create(null);
	const lists: SlotHit[][] = [];
	for (const { name, type, match, list } of found) {
		let hits = slots[name];
		if (!hits) {
			hits = [];
			slots[name] = hits;
			lists.push(hits);
		}
		if (list) hits.push(...list);
		else hits.push({ ...match, type });
	}
	return { slots, filled: lists.flat() };
}

/** Walks a program from an instruction and a token on: in the loop where there is one way, calling itself for the first of several. */
function run(attempt: Attempt, from: number, where: number): boolean {
	const { program, view, mark } = attempt;
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
			case 'skip': {
				const after = view.adjunct(position);
				if (after <= position) at++;
				else if (run(attempt, at + 1, position)) return true;
				else position = after;
				continue;
			}
			case 'word':
				if (tokens[position]?.lower !== instruction.name) return false;
				at++;
				position++;
				continue;
			case 'slot':
				return instruction.list ? takeList(attempt, at, position) : takeSlot(attempt, at, position);
			case 'choice': {
				const { all, byWord, rest } = instruction.ways;
				// Where nothing can be skipped, the word that stands here tells which of the ways are open.
				const ways = view.adjunct(position) > position ? all : (byWord.get(tokens[position]?.lower ?? '') ?? rest);
				for (const way of ways) if (run(attempt, way, position)) return true;
				return false;
			}
			case 'phrase':
				return takePhrase(attempt, at, position);
			case 'split':
				if (run(attempt, at + 1, position)) return true;
				at = instruction.to;
				continue;
			case 'verb':
				return takeVerb(attempt, at, position);
			case 'jump':
				at = instruction.to;
				continue;
			case 'gap':
				return takeGap(attempt, at, position);
			case 'start':
				if (position !== 0) return false;
				at++;
				continue;
			case 'end':
				if (!atEnd(view, position)) return false;
				at++;
				continue;
			case 'done':
				attempt.end = position;
				return true;
			default:
				return false;
		}
	}
}

function takeSlot(attempt: Attempt, at: number, position: number): boolean {
	const { slots, view } = attempt;
	const { name, type } = attempt.program[at] as Instruction;
	for (const match of view.slot(type, position)) {
		slots.push({ name, type, match, list: undefined });
		if (run(attempt, at + 1, match.end)) return true;
		slots.pop();
	}
	return false;
}

function takeList(attempt: Attempt, at: number, position: number): boolean {
	const { slots, view } = attempt;
	const { name, type } = attempt.program[at] as Instruction;
	for (const list of view.lists(type, position)) {
		const match = list.at(-1) as SlotHit;
		slots.push({ name, type, match, list });
		if (run(attempt, at + 1, match.end)) return true;
		slots.pop();
	}
	return false;
}

function takePhrase(attempt: Attempt, at: number, position: number): boolean {
	const { classes, view } = attempt;
	const { name, words } = attempt.program[at] as Instruction;
	const first = view.tokens[position]?.lower ?? '';
	const rests = words.get(first);
	if (!rests) return false;
	for (const rest of rests) {
		if (!follows(rest, view.tokens, position + 1)) continue;
		const after = position + 1 + rest.length;
		classes.push({ name, start: position, end: after, word: rest.length > 0 ? `${first} ${rest.join(' ')}` : first });
		if (run(attempt, at + 1, after)) return true;
		classes.pop();
	}
	return false;
}

function takeVerb(attempt: Attempt, at: number, position: number): boolean {
	const { classes, view } = attempt;
	const { name, passive } = attempt.program[at] as Instruction;
	const group = view.verbs(position).get(name);
	if (!group || (passive ? group.voice === 'active' : group.voice === 'passive')) return false;
	classes.push({ name, start: position, end: group.end, word: group.base });
	if (run(attempt, at + 1, group.end)) return true;
	classes.pop();
	return false;
}

function takeGap(attempt: Attempt, at: number, position: number): boolean {
	const { tokens } = attempt.view;
	for (let next = position; next <= position + GAP && next <= tokens.length; next++) {
		if (run(attempt, at + 1, next)) return true;
		if (CLAUSE_ENDS.has(tokens[next]?.lower ?? '')) return false;
	}
	return false;
}

function atEnd(view: View, position: number): boolean {
	const token = view.tokens[position];
	return !token || (token.kind === 'punctuation' && '.;!?'.includes(token.lower));
}
