import { BiographError } from '../model';
import type { BuildLocation } from './plugin';

/** An error as Rollup and Vite show it: with the file and the place in it. */
export function buildError(error: unknown, file: string): Error {
	if (!(error instanceof BiographError)) return error instanceof Error ? error : new Error(String(error));
	const { line, column } = error.place ?? {};
	const at: BuildLocation | undefined = line === undefined ? undefined : { file, line, column: (column ?? 1) - 1 };
	const message = error.message.includes(file) ? error.message : `${file}: ${error.message}`;
	return Object.assign(new Error(message), { code: error.code, id: file, plugin: 'biograph', ...(at && { loc: at }) });
}
