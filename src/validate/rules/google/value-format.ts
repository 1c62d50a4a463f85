import type { RuleOf } from '../../rule';
import { kindOfBadValue, textOfValue } from './bad-value';
import { faulty, hasEntries } from './matches';
import { googleSource } from './source';

/** Values that are not written as documented: dates, numbers, codes, addresses; some forms are only advised. */
export const valueFormat: RuleOf<'google/value-format'> = {
	code: 'google/value-format',
	severity: 'warning',
	summary: 'A value that a feature in Google Search uses is written in the documented form.',
	source: googleSource('Local business', 'local-business', '2026-09-14'),
	each: 'graph',
	forTypes: hasEntries,
	check(context, report) {
		for (const { named, badValues } of faulty(context)) {
			for (const bad of badValues) {
				const { format, formatSeverity } = bad.rule;
				if (format === undefined || kindOfBadValue(bad) !== 'format') continue;
				const args = {
					feature: named.feature,
					type: named.type,
					property: bad.property,
					value: textOfValue(bad),
					format,
				};
				report(bad.value, args, formatSeverity ? { severity: formatSeverity } : {});
			}
		}
	},
};
