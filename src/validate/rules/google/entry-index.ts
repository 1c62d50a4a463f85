import type { Vocabulary } from '../../../vocabulary';
import { googleEntries } from './entries';
import type { Alternative, GoogleEntry } from './entry';
import { type TakenValues, takenValues } from './taken-values';
import { type Slots, slotsOf } from './value-lists';

/** An entry with what is worked out of it once, for the many nodes that it is held against. */
export interface IndexedEntry extends GoogleEntry {
	/** Every property that it speaks of. */
	readonly slots: Slots;
	/** Those that it requires, and that it recommends. */
	readonly needed: readonly Named[];
	readonly wished: readonly Named[];
	/** Its alternatives: those that are required, then those that are advised. */
	readonly groups: readonly Group[];
	/** The properties that take a date with or without a time. */
	readonly moments: readonly Named[];
	/** The properties that it has rules for, with what they take. */
	readonly taken: readonly TakenValues[];
	/** The properties whose values have entries of their own, and which. */
	readonly inner: readonly (Named & { readonly entries: readonly IndexedEntry[] })[];
}

/** A property and its place in lists of values. */
interface Named {
	readonly name: string;
	readonly slot: number;
}

interface Group {
	readonly alternative: Alternative;
	readonly slots: readonly number[];
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
	const isRequired = ({ severity }: Alternative): boolean => severity === 'error';
	const rules = Object.entries(properties);
	const names = [...required, ...recommended, ...alternatives.flatMap(({ of }) => of), ...Object.keys(properties)];
	const slots = slotsOf(names);
	const named = (name: string): Named => ({ name, slot: slots.get(name)! });
	const inOrder = [...alternatives.filter(isRequired), ...alternatives.filter((each) => !isRequired(each))];
	return {
		...entry,
		slots,
		needed: required.map(named),
		wished: recommended.map(named),
		groups: inOrder.map((alternative) => ({ alternative, slots: alternative.of.map((name) => slots.get(name)!) })),
		moments: rules.flatMap(([name, { format }]) => (format === 'moment' ? [named(name)] : [])),
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
