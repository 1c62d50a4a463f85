import type { RuleOf } from '../../rule';
import { kindOfBadValue, textOfValue } from './bad-value';
import { faulty, hasEntries } from './matches';
import { googleSource } from './source';
import { memberName } from './view';

/** Members of enumerations that Google does not document; for information where schema.org has them. */
export const unknownMember: RuleOf<'google/unknown-member'> = {
	code: 'google/unknown-member',
	severity: 'warning',
	summary: 'A value from an enumeration is one that the feature in Google Search knows.',
	source: googleSource('Event', 'event', '2026-09-14'),
	each: 'graph',
	forTypes: hasEntries,
	check(context, report) {
		for (const { named, badValues } of faulty(context)) {
			for (const bad of badValues) {
				if (kindOfBadValue(bad) !== 'member') continue;
				const name = memberName(textOfValue(bad));
				const { members, types } = context.vocabulary;
				// Types of actions are members in this sense too.
				const severity = members.has(name) || types.has(name) ? 'info' : 'warning';
				const args = {
					feature: named.feature,
					type: named.type,
					property: bad.property,
					value: name,
					members: bad.rule.members ?? [],
				};
				report(bad.value, args, { severity });
			}
		}
	},
};
