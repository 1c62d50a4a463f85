import type { RuleOf } from '../../rule';
import { jsonLdSyntax } from '../sources';
import { hasProblems, problemsOf } from './problems';
/** Keywords of JSON-LD have values of the kind that JSON-LD gives them. */
export const keywordValue: RuleOf<'syntax/keyword-value'> = {
	code: 'syntax/keyword-value',
	severity: 'error',
	summary: 'Keywords of JSON-LD have values of the kind that JSON-LD gives them.',
	source: jsonLdSyntax,
	each: 'graph',
	gate: hasProblems,
	check({ graph }, report) {
		for (const problem of problemsOf(graph, 'invalid-keyword-value')) {
			report(problem, { keyword: problem.keyword ?? '', expected: problem.detail });
		}
	},
};
