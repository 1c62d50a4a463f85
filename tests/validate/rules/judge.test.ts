import { Ajv, type ErrorObject } from 'ajv';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonSchema } from '../../../scripts/google/json-schema';
import { readMarkup } from '../../../src/markup';
import { googleEntries } from '../../../src/validate/rules/google/entries';
import { entryById, type IndexedEntry } from '../../../src/validate/rules/google/entry-index';
import { judge } from '../../../src/validate/rules/google/judge';
import { propertyValues } from '../../../src/validate/rules/google/property-values';
import { isPlainlyRight } from '../../../src/validate/rules/google/taken-values';
import { ValueLists } from '../../../src/validate/rules/google/value-lists';
import { viewOf } from '../../../src/validate/rules/google/view';
import { schemaOrg } from '../../../src/vocabulary';

const vocabulary = schemaOrg();
const entries = [...entryById.values()];

/** What a whole published schema says of a node, all its definitions taken for binding. */
const validators = new Map(
	entries.map((entry) => {
		const { definitions } = jsonSchema(entry) as { readonly definitions: Readonly<Record<string, object>> };
		const ajv = new Ajv({ strict: false, allErrors: true });
		return [entry, ajv.compile({ type: 'object', allOf: Object.values(definitions) })];
	}),
);

function errorsOf(entry: IndexedEntry, values: ValueLists): readonly ErrorObject[] {
	const view = [...entry.slots.keys()]
		.filter((name) => values.has(name))
		.map((name) => [name, values.get(name)!.map((value) => viewOf(value, entry.properties?.[name] ?? {}, vocabulary))]);
	const validator = validators.get(entry)!;
	return validator(Object.fromEntries(view)) ? [] : validator.errors!;
}

/** The values, and the numbers of values, that a schema does not take: as `property` and `property/index`. */
function wrongBySchema(errors: readonly ErrorObject[]): readonly string[] {
	const ofValues = errors.filter(({ schemaPath }) => schemaPath.startsWith('#/allOf/3/'));
	return [...new Set(ofValues.map(({ instancePath }) => /^\/(\w+(?:\/\d+)?)/.exec(instancePath)![1]!))].sort();
}

const values = fc.oneof(
	fc.constantFrom<unknown>(
		...['Mill', '  ', '5', '4.5', '-1', '0', '2026', '2026-05-01', '2026-05-01T19:30', '2026-05-01T19:30:00.5+02:00'],
		...['https://example.org/a', 'HTTP://EXAMPLE.ORG', 'mill.jpg', '//example.org', 'InStock', 'schema:InStock', 'EUR'],
		...[
			'https://schema.org/EventScheduled',
			'de',
			'DE',
			'+49 30 123456',
			'(0)30 1',
			'19:30',
			'0088:123',
			'x'.repeat(120),
		],
		...[5, 4.5, -1, 0, true, null],
		...['Person', 'Place', 'Offer', 'ImageObject', 'PostalAddress', 'AggregateRating', 'ListItem', 'Role'].map(
			(type) => ({
				'@type': type,
				name: 'Mill',
			}),
		),
		...[{ '@id': 'https://schema.org/InStock' }, { '@id': 'https://example.org/a' }, { name: 'Mill' }],
	),
	fc.constantFrom(...googleEntries.flatMap(({ types }) => types)).map((type) => ({ '@type': type, name: 'Mill' })),
);
const cases = fc.constantFrom(...entries).chain((entry) =>
	fc.record({
		entry: fc.constant(entry),
		properties: fc.dictionary(
			fc.constantFrom('name', ...entry.slots.keys()),
			fc.oneof({ weight: 4, arbitrary: values }, fc.array(values, { minLength: 1, maxLength: 3 })),
			{ maxKeys: 8 },
		),
	}),
);

it('what is told of a node with no more than the schemas of its values is what the schema of its entry says', () => {
	fc.assert(
		fc.property(cases, ({ entry, properties }) => {
			const markup = { '@context': 'https://schema.org', '@type': entry.types[0], ...properties };
			const [graph] = readMarkup(JSON.stringify(markup), { mediaType: 'application/ld+json' });
			const found = propertyValues(graph!.nodes[0]!.entity, new ValueLists(entry.slots), vocabulary);
			const { missing, recommended, alternatives, badValues, badCounts } = judge(entry, found, vocabulary);
			const errors = errorsOf(entry, found);
			const lacking = (path: string): readonly unknown[] =>
				errors.flatMap(({ schemaPath, params }) =>
					schemaPath === path ? (params as { missingProperty?: string }).missingProperty : [],
				);
			expect(missing).toEqual(lacking('#/allOf/0/required'));
			expect(recommended).toEqual(lacking('#/allOf/2/required'));
			const groups = errors.filter(({ schemaPath }) => /^#\/allOf\/[01]\/allOf\/\d+\/anyOf$/.test(schemaPath));
			const isError = ({ severity }: { readonly severity: string }): boolean => severity === 'error';
			const inOrder = [true, false].flatMap((wanted) =>
				(entry.alternatives ?? [])
					.filter((each) => isError(each) === wanted)
					.map((each, index) => ({ wanted, each, index })),
			);
			const told = groups.map(({ schemaPath }) => {
				const [, definition, index] = /^#\/allOf\/([01])\/allOf\/(\d+)/.exec(schemaPath)!;
				return inOrder.find(({ wanted, index: at }) => wanted === (definition === '0') && at === Number(index))?.each;
			});
			expect(alternatives).toEqual(told);
			const places = badValues.map(({ property, value }) => `${property}/${found.get(property)!.indexOf(value)}`);
			const wrong = [...places, ...badCounts.map(({ property }) => property)].sort();
			expect(wrong).toEqual(wrongBySchema(errors));
			for (const { property, value } of badValues) {
				const taken = entry.taken.find(({ name }) => name === property)!;
				expect(isPlainlyRight(value, taken, vocabulary)).toBe(false);
			}
		}),
		{ numRuns: 3000 },
	);
});

it('no entry speaks of more properties than a set of them has bits', () => {
	expect(Math.max(...entries.map(({ slots }) => slots.size))).toBeLessThan(31);
});
