import { dirname, resolve } from 'node:path';
import type { SourceText } from '../convert';
import { readYaml } from '../file/yaml-tree';
import { isEdtf } from '../model';
import { readText } from './input';
import type { Terminal } from './terminal';

/** What is known of sources, by their absolute path. */
export type KnownSources = ReadonlyMap<string, Omit<SourceText, 'text' | 'id'>>;

const KEYS = ['url', 'title', 'published', 'retrieved', 'mediaType'] as const;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const pointer = (...keys: readonly string[]): string =>
	keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/**
 * Reads the file that `--sources` names: path of a source → its url, title, published, retrieved. Paths are relative
 * to that file, or to the current folder.
 *
 * @throws BiographError `invalid-config` with line and column
 */
export async function readSourcesFile(path: string, most: number, terminal: Terminal): Promise<KnownSources> {
	const tree = readYaml(await readText(path, most, terminal), { file: path, code: 'invalid-config' });
	const known = new Map<string, Omit<SourceText, 'text' | 'id'>>();
	if (!isRecord(tree.value))
		throw tree.error(
			'',
			'is not a list of sources: write `path/to/source.txt:` and its url, title, published or retrieved under it',
		);
	for (const [source, about] of Object.entries(tree.value)) {
		if (!isRecord(about))
			throw tree.error(
				pointer(source),
				`"${source}" has no keys: write its url, title, published or retrieved under it`,
			);
		for (const [key, value] of Object.entries(about)) {
			const at = pointer(source, key);
			if (!KEYS.some((one) => one === key))
				throw tree.error(at, `unknown key "${key}": it is one of ${KEYS.join(', ')}`);
			if (typeof value !== 'string') throw tree.error(at, `"${key}" is not text: put it in quotes`);
			if (key === 'url' && (!/^https?:\/\/[^\s<>"]+$/.test(value) || !URL.canParse(value))) {
				throw tree.error(at, `"${value}" is not an address: give one that starts with https://`);
			}
			if ((key === 'published' || key === 'retrieved') && !isEdtf(value)) {
				throw tree.error(at, `"${value}" is not a date: write it as 2025, 2025-01 or 2025-01-31 (EDTF)`);
			}
		}
		const entry = about as Omit<SourceText, 'text' | 'id'>;
		known.set(resolve(terminal.cwd, source), entry);
		known.set(resolve(terminal.cwd, dirname(path), source), entry);
	}
	return known;
}
