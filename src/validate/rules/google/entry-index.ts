import type { Vocabulary } from '../../../vocabulary';
import { googleEntries } from './entries';
import type { GoogleEntry } from './entry';

/** Entries by id. */
export const entryById: ReadonlyMap<string, GoogleEntry> = new Map(googleEntries.map((entry) => [entry.id, entry]));

/** Names of the features that are shown, in the order of the table. */
export const currentFeatures: readonly string[] = [...new Set(googleEntries.map(({ feature }) => feature))];

const items = googleEntries.filter(({ scope }) => scope === 'item');
const byType = new WeakMap<Vocabulary, Map<string, readonly GoogleEntry[]>>();

/** The entries for nodes of a type that stand for themselves; subtypes inherit. The more special entry comes first. */
export function entriesOfType(type: string, vocabulary: Vocabulary): readonly GoogleEntry[] {
	let known = byType.get(vocabulary);
	if (!known) {
		known = new Map();
		byType.set(vocabulary, known);
	}
	let entries = known.get(type);
	if (!entries) {
		// Names from input that are no types are not kept: the table stays as large as the vocabulary.
		if (!vocabulary.types.has(type)) return [];
		const below = (types: readonly string[] = []): boolean => types.some((of) => vocabulary.isSubtype(type, of));
		entries = items.filter((entry) => below(entry.types) && !below(entry.exceptTypes)).reverse();
		known.set(type, entries);
	}
	return entries;
}

const namesOf = new Map<GoogleEntry, ReadonlySet<string>>(
	googleEntries.map((entry) => [
		entry,
		new Set([
			...(entry.required ?? []),
			...(entry.recommended ?? []),
			...(entry.alternatives ?? []).flatMap(({ of }) => of),
			...Object.keys(entry.properties ?? {}),
		]),
	]),
);
const none: ReadonlySet<string> = new Set();

/** Every property that an entry speaks of. */
export function propertiesOf(entry: GoogleEntry): ReadonlySet<string> {
	return namesOf.get(entry) ?? none;
}

const positions = new Map(googleEntries.map((entry) => [entry, Object.entries(entry.positions ?? {})]));

/** The properties of an entry whose values have entries of their own, and which. */
export function positionsOf(entry: GoogleEntry): readonly (readonly [string, readonly string[]])[] {
	return positions.get(entry) ?? [];
}
