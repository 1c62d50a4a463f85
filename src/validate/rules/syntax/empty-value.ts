import type { MarkupValue, NodeValue, Place } from '../../../markup';
import type { RuleContext, RuleOf } from '../../rule';
import { dataModel } from '../sources';

/** A property has a value, or it is left out. */
export const emptyValue: RuleOf<'syntax/empty-value'> = {
	code: 'syntax/empty-value',
	severity: 'warning',
	summary: 'A property has a value, or it is left out.',
	source: dataModel,
	each: 'value',
	kinds: ['empty', 'bare'],
	check(value, { vocabulary }, report) {
		if (!value.property.schema || !(value.kind === 'empty' || (value.kind === 'node' && isShell(value, vocabulary))))
			return;
		report(value, { property: value.property.written, found: emptyJson(value) });
	},
};

/** Whether a node says nothing but that it is an address, a rating or another set of values. */
function isShell({ node }: NodeValue, vocabulary: RuleContext['vocabulary']): boolean {
	return (
		node.properties.length === 0 &&
		node.id === undefined &&
		node.types.some(({ name }) => vocabulary.isSubtype(name, 'StructuredValue') || vocabulary.isSubtype(name, 'Rating'))
	);
}

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
