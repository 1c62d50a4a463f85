import { describe, expect, it } from 'vitest';
import type { MediaType } from '../../src/model';
import { read } from '../../src/read';

/** What would cost the square of its length, were anything here to look back or ahead without bound. */
const UNITS: Readonly<Record<MediaType, readonly string[]>> = {
	'text/plain': [
		'Mara Quint was born in Hull. ',
		'a',
		'.',
		'. ',
		' ',
		'\n',
		'[',
		'[1]',
		'.)"',
		'Abc\n',
		'• a\n',
		'1. a\n',
		'Why?\n\nSo.\n\n',
		'"a ',
		'References\n\n1. ^ a b "x". y.\n',
		'Skip to content',
		'AB -',
		'=',
		'Category:a\n',
		'A: b\n',
		'\u0000',
		'\uD800',
		'^ a ',
		'if you are ',
	],
	'text/markdown': [
		'Mara _was_ [born](x).\n\n',
		'*a ',
		'[',
		'> ',
		'- ',
		'`a``',
		'- a\n  ',
		'{{< a ',
		'<a',
		'|a|b|\n|-|-|\n',
		'---\na: b\n',
		"'''a",
		'^(',
		'###a#',
		'{',
		'_a__',
	],
	'text/x-wiki': [
		"'''Mara''' [[was|is]] born.\n",
		'{{',
		'[[',
		'{{a|b}}',
		'<ref>a',
		'a<ref name="x">b</ref>',
		"'''a''",
		'{|\n|-\n|a||b\n|}\n',
		'{|\n|a',
		'<!--',
		'|}',
		'==',
		'<math>',
		'[http://a ',
		'&a',
		'<b',
	],
	'text/html': [
		'<p>Mara was born.</p>',
		'<div>',
		'<p>a',
		'<a href=x>a',
		'<',
		'<ul><li>a',
		'<table><tr><td>a',
		'<table class="infobox"><tr><td>a',
		'<table class="infobox"><tr><th>Born<td>a',
		'<aside class="portable-infobox"><p class="pi-data">a',
		'<div itemscope><b itemprop=a>b</b>',
		'<div class="h-card"><b class="p-name">b</b>',
		'<em>a',
		'<dl><dt>a<dd>b',
		'<br>',
	],
	'application/json': ['{"basics":', '[', '{"basics":{"name":"a"},"work":['],
	'text/vcard': ['BEGIN:VCARD\nFN:a\n', 'BEGIN:VCARD\n ', 'a;b'],
};

describe('no text makes reading go on and on', () => {
	const cases = Object.entries(UNITS).flatMap(([type, units]) =>
		units.map((unit) => [type as MediaType, unit] as const),
	);

	it.each(cases)('%s: %j', (mediaType, unit) => {
		const text = unit.repeat(Math.ceil(16_000 / unit.length)).slice(0, 16_000);
		expect(read(text, { mediaType }).source).toBe(text);
	});

	it('reads ten megabytes of plain text', () => {
		const text = 'Mara Quint was born in Hull in 1961. She studied in Leeds.[1]\n\n'.repeat(160_000);
		const document = read(text);
		expect(document.blocks).toHaveLength(160_000);
		expect(document.sentences).toHaveLength(320_000);
	});
});
