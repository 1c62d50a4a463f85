import type { Claim, OrganizationMention, Place, PlaceMention, PostalAddress, Register, RegisterPlace } from '../model';
import { freeId, slug } from '../model/slug';
import { nameKey } from './words';

/** What is known of the places that claims name. */
export interface ResolvedPlaces {
	readonly places: readonly Place[];
	readonly idOf: (mention: PlaceMention) => string;
	/** Whether a place is another one, or lies in it by its name: `Northam, Norway` in `Norway`. */
	readonly within: (one: string, other: string) => boolean;
	/** The name of the place of an id. */
	readonly nameOf: (id: string) => string;
}

interface Known {
	name: string;
	readonly names: string[];
	address?: PostalAddress;
	readonly entry?: RegisterPlace;
	readonly previous?: Place;
}

const parts = (name: string): readonly string[] =>
	name
		.split(',')
		.map(nameKey)
		.filter((part) => part !== '');

/** Whether `long` is `short` and the wider places it lies in. */
function extend(short: readonly string[], long: readonly string[]): boolean {
	return short.length <= long.length && short.every((part, index) => part === long[index]);
}

function* placesOf(claims: readonly Claim[]): Generator<PlaceMention> {
	for (const { fact } of claims) {
		if ('place' in fact && fact.place) yield fact.place;
		let organization: OrganizationMention | undefined = 'organization' in fact ? fact.organization : undefined;
		for (let depth = 0; organization && depth < 8; depth++) {
			if (organization.place) yield organization.place;
			organization = organization.parent;
		}
	}
}

/** Finds out which place each mention means; a name and the same name with its wider places are one place. */
export function resolvePlaces(
	claims: readonly Claim[],
	previous: readonly Place[],
	register: Register | undefined,
): ResolvedPlaces {
	const entries = new Map(
		(register?.places ?? []).flatMap((entry) =>
			[entry.name, ...(entry.aliases ?? [])].map((name) => [nameKey(name), entry] as const),
		),
	);
	const before = new Map(
		previous.flatMap((place) =>
			[place.name, ...(place.alternateName ?? [])].map((name) => [nameKey(name), place] as const),
		),
	);
	const byFirst = new Map<string, Known[]>();
	const knownOf = new Map<PlaceMention, Known>();
	const all: Known[] = [];
	for (const mention of placesOf(claims)) {
		if (knownOf.has(mention)) continue;
		const own = parts(mention.name);
		const key = own[0] ?? mention.name;
		const list = byFirst.get(key) ?? [];
		const match = list.find((known) =>
			known.names.some((name) => extend(parts(name), own) || extend(own, parts(name))),
		);
		const known: Known = match ?? {
			name: mention.name,
			names: [],
			entry: entries.get(nameKey(mention.name)) ?? entries.get(key),
			previous: before.get(nameKey(mention.name)),
		};
		if (!match) {
			all.push(known);
			byFirst.set(key, [...list, known]);
		}
		if (!known.names.includes(mention.name)) known.names.push(mention.name);
		if (own.length > parts(known.name).length) known.name = mention.name;
		if (mention.address) known.address = { ...mention.address, ...known.address };
		knownOf.set(mention, known);
	}
	const taken = new Set(previous.map((place) => place.id));
	const ids = new Map<Known, string>();
	const places = all.map((known): Place => {
		const { entry, previous: old } = known;
		const name = old?.name ?? entry?.name ?? known.name;
		const id = old?.id ?? freeId(entry?.id ?? slug(name), taken);
		ids.set(known, id);
		const alternate = [
			...new Set([...(old?.alternateName ?? []), ...(entry ? [entry.name, ...(entry.aliases ?? [])] : [])]),
		].filter((other) => other !== name);
		const address = old?.address ?? entry?.address ?? known.address;
		const sameAs = old?.sameAs ?? entry?.sameAs;
		const atId = old?.atId ?? entry?.['@id'];
		return {
			id,
			...(atId && { atId }),
			name,
			...(alternate.length > 0 && { alternateName: alternate }),
			...(address && { address }),
			...(sameAs && { sameAs }),
		};
	});
	const names = new Map(places.map((place) => [place.id, place.name]));
	const nameOf = (id: string): string => names.get(id) ?? id;
	return {
		places,
		idOf: (mention) => ids.get(knownOf.get(mention) as Known) ?? '',
		within: (one, other) => {
			const [narrow, wide] = [parts(nameOf(one)), parts(nameOf(other))];
			return one === other || extend(wide, narrow) || extend([...wide].reverse(), [...narrow].reverse());
		},
		nameOf,
	};
}
