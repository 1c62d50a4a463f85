import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it. Node's own recursive `mkdir` never returns where a file system refuses new
 * folders as if their parents were missing, as `/proc` does.
 */
export async function makeFolder(path: string): Promise<void> {
	const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');
	try {
		await mkdir(path);
	} catch (error) {
		// A file of that name is no folder.
		if (codeOf(error) === 'EEXIST' && (await stat(path)).isDirectory()) return;
		if (codeOf(error) !== 'ENOENT' || dirname(path) === path) throw error;
		await makeFolder(dirname(path));
		await mkdir(path).catch((again: unknown) => {
			if (codeOf(again) !== 'EEXIST') throw again;
		});
	}
}
