import type { RuleOf } from '../../rule';
import { formOf, keyOf, provenanceEntries } from './entries';
import { provO } from './source';
import { isTold, toldEntities } from './told-entities';

/** A value about the subject for which the provenance document has no entry. */
export const unsourced: RuleOf<'provenance/unsourced'> = {
	code: 'provenance/unsourced',
	severity: 'error',
	summary: 'Each value that tells of the subject has its entry in the provenance document.',
	source: provO,
	each: 'graph',
	check(context, report) {
		const entries = provenanceEntries(context);
		if (!context.graph.byId.get(entries.about)?.described) return;
		for (const entity of toldEntities(context, entries)) {
			for (const property of entity.properties.filter(isTold)) {
				for (const value of property.values) {
					const form = formOf(value);
					// The address of the page is no fact about the subject.
					if (form === '' || form === entries.page) continue;
					if (entries.grounded.has(keyOf(entity.id ?? '', property.name, form))) continue;
					report(value, { type: entity.types[0] ?? 'Thing', property: property.name });
				}
			}
		}
	},
};
