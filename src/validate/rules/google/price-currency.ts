import type { RuleOf } from '../../rule';
import { hasMatches, matches } from './matches';
import { googleSource } from './source';

/** A price above nothing without its currency. */
export const priceCurrency: RuleOf<'google/price-currency'> = {
	code: 'google/price-currency',
	severity: 'warning',
	summary: 'A price other than 0 names its currency.',
	source: googleSource('Event', 'event', '2026-09-14'),
	each: 'graph',
	gate: hasMatches,
	check(context, report) {
		for (const { entry, named, values } of matches(context)) {
			const price = values.get('price')?.[0];
			if (entry.id !== 'event-offer' || !price || values.has('priceCurrency')) continue;
			if (price.kind === 'node' || price.kind === 'empty' || !(Number(price.text) > 0)) continue;
			report(price, { ...named, price: price.text });
		}
	},
};
