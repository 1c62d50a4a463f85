import { type Leads, ledBy, type Machine } from './machine';
import type { LeadPlan, Woken } from './machine-plan';
import { slotIndex } from './slot-index';
import type { InnerView } from './view';
import { isIn, type WordFacts } from './word-facts';

/** A pattern that a sentence may hold, and the token at which it would begin. */
export interface Try {
	/** By its place in the machine. */
	readonly pattern: number;
	readonly at: number;
}

const SUBJECT = slotIndex('subject');

/** A sentence being looked through, and the tries found in it as numbers that sort by frame, place and pattern. */
interface Search {
	readonly machine: Machine;
	readonly view: InnerView;
	readonly facts: readonly WordFacts[];
	readonly keys: number[];
}

/*
 * What is noted of the present sentence: kept from one to the next, as numbers that are less than `base` where they were
 * noted of an earlier one.
 */
let base = 0;
/** Past everything that was noted of the present sentence: where the next one begins to count. */
let beyond = 1;
/** By word set: the last token that is in it. */
let lastIn = new Int32Array(0);
/** By token: `base` where the subject, or a possessive of theirs, is read there. */
let subjects = new Int32Array(0);
let possessors = new Int32Array(0);
/** Word sets that the sentence holds and that wake something. */
let met: number[] = [];
/** By `Leads.index`: the last token at which a pattern that begins so can begin. */
let latestOf = new Int32Array(0);
/** By pattern: the last token at which it can begin, once it is asked for, which is seldom; and whether it was. */
let latest = new Int32Array(0);
let askedIn = new Int32Array(0);

/**
 * Which patterns a sentence may hold and where, in order of the frames, then of the places, then of the patterns.
 * Nearly all patterns are never looked at, as the rarest words that they cannot do without are missing. Of the others,
 * the words that they need must stand in their order, and behind their beginning (asides skipped) a word or verb of
 * the class that they go on with.
 */
export function triesOf(machine: Machine, view: InnerView): readonly Try[] {
	const { facts } = view;
	const count = facts.length;
	noteWords(machine, view);
	const search: Search = { machine, view, facts, keys: [] };
	for (const leads of machine.slots) {
		// Reading a slot is dear: it is read as far as one of the patterns can begin, and not at all where none can.
		const last = Math.min((latestOf[leads.index] as number) - base, count - 1);
		for (let at = 0; at <= last; at++) {
			if (leads.type === 'possessor' && view.reference.possessive[at] === 0) continue;
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
	for (const [index, lead] of machine.others) addAnywhere(search, index, lead);
	return inOrder(search);
}

/** Notes which word sets a sentence holds, where the subject is among them, and how far into it slots are worth reading. */
function noteWords(machine: Machine, view: InnerView): void {
	const { sequences, wakes } = machine;
	const { facts } = view;
	const count = facts.length;
	base = beyond;
	const isLonger = subjects.length < count;
	if (lastIn.length < wakes.length || latest.length < sequences.length || isLonger || base > 2 ** 30) {
		lastIn = new Int32Array(wakes.length);
		latest = new Int32Array(sequences.length);
		askedIn = new Int32Array(sequences.length);
		latestOf = new Int32Array(machine.words.index + 2);
		subjects = new Int32Array(isLonger ? count * 2 : subjects.length);
		possessors = new Int32Array(subjects.length);
		base = 1;
	}
	beyond = base + count + 1;
	met = [];
	for (let at = 0; at < count; at++) {
		note(wakes, (facts[at] as WordFacts).sets, at);
		if (view.slotAt(SUBJECT, 'subject', at).length > 0) {
			subjects[at] = base;
			note(wakes, machine.subjectSets, at);
		}
		if (view.reference.possessive[at] !== 0) {
			possessors[at] = base;
			note(wakes, machine.possessorSets, at);
		}
	}
	for (const group of machine.awake.groups) latestOf[group] = base + count;
	for (const set of met) {
		const { groups, dear } = wakes[set] as Woken;
		for (const group of groups) latestOf[group] = base + count;
		for (const index of dear) {
			const group = machine.groups[index] as number;
			latestOf[group] = Math.max(latestOf[group] as number, latestStart(machine, index, facts));
		}
	}
}

/** Notes the word sets that stand at a token. */
function note(wakes: Machine['wakes'], sets: readonly number[], at: number): void {
	for (let next = 0; next < sets.length; next++) {
		const set = sets[next] as number;
		if ((lastIn[set] as number) < base && wakes[set] !== null) met.push(set);
		lastIn[set] = base + at;
	}
}

/** Whether the words that a pattern needs stand in their order from a token on. */
function canBegin(machine: Machine, facts: readonly WordFacts[], index: number, at: number): boolean {
	const rarest = machine.rarestOf[index] as number;
	if (rarest >= 0 && (lastIn[rarest] as number) < base) return false;
	return latestStart(machine, index, facts) >= base + at;
}

/** The last token from which on the words that a pattern needs stand in their order; less than `base` where there is none. */
function latestStart(machine: Machine, index: number, facts: readonly WordFacts[]): number {
	if (askedIn[index] !== base) {
		askedIn[index] = base;
		latest[index] = findLatestStart(machine, index, facts);
	}
	return latest[index] as number;
}

function findLatestStart(machine: Machine, index: number, facts: readonly WordFacts[]): number {
	const sequence = machine.sequences[index] as readonly number[];
	let at = base + facts.length;
	for (let next = sequence.length - 1; next >= 0; next--) {
		const set = sequence[next] as number;
		const last = lastIn[set] as number;
		if (last < base) return -1;
		// A subject that is left out begins where its verb does.
		const isOfSubject = machine.subjectSets.includes(set);
		if (last < at || (isOfSubject && last === at)) at = last;
		else {
			if (!isOfSubject) at--;
			while (at >= base && !stands(machine, facts, set, at - base)) at--;
			if (at < base) return -1;
		}
	}
	return at;
}

/** Whether a word set stands at a token. */
const stands = (machine: Machine, facts: readonly WordFacts[], set: number, at: number): boolean =>
	isIn(facts[at] as WordFacts, set) ||
	(subjects[at] === base && machine.subjectSets.includes(set)) ||
	(possessors[at] === base && machine.possessorSets.includes(set));

/** Adds those of several patterns that can begin at a token. */
function add(search: Search, patterns: readonly number[], at: number): void {
	const { machine, facts, keys } = search;
	for (let next = 0; next < patterns.length; next++) {
		const index = patterns[next] as number;
		if (canBegin(machine, facts, index, at))
			keys.push(((machine.frameOf[index] as number) * facts.length + at) * machine.sequences.length + index);
	}
}

/** Adds the patterns that go on with what stands at a token or behind the asides there. */
function addLed(search: Search, leads: Leads, from: number, at: number): void {
	const { view, facts } = search;
	for (let position = from; ; ) {
		const known = facts[position];
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
function addAnywhere(search: Search, index: number, lead: LeadPlan | null): void {
	const { machine, view } = search;
	for (let at = 0; at < view.facts.length && canBegin(machine, view.facts, index, at); at++)
		if (canGoOn(view, lead, at)) add(search, [index], at);
}

/** The tries of a search, each once. */
function inOrder({ machine, view, keys }: Search): readonly Try[] {
	sort(keys);
	const count = machine.sequences.length;
	const tries: Try[] = [];
	for (let k = 0; k < keys.length; k++) {
		const key = keys[k] as number;
		if (key === keys[k - 1]) continue;
		tries.push({ pattern: key % count, at: Math.floor(key / count) % view.facts.length });
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
function canGoOn(view: InnerView, lead: LeadPlan | null, from: number): boolean {
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
