import type { Leads, Machine, MachinePattern } from './machine';
import type { InnerView } from './view';
import type { WordFacts } from './word-facts';

/** A pattern that a sentence may hold, and the token at which it would begin. */
export interface Try {
	readonly pattern: MachinePattern;
	readonly at: number;
}

const NO_SETS: readonly number[] = [];

/** The last token of the present sentence at which each word set has a word; what is less than `base` is of earlier sentences. */
let lastAt = new Float64Array(0);
let base = 0;

/**
 * Which patterns a sentence may hold and where, in order of the frames, then of the places, then of the patterns.
 * Nearly all patterns are ruled out by two look-ups: each must find the words that it cannot do without, the last of
 * them not before its beginning, and behind its beginning (asides skipped) a word or verb of the class it goes on with.
 */
export function triesOf(machine: Machine, view: InnerView): readonly Try[] {
	const { tokens, facts } = view;
	const { patterns } = machine;
	const width = tokens.length + 1;
	if (lastAt.length < machine.sets) lastAt = new Float64Array(machine.sets);
	base += width;
	/** Tokens with the word sets that patterns begin with, in turn. */
	const openers: number[] = [];
	for (let at = 0; at < tokens.length; at++) {
		for (const set of (facts[at] as WordFacts).sets) {
			lastAt[set] = base + at;
			if (machine.words.has(set)) openers.push(at, set);
		}
	}
	const keys: number[] = [];
	const add = (list: readonly number[] | undefined, at: number): void => {
		if (list)
			for (const index of list) if (canBegin(patterns[index] as MachinePattern, at)) keys.push(keyOf(index, at));
	};
	const keyOf = (index: number, at: number): number =>
		((patterns[index] as MachinePattern).frame * width + at) * patterns.length + index;
	/** Adds the patterns that go on with what stands at a token or behind the asides there. */
	const addLed = (by: Leads, from: number, at: number): void => {
		for (let position = from; ; ) {
			const known = facts[position];
			if (known) {
				for (const set of known.sets) add(by.words.get(set), at);
				for (const verb of view.verbs(position).keys()) add(by.verbs.get(verb), at);
			}
			const after = view.adjunct(position);
			if (after <= position) return;
			position = after;
		}
	};
	for (const [type, leads] of machine.slots) {
		// Reading a slot is dear: it is read as far as one of the patterns can begin, and not at all where none can.
		for (let at = 0, last = lastBeginning(leads.all, patterns, tokens.length); at <= last; at++) {
			const readings = view.slot(type, at);
			if (readings.length === 0) continue;
			add(leads.any, at);
			for (const { end } of readings) addLed(leads, end, at);
		}
	}
	if (tokens.length > 0) {
		add(machine.start.any, 0);
		addLed(machine.start, 0, 0);
	}
	for (let k = 0; k < openers.length; k += 2) add(machine.words.get(openers[k + 1] as number), openers[k] as number);
	for (const index of machine.others) {
		const pattern = patterns[index] as MachinePattern;
		for (let at = 0; at < tokens.length && canBegin(pattern, at); at++)
			if (canGoOn(view, pattern, at)) keys.push(keyOf(index, at));
	}
	keys.sort((a, b) => a - b);
	const tries: Try[] = [];
	for (let k = 0; k < keys.length; k++) {
		const key = keys[k] as number;
		if (key === keys[k - 1]) continue;
		const pattern = patterns[key % patterns.length] as MachinePattern;
		tries.push({ pattern, at: Math.floor(key / patterns.length) % width });
	}
	return tries;
}

/** The last token at which one of several patterns can begin; -1 where none can. */
function lastBeginning(indexes: readonly number[], patterns: readonly MachinePattern[], count: number): number {
	let last = -1;
	for (const index of indexes) {
		let latest = count - 1;
		for (const set of (patterns[index] as MachinePattern).needs) {
			latest = Math.min(latest, (lastAt[set] as number) - base);
			if (latest <= last) break;
		}
		if (latest > last) last = latest;
		if (last >= count - 1) break;
	}
	return last;
}

/** Whether one of the words or verbs that a pattern begins with stands at a token or behind the asides there. */
function canGoOn(view: InnerView, { lead }: MachinePattern, from: number): boolean {
	if (!lead) return true;
	for (let position = from; ; ) {
		for (const set of view.facts[position]?.sets ?? NO_SETS) if (lead.words.includes(set)) return true;
		if (lead.verbs.length > 0)
			for (const verb of view.verbs(position).keys()) if (lead.verbs.includes(verb)) return true;
		const after = view.adjunct(position);
		if (after <= position) return false;
		position = after;
	}
}

/** Whether none of the words that a pattern needs is missing from a token on. */
function canBegin({ needs }: MachinePattern, at: number): boolean {
	for (const set of needs) if ((lastAt[set] as number) < base + at) return false;
	return true;
}
