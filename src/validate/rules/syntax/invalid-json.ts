import type { JsonFault } from '../../../model';
import type { RuleOf } from '../../rule';
import { jsonSyntax } from '../sources';
import { hasProblems, problemsOf } from './problems';
/** JSON-LD is JSON: no comments, no trailing commas, no line breaks in texts. */
export const invalidJson: RuleOf<'syntax/invalid-json'> = {
	code: 'syntax/invalid-json',
	severity: 'error',
	summary: 'JSON-LD is JSON: no comments, no trailing commas, no line breaks in texts.',
	source: jsonSyntax,
	each: 'graph',
	gate: hasProblems,
	check({ graph }, report) {
		for (const problem of problemsOf(graph, 'invalid-json')) {
			const { start, end } = problem.span!;
			// Long enough to recognise the place, short enough for a message.
			const found = graph.source.slice(start, Math.min(end, start + 40));
			report(problem, { cause: problem.detail as JsonFault, found });
		}
	},
};
