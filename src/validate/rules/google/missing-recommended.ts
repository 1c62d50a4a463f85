import type { RuleOf } from '../../rule';
import { hasEntries, matches } from './matches';
import { googleSource } from './source';

/** Properties that make a result richer: one finding for each, for information. */
export const missingRecommended: RuleOf<'google/missing-recommended'> = {
	code: 'google/missing-recommended',
	severity: 'info',
	summary: 'An item has the properties that its feature in Google Search recommends, as far as they are known.',
	source: googleSource('General structured data guidelines', 'sd-policies', '2026-09-01'),
	each: 'graph',
	forTypes: hasEntries,
	check(context, report) {
		for (const match of matches(context)) {
			const { named, recommended, alternatives } = match;
			if (recommended.length === 0) continue;
			const { at } = match;
			for (const property of recommended) {
				// An alternative that is missing has been named.
				if (alternatives.length > 0 && alternatives.some(({ of }) => of.includes(property))) continue;
				report(at, { feature: named.feature, type: named.type, property });
			}
		}
	},
};
