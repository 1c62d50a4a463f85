import type { Evidence } from '../model';
import type { Entry } from './entry';

const overlap = (a: Evidence, b: Evidence): boolean =>
	a.source === b.source && a.layer === b.layer && a.start < b.end && b.start < a.end;

const organizationOf = ({ fact }: Entry): string | undefined =>
	'organization' in fact ? fact.organization : undefined;

/**
 * Leaves out what the same words state better as another kind: joining a body that is then an employer is no
 * membership, so a membership without a role goes where a position at that body has words in common with it.
 */
export function absorb(entries: readonly Entry[]): readonly Entry[] {
	const posts = new Map<string, Entry[]>();
	for (const entry of entries) {
		const organization = organizationOf(entry);
		if (entry.fact.kind !== 'position' || organization === undefined) continue;
		const key = JSON.stringify([entry.source.id, organization]);
		posts.set(key, [...(posts.get(key) ?? []), entry]);
	}
	return entries.filter((entry) => {
		if (entry.fact.kind !== 'membership' || entry.fact.role !== undefined) return true;
		const near = posts.get(JSON.stringify([entry.source.id, entry.fact.organization])) ?? [];
		return !near.some((post) => post.evidence.some((one) => entry.evidence.some((other) => overlap(one, other))));
	});
}
