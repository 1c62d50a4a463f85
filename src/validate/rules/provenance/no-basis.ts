import type { RuleOf } from '../../rule';
import { isPossiblyLiving, privacyClassOf } from '../privacy/living-person';
import { formOf, keyOf, provenanceEntries } from './entries';
import { toldEntities } from './told-entities';

/** Data of class C or D about a living person whose entry names neither words that state it nor who answers for it. */
export const noBasis: RuleOf<'provenance/no-basis'> = {
	code: 'provenance/no-basis',
	severity: 'error',
	summary: 'Data about a living person that needs consent has a source, or a person who answers for it.',
	source: {
		title: 'Biographies of living persons',
		url: 'https://en.wikipedia.org/wiki/Wikipedia:Biographies_of_living_persons',
		date: '2026-11-21',
	},
	each: 'graph',
	check(context, report) {
		const entries = provenanceEntries(context);
		for (const entity of toldEntities(context, entries)) {
			if (!entity.types.includes('Person') || !isPossiblyLiving(entity)) continue;
			for (const property of entity.properties) {
				const found = property.values.flatMap((value) => {
					const known = entries.grounded.get(keyOf(entity.id ?? '', property.name, formOf(value)));
					const personal = known === false ? privacyClassOf(property, value, context) : undefined;
					return personal ? [personal] : [];
				})[0];
				if (found) report(property, { property: property.name, class: found.class });
			}
		}
	},
};
