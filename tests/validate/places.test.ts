import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ValidateOptions, validate } from '../../src/validate';

const whole = (body: string): string =>
	`<!doctype html>\n<html lang="en">\n<head><title>Mira</title></head>\n<body>\n${body}\n</body>\n</html>\n`;
const item = (inner: string): string => `<div itemscope itemtype="https://schema.org/Person">\n${inner}\n</div>`;
const lite = (inner: string): string => `<div vocab="https://schema.org/" typeof="Person">\n${inner}\n</div>`;

/** What stands at a finding with a code, by its offsets and by its line and column. */
function tagOf(code: string, html: string, options: ValidateOptions): readonly (string | undefined)[] {
	const finding = validate(html, { mediaType: 'text/html', ...options }).findings.find((each) => each.code === code);
	if (!finding?.span) return [finding && 'no place'];
	const { start, end, line, column } = finding.span;
	const rest = html
		.split('\n')
		.slice(line - 1)
		.join('\n')
		.slice(column - 1);
	return [html.slice(start, end), rest.slice(0, end - start)];
}

describe('a finding about Microdata or RDFa stands at the start tag of the element that carries it', () => {
	const cases: readonly [string, string, string, string, ValidateOptions?][] = [
		['an unknown property', 'vocabulary/unknown-property', item('<b itemprop="nmae">Mira</b>'), '<b itemprop="nmae">'],
		[
			'one of several names',
			'vocabulary/unknown-property',
			item('<b class="x" itemprop="name nmae">Mira</b>'),
			'<b class="x" itemprop="name nmae">',
		],
		[
			'an unknown type',
			'vocabulary/unknown-type',
			'<p itemscope itemtype="https://schema.org/Persn"><b itemprop="name">Mira</b></p>',
			'<p itemscope itemtype="https://schema.org/Persn">',
		],
		[
			'a value in content',
			'values/date',
			item('<meta itemprop="birthDate" content="1 May 1990">'),
			'<meta itemprop="birthDate" content="1 May 1990">',
		],
		[
			'a value in datetime',
			'values/impossible-date',
			item('<time datetime="1990-02-30" itemprop="birthDate">in spring</time>'),
			'<time datetime="1990-02-30" itemprop="birthDate">',
		],
		['a value in the text', 'values/date', item('<i itemprop="birthDate">1 May 1990</i>'), '<i itemprop="birthDate">'],
		[
			'an address',
			'script/unsafe-url',
			item('<a itemprop="url" href="javascript:alert(1)">Mira</a>'),
			'<a itemprop="url" href="javascript:alert(1)">',
		],
		['an empty value', 'syntax/empty-value', item('<b itemprop="name"></b>'), '<b itemprop="name">'],
		[
			'an item of a wrong type',
			'vocabulary/range',
			item('<p itemprop="birthPlace" itemscope itemtype="https://schema.org/Event"><b itemprop="name">R</b></p>'),
			'<p itemprop="birthPlace" itemscope itemtype="https://schema.org/Event">',
		],
		[
			'an item without a type',
			'syntax/missing-type',
			item('<p itemprop="knows" itemscope><b itemprop="name">Rui</b></p>'),
			'<p itemprop="knows" itemscope>',
		],
		[
			'a property outside of items',
			'syntax/broken-item',
			`${item('<b itemprop="name">Mira</b>')}<p id="a" itemprop="jobTitle">Diver</p>`,
			'<p id="a" itemprop="jobTitle">',
		],
		[
			'a reference to nothing',
			'syntax/broken-item',
			item('<b itemprop="name">Mira</b>').replace('itemscope', 'itemscope itemref="tel"'),
			'<div itemscope itemref="tel" itemtype="https://schema.org/Person">',
		],
		[
			'a value beside the text',
			'syntax/misplaced-content',
			item('<b itemprop="jobTitle" content="Baker">Baker of bread</b>'),
			'<b itemprop="jobTitle" content="Baker">',
		],
		[
			'a property that a feature wants',
			'google/missing-property',
			'<div itemscope itemtype="https://schema.org/Event">\n<b itemprop="name">Regatta</b></div>',
			'<div itemscope itemtype="https://schema.org/Event">',
			{ features: {} },
		],
		[
			'a name that the page does not show',
			'page/main-name',
			item('<meta itemprop="name" content="Ines Duarte">Mira'),
			'<meta itemprop="name" content="Ines Duarte">',
			{ page: true },
		],
		['an RDFa property', 'vocabulary/unknown-property', lite('<b property="nmae">Mira</b>'), '<b property="nmae">'],
		[
			'an RDFa type',
			'vocabulary/unknown-type',
			lite('').replace('"Person"', '"Persn"'),
			'<div vocab="https://schema.org/" typeof="Persn">',
		],
		[
			'an RDFa value in content',
			'values/date',
			lite('<i content="1 May 1990" property="birthDate">May</i>'),
			'<i content="1 May 1990" property="birthDate">',
		],
		[
			'an RDFa link',
			'vocabulary/unknown-property',
			lite('<a rel="schema:knwos" href="#b">Rui</a>'),
			'<a rel="schema:knwos" href="#b">',
		],
		[
			'a node that rel leaves to be said',
			'syntax/missing-type',
			lite('<ul rel="schema:knows"><li property="name">Rui</li></ul>'),
			'<ul rel="schema:knows">',
		],
		[
			'the page itself',
			'syntax/missing-type',
			'<p>Of Mira</p><b property="schema:name">Mira</b><b property="schema:jobTitle">Diver</b>',
			'<b property="schema:name">',
		],
		[
			'a misspelt vocabulary',
			'syntax/misspelt-context',
			lite('<b property="name">Mira</b>').replace('schema.org', 'shema.org'),
			'<div vocab="https://shema.org/" typeof="Person">',
		],
	];

	it.each(cases)('%s', (_, code, body, tag, options) => {
		expect(tagOf(code, whole(body), { features: false, page: false, ...options })).toEqual([tag, tag]);
	});

	it('even where the tag is written on several lines', () => {
		const tag = '<b\n\titemprop="nmae"\n\tclass="x"\n>';
		expect(tagOf('vocabulary/unknown-property', whole(item(`${tag}Mira</b>`)), {})).toEqual([tag, tag]);
	});

	it('and so does its second place', () => {
		const html = whole(item('<time itemprop="birthDate">1990</time><time itemprop="deathDate">1890</time>'));
		const { span, related } =
			validate(html, { page: false }).findings.find(({ code }) => code === 'graph/date-order') ?? {};
		const tags = [span, related?.span].map((each) => each && html.slice(each.start, each.end));
		expect(tags.sort()).toEqual(['<time itemprop="birthDate">', '<time itemprop="deathDate">']);
	});
});

const file = new URL('../../../shared/eval/schema-org-examples.jsonl', import.meta.url);

it.skipIf(!existsSync(file))('every finding about schema.org’s own examples does', () => {
	const texts = readFileSync(file, 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Readonly<Record<string, string | readonly string[] | undefined>>)
		.flatMap(({ microdata = [], rdfa = [] }) => [microdata, rdfa].flat());
	const places = texts.flatMap((text) =>
		validate(text, { mediaType: 'text/html' }).findings.map(({ span }) => text.slice(span?.start, span?.end)),
	);
	expect(places.filter((place) => !/^<[a-z]\w*\s[^<]*>$/i.test(place))).toEqual([]);
	expect(places.length).toBeGreaterThan(0);
});
