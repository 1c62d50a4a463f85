import { open } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { BiographError } from '../model';
import type { Terminal } from './terminal';

/** Files by their first bytes, which nobody means as text, and what to do with them. */
const BINARY: readonly (readonly [string, string, string])[] = [
	['%PDF', 'a PDF', 'copy its text into a .txt file'],
	['PK\u0003\u0004', 'a zip or Office file', 'save its text as .txt, .md or .html'],
	['\u0089PNG', 'an image', 'give its text instead'],
	['\u00ff\u00d8\u00ff', 'an image', 'give its text instead'],
	['GIF8', 'an image', 'give its text instead'],
	['\u001f\u008b', 'gzip', 'unpack it first'],
];

function checkText(bytes: Uint8Array, name: string): string {
	const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
	const known = BINARY.find(([start]) => head.startsWith(start));
	if (known) throw new BiographError('binary-input', `${name}: is ${known[1]}, not text: ${known[2]}`);
	if (/^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(head)) {
		throw new BiographError('not-utf-8', `${name}: is UTF-16, not UTF-8: save it as UTF-8`);
	}
	const zero = bytes.subarray(0, 65536).indexOf(0);
	if (zero >= 0)
		throw new BiographError('binary-input', `${name}: is a binary file (a zero byte at ${zero}): give a text file`);
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		const declared = declaredText(bytes);
		if (declared !== undefined) return declared;
		throw new BiographError(
			'not-utf-8',
			`${name}: is not UTF-8 (line ${badLine(bytes)}): save it as UTF-8, or convert it with iconv`,
		);
	}
	if (text.trim() === '') throw new BiographError('empty-input', `${name}: is empty: give a file with text in it`);
	return text;
}

/** Browsers look so far for the encoding of a page. */
const HEAD = 1024;
const ENCODING =
	/<meta\b[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{1,40})|^<\?xml\b[^>]{0,200}?encoding=["']([\w:.-]{1,40})/i;

/** The text of a page in the encoding that it declares, as browsers read it; `undefined` where it declares none. */
function declaredText(bytes: Uint8Array): string | undefined {
	const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1').trimStart();
	const found = head.startsWith('<') ? ENCODING.exec(head) : null;
	const label = found?.[1] ?? found?.[2];
	if (label === undefined || /^utf-?(?:8|16)/i.test(label)) return undefined;
	try {
		return new TextDecoder(label, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** The line, from 1, of the first byte that is not UTF-8. */
function badLine(bytes: Uint8Array): number {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let line = 1;
	let start = 0;
	for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
		try {
			decoder.decode(bytes.subarray(start, end));
		} catch {
			return line;
		}
		line++;
		start = end + 1;
	}
	return line;
}

const tooLarge = (name: string, most: number): BiographError =>
	new BiographError(
		'too-large',
		`${name}: is larger than ${most} bytes: raise the limit with --max-bytes, or give a shorter text`,
	);

async function readAll(stream: Readable, name: string, most: number): Promise<Uint8Array> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of stream) {
		const bytes = Buffer.from(chunk);
		size += bytes.length;
		if (size > most) throw tooLarge(name, most);
		chunks.push(bytes);
	}
	return Buffer.concat(chunks);
}

const REASONS: Readonly<Record<string, string>> = {
	ENOENT: 'no such file: check the path',
	EACCES: 'may not be read: change its permissions',
	EPERM: 'may not be read: change its permissions',
	ENAMETOOLONG: 'the path is too long: check it',
	ENOTDIR: 'part of the path is a file: check the path',
	ELOOP: 'is a link to itself: check it',
};

/**
 * Reads a text file, or standard input for `-`. A page that is not UTF-8 is read in the encoding that it declares.
 *
 * @param most the largest size in bytes
 * @throws BiographError for a path that cannot be read, a folder, a binary or empty file, a text that is not UTF-8
 *   or too large
 */
export async function readText(path: string, most: number, { stdin, cwd }: Terminal): Promise<string> {
	if (path === '-') return checkText(await readAll(stdin, 'standard input', most), 'standard input');
	try {
		const file = await open(resolve(cwd, path));
		try {
			const stat = await file.stat();
			if (stat.isDirectory())
				throw new BiographError(
					'not-a-file',
					`${path}: is a folder: name the files in it, as ${path.replace(/\/$/, '')}/*.txt`,
				);
			if (stat.size > most) throw tooLarge(path, most);
			return checkText(await readAll(file.createReadStream({ autoClose: false }), path, most), path);
		} finally {
			await file.close();
		}
	} catch (error) {
		if (error instanceof BiographError) throw error;
		const code = error instanceof Error && 'code' in error ? String(error.code) : '';
		const reason = REASONS[code] ?? (code === 'EISDIR' ? 'is a folder: name the files in it' : undefined);
		if (code === '') throw error;
		throw new BiographError('unreadable', `${path}: ${reason ?? `cannot be read (${code}): check the path`}`);
	}
}

/** The id of a source read from a path: its file name without the ending, as an id may be. */
export function sourceId(path: string): string {
	if (path === '-') return 'stdin';
	const name = basename(path).replace(/\.[^.]*$/, '') || basename(path);
	return name.replace(/[\s<>"{}|\\^`]+/g, '-').slice(0, 100) || 'source';
}
