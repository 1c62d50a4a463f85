import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const GROUND = ['model', 'vocabulary', 'html', 'markup'];
const LINE = ['read', 'extract', 'reconcile', 'publish', 'validate', 'report'];

/** What each folder of `src` may import beside itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
	model: [],
	vocabulary: ['model'],
	html: ['model'],
	markup: ['model', 'html', 'vocabulary'],
	...Object.fromEntries(LINE.map((stage, i) => [stage, [...GROUND, ...LINE.slice(0, i)]])),
	publish: ['model'],
	file: ['model'],
};
/** Modules that may import more than their folder, with why. */
const EXCEPTIONS: Record<string, readonly string[]> = {
	// RDF needs the schema.org context, which is made from the vocabulary.
	'src/publish/rdf': ['vocabulary'],
};
const DOORS = ['cli', 'rollup'];

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('.ts'))
	.map((path) => join('src', path));

const importsOf = (path: string): string[] =>
	[...readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!);

const folderOf = (path: string): string => {
	const [, first = '', ...rest] = path.split('/');
	return rest.length > 0 ? first : first.replace(/\.ts$/, '');
};

describe('data flows from left to right', () => {
	test.each(sources)('%s imports only from its left and from the ground', (path) => {
		const folder = folderOf(path);
		const allowed = MAY_IMPORT[folder];
		if (!allowed) return;
		const extra = Object.entries(EXCEPTIONS).flatMap(([start, folders]) => (path.startsWith(start) ? folders : []));
		for (const specifier of importsOf(path).filter((s) => s.startsWith('.'))) {
			const target = folderOf(relative('.', normalize(join(dirname(path), specifier))));
			expect([folder, ...allowed, ...extra], `${path} imports ${specifier}`).toContain(target);
		}
	});

	test.each(sources.filter((path) => !DOORS.includes(folderOf(path))))('%s runs in a browser', (path) => {
		const source = readFileSync(path, 'utf8');
		expect(importsOf(path).filter((specifier) => specifier.startsWith('node:'))).toEqual([]);
		expect(source).not.toMatch(/\bprocess\.|\bBuffer\b|\b__dirname\b|\brequire\(/);
	});

	test.each(sources.filter((path) => !DOORS.includes(folderOf(path))))(
		'%s does not look at the clock, the place or the net',
		(path) => {
			const source = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
			expect(source).not.toMatch(
				/Date\.now|new Date\(\)|Math\.random|toLocale(?:String|LowerCase|UpperCase|DateString)|localeCompare|\bfetch\(|\bIntl\./,
			);
			expect(source).not.toMatch(/\beval\(|new Function\(/);
		},
	);
});
