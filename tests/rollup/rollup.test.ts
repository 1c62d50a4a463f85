import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { rollup } from 'rollup';
import { build, createServer, type InlineConfig } from 'vite';
import { afterEach, describe, expect, test } from 'vitest';
import { type BiographPluginOptions, biograph } from '../../src/rollup';
import { validate } from '../../src/validate';
import { ADA, PAGE, type Site, siteOf } from './site';

let site: Site | undefined;
afterEach(() => {
	site?.remove();
	site = undefined;
});

/** The JSON-LD of a page, by an HTML parser. */
function markupOf(html: string): unknown[] {
	const found: unknown[] = [];
	const walk = (node: {
		tagName?: string;
		attrs?: { name: string; value: string }[];
		childNodes?: unknown[];
	}): void => {
		if (node.tagName === 'script' && node.attrs?.some(({ value }) => value === 'application/ld+json')) {
			const [text] = node.childNodes ?? [];
			found.push(JSON.parse((text as { value: string }).value));
		}
		for (const child of node.childNodes ?? []) walk(child as never);
	};
	walk(parse(html) as never);
	return found;
}

const vite = ({ root }: Site, options: BiographPluginOptions, more: InlineConfig = {}) =>
	build({ root, configFile: false, logLevel: 'silent', plugins: [biograph(options)], ...more });

const filesIn = (folder: string): readonly string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
		entry.isFile() ? [join(entry.parentPath, entry.name).slice(folder.length + 1)] : [],
	);

