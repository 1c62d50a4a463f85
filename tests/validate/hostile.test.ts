import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validate } from '../../src/validate';
import { page, schemaOrg } from './tell';

const deep = 100_000;
const nested = (open: string, close: string) => open.repeat(deep) + close.repeat(deep);
const million = 1_000_000;

describe('hostile input gets findings or a refusal, never a crash', () => {
	const cases: readonly (readonly [name: string, markup: () => string, code: string | undefined])[] = [
		['100,000 arrays', () => nested('[', ']'), 'syntax/not-an-object'],
		[
			'100,000 objects',
			() =>
				`{"@context":"https://schema.org","@type":"Person","knows":${'{"@type":"Person","knows":'.repeat(deep)}1${'}'.repeat(deep)}}`,
			'syntax/too-deep',
		],
		[
			'100,000 arrays in a value',
			() => `{"@context":"https://schema.org","@type":"Person","name":${nested('[', ']')}}`,
			'syntax/too-deep',
		],
		[
			'100,000 graphs',
			() => `{"@context":"https://schema.org","@graph":${'[{"@graph":'.repeat(deep)}[]${'}]'.repeat(deep)}}`,
			'syntax/too-deep',
		],
		['100,000 contexts', () => `{"@context":${nested('[', ']')},"@type":"Person"}`, 'syntax/keyword-value'],
		['100,000 unclosed brackets', () => '{"a":['.repeat(deep), 'syntax/invalid-json'],
		[
			'a text of 100 MB',
			() => `{"@context":"https://schema.org","@type":"Person","name":"${'x'.repeat(100 * million)}"}`,
			undefined,
		],
		[
			'a million keys',
			() =>
				`{"@context":"https://schema.org","@type":"Person",${Array.from({ length: million }, (_, i) => `"k${i}":1`).join(',')}}`,
			'vocabulary/unknown-property',
		],
		[
			'a key a hundred thousand times',
			() => `{"@context":"https://schema.org","@type":"Person",${'"name":"a",'.repeat(deep)}"name":"b"}`,
			'syntax/duplicate-key',
		],
		[
			'100,000 elements',
			() => `<section itemscope itemtype="https://schema.org/Person">${'<div>'.repeat(deep)}<b itemprop="nmae">x`,
			'vocabulary/unknown-property',
		],
		[
			'100,000 items',
			() =>
				'<p itemprop="knows" itemscope itemtype="https://schema.org/Person">'
					.repeat(deep)
					.replace('itemprop="knows" ', ''),
			undefined,
		],
		[
			'100,000 subjects',
			() => `<body vocab="https://schema.org/">${'<div property="knows" typeof="Person">'.repeat(deep)}`,
			undefined,
		],
		[
			'references to a block of ten thousand, ten thousand times',
			() =>
				`<div id="a">${'<p itemprop="name">x</p>'.repeat(10_000)}</div>${'<div itemscope itemtype="https://schema.org/Person" itemref="a"></div>'.repeat(10_000)}`,
			undefined,
		],
		[
			'a page cut off in a tag',
			() =>
				'<script type="application/ld+json">{"@type":"Person"}</script><div itemscope itemtype="https://schema.org/Per',
			undefined,
		],
		['a page cut off in a script', () => '<script type="application/ld+json">{"@type":"Per', 'syntax/invalid-json'],
		['no text', () => '', 'syntax/invalid-json'],
		['nothing but a byte order mark', () => '\ufeff', 'syntax/invalid-json'],
		['bytes that were no text', () => '\ufffd\u0000\ufffd{"', 'syntax/invalid-json'],
		['a null', () => 'null', 'syntax/not-an-object'],
	];
	it.each(cases)('%s', (_, markup, code) => {
		const { findings, coverage } = validate(markup());
		if (code !== undefined) expect(findings.map((finding) => finding.code)).toContain(code);
		expect(coverage.vocabulary).not.toBe('');
	});

	it('cycles of @id end', () => {
		const graph = Array.from({ length: 10_000 }, (_, i) => ({
			'@type': 'Organization',
			'@id': `#${i}`,
			parentOrganization: { '@id': `#${(i + 1) % 10_000}` },
		}));
		const { findings } = validate(JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }), {
			features: false,
		});
		expect(findings.map(({ code }) => code)).toEqual(['graph/cycle']);
	});

	it('a node of itself ends', () => {
		const { findings } = validate(
			JSON.stringify(schemaOrg({ '@type': 'Person', '@id': '#a', parent: { '@id': '#a', '@type': 'Person' } })),
		);
		expect(findings.map(({ code }) => code)).toContain('graph/cycle');
	});

	it('no prototype is touched, and its names are names like others', () => {
		const text =
			'{"@context":["https://schema.org",{"__proto__":{"@id":"x"},"constructor":"@type"}],"__proto__":{"polluted":true},"@type":"Person","toString":"a","hasOwnProperty":1,"constructor":"Patient","valueOf":{"__proto__":[]}}';
		const { findings } = validate(text, { rules: JSON.parse('{"__proto__": {"values": "off"}}') });
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
		const named = findings.flatMap(({ code, args }) => (code === 'vocabulary/unknown-property' ? args.property : []));
		expect(named).toEqual(expect.arrayContaining(['toString', 'hasOwnProperty', 'valueOf']));
	});
});

