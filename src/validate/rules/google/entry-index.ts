import type { Vocabulary } from '../../../vocabulary';
import { googleEntries } from './entries';
import type { Alternative, GoogleEntry } from './entry';

/** Entries by id. */
export const entryById: ReadonlyMap<string, GoogleEntry> = new Map(googleEntries.map((entry) => [entry.id, entry]));

/** Names of the features that are shown, in the order of the table. */
export const currentFeatures: readonly string[] = [...new Set(googleEntries.map(({ feature }) => feature))];

const items = googleEntries.filter(({ scope }) => scope === 'item');
const none: readonly GoogleEntry[] = [];

/** The entries for nodes of a type that stand for themselves; subtypes inherit. The more special entry comes first. */
export type EntriesOfType = (type: string) => readonly GoogleEntry[];

const lookUps = new WeakMap<Vocabulary, EntriesOfType>();

/** What tells the entries for a type of a vocabulary; worked out once for each type that is met. */
export function entriesIn(vocabulary: Vocabulary): EntriesOfType {
	const made = lookUps.get(vocabulary);
	if (made) return made;
	const known = new Map<string, readonly GoogleEntry[]>();
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

/** What is worked out of an entry once, for the many nodes that it is held against. */
interface EntryIndex {
	readonly names: ReadonlySet<string>;
	readonly alternatives: readonly Alternative[];
	readonly moments: readonly string[];
	readonly positions: readonly (readonly [name: string, entries: readonly GoogleEntry[]])[];
}

const indexes: ReadonlyMap<GoogleEntry, EntryIndex> = new Map(googleEntries.map((entry) => [entry, indexOf(entry)]));

function indexOf({
	required = [],
	recommended = [],
	alternatives = [],
	properties,
	positions,
}: GoogleEntry): EntryIndex {
	const isRequired = ({ severity }: Alternative): boolean => severity === 'error';
	return {
		names: new Set([
			...required,
			...recommended,
			...alternatives.flatMap(({ of }) => of),
			...Object.keys(properties ?? {}),
		]),
		alternatives: [
			...alternatives.filter(isRequired),
			...alternatives.filter((alternative) => !isRequired(alternative)),
		],
		moments: Object.entries(properties ?? {}).flatMap(([name, { format }]) => (format === 'moment' ? [name] : [])),
		positions: Object.entries(positions ?? {}).map(([name, ids]) => [name, ids.map((id) => entryById.get(id)!)]),
	};
}

/** Every property that an entry speaks of. */
export function propertiesOf(entry: GoogleEntry): ReadonlySet<string> {
	return indexes.get(entry)!.names;
}

/** The alternatives of an entry: those that are required, then those that are advised. */
export function alternativesOf(entry: GoogleEntry): readonly Alternative[] {
	return indexes.get(entry)!.alternatives;
}

/** The properties of an entry that take a date with or without a time. */
export function momentsIn(entry: GoogleEntry): readonly string[] {
	return indexes.get(entry)!.moments;
}

/** The properties of an entry whose values have entries of their own, and which. */
export function positionsOf(entry: GoogleEntry): EntryIndex['positions'] {
	return indexes.get(entry)!.positions;
}
