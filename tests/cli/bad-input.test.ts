import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from './run-command';

let cwd = '';
beforeAll(() => {
	cwd = mkdtempSync(join(tmpdir(), 'biograph-'));
	const write = (name: string, content: string | Buffer) => writeFileSync(join(cwd, name), content);
	write('ada.txt', 'Ada Roe is a harbour master at the Port of Northam. Roe was born in Northam in 1970.\n');
	write('empty.txt', ' \n\n');
	write('binary.bin', Buffer.from([65, 66, 0, 67, 200]));
	write('paper.pdf', '%PDF-1.7 …');
	write('latin1.txt', Buffer.from('Ada\nJos\xe9 is here', 'latin1'));
	write('utf16.txt', Buffer.from('\ufeffAda Roe', 'utf16le'));
	write('weather.txt', 'Rain fell all day over the hills. The river rose by two metres and fell again.\n');
	write('two.txt', 'Ada Roe is a sailor. Sam Poe is a diver.\n');
	write('bad.biography.yaml', 'subject:\n  name: Ada Roe\nfacts:\n  - kind: position\n    tittle: clerk\n');
	write('good.biography.yaml', 'subject:\n  name: Ada Roe\n');
	write('sources.yaml', 'ada.txt:\n  url: nowhere\n');
	write('register.yaml', 'organisations: []\n');
	mkdirSync(join(cwd, 'folder'));
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

/** Command lines, and what they say: what is wrong, where and what to do. */
const CASES: readonly (readonly [string, readonly string[], RegExp])[] = [
	['no file', ['convert'], /no file given: name one, or - for standard input/],
	['an empty file', ['convert', 'empty.txt'], /empty\.txt: is empty: give a file with text in it/],
	['empty standard input', ['convert', '-'], /standard input: is empty/],
	['a path that is not there', ['convert', 'nobody.txt'], /nobody\.txt: no such file: check the path/],
	['a path below a file', ['convert', 'ada.txt/x.txt'], /part of the path is a file: check the path/],
	['a folder', ['convert', 'folder'], /folder: is a folder: name the files in it, as folder\/\*\.txt/],
	['a binary file', ['convert', 'binary.bin'], /binary\.bin: is a binary file .*: give a text file/],
	['a PDF', ['convert', 'paper.pdf'], /paper\.pdf: is a PDF, not text: copy its text/],
	['text in Latin-1', ['convert', 'latin1.txt'], /latin1\.txt: is not UTF-8 \(line 2\): save it as UTF-8/],
	['text in UTF-16', ['convert', 'utf16.txt'], /utf16\.txt: is UTF-16, not UTF-8: save it as UTF-8/],
	[
		'a text that is too large',
		['convert', 'ada.txt', '--max-bytes', '10'],
		/ada\.txt: is larger than 10 bytes: raise the limit with --max-bytes/,
	],
	['a text with no person', ['convert', 'weather.txt'], /no person found in "weather".*--subject/],
	['two people with equal claim', ['convert', 'two.txt'], /may be about Ada Roe or Sam Poe: name one with --subject/],
	[
		'an invalid biography file',
		['publish', 'bad.biography.yaml'],
		/bad\.biography\.yaml:5:5: unknown key "tittle": did you mean "title"\?/,
	],
	[
		'accepting an invalid file',
		['accept', 'bad.biography.yaml', '--by', 'Sam', '--as-of', '2025-01-01'],
		/bad\.biography\.yaml:5:5/,
	],
	['a text as biography file', ['publish', 'ada.txt'], /ada\.txt:1:1/],
	[
		'signing on no day',
		['accept', 'good.biography.yaml', '--by', 'Sam'],
		/the day of signing is not known: give it with --as-of/,
	],
	['signing by nobody', ['accept', 'good.biography.yaml'], /required option '--by <who>' not specified/],
	[
		'an unknown option',
		['convert', 'ada.txt', '--profil', 'linked'],
		/unknown option '--profil' \(Did you mean --profile\?\): see biograph convert --help/,
	],
	[
		'an unknown command',
		['convrt', 'ada.txt'],
		/unknown command 'convrt' \(Did you mean convert\?\): see biograph --help/,
	],
	['an unknown profile', ['convert', 'ada.txt', '--profile', 'full'], /Allowed choices are search, linked/],
	[
		'an unknown --include name',
		['convert', 'ada.txt', '--include', 'birthdate'],
		/include "birthdate" is not known: did you mean "birthDate"\?/,
	],
	['an unknown --include name for a draft', ['draft', 'ada.txt', '--include', 'xyz'], /include "xyz" is not known/],
	[
		'a page that is no address',
		['convert', 'ada.txt', '--page', 'exmple'],
		/exmple.*is not an address: give one that starts with https:\/\//i,
	],
	['a page that is a script', ['convert', 'ada.txt', '--page', 'javascript:alert(1)'], /not an address/],
	['a day that is none', ['convert', 'ada.txt', '--as-of', '2025-02-30'], /not a day: write it as 2025-01-31/],
	['a size that is none', ['convert', 'ada.txt', '--max-bytes', 'lots'], /not a number of bytes/],
	[
		'a sources file with a fault',
		['convert', 'ada.txt', '--sources', 'sources.yaml'],
		/sources\.yaml:2:3: "nowhere" is not an address/,
	],
	[
		'a register with a fault',
		['convert', 'ada.txt', '--register', 'register.yaml'],
		/register\.yaml:1:1: unknown key "organisations": did you mean "organizations"/,
	],
	[
		'several files and one page',
		['publish', 'good.biography.yaml', 'good.biography.yaml', '-o', 'folder', '--page', 'https://example.org/'],
		/--page is one address/,
	],
	[
		'several files and no folder',
		['publish', 'good.biography.yaml', 'good.biography.yaml'],
		/2 files need a folder to write to/,
	],
	['a lines file that is a folder', ['convert', '--ndjson', 'folder'], /folder: is a folder/],
	[
		'a lines file that is not there',
		['convert', '--ndjson', 'none.ndjson'],
		/none\.ndjson: no such file: check the path/,
	],
	['a draft that is a folder', ['draft', 'ada.txt', '-o', 'folder'], /folder: is a folder: give -o the name of a file/],
];

describe('bad input', () => {
	test.each(CASES)('%s: one clear line, exit 2, nothing written', async (_, args, message) => {
		const before = readdirSync(cwd).sort();
		const output = args.includes('-o') ? [] : ['-o', 'out/result'];
		const withOutput = /^(?:convert|publish|draft)$/.test(args[0] ?? '') ? [...args, ...output] : args;
		const { code, stdout, stderr } = await runCommand(withOutput, { cwd });
		expect(stderr).toMatch(message);
		expect(stderr.trimEnd().split('\n')).toHaveLength(1);
		expect(stderr).toMatch(/^biograph: /);
		expect(code).toBe(2);
		expect(stdout).toBe('');
		expect(readdirSync(cwd).sort()).toEqual(before);
	});

	test('a file that cannot be replaced stays as it is, and nothing lies beside it', async () => {
		const { code, stderr } = await runCommand(['convert', 'ada.txt', '-o', 'folder'], { cwd });
		expect(code).toBe(2);
		expect(stderr).toMatch(/^biograph: folder: /);
		expect(readdirSync(join(cwd, 'folder'))).toEqual([]);
		expect(readdirSync(cwd).filter((name) => name.startsWith('.biograph'))).toEqual([]);
	});

	test('a failed draft leaves the biography file as it was', async () => {
		const before = readFileSync(join(cwd, 'bad.biography.yaml'), 'utf8');
		const { code } = await runCommand(['draft', 'ada.txt', '-o', 'bad.biography.yaml'], { cwd });
		expect(code).toBe(2);
		expect(readFileSync(join(cwd, 'bad.biography.yaml'), 'utf8')).toBe(before);
	});

	test('a bug shows its stack and exits with 70', async () => {
		const broken = {
			get isTTY(): boolean {
				throw new Error('boom');
			},
		};
		const { run } = await import('../../src/cli/run');
		const { PassThrough, Readable } = await import('node:stream');
		const stderr = new PassThrough();
		const written: string[] = [];
		stderr.on('data', (chunk: Buffer) => written.push(String(chunk)));
		const stdin = Object.assign(
			new Readable({
				read() {
					this.destroy(new Error('boom'));
				},
			}),
			{},
		);
		const code = await run(['convert', '-'], { stdin, stdout: new PassThrough(), stderr, cwd, env: {} });
		expect(code).toBe(70);
		expect(written.join('')).toMatch(/bug[\s\S]*Error: boom\n\s+at /);
		expect(() => broken.isTTY).toThrow();
	});

	test('the program itself exits with these codes', () => {
		const exit = (args: readonly string[]): number => {
			try {
				execFileSync(process.execPath, ['--import', 'tsx', join(process.cwd(), 'src/cli/main.ts'), ...args], {
					stdio: 'pipe',
				});
				return 0;
			} catch (error) {
				return (error as { status: number }).status;
			}
		};
		expect(exit(['convert', join(cwd, 'nobody.txt')])).toBe(2);
		expect(exit(['--help'])).toBe(0);
	});

	test('a reader that stops before the end of the output is told nothing', async () => {
		const line = JSON.stringify({ '@context': 'https://schema.org', '@type': 'Person', nmae: 'Ada Roe' });
		writeFileSync(join(cwd, 'many.ndjson'), `${line}\n`.repeat(5000));
		const args = ['--import', 'tsx', join(process.cwd(), 'src/cli/main.ts'), 'validate', join(cwd, 'many.ndjson')];
		const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
		let said = '';
		child.stderr.on('data', (chunk) => {
			said += String(chunk);
		});
		child.stdout.once('data', () => child.stdout.destroy());
		const code = await new Promise((resolve) => child.once('close', resolve));
		expect({ said, code }).toEqual({ said: '', code: 141 });
	});
});
