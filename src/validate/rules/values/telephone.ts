import type { Look } from '../../looks';
import type { RuleOf } from '../../rule';
import { telephoneNumbers } from '../sources';
import { textUnder } from './lexical-form';

/** Telephone numbers are numbers, not words, and long enough to be dialled. */
export const telephone: RuleOf<'values/telephone'> = {
	code: 'values/telephone',
	severity: 'warning',
	summary: 'Telephone numbers are numbers, not words, and long enough to be dialled.',
	source: telephoneNumbers,
	each: 'value',
	kinds: ['text', 'number'],
	concerns: (term) => term !== undefined && properties.has(term.name),
	fine: () => numbers,
	check(value, _, report) {
		const text = textUnder(value, (name) => properties.has(name));
		if (text === undefined) return;
		// Three digits are an emergency number; letters may stand for digits: 1-800-HARBOUR.
		if ((text.match(/\p{Nd}/gu) ?? []).length < 3) report(value, { property: value.property.name, value: text });
	},
};

const properties: ReadonlySet<string> = new Set(['telephone', 'faxNumber']);

const isPlainNumber = (text: string): boolean => /^\+?(?:[ ().-]{0,3}\d){3}[\d ().-]*$/.test(text);
const numbers: Look = { fine: isPlainNumber, ordinary: true };
