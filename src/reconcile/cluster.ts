import type { Organization, OrganizationMention, OrganizationType, RegisterOrganization } from '../model';
import { type ComparedName, comparedName } from './same-organization';

/** Mentions that mean one organisation, as far as is known yet. */
export interface Cluster {
	/** The place of its first mention among all. */
	readonly order: number;
	/** Each name with where it was first met and how often. */
	readonly names: Map<string, { readonly first: number; count: number }>;
	readonly mentions: OrganizationMention[];
	/** Its names prepared for comparison, by key. */
	readonly compared: Map<string, ComparedName>;
	entry?: RegisterOrganization | undefined;
	previous?: Organization | undefined;
	parent?: Cluster | undefined;
	/** The cluster it was joined into. */
	into?: Cluster;
}

/** A cluster of one mention, or of none where the register alone names a body. */
export function newCluster(
	order: number,
	names: readonly string[],
	mention: OrganizationMention | undefined,
	places?: ReadonlySet<string>,
): Cluster {
	return {
		order,
		names: new Map(names.map((name) => [name, { first: order, count: 1 }])),
		mentions: mention ? [mention] : [],
		compared: new Map(names.map((name) => comparedName(name, places)).map((name) => [name.key, name])),
	};
}

/** The cluster that a cluster has become part of; itself where it has not. */
export function root(cluster: Cluster): Cluster {
	let at = cluster;
	while (at.into) at = at.into;
	return at;
}

/** Joins two clusters; the one met first takes in the other. */
export function join(one: Cluster, other: Cluster): Cluster {
	const [into, from] = one.order <= other.order ? [one, other] : [other, one];
	if (into === from) return into;
	for (const [name, { first, count }] of from.names) {
		const there = into.names.get(name);
		into.names.set(name, { first: Math.min(first, there?.first ?? first), count: count + (there?.count ?? 0) });
	}
	for (const [key, name] of from.compared) if (!into.compared.has(key)) into.compared.set(key, name);
	into.mentions.push(...from.mentions);
	into.entry ??= from.entry;
	into.previous ??= from.previous;
	into.parent ??= from.parent;
	from.into = into;
	return into;
}

/** Types that one body can have in two texts; a name is never joined across these lists. */
const FAMILIES: readonly (readonly OrganizationType[])[] = [
	['CollegeOrUniversity', 'School', 'EducationalOrganization', 'ResearchOrganization'],
	['Corporation', 'NewsMediaOrganization'],
	['SportsTeam', 'SportsOrganization'],
	['MusicGroup', 'PerformingGroup'],
	['MedicalOrganization', 'Hospital'],
	['GovernmentOrganization', 'ResearchOrganization', 'FundingAgency', 'Library', 'Museum'],
	['NGO', 'FundingAgency', 'ResearchOrganization'],
	['PoliticalParty'],
	['Project', 'GovernmentOrganization'],
];

function typesOf(cluster: Cluster): readonly OrganizationType[] {
	const known = cluster.entry?.type ?? cluster.previous?.type;
	const types = known ? [known] : cluster.mentions.flatMap((mention) => mention.type ?? []);
	return [...new Set(types)].filter((type) => type !== 'Organization');
}

/** Whether the types that texts give two clusters can be types of one body. */
export function typesAgree(one: Cluster, other: Cluster): boolean {
	const [a, b] = [typesOf(one), typesOf(other)];
	if (a.length === 0 || b.length === 0) return true;
	return a.some((x) => b.some((y) => x === y || FAMILIES.some((family) => family.includes(x) && family.includes(y))));
}

/** Whether what people said, or a different parent, keeps two clusters apart. */
export function apart(one: Cluster, other: Cluster): boolean {
	if (one.entry && other.entry && one.entry !== other.entry) return true;
	if (one.previous && other.previous && one.previous !== other.previous) return true;
	const [a, b] = [one.parent && root(one.parent), other.parent && root(other.parent)];
	if (a && b && a !== b) return true;
	// A body and the one it is part of are two, however alike their names.
	return a === other || b === one;
}
