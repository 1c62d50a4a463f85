import type { Command } from 'commander';

/** Adds examples to a command's help: each a command line and what it does. */
export function withExamples(command: Command, examples: readonly (readonly [string, string])[]): Command {
	const lines = examples.map(([line, does]) => `  # ${does}\n  ${line}`);
	return command.addHelpText('after', `\nExamples:\n${lines.join('\n\n')}\n`);
}
