import type { RuleOf } from '../../rule';
import { vocabularyFile } from '../sources';

/** Terms that schema.org has not settled may change: named on request only. */
export const pending: RuleOf<'vocabulary/pending'> = {
	code: 'vocabulary/pending',
	severity: 'info',
	summary: 'Terms that schema.org has not settled yet may change: named on request only.',
	source: vocabularyFile,
	each: 'entity',
	check(entity, { vocabulary }, report) {
		for (const part of entity.parts) {
			for (const type of part.types) {
				if (type.schema && vocabulary.types.get(type.name)?.pending) report(type, { term: type.name, kind: 'type' });
			}
		}
		for (const property of entity.properties) {
			if (!property.schema || !vocabulary.properties.get(property.name)?.pending) continue;
			report(property, { term: property.name, kind: 'property' });
		}
	},
};
