import { acceptBiography, parseBiography } from '../file';
import { BiographError } from '../model';
import type { AcceptCommandOptions } from './accept-command';
import { coloursFor } from './colours';
import { readText } from './input';
import { writeResult } from './output';
import { type Terminal, write } from './terminal';

/** Runs `biograph accept FILE --by WHO` and gives its exit code. */
export async function acceptFile(
	path: string,
	{ by, asOf, maxBytes, output }: AcceptCommandOptions,
	terminal: Terminal,
): Promise<number> {
	const text = await readText(path, maxBytes, terminal);
	const before = parseBiography(text, { file: path });
	const on = asOf ?? before.asOf;
	// Nothing reads today's date: the same command gives the same file on any day.
	if (on === undefined) {
		throw new BiographError(
			'invalid-option',
			`${path}: the day of signing is not known: give it with --as-of 2025-01-31, or as asOf in the file`,
		);
	}
	const signed = acceptBiography(text, { by, on, file: path });
	await writeResult(signed, output ?? path, terminal);
	const count = before.facts.filter(({ status }) => status === 'proposed').length;
	const { bold } = coloursFor(terminal);
	await write(
		terminal.stderr,
		`${bold(output ?? path)}: ${count} ${count === 1 ? 'fact' : 'facts'} accepted, signed by ${by} on ${on}\n`,
	);
	return 0;
}
