import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, good } from './command';

const CLI = resolve('dist/cli.js');
const ROUNDS = 8;
/** Most that a start may take, as a multiple of starting Node and doing nothing. */
const LIMIT = 3;

function millisecondsOf(args: readonly string[], cwd: string): number {
	const start = performance.now();
	const { status } = spawnSync(process.execPath, args, { cwd });
	expect(status).toBe(0);
	return performance.now() - start;
}

// The program is the built one: `npm test` builds first.
describe.skipIf(!existsSync(CLI))('the start of the program', () => {
	it(`on one small file takes at most ${LIMIT} times as long as starting Node`, () => {
		const folder = folderOf({ 'a.jsonld': JSON.stringify(good) });
		const times = { node: Number.POSITIVE_INFINITY, validate: Number.POSITIVE_INFINITY };
		// The best of several interleaved rounds: a busy machine makes times longer, never shorter.
		for (let round = 0; round < ROUNDS || (round < 4 * ROUNDS && times.validate > LIMIT * times.node); round++) {
			times.node = Math.min(times.node, millisecondsOf(['-e', '0'], folder));
			times.validate = Math.min(times.validate, millisecondsOf([CLI, 'validate', 'a.jsonld'], folder));
		}
		expect(times.validate / times.node).toBeLessThanOrEqual(LIMIT);
	});
});
