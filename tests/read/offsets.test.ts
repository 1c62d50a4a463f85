import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document, MediaType, Span } from '../../src/model';
import { read } from '../../src/read';

const TYPES: Readonly<Record<string, MediaType>> = {
	txt: 'text/plain',
	md: 'text/markdown',
	html: 'text/html',
	wiki: 'text/x-wiki',
	json: 'application/json',
	vcf: 'text/vcard',
};

const inOrder = (spans: readonly Span[], limit: number): void => {
	let last = 0;
	for (const { start, end } of spans) {
		expect(start).toBeGreaterThanOrEqual(last);
		expect(end).toBeGreaterThan(start);
		last = end;
	}
	expect(last).toBeLessThanOrEqual(limit);
};
const within = (inner: Span, outer: Span): void => {
	expect(inner.start).toBeGreaterThanOrEqual(outer.start);
	expect(inner.end).toBeLessThanOrEqual(outer.end);
};

function isSound(document: Document): void {
	const { text, source, blocks, sentences, markers, references, data, emphasis = [] } = document;
	inOrder(blocks, text.length);
	inOrder(sentences, text.length);
	inOrder(markers, text.length);
	for (const [index, block] of blocks.entries()) {
		if (!block.cells) expect(text.slice(block.start, block.end).trim()).toBe(text.slice(block.start, block.end));
		for (const cell of block.cells ?? []) within(cell, block);
		if (block.heading !== undefined) {
			expect(block.heading).toBeLessThan(index);
			expect(blocks[block.heading]?.kind).toBe('heading');
		}
		if (block.kind === 'furniture') expect(block.reason).toBeTruthy();
		if (block.kind === 'reference') expect(references.some(({ key }) => key === block.reference)).toBe(true);
	}
	for (const sentence of sentences) {
		const block = blocks[sentence.block];
		expect(block && block.kind !== 'furniture' && block.kind !== 'reference').toBe(true);
		within(sentence, block!);
	}
	for (const marker of markers) {
		expect(blocks.some(({ start, end }) => start <= marker.start && marker.end <= end)).toBe(true);
		for (const key of marker.references ?? []) expect(references.some((one) => one.key === key)).toBe(true);
	}
	for (const reference of references) within(reference, { start: 0, end: text.length });
	for (const span of emphasis) within(span, { start: 0, end: text.length });
	for (const item of data) {
		within(item, { start: 0, end: source.length });
		expect(item.end).toBeGreaterThan(item.start);
	}
	// Every character that is no white space and no list mark is in a block, in plain text.
	if (document.mediaType === 'text/plain') expect(text).toBe(source);
}

const folders = ['tests/lives', 'examples/heydari', 'examples/heydari/sources'];
const files = folders.flatMap((folder) => {
	try {
		return readdirSync(folder)
			.filter((name) => /\.(?:txt|md|html|wiki)$/.test(name) && name !== 'README.md')
			.map((name) => join(folder, name));
	} catch {
		return [];
	}
});

describe('offsets are exact and in order', () => {
	it('has texts to try', () => {
		expect(files.length).toBeGreaterThan(12);
	});

	it.each(files)('%s', (file) => {
		const mediaType = TYPES[file.split('.').at(-1) ?? ''];
		isSound(read(readFileSync(file, 'utf8'), { ...(mediaType ? { mediaType } : {}) }));
	});

	const fragments = fc.constantFrom(
		'\n',
		'\n\n',
		'\r\n',
		' ',
		'\t',
		'. ',
		'? ',
		'== ',
		' ==',
		"'''",
		"''",
		'[[',
		']]',
		'{{',
		'}}',
		'{|',
		'|}',
		'|',
		'<ref>',
		'</ref>',
		'<ref name="a"/>',
		'<!--',
		'-->',
		'<p>',
		'</p>',
		'<ul><li>',
		'</ul>',
		'<table><tr><td>',
		'<td>',
		'</table>',
		'<dl><dt>',
		'<dd>',
		'<h1>',
		'</h1>',
		'<nav>',
		'</nav>',
		'<em>',
		'</em>',
		'<br>',
		'# ',
		'- ',
		'* ',
		'1. ',
		'> ',
		'---\n',
		'+++\n',
		'a: b\n',
		'a = "b"\n',
		'**',
		'_',
		'`',
		'[1]',
		'[a](b)',
		'![x](y)',
		'[edit]',
		'References\n',
		'Skip to content',
		'Q: ',
		'A: ',
		'Dr. Roe',
		'Jane',
		'was born in 1970',
		'University',
		'"',
		'“',
		'”',
		'{"basics":{"name":"',
		'"}}',
		'[',
		']',
		',',
		':',
		'\\',
		'BEGIN:VCARD\n',
		'FN:Jane\n',
		'END:VCARD',
		'=\n ',
		'\uD800',
		'\uDC00',
		'\u0000',
		'\u2028',
		'😀',
		'{{Infobox person|name=',
		'{{birth date|1970|1|2}}',
		'&nbsp;',
		'&amp',
		'^ a b ',
		'Retrieved 3 May 2020',
		'x.jpg ',
		'LONDON, UK -- ',
	);
	const anyText = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.array(fragments, { maxLength: 60 }).map((parts) => parts.join('')),
	);

	it.each(Object.values(TYPES))('for any text read as %s', (mediaType) => {
		fc.assert(
			fc.property(anyText, (text) => {
				isSound(read(text, { mediaType }));
			}),
			{ numRuns: 400, seed: 7 },
		);
	});

	it('for any text whose kind is not told', () => {
		fc.assert(
			fc.property(anyText, (text) => isSound(read(text))),
			{ numRuns: 300, seed: 11 },
		);
	});
});