describe('Vite', () => {
	test('writes the markup into the page, and adds nothing to what the browser loads as code', async () => {
		site = siteOf({ 'index.html': PAGE, 'ada.biography.yaml': ADA });
		await vite(site, { site: 'https://example.org' });
		const html = site.read('dist/index.html');
		const [graph] = markupOf(html) as { '@graph': { '@type': string; '@id': string; award?: string }[] }[];
		const [page, person, body] = graph?.['@graph'] ?? [];
		expect([page?.['@type'], person?.['@type'], body?.['@type']]).toEqual(['ProfilePage', 'Person', 'Corporation']);
		expect(page?.['@id']).toBe('https://example.org/');
		expect(person?.award).toBe('Golden </script> Anchor & Co (2015)');
		expect(filesIn(join(site.root, 'dist')).filter((name) => name.endsWith('.js'))).toEqual([]);
		const { findings } = validate(html, { mediaType: 'text/html' });
		expect(findings.filter(({ severity, code }) => severity !== 'info' && !code.startsWith('google/'))).toEqual([]);
	});

	test('gives an index.html no biography that has a page of its own, by name or by `pages`', async () => {
		const input = (root: string) => ({
			build: { rollupOptions: { input: [join(root, 'index.html'), join(root, 'ada.html')] } },
		});
		site = siteOf({ 'index.html': PAGE, 'ada.html': PAGE, 'ada.biography.yaml': ADA });
		await vite(site, {}, input(site.root));
		expect([markupOf(site.read('dist/index.html')), markupOf(site.read('dist/ada.html'))]).toMatchObject([[], [{}]]);
		site = siteOf({ 'index.html': PAGE, 'ada.html': PAGE, 'roe.biography.yaml': ADA });
		await vite(site, { pages: { 'ada.html': 'roe.biography.yaml' } }, input(site.root));
		expect([markupOf(site.read('dist/index.html')), markupOf(site.read('dist/ada.html'))]).toMatchObject([[], [{}]]);
	});

	test('writes the provenance beside the page and links it', async () => {
		site = siteOf({ 'people/ada.html': PAGE, 'people/ada.biography.yaml': ADA });
		await vite(site, {}, { build: { rollupOptions: { input: join(site.root, 'people/ada.html') } } });
		expect(site.read('dist/people/ada.html')).toMatch(
			/<link rel="alternate" type="application\/ld\+json" href="ada\.provenance\.jsonld" ?>/,
		);
		const document = JSON.parse(site.read('dist/people/ada.provenance.jsonld'));
		expect(JSON.stringify(document)).toContain('Chief Scientist');
		expect(document.type).toBe('Bundle');
		const { findings } = validate(site.read('dist/people/ada.html'), { provenance: JSON.stringify(document) });
		expect(findings.filter(({ code }) => code.startsWith('provenance/'))).toEqual([]);
	});

	test('takes names that an address has to escape', async () => {
		site = siteOf({ 'people/ada roë.html': PAGE, 'people/ada roë.biography.yaml': ADA });
		await vite(
			site,
			{ site: 'https://example.org/' },
			{ build: { rollupOptions: { input: join(site.root, 'people/ada roë.html') } } },
		);
		const html = site.read('dist/people/ada roë.html');
		expect(html).toContain('"@id":"https://example.org/people/ada%20ro%C3%AB.html"');
		expect(html).toContain('href="ada%20ro%C3%AB.provenance.jsonld"');
		expect(JSON.parse(site.read('dist/people/ada roë.provenance.jsonld')).type).toBe('Bundle');
	});

	test('gives a module for each file, and one that lists all', async () => {
		site = siteOf({
			'main.js': `import { scriptText, name } from './people/ada.biography.yaml';
				import { biographies } from 'virtual:biograph';
				export const made = [name, scriptText, biographies];`,
			'people/ada.biography.yaml': ADA,
			'people/bea.biography.yaml': 'subject: { name: Bea Poe }\n',
		});
		await vite(
			site,
			{},
			{ build: { lib: { entry: join(site.root, 'main.js'), formats: ['es'], fileName: () => 'out.mjs' } } },
		);
		const { made } = await import(join(site.root, 'dist/out.mjs'));
		expect(made[0]).toBe('Ada Roe');
		expect(JSON.parse(made[1])['@graph'][0].name).toBe('Ada Roe');
		expect(made[2].map(({ file, name }: { file: string; name: string }) => [file, name])).toEqual([
			['people/ada.biography.yaml', 'Ada Roe'],
			['people/bea.biography.yaml', 'Bea Poe'],
		]);
	});

	test('gives code the @ids of the page that a biography is on, and a page the address that its file gives', async () => {
		site = siteOf({
			'main.js': `import { biographies } from 'virtual:biograph';
				export const made = biographies.map(({ graph }) => graph['@graph'].find((node) => node['@type'] === 'Person')['@id'] ?? '');`,
			'people/ada.biography.yaml': ADA,
			'people/ada.html': PAGE,
			'people/bea.biography.yaml': 'page: https://other.example/bea\nsubject: { name: Bea Poe }\n',
			'people/bea.html': '<!doctype html><html><head><title>x</title></head><body><h1>Bea Poe</h1></body></html>',
			'people/cal.biography.yaml': 'subject: { name: Cal Poe }\n',
			'index.html': '<!doctype html><html><head><title>x</title></head><body></body></html>',
			'dan.biography.yaml': 'subject: { name: Dan Poe }\n',
		});
		const ids = async (options: BiographPluginOptions): Promise<unknown> => {
			const lib = { entry: join(site!.root, 'main.js'), formats: ['es' as const], fileName: () => 'out.mjs' };
			await vite(site!, options, { build: { lib } });
			return (await import(`${join(site!.root, 'dist/out.mjs')}?${JSON.stringify(options)}`)).made;
		};
		expect(await ids({ site: 'https://example.org/' })).toEqual([
			'https://example.org/#person',
			'https://example.org/people/ada.html#person',
			'https://other.example/bea#person',
			'#person',
		]);
		expect(await ids({ pageUrl: (html) => `https://pages.example/${html}` })).toEqual([
			'https://pages.example/index.html#person',
			'https://pages.example/people/ada.html#person',
			'https://pages.example/people/bea.html#person',
			'https://pages.example/people/cal.html#person',
		]);
		const input = [join(site.root, 'people/bea.html')];
		await vite(site, { site: 'https://example.org/', failOn: 'never' }, { build: { rollupOptions: { input } } });
		expect(site.read('dist/people/bea.html')).toContain('"@id":"https://other.example/bea#person"');
	});

	test('takes the @ids and links of the register on every page', async () => {
		site = siteOf({
			'index.html': PAGE,
			'ada.biography.yaml': ADA,
			'entities.yaml':
				'people:\n  - { name: Ada Roe, sameAs: ["https://ada.example/"] }\norganizations:\n  - { name: Acme Limited, aliases: [Acme Ltd], "@id": "https://acme.example/#us" }\n',
		});
		await vite(site, { register: 'entities.yaml' });
		const page = site.read('dist/index.html');
		expect(page).toContain('"worksFor":{"@id":"https://acme.example/#us"}');
		expect(page).toContain('"sameAs":"https://ada.example/"');
	});

	test('shows a changed file in development, with its provenance', async () => {
		site = siteOf({ 'index.html': PAGE, 'ada.biography.yaml': ADA });
		const server = await createServer({
			root: site.root,
			configFile: false,
			logLevel: 'silent',
			plugins: [biograph()],
			server: { port: 0, host: '127.0.0.1', watch: { usePolling: true, interval: 50 } },
		});
		try {
			await server.listen();
			const address = server.httpServer?.address();
			const base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
			const page = async (path: string): Promise<string> => (await fetch(`${base}${path}`)).text();
			expect(await page('/')).toContain('Golden');
			expect(JSON.parse(await page('/ada.provenance.jsonld')).type).toBe('Bundle');
			const reloaded = new Promise<void>((resolve) => {
				const send = server.ws.send.bind(server.ws);
				server.ws.send = ((payload: { type?: string }) => {
					if (payload.type === 'full-reload') resolve();
					send(payload as never);
				}) as typeof server.ws.send;
			});
			site.write('ada.biography.yaml', ADA.replace('Golden', 'Silver'));
			await reloaded;
			expect(await page('/')).toContain('Silver');
		} finally {
			await server.close();
		}
	});
});

