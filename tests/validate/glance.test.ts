import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ValidateOptions, validate } from '../../src/validate';

// The same context in a form that only the reader of graphs takes: with it, no document is judged at a glance.
const plain = 'https://schema.org';
const roundabout = [plain, {}];

const texts = fc.constantFrom(
	'Ada',
	' ',
	'2020-05-01',
	'2020-13-01',
	'12,50',
	'yes',
	'InStock',
	'https://schema.org/InStoc',
	'https://example.org/a',
	'http//example.org',
	'javascript:alert(1)//',
	'978-3-16-148410-1',
	'Tom &amp; Ann',
	'undefined',
	'caf\u00c3\u00a9',
	'\ud800',
);
const types = fc.constantFrom('Person', 'Event', 'Book', 'Offer', 'Role', 'PostalAddress', 'Persn', 'WebSite', 'HowTo');
const keys = fc.constantFrom(
	'name',
	'author',
	'startDate',
	'endDate',
	'birthDate',
	'isbn',
	'url',
	'offers',
	'price',
	'availability',
	'address',
	'location',
	'isPartOf',
	'inLanguage',
	'nmae',
	'query-input',
	'schema:name',
	'__proto__',
);
const { node } = fc.letrec((tie) => ({
	node: fc
		.record(
			{
				'@type': fc.oneof({ weight: 6, arbitrary: types }, fc.array(types, { maxLength: 3 }), texts),
				'@id': fc.constantFrom('#a', '#b', 'https://example.org/c', 'schema:Person'),
				rest: fc.dictionary(keys, tie('value'), { maxKeys: 4 }),
			},
			{ requiredKeys: ['rest'] },
		)
		.map(({ rest, ...keywords }) => ({ ...keywords, ...rest })),
	value: fc.oneof(
		{ depthSize: 'small' },
		{ weight: 5, arbitrary: texts },
		fc.constantFrom<unknown>(5, -1, true, null, [], {}, { '@value': 'x' }, { '@list': ['x'] }, { '@id': '#a' }),
		tie('node'),
		fc.array(tie('value'), { maxLength: 3 }),
	),
}));

function told(context: unknown, body: object, whole: boolean, options: ValidateOptions): readonly string[] {
	const document = whole ? { '@graph': [body, { '@type': 'Place', name: 'Mill' }] } : body;
	const { findings, coverage } = validate(JSON.stringify({ '@context': context, ...document }), {
		mediaType: 'application/ld+json',
		...options,
	});
	const { nodes, properties, skipped } = coverage;
	return [
		...findings.map(({ code, severity, args, path }) => JSON.stringify([code, severity, args, path])).sort(),
		JSON.stringify([nodes, properties, skipped.map(({ reason }) => reason)]),
	];
}

it('a document judged at a glance is judged as its graph is', () => {
	const options = fc.constantFrom<ValidateOptions>(
		{},
		{ features: false },
		{ url: 'https://example.org/c' },
		{ pending: true, privacy: true },
		{ rules: { syntax: 'off', 'values/date': 'error' } },
	);
	fc.assert(
		fc.property(node, fc.boolean(), options, (body, whole, chosen) => {
			expect(told(plain, body as object, whole, chosen)).toEqual(told(roundabout, body as object, whole, chosen));
		}),
		{ numRuns: 500 },
	);
});
