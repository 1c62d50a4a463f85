import { BiographError } from '../model';
import type { SlotHit, SlotMatch, View, When } from './frame';
import { follows, type Lexicon, type WordClass } from './lexicon';
import { type Element, parsePattern } from './pattern-syntax';
import type { InnerView } from './view';

type Instruction =
	| { readonly op: 'word'; readonly word: string }
	| { readonly op: 'verb'; readonly name: string; readonly passive: boolean }
	| { readonly op: 'phrase'; readonly name: string; readonly words: WordClass }
	| { readonly op: 'slot'; readonly name: string; readonly type: string; readonly list: boolean }
	| { readonly op: 'split'; readonly first: number; second: number }
	/** The ways from here, as instructions: all, those open where a word stands, and those open at any other word. */
	| {
			readonly op: 'choice';
			readonly all: readonly number[];
			readonly byWord: ReadonlyMap<string, readonly number[]>;
			readonly rest: readonly number[];
	  }
	| { readonly op: 'jump'; to: number }
	| { readonly op: 'skip' | 'gap' | 'start' | 'end' | 'done' };

/** A pattern made ready for matching. */
export interface Pattern {
	readonly program: readonly Instruction[];
	readonly source: string;
}

/** What a pattern found: slots and classes by token index. */
export interface PatternHit {
	readonly start: number;
	readonly end: number;
	readonly slots: Record<string, SlotHit[]>;
	readonly classes: { name: string; start: number; end: number; word: string }[];
}

const GAP = 6;
/** More than any biography lists; bounds the work on hostile text. */
const LONGEST_LIST = 40;
const CLAUSE_ENDS = new Set([',', ';', ':', '(', ')', '.', '!', '?', '-']);

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
			if (program.length > 0 && element.op !== 'choice' && element.op !== 'optional') program.push({ op: 'skip' });
			emitOne(element);
		}
	};
	const emitOne = (element: Element): void => {
		switch (element.op) {
			case 'optional': {
				const split = { op: 'split' as const, first: program.length + 1, second: 0 };
				program.push(split);
				emit(element.inner);
				split.second = program.length;
				return;
			}
			case 'choice': {
				const [only] = element.ways;
				if (only && element.ways.length === 1) {
					emit(only);
					return;
				}
				const ways: { at: number; word: string | undefined }[] = [];
				const choice = {
					op: 'choice' as const,
					all: [] as number[],
					byWord: new Map<string, number[]>(),
					rest: [] as number[],
				};
				program.push(choice);
				const jumps: { op: 'jump'; to: number }[] = [];
				for (const way of element.ways) {
					const [first] = way;
					ways.push({ at: program.length, word: first?.op === 'word' ? first.word : undefined });
					emit(way);
					const jump = { op: 'jump' as const, to: 0 };
					program.push(jump);
					jumps.push(jump);
				}
				for (const jump of jumps) jump.to = program.length;
				const open = (word: string | undefined): number[] =>
					ways.flatMap((way) => (way.word === undefined || way.word === word ? [way.at] : []));
				choice.all.push(...ways.map((way) => way.at));
				choice.rest.push(...open(undefined));
				for (const { word } of ways) if (word !== undefined) choice.byWord.set(word, open(word));
				return;
			}
			case 'class': {
				const words = lexicon.words.get(element.name);
				if (lexicon.verbs.has(element.name)) program.push({ op: 'verb', name: element.name, passive: element.passive });
				else if (words) program.push({ op: 'phrase', name: element.name, words });
				else
					throw new BiographError(
						'invalid-config',
						`frame pattern "${source}": no lexicon has a class "@${element.name}"`,
					);
				return;
			}
			default:
				program.push(element);
		}
	};
	emit(elements);
	program.push({ op: 'done' });
	return { program, source };
}

/** Which pairs of instruction and token the present try has been at: those that bear its mark. Kept between tries. */
let tried = new Int32Array(4096);
let marks = 0;

/**
 * Tries a pattern from one token on. Work is bounded by the pattern's length times the tokens it can reach:
 * each pair of instruction and token is tried once.
 */
