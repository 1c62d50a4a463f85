import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readMarkup } from '../../../src/markup';
import { googleEntries } from '../../../src/validate/rules/google/entries';
import { propertiesOf } from '../../../src/validate/rules/google/entry-index';
import { errorsOf, judge } from '../../../src/validate/rules/google/judge';
import { arePlainlyRight } from '../../../src/validate/rules/google/plainly-right';
import { propertyValues } from '../../../src/validate/rules/google/property-values';
import { schemaOrg } from '../../../src/vocabulary';

const vocabulary = schemaOrg();

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
const cases = fc.constantFrom(...googleEntries).chain((entry) =>
	fc.record({
		entry: fc.constant(entry),
		properties: fc.dictionary(
			fc.constantFrom('name', ...propertiesOf(entry)),
			fc.oneof({ weight: 4, arbitrary: values }, fc.array(values, { minLength: 1, maxLength: 3 })),
			{ maxKeys: 8 },
		),
	}),
);

it('what is told without the schema of an entry is what its schema says', () => {
	fc.assert(
		fc.property(cases, ({ entry, properties }) => {
			const markup = { '@context': 'https://schema.org', '@type': entry.types[0], ...properties };
			const [graph] = readMarkup(JSON.stringify(markup), { mediaType: 'application/ld+json' });
			const found = propertyValues(graph!.nodes[0]!.entity, propertiesOf(entry), vocabulary);
			const { missing, recommended, alternatives } = judge(entry, found, vocabulary);
			const errors = errorsOf(entry, found, vocabulary);
			const lacking = (path: string): readonly unknown[] =>
				errors.flatMap(({ schemaPath, params }) => (schemaPath === path ? params.missingProperty : []));
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
			if (arePlainlyRight(entry, found, vocabulary))
				expect(errors.filter(({ schemaPath }) => schemaPath.startsWith('#/allOf/3/'))).toEqual([]);
		}),
		{ numRuns: 3000 },
	);
});
