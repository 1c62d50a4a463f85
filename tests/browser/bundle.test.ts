import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import type { Window } from 'happy-dom';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** Chromium where the machine has one. */
const executable = (process.env.PATH ?? '')
	.split(delimiter)
	.flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome'].map((name) => join(folder, name)))
	.find((path) => existsSync(path));

const ENTRY = `
import { convert } from '${resolve('src/index.ts')}';
import { publish, toScript, toScriptText } from '${resolve('src/publish/index.ts')}';
globalThis.biograph = { convert, publish, toScript, toScriptText };
`;
const HOSTILE = [
	'</script>',
	'</SCRIPT >',
	'</script/',
	'<!--<script>',
	'<!-- -->',
	'\u2028\u2029',
	'R&D &amp; &lt;',
	"O'Byron",
	'"\\u003c"',
	'😀',
];

let folder = '';
let bundle = '';
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'biograph-browser-'));
	writeFileSync(join(folder, 'entry.ts'), ENTRY);
	await build({
		root: folder,
		configFile: false,
		logLevel: 'silent',
		build: {
			lib: { entry: join(folder, 'entry.ts'), formats: ['iife'], name: 'x', fileName: () => 'out.js' },
			minify: false,
		},
	});
	bundle = readFileSync(join(folder, 'dist/out.js'), 'utf8');
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the bundle holds no built-in of Node, prefixed or bare', () => {
	const specifiers = [...bundle.matchAll(/(?:\bfrom|\brequire\(|\bimport\()\s*["']([^"'\n]+)["']/g)].map(
		(match) => match[1]!,
	);
	const builtins = specifiers.filter((name) => name.startsWith('node:') || builtinModules.includes(name));
	expect(builtins).toEqual([]);
	expect(bundle).not.toContain('browser-external');
	expect(bundle.length).toBeGreaterThan(10_000);
});

describe.skipIf(!executable)(
	executable ? 'in headless Chromium' : 'in headless Chromium (skipped: none is installed)',
	() => {
		async function inPage<T, A>(act: (argument: A) => T | Promise<T>, argument: A): Promise<T> {
			const browser = await chromium.launch({ executablePath: executable!, args: ['--no-sandbox'] });
			try {
				const page = await browser.newPage();
				await page.goto('about:blank');
				await page.addScriptTag({ content: bundle });
				return (await page.evaluate(act as (argument: unknown) => T, argument)) as T;
			} finally {
				await browser.close();
			}
		}

		test('a text in the page is converted', async () => {
			const names = await inPage(() => {
				const { document } = globalThis as unknown as Window;
				document.body.innerHTML = '<p id="life">Ada Roe is an engineer at Acme Ltd. Roe was born in Portbury.</p>';
				const { convert } = (globalThis as unknown as { biograph: typeof import('../../src') }).biograph;
				const { graph } = convert(document.querySelector('#life')!.textContent!, { profile: 'linked' });
				return graph['@graph'].map((node) => node.name);
			}, undefined);
			expect(names).toContain('Ada Roe');
		});

		test('hostile text stays inside its script, and reads back equal', async () => {
			const read = await inPage((hostile) => {
				const { document } = globalThis as unknown as Window;
				const { toScript } = (globalThis as unknown as { biograph: typeof import('../../src/publish') }).biograph;
				return hostile.map((name) => {
					const frame = document.createElement('iframe');
					document.body.append(frame);
					const inner = frame.contentDocument!;
					inner.open();
					inner.write(
						`<!doctype html><title>t</title>${toScript({ name }, { id: 'own', nonce: name })}<p id="after">after</p>`,
					);
					inner.close();
					return {
						scripts: inner.querySelectorAll('script').length,
						after: inner.querySelector('#after')?.textContent,
						name: JSON.parse(inner.querySelector('#own')!.textContent!).name,
						nonce: (inner.querySelector('#own') as unknown as { nonce: string }).nonce,
					};
				});
			}, HOSTILE);
			expect(read).toEqual(HOSTILE.map((name) => ({ scripts: 1, after: 'after', name, nonce: name })));
		});

		test('half of a surrogate pair is refused', async () => {
			const message = await inPage(() => {
				const { toScript } = (globalThis as unknown as { biograph: typeof import('../../src/publish') }).biograph;
				try {
					return toScript({ name: '\ud800' });
				} catch (error) {
					return (error as Error).message;
				}
			}, undefined);
			expect(message).toMatch(/surrogate/);
		});
	},
);
