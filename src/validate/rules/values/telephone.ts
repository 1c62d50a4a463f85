import type { RuleOf } from '../../rule';
import { telephoneNumbers } from '../sources';
import { lexicalForm } from './lexical-form';

/** Telephone numbers are numbers, not words, and long enough to be dialled. */
export const telephone: RuleOf<'values/telephone'> = {
	code: 'values/telephone',
	severity: 'warning',
	summary: 'Telephone numbers are numbers, not words, and long enough to be dialled.',
	source: telephoneNumbers,
	each: 'value',
	kinds: ['text', 'number'],
	concerns: (term) => term !== undefined && properties.has(term.name),
	check(value, _, report) {
		const { property } = value;
		if ((value.kind !== 'text' && value.kind !== 'number') || !property.schema || property.annotation) return;
		if (!properties.has(property.name)) return;
		const text = lexicalForm(value);
		// Three digits are an emergency number; letters may stand for digits: 1-800-HARBOUR.
		if ((text.match(/\p{Nd}/gu) ?? []).length < 3) report(value, { property: property.name, value: text });
	},
};

const properties: ReadonlySet<string> = new Set(['telephone', 'faxNumber']);
