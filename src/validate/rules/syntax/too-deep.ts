import type { RuleOf } from '../../rule';
import { dataModel } from '../sources';
import { hasProblems, problemsOf } from './problems';
/** Markup is nested no deeper than it can be read. */
export const tooDeep: RuleOf<'syntax/too-deep'> = {
	code: 'syntax/too-deep',
	severity: 'error',
	summary: 'Markup is nested no deeper than it can be read.',
	source: dataModel,
	each: 'graph',
	gate: hasProblems,
	check({ graph }, report) {
		for (const problem of problemsOf(graph, 'too-deep')) report(problem, { limit: Number(problem.detail) });
	},
};
