import type { RuleOf } from '../../rule';
import { hasMatches, matches } from './matches';
import { googleSource } from './source';

/** Properties without which an item is not eligible for its feature: one finding for each. */
export const missingProperty: RuleOf<'google/missing-property'> = {
	code: 'google/missing-property',
	severity: 'error',
	summary: 'An item has every property that its feature in Google Search requires.',
	source: googleSource('General structured data guidelines', 'sd-policies', '2026-09-01'),
	each: 'graph',
	gate: hasMatches,
	check(context, report) {
		for (const { at, named, missing } of matches(context)) {
			for (const property of missing) report(at, { ...named, property });
		}
	},
};
