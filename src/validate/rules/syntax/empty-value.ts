import type { MarkupValue, Place } from '../../../markup';
import type { RuleOf } from '../../rule';
import { dataModel } from '../sources';

/** A property has a value, or it is left out. */
export const emptyValue: RuleOf<'syntax/empty-value'> = {
	code: 'syntax/empty-value',
	severity: 'warning',
	summary: 'A property has a value, or it is left out.',
	source: dataModel,
	each: 'value',
	kinds: ['empty'],
	check(value, _, report) {
		if (value.kind !== 'empty' || !value.property.schema) return;
		report(value, { property: value.property.written, found: emptyJson(value) });
	},
};

/** The empty value as JSON; of Microdata and RDFa, an empty text. */
function emptyJson(value: MarkupValue): string {
	const steps: (string | number)[] = [];
	let at: Place | undefined = value;
	let json: unknown = '';
	for (; at; at = at.up) {
		if (at.key !== undefined) steps.push(at.key);
		if (at.block?.syntax === 'json-ld') json = at.block.json;
	}
	if (json === '') return '""';
	for (const step of steps.reverse()) json = (json as Readonly<Record<string | number, unknown>> | undefined)?.[step];
	return JSON.stringify(json) ?? 'null';
}
