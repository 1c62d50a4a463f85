import type { MarkupValue } from '../../../markup';
import type { Vocabulary } from '../../../vocabulary';
import type { Alternative, PropertyRule } from './entry';
import type { IndexedEntry } from './entry-index';
import { isTaken } from './taken-values';
import type { ValueLists } from './value-lists';

/** A value that the entry does not take. */
export interface BadValue {
	readonly property: string;
	readonly rule: PropertyRule;
	readonly value: MarkupValue;
}

/** More or fewer values than the entry takes. */
interface BadCount {
	readonly property: string;
	readonly rule: PropertyRule;
	readonly count: number;
}

/** What an entry has to say about a node. */
export interface Judgement {
	readonly missing: readonly string[];
	readonly alternatives: readonly Alternative[];
	readonly recommended: readonly string[];
	readonly badValues: readonly BadValue[];
	readonly badCounts: readonly BadCount[];
}

const none: readonly never[] = [];

/**
 * What an entry has to say about a node: what is missing and how many values there are by its lists, each value by its
 * schema. (The schemas that are published say the same of the lists; a test holds them against each other.)
 */
export function judge(entry: IndexedEntry, values: ValueLists, vocabulary: Vocabulary): Judgement {
	let badValues: BadValue[] | undefined;
	let badCounts: BadCount[] | undefined;
	for (const taken of entry.taken) {
		const all = values.at(taken.slot);
		if (!all) continue;
		const { name: property, rule } = taken;
		if (all.length < taken.least || all.length > taken.most) {
			badCounts ??= [];
			badCounts.push({ property, rule, count: all.length });
		}
		for (const value of all) {
			if (isTaken(value, taken, vocabulary)) continue;
			badValues ??= [];
			badValues.push({ property, rule, value });
		}
	}
	return {
		missing: absent(entry.needed, values),
		alternatives: unmet(entry.groups, values),
		recommended: absent(entry.wished, values),
		badValues: badValues ?? none,
		badCounts: badCounts ?? none,
	};
}

/** Those of some properties that are not there. */
function absent(all: IndexedEntry['needed'], values: ValueLists): readonly string[] {
	let found: string[] | undefined;
	for (const { name, slot } of all) {
		if (values.at(slot)) continue;
		found ??= [];
		found.push(name);
	}
	return found ?? none;
}

/** Those of some alternatives of which none is there. */
function unmet(groups: IndexedEntry['groups'], values: ValueLists): readonly Alternative[] {
	let found: Alternative[] | undefined;
	for (const { alternative, slots } of groups) {
		if (values.hasAny(slots)) continue;
		found ??= [];
		found.push(alternative);
	}
	return found ?? none;
}
