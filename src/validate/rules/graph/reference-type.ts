import type { RuleOf } from '../../rule';
import { dataModel } from '../sources';
import { fitsRange } from '../vocabulary/fits-range';

/** What a reference leads to is of a type that the property takes. */
export const referenceType: RuleOf<'graph/reference-type'> = {
	code: 'graph/reference-type',
	severity: 'warning',
	summary: 'What a reference leads to is of a type that the property takes.',
	source: dataModel,
	each: 'value',
	kinds: ['reference'],
	concerns: (term) => term !== undefined && term.range.length > 0 && !term.range.includes('URL'),
	check(value, context, report) {
		if (value.kind !== 'node' || !value.node.reference || !value.property.schema || value.property.annotation) return;
		const { entity } = value.node;
		if (!entity.described) return;
		const term = context.vocabulary.properties.get(value.property.name);
		if (!term || term.range.length === 0 || term.supersededBy.length > 0) return;
		// An address stands for a thing's page as well as for the thing, where an address is due.
		if (term.range.includes('URL') || fitsRange(value, term, context)) return;
		report(
			value,
			{ property: term.name, id: value.node.writtenId ?? '', found: entity.types, expected: term.range },
			{ related: entity.parts[0]! },
		);
	},
};
