import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bad, folderOf, good, page } from './command';

const CLI = resolve('dist/cli.js');

const site = (pages: number): string =>
	folderOf(
		Object.fromEntries(
			Array.from({ length: pages }, (_, index) => [
				`${Math.floor(index / 100)}/${index}.html`,
				page(index % 50 === 0 ? bad : good, `<h1>Ines Duarte</h1><p>${'maps of the harbour '.repeat(200)}</p>`),
			]),
		),
	);

/** Runs the built program and gives its output and the most memory it held, in megabytes. */
function run(cwd: string, args: readonly string[]): { out: string; status: number | null; megabytes: number } {
	const probe = join(folderOf({}), 'probe.cjs');
	writeFileSync(
		probe,
		`process.on('exit', () => process.stderr.write('\\nmaxRSS ' + process.resourceUsage().maxRSS));`,
	);
	const { stdout, stderr, status } = spawnSync(process.execPath, ['--require', probe, CLI, 'validate', ...args], {
		cwd,
		encoding: 'utf8',
		maxBuffer: 1e9,
	});
	return { out: stdout, status, megabytes: Number(/maxRSS (\d+)/.exec(stderr)?.[1]) / 1024 };
}

// The program is the built one: `npm test` builds first.
describe.skipIf(!existsSync(CLI))('a whole site', () => {
	it('takes no more memory the more pages it has, and every page is checked', () => {
		const few = run(site(300), ['.', '--threads', '1', '--format', 'json']);
		const many = run(site(3000), ['.', '--threads', '1', '--format', 'json']);
		const { files, summary } = JSON.parse(many.out);
		expect(many.status).toBe(1);
		expect(files).toHaveLength(3000);
		expect(summary).toMatchObject({ files: 3000, error: 60 });
		expect(few.megabytes).toBeGreaterThan(10);
		expect(many.megabytes).toBeLessThan(few.megabytes + 120);
	});
});
