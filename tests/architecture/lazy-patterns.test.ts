import { describe, expect, test } from 'vitest';
import { makePatternsLazy } from '../../scripts/lazy-patterns';
import { wordsOf } from '../../scripts/word-patterns';
import { late } from '../../src/late-pattern';

/** What the module's `run` gives, as written and with its patterns made lazy. */
function both(source: string): readonly unknown[] {
	return [source, makePatternsLazy(source)].map((code) =>
		new Function('late$', `${code.replace('export ', '')}\nreturn run();`)(late),
	);
}

describe('patterns made when they are first used', () => {
	test.each([
		["const A = /^\\p{Lu}/u;\nexport function run() { return [A.test('É'), A.test('é'), A.source, A.flags]; }"],
		[
			"const A = [/\\p{L}\\/\"/u, (x) => /\\p{N}/u.test(x)];\nexport function run() { return A[0].test('é/\"') && A[1]('7'); }",
		],
		["const A = /\\p{L}/u;\nexport function run() { return { A, A2: A }.A.test('é'); }"],
		["const A = /\\p{L}/gu;\nexport function run() { return [A.exec('éa').index, A.exec('éa').index]; }"],
		[
			"const f = (x) => [/\\p{L}/gu.test(x), x.replace(/\\p{L}/gu, '-')];\nexport function run() { return [f('a'), f('a')]; }",
		],
		["const f = () => /\\p{L}/iu;\nexport function run() { return [f().test('A'), f().test('1')]; }"],
		[
			'const A = /[\\p{L}\\\\"\\n]/u;\nexport function run() { return ["\\\\", "\\"", "\\n", "n"].map((x) => A.test(x)); }',
		],
		[
			"const A = /a(b?)/;\nexport function run() { return [A.exec('xab'), 'ab'.match(A), 'xa'.search(A), 'cad'.split(A)]; }",
		],
		[
			"const A = /a./g;\nexport function run() { return ['abac', 'x'].map((x) => [[...x.matchAll(A)], x.replace(A, '')]); }",
		],
		["const A = /a./g;\nexport function run() { A.lastIndex = 2; return [A.exec('abac').index, 'abac'.match(A)]; }"],
		[
			// biome-ignore lint/suspicious/noTemplateCurlyInString: the source under test has a template
			"const YEAR = '\\\\d{4}';\nconst A = new RegExp(`^${YEAR}$`, 'i');\nexport function run() { return ['1990', 'x'].map((x) => A.test(x)); }",
		],
	])('mean the same: %s', (source) => {
		const [before, after] = both(source);
		expect(after).toEqual(before);
	});

	test('what is put together of constants is put together by the build', () => {
		const lazy = makePatternsLazy(
			// biome-ignore lint/suspicious/noTemplateCurlyInString: the source under test has a template
			"const YEAR = '[12]0';\nconst A = new RegExp(`${YEAR}!`);\nexport const run = () => A;",
		);
		expect(lazy).toContain('late$("[12]0!"');
		expect(makePatternsLazy("import { YEAR } from './year';\nconst A = new RegExp(YEAR);\nrun(A);")).toContain(
			'new RegExp',
		);
	});

	test('nothing is made on import', () => {
		const lazy = makePatternsLazy("const A = [/\\p{L}/u];\nexport const run = () => /\\p{N}/u.test('1') && A;");
		expect(lazy).not.toMatch(/\/\\p/);
		expect(lazy).not.toContain('new RegExp');
		expect(makePatternsLazy("import { B } from './b';\nconst A = new RegExp(B);\nrun(A);")).toContain(
			'const A = () =>',
		);
	});

	test('other modules stay as they are', () => {
		const source = 'const A = /[a-z]/g;\nexport const B = /\\p{L}/gy;\n';
		expect(makePatternsLazy(source)).toBe(source);
	});

	test('a name declared again in a function stops the build', () => {
		expect(() =>
			makePatternsLazy("import { B } from './b';\nconst A = new RegExp(B);\nfunction f(A: string) { return A; }"),
		).toThrow(/A is declared twice/);
	});
});

describe('patterns that are lists of words', () => {
	test.each([
		['^(?:at|in(?:to)?)$', ['at', 'into', 'in']],
		['^(?:co-)?founders?$', ['co-founders', 'co-founder', 'founders', 'founder']],
		["^[‘']s$", ['‘s', "'s"]],
		['^(?:\\.|\\$|a|)$', ['.', '$', 'a', '']],
	])('%s', (source, words) => {
		expect(wordsOf(source)).toEqual(words);
		for (const word of words) expect(word).toMatch(new RegExp(source));
	});

	test.each(['^at|in$', 'at', '^at', '^a+$', '^(?:a|\\d)$', '^[a-z]$', '^(at|in)$', '^a.c$', '^(?!a)b$', '^at\\$'])(
		'%s is none',
		(source) => {
			expect(wordsOf(source)).toBeUndefined();
		},
	);

	test.each([
		["const f = (x) => /^(?:at|in)$/.test(x);\nexport function run() { return ['at', 'in', 'on', ''].map(f); }"],
		["const A = /^(?:at|in)$/;\nexport function run() { return ['at', 'ain'].map((x) => A.test(x)); }"],
		["const A = /^(?:at|in)$/;\nexport function run() { return [A.test('at'), A.source]; }"],
		["const f = (x) => /^(?:[|]|in)$/.test(x);\nexport function run() { return ['|', 'in', ''].map(f); }"],
	])('mean the same as sets: %s', (source) => {
		const [before, after] = both(source);
		expect(after).toEqual(before);
	});

	test('are no patterns any more', () => {
		const source = 'const A = /^(?:at|in)$/;\nexport const f = (x) => A.test(x) || /^(?:of|on)$/.test(x);';
		expect(makePatternsLazy(source)).not.toContain('/^');
	});
});
