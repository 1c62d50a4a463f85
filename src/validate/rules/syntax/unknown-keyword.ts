import { knownKeywords } from '../../../markup';
import { nearestName } from '../../../vocabulary';
import type { RuleOf } from '../../rule';
import { jsonLdSyntax } from '../sources';
import { hasProblems, problemsOf } from './problems';
/** Names that start with @ are keywords of JSON-LD, and there are no others. */
export const unknownKeyword: RuleOf<'syntax/unknown-keyword'> = {
	code: 'syntax/unknown-keyword',
	severity: 'error',
	summary: 'Names that start with @ are keywords of JSON-LD, and there are no others.',
	source: jsonLdSyntax,
	each: 'graph',
	gate: hasProblems,
	check({ graph }, report) {
		for (const problem of problemsOf(graph, 'unknown-keyword')) {
			const nearest = nearestName(problem.detail, knownKeywords);
			report(problem, { keyword: problem.detail, ...(nearest !== undefined && { nearest }) });
		}
	},
};
