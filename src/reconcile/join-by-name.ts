import { apart, type Cluster, join, root, typesAgree } from './cluster';
import { sameOrganization } from './same-organization';

/** Beyond this many different names, only equal names are joined: comparing all pairs would take too long. */
const MOST_COMPARED = 600;

const longest = (cluster: Cluster): number =>
	[...cluster.compared.values()].reduce((most, name) => Math.max(most, name.words.length), 0);

function rulesBetween(one: Cluster, other: Cluster): readonly string[] {
	return [...one.compared.values()].flatMap((a) =>
		[...other.compared.values()].flatMap((b) => sameOrganization(a, b) ?? []),
	);
}

/**
 * Joins clusters whose names can name one body, written-out names before abbreviations and longer before shorter, so
 * that a short form meets the whole of what it may stand for. Where it could mean two bodies, it stays on its own.
 */
export function joinByName(clusters: readonly Cluster[]): void {
	const alive = (): Cluster[] => clusters.filter((cluster) => !cluster.into);
	if (alive().length > MOST_COMPARED) return;
	for (const abbreviations of [false, true]) {
		const sorted = alive().sort((a, b) => longest(b) - longest(a) || a.order - b.order);
		for (const each of sorted) {
			const short = root(each);
			const candidates = alive().filter(
				(long) =>
					long !== short &&
					longest(long) >= longest(short) &&
					rulesBetween(short, long).some((rule) => (rule === 'abbreviation') === abbreviations) &&
					!apart(short, long) &&
					typesAgree(short, long),
			);
			const [only] = candidates;
			if (candidates.length === 1 && only) join(short, only);
		}
	}
}
