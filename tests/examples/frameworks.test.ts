import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { validate } from '../../src/validate';

const EXAMPLES = ['vite', 'react', 'astro', 'eleventy'] as const;

/** Runs npm in an example's folder. */
function npm(folder: string, ...words: readonly string[]): void {
	execFileSync('npm', [...words, '--no-audit', '--no-fund'], { cwd: folder, stdio: 'pipe', timeout: 300_000 });
}

/** Installs what an example needs where that is not done yet: on request, since it takes a minute; tells why not. */
function whyNot(folder: string): string | undefined {
	if (!existsSync('dist/rollup.js')) return 'run npm run build first';
	if (existsSync(join(folder, 'node_modules/biograph'))) return undefined;
	if (!process.env.CI) return `run npm install in ${folder} first`;
	try {
		npm(folder, 'install');
		return undefined;
	} catch (error) {
		return `npm install failed: ${String(error).split('\n', 1)[0]}`;
	}
}

/** The texts of the JSON-LD scripts and the sources of the others, by an HTML parser. */
function scriptsOf(html: string): { readonly data: readonly string[]; readonly code: number } {
	const data: string[] = [];
	let code = 0;
	const walk = (node: { tagName?: string; attrs?: { value: string }[]; childNodes?: unknown[] }): void => {
		if (node.tagName === 'script') {
			const [text] = node.childNodes ?? [];
			if (node.attrs?.some(({ value }) => value === 'application/ld+json'))
				data.push((text as { value: string }).value);
			else code += 1;
		}
		for (const child of node.childNodes ?? []) walk(child as never);
	};
	walk(parse(html) as never);
	return { data, code };
}

describe.each(EXAMPLES)('examples/%s', (name) => {
	const folder = join('examples', name);

	test('has a README of few lines with one command', () => {
		const readme = readFileSync(join(folder, 'README.md'), 'utf8').trim();
		expect(readme.split('\n').length).toBeLessThanOrEqual(12);
		expect([...readme.matchAll(/```sh\n([^`]*)```/g)].map((match) => match[1]?.trim().split('\n').length)).toEqual([1]);
	});

	test('builds a page whose markup our validator finds right, and its readers see', ({ skip }) => {
		const reason = whyNot(folder);
		if (reason) skip(reason);
		npm(folder, 'run', 'build');
		const html = readFileSync(join(folder, 'dist/index.html'), 'utf8');
		const { data, code } = scriptsOf(html);
		expect(code).toBe(0);
		expect(data).toHaveLength(1);
		const nodes = JSON.parse(data[0]!)['@graph'] as readonly Record<string, unknown>[];
		expect(nodes.find((node) => node['@type'] === 'Person')).toMatchObject({
			name: 'Ada Roe',
			jobTitle: 'Chief Scientist',
			award: 'Golden Anchor (2015)',
		});
		const { findings, coverage } = validate(html, { mediaType: 'text/html', page: true });
		expect(coverage.blocks).toBe(1);
		const serious = findings.filter(({ code: rule, severity }) => severity !== 'info' && !rule.startsWith('google/'));
		expect(serious).toEqual([]);
	});
});
