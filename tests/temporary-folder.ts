import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Gives a run of the tests one folder for everything that they write, and takes it away afterwards: `os.tmpdir()` is
 * that folder for every test and for every program that a test starts.
 *
 * @returns What is called at the end of the run.
 */
export function setup(): () => void {
	const folder = mkdtempSync(join(tmpdir(), 'biograph-tests-'));
	for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
	return () => rmSync(folder, { recursive: true, force: true });
}
