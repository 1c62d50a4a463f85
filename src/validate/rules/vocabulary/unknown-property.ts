import type { RuleOf } from '../../rule';
import { vocabularyFile } from '../sources';
import { isSlipOfCase } from './slip-of-case';

/** Properties under schema.org are properties that schema.org has. */
export const unknownProperty: RuleOf<'vocabulary/unknown-property'> = {
	code: 'vocabulary/unknown-property',
	severity: 'error',
	summary: 'Properties under schema.org are properties that schema.org has.',
	source: vocabularyFile,
	each: 'property',
	concerns: (term) => term === undefined,
	check(property, context, report) {
		const { vocabulary } = context;
		const { name, schema, open, node } = property;
		if (!schema || open || vocabulary.properties.has(name)) return;
		const { types } = node.entity;
		const fits = (candidate: string): boolean => vocabulary.inDomain(vocabulary.properties.get(candidate)!, types);
		const like = context.nearest(name, 'properties', fits);
		if (like !== undefined && isSlipOfCase(name, like)) return;
		// What is like no known name may be newer than the vocabulary; what is like one is a slip.
		if (like === undefined) report(property, { property: name, types }, { severity: 'warning' });
		else report(property, { property: name, types, nearest: like });
	},
};
