import type { Vocabulary } from '../../../vocabulary';
import { googleEntries } from './entries';
import type { GoogleEntry } from './entry';
import type { Present } from './judgement';
import { Lacks } from './lacks';
import { type Slots, slotsOf } from './slots';
import { type TakenValues, takenValues } from './taken-values';

/** An entry with what is worked out of it once, for the many nodes that it is held against. */
export interface IndexedEntry extends GoogleEntry {
	/** Every property that it speaks of. */
	readonly slots: Slots;
	/** What it misses in nodes. */
	readonly lacks: Lacks;
	/** Whether it has anything to say about a node that has none of its properties. */
	readonly asksForAny: boolean;
	/** The properties that take a date with or without a time. */
	readonly moments: readonly string[];
	/** The properties that it has rules for, with what they take: by their places, which come first. */
	readonly taken: readonly TakenValues[];
	/** Those of them that are asked about. */
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

/** All of one shape, whatever a table leaves out: engines then read their fields without a search. */
function indexOf(entry: GoogleEntry): IndexedEntry {
	const { id, required = [], recommended = [], alternatives = [], properties = {} } = entry;
	const rules = Object.entries(properties);
	const names = [...Object.keys(properties), ...required, ...recommended, ...alternatives.flatMap(({ of }) => of)];
	const slots = slotsOf(names);
	const named = (name: string): Named => ({ name, slot: slots.get(name)! });
	return {
		id,
		feature: entry.feature,
		types: entry.types,
		exceptTypes: entry.exceptTypes,
		scope: entry.scope,
		exceptAs: entry.exceptAs,
		sketchBelow: entry.sketchBelow,
		required,
		recommended,
		alternatives,
		properties,
		positions: entry.positions,
		page: entry.page,
		modified: entry.modified,
		read: entry.read,
		slots,
		lacks: new Lacks(slots, required, recommended, alternatives),
		asksForAny: required.length + recommended.length + alternatives.length > 0,
		moments: rules.flatMap(([name, { format }]) => (format === 'moment' ? [name] : [])),
		ruled: (1 << rules.length) - 1,
		taken: rules.map(([name, rule]) => takenValues(id, named(name), rule)),
		inner: [],
	};
}

/** Names of the features that are shown, in the order of the table. */
export const currentFeatures: readonly string[] = [...new Set(googleEntries.map(({ feature }) => feature))];

const items = indexed.filter(({ scope }) => scope === 'item');
/**
 * The entries for nodes of some types that stand for themselves; subtypes inherit. The more special entry comes first, and
 * what it speaks of, the next leaves alone: a LocalBusiness is an Organization too.
 */
export type EntriesOfTypes = (types: readonly string[]) => ItemEntries;

/** The entries for a node that stands for itself. */
export interface ItemEntries {
	readonly entries: readonly IndexedEntry[];
	/** Whether what is in the node may be met twice, by way of two of them. */
	readonly isMetTwice: boolean;
}

const lookUps = new WeakMap<Vocabulary, EntriesOfTypes>();

/** What tells the entries for types of a vocabulary; worked out once for each set of types that is met. */
export function entriesIn(vocabulary: Vocabulary): EntriesOfTypes {
	const made = lookUps.get(vocabulary);
	if (made) return made;
	const known = new Map<string, ItemEntries>();
	const find = (type: string): readonly IndexedEntry[] => {
		const below = (types: readonly string[] = []): boolean => types.some((of) => vocabulary.isSubtype(type, of));
		return items.filter((entry) => below(entry.types) && !below(entry.exceptTypes)).reverse();
	};
	const lookUp: EntriesOfTypes = (types) => {
		const key = types.length === 1 ? types[0]! : types.join(' ');
		const entries = known.get(key);
		if (entries) return entries;
		// Names from input that are no types are not kept.
		const terms = types.filter((type) => vocabulary.types.has(type));
		if (terms.length === 0) return noEntries;
		const found = apart([...new Set(terms.flatMap(find))]);
		if (terms.length === types.length && known.size < setsKept) known.set(key, found);
		return found;
	};
	lookUps.set(vocabulary, lookUp);
	return lookUp;
}

const noEntries: ItemEntries = { entries: [], isMetTwice: false };

// More than there are types; hostile input may have any sets of them.
const setsKept = 2000;

const setsApart = new Map<string, ItemEntries>();

/** Some entries, each without what those before it speak of; of the entries there are a few sets only. */
export function apart(some: readonly GoogleEntry[]): ItemEntries {
	const key = some.map(({ id }) => id).join(' ');
	const found = setsApart.get(key) ?? setApart(some);
	if (setsApart.size < setsKept) setsApart.set(key, found);
	return found;
}

function setApart(some: readonly GoogleEntry[]): ItemEntries {
	const entries = some.map(({ id }, index) => {
		const entry = entryById.get(id)!;
		const earlier = some.slice(0, index).map((each) => entryById.get(each.id)!);
		return earlier.length === 0 ? entry : without(entry, earlier);
	});
	const names = entries.flatMap(({ inner }) => inner.map(({ name }) => name));
	return { entries, isMetTwice: new Set(names).size < names.length };
}

function without(entry: IndexedEntry, earlier: readonly IndexedEntry[]): IndexedEntry {
	const isNew = (name: string): boolean => !earlier.some(({ slots }) => slots.has(name));
	const { slots, required = [], recommended = [], alternatives = [], taken } = entry;
	return {
		...entry,
		lacks: new Lacks(slots, required.filter(isNew), recommended.filter(isNew), alternatives),
		ruled: taken.reduce((set, { name, slot }) => (isNew(name) ? set | (1 << slot) : set), 0),
	};
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
