import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { threadsFor } from '../../../src/cli/validate/check-all';
import { bad, doubtful, folderOf, good, page } from './command';

const CLI = resolve('dist/cli.js');

it('one thread does for a small site, and never more than there are processors for a large one', () => {
	expect(threadsFor(1)).toBe(1);
	expect(threadsFor(100)).toBe(1);
	expect(threadsFor(1_000_000)).toBeLessThanOrEqual(8);
	expect(threadsFor(1_000_000)).toBeGreaterThanOrEqual(1);
});

// The threads are those of the built program: `npm test` builds first.
describe.skipIf(!existsSync(CLI))('several threads', () => {
	const kinds = [good, bad, doubtful];
	const site = folderOf({
		...Object.fromEntries(
			Array.from({ length: 400 }, (_, index) => [`${index % 7}/${index}.html`, page(kinds[index % 3] ?? good)]),
		),
		'3/latin.html': Uint8Array.from([0x3c, 0x70, 0x3e, 0xe9]),
	});
	const report = (format: string, threads: number): { text: string; status: number; err: string } => {
		const file = `report-${format}-${threads}`;
		try {
			execFileSync(
				process.execPath,
				[CLI, 'validate', '.', '--format', format, '--threads', `${threads}`, '-o', file],
				{
					cwd: site,
					stdio: ['ignore', 'ignore', 'pipe'],
				},
			);
			return { text: '', status: 0, err: '' };
		} catch (error) {
			const { status, stderr } = error as { status: number; stderr: Buffer };
			return { text: readFileSync(join(site, file), 'utf8'), status, err: String(stderr) };
		}
	};

	it.each(['pretty', 'json', 'sarif'])('write the same %s report as one, in the same order', (format) => {
		const one = report(format, 1);
		const three = report(format, 3);
		expect(one.status).toBe(2);
		expect(one.text.length).toBeGreaterThan(10_000);
		expect(three).toEqual(one);
		expect(three.err).toContain('3/latin.html: is not UTF-8');
	});
});
