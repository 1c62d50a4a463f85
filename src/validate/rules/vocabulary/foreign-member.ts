import type { RuleOf } from '../../rule';
import { gettingStarted } from '../sources';
import { enumerationsOf, usualMembers } from './enumeration';
import { memberName } from './member-name';

/** A member is one of the enumeration that the property takes. */
export const foreignMember: RuleOf<'vocabulary/foreign-member'> = {
	code: 'vocabulary/foreign-member',
	severity: 'warning',
	summary: 'A member is one of the enumeration that the property takes.',
	source: gettingStarted,
	each: 'value',
	kinds: ['text', 'reference'],
	concerns: (term, vocabulary) => enumerationsOf(term, vocabulary) !== undefined,
	fine: usualMembers,
	check(value, { vocabulary }, report) {
		const { property } = value;
		if (value.kind === 'empty' || !property.schema || property.annotation) return;
		const enumerations = enumerationsOf(vocabulary.properties.get(property.name), vocabulary);
		const name = enumerations && memberName(value);
		if (!enumerations || !name || enumerations.members.has(name.name)) return;
		const other = vocabulary.members.get(name.name);
		if (!other || (!name.sure && enumerations.text)) return;
		report(value, {
			value: name.name,
			property: property.name,
			found: other.types,
			expected: enumerations.types,
		});
	},
};
