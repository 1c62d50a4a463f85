import type { MarkupType } from '../../../markup';
import type { RuleOf } from '../../rule';
import { dataModel } from '../sources';
import { hasIds } from './has-ids';

/** Kinds of things of which nothing is two. A business is a place and an organisation, a book a work and a product. */
const apart: readonly (readonly [kind: string, others: readonly string[]])[] = [
	['Person', ['Place', 'Event', 'CreativeWork', 'Product', 'Offer']],
	['Event', ['Place', 'Organization', 'CreativeWork']],
	['CreativeWork', ['Place', 'Organization']],
	['Offer', ['Place', 'Organization', 'CreativeWork']],
];

/** One `@id` names one thing, in all the places that describe it. */
export const mixedTypes: RuleOf<'graph/mixed-types'> = {
	code: 'graph/mixed-types',
	severity: 'warning',
	summary: 'One @id names one thing: it is not a person in one place and a page in another.',
	source: dataModel,
	each: 'entity',
	gate: hasIds,
	check({ id, parts, types }, { vocabulary }, report) {
		if (parts.length < 2 || types.length < 2 || id === undefined) return;
		const is = (type: MarkupType, kind: string): boolean => type.schema && vocabulary.isSubtype(type.name, kind);
		const all = parts.flatMap((part) => part.types.map((type) => ({ part, type })));
		for (const [kind, others] of apart) {
			const one = all.find(({ type }) => is(type, kind));
			// What one node calls itself by several types is meant so.
			const other =
				one &&
				all.find(({ part, type }) => part !== one.part && others.some((each) => is(type, each)) && !is(type, kind));
			if (!one || !other) continue;
			report(other.type, { id, first: one.type.name, second: other.type.name }, { related: one.type });
			return;
		}
	},
};
