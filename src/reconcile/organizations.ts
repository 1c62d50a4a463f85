import type { Claim, Organization, OrganizationMention, Register, RegisterOrganization } from '../model';
import { freeId, slug } from '../model/slug';
import { apart, type Cluster, join, newCluster, root } from './cluster';
import { joinByName } from './join-by-name';
import { chooseName, organizationRecord } from './organization-record';
import { comparedName, sameOrganization } from './same-organization';
import { nameKey } from './words';

/** What is known of the organisations that claims name. */
export interface ResolvedOrganizations {
	readonly organizations: readonly Organization[];
	/** The id of the organisation that a mention means. */
	readonly idOf: (mention: OrganizationMention) => string;
	/** The rule by which two names can name one body. */
	readonly ruleBetween: (one: string, other: string) => string | undefined;
}

/** Parents of parents further up are left out. */
const MOST_PARENTS = 8;

/** A table of names, each pointing to what it names; a name of two things points to neither. */
function byName<T>(things: readonly T[], namesOf: (thing: T) => readonly string[]): ReadonlyMap<string, T> {
	const table = new Map<string, T | undefined>();
	for (const thing of things)
		for (const name of namesOf(thing)) {
			const { key } = comparedName(name);
			table.set(key, table.has(key) && table.get(key) !== thing ? undefined : thing);
		}
	return new Map([...table].filter((row): row is [string, T] => row[1] !== undefined));
}

/** All organisation mentions of claims, parents before the bodies they have. */
function mentionsOf(claims: readonly Claim[]): readonly OrganizationMention[] {
	const mentions: OrganizationMention[] = [];
	const add = (mention: OrganizationMention, depth: number): void => {
		if (mention.parent && depth < MOST_PARENTS) add(mention.parent, depth + 1);
		mentions.push(mention);
	};
	for (const { fact } of claims) if ('organization' in fact && fact.organization) add(fact.organization, 0);
	return mentions;
}

/** The places that claims name, as keys; of `Northam, Norway` both parts. */
function placeKeys(claims: readonly Claim[]): ReadonlySet<string> {
	const places = claims.flatMap(({ fact }) => ('place' in fact && fact.place ? [fact.place] : []));
	const all = [...places, ...mentionsOf(claims).flatMap((mention) => mention.place ?? [])];
	return new Set(all.flatMap(({ name }) => name.split(',')).map(nameKey));
}

/** Joins clusters that mean one entry of the register, or one organisation of the previous biography. */
function joinKnown(clusters: readonly Cluster[]): void {
	const seen = new Map<RegisterOrganization | Organization, Cluster>();
	for (const cluster of clusters) {
		for (const thing of [cluster.entry, cluster.previous]) {
			if (!thing || cluster.into) continue;
			const other = seen.get(thing);
			if (other && !apart(root(other), root(cluster))) join(root(other), root(cluster));
			else seen.set(thing, cluster);
		}
	}
}

/** Gives clusters the parents that the register names, which the texts may not mention at all. */
function addRegisteredParents(clusters: Cluster[], register: Register | undefined): void {
	const entries = new Map((register?.organizations ?? []).map((entry) => [entry.id, entry]));
	for (let index = 0; index < clusters.length && index < 10_000; index++) {
		const cluster = clusters[index] as Cluster;
		const parent = cluster.into || cluster.entry?.parent === undefined ? undefined : entries.get(cluster.entry.parent);
		if (!parent || parent === cluster.entry) continue;
		let found = clusters.find((other) => !other.into && other.entry === parent);
		if (!found) {
			found = newCluster(clusters.length, [parent.name], undefined);
			found.entry = parent;
			clusters.push(found);
		}
		cluster.parent = found;
	}
}

/**
 * Finds out which organisation each mention means: one body under several names is one organisation with alternate
 * names. The register and the previous biography decide first; a short name joins a long one only where no other
 * body could be meant.
 *
 * @param placeOf the id of the place that a mention means
 */
export function resolveOrganizations(
	claims: readonly Claim[],
	previous: readonly Organization[],
	register: Register | undefined,
	placeOf: (mention: NonNullable<OrganizationMention['place']>) => string,
): ResolvedOrganizations {
	const entries = byName(register?.organizations ?? [], (entry) => [entry.name, ...(entry.aliases ?? [])]);
	const known = byName(previous, (one) => [one.name, ...(one.alternateName ?? [])]);
	const clusters: Cluster[] = [];
	const clusterOf = new Map<OrganizationMention, Cluster>();
	const byKey = new Map<string, Set<Cluster>>();

	const places = placeKeys(claims);
	for (const mention of mentionsOf(claims)) {
		if (clusterOf.has(mention)) continue;
		const names = [mention.name, ...(mention.alternateNames ?? [])].filter((name) => name.trim() !== '');
		const cluster = newCluster(clusters.length, names, mention, places);
		const keys = [...cluster.compared.keys()];
		const parent = mention.parent && clusterOf.get(mention.parent);
		cluster.entry = keys.map((key) => entries.get(key)).find((entry) => entry !== undefined);
		cluster.previous = keys.map((key) => known.get(key)).find((one) => one !== undefined);
		cluster.parent = parent && root(parent);
		clusters.push(cluster);
		clusterOf.set(mention, cluster);
		for (const key of keys) {
			const same = new Set([...(byKey.get(key) ?? [])].map(root));
			const fits = [...same].filter((other) => other !== root(cluster) && !apart(other, root(cluster)));
			// A name without its parent means the only body of that name; of several, none in particular.
			if (fits.length === 1 || (fits.length > 1 && cluster.parent)) join(fits[0] as Cluster, root(cluster));
			byKey.set(key, new Set([...same, cluster].map(root)));
		}
	}
	joinKnown(clusters);
	joinByName(clusters);
	addRegisteredParents(clusters, register);

	const taken = new Set(previous.map((one) => one.id));
	const ids = new Map<Cluster, string>();
	const remaining = clusters.filter((cluster) => !cluster.into);
	for (const cluster of remaining) {
		const wanted = cluster.entry?.id ?? slug(chooseName(cluster));
		ids.set(cluster, cluster.previous?.id ?? freeId(wanted, taken));
	}
	const idOf = (cluster: Cluster | undefined): string => (cluster && ids.get(root(cluster))) ?? '';
	return {
		organizations: remaining.map((cluster) => organizationRecord(cluster, idOf, placeOf)),
		idOf: (mention) => idOf(clusterOf.get(mention)),
		ruleBetween: (one, other) => sameOrganization(comparedName(one, places), comparedName(other, places)),
	};
}
