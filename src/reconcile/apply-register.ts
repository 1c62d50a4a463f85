import type { Biography, Organization, Place, Register, RegisterOrganization, RegisterPlace } from '../model';
import { fold } from '../model/fold';
import { entryIds, union, withIds } from './entry-ids';
import { comparedName } from './same-organization';
import { nameKey } from './words';

/** Finds the entry that an id or one of several names means; a name of two entries means none. */
function finder<E extends { readonly id?: string; readonly name: string; readonly aliases?: readonly string[] }>(
	entries: readonly E[],
	keyOf: (name: string) => string,
): (id: string | undefined, names: readonly string[]) => E | undefined {
	const byId = new Map(entries.flatMap((entry) => (entry.id === undefined ? [] : [[entry.id, entry] as const])));
	const byName = new Map<string, Set<E>>();
	for (const entry of entries)
		for (const name of [entry.name, ...(entry.aliases ?? [])]) {
			const key = keyOf(name);
			byName.set(key, (byName.get(key) ?? new Set()).add(entry));
		}
	return (id, names) => {
		const named = new Set(names.flatMap((name) => [...(byName.get(keyOf(name)) ?? [])]));
		const [only] = named.size === 1 ? named : [];
		return only ?? (named.size === 0 && id !== undefined ? byId.get(id) : undefined);
	};
}

/** What both kinds of entry add: the `@id`, other names and the links; what the biography has itself stays. */
function linked<T extends Organization | Place>(thing: T, entry: RegisterOrganization | RegisterPlace): T {
	const atId = thing.atId ?? entry['@id'];
	const names = union(thing.alternateName, [entry.name, ...(entry.aliases ?? [])]).filter(
		(name) => name !== thing.name,
	);
	const sameAs = union(thing.sameAs, entry.sameAs);
	return {
		...thing,
		...(atId && { atId }),
		...(names.length > 0 && { alternateName: names }),
		...(sameAs.length > 0 && { sameAs }),
	};
}

/**
 * A biography with what a register knows of its subject, organisations and places: their `@id`s or ids, other names,
 * links, types and parents, so that each is one thing on all pages of a site. What the biography says itself stays.
 *
 * @example
 * const { graph } = publish(applyRegister(parseBiography(text), parseRegister(entities)));
 */
export function applyRegister(named: Biography, register: Register): Biography {
	const organizationOf = finder(register.organizations ?? [], (name) => comparedName(name).key);
	const placeOf = finder(register.places ?? [], nameKey);
	const namesOf = ({ name, alternateName = [] }: Organization | Place): readonly string[] => [name, ...alternateName];
	const biography = withIds(
		named,
		entryIds(named.organizations, (one) => organizationOf(one.id, namesOf(one))),
		entryIds(named.places, (place) => placeOf(place.id, namesOf(place))),
	);
	const personOf = finder(register.people ?? [], (name) => fold(name).trim());
	const entryOf = new Map(biography.organizations.map((one) => [one.id, organizationOf(one.id, namesOf(one))]));
	const idOfEntry = new Map(
		[...entryOf].flatMap(([id, entry]) => (entry?.id === undefined ? [] : [[entry.id, id] as const])),
	);
	const added = new Map<string, Organization>();
	const parentOf = (entry: RegisterOrganization, depth = 0): string | undefined => {
		const { parent } = entry;
		if (parent === undefined || depth > 8) return undefined;
		const known = idOfEntry.get(parent);
		if (known !== undefined) return known;
		const found = register.organizations?.find((one) => one.id === parent);
		if (!found) return undefined;
		if (!added.has(parent)) {
			added.set(parent, { id: parent, name: found.name });
			added.set(parent, withEntry({ id: parent, name: found.name }, found, depth + 1));
		}
		return parent;
	};
	const withEntry = (one: Organization, entry: RegisterOrganization, depth = 0): Organization => {
		const parent = one.parent ?? parentOf(entry, depth);
		const url = one.url ?? entry.url;
		const type = one.type ?? entry.type;
		const sensitive = one.sensitive ?? entry.sensitive;
		return {
			...linked(one, entry),
			...(type && { type }),
			...(parent && { parent }),
			...(url && { url }),
			...(sensitive && { sensitive }),
		};
	};
	const organizations = biography.organizations.map((one) => {
		const entry = entryOf.get(one.id);
		return entry ? withEntry(one, entry) : one;
	});
	const places = biography.places.map((place) => {
		const entry = placeOf(place.id, namesOf(place));
		const address = place.address ?? entry?.address;
		return entry ? { ...linked(place, entry), ...(address && { address }) } : place;
	});
	const { subject, profile } = biography;
	const person = personOf(undefined, [subject.name]);
	const id = subject.id ?? person?.['@id'];
	const sameAs = union(profile.sameAs, person?.sameAs);
	return {
		...biography,
		subject: { ...subject, ...(id && { id }) },
		profile: { ...profile, ...(sameAs.length > 0 && { sameAs }) },
		organizations: [...organizations, ...added.values()],
		places,
	};
}
