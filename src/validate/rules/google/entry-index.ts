import type { Vocabulary } from '../../../vocabulary';
import { googleEntries } from './entries';
import type { GoogleEntry } from './entry';
import { Lacks, type Present } from './lacks';
import { type Slots, slotsOf } from './slots';
import { type TakenValues, takenValues } from './taken-values';

/** An entry with what is worked out of it once, for the many nodes that it is held against. */
export interface IndexedEntry extends GoogleEntry {
	/** Every property that it speaks of. */
	readonly slots: Slots;
	/** What it misses in nodes. */
	readonly lacks: Lacks;
	/** The properties that take a date with or without a time. */
	readonly moments: readonly string[];
	/** The properties that it has rules for, with what they take: by their places, which come first. */
	readonly taken: readonly TakenValues[];
	/** The same as a set. */
	readonly ruled: Present;
	/** The properties whose values have entries of their own, and which. */
	readonly inner: readonly (Named & { readonly entries: readonly IndexedEntry[] })[];
}

/** A property and its place in lists of values. */
interface Named {
	readonly name: string;
	readonly slot: number;
}

const indexed: readonly IndexedEntry[] = googleEntries.map(indexOf);

/** Entries by id. */
export const entryById: ReadonlyMap<string, IndexedEntry> = new Map(indexed.map((entry) => [entry.id, entry]));

for (const { positions, slots, inner } of indexed) {
	for (const [name, ids] of Object.entries(positions ?? {})) {
		const entries = ids.map((id) => entryById.get(id)!);
		(inner as IndexedEntry['inner'][number][]).push({ name, slot: slots.get(name)!, entries });
	}
}

function indexOf(entry: GoogleEntry): IndexedEntry {
	const { id, required = [], recommended = [], alternatives = [], properties = {} } = entry;
	const rules = Object.entries(properties);
	const names = [...Object.keys(properties), ...required, ...recommended, ...alternatives.flatMap(({ of }) => of)];
	const slots = slotsOf(names);
	const named = (name: string): Named => ({ name, slot: slots.get(name)! });
	return {
		...entry,
		slots,
		lacks: new Lacks(slots, required, recommended, alternatives),
		moments: rules.flatMap(([name, { format }]) => (format === 'moment' ? [name] : [])),
		ruled: (1 << rules.length) - 1,
		taken: rules.map(([name, rule]) => takenValues(id, named(name), rule)),
		inner: [],
	};
}

/** Names of the features that are shown, in the order of the table. */
export const currentFeatures: readonly string[] = [...new Set(googleEntries.map(({ feature }) => feature))];

const items = indexed.filter(({ scope }) => scope === 'item');
const none: readonly IndexedEntry[] = [];

/** The entries for nodes of a type that stand for themselves; subtypes inherit. The more special entry comes first. */
export type EntriesOfType = (type: string) => readonly IndexedEntry[];

const lookUps = new WeakMap<Vocabulary, EntriesOfType>();

/** What tells the entries for a type of a vocabulary; worked out once for each type that is met. */
export function entriesIn(vocabulary: Vocabulary): EntriesOfType {
	const made = lookUps.get(vocabulary);
	if (made) return made;
	const known = new Map<string, readonly IndexedEntry[]>();
	const lookUp: EntriesOfType = (type) => {
		const entries = known.get(type);
		if (entries) return entries;
		// Names from input that are no types are not kept: the table stays as large as the vocabulary.
		if (!vocabulary.types.has(type)) return none;
		const below = (types: readonly string[] = []): boolean => types.some((of) => vocabulary.isSubtype(type, of));
		const found = items.filter((entry) => below(entry.types) && !below(entry.exceptTypes)).reverse();
		known.set(type, found);
		return found;
	};
	lookUps.set(vocabulary, lookUp);
	return lookUp;
}

/** Whether an entry, or one that it leads to by the positions of values, has one of some ids. */
export function leadsTo(entry: IndexedEntry, ids: readonly string[]): boolean {
	const met = new Set([entry]);
	for (const { id, inner } of met) {
		if (ids.includes(id)) return true;
		for (const { entries } of inner) for (const each of entries) met.add(each);
	}
	return false;
}