describe('any input', () => {
	const keys = fc.constantFrom(
		'@context',
		'@id',
		'@type',
		'@graph',
		'@value',
		'@list',
		'@set',
		'@reverse',
		'@included',
		'@nest',
		'@language',
		'@index',
		'type',
		'id',
		'name',
		'birthDate',
		'worksFor',
		'url',
		'query-input',
		'__proto__',
		'schema:name',
		'https://schema.org/name',
	);
	const scalars = fc.oneof(
		fc.constantFrom(
			'https://schema.org',
			'Person',
			'Event',
			'#a',
			'_:b',
			'',
			'1815-02-30',
			'EventScheduled',
			'https://schema.org/True',
			'&amp;',
			null,
			true,
		),
		fc.string({ unit: 'binary' }),
		fc.double(),
	);
	const { value } = fc.letrec((tie) => ({
		value: fc.oneof(
			{ maxDepth: 5 },
			scalars,
			fc.array(tie('value'), { maxLength: 4 }),
			fc.dictionary(keys, tie('value'), { maxKeys: 6 }),
		),
	}));
	const contexts = fc.oneof(
		fc.constant('https://schema.org'),
		fc.dictionary(
			fc.constantFrom('@vocab', '@base', 'a', 'name', 'b'),
			fc.oneof(scalars, fc.dictionary(keys, scalars)),
			{ maxKeys: 3 },
		),
	);

	it('of JSON-LD is answered, with places inside it', () => {
		fc.assert(
			fc.property(contexts, value, (context, node) => {
				const text = JSON.stringify({ '@context': context, '@type': 'Person', ...(node as object) });
				for (const { span, path } of validate(text).findings) {
					expect(path).toMatch(/^(?:\/.*)?$/s);
					if (!span) continue;
					expect(span.start).toBeGreaterThanOrEqual(0);
					expect(span.end).toBeLessThanOrEqual(text.length);
					expect(span.end).toBeGreaterThan(span.start);
				}
			}),
			{ numRuns: 1000 },
		);
	});

	it('of HTML is answered, the same way each time', () => {
		const piece = fc.constantFrom(
			'<div itemscope itemtype="https://schema.org/Person">',
			'<p itemprop="name">',
			'<p itemprop="knows" itemscope>',
			'<a itemprop="url sameAs" href="x y">',
			'<div id="r" itemprop="jobTitle">',
			'<b itemscope itemref="r r s">',
			'<div vocab="https://schema.org/">',
			'<p typeof="Person Event" resource="#x">',
			'<p property="name nmae">',
			'<p rel="knows">',
			'<p rev="knows" typeof="Person">',
			'<p about="[_:a]" property="birthDate" content="1815-02-30">',
			'<p prefix="s: https://schema.org/ t:" property="s:name t:u">',
			'</p>',
			'</div>',
			'</b>',
			'text',
			'<script type="application/ld+json">',
			'{"@context":"https://schema.org","@type":"Person","nmae":1}',
			'</script>',
			'<base href="https://example.org/a/">',
			'<template>',
			'</template>',
			'<',
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
				const html = page(pieces.join(''));
				const once = validate(html);
				expect(validate(html)).toEqual(once);
				for (const { span } of once.findings) if (span) expect(span.end).toBeLessThanOrEqual(html.length);
			}),
			{ numRuns: 1000 },
		);
	});

	it('of text is answered', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => Array.isArray(validate(text).findings)),
			{ numRuns: 1000 },
		);
	});
});

describe('cost grows with length, no faster', () => {
	const time = (markup: string): number => {
		validate(markup);
		const start = process.cpuUsage();
		validate(markup);
		const { user } = process.cpuUsage(start);
		return user / 1000;
	};
	it.each([
		[
			'nodes',
			(n: number) =>
				JSON.stringify({
					'@context': 'https://schema.org',
					'@graph': Array.from({ length: n }, (_, i) => ({
						'@type': 'Person',
						'@id': `#${i}`,
						name: 'Mira',
						nmae: 1,
						knows: { '@id': `#${i * 7}` },
					})),
				}),
		],
		[
			'items',
			(n: number) =>
				page('<div itemscope itemtype="https://schema.org/Person"><b itemprop="nmae">Mira</b></div>'.repeat(n)),
		],
	] as const)('%s', (_, make) => {
		// Eight times the input: well under the sixty-four times of a cost that grows with the square.
		expect(time(make(8000))).toBeLessThan(Math.max(time(make(1000)), 20) * 30);
	});
});
