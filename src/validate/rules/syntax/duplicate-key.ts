import type { RuleOf } from '../../rule';
import { jsonSyntax } from '../sources';
import { hasProblems, problemsOf } from './problems';
/** An object has each key once: of several, all but the last are lost. */
export const duplicateKey: RuleOf<'syntax/duplicate-key'> = {
	code: 'syntax/duplicate-key',
	severity: 'warning',
	summary: 'An object has each key once: of several, all but the last are lost.',
	source: jsonSyntax,
	each: 'graph',
	gate: hasProblems,
	check({ graph }, report) {
		for (const problem of problemsOf(graph, 'duplicate-key')) {
			report(problem, { key: problem.detail }, problem.related && { related: problem.related });
		}
	},
};
