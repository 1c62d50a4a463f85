import { randomBytes } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { BiographError } from '../model';
import { makeFolder } from './make-folder';
import { type Terminal, write } from './terminal';

/**
 * Lets something write a file, which appears whole or not at all: it is a file beside it first, which then takes its
 * name.
 *
 * @param fill writes the file at the path it is given
 * @throws BiographError `invalid-option` where the file cannot be written
 */
export async function replaceFile(
	path: string,
	{ cwd }: Pick<Terminal, 'cwd'>,
	fill: (temporary: string) => Promise<void>,
): Promise<void> {
	const target = resolve(cwd, path);
	const folder = dirname(target);
	const temporary = join(folder, `.biograph-${randomBytes(6).toString('hex')}`);
	try {
		await makeFolder(folder);
		await fill(temporary);
		await rename(temporary, target);
	} catch (error) {
		await rm(temporary, { force: true }).catch(() => undefined);
		const code = error instanceof Error && 'code' in error ? String(error.code) : '';
		if (code === '' || error instanceof BiographError) throw error;
		throw new BiographError('invalid-option', `${path}: cannot be written (${code}): choose another -o FILE`);
	}
}

/** Writes a text file whole or not at all. */
export async function writeWhole(path: string, text: string, terminal: Pick<Terminal, 'cwd'>): Promise<void> {
	await replaceFile(path, terminal, (temporary) => writeFile(temporary, text));
}

/** Writes a result to the file that `-o` names, else to standard output. */
export async function writeResult(text: string, path: string | undefined, terminal: Terminal): Promise<void> {
	if (path === undefined || path === '-') await write(terminal.stdout, text);
	else await writeWhole(path, text, terminal);
}
