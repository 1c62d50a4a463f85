import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { patternSigns } from '../../scripts/pattern-signs';
import { plainPattern } from '../../scripts/plain-pattern';
import { late } from '../../src/late-pattern';

const root = join(import.meta.dirname, '../..');

/** Every literal of the library, without the flags that keep a place. */
const PATTERNS = new Map<string, readonly [pattern: string, flags: string]>();
for (const name of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
	if (!name.endsWith('.ts') || name.endsWith('.generated.ts')) continue;
	const file = ts.createSourceFile(name, readFileSync(join(root, 'src', name), 'utf8'), ts.ScriptTarget.Latest);
	const visit = (node: ts.Node): void => {
		if (ts.isRegularExpressionLiteral(node)) {
			const [, pattern = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
			PATTERNS.set(node.text, [pattern, flags.replace(/[gy]/g, '')]);
		}
		ts.forEachChild(node, visit);
	};
	visit(file);
}

/** Lines and words of the texts that we own, and of our own tests, where most patterns find something. */
const TEXTS = new Set<string>();
const add = (text: string): void => {
	for (const line of text.split('\n')) {
		TEXTS.add(line);
		for (const word of line.split(/\s+/).slice(0, 12)) TEXTS.add(word);
	}
};
for (const [folder, kinds] of [
	['tests/lives', /\.txt$/],
	['examples/heydari', /\.(?:txt|md)$/],
	['tests/read', /\.test\.ts$/],
] as const)
	for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }))
		if (kinds.test(name)) add(readFileSync(join(root, folder, name), 'utf8').slice(0, 6000));

describe('signs without which a pattern cannot match', () => {
	test.each([
		['\\bdied (?:in|at) \\d+', '', '*died in |died at '],
		['^(?:please )?(?:join|subscribe)', 'i', '^plea|join|subs'],
		['^(?:a|b)+c', '', ''],
		['^x?y', '', '^xy|y'],
		['(?:^|\\s)foo', '', '*foo'],
		['^a|b', '', ''],
		['cookies?', 'i', '*cookie'],
		['(?:abc)?d', '', ''],
		['(?:abc){2}', '', '*abc'],
		['(?:abc){0,2}x', '', ''],
		['(?=abc)[a-z]+', '', ''],
		['1[89]\\d\\d', '', '*18|19'],
		['Ask', 'iu', ''],
		['É', 'i', ''],
		['École', '', '*École'],
		['a\\|bc', '', ''],
		['\\u{1F600}', 'u', ''],
	])('of /%s/%s: %s', (source, flags, signs) => {
		expect(patternSigns(source, flags)).toBe(signs);
	});

	test('are in all that our patterns match', () => {
		const wrong: string[] = [];
		let told = 0;
		for (const [source, flags] of PATTERNS.values()) {
			const signs = patternSigns(source, flags);
			if (signs !== '') told++;
			const plain = new RegExp(source, flags);
			const quick = late(source, flags, signs);
			let asked = 0;
			for (const text of TEXTS)
				if (plain.test(text) && asked++ < 50 && !quick.test(text)) wrong.push(`/${source}/${flags} ${signs} ${text}`);
		}
		expect(wrong).toEqual([]);
		expect(told).toBeGreaterThan(PATTERNS.size / 2);
	});
});

describe('patterns for ASCII', () => {
	test.each([
		['^\\p{Lu}[\\p{Ll}-]', 'u', '^[A-Z][a-z-]'],
		['[^\\p{L}\\p{M}]', 'u', '[^A-Za-z]'],
		['\\P{Nd}\\\\p', 'u', '[\\x00-\\x2f\\x3a-\\x7f]\\\\p'],
		['\\p{L}', '', ''],
		['\\P{Lu}', 'iu', ''],
	])('of /%s/%s: %s', (source, flags, plain) => {
		expect(plainPattern(source, flags)).toBe(plain);
	});

	test('find the same as ours', () => {
		const wrong: string[] = [];
		const plainTexts = [...TEXTS].filter((text) => !/[^\0-\x7f]/.test(text));
		for (const [source, flags] of PATTERNS.values()) {
			const written = plainPattern(source, flags);
			if (written === '') continue;
			const whole = new RegExp(source, flags);
			const plain = new RegExp(written, flags.replace('u', ''));
			for (const text of plainTexts)
				if (
					JSON.stringify(whole.exec(text)) !== JSON.stringify(plain.exec(text)) ||
					whole.exec(text)?.index !== plain.exec(text)?.index
				)
					wrong.push(`/${source}/${flags} ${text}`);
		}
		expect(wrong).toEqual([]);
	});
});

describe('a late pattern', () => {
	test('is the whole pattern once it was asked often, and beyond ASCII', () => {
		const name = late('^\\p{Lu}\\p{Ll}+$', 'u', '', plainPattern('^\\p{Lu}\\p{Ll}+$', 'u'));
		for (let round = 0; round < 300; round++) {
			expect(name.test('Éva')).toBe(true);
			expect(name.test('Eva')).toBe(true);
			expect(name.test('eva')).toBe(false);
		}
	});

	test('knows its signs in any case where case does not count', () => {
		const share = late('^share this', 'i', patternSigns('^share this', 'i'));
		for (let round = 0; round < 200; round++)
			expect(['Share this', 'SHARE THIS', 'share that', 'x', ''].map((text) => share.test(text))).toEqual([
				true,
				true,
				false,
				false,
				false,
			]);
	});

	test('serves as one does in methods of strings', () => {
		const digit = late('\\d', '', patternSigns('\\d', ''));
		expect('none'.split(digit as unknown as RegExp)).toEqual(['none']);
		expect('none'.split(digit as unknown as RegExp, 0)).toEqual([]);
		expect('a1b'.split(digit as unknown as RegExp)).toEqual(['a', 'b']);
		expect('a1b'.replace(digit as unknown as RegExp, '-')).toBe('a-b');
		expect('none'.search(digit as unknown as RegExp)).toBe(-1);
		expect('none'.match(digit as unknown as RegExp)).toBeNull();
	});
});
