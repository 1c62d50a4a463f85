import type { RuleOf } from '../../rule';
import { gettingStarted } from '../sources';
import { enumerationsOf, usualMembers } from './enumeration';
import { memberName } from './member-name';

/** Values of an enumeration are members that schema.org has. */
export const unknownMember: RuleOf<'vocabulary/unknown-member'> = {
	code: 'vocabulary/unknown-member',
	severity: 'error',
	summary: 'Values of an enumeration are members that schema.org has.',
	source: gettingStarted,
	each: 'value',
	kinds: ['text', 'reference'],
	concerns: (term, vocabulary) => enumerationsOf(term, vocabulary) !== undefined,
	fine: usualMembers,
	check(value, context, report) {
		const { vocabulary } = context;
		const { property } = value;
		if (value.kind === 'empty' || !property.schema || property.annotation) return;
		const enumerations = enumerationsOf(vocabulary.properties.get(property.name), vocabulary);
		const member = enumerations && memberName(value);
		if (!enumerations || !member || enumerations.members.has(member.name)) return;
		const { name, sure } = member;
		if (vocabulary.members.has(name) || vocabulary.types.has(name)) return;
		// A bare word may be text, which stands for anything, unless nothing but members is due.
		if (!sure && !enumerations.only) return;
		const like = context.nearest(name, 'members', (candidate) => enumerations.members.has(candidate));
		const fitting = like !== undefined && enumerations.members.has(like) ? like : undefined;
		report(value, {
			value: value.kind === 'node' ? (value.node.writtenId ?? name) : value.text.trim(),
			property: property.name,
			enumeration: enumerations.types,
			...(fitting !== undefined && { nearest: fitting }),
		});
	},
};
