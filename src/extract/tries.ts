import { type Leads, ledBy, type Machine, type MachinePattern } from './machine';
import type { InnerView } from './view';
import type { WordFacts } from './word-facts';

/** A pattern that a sentence may hold, and the token at which it would begin. */
export interface Try {
	readonly pattern: MachinePattern;
	readonly at: number;
}

/** A sentence being looked through, and the tries found in it as numbers that sort by frame, place and pattern. */
interface Search {
	readonly machine: Machine;
	readonly view: InnerView;
	readonly keys: number[];
}

/** The last token of the present sentence at which each word set has a word; what is less than `base` is of earlier sentences. */
let lastAt = new Int32Array(0);
let base = 0;

/**
 * Which patterns a sentence may hold and where, in order of the frames, then of the places, then of the patterns.
 * Nearly all patterns are ruled out by two look-ups: each must find the words that it cannot do without, the last of
 * them not before its beginning, and behind its beginning (asides skipped) a word or verb of the class it goes on with.
 */
export function triesOf(machine: Machine, view: InnerView): readonly Try[] {
	const { facts } = view;
	const count = facts.length;
	noteLast(machine, facts);
	const search: Search = { machine, view, keys: [] };
	for (const leads of machine.slots) {
		// Reading a slot is dear: it is read as far as one of the patterns can begin, and not at all where none can.
		for (let at = 0, last = lastBeginning(leads, machine.patterns, count); at <= last; at++) {
			const readings = view.slot(leads.type, at);
			if (readings.length === 0) continue;
			add(search, leads.any, at);
			for (const { end } of readings) addLed(search, leads, end, at);
		}
	}
	if (count > 0) {
		add(search, machine.start.any, 0);
		addLed(search, machine.start, 0, 0);
	}
	for (let at = 0; at < count; at++) add(search, ledBy(facts[at] as WordFacts, machine.words), at);
	for (const index of machine.others) addAnywhere(search, index);
	return inOrder(search);
}

/** Notes where each word set has its last word in a sentence. */
function noteLast(machine: Machine, facts: readonly WordFacts[]): void {
	base += facts.length + 1;
	if (lastAt.length < machine.sets || base > 2 ** 30) {
		lastAt = new Int32Array(machine.sets);
		base = facts.length + 1;
	}
	for (let at = 0; at < facts.length; at++) for (const set of (facts[at] as WordFacts).needed) lastAt[set] = base + at;
}

/** Adds those of several patterns that can begin at a token. */
function add(search: Search, patterns: readonly number[], at: number): void {
	const { machine, view, keys } = search;
	for (const index of patterns) {
		const pattern = machine.patterns[index] as MachinePattern;
		if (canBegin(pattern, at) && canFollow(pattern, view, at))
			keys.push((pattern.frame * view.facts.length + at) * machine.patterns.length + index);
	}
}

/** Adds the patterns that go on with what stands at a token or behind the asides there. */
function addLed(search: Search, leads: Leads, from: number, at: number): void {
	const { view } = search;
	for (let position = from; ; ) {
		const known = view.facts[position];
		if (known) {
			add(search, ledBy(known, leads), at);
			for (const verb of view.verbs(position).keys()) {
				const led = leads.verbs.get(verb);
				if (led) add(search, led, at);
			}
		}
		const after = view.adjunct(position);
		if (after <= position) return;
		position = after;
	}
}

/** Adds a pattern wherever one of the words or verbs that it begins with stands. */
function addAnywhere(search: Search, index: number): void {
	const { machine, view } = search;
	const pattern = machine.patterns[index] as MachinePattern;
	for (let at = 0; at < view.facts.length && canBegin(pattern, at); at++)
		if (canGoOn(view, pattern, at)) add(search, [index], at);
}

/** The tries of a search, each once. */
function inOrder({ machine: { patterns }, view, keys }: Search): readonly Try[] {
	sort(keys);
	const tries: Try[] = [];
	for (let k = 0; k < keys.length; k++) {
		const key = keys[k] as number;
		if (key === keys[k - 1]) continue;
		const pattern = patterns[key % patterns.length] as MachinePattern;
		tries.push({ pattern, at: Math.floor(key / patterns.length) % view.facts.length });
	}
	return tries;
}

/** Few keys, as nearly always, are sorted quicker by moving each to its place than by calling back for each pair. */
function sort(keys: number[]): void {
	if (keys.length > 40) {
		keys.sort((a, b) => a - b);
		return;
	}
	for (let next = 1; next < keys.length; next++) {
		const key = keys[next] as number;
		let at = next;
		for (; at > 0 && (keys[at - 1] as number) > key; at--) keys[at] = keys[at - 1] as number;
		keys[at] = key;
	}
}

/** The last token at which one of several patterns can begin; -1 where none can. */
function lastBeginning({ all, always }: Leads, patterns: readonly MachinePattern[], count: number): number {
	if (always) return count - 1;
	let last = -1;
	for (const index of all) {
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
		for (const set of view.facts[position]?.sets ?? []) if (lead.words.includes(set)) return true;
		if (lead.verbs.length > 0)
			for (const verb of view.verbs(position).keys()) if (lead.verbs.includes(verb)) return true;
		const after = view.adjunct(position);
		if (after <= position) return false;
		position = after;
	}
}

/** Whether the words that a pattern needs stand in its order, each behind the one before. */
function canFollow({ sequence }: MachinePattern, { facts }: InnerView, from: number): boolean {
	let next = 0;
	for (let at = from; next < sequence.length && at < facts.length; at++)
		if ((facts[at] as WordFacts).needed.includes(sequence[next] as number)) next++;
	return next === sequence.length;
}

/** Whether none of the words that a pattern needs is missing from a token on. */
function canBegin({ needs }: MachinePattern, at: number): boolean {
	for (const set of needs) if ((lastAt[set] as number) < base + at) return false;
	return true;
}
