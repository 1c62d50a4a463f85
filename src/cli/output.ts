import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { BiographError } from '../model';
import { type Terminal, write } from './terminal';

/**
 * Writes a file whole or not at all: to a file beside it first, which then takes its name.
 *
 * @throws BiographError `invalid-option` where the file cannot be written
 */
export async function writeWhole(path: string, text: string, { cwd }: Pick<Terminal, 'cwd'>): Promise<void> {
	const target = resolve(cwd, path);
	const folder = dirname(target);
	const temporary = join(folder, `.biograph-${randomBytes(6).toString('hex')}`);
	try {
		await mkdir(folder, { recursive: true });
		await writeFile(temporary, text);
		await rename(temporary, target);
	} catch (error) {
		await rm(temporary, { force: true }).catch(() => undefined);
		const code = error instanceof Error && 'code' in error ? String(error.code) : '';
		if (code === '') throw error;
		throw new BiographError('invalid-option', `${path}: cannot be written (${code}): choose another -o FILE`);
	}
}

/** Writes a result to the file that `-o` names, else to standard output. */
export async function writeResult(text: string, path: string | undefined, terminal: Terminal): Promise<void> {
	if (path === undefined || path === '-') await write(terminal.stdout, text);
	else await writeWhole(path, text, terminal);
}
