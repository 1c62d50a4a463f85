import type { RuleOf } from '../../rule';
import { jsonLdSyntax } from '../sources';
import { hasProblems, problemsOf } from './problems';
/** A JSON-LD document is an object or an array of objects. */
export const notAnObject: RuleOf<'syntax/not-an-object'> = {
	code: 'syntax/not-an-object',
	severity: 'error',
	summary: 'A JSON-LD document is an object or an array of objects.',
	source: jsonLdSyntax,
	each: 'graph',
	gate: hasProblems,
	check({ graph }, report) {
		for (const problem of problemsOf(graph, 'not-an-object')) report(problem, { found: problem.detail });
	},
};
