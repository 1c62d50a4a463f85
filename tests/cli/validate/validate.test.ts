import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bad, doubtful, folderOf, good, page, validateIn } from './command';

const json = JSON.stringify;

describe('the exit code', () => {
	const folder = folderOf({ 'good.html': page(good), 'bad.html': page(bad), 'doubtful.jsonld': json(doubtful) });

	it.each([
		[['good.html'], 0],
		[['bad.html'], 1],
		[['bad.html', '--fail-on', 'never'], 0],
		[['doubtful.jsonld'], 0],
		[['doubtful.jsonld', '--fail-on', 'warning'], 1],
		[['good.html', '--fail-on', 'warning'], 0],
		[['.'], 1],
		[['bad.html', '--rule', 'vocabulary/unknown-property=warning'], 0],
		[['bad.html', '--rule', 'vocabulary=off'], 0],
		[['doubtful.jsonld', '--rule', '*.jsonld:vocabulary/domain=error'], 1],
		[['doubtful.jsonld', '--rule', '*.html:vocabulary/domain=error'], 0],
	])('of %j is %i', async (args, code) => {
		expect((await validateIn(folder, args)).code).toBe(code);
	});
});

describe('bad input is one clear line and exit 2', () => {
	const folder = folderOf({
		'good.jsonld': json(good),
		'empty.jsonld': '',
		'latin.jsonld': Uint8Array.from(Buffer.from(json({ ...good, name: 'Inês' }), 'latin1')),
		'binary.jsonld': Uint8Array.from([0x7b, 0, 1, 2, 3]),
		'broken.json': '{"rules": ',
		'unknown.json': json({ rules: { 'google/nothing': 'off' } }),
		'strange.json': json({ colour: 'red' }),
		'wrong.json': json({ overrides: [{ files: ['**'], rules: { google: 'loud' } }] }),
		'feature.json': json({ google: { events: false } }),
		'nothing/readme.txt': 'no markup',
	});

	it.each([
		[['missing.html'], 'missing.html: no such file or folder'],
		[['nothing'], 'nothing: has no .html, .jsonld or .ndjson files'],
		[['*.htm'], '*.htm: matches no file'],
		[['empty.jsonld'], 'empty.jsonld: is empty'],
		[['latin.jsonld'], 'latin.jsonld: is not UTF-8 (line 1)'],
		[['binary.jsonld'], 'binary.jsonld: is a binary file'],
		[['good.jsonld', '--max-bytes', '10'], 'good.jsonld: is larger than 10 bytes'],
		[['good.jsonld', '--format', 'xml'], "option '--format <form>' argument 'xml' is invalid"],
		[['good.jsonld', '--nope'], "unknown option '--nope'"],
		[['good.jsonld', '--rule', 'google/nothing=off'], 'no rule is called "google/nothing"'],
		[['good.jsonld', '--rule', 'google'], '--rule google: write it as'],
		[['good.jsonld', '--feature', 'events'], 'no feature is called "events"'],
		[['good.jsonld', '--config', 'none.json'], 'none.json: no such file'],
		[['good.jsonld', '--config', 'broken.json'], 'broken.json: is not JSON'],
		[['good.jsonld', '--config', 'unknown.json'], 'unknown.json: no rule is called "google/nothing"'],
		[['good.jsonld', '--config', 'strange.json'], 'strange.json: "colour" is unknown'],
		[['good.jsonld', '--config', 'wrong.json'], '"overrides[0].rules.google" is none of off, info, warning, error'],
		[['good.jsonld', '--config', 'feature.json'], 'no feature is called "events"'],
		[['good.jsonld', '--baseline', 'none.json'], 'none.json: no such baseline'],
		[['good.jsonld', '--baseline', 'strange.json'], 'strange.json: is no baseline'],
		[['good.jsonld', '--vocabulary', 'strange.json'], 'strange.json'],
		[['good.jsonld', '-o', 'good.jsonld/report.txt'], 'cannot be written'],
		[['good.jsonld', '-o', '/proc/none/report.txt'], 'cannot be written'],
	])('%j', async (args, message) => {
		const { code, out, err } = await validateIn(folder, args);
		expect(code).toBe(2);
		expect(out).toBe('');
		expect(err).toContain(message);
		expect(
			err
				.trim()
				.split('\n')
				.filter((line) => !line.startsWith('(add --help')),
		).toHaveLength(1);
	});

	it('leaves no half-written report behind', async () => {
		await validateIn(folder, ['missing.html', '-o', 'report.txt']);
		await validateIn(folder, ['latin.jsonld', '-o', 'report.txt']);
		expect(readdirSync(folder).filter((name) => name.includes('report') || name.startsWith('.biograph'))).toEqual([]);
	});

	it('among many files is named, and the others are checked', async () => {
		const { code, out, err } = await validateIn(folder, ['good.jsonld', 'latin.jsonld', 'binary.jsonld']);
		expect(code).toBe(2);
		expect(out).toContain('in 1 file');
		expect(err).toContain('latin.jsonld: is not UTF-8');
		expect(err).toContain('binary.jsonld: is a binary file');
	});
});

