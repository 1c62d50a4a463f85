import { Command } from 'commander';
import { convertCommand } from './convert-command';
import type { Terminal } from './terminal';
import { validateCommand } from './validate-command';

/** The command line as data for commander; each command loads what it needs when it runs. */
export function program(terminal: Terminal, exit: (code: number) => void): Command {
	const root = new Command('biograph')
		.description(
			'Biography to graph: reads biographies, keeps the words that state each fact, and publishes schema.org JSON-LD.',
		)
		.showHelpAfterError('(add --help for all options)')
		.configureHelp({ helpWidth: 100 });
	root.addCommand(convertCommand(terminal, exit));
	root.addCommand(validateCommand(terminal, exit));
	return root;
}
