import type { Look } from '../../looks';
import type { RuleOf } from '../../rule';
import { currencyCodes as source } from '../sources';
import { currencyCodes, currencyNames, currencySigns, tickers } from './currency-codes';
import { textUnder } from './lexical-form';

/** Currencies are named by their codes in ISO 4217: EUR, not € or euro. */
export const currency: RuleOf<'values/currency'> = {
	code: 'values/currency',
	severity: 'warning',
	summary: 'Currencies are named by their codes in ISO 4217: EUR, not € or euro.',
	source,
	each: 'value',
	kinds: ['text', 'number'],
	concerns: (term) => term !== undefined && properties.has(term.name),
	fine: () => codes,
	check(value, _, report) {
		const text = textUnder(value, (name) => properties.has(name));
		if (text === undefined) return;
		const fault = faultOf(text);
		if (!fault) return;
		const { suggestion } = fault;
		report(value, { property: value.property.name, value: text, ...(suggestion !== undefined && { suggestion }) });
	},
};

const properties: ReadonlySet<string> = new Set(['priceCurrency', 'currency', 'salaryCurrency']);

const isCode = (text: string): boolean => currencyCodes.has(text);
const codes: Look = { fine: isCode, ordinary: true };

/** Local currencies go by their names ("Ithaca HOUR"), so only what is meant as a national one is judged. */
function faultOf(text: string): { readonly suggestion?: string | undefined } | undefined {
	if (text.length > 40 || currencyCodes.has(text) || tickers.has(text)) return undefined;
	const upper = text.toUpperCase();
	if (currencyCodes.has(upper) || tickers.has(upper)) return { suggestion: upper };
	const name = text.toLowerCase();
	if (currencyNames.has(name)) return { suggestion: currencyNames.get(name) };
	if (/\p{Sc}/u.test(text)) return { suggestion: currencySigns.get(text) };
	return /^(?:[A-Za-z]{1,3}|\d{1,4})$/.test(text) ? {} : undefined;
}
