import type { RuleOf } from '../../rule';
import { jsonLdInHtml } from '../sources';
import { hasProblems, problemsOf } from '../syntax/problems';

/** A script that holds JSON-LD says so. */
export const wrongType: RuleOf<'script/wrong-type'> = {
	code: 'script/wrong-type',
	severity: 'warning',
	summary: 'A script that holds JSON-LD has the type application/ld+json: others are passed over.',
	source: jsonLdInHtml,
	each: 'graph',
	gate: hasProblems,
	check({ graph }, report) {
		for (const problem of problemsOf(graph, 'script-type')) {
			// What is kept as plain JSON may be for a program of the page.
			const isPlain = /^\s*(?:application|text)\/json\s*(?:;|$)/i.test(problem.detail);
			report(problem, { type: problem.detail.trim().slice(0, 100) }, isPlain ? { severity: 'info' } : undefined);
		}
	},
};
