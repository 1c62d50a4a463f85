import type { RuleContext, RuleOf } from '../../rule';
import { gettingStarted } from '../sources';
import { type Enumerations, enumerationsOf, usualMembers } from './enumeration';
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
		const { name, sure, spelt } = member;
		// The enumeration itself is none of its members; other types may be members as well.
		const isWhole = sure && enumerations.only && enumerations.types.includes(name);
		if (vocabulary.members.has(name) || (vocabulary.types.has(name) && !isWhole)) return;
		// A bare word may be text, which stands for anything, unless nothing but members is due.
		if (!sure && !enumerations.only) return;
		const fitting = spelt === undefined ? nearestIn(enumerations, name, context) : enumerations.byLetters.get(spelt);
		// Words are meant as a member only where they spell one.
		if (spelt !== undefined && fitting === undefined) return;
		report(value, {
			value: value.kind === 'node' ? (value.node.writtenId ?? name) : value.text.trim(),
			property: property.name,
			enumeration: enumerations.types,
			...(fitting !== undefined && { nearest: fitting }),
		});
	},
};

function nearestIn({ members }: Enumerations, name: string, context: RuleContext): string | undefined {
	const like = context.nearest(name, 'members', (candidate) => members.has(candidate));
	return like !== undefined && members.has(like) ? like : undefined;
}
