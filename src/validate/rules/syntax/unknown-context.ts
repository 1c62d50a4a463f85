import type { RuleOf } from '../../rule';
import { jsonLdSyntax } from '../sources';
import { hasProblems, problemsOf } from './problems';
/** Contexts are not fetched: what other ones mean by their names is not checked. */
export const unknownContext: RuleOf<'syntax/unknown-context'> = {
	code: 'syntax/unknown-context',
	severity: 'info',
	summary: 'Contexts are not fetched: what other ones mean by their names is not checked.',
	source: jsonLdSyntax,
	each: 'graph',
	gate: hasProblems,
	check({ graph }, report) {
		for (const problem of problemsOf(graph, 'unknown-context')) report(problem, { context: problem.detail });
	},
};
