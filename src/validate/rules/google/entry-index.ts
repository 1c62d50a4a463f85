import type { Vocabulary } from '../../../vocabulary';
import { googleEntries } from './entries';
import type { Alternative, GoogleEntry } from './entry';
import { type TakenValues, takenValues } from './taken-values';

/** An entry with what is worked out of it once, for the many nodes that it is held against. */
export interface IndexedEntry extends GoogleEntry {
	/** Every property that it speaks of. */
	readonly names: ReadonlySet<string>;
	/** Its alternatives: those that are required, then those that are advised. */
	readonly groups: readonly Alternative[];
	/** The properties that take a date with or without a time. */
	readonly moments: readonly string[];
	/** The properties that it has rules for, with what they take. */
	readonly taken: readonly TakenValues[];
	/** The properties whose values have entries of their own, and which. */
	readonly inner: readonly (readonly [name: string, entries: readonly IndexedEntry[]])[];
}

const indexed: readonly IndexedEntry[] = googleEntries.map(indexOf);

/** Entries by id. */
export const entryById: ReadonlyMap<string, IndexedEntry> = new Map(indexed.map((entry) => [entry.id, entry]));

for (const { positions, inner } of indexed) {
	for (const [name, ids] of Object.entries(positions ?? {})) {
		(inner as [string, readonly IndexedEntry[]][]).push([name, ids.map((id) => entryById.get(id)!)]);
	}
}

function indexOf(entry: GoogleEntry): IndexedEntry {
	const { id, required = [], recommended = [], alternatives = [], properties = {} } = entry;
	const isRequired = ({ severity }: Alternative): boolean => severity === 'error';
	const rules = Object.entries(properties);
	return {
		...entry,
		names: new Set([...required, ...recommended, ...alternatives.flatMap(({ of }) => of), ...Object.keys(properties)]),
		groups: [...alternatives.filter(isRequired), ...alternatives.filter((each) => !isRequired(each))],
		moments: rules.flatMap(([name, { format }]) => (format === 'moment' ? [name] : [])),
		taken: rules.map(([name, rule]) => takenValues(id, name, rule)),
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
		for (const [, entries] of inner) for (const each of entries) met.add(each);
	}
	return false;
}
