import type { RuleOf } from '../../rule';
import { gettingStarted } from '../sources';
import { hasProblems, problemsOf } from './problems';
/** The context is spelt https://schema.org. */
export const misspeltContext: RuleOf<'syntax/misspelt-context'> = {
	code: 'syntax/misspelt-context',
	severity: 'error',
	summary: 'The context is spelt https://schema.org.',
	source: gettingStarted,
	each: 'graph',
	gate: hasProblems,
	check({ graph }, report) {
		const correct = 'https://schema.org';
		for (const problem of problemsOf(graph, 'misspelt-context')) report(problem, { context: problem.detail, correct });
		// Consumers take these, too: worth knowing, no more.
		for (const problem of problemsOf(graph, 'loose-context')) {
			report(problem, { context: problem.detail, correct }, { severity: 'info' });
		}
	},
};
