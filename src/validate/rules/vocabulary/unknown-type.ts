import type { RuleOf } from '../../rule';
import { vocabularyFile } from '../sources';
import { isSlipOfCase } from './slip-of-case';

/** Types under schema.org are types that schema.org has. */
export const unknownType: RuleOf<'vocabulary/unknown-type'> = {
	code: 'vocabulary/unknown-type',
	severity: 'error',
	summary: 'Types under schema.org are types that schema.org has.',
	source: vocabularyFile,
	each: 'entity',
	check(entity, { vocabulary, nearest }, report) {
		for (const part of entity.parts) {
			for (const type of part.types) {
				if (!type.schema || type.open || vocabulary.types.has(type.name)) continue;
				const like = nearest(type.name, 'types');
				if (like !== undefined && isSlipOfCase(type.name, like)) continue;
				report(type, { type: type.name, ...(like !== undefined && { nearest: like }) });
			}
		}
	},
};
