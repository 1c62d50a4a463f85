import { readdirSync } from 'node:fs';
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

	test('writes the provenance beside the page and links it', async () => {
		site = siteOf({ 'people/ada.html': PAGE, 'people/ada.biography.yaml': ADA });
		await vite(site, {}, { build: { rollupOptions: { input: join(site.root, 'people/ada.html') } } });
		expect(site.read('dist/people/ada.html')).toMatch(
			/<link rel="alternate" type="application\/ld\+json" href="ada\.provenance\.jsonld" ?>/,
		);
		const document = JSON.parse(site.read('dist/people/ada.provenance.jsonld'));
		expect(JSON.stringify(document)).toContain('Chief Scientist');
		expect(document.type).toBe('Bundle');
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

	test('takes the @id of the register on every page', async () => {
		site = siteOf({
			'index.html': PAGE,
			'ada.biography.yaml': ADA,
			'entities.yaml':
				'organizations:\n  - { name: Acme Limited, aliases: [Acme Ltd], "@id": "https://acme.example/#us" }\n',
		});
		await vite(site, { register: 'entities.yaml' });
		expect(site.read('dist/index.html')).toContain('"worksFor":{"@id":"https://acme.example/#us"}');
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

describe('a build stops, with file and line', () => {
	test.each<[string, string, number]>([
		['an unknown key', ADA.replace('profile:', 'profil:'), 2],
		['a wrong date', ADA.replace('2019-10', 'October'), 4],
		['an organisation that is not there', ADA.replace('organization: acme', 'organization: acmee'), 4],
		['an address that runs code', ADA.replace('description: Ada Roe measures tides.', 'url: "javascript:alert(1)"'), 2],
		[
			'YAML aliases that explode',
			`a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
				.split('')
				.map((c, i) => `${c}: &${c} [${Array(9).fill(`*${'abcdefg'[i]}`).join(',')}]`)
				.join('\n')}\n`,
			3,
		],
		['a key of the prototype', `${ADA}__proto__: { polluted: 1 }\n`, 8],
		['what is no YAML', 'subject: { name: Ada\n', 2],
	])('for %s', async (_, text, line) => {
		site = siteOf({ 'index.html': PAGE, 'ada.biography.yaml': text });
		const error = await vite(site, {}).then(
			() => undefined,
			(thrown: Error & { loc?: { file: string; line: number } }) => thrown,
		);
		expect(error?.message).toMatch(new RegExp(`ada\\.biography\\.yaml:${line}\\b`));
		expect(() => site?.read('dist/index.html')).toThrow();
		expect(({} as { polluted?: number }).polluted).toBeUndefined();
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
