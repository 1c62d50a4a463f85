import type { RuleOf } from '../../rule';
import { gettingStarted } from '../sources';
import { isSlipOfCase } from './slip-of-case';

/** Terms are written in schema.org's own letters: types large, properties small at the start. */
export const wrongCase: RuleOf<'vocabulary/wrong-case'> = {
	code: 'vocabulary/wrong-case',
	severity: 'error',
	summary: 'Terms are written in the letters that schema.org writes them in: Person, jobTitle.',
	source: gettingStarted,
	each: 'term',
	concerns: (term) => term === undefined,
	check(use, context, report) {
		if (!use.schema || use.open) return;
		const kind = 'values' in use ? 'property' : 'type';
		const correct = context.nearest(use.name, kind === 'property' ? 'properties' : 'types');
		if (correct !== undefined && isSlipOfCase(use.name, correct)) report(use, { term: use.name, correct, kind });
	},
};
