import type { RuleOf } from '../../rule';
import { faulty, hasEntries } from './matches';
import { googleSource } from './source';

/** Trails of one step, pages with two main entities. */
export const valueCount: RuleOf<'google/value-count'> = {
	code: 'google/value-count',
	severity: 'error',
	summary: 'A property has as many values as the feature in Google Search takes.',
	source: googleSource('Breadcrumb', 'breadcrumb', '2026-09-14'),
	each: 'graph',
	forTypes: hasEntries,
	check(context, report) {
		for (const { named, values, badCounts } of faulty(context)) {
			for (const { property, rule, count } of badCounts) {
				const { minItems: minimum, maxItems: maximum } = rule;
				const bounds = { ...(minimum ? { minimum } : {}), ...(maximum ? { maximum } : {}) };
				// Too many is a page that nobody can say the subject of; the first one is still taken.
				const severity = minimum !== undefined && count < minimum ? 'error' : 'warning';
				report(values.get(property)?.[0]?.property, { ...named, property, count, ...bounds }, { severity });
			}
		}
	},
};
