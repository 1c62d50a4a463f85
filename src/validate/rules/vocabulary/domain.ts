import type { MarkupProperty } from '../../../markup';
import type { RuleContext, RuleOf } from '../../rule';
import { dataModel } from '../sources';

/** A property stands on a type that it is meant for. */
export const domain: RuleOf<'vocabulary/domain'> = {
	code: 'vocabulary/domain',
	severity: 'warning',
	summary: 'A property stands on a type that schema.org means it for, or on one below it.',
	source: dataModel,
	each: 'property',
	concerns: (term, vocabulary, types) =>
		term !== undefined && term.supersededBy.length === 0 && !vocabulary.inDomain(term, types),
	check(property, context, report) {
		const { vocabulary } = context;
		const term = property.schema ? vocabulary.properties.get(property.name) : undefined;
		// An annotation speaks of what an action asks for, which may be a property of something else.
		if (!term || property.annotation || term.supersededBy.length > 0) return;
		const { entity } = property.node;
		const { types } = entity;
		// What a type that is not known takes is not known, either; an untyped node is another rule's.
		if (types.length === 0) return;
		if (types.some((type) => !vocabulary.types.has(type)) || isRoleOfProperty(property, context)) return;
		const further = additionalTypes(property);
		if (further.length > 0 && vocabulary.inDomain(term, further)) return;
		// With a type of another vocabulary beside it, the property may be meant for that one.
		const foreign = entity.parts.some((part) => part.types.some((type) => !type.schema));
		report(
			property,
			{ property: property.name, types, expected: term.domain },
			foreign ? { severity: 'info' } : undefined,
		);
	},
};

/**
 * Whether the node is a Role that stands between a property and its value: it repeats the property that points to it
 * (blog.schema.org, "Introducing Role", 2014-06).
 */
function isRoleOfProperty({ name, reverse, node }: MarkupProperty, { vocabulary }: RuleContext): boolean {
	if (!node.entity.types.some((type) => vocabulary.isSubtype(type, 'Role'))) return false;
	return reverse || node.entity.holders.some(({ property }) => property.name === name || property.reverse);
}

/** Types given by `additionalType`. */
function additionalTypes({ node }: MarkupProperty): readonly string[] {
	const names: string[] = [];
	for (const property of node.entity.properties) {
		if (property.name !== 'additionalType') continue;
		for (const value of property.values) {
			const written = value.kind === 'text' ? value.text : value.kind === 'node' ? (value.node.id ?? '') : '';
			names.push(written.slice(written.lastIndexOf('/') + 1));
		}
	}
	return names;
}
