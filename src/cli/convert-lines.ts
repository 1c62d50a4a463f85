import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { type ConvertOptions, convert, type SourceText } from '../convert';
import { BiographError } from '../model';
import type { ConvertCommandOptions } from './convert-command';
import { fails } from './fails';
import { type Line, linesOf } from './lines';
import { replaceFile } from './output';
import { progressOf } from './progress';
import { stageOptions } from './stage-options';
import { type Terminal, write } from './terminal';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (record: Readonly<Record<string, unknown>>, key: string): string | undefined => {
	const value = Object.hasOwn(record, key) ? record[key] : undefined;
	if (value === undefined || value === null) return undefined;
	if (typeof value !== 'string') throw new BiographError('invalid-value', `"${key}" is not a string`);
	return value;
};

const KNOWN = ['mediaType', 'url', 'title', 'published', 'retrieved'] as const;

function sourceOf(record: unknown, id: string): SourceText {
	if (!isRecord(record))
		throw new BiographError('invalid-value', 'a document is not an object: write {"id": …, "text": …}');
	const text = textOf(record, 'text');
	if (text === undefined)
		throw new BiographError('invalid-value', 'no "text": give {"id", "text"} or {"id", "documents"}');
	if (text.trim() === '') throw new BiographError('empty-input', '"text" is empty');
	const known = KNOWN.flatMap((key) => {
		const value = textOf(record, key);
		return value === undefined ? [] : [[key, value] as const];
	});
	return { ...(Object.fromEntries(known) as Omit<SourceText, 'text'>), text, id: textOf(record, 'id') ?? id };
}

/** The sources and the page of one line. */
function personOf(
	record: Readonly<Record<string, unknown>>,
	id: string,
): { sources: readonly SourceText[]; page: string | undefined } {
	const documents = Object.hasOwn(record, 'documents') ? record.documents : undefined;
	const page = textOf(record, 'page');
	if (documents === undefined) return { sources: [sourceOf(record, id)], page };
	if (!Array.isArray(documents) || documents.length === 0)
		throw new BiographError('invalid-value', '"documents" is not a list of documents');
	return { sources: documents.map((document, index) => sourceOf(document, `${id}-${index + 1}`)), page };
}

const PROBLEMS = {
	'too-long': (number: number) => new BiographError('too-large', `line ${number} is longer than --max-bytes`),
	'not-utf8': (number: number) =>
		new BiographError('not-utf-8', `line ${number} is not UTF-8: save the file as UTF-8, or convert it with iconv`),
} as const;

/** What one line comes to: its result or its error, and whether it fails the run. */
function convertLine(
	line: Line,
	options: ConvertOptions,
	failOn: string | undefined,
): { output: object; failed: boolean; bad: boolean } {
	let id: string | number = line.number;
	try {
		if ('problem' in line) throw PROBLEMS[line.problem](line.number);
		let record: unknown;
		try {
			record = JSON.parse(line.text);
		} catch (error) {
			throw new BiographError(
				'invalid-value',
				`line ${line.number} is not JSON: ${error instanceof Error ? error.message : ''}`,
			);
		}
		if (!isRecord(record))
			throw new BiographError('invalid-value', `line ${line.number} is not an object: write {"id": …, "text": …}`);
		if (typeof record.id === 'string' || typeof record.id === 'number') id = record.id;
		const { sources, page } = personOf(
			record,
			String(id)
				.replace(/[\s<>"{}|\\^`]+/g, '-')
				.slice(0, 150) || 'source',
		);
		const { graph, withheld, findings, notes } = convert(sources, { ...options, ...(page !== undefined && { page }) });
		const output = { id, jsonld: graph, withheld, findings, ...(notes.length > 0 && { notes }) };
		return { output, failed: fails(findings, failOn), bad: false };
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const known = error instanceof BiographError;
		return {
			output: { id, error: known ? message : `internal error, please report it: ${message}` },
			failed: failOn !== undefined && failOn !== 'never',
			bad: true,
		};
	}
}

/** What a run over lines came to. */
interface Tally {
	count: number;
	bad: number;
	failed: boolean;
}

/** Converts the lines of a stream, one in memory at a time. */
async function convertStream(
	input: { readonly stream: AsyncIterable<Uint8Array>; readonly size: number | undefined },
	output: Writable,
	options: ConvertCommandOptions,
	terminal: Terminal,
): Promise<Tally> {
	const stages = await stageOptions(options, terminal);
	const progress = progressOf(terminal, input.size);
	const tally: Tally = { count: 0, bad: 0, failed: false };
	for await (const line of linesOf(input.stream, options.maxBytes, progress.read)) {
		if ('text' in line && line.text.trim() === '') continue;
		const result = convertLine(line, stages, options.failOn);
		await write(output, `${JSON.stringify(result.output)}\n`);
		tally.count++;
		tally.bad += Number(result.bad);
		tally.failed ||= result.failed;
		progress.show(tally.count, tally.bad);
	}
	progress.done();
	return tally;
}

/** Runs `biograph convert --ndjson [FILE]`, one person per line, in order, and gives its exit code. */
export async function convertLines(
	files: readonly string[],
	options: ConvertCommandOptions,
	terminal: Terminal,
): Promise<number> {
	const named = [...(typeof options.ndjson === 'string' ? [options.ndjson] : []), ...files];
	if (named.length > 1) {
		throw new BiographError(
			'invalid-option',
			`--ndjson reads one file, and ${named.length} are named: join them, or run it for each`,
		);
	}
	const [path = '-'] = named;
	const size = path === '-' ? undefined : await sizeOf(path, terminal);
	const stream = path === '-' ? terminal.stdin : createReadStream(resolve(terminal.cwd, path));
	let tally: Tally | undefined;
	if (options.output === undefined || options.output === '-') {
		tally = await convertStream({ stream, size }, terminal.stdout, options, terminal);
	} else {
		await replaceFile(options.output, terminal, async (temporary) => {
			const output = createWriteStream(temporary);
			tally = await convertStream({ stream, size }, output, options, terminal);
			await new Promise<void>((done, fail) => output.on('error', fail).end(done));
		});
	}
	const count = tally?.count ?? 0;
	await write(terminal.stderr, `${count} ${count === 1 ? 'line' : 'lines'}, ${tally?.bad ?? 0} with errors\n`);
	return tally?.failed ? 1 : 0;
}

async function sizeOf(path: string, { cwd }: Terminal): Promise<number> {
	try {
		const found = await stat(resolve(cwd, path));
		if (found.isDirectory())
			throw new BiographError('not-a-file', `${path}: is a folder: name a file with one person per line`);
		return found.size;
	} catch (error) {
		if (error instanceof BiographError) throw error;
		const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
		const reason = isMissing ? 'no such file' : 'cannot be read';
		throw new BiographError('unreadable', `${path}: ${reason}: check the path`);
	}
}
