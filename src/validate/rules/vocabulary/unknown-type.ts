import type { RuleOf } from '../../rule';
import { vocabularyFile } from '../sources';
import { isSlipOfCase } from './slip-of-case';

/** Types under schema.org are types that schema.org has. */
export const unknownType: RuleOf<'vocabulary/unknown-type'> = {
	code: 'vocabulary/unknown-type',
	severity: 'error',
	summary: 'Types under schema.org are types that schema.org has.',
	source: vocabularyFile,
	each: 'term',
	concerns: (term) => term === undefined,
	check(type, context, report) {
		if ('values' in type || !type.schema || type.open) return;
		const like = context.nearest(type.name, 'types');
		if (like !== undefined && isSlipOfCase(type.name, like)) return;
		report(type, { type: type.name, ...(like !== undefined && { nearest: like }) });
	},
};
