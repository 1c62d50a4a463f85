import type { RuleOf } from '../../rule';
import { kindOfBadValue, textOfValue } from './bad-value';
import { faulty, hasEntries } from './matches';
import { googleSource } from './source';

/** Dates without a day; an error where the feature requires the property. */
export const notPrecise: RuleOf<'google/not-precise'> = {
	code: 'google/not-precise',
	severity: 'warning',
	summary: 'A date that a feature in Google Search shows names at least a day.',
	source: googleSource('Event', 'event', '2026-09-14'),
	each: 'graph',
	forTypes: hasEntries,
	check(context, report) {
		for (const { named, entry, badValues } of faulty(context)) {
			for (const bad of badValues) {
				if (kindOfBadValue(bad) !== 'precision') continue;
				const severity = entry.required?.includes(bad.property) ? 'error' : 'warning';
				report(
					bad.value,
					{ feature: named.feature, type: named.type, property: bad.property, value: textOfValue(bad) },
					{ severity },
				);
			}
		}
	},
};
