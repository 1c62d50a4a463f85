import type {
	Claim,
	Organization,
	OrganizationMention,
	OrganizationType,
	Register,
	RegisterOrganization,
} from '../model';
import { freeId, slug } from '../model/slug';
import { type ComparedName, comparedName, sameOrganization } from './same-organization';
import { sensitivity } from './sensitive';
import { fold } from './words';

/** What is known of the organisations that claims name. */
export interface ResolvedOrganizations {
	readonly organizations: readonly Organization[];
	/** The id of the organisation that a mention means. */
	readonly idOf: (mention: OrganizationMention) => string;
	/** The name as the mention has it, by the rule that joined it to its organisation's name. */
	readonly ruleOf: (mention: OrganizationMention) => string | undefined;
}

interface Cluster {
	readonly order: number;
	/** Names with the number of mentions, in order of appearance. */
	readonly names: Map<string, number>;
	readonly mentions: OrganizationMention[];
	readonly compared: Map<string, ComparedName>;
	entry?: RegisterOrganization;
	previous?: Organization;
	parent?: Cluster;
	into?: Cluster;
}

/** Beyond this many different names, only equal names are joined: comparing all pairs would take too long. */
const MOST_COMPARED = 600;

const root = (cluster: Cluster): Cluster => {
	let at = cluster;
	while (at.into) at = at.into;
	return at;
};

function join(one: Cluster, other: Cluster): Cluster {
	const [into, from] = one.order <= other.order ? [one, other] : [other, one];
	if (into === from) return into;
	for (const [name, count] of from.names) into.names.set(name, (into.names.get(name) ?? 0) + count);
	for (const [key, name] of from.compared) if (!into.compared.has(key)) into.compared.set(key, name);
	into.mentions.push(...from.mentions);
	into.entry ??= from.entry;
	into.previous ??= from.previous;
	into.parent ??= from.parent;
	from.into = into;
	return into;
}

/** Kinds of body that one body can be called in turn; a name is never joined across two of these lists. */
const FAMILIES: readonly (readonly OrganizationType[])[] = [
	['CollegeOrUniversity', 'School', 'EducationalOrganization', 'ResearchOrganization'],
	['Corporation', 'NewsMediaOrganization'],
	['SportsTeam', 'SportsOrganization'],
	['MusicGroup', 'PerformingGroup'],
	['MedicalOrganization', 'Hospital'],
	['GovernmentOrganization', 'ResearchOrganization', 'FundingAgency', 'Library', 'Museum'],
	['NGO', 'FundingAgency', 'ResearchOrganization'],
	['PoliticalParty'],
	['Project'],
];

function typesOf(cluster: Cluster): readonly OrganizationType[] {
	const known = cluster.entry?.type ?? cluster.previous?.type;
	const types = known ? [known] : cluster.mentions.flatMap((mention) => mention.type ?? []);
	return [...new Set(types)].filter((type) => type !== 'Organization');
}

function typesAgree(one: Cluster, other: Cluster): boolean {
	const a = typesOf(one);
	const b = typesOf(other);
	if (a.length === 0 || b.length === 0) return true;
	return a.some((x) => b.some((y) => x === y || FAMILIES.some((family) => family.includes(x) && family.includes(y))));
}

/** Whether something that people said, or a different parent, keeps two clusters apart. */
function apart(one: Cluster, other: Cluster): boolean {
	if (one.entry && other.entry && one.entry !== other.entry) return true;
	if (one.previous && other.previous && one.previous !== other.previous) return true;
	const [a, b] = [one.parent && root(one.parent), other.parent && root(other.parent)];
	if (a && b && a !== b) return true;
	// A body and the one it is part of are two, however alike their names.
	return a === other || b === one;
}