export function matchPattern(pattern: Pattern, view: InnerView, start: number): PatternHit | undefined {
	const { program } = pattern;
	const { tokens } = view;
	const width = tokens.length + 1;
	const mark = ++marks;
	if (program.length * width > tried.length) tried = new Int32Array(program.length * width * 2);
	const slots: { name: string; hits: readonly SlotHit[] }[] = [];
	const classes: PatternHit['classes'] = [];
	let end = -1;

	// Goes on in the loop where there is one way, and calls itself only for the first of several.
	const run = (from: number, where: number): boolean => {
		let at = from;
		let position = where;
		for (;;) {
			const key = at * width + position;
			if (tried[key] === mark) return false;
			tried[key] = mark;
			const instruction = program[at] as Instruction;
			switch (instruction.op) {
				case 'done':
					end = position;
					return true;
				case 'choice': {
					// Where nothing can be skipped, the word that stands here tells which of the ways are open.
					const ways =
						view.adjunct(position) > position
							? instruction.all
							: (instruction.byWord.get(tokens[position]?.lower ?? '') ?? instruction.rest);
					for (const way of ways) if (run(way, position)) return true;
					return false;
				}
				case 'jump':
					at = instruction.to;
					continue;
				case 'split':
					if (run(instruction.first, position)) return true;
					at = instruction.second;
					continue;
				case 'skip': {
					if (run(at + 1, position)) return true;
					const after = view.adjunct(position);
					if (after <= position) return false;
					position = after;
					continue;
				}
				case 'start':
					if (position !== 0) return false;
					at++;
					continue;
				case 'end':
					if (!atEnd(view, position)) return false;
					at++;
					continue;
				case 'word':
					if (tokens[position]?.lower !== instruction.word) return false;
					at++;
					position++;
					continue;
				case 'gap': {
					for (let next = position; next <= position + GAP && next <= tokens.length; next++) {
						if (run(at + 1, next)) return true;
						if (CLAUSE_ENDS.has(tokens[next]?.lower ?? '')) break;
					}
					return false;
				}
				case 'phrase': {
					const first = tokens[position];
					if (!first) return false;
					const rests = instruction.words.get(first.lower);
					if (!rests) return false;
					for (const rest of rests) {
						if (!follows(rest, tokens, position + 1)) continue;
						const after = position + 1 + rest.length;
						classes.push({
							name: instruction.name,
							start: position,
							end: after,
							word: [first.lower, ...rest].join(' '),
						});
						if (run(at + 1, after)) return true;
						classes.pop();
					}
					return false;
				}
				case 'verb': {
					const group = view.verbs(position).get(instruction.name);
					if (!group || (instruction.passive ? group.voice === 'active' : group.voice === 'passive')) return false;
					classes.push({ name: instruction.name, start: position, end: group.end, word: group.base });
					if (run(at + 1, group.end)) return true;
					classes.pop();
					return false;
				}
				case 'slot': {
					for (const hits of instruction.list
						? lists(view, instruction.type, position)
						: view.hits(instruction.type, position)) {
						slots.push({ name: instruction.name, hits });
						if (run(at + 1, (hits.at(-1) as SlotHit).end)) return true;
						slots.pop();
					}
					return false;
				}
			}
		}
	};

	if (!run(0, start)) return undefined;
	const filled: Record<string, SlotHit[]> = Object.create(null);
	for (const { name, hits } of slots) filled[name] = [...(filled[name] ?? []), ...hits];
	return { start, end, slots: filled, classes };
}

function atEnd(view: View, position: number): boolean {
	const token = view.tokens[position];
	return !token || (token.kind === 'punctuation' && '.;!?'.includes(token.lower));
}

const CONJUNCTIONS = new Set([',', 'and', 'or', '&', ';', 'then', 'later', 'finally', 'plus', 'both']);

const AS_WELL_AS = ['as', 'well', 'as'];

/** Token index after the commas and conjunctions between two items of a list; `at` where none stands there. */
function afterConjunction(tokens: View['tokens'], at: number): number {
	let next = at;
	while (next < at + 4 && CONJUNCTIONS.has(tokens[next]?.lower ?? '')) next++;
	return follows(AS_WELL_AS, tokens, next) ? next + 3 : next;
}

/** Whether a quotation ended here with its comma inside: “A,” “B,” and “C”. */
const closesAfterComma = (tokens: View['tokens'], at: number): boolean =>
	tokens[at - 2]?.lower === ',' && tokens[at - 1]?.kind === 'punctuation';

/** All the lists that begin at `at`: the whole one first, then shorter ones. Items may repeat the preposition before the first. */
function lists(view: View, type: string, at: number): SlotHit[][] {
	const { tokens } = view;
	const preposition = tokens[at - 1]?.kind === 'word' ? tokens[at - 1]?.lower : undefined;
	const items: SlotHit[] = [];
	const found: SlotHit[][] = [];
	let position = at;
	while (items.length < LONGEST_LIST) {
		const match: SlotMatch | undefined = view.slot(type, position)[0];
		if (!match) break;
		let end = match.end;
		let when: When | undefined;
		for (let next = view.adjunct(end); next > end; next = view.adjunct(end)) {
			when ??= view.date(end);
			end = next;
		}
		items.push({ ...match, type, ...(when && { when }) });
		found.unshift([...items]);
		let next = afterConjunction(tokens, end);
		if (next === end && !closesAfterComma(tokens, end)) break;
		if (preposition !== undefined && tokens[next]?.lower === preposition) next++;
		position = next;
	}
	// Other readings of a single item, after the lists.
	for (const match of view.slot(type, at).slice(1)) found.push([{ ...match, type }]);
	return found;
}
