import type { Entry } from './entry';
import { keysOf, type Surroundings, sameFact } from './same-fact';

/** The claims that state one fact, in their own order. */
export interface Group {
	readonly entries: readonly Entry[];
}

/** A claim is compared with at most so many groups, so that hostile input stays linear. */
const MOST_COMPARED = 400;
const MOST_MEMBERS = 12;

const weight = (entry: Entry): number =>
	Object.values(entry.fact).filter((value) => value !== undefined && value !== 'unknown').length;

interface Growing {
	readonly members: Entry[];
}

/** How well a claim fits a group: it must agree with each member, and is as sure as its best match. */
function fitness(entry: Entry, group: Growing, around: Surroundings): number {
	let best = 0;
	for (const member of group.members.slice(0, MOST_MEMBERS)) {
		const sure = sameFact(entry, member, around);
		if (sure === 0) return 0;
		best = Math.max(best, sure);
	}
	return best;
}

/** Whether a claim says nothing that a group does not say already. */
function isContained(entry: Entry, group: Growing): boolean {
	return Object.entries(entry.fact).every(
		([slot, value]) =>
			value === 'unknown' ||
			slot === 'form' ||
			group.members.some((member) => (member.fact as unknown as Record<string, unknown>)[slot] === value),
	);
}

/**
 * Groups claims that state one fact. The claims that say most come first; a vague one joins the only fact it can
 * mean, or any that says all it says.
 */
export function groupEntries(entries: readonly Entry[], around: Surroundings): readonly Group[] {
	const groups: Growing[] = [];
	const index = new Map<string, Set<Growing>>();
	const sorted = entries
		.map((entry) => ({ entry, weight: weight(entry) }))
		.sort((a, b) => b.weight - a.weight || a.entry.order - b.entry.order);
	for (const { entry } of sorted) {
		const keys = keysOf(entry.fact);
		const near = new Set<Growing>();
		for (const key of keys) for (const group of index.get(key) ?? []) if (near.size < MOST_COMPARED) near.add(group);
		const fits = [...near]
			.map((group) => ({ group, sure: fitness(entry, group, around) }))
			.filter(({ sure }) => sure > 0)
			.sort((a, b) => b.sure - a.sure);
		const [best, second] = fits;
		const clear = best && (best.sure > 1 || !second || isContained(entry, best.group));
		const group = clear ? best.group : { members: [] };
		if (!clear) groups.push(group);
		group.members.push(entry);
		for (const key of keys) {
			const list = index.get(key) ?? new Set();
			index.set(key, list.add(group));
		}
	}
	const byOrder = (a: Entry, b: Entry): number => a.order - b.order;
	return groups
		.map(({ members }) => ({ entries: members.sort(byOrder) }))
		.sort((a, b) => byOrder(a.entries[0] as Entry, b.entries[0] as Entry));
}
