import type { RuleOf } from '../../rule';
import { provenanceEntries } from './entries';
import { provO } from './source';

/** A provenance document for another page: none of its entries can be compared. */
export const otherSubject: RuleOf<'provenance/other-subject'> = {
	code: 'provenance/other-subject',
	severity: 'warning',
	summary: 'The subject of the provenance document is described by the markup.',
	source: provO,
	each: 'graph',
	check(context, report) {
		const { about } = provenanceEntries(context);
		if (!context.graph.byId.get(about)?.described) report(undefined, { about });
	},
};
