import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Finding } from '../../model';
import type { FileResult } from '../../report';
import { type ValidateOptions, validate } from '../../validate';
import { parseVocabulary, type Vocabulary } from '../../vocabulary';
import { readText } from '../input';
import type { Terminal } from '../terminal';
import { matches, shownName } from './files';
import { type Adjustments, adjusted, type Settings } from './settings';

const MEDIA_TYPES: Readonly<Record<string, NonNullable<ValidateOptions['mediaType']>>> = {
	html: 'text/html',
	htm: 'text/html',
	xhtml: 'application/xhtml+xml',
	jsonld: 'application/ld+json',
	json: 'application/json',
	ndjson: 'application/x-ndjson',
	jsonl: 'application/x-ndjson',
};

/** Checks one file after the other with the same settings. */
export type Checker = (file: string, source?: string) => Promise<FileResult>;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The text of an ordinary file, read in one go: a site has thousands. `undefined` for anything that needs a closer look. */
function ordinaryText(path: string, most: number): string | undefined {
	try {
		const stat = statSync(path);
		if (!stat.isFile() || stat.size > most) return undefined;
		const bytes = readFileSync(path);
		if (bytes.includes(0)) return undefined;
		const text = utf8.decode(bytes);
		return text.trim() === '' ? undefined : text;
	} catch {
		return undefined;
	}
}

const LONGEST_LINE = 200_000;

/** The text of the lines that findings point to; not of a line as long as a book. */
function linesOf(source: string, findings: readonly Finding[]): ReadonlyMap<number, string> {
	const lines = new Map<number, string>();
	for (const { span } of findings) {
		if (!span || lines.has(span.line)) continue;
		const start = span.start - (span.column - 1);
		const found = source.indexOf('\n', start);
		const end = found < 0 ? source.length : found;
		if (end - start <= LONGEST_LINE) lines.set(span.line, source.slice(start, end).replace(/\r$/, ''));
	}
	return lines;
}

/**
 * Prepares the checking of files: the vocabulary is read and the globs are compiled once.
 *
 * @throws BiographError where the vocabulary file is none
 */
export async function checkerOf(settings: Settings, terminal: Pick<Terminal, 'stdin' | 'cwd'>): Promise<Checker> {
	const vocabulary: Vocabulary | undefined =
		settings.vocabulary === undefined ? undefined : parseVocabulary(settings.vocabulary.text, settings.vocabulary.name);
	const overrides = await Promise.all(
		settings.overrides.map(async ({ files, ...rest }) => ({ applies: await matches(files), rest })),
	);
	// Files that the same overrides apply to share one object: the engine prepares its rules once for it.
	const prepared = new Map<string, Adjustments>();
	const adjustmentsFor = (name: string): Adjustments => {
		const applying = overrides.filter(({ applies }) => applies(name));
		const key = applying.map((override) => overrides.indexOf(override)).join();
		const known = prepared.get(key) ?? applying.reduce((all, { rest }) => adjusted(all, rest), settings.base);
		prepared.set(key, known);
		return known;
	};
	return async (file, given) => {
		const path = resolve(settings.cwd, file);
		const source =
			given ??
			(file === '-' ? undefined : ordinaryText(path, settings.maxBytes)) ??
			(await readText(file, settings.maxBytes, terminal as Terminal));
		const name = shownName(path, settings.root);
		const { rules, google, page, privacy, pending } = adjustmentsFor(name);
		const mediaType = MEDIA_TYPES[file.slice(file.lastIndexOf('.') + 1).toLowerCase()];
		const { findings, coverage } = validate(source, {
			file: file === '-' ? 'stdin' : file,
			...(mediaType ? { mediaType } : {}),
			...(settings.page === undefined ? {} : { url: settings.page }),
			...(vocabulary ? { vocabulary } : {}),
			...(settings.provenance === undefined ? {} : { provenance: settings.provenance }),
			...(rules && Object.keys(rules).length > 0 ? { rules } : {}),
			...(google === undefined ? {} : { features: google }),
			...(page === undefined ? {} : { page }),
			...(privacy === undefined ? {} : { privacy }),
			...(pending === undefined ? {} : { pending }),
		});
		return {
			file: file === '-' ? 'stdin' : file,
			findings,
			coverage,
			...(settings.lines && findings.length > 0 ? { lines: linesOf(source, findings) } : {}),
		};
	};
}
