import type { RuleOf } from '../../rule';
import { hasEntries, matches } from './matches';
import { googleSource } from './source';

/** Properties without which an item is not eligible for its feature: one finding for each. */
export const missingProperty: RuleOf<'google/missing-property'> = {
	code: 'google/missing-property',
	severity: 'error',
	summary: 'An item has every property that its feature in Google Search requires.',
	source: googleSource('General structured data guidelines', 'sd-policies', '2026-09-01'),
	each: 'graph',
	forTypes: hasEntries,
	check(context, report) {
		for (const match of matches(context)) {
			const { named, missing } = match;
			if (missing.length === 0) continue;
			const { at } = match;
			const more = match.isSketch ? ({ severity: 'info' } as const) : undefined;
			for (const property of missing) report(at, { feature: named.feature, type: named.type, property }, more);
		}
	},
};
