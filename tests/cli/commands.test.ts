import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseBiography, parseRegister } from '../../src/file';
import { runCommand } from './run-command';

const ADA = `Ada Roe

Dr Ada Roe is the harbour master at the Port of Northam. She was born in Northam in 1970. In 2001, Roe joined the Tide Institute as an engineer.
`;
const SECOND =
	'Dr Ada Roe was born in 1971. In 2001 she joined the Tide Institute as an engineer. Roe is a fellow of the Lantern Society.\n';

let cwd = '';
const write = (name: string, text: string): void => writeFileSync(join(cwd, name), text);
const read = (name: string): string => readFileSync(join(cwd, name), 'utf8');
const run = (...args: readonly string[]) => runCommand(args, { cwd });
beforeEach(() => {
	cwd = mkdtempSync(join(tmpdir(), 'biograph-'));
	write('ada.txt', ADA);
	write('second.txt', SECOND);
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

interface Graph {
	readonly '@graph': readonly Readonly<Record<string, unknown>>[];
}
const person = (text: string) => (JSON.parse(text) as Graph)['@graph'].find((node) => node['@type'] === 'Person');

describe('convert', () => {
	test('writes the graph to standard output and a summary to standard error', async () => {
		const { code, stdout, stderr } = await run(
			'convert',
			'ada.txt',
			'second.txt',
			'--profile',
			'linked',
			'--page',
			'https://example.org/ada',
		);
		expect(code).toBe(0);
		expect(person(stdout)).toMatchObject({ '@id': 'https://example.org/ada#person', name: 'Ada Roe' });
		expect(stderr).toMatch(/^Ada Roe from 2 texts\n {2}facts {6}\d+ name/);
		expect(stderr).toMatch(/conflict {3}birth, date:\n.*1970.*\(ada\)\n.*1971.*\(second\)/);
		expect(stderr).toMatch(/withheld {3}.*birthDate \(B, living-person\)/);
		expect(stderr).toMatch(/findings {3}/);
		expect(stderr).not.toContain('\u001b');
	});

	test('publishes private data only when asked', async () => {
		const birth = async (...args: string[]) =>
			person((await run('convert', 'ada.txt', '--profile', 'linked', ...args)).stdout)?.birthDate;
		expect(await birth()).toBeUndefined();
		expect(await birth('--include', 'birthDate')).toBe('1970');
	});

	test('reads standard input, and writes to a file', async () => {
		const { stdout } = await runCommand(['convert', '-', '-o', 'out/ada.jsonld'], { cwd, stdin: ADA });
		expect(stdout).toBe('');
		expect(person(read('out/ada.jsonld'))).toMatchObject({ name: 'Ada Roe' });
	});

	test.each([
		['html', /^<script type="application\/ld\+json">/],
		['turtle', /@prefix|schema:Person/],
		['nquads', /<http:\/\/schema.org\/Person> \.\n/],
		['provenance', /"exact": /],
		['resume', /"basics": \{\n {4}"name": "Ada Roe"/],
	])('--format %s', async (format, expected) => {
		const { code, stdout } = await run('convert', 'ada.txt', '--profile', 'linked', '--format', format);
		expect(code).toBe(0);
		expect(stdout).toMatch(expected);
		expect(stdout.endsWith('\n')).toBe(true);
	});

	test('knows of sources what --sources says, whose paths may be relative to it', async () => {
		write('about.yaml', 'ada.txt:\n  url: https://example.org/a\n  title: Harbour news\n  published: 2024-05\n');
		const { stdout } = await run(
			'convert',
			'ada.txt',
			'--sources',
			'about.yaml',
			'--profile',
			'linked',
			'--format',
			'provenance',
		);
		expect(stdout).toContain('https://example.org/a');
	});

	test('uses the register for @ids and links', async () => {
		write(
			'entities.yaml',
			'organizations:\n  - { id: tide, "@id": "https://tide.example/#us", name: Tide Institute, sameAs: ["https://www.wikidata.org/wiki/Q1"] }\n',
		);
		const { stdout } = await run('convert', 'ada.txt', '--register', 'entities.yaml', '--profile', 'linked');
		expect(
			(JSON.parse(stdout) as Graph)['@graph'].find((node) => node['@id'] === 'https://tide.example/#us'),
		).toMatchObject({ name: 'Tide Institute' });
	});

	test('colours a terminal, unless NO_COLOR is set', async () => {
		expect((await runCommand(['convert', 'ada.txt'], { cwd, tty: true })).stderr).toContain('\u001b[1m');
		expect((await runCommand(['convert', 'ada.txt'], { cwd, tty: true, env: { NO_COLOR: '1' } })).stderr).not.toContain(
			'\u001b[1m',
		);
	});
});

test('what there is to say of a text stands in the summary, and in its line', async () => {
	const text = 'Ada Roe ist Ingenieurin bei der Acme AG in Nordheim und seit vielen Jahren in der Stadt zu Hause.';
	const said = 'de is not in English (de): its prose is not read';
	writeFileSync(join(cwd, 'de.txt'), text);
	for (const command of ['convert', 'draft']) {
		const { code, stderr } = await runCommand([command, 'de.txt'], { cwd });
		expect([code, stderr.includes(`  note       ${said}\n`)]).toEqual([0, true]);
	}
	const { stdout } = await runCommand(['convert', '--ndjson'], { cwd, stdin: JSON.stringify({ id: 'de', text }) });
	expect(JSON.parse(stdout).notes).toEqual([{ code: 'language-not-read', source: 'de', language: 'de' }]);
});

describe('from draft to page', () => {
	test('draft, correct, accept, publish; drafting again keeps it', async () => {
		const drafted = await run('draft', 'ada.txt', '--as-of', '2025-01-01');
		expect(drafted.code).toBe(0);
		expect(drafted.stderr).toMatch(/ada-roe\.biography\.yaml drafted/);
		const file = 'ada-roe.biography.yaml';
		const held = await run('publish', file);
		expect(person(held.stdout)).not.toHaveProperty('jobTitle');
		expect(held.stderr).toMatch(/proposed/);

		write(file, read(file).replace(/title: engineer\n/, 'title: chief engineer # she told us\n'));
		expect((await run('accept', file, '--by', 'Sam Poe')).stderr).toMatch(
			/facts accepted, signed by Sam Poe on 2025-01-01/,
		);
		const signed = read(file);
		const published = await run('publish', file, '--profile', 'linked');
		expect(published.code).toBe(0);
		expect(published.stdout).toContain('"chief engineer"');

		expect((await run('draft', 'ada.txt')).code).toBe(0);
		expect(read(file)).toBe(signed);
		await run('draft', 'second.txt', '-o', file);
		expect(read(file)).toContain('title: chief engineer # she told us');
		const { facts, conflicts } = parseBiography(read(file));
		expect(facts.filter((fact) => fact.status === 'proposed').map((fact) => fact.kind)).toContain('membership');
		expect(conflicts.map(({ slot }) => slot)).toContain('date');
	});

	test('two people of one slug get two files', async () => {
		write('a.biography.yaml', 'subject:\n  name: Ada Roe\n');
		write('b.biography.yaml', 'subject:\n  name: Ada Roe\n  slug: ada-roe-2\n');
		expect((await run('publish', 'a.biography.yaml', 'b.biography.yaml', '-o', 'public/')).code).toBe(0);
		expect(existsSync(join(cwd, 'public/ada-roe.jsonld')) && existsSync(join(cwd, 'public/ada-roe-2.jsonld'))).toBe(
			true,
		);
		write('b.biography.yaml', 'subject:\n  name: Ada Roe\n');
		expect((await run('publish', 'a.biography.yaml', 'b.biography.yaml', '-o', 'public/')).stderr).toMatch(
			/b\.biography\.yaml: has the slug of a\.biography\.yaml/,
		);
	});

	test.each([undefined, '\n'])('a draft begins a register that is not there or empty: %j', async (before) => {
		if (before !== undefined) write('known.yaml', before);
		const { stderr, code } = await run('draft', 'ada.txt', '--register', 'known.yaml');
		expect([code, stderr]).toEqual([0, expect.stringMatching(/known\.yaml begun: \d+ entr(?:y|ies) proposed/)]);
		expect(read('known.yaml')).toMatch(/^# Known people[\s\S]*organizations:/);
	});

	test('a draft proposes entries for the register', async () => {
		const { stderr } = await run('draft', 'ada.txt', '--register', 'entities.yaml');
		expect(stderr).toMatch(/no such file|entities\.yaml/);
		write('entities.yaml', '# ours\n');
		const again = await run('draft', 'ada.txt', '--register', 'entities.yaml');
		expect(again.stderr).toMatch(/entities\.yaml: \d+ entries proposed/);
		expect(parseRegister(read('entities.yaml')).organizations?.map((entry) => entry.name)).toContain('Tide Institute');
		expect(read('entities.yaml')).toContain('# ours');
	});

	test('organisations have one @id on all pages of a site', async () => {
		write('sam.txt', 'Sam Poe is an engineer at the Tide Institute.\n');
		const ids = async (file: string) =>
			(
				JSON.parse(
					(
						await run(
							'convert',
							file,
							'--profile',
							'linked',
							'--site',
							'https://example.org/',
							'--page',
							`https://example.org/${file}`,
						)
					).stdout,
				) as Graph
			)['@graph']
				.filter((node) => node.name === 'Tide Institute')
				.map((node) => node['@id']);
		expect(await ids('ada.txt')).toEqual(await ids('sam.txt'));
		expect(await ids('sam.txt')).toEqual([expect.stringMatching(/^https:\/\/example\.org\/#/)]);
	});
});

test('what is wrong with the published markup is said, not only counted', async () => {
	write('local.biography.yaml', 'subject: { name: Ada Roe }\nprofile: { url: "http://localhost:3000/ada" }\n');
	const { code, stderr } = await run('publish', 'local.biography.yaml', '--fail-on', 'warning');
	expect(code).toBe(1);
	expect(stderr).toMatch(/findings {3}1 warning\n {4}warning `url` .*localhost:3000.* values\/url\n/);
});

describe('help', () => {
	test.each([[[]], [['convert']], [['draft']], [['accept']], [['publish']], [['validate']]])(
		'%j has examples',
		async (command) => {
			const { code, stdout } = await run(...command, '--help');
			expect(code).toBe(0);
			expect(stdout).toMatch(/Examples:\n {2}# .+\n {2}(?:curl .*)?biograph/);
		},
	);

	test('is quick: no stage is loaded for it', () => {
		const loaded = execFileSync(
			process.execPath,
			[
				'--import',
				'tsx',
				'-e',
				"process.argv = ['', '', '--help']; await import('./src/cli/main.ts'); console.log(Object.keys(process.moduleLoadList ?? {}).length >= 0)",
				'--input-type=module',
			],
			{ encoding: 'utf8' },
		);
		expect(loaded).toContain('Usage: biograph');
	});
});

describe('the same input gives the same bytes', () => {
	test('in any time zone and locale', () => {
		const outputs = [
			{ TZ: 'UTC', LANG: 'C' },
			{ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
			{ TZ: 'America/Los_Angeles', LANG: 'ar_EG.UTF-8' },
		].map((env) =>
			execFileSync(
				process.execPath,
				[
					'--import',
					'tsx',
					'src/cli/main.ts',
					'convert',
					join(cwd, 'ada.txt'),
					join(cwd, 'second.txt'),
					'--profile',
					'linked',
					'--include',
					'all',
				],
				{
					encoding: 'utf8',
					stdio: ['ignore', 'pipe', 'ignore'],
					env: { ...process.env, ...env },
				},
			),
		);
		expect(new Set(outputs).size).toBe(1);
		expect(outputs[0]).toContain('Ada Roe');
	});
});
