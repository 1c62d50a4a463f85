import type { RuleOf } from '../../rule';
import { vocabularyFile } from '../sources';
import { memberName } from './member-name';

/** Terms are ones that schema.org has not given up for others. */
export const superseded: RuleOf<'vocabulary/superseded'> = {
	code: 'vocabulary/superseded',
	severity: 'warning',
	summary: 'Terms are ones that schema.org has not given up for others.',
	source: vocabularyFile,
	each: 'entity',
	check(entity, { vocabulary }, report) {
		for (const part of entity.parts) {
			for (const type of part.types) {
				const successors = type.schema ? vocabulary.types.get(type.name)?.supersededBy : undefined;
				if (successors && successors.length > 0) report(type, { term: type.name, kind: 'type', successors });
			}
		}
		for (const property of entity.properties) {
			if (!property.schema) continue;
			const successors = vocabulary.properties.get(property.name)?.supersededBy;
			if (successors && successors.length > 0) report(property, { term: property.name, kind: 'property', successors });
			for (const value of property.values) {
				const member = memberName(value);
				const others = member === undefined ? undefined : vocabulary.members.get(member.name)?.supersededBy;
				if (member && others && others.length > 0 && member.sure) {
					report(value, { term: member.name, kind: 'member', successors: others });
				}
			}
		}
	},
};
