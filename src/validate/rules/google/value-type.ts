import type { RuleOf } from '../../rule';
import { kindOfBadValue } from './bad-value';
import { faulty, hasEntries } from './matches';
import { googleSource } from './source';

/** Values of another type than Google documents: text for a place, a Thing for an author. */
export const valueType: RuleOf<'google/value-type'> = {
	code: 'google/value-type',
	severity: 'warning',
	summary: 'A value that a feature in Google Search uses is of a type that the feature takes.',
	source: googleSource('Article', 'article', '2026-09-14'),
	each: 'graph',
	forTypes: hasEntries,
	check(context, report) {
		for (const { named, badValues } of faulty(context)) {
			for (const bad of badValues) {
				const { property, rule, value } = bad;
				if (kindOfBadValue(bad) !== 'type') continue;
				const found =
					value.kind === 'node'
						? (value.node.entity.types[0] ?? 'Thing')
						: ({ text: 'Text', number: 'Number', boolean: 'Boolean', empty: 'Text' } as const)[value.kind];
				const severity = value.kind === 'node' ? 'warning' : (rule.textSeverity ?? 'info');
				report(
					value,
					{ feature: named.feature, type: named.type, property, expected: rule.types ?? [], found },
					{ severity },
				);
			}
		}
	},
};
