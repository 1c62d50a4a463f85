import type { RuleOf } from '../../rule';
import { hasEntries, matches } from './matches';
import { googleSource } from './source';

/** Groups of properties of which one is asked for. */
export const missingAlternative: RuleOf<'google/missing-alternative'> = {
	code: 'google/missing-alternative',
	severity: 'error',
	summary: 'Of properties that can stand for each other, an item has at least one.',
	source: googleSource('Profile page', 'profile-page', '2026-09-01'),
	each: 'graph',
	forTypes: hasEntries,
	check(context, report) {
		for (const match of matches(context)) {
			const { named, alternatives, isSketch } = match;
			for (const { of, severity } of alternatives)
				report(
					match.at,
					{ feature: named.feature, type: named.type, properties: of },
					{ severity: isSketch ? 'info' : severity },
				);
		}
	},
};
