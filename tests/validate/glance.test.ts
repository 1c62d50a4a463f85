import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules, type ValidateOptions } from '../../src/validate';
import { glance } from '../../src/validate/glance';
import type { Glanced } from '../../src/validate/glanced';
import type { RuleContext } from '../../src/validate/rule';
import { validateAfter } from '../../src/validate/validate';

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
const types = fc.constantFrom(
	...['Person', 'Event', 'Book', 'Offer', 'Role', 'PostalAddress', 'Persn', 'WebSite', 'HowTo'],
	...['Product', 'Article', 'BreadcrumbList', 'ListItem', 'ProfilePage', 'Review', 'AggregateRating', 'JobPosting'],
);
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
	'mainEntity',
	'itemListElement',
	'item',
	'position',
	'review',
	'aggregateRating',
	'ratingValue',
	'superEvent',
	'subEvent',
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

const options = fc.constantFrom<ValidateOptions>(
	{},
	{ features: false },
	{ url: 'https://example.org/c' },
	{ features: { event: false } },
	{ pending: true, privacy: true },
	{ rules: { syntax: 'off', 'values/date': 'error' } },
);

/** Holds what is said after a glance against what is said of the whole graph: findings, order, places and coverage. */
function compare(markup: string, chosen: ValidateOptions): void {
	expect(validateAfter(glance, markup, chosen)).toEqual(validateAfter(() => undefined, markup, chosen));
}

/** What a glance has shown, and what was said after it. */
function told(
	markup: string,
	chosen: ValidateOptions,
): { readonly seen: Glanced | undefined; readonly codes: string[] } {
	let seen: Glanced | undefined;
	const look = (about: RuleContext): Glanced | undefined => {
		seen = glance(about);
		return seen;
	};
	return { codes: validateAfter(look, markup, chosen).findings.map(({ code }) => code), seen };
}

describe('a document seen at a glance is judged as its graph is', () => {
	const inJson: ValidateOptions = { mediaType: 'application/ld+json' };
	const context = fc.constantFrom<unknown>('https://schema.org', 'http://schema.org/', {
		'@vocab': 'https://schema.org/',
	});

	it('in the order of the rules, whichever node called for them first', () => {
		const nested = { '@type': ['Event', 'HowTo'], '@id': '#a', name: { '@type': 'WebSite' } };
		compare(JSON.stringify({ '@context': 'https://schema.org', ...nested }), inJson);
	});

	it('and has a bit for each rule that can be called for', () => {
		const callable = rules.filter((rule) => rule.each === 'graph' && (rule.concerns ?? rule.forTypes));
		expect(callable.length).toBeGreaterThan(10);
		expect(callable.length).toBeLessThan(32);
	});

	it('where things go round by what is only named', () => {
		const elsewhere = { '@id': 'https://example.org/fair' };
		const fair = { '@context': 'https://schema.org', '@type': 'Event', superEvent: elsewhere, subEvent: elsewhere };
		compare(JSON.stringify(fair), inJson);
		expect(validateAfter(glance, JSON.stringify(fair), inJson).findings.map(({ code }) => code)).toContain(
			'graph/cycle',
		);
	});

	it.each([
		['Person', [], []],
		['Place', [0], ['graph/reference-type']],
	])('where a reference leads to a %s', (type, loud, codes) => {
		const book = { '@type': 'Book', name: 'Mill', author: { '@id': '#a' } };
		const graph = [book, { '@type': type, '@id': '#a', name: 'Ada' }];
		const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
		const chosen = { ...inJson, features: false as const };
		compare(text, chosen);
		const { seen, codes: found } = told(text, chosen);
		expect(found).toEqual(codes);
		expect(seen?.loud.map(({ number }) => number)).toEqual(loud);
	});

	it.each([
		['one key of many', { name: 'Mill', url: 'http//example.org', description: 'Old' }, ['url']],
		['two keys', { name: ' ', description: 'Old', isbn: '1' }, ['name', 'isbn']],
		[
			'what calls for rules about all of it',
			{ name: 'Mill', datePublished: ' ', dateModified: '2020-05-01' },
			undefined,
		],
		[
			'more keys than are worth a list',
			Object.fromEntries([...'abcdefghijklmnopqrst'].map((key) => [key, 1])),
			undefined,
		],
	])('where there is something to ask about %s', (_, members, asked) => {
		const text = JSON.stringify({ '@context': 'https://schema.org', '@type': 'Book', ...members });
		compare(text, inJson);
		expect(told(text, inJson).seen?.loud).toEqual([{ number: 0, keys: asked }]);
	});

	it('where its context is an object, whose keys are none of a node', () => {
		const text = '{"@context": {"@vocab": "https://schema.org/"}, "@type": "Book", "name": "Mill"}';
		compare(text, inJson);
		expect(told(text, inJson).seen?.silent).toBe(true);
	});

	it('where two places describe a node', () => {
		const ada = (birthDate: string): object => ({ '@id': '#ada', '@type': 'Person', name: 'Ada', birthDate });
		const book = { '@type': 'Book', name: 'Mill', author: ada('1990-05-01'), illustrator: ada('1991-05-01') };
		const text = JSON.stringify({ '@context': 'https://schema.org', ...book });
		compare(text, inJson);
		const { seen, codes } = told(text, inJson);
		expect(seen?.tree).toBe(false);
		expect(codes).toContain('graph/conflict');
	});

	it('alone and in a graph', () => {
		fc.assert(
			fc.property(context, node, fc.boolean(), fc.nat({ max: 2 }), options, (given, body, whole, indent, chosen) => {
				const document = whole ? { '@graph': [body, { '@type': 'Place', name: 'Mill' }] } : (body as object);
				compare(JSON.stringify({ '@context': given, ...document }, undefined, indent), { ...inJson, ...chosen });
			}),
			{ numRuns: 1000 },
		);
	});

	it('where keys stand twice', () => {
		fc.assert(
			fc.property(fc.array(node, { minLength: 2, maxLength: 3 }), options, (bodies, chosen) => {
				const members = bodies.map((body) => `"author": ${JSON.stringify(body)}`).join(', ');
				compare(`{"@context": "https://schema.org", "@type": "Book", ${members}}`, { ...inJson, ...chosen });
			}),
			{ numRuns: 300 },
		);
	});

	it('in a page, and line by line', () => {
		fc.assert(
			fc.property(fc.array(node, { minLength: 1, maxLength: 3 }), options, (bodies, chosen) => {
				const texts = bodies.map((body) => JSON.stringify({ '@context': 'https://schema.org', ...(body as object) }));
				compare(texts.join('\n'), { mediaType: 'application/x-ndjson', ...chosen });
				const script = texts[0]!.replaceAll('<', '\\u003c');
				const page = `<html><head><base href="https://example.org/c"><script type="application/ld+json">${script}</script>`;
				compare(page, { mediaType: 'text/html', page: false, ...chosen });
			}),
			{ numRuns: 300 },
		);
	});

	const file = new URL('../../../shared/eval/schema-org-examples.jsonl', import.meta.url);
	// They are no part of this project.
	it.skipIf(!existsSync(file))('in schema.org’s own examples (skipped where the file is absent)', () => {
		for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
			const { jsonld = [] } = JSON.parse(line) as { readonly jsonld?: string | readonly string[] };
			for (const text of [jsonld].flat()) {
				for (const chosen of [{}, { features: false as const }, { url: 'https://example.org/' }])
					compare(text, { ...inJson, ...chosen });
			}
		}
	});
});
