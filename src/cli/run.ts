import { type Command, CommanderError } from 'commander';
import { BiographError } from '../model/error';
import { program } from './program';
import type { Terminal } from './terminal';

/** Exit codes of the command line (BSD sysexits for a bug). */
export const EXIT = { ok: 0, findings: 1, usage: 2, bug: 70 } as const;

/** What commander says of a command line, as one line that ends in what to do. */
function usageError(command: Command, text: string): string {
	const name = command.parent ? `${command.parent.name()} ${command.name()}` : command.name();
	const said = oneLine(text.replace(/^error: /, ''));
	// Messages of ours about a value say themselves what to write.
	return `biograph: ${said}${/\bis invalid\b/.test(said) ? '' : `: see ${name} --help`}\n`;
}

/** Makes a command and all below it write to the terminal and throw instead of ending the process. */
function tame(command: Command, terminal: Terminal): void {
	command.exitOverride();
	command.configureOutput({
		writeOut: (text) => terminal.stdout.write(text),
		writeErr: (text) => terminal.stderr.write(text),
		outputError: (text, put) => put(usageError(command, text)),
	});
	for (const child of command.commands) tame(child, terminal);
}

/** A message on one line, without what could steer a terminal. */
const oneLine = (text: string): string =>
	text
		.split('\n')
		.map((line) => line.replace(/\p{Cc}/gu, ' ').trim())
		.filter((line) => line !== '')
		.join(' ');

function place({ file, line, column }: NonNullable<BiographError['place']>): string {
	return [file, line, column].filter((part) => part !== undefined).join(':');
}

/**
 * Runs one command line and gives its exit code: 0, 1 for findings, 2 for bad input or usage, 70 for a bug.
 *
 * @param args what stands after the program's name
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
	let code: number = EXIT.ok;
	const root = program(terminal, (wanted) => {
		code = wanted;
	});
	tame(root, terminal);
	try {
		await root.parseAsync([...args], { from: 'user' });
		return code;
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
		if (error instanceof BiographError) {
			const where = error.place && !error.message.includes(place(error.place)) ? `${place(error.place)}: ` : '';
			terminal.stderr.write(`biograph: ${where}${oneLine(error.message)}\n`);
			return EXIT.usage;
		}
		terminal.stderr.write(
			`biograph: this is a bug, please report it\n${error instanceof Error ? error.stack : String(error)}\n`,
		);
		return EXIT.bug;
	}
}