/** A table of names, each pointing to what it names; a name of two things points to neither. */
function byName<T>(things: readonly T[], namesOf: (thing: T) => readonly string[]): ReadonlyMap<string, T> {
	const table = new Map<string, T | undefined>();
	for (const thing of things)
		for (const name of namesOf(thing)) {
			const key = comparedName(name).key;
			table.set(key, table.has(key) && table.get(key) !== thing ? undefined : thing);
		}
	return new Map([...table].filter((row): row is [string, T] => row[1] !== undefined));
}

/** All organisation mentions of claims, parents before the bodies they have. */
function mentionsOf(claims: readonly Claim[]): readonly OrganizationMention[] {
	const mentions: OrganizationMention[] = [];
	const add = (mention: OrganizationMention, depth: number): void => {
		if (mention.parent && depth < 8) add(mention.parent, depth + 1);
		mentions.push(mention);
	};
	for (const { fact } of claims) if ('organization' in fact && fact.organization) add(fact.organization, 0);
	return mentions;
}

/** Joins clusters by their names, likeliest first; where a name could mean two bodies, it stays on its own. */
function joinByName(clusters: readonly Cluster[]): void {
	const alive = (): Cluster[] => clusters.filter((cluster) => !cluster.into);
	// Longer names first, so that a short form meets the whole of what it may stand for.
	for (const abbreviations of [false, true]) {
		const sorted = alive().sort((a, b) => longest(b) - longest(a) || a.order - b.order);
		for (const short of sorted) {
			const candidates = new Set<Cluster>();
			for (const long of alive()) {
				if (long === root(short) || apart(root(short), long) || !typesAgree(root(short), long)) continue;
				const rules = rulesBetween(root(short), long);
				if (rules.some((rule) => (rule === 'abbreviation') === abbreviations)) candidates.add(long);
			}
			const [only] = candidates;
			if (candidates.size === 1 && only) join(root(short), only);
		}
	}
}

const longest = (cluster: Cluster): number =>
	Math.max(...[...cluster.compared.values()].map((name) => name.words.length), 0);

function rulesBetween(one: Cluster, other: Cluster): readonly string[] {
	const rules: string[] = [];
	for (const a of one.compared.values())
		for (const b of other.compared.values()) {
			const rule = sameOrganization(a, b);
			if (rule) rules.push(rule);
		}
	return rules;
}

/** The name to show: the fullest that is written out; among equals the one met most often, then first. */
function chooseName(cluster: Cluster): string {
	const given = cluster.previous?.name ?? cluster.entry?.name;
	if (given) return given;
	const rows = [...cluster.names].map(([name, count], order) => {
		const list = comparedName(name).words;
		const written = list.some((word) => !word.shouted) ? 1 : 0;
		const length = list.filter((word) => !word.tail).length;
		return { name, count, order, written, length };
	});
	rows.sort((a, b) => b.written - a.written || b.length - a.length || b.count - a.count || a.order - b.order);
	return rows[0]?.name ?? '';
}

/** The type that most mentions give, the more telling one first. */
function chooseType(cluster: Cluster): OrganizationType | undefined {
	const given = cluster.previous?.type ?? cluster.entry?.type;
	if (given) return given;
	const counts = new Map<OrganizationType, number>();
	for (const { type } of cluster.mentions) if (type) counts.set(type, (counts.get(type) ?? 0) + 1);
	const rows = [...counts].sort(
		([a, x], [b, y]) => Number(a === 'Organization') - Number(b === 'Organization') || y - x || (a < b ? -1 : 1),
	);
	return rows[0]?.[0];
}

/** A name as people would call two spellings of it the same: quotes, capitals and the article do not count. */
const spelling = (name: string): string => fold(name.replace(/[‘’]/g, "'").replace(/^the\s+(?=\S+\s)/i, '')).trim();

/** The other names of a body: each once, however its quotes and capitals are set. */
function without(names: Iterable<string>, name: string): string[] {
	const seen = new Map([[spelling(name), name]]);
	for (const other of names) if (!seen.has(spelling(other))) seen.set(spelling(other), other);
	return [...seen.values()].slice(1);
}

