import type { Look } from '../../looks';
import type { RuleOf } from '../../rule';
import { countryCodes as source } from '../sources';
import { countryCodes } from './country-codes';
import { textUnder } from './lexical-form';

/** A country in two letters is one of ISO 3166-1, in capitals. */
export const country: RuleOf<'values/country'> = {
	code: 'values/country',
	severity: 'warning',
	summary: 'A country in two letters is one of ISO 3166-1, in capitals.',
	source,
	each: 'value',
	kinds: ['text'],
	concerns: (term) => term !== undefined && properties.has(term.name),
	fine: () => codesAndNames,
	check(value, _, report) {
		const text = textUnder(value, (name) => properties.has(name));
		if (text === undefined) return;
		// Names of countries are fine, in any language.
		if (!/^[A-Za-z]{2}$/.test(text) || countryCodes.has(text)) return;
		const upper = text.toUpperCase();
		report(value, {
			property: value.property.name,
			value: text,
			...(countryCodes.has(upper) && { suggestion: upper }),
		});
	},
};

const properties: ReadonlySet<string> = new Set(['addressCountry', 'applicableCountry']);

const isCodeOrName = (text: string): boolean => countryCodes.has(text) || /^[A-Za-z]{3}/.test(text);
const codesAndNames: Look = { fine: isCodeOrName, ordinary: false };
