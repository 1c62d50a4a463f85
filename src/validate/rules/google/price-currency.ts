import type { RuleOf } from '../../rule';
import { lexicalForm } from '../values/lexical-form';
import { hasEntry, matches } from './matches';
import { googleSource } from './source';

const offers: ReadonlySet<string> = new Set(['event-offer', 'product-offer']);

/** A price above nothing without its currency. */
export const priceCurrency: RuleOf<'google/price-currency'> = {
	code: 'google/price-currency',
	severity: 'warning',
	summary: 'A price other than 0 names its currency.',
	source: googleSource('Event', 'event', '2026-09-14'),
	each: 'graph',
	forTypes: hasEntry(...offers),
	check(context, report) {
		for (const { entry, named, values } of matches(context)) {
			const price = values.get('price')?.[0];
			if (!offers.has(entry.id) || !price || values.has('priceCurrency') || values.has('priceSpecification')) continue;
			if (price.kind === 'node' || price.kind === 'empty' || !(Number(lexicalForm(price)) > 0)) continue;
			report(price, { ...named, price: lexicalForm(price) });
		}
	},
};
