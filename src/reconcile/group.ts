import { mostPrecise } from './dates';
import { type DraftFact, type Entry, slotOf } from './entry';
import { keysOf, type Surroundings, sameFact } from './same-fact';
import { nameKey, words } from './words';

/** The claims that state one fact, in their own order. */
export interface Group {
	readonly entries: readonly Entry[];
}

/** A claim is compared with at most so many groups, so that hostile input stays linear. */
const MOST_COMPARED = 400;
const MOST_MEMBERS = 12;

/** How much a claim says: its slots, and the words of its title twice, so that "Director" comes after all directors. */
function weight({ fact }: Entry): number {
	const slots = Object.values(fact).filter((value) => value !== undefined && value !== 'unknown').length;
	const title = slotOf(fact, 'title') ?? slotOf(fact, 'credential');
	return slots + (typeof title === 'string' ? 2 * words(title).length : 0);
}

interface Growing {
	readonly members: Entry[];
	known: Readonly<Record<string, string>>;
}

const SHARED = ['organization', 'start', 'end', 'date'] as const;

/** What a group's members know together: the organisation and the most precise dates. */
function sharedKnowledge(members: readonly Entry[]): Readonly<Record<string, string>> {
	const known: Record<string, string> = {};
	for (const slot of SHARED) {
		const values = members.map((one) => slotOf(one.fact, slot)).filter((value) => typeof value === 'string');
		const [best] = slot === 'organization' ? values : mostPrecise(values);
		if (best !== undefined) known[slot] = best;
	}
	return known;
}

/**
 * How well a claim fits a group: as its best match, if it contradicts no member. A vague match alone is not enough
 * where another member is something else: "Director" would then join a director of research and one of finance.
 */
function fitness(entry: Entry, group: Growing, around: Surroundings): number {
	const sures = group.members
		.slice(0, MOST_MEMBERS)
		.map((member) => sameFact(entry, { ...member, fact: { ...member.fact, ...group.known } as DraftFact }, around));
	const [least, best] = [Math.min(...sures), Math.max(...sures)];
	return least < 0 || (least === 0 && best < 2) ? 0 : best;
}

const said = (value: unknown): unknown => (typeof value === 'string' ? nameKey(value) : value);

/** Whether a claim says nothing that a group does not say already. */
function isContained(entry: Entry, group: Growing): boolean {
	return Object.entries(entry.fact).every(
		([slot, value]) =>
			value === 'unknown' ||
			slot === 'form' ||
			group.members.some((member) => said(slotOf(member.fact, slot)) === said(value)),
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
		const [best, ...others] = fits;
		const equal = best ? [best, ...others.filter(({ sure }) => sure === best.sure)] : [];
		const placed = best !== undefined && best.sure > 1 && slotOf(entry.fact, 'organization') !== undefined;
		const saying = equal.find((fit) => isContained(entry, fit.group));
		const chosen = saying ?? (equal.length === 1 || placed ? best : undefined);
		const clear = chosen !== undefined;
		const group = chosen?.group ?? { members: [], known: {} };
		if (!clear) groups.push(group);
		group.members.push(entry);
		group.known = sharedKnowledge(group.members.slice(0, MOST_MEMBERS));
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