const some = <T>(values: readonly T[]): T[] | undefined => (values.length > 0 ? [...values] : undefined);

/**
 * Finds out which organisation each mention means: one body under several names is one organisation with alternate
 * names. The register and the previous biography decide first; a short name joins a long one only where no other
 * body could be meant.
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
	const byKey = new Map<string, Cluster[]>();

	for (const mention of mentionsOf(claims)) {
		if (clusterOf.has(mention)) continue;
		const names = [mention.name, ...(mention.alternateNames ?? [])].filter((name) => name.trim() !== '');
		const compared = names.map(comparedName);
		const parent = mention.parent && clusterOf.get(mention.parent);
		const cluster: Cluster = {
			order: clusters.length,
			names: new Map(names.map((name) => [name, 1])),
			mentions: [mention],
			compared: new Map(compared.map((name) => [name.key, name])),
			entry: compared.map((name) => entries.get(name.key)).find((entry) => entry !== undefined),
			previous: compared.map((name) => known.get(name.key)).find((one) => one !== undefined),
			parent: parent && root(parent),
		};
		clusters.push(cluster);
		clusterOf.set(mention, cluster);
		for (const name of compared) {
			const same = (byKey.get(name.key) ?? []).map(root);
			const fits = [...new Set(same)].filter((other) => other !== root(cluster) && !apart(other, root(cluster)));
			// A name without its parent means the only body of that name; of several, none in particular.
			if (fits.length === 1 || (fits.length > 1 && cluster.parent)) join(fits[0] as Cluster, root(cluster));
			byKey.set(name.key, [...new Set([...same, cluster].map(root))]);
		}
	}
	joinEntries(clusters);
	const alive = clusters.filter((cluster) => !cluster.into);
	if (alive.length <= MOST_COMPARED) joinByName(alive);

	const taken = new Set(previous.map((one) => one.id));
	const ids = new Map<Cluster, string>();
	const remaining = clusters.filter((cluster) => !cluster.into);
	for (const cluster of remaining) {
		const wanted = cluster.entry?.id ?? slug(chooseName(cluster));
		ids.set(cluster, cluster.previous?.id ?? freeId(wanted, taken));
	}
	const idOf = (mention: OrganizationMention): string => {
		const cluster = clusterOf.get(mention);
		return (cluster && ids.get(root(cluster))) ?? '';
	};
	const named = remaining.map((cluster): Organization => {
		const name = chooseName(cluster);
		const { entry, previous: before, mentions } = cluster;
		const alternate = without(
			[
				...(before?.alternateName ?? []),
				...(entry ? [entry.name, ...(entry.aliases ?? [])] : []),
				...cluster.names.keys(),
			],
			name,
		);
		const parent = before?.parent ?? (cluster.parent && ids.get(root(cluster.parent)));
		const place = before?.place ?? mentions.flatMap((mention) => (mention.place ? [placeOf(mention.place)] : []))[0];
		const url = before?.url ?? entry?.url ?? mentions.find((mention) => mention.url)?.url;
		const sameAs = some([
			...new Set([
				...(before?.sameAs ?? []),
				...(entry?.sameAs ?? []),
				...mentions.flatMap((mention) => mention.sameAs ?? []),
			]),
		]);
		const type = chooseType(cluster);
		const atId = before?.atId ?? entry?.['@id'];
		const sensitive = before?.sensitive ?? entry?.sensitive ?? sensitivity([name, ...alternate], type);
		return {
			id: ids.get(cluster) as string,
			...(atId && { atId }),
			name,
			...(alternate.length > 0 && { alternateName: alternate }),
			...(type && { type }),
			...(parent && { parent }),
			...(place && { place }),
			...(url && { url }),
			...(sameAs && { sameAs }),
			...(sensitive && { sensitive }),
		};
	});
	return { organizations: named, idOf, ruleOf: () => undefined };
}

/** Joins clusters that mean one entry of the register, or one organisation of the previous biography. */
function joinEntries(clusters: readonly Cluster[]): void {
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