test('Rollup writes the markup into HTML that other plugins emit', async () => {
	site = siteOf({ 'main.js': 'export const a = 1;', 'ada.biography.yaml': ADA });
	const bundle = await rollup({
		input: join(site.root, 'main.js'),
		plugins: [
			{
				name: 'page',
				generateBundle() {
					this.emitFile({ type: 'asset', fileName: 'ada.html', source: PAGE });
					this.emitFile({ type: 'asset', fileName: 'other.html', source: '<p>nobody</p>' });
				},
			},
			biograph({ root: site.root }),
		],
	});
	const { output } = await bundle.generate({ format: 'es' });
	await bundle.close();
	const textOf = (name: string): string => {
		const file = output.find(({ fileName }) => fileName === name);
		return file?.type === 'asset' ? String(file.source) : '';
	};
	expect(markupOf(textOf('ada.html'))).toHaveLength(1);
	expect(markupOf(textOf('other.html'))).toHaveLength(0);
	expect(JSON.parse(textOf('ada.provenance.jsonld')).type).toBe('Bundle');
});

/** YAML whose aliases, written out, would be a billion values. */
const BOMB = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
	.split('')
	.map((c, i) => `${c}: &${c} [${Array(9).fill(`*${'abcdefg'[i]}`).join(',')}]`)
	.join('\n')}\n`;

/** What is wrong, the file, its line, and how the message says what to do. */
const WRONG: readonly (readonly [what: string, text: string, line: number, advice: RegExp])[] = [
	['an unknown key', ADA.replace('profile:', 'profil:'), 2, /did you mean "profile"\?/],
	['a wrong date', ADA.replace('2019-10', 'October'), 4, /write it as 2025/],
	['a day that no month has', ADA.replace('2019-10', '2019-02-30'), 4, /write it as 2025/],
	[
		'an organisation that is not there',
		ADA.replace('organization: acme', 'organization: acmee'),
		4,
		/add it to "organizations", or correct the id/,
	],
	[
		'an address that runs code',
		ADA.replace('description: Ada Roe measures tides.', 'url: "javascript:alert(1)"'),
		2,
		/give one that starts with https:/,
	],
	[
		'an address that runs code in a list',
		ADA.replace('description: Ada Roe measures tides.', 'sameAs: ["javascript:alert(1)"]'),
		2,
		/give one that starts with https:/,
	],
	['YAML aliases that explode', BOMB, 3, /write the values out/],
	['a key of the prototype', `${ADA}__proto__: { polluted: 1 }\n`, 8, /take it out/],
	['a key of the prototype in a fact', ADA.replace('award,', 'award, __proto__: { polluted: 1 },'), 5, /take it out/],
	['the key constructor in a fact', ADA.replace('award,', 'award, constructor: { polluted: 1 },'), 5, /take it out/],
	['what is no YAML', 'subject: { name: Ada\n', 2, /a bracket is opened and not closed/],
];

describe('a build stops, with file and line and what to do, and writes nothing', () => {
	const thrownBy = (build: Promise<unknown>) =>
		build.then(
			() => undefined,
			(thrown: Error & { loc?: { file: string; line: number } }) => thrown,
		);

	test.each(WRONG)('for %s', async (_, text, line, advice) => {
		// The page before it in the alphabet is right, and is not written either.
		site = siteOf({
			'aaa.html': PAGE,
			'aaa.biography.yaml': ADA,
			'ada.html': PAGE,
			'ada.biography.yaml': text,
		});
		const { root } = site;
		const input = ['aaa.html', 'ada.html'].map((name) => join(root, name));
		const error = await thrownBy(vite(site, {}, { build: { rollupOptions: { input } } }));
		expect(error?.message).toMatch(new RegExp(`ada\\.biography\\.yaml:${line}\\b`));
		expect(error?.message).toMatch(advice);
		expect(error?.message).not.toContain('ada.html:');
		expect(existsSync(join(root, 'dist'))).toBe(false);
		expect(({} as { polluted?: number }).polluted).toBeUndefined();
	});

	test.each(WRONG)('where code imports it, for %s', async (_, text, line, advice) => {
		site = siteOf({ 'main.js': "export * from './ada.biography.yaml';", 'ada.biography.yaml': text });
		const error = await thrownBy(
			rollup({ input: join(site.root, 'main.js'), plugins: [biograph({ root: site.root })], logLevel: 'silent' }),
		);
		expect(error?.message).toMatch(new RegExp(`ada\\.biography\\.yaml:${line}\\b`));
		expect(error?.message).toMatch(advice);
	});

	test.each<[object, RegExp]>([
		[{ injekt: false }, /^option "injekt" is not known: did you mean "inject"\?$/],
		[{ page: 'https://example.org/' }, /^option "page" is not known: /],
		[{ failOn: 'warn' }, /^failOn "warn" is not known: give error, warning, never$/],
		[{ profile: 'linkd' }, /did you mean "linked"/],
		[{ site: 'example.org' }, /^site "example\.org" is not an address/],
		[{ include: ['birthdate'] }, /did you mean "birthDate"/],
	])('for the option %j, before anything is read', (options, message) => {
		expect(() => biograph(options)).toThrow(expect.objectContaining({ name: 'BiographError' }));
		expect(() => biograph(options)).toThrow(message);
	});

	test.each<[BiographPluginOptions, RegExp]>([
		[
			{ pages: { 'index.html': 'roe.biography.yaml' } },
			/roe\.biography\.yaml: no such file under .*: correct the path/,
		],
		[{ register: 'known.yaml' }, /known\.yaml: no such file under /],
	])('for a file that is not there: %j', async (options, message) => {
		site = siteOf({ 'index.html': PAGE, 'ada.biography.yaml': ADA });
		expect((await thrownBy(vite(site, options)))?.message).toMatch(message);
	});

	test('but only warns of a page that it does not have', async () => {
		site = siteOf({ 'index.html': PAGE, 'ada.biography.yaml': ADA });
		const warned: string[] = [];
		await vite(
			site,
			{ pages: { 'indx.html': 'ada.biography.yaml' } },
			{ build: { rollupOptions: { onwarn: ({ message }) => warned.push(message) } } },
		);
		expect(warned.join()).toMatch(/pages names "indx\.html", which this build does not have/);
	});

	test('for a register that is not right', async () => {
		site = siteOf({
			'index.html': PAGE,
			'ada.biography.yaml': ADA,
			'entities.yaml': 'organizations:\n  - { nme: Acme Ltd }\n',
		});
		const error = await thrownBy(vite(site, { register: 'entities.yaml' }));
		expect(error?.message).toMatch(/entities\.yaml:2:7: unknown key "nme": did you mean "name"\?/);
		expect(existsSync(join(site.root, 'dist'))).toBe(false);
	});

	test('and leaves what an earlier build wrote as it was', async () => {
		site = siteOf({ 'index.html': PAGE, 'ada.biography.yaml': ADA });
		await vite(site, {});
		const before = site.read('dist/index.html');
		site.write('ada.biography.yaml', ADA.replace('2019-10', 'October'));
		expect((await thrownBy(vite(site, {})))?.message).toContain('ada.biography.yaml:4');
		expect(site.read('dist/index.html')).toBe(before);
		expect([...filesIn(join(site.root, 'dist'))].sort()).toEqual(['ada.provenance.jsonld', 'index.html']);
	});

	test('for markup that its own validator finds wrong', async () => {
		site = siteOf({
			'index.html': PAGE.replace(
				'</head>',
				'<script type="application/ld+json">{"@context":"https://schema.org",}</script></head>',
			),
			'ada.biography.yaml': ADA,
		});
		await expect(vite(site, {})).rejects.toThrow(/index\.html.*syntax\//s);
	});
});
