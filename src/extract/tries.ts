import { type Leads, ledBy, type Machine, type MachinePattern } from './machine';
import type { InnerView } from './view';
import { isIn, type WordFacts } from './word-facts';

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

/** The last token of the present sentence at which each pattern can begin, and the latest of all patterns that begin alike; less than `base` of earlier sentences. */
let latest = new Int32Array(0);
let latestOf = new Int32Array(0);
/** The sentence for which `latest` is exact, by its `base`; before that it only tells that a pattern's rarest words stand in it. */
let exactIn = new Int32Array(0);
/** The sentence that a word set was last met in, by its `base`. */
let metIn = new Int32Array(0);
let base = 0;
/** Past everything that was noted of the present sentence: where the next one begins to count. */
let beyond = 1;

/**
 * Which patterns a sentence may hold and where, in order of the frames, then of the places, then of the patterns.
 * Nearly all patterns are never looked at, as the rarest words that they cannot do without are missing. Of the others,
 * the words that they need must stand in their order, and behind their beginning (asides skipped) a word or verb of
 * the class that they go on with.
 */
export function triesOf(machine: Machine, view: InnerView): readonly Try[] {
	const { facts } = view;
	const count = facts.length;
	noteLatest(machine, facts);
	const search: Search = { machine, view, keys: [] };
	for (const leads of machine.slots) {
		// Reading a slot is dear: it is read as far as one of the patterns can begin, and not at all where none can.
		const last = Math.min((latestOf[leads.index] as number) - base, count - 1);
		for (let at = 0; at <= last; at++) {
			const readings = view.slotAt(leads.slot, leads.type, at);
			if (readings.length === 0) continue;
			add(search, leads.any, at);
			for (const { end } of readings) addLed(search, leads, end, at);
		}
	}
	if (count > 0 && (latestOf[machine.start.index] as number) >= base) {
		add(search, machine.start.any, 0);
		addLed(search, machine.start, 0, 0);
	}
	const last = Math.min((latestOf[machine.words.index] as number) - base, count - 1);
	for (let at = 0; at <= last; at++) add(search, ledBy(facts[at] as WordFacts, machine.words), at);
	for (const index of machine.others) addAnywhere(search, index);
	return inOrder(search);
}

/** Notes where in a sentence patterns can begin at the latest. */
function noteLatest(machine: Machine, facts: readonly WordFacts[]): void {
	const { patterns, rarest, needless } = machine;
	base = beyond;
	if (metIn.length < rarest.length || latest.length < patterns.length || base > 2 ** 30) {
		metIn = new Int32Array(rarest.length);
		latest = new Int32Array(patterns.length);
		exactIn = new Int32Array(patterns.length);
		latestOf = new Int32Array(machine.words.index + 2);
		base = 1;
	}
	beyond = base + facts.length + 1;
	for (const index of needless) noteAnywhere(machine, index, facts.length);
	for (const { rare } of facts)
		for (const set of rare) {
			if (metIn[set] === base) continue;
			metIn[set] = base;
			for (const index of rarest[set] as readonly number[]) {
				if (machine.dear[index]) noteExactly(machine, index, facts);
				else noteAnywhere(machine, index, facts.length);
			}
		}
}

/** Notes that a pattern may begin at every token; where exactly is told when it is asked for, which is seldom. */
function noteAnywhere({ groups }: Machine, index: number, count: number): void {
	latest[index] = base + count;
	latestOf[groups[index] as number] = base + count;
}

function noteExactly({ patterns, groups }: Machine, index: number, facts: readonly WordFacts[]): void {
	const start = base + latestStart(patterns[index] as MachinePattern, facts);
	const group = groups[index] as number;
	exactIn[index] = base;
	latest[index] = start;
	if ((latestOf[group] as number) < start) latestOf[group] = start;
}

/** Whether the words that a pattern needs stand in their order from a token on. */
function canBegin({ machine, view }: Search, index: number, at: number): boolean {
	if ((latest[index] as number) < base + at) return false;
	if (exactIn[index] !== base) {
		exactIn[index] = base;
		latest[index] = base + latestStart(machine.patterns[index] as MachinePattern, view.facts);
	}
	return (latest[index] as number) >= base + at;
}

/** The last token from which on the words that a pattern needs stand in their order; less than 0 where there is none. */
function latestStart({ sequence }: MachinePattern, facts: readonly WordFacts[]): number {
	let at = facts.length;
	for (let next = sequence.length - 1; next >= 0 && at >= 0; next--) {
		const set = sequence[next] as number;
		at--;
		while (at >= 0 && !isIn(facts[at] as WordFacts, set)) at--;
	}
	return at;
}

/** Adds those of several patterns that can begin at a token. */
function add(search: Search, patterns: readonly number[], at: number): void {
	const { machine, view, keys } = search;
	for (const index of patterns) {
		const pattern = machine.patterns[index] as MachinePattern;
		if (canBegin(search, index, at))
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
			const verbs = view.verbs(position);
			if (verbs.size > 0 && leads.verbs.size > 0)
				for (const verb of verbs.keys()) {
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
	for (let at = 0; at < view.facts.length && canBegin(search, index, at); at++)
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

/** Whether one of the words or verbs that a pattern begins with stands at a token or behind the asides there. */
function canGoOn(view: InnerView, { lead }: MachinePattern, from: number): boolean {
	if (!lead) return true;
	for (let position = from; ; ) {
		const known = view.facts[position];
		if (!known) return false;
		for (const set of lead.words) if (isIn(known, set)) return true;
		for (const verb of lead.verbs) if (view.verbs(position).has(verb)) return true;
		const after = view.adjunct(position);
		if (after <= position) return false;
		position = after;
	}
}
