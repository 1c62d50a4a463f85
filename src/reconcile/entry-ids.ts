import type { Biography, Organization, Place } from '../model';

/** The values of two lists, each once. */
export const union = (one: readonly string[] = [], other: readonly string[] = []): string[] => [
	...new Set([...one, ...other]),
];

/**
 * The ids that things of a biography get: those of their entries, from which their `@id` is made where they have none
 * of their own. Two things of one entry get one; an id that another thing has is left to it.
 */
export function entryIds<T extends Organization | Place>(
	things: readonly T[],
	entryOf: (thing: T) => { readonly id?: string; readonly '@id'?: string } | undefined,
): ReadonlyMap<string, string> {
	const entries = new Map(things.map((thing) => [thing.id, entryOf(thing)]));
	const own = new Set(things.flatMap(({ id }) => ((entries.get(id)?.id ?? id) === id ? [id] : [])));
	return new Map(
		things.flatMap(({ id, atId }) => {
			const entry = entries.get(id);
			const wanted = entry?.id;
			if (wanted === undefined || wanted === id || (atId ?? entry?.['@id']) !== undefined) return [];
			return own.has(wanted) && entries.get(wanted) !== entry ? [] : [[id, wanted] as const];
		}),
	);
}

/** Things under their new ids: of several under one, the first, with the names and links of the others. */
function renamed<T extends Organization | Place>(things: readonly T[], ids: ReadonlyMap<string, string>): readonly T[] {
	const first = new Map<string, T>();
	for (const thing of things) {
		const id = ids.get(thing.id) ?? thing.id;
		const there = first.get(id);
		const names = there && union(there.alternateName, [thing.name, ...(thing.alternateName ?? [])]);
		const sameAs = union(there?.sameAs, thing.sameAs);
		first.set(id, {
			...thing,
			...there,
			id,
			...(names && { alternateName: names.filter((name) => name !== there.name) }),
			...(sameAs.length > 0 && { sameAs }),
		});
	}
	return [...first.values()];
}

interface Refers {
	readonly organization?: string;
	readonly parent?: string;
	readonly place?: string;
}

/**
 * A biography with other ids for some of its organisations and places.
 *
 * @param organizations the new ids by the old ones
 * @param places the same
 */
export function withIds(
	biography: Biography,
	organizations: ReadonlyMap<string, string>,
	places: ReadonlyMap<string, string>,
): Biography {
	if (organizations.size === 0 && places.size === 0) return biography;
	const at = (ids: ReadonlyMap<string, string>, key: keyof Refers, id: string | undefined): Refers =>
		id === undefined ? {} : { [key]: ids.get(id) ?? id };
	const moved = <T extends object>(thing: T): T => {
		const { organization, parent, place } = thing as Refers;
		return {
			...thing,
			...at(organizations, 'organization', organization),
			...at(organizations, 'parent', parent),
			...at(places, 'place', place),
		};
	};
	return {
		...biography,
		facts: biography.facts.map(moved),
		organizations: renamed(biography.organizations.map(moved), organizations),
		places: renamed(biography.places, places),
	};
}
