import type { Organization, OrganizationMention, OrganizationType } from '../model';
import { fold } from '../model/fold';
import { sensitivity } from '../model/sensitivity';
import { type Cluster, root } from './cluster';
import { comparedName } from './same-organization';

/** A name as people would call two spellings of it the same: quotes, capitals and the article do not count. */
const spelling = (name: string): string => fold(name.replace(/[‘’]/g, "'").replace(/^the\s+(?=\S+\s)/i, '')).trim();

/** The other names of a body: each once, however its quotes and capitals are set. */
function without(names: Iterable<string>, name: string): string[] {
	const seen = new Map([[spelling(name), name]]);
	for (const other of names) if (!seen.has(spelling(other))) seen.set(spelling(other), other);
	return [...seen.values()].slice(1);
}

/** The name to show: the fullest that is written out; among equals the one met most often, then first. */
export function chooseName(cluster: Cluster): string {
	const given = cluster.previous?.name ?? cluster.entry?.name;
	if (given) return given;
	const rows = [...cluster.names].map(([name, { first, count }]) => {
		const list = [...cluster.compared.values()].find((one) => one.name === name)?.words ?? comparedName(name).words;
		const written = list.some((word) => !word.shouted) ? 1 : 0;
		return { name, count, first, written, length: list.filter((word) => !word.tail).length, whole: list.length };
	});
	rows.sort(
		(a, b) =>
			b.written - a.written || b.length - a.length || a.whole - b.whole || b.count - a.count || a.first - b.first,
	);
	return rows[0]?.name ?? '';
}

/** The type that most mentions give, the more telling one first. */
function chooseType({ previous, entry, mentions }: Cluster): OrganizationType | undefined {
	const given = previous?.type ?? entry?.type;
	if (given) return given;
	const counts = new Map<OrganizationType, number>();
	for (const { type } of mentions) if (type) counts.set(type, (counts.get(type) ?? 0) + 1);
	const telling = (type: OrganizationType): number => Number(type !== 'Organization');
	const rows = [...counts].sort(([a, x], [b, y]) => telling(b) - telling(a) || y - x || (a < b ? -1 : 1));
	return rows[0]?.[0];
}

/** A cluster as an organisation of the biography: what people said first, then the register, then the texts. */
export function organizationRecord(
	cluster: Cluster,
	idOf: (cluster: Cluster) => string,
	placeOf: (mention: NonNullable<OrganizationMention['place']>) => string,
): Organization {
	const { entry, previous, mentions } = cluster;
	const name = chooseName(cluster);
	const met = [...cluster.names].sort(([, a], [, b]) => a.first - b.first).map(([other]) => other);
	const registered = entry ? [entry.name, ...(entry.aliases ?? [])] : [];
	const alternate = without([...(previous?.alternateName ?? []), ...registered, ...met], name);
	const parent = previous?.parent ?? (cluster.parent && idOf(root(cluster.parent)));
	const [placed] = mentions.flatMap((mention) => mention.place ?? []);
	const place = previous?.place ?? (placed && placeOf(placed));
	const url = previous?.url ?? entry?.url ?? mentions.find((mention) => mention.url)?.url;
	const links = mentions.flatMap((mention) => mention.sameAs ?? []);
	const sameAs = [...new Set([...(previous?.sameAs ?? []), ...(entry?.sameAs ?? []), ...links])];
	const type = chooseType(cluster);
	const atId = previous?.atId ?? entry?.['@id'];
	const sensitive = previous?.sensitive ?? entry?.sensitive ?? sensitivity([name, ...alternate], type);
	return {
		id: idOf(cluster),
		...(atId && { atId }),
		name,
		...(alternate.length > 0 && { alternateName: alternate }),
		...(type && { type }),
		...(parent && { parent }),
		...(place && { place }),
		...(url && { url }),
		...(sameAs.length > 0 && { sameAs }),
		...(sensitive && { sensitive }),
	};
}
