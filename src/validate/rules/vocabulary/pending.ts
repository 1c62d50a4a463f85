import type { RuleOf } from '../../rule';
import { vocabularyFile } from '../sources';

/** Terms that schema.org has not settled may change: named on request only. */
export const pending: RuleOf<'vocabulary/pending'> = {
	code: 'vocabulary/pending',
	severity: 'info',
	summary: 'Terms that schema.org has not settled yet may change: named on request only.',
	source: vocabularyFile,
	each: 'term',
	concerns: (term) => term?.pending === true,
	check(use, _, report) {
		if (use.schema) report(use, { term: use.name, kind: 'values' in use ? 'property' : 'type' });
	},
};
