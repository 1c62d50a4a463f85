import type { RuleOf } from '../../rule';
import { jsonLdSyntax } from '../sources';
import { hasProblems, problemsOf } from './problems';
/** Plain names need a context that says whose names they are. */
export const missingContext: RuleOf<'syntax/missing-context'> = {
	code: 'syntax/missing-context',
	severity: 'warning',
	summary: 'Plain names need a context that says whose names they are.',
	source: jsonLdSyntax,
	each: 'graph',
	gate: hasProblems,
	check({ graph }, report) {
		for (const problem of problemsOf(graph, 'missing-context')) {
			// The page that a piece of HTML is for may say the vocabulary around it.
			const isPiece = problem.element !== undefined && !wholePage.test(graph.source);
			report(problem, {}, isPiece ? { severity: 'info' } : undefined);
		}
	},
};

const wholePage = /<(?:!doctype|html|head|body)\b/i;