describe('what is read', () => {
	it('is a folder in the order of names, hidden and foreign files apart, each file once', async () => {
		const folder = folderOf({
			'b/2.html': page(bad),
			'b/10.html': page(bad),
			'a.jsonld': json(bad),
			'c.ndjson': `${json(bad)}\n${json(good)}\n`,
			'manifest.json': '{"name": "x"}',
			'.hidden.html': page(bad),
			'node_modules/x.html': page(bad),
			'empty.html': '',
		});
		const { out, code } = await validateIn(folder, ['.', 'a.jsonld', '--format', 'json']);
		const files = JSON.parse(out).files.map(({ file }: { file: string }) => file);
		expect(files).toEqual(['a.jsonld', 'b/10.html', 'b/2.html', 'c.ndjson', 'empty.html']);
		expect(code).toBe(1);
	});

	it('is standard input for -', async () => {
		const { out, code } = await validateIn(folderOf({}), ['-'], { stdin: page(bad) });
		expect(out).toContain('stdin');
		expect(out).toContain('did you mean `jobTitle`?');
		expect(code).toBe(1);
	});

	it('is what a glob matches', async () => {
		const folder = folderOf({ 'x/a.json': json(bad), 'x/y/b.json': json(bad), 'x/c.html': page(bad) });
		const { out } = await validateIn(folder, ['x/**/*.json', '--format', 'json']);
		expect(JSON.parse(out).files.map(({ file }: { file: string }) => file)).toEqual(['x/a.json', 'x/y/b.json']);
	});
});

