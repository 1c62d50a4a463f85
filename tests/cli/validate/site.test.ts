import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bad, folderOf, good, page } from './command';

const CLI = resolve('dist/cli.js');
const pages = 600;
/** Megabytes that the program may hold: enough for itself, and by far too little for the pages. */
const ceiling = 50;

const words = `<h1>Ines Duarte</h1><p>${'maps of the harbour '.repeat(6000)}</p>`;

// The program is the built one: `npm test` builds first.
describe.skipIf(!existsSync(CLI))('a whole site', () => {
	it('is checked page by page, none held longer than it takes: in less memory than its pages have text', () => {
		expect((pages * words.length) / 2 ** 20).toBeGreaterThan(1.3 * ceiling);
		const cwd = folderOf(
			Object.fromEntries(
				Array.from({ length: pages }, (_, index) => [
					`${Math.floor(index / 100)}/${index}.html`,
					page(index % 50 === 0 ? bad : good, words),
				]),
			),
		);
		// How high the memory of a process rises says when its garbage was taken out, which differs from one release of
		// Node to the next; what it cannot do without is what a ceiling shows.
		const { stdout, status } = spawnSync(
			process.execPath,
			[`--max-old-space-size=${ceiling}`, CLI, 'validate', '.', '--threads', '1', '--format', 'json'],
			{ cwd, encoding: 'utf8', maxBuffer: 1e9 },
		);
		const { files, summary } = JSON.parse(stdout);
		expect(status).toBe(1);
		expect(files).toHaveLength(pages);
		expect(summary).toMatchObject({ files: pages, error: pages / 50 });
	});
});
