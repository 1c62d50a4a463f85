import type { GoogleEntry, PropertyRule } from '../../src/validate/rules/google/entry';
import { formats } from './formats';

const DATATYPES = new Set(['Text', 'URL', 'Number', 'Integer', 'Boolean', 'Date', 'DateTime', 'Time']);

const node = (types: readonly string[]): object => ({
	type: 'object',
	properties: { '@type': { contains: { enum: types } } },
});

/** One value: a plain value in its format, a member, or a node of the right type (no `@type`: not known, so accepted). */
export function valueSchema(rule: PropertyRule): object | undefined {
	if (rule.members) return { anyOf: [{ type: 'object' }, { enum: rule.members }] };
	if (!rule.types) return undefined;
	const things = rule.types.filter((type) => !DATATYPES.has(type));
	const plain = rule.types.length > things.length;
	const choices: object[] = things.length > 0 ? [node(things)] : [];
	if (plain) choices.push(rule.format ? formats[rule.format] : { not: { type: 'object' } });
	return choices.length === 1 ? choices[0] : { anyOf: choices };
}

function propertySchema(rule: PropertyRule): object {
	const items = valueSchema(rule);
	return {
		...(rule.minItems ? { minItems: rule.minItems } : {}),
		...(rule.maxItems ? { maxItems: rule.maxItems } : {}),
		...(items ? { items } : {}),
	};
}

const anyOf = (names: readonly string[]): object => ({ anyOf: names.map((name) => ({ required: [name] })) });

const definition = (description: string, rest: object): object => ({ description, ...rest });

/** The JSON Schema of an entry. `required` is what the feature needs; the other definitions are weaker. */
export function jsonSchema(entry: GoogleEntry): object {
	const alternatives = entry.alternatives ?? [];
	const needed = alternatives.filter(({ severity }) => severity === 'error');
	const advised = alternatives.filter(({ severity }) => severity !== 'error');
	const properties = Object.entries(entry.properties ?? {});
	return {
		$schema: 'http://json-schema.org/draft-07/schema#',
		$id: `${entry.id}.json`,
		title: `${entry.types.join(', ')} (${entry.feature})`,
		description:
			'For one node as biograph sees it: every property an array of plain values or of nodes, every @type an array that holds the supertypes too, terms without namespace, empty values left out.',
		'x-source': `https://developers.google.com/search/docs/appearance/structured-data/${entry.page}`,
		...(entry.modified ? { 'x-modified': entry.modified } : {}),
		'x-read': entry.read,
		type: 'object',
		allOf: [{ $ref: '#/definitions/required' }],
		definitions: {
			required: definition('Without these the item is not eligible for the feature.', {
				...(entry.required ? { required: entry.required } : {}),
				...(needed.length > 0 ? { allOf: needed.map(({ of }) => anyOf(of)) } : {}),
			}),
			advised: definition('One of each group ought to be there.', {
				...(advised.length > 0 ? { allOf: advised.map(({ of }) => anyOf(of)) } : {}),
			}),
			recommended: definition('These make the result richer.', {
				...(entry.recommended ? { required: entry.recommended } : {}),
			}),
			values: definition('How the values are written and what they are about.', {
				properties: Object.fromEntries(properties.map(([name, rule]) => [name, propertySchema(rule)])),
			}),
		},
	};
}
