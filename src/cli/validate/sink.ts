import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import { BiographError } from '../../model';
import { makeFolder } from '../make-folder';
import { type Terminal, write } from '../terminal';

/** Where a report goes as it grows. */
export interface Sink {
	readonly write: (text: string) => Promise<void>;
	/** The report is complete. */
	readonly done: () => Promise<void>;
	/** It will never be: nothing of it is left. */
	readonly drop: () => Promise<void>;
}

/** Standard output, or a file that is there only when the report is whole. */
export async function sinkOf(path: string | undefined, terminal: Terminal): Promise<Sink> {
	if (path === undefined || path === '-') {
		return {
			write: async (text) => {
				if (text !== '') await write(terminal.stdout, text);
			},
			done: async () => undefined,
			drop: async () => undefined,
		};
	}
	const target = resolve(terminal.cwd, path);
	const temporary = join(dirname(target), `.biograph-${randomBytes(6).toString('hex')}`);
	const fail = (error: unknown): never => {
		const code = error instanceof Error && 'code' in error ? String(error.code) : '';
		if (code === '') throw error;
		throw new BiographError('invalid-option', `${path}: cannot be written (${code}): choose another -o FILE`);
	};
	await makeFolder(dirname(target)).catch(fail);
	const stream = createWriteStream(temporary);
	let broken: unknown;
	stream.on('error', (error) => {
		broken = error;
	});
	return {
		write: async (text) => {
			if (broken) fail(broken);
			if (text !== '' && !stream.write(text) && !broken) {
				await new Promise<void>((resume) => {
					stream.once('drain', resume);
					stream.once('close', resume);
				});
			}
		},
		done: async () => {
			if (broken) fail(broken);
			stream.end();
			await finished(stream).catch(fail);
			await rename(temporary, target).catch(async (error) => {
				await rm(temporary, { force: true });
				fail(error);
			});
		},
		drop: async () => {
			stream.destroy();
			await rm(temporary, { force: true });
		},
	};
}
