import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { run } from '../../../src/cli/run';

/** A folder with these files, for one test. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
	const folder = mkdtempSync(join(tmpdir(), 'biograph-validate-'));
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), content);
	}
	return folder;
}

/** What a command line wrote and how it ended. */
export interface Ran {
	readonly code: number;
	readonly out: string;
	readonly err: string;
}

/** Runs `biograph validate` in a folder, as the program does. */
export async function validateIn(
	cwd: string,
	args: readonly string[],
	{ stdin = '', tty = false, env = {} }: { stdin?: string; tty?: boolean; env?: Record<string, string> } = {},
): Promise<Ran> {
	const texts = { out: '', err: '' };
	const stream = (name: 'out' | 'err'): Writable & { isTTY: boolean } =>
		Object.assign(
			new Writable({
				write(chunk, _, done) {
					texts[name] += String(chunk);
					done();
				},
			}),
			{ isTTY: tty },
		);
	const code = await run(['validate', ...args], {
		stdin: Readable.from(stdin === '' ? [] : [Buffer.from(stdin)]),
		stdout: stream('out'),
		stderr: stream('err'),
		cwd,
		env,
	});
	return { code, ...texts };
}

/** A page with one JSON-LD script. */
export function page(markup: object, body = '<h1>Ines Duarte</h1>'): string {
	return `<!doctype html>\n<title>Page</title>\n<script type="application/ld+json">\n${JSON.stringify(markup, undefined, 2)}\n</script>\n${body}\n`;
}

/** Markup without any finding but information. */
export const good = { '@context': 'https://schema.org', '@type': 'Person', name: 'Ines Duarte' };

/** Markup with one error. */
export const bad = { ...good, jobTitel: 'Curator' };

/** Markup with one warning. */
export const doubtful = { ...good, isbn: '978-3-16-148410-0' };
