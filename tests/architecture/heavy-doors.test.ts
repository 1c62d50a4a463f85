import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import { describe, expect, test } from 'vitest';
import { heavyNames } from '../../scripts/heavy-doors';
import * as source from '../../src/index';

const index = resolve('dist/index.js');
/** A name in the code that reads Markdown. */
const MARKDOWN = 'attentionSequence';

// What is tested is the build: where it has not run, there is nothing to test.
describe.skipIf(!existsSync(index))('the heavy half of the library in the build', () => {
	const library = (): Promise<typeof import('../../src/index')> => import(/* @vite-ignore */ index);

	test('is in no file that a start loads', async () => {
		expect(Object.keys(await library()).sort()).toEqual(Object.keys(source).sort());
		expect(readFileSync(index, 'utf8')).not.toMatch(/YAMLMap|micromark|values\/number|from ?"\.\//);
		expect(heavyNames.length).toBeGreaterThan(5);
	});

	test('is in no file that a command on plain text loads', () => {
		const wanted = /"(\.\/(?:chunk|convert-files)-[^"]+)"/g;
		const loaded = new Set(['./cli.js']);
		for (const file of loaded) {
			const code = readFileSync(resolve('dist', file), 'utf8');
			expect(code).not.toContain(MARKDOWN);
			for (const [, path = ''] of code.matchAll(wanted)) loaded.add(path);
		}
		expect(loaded.size).toBeGreaterThan(4);
	});

	test('hashes alike', async () => {
		const { read } = await library();
		for (const text of ['', 'Ada Roë 😀', '\ud800 alone']) expect(read(text).hash).toBe(source.read(text).hash);
	});

	test('reads what is not plain text', async () => {
		const { read } = await library();
		expect(read('# Ada Roe\n\nAn *engineer*.', { mediaType: 'text/markdown' }).text).toBe('Ada Roe\n\nAn engineer.');
		expect(read('<p>Ada &amp; Co</p>', { mediaType: 'text/html' }).text).toBe('Ada & Co');
		expect(read("'''Ada''' [[Roe]]", { mediaType: 'text/x-wiki' }).text).toBe('Ada Roe');
	});

	test('converts and validates', async () => {
		const { convert, validate } = await library();
		expect(convert('Ada Roe is an engineer at Acme Ltd.').findings).toEqual([]);
		expect(validate('{"@context":"https://schema.org","@type":"Persn"}').findings.length).toBeGreaterThan(0);
	});

	test('finds what is found without preparation, with words of one’s own too', async () => {
		const { extract, read } = await library();
		const text = 'Ada Roe is an engineer. She joined Acme Ltd in 2009 and tamed Falcon.';
		const own = {
			frames: [{ name: 'expertise/own', kind: 'expertise', patterns: ['<subject> @tame <name>'] }],
			lexicons: { verbs: { tame: ['tame'] } },
		} as const;
		expect(extract(read(text))).toEqual(source.extract(source.read(text)));
		const found = extract(read(text), own);
		expect(found).toEqual(source.extract(source.read(text), own));
		expect(found.map(({ frame }) => frame)).toContain('expertise/own');
		const frames = [{ ...own.frames[0], patterns: ['(a|b'] }];
		expect(() => extract(read(text), { frames })).toThrow(/parenthesis is not closed/);
	});

	test('throws errors of the one class', async () => {
		const { BiographError, parseBiography } = await library();
		expect(() => parseBiography('facts: [')).toThrow(BiographError);
	});

	test('is bundled as it is for browsers', async () => {
		const outputs = await build({
			configFile: false,
			logLevel: 'silent',
			build: { write: false, minify: false, lib: { entry: resolve('dist/modules.js'), formats: ['es'] } },
		});
		const code = [outputs]
			.flat()
			.flatMap((result) => ('output' in result ? result.output : []))
			.map((file) => (file.type === 'chunk' ? file.code : ''))
			.join('');
		expect(/createRequire|["']node:|#heavy/.exec(code)?.[0]).toBeUndefined();
		expect([code.includes('YAMLMap'), code.includes(MARKDOWN)]).toEqual([true, true]);
	});
});