describe('options', () => {
	const event = { '@context': 'https://schema.org', '@type': 'Event', name: 'Tides', startDate: '2027' };
	const person = { ...good, telephone: '+351 200 000 000', pronouns: 'she' };
	const folder = folderOf({ 'event.jsonld': json(event), 'person.html': page(person, '<h1>Rui Prado</h1>') });
	const codes = async (args: readonly string[]): Promise<string[]> => {
		const { out } = await validateIn(folder, [...args, '--format', 'json', '--quiet']);
		return JSON.parse(out).files.flatMap(({ findings }: { findings: { code: string }[] }) =>
			findings.map(({ code }) => code),
		);
	};

	it('switch the families', async () => {
		expect(await codes(['event.jsonld'])).toEqual(['google/missing-property', 'google/not-precise']);
		expect(await codes(['event.jsonld', '--no-google'])).toEqual([]);
		expect(await codes(['event.jsonld', '--feature', 'article,breadcrumb'])).toEqual([]);
		expect(await codes(['event.jsonld', '--feature', 'event'])).toHaveLength(2);
		expect(await codes(['person.html'])).toEqual(['page/main-name']);
		expect(await codes(['person.html', '--page-check', 'off'])).toEqual([]);
		expect(await codes(['person.html', '--privacy', '--page-check', 'off'])).toEqual([
			'privacy/living-person',
			'privacy/living-person',
		]);
	});

	it('compare with a provenance document', async () => {
		const about = '#ada';
		const entry = { statements: [{ about, property: 'name', value: 'Ada Roe' }] };
		const site = folderOf({
			'ada.jsonld': json({
				'@context': 'https://schema.org',
				'@type': 'Person',
				'@id': about,
				name: 'Ada Roe',
				award: 'X',
			}),
			'ada.provenance.jsonld': json({ about, facts: [entry] }),
			'no.json': '{}',
		});
		const run = (...args: string[]) => validateIn(site, ['ada.jsonld', '--no-google', ...args]);
		expect((await run()).code).toBe(0);
		const { code, out } = await run('--provenance', 'ada.provenance.jsonld', '--format', 'json');
		expect(code).toBe(1);
		expect([...out.matchAll(/"code": ?"([^"]+)"/g)].map((match) => match[1])).toEqual(['provenance/unsourced']);
		const wrong = await run('--provenance', 'no.json');
		expect(wrong.code).toBe(2);
		expect(wrong.err).toContain('is not a provenance document');
	});

	it('name terms that are not settled only when asked', async () => {
		const pending = async (...args: string[]): Promise<boolean> =>
			(await validateIn(folder, ['person.html', ...args])).out.includes('vocabulary/pending');
		expect(await pending()).toBe(false);
		expect(await pending('--pending')).toBe(true);
	});

	it('come from the configuration too, by glob, and the command line wins', async () => {
		const site = folderOf({
			'biograph.config.json': json({
				google: false,
				ignore: ['drafts/**'],
				overrides: [
					{ files: ['talks/**'], google: {} },
					{ files: ['**'], rules: { vocabulary: 'warning' } },
				],
				failOn: 'warning',
			}),
			'talks/a.jsonld': json(event),
			'other/a.jsonld': json(event),
			'drafts/a.jsonld': json(bad),
			'c.jsonld': json(bad),
		});
		const { out, code } = await validateIn(site, ['.', '--format', 'json', '--quiet']);
		const found = Object.fromEntries(
			JSON.parse(out).files.map(({ file, findings }: { file: string; findings: { severity: string }[] }) => [
				file,
				findings.map(({ severity }) => severity),
			]),
		);
		expect(found).toEqual({ 'c.jsonld': ['warning'], 'other/a.jsonld': [], 'talks/a.jsonld': ['error', 'error'] });
		expect(code).toBe(1);
		expect((await validateIn(site, ['c.jsonld'])).code).toBe(1);
		expect((await validateIn(site, ['c.jsonld', '--rule', 'vocabulary=off'])).code).toBe(0);
		expect((await validateIn(site, ['talks', '--no-google'])).code).toBe(0);
		expect((await validateIn(site, ['c.jsonld', '--no-config', '--rule', 'vocabulary=warning'])).code).toBe(0);
	});

	it('write the report to a file, whole', async () => {
		const site = folderOf({ 'a.jsonld': json(bad) });
		const { out, code } = await validateIn(site, ['a.jsonld', '--format', 'sarif', '-o', 'out/report.sarif']);
		expect([out, code]).toEqual(['', 1]);
		expect(JSON.parse(readFileSync(join(site, 'out/report.sarif'), 'utf8')).runs[0].results).toHaveLength(1);
		expect(readdirSync(join(site, 'out'))).toEqual(['report.sarif']);
	});

	it('take another vocabulary', async () => {
		const release = {
			'@context': {
				rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
				rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
				schema: 'https://schema.org/',
			},
			'@graph': [
				{ '@id': 'schema:Thing', '@type': 'rdfs:Class', 'rdfs:label': 'Thing' },
				{
					'@id': 'schema:Person',
					'@type': 'rdfs:Class',
					'rdfs:label': 'Person',
					'rdfs:subClassOf': { '@id': 'schema:Thing' },
				},
				{ '@id': 'schema:Text', '@type': ['schema:DataType', 'rdfs:Class'], 'rdfs:label': 'Text' },
				...['name', 'jobTitel'].map((name) => ({
					'@id': `schema:${name}`,
					'@type': 'rdf:Property',
					'rdfs:label': name,
					'schema:domainIncludes': { '@id': 'schema:Thing' },
					'schema:rangeIncludes': { '@id': 'schema:Text' },
				})),
			],
		};
		const site = folderOf({ 'a.jsonld': json(bad), 'release.json': json(release) });
		expect((await validateIn(site, ['a.jsonld'])).code).toBe(1);
		const { code, out } = await validateIn(site, ['a.jsonld', '--vocabulary', 'release.json']);
		expect(out).toContain('release.json');
		expect(code).toBe(0);
	});
});

describe('on a terminal', () => {
	const folder = folderOf(Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index}.jsonld`, json(bad)])));
	const ESC = '\u001b[';

	it('the report is coloured and a bar shows how far it is', async () => {
		const { out, err } = await validateIn(folder, ['.'], { tty: true });
		expect(out).toContain(ESC);
		expect(err).toContain('100 % of 60 files');
		expect(err.endsWith('\r\u001b[2K')).toBe(true);
	});

	it('NO_COLOR takes the colours away, and so does a file', async () => {
		expect((await validateIn(folder, ['.'], { tty: true, env: { NO_COLOR: '1' } })).out).not.toContain(ESC);
		await validateIn(folder, ['.', '-o', 'report.txt'], { tty: true });
		expect(readFileSync(join(folder, 'report.txt'), 'utf8')).not.toContain(ESC);
	});

	it('nothing of it elsewhere', async () => {
		const { out, err } = await validateIn(folder, ['.']);
		expect(out).not.toContain(ESC);
		expect(err).toBe('');
		expect(existsSync(join(folder, 'biograph.baseline.json'))).toBe(false);
	});
});

describe('a page in another encoding than UTF-8', () => {
	const inLatin = (head: string, text = ''): Uint8Array =>
		Buffer.from(`${head}<title>x</title>${page({ ...bad, jobTitle: 'Gérante' })}${text}`, 'latin1');
	const folder = folderOf({
		'meta.html': inLatin('<meta charset="windows-1252">'),
		'equiv.html': inLatin('<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">'),
		'prolog.xhtml': inLatin('<?xml version="1.0" encoding="iso-8859-1"?>'),
		'lie.html': inLatin('<meta charset="utf-8">'),
		'nonsense.html': inLatin('<meta charset="x-nonsense">'),
		'silent.html': inLatin(''),
	});

	it.each(['meta.html', 'equiv.html', 'prolog.xhtml'])('is read as it declares: %s', async (file) => {
		const { code, out, err } = await validateIn(folder, [file, '--format', 'json']);
		expect({ code, err }).toEqual({ code: 1, err: '' });
		expect(out).not.toContain('damaged-text');
	});

	it.each(['lie.html', 'nonsense.html', 'silent.html'])('is refused where that does not tell: %s', async (file) => {
		const { code, err } = await validateIn(folder, [file]);
		expect(code).toBe(2);
		expect(err).toMatch(/is not UTF-8 \(line \d+\): save it as UTF-8/);
	});
});
