import type { Vocabulary } from '../../../vocabulary';
import type { IndexedEntry } from './entry-index';
import type { BadCount, BadValue, Judgement } from './judgement';
import type { Values } from './values';

const none: readonly never[] = [];

/**
 * What an entry has to say about a node: what is missing and how many values there are by its lists, each value by its
 * schema. (The schemas that are published say the same of the lists; a test holds them against each other.)
 */
export function judge(entry: IndexedEntry, values: Values, vocabulary: Vocabulary): Judgement {
	let badValues: BadValue[] | undefined;
	let badCounts: BadCount[] | undefined;
	for (let left = values.present & entry.ruled; left !== 0; left &= left - 1) {
		const taken = entry.taken[31 - Math.clz32(left & -left)]!;
		const count = values.count(taken.name);
		const { name: property, rule } = taken;
		if (count < taken.least || count > taken.most) badCounts = [...(badCounts ?? none), { property, rule, count }];
		const wrong = values.notTaken(taken, vocabulary);
		if (wrong.length > 0) badValues = [...(badValues ?? none), ...wrong.map((value) => ({ property, rule, value }))];
	}
	const faultless = entry.lacks.of(values.present);
	if (!badValues && !badCounts) return faultless;
	const { missing, alternatives, recommended } = faultless;
	return { missing, alternatives, recommended, badValues: badValues ?? none, badCounts: badCounts ?? none };
}
