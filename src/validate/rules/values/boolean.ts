import { schemaName } from '../../../markup';
import type { PropertyTerm, Vocabulary } from '../../../vocabulary';
import type { Look } from '../../looks';
import type { RuleOf } from '../../rule';
import { booleanType } from '../sources';
import { lexicalForm } from './lexical-form';
import { kindsOf, statedDatatype, valueKinds } from './value-kinds';

/** Booleans are true or false, or schema.org’s True and False. */
export const boolean: RuleOf<'values/boolean'> = {
	code: 'values/boolean',
	severity: 'warning',
	summary: 'Booleans are true or false, or schema.org’s True and False.',
	source: booleanType,
	each: 'value',
	kinds: ['text', 'number'],
	concerns: takesOnlyBooleans,
	fine: () => truths,
	check(value, { vocabulary }, report) {
		if (value.kind !== 'text' && value.kind !== 'number') return;
		const kinds = valueKinds(value, vocabulary);
		const stated = statedDatatype(value);
		if (!kinds || stated === 'other') return;
		if (stated !== 'Boolean' && !(kinds.boolean && !kinds.text && !kinds.url && !kinds.number && stated === undefined))
			return;
		const text = lexicalForm(value);
		const name = schemaName(text) ?? (text.startsWith('schema:') ? text.slice(7) : text);
		if (isTruth(name)) return;
		// Where a thing may stand as well, only words that answer yes or no were meant as a boolean.
		if (kinds.thing && stated === undefined && !/^(?:yes|no|y|n|maybe|unknown|on|off|0|1|t|f)$/i.test(text)) return;
		report(value, { property: value.property.name, value: text });
	},
};

/** Whether a property takes booleans, and nothing that a text or number could be instead. */
function takesOnlyBooleans(term: PropertyTerm | undefined, vocabulary: Vocabulary): boolean {
	if (!term || term.range.length === 0) return false;
	const { boolean, text, url, number } = kindsOf(term, vocabulary);
	return boolean && !(text || url || number);
}

const isTruth = (text: string): boolean => /^(?:true|false)$/i.test(text);
const truths: Look = { fine: isTruth, ordinary: true };
