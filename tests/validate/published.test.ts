import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert';
import { tell } from './tell';

const sources = ['lives', '../examples/heydari'].flatMap((folder) => {
	const url = new URL(`../${folder}/`, import.meta.url);
	return readdirSync(url)
		.filter((name) => /\.(?:txt|md|html|wiki)$/.test(name) && name !== 'README.md')
		.map((name) => ({ name, text: readFileSync(new URL(name, url), 'utf8') }));
});

describe('what is published of a text', () => {
	it.each(sources)('$name has no error and no warning outside Google’s features', ({ text }) => {
		for (const profile of ['search', 'linked'] as const) expect(tell(convert(text, { profile }).graph)).toEqual([]);
	});

	it('was looked at', () => {
		expect(sources.length).toBeGreaterThan(10);
	});
});
