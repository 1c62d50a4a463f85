import { Command } from 'commander';
import packageJson from '../../package.json';
import { acceptCommand } from './accept-command';
import { convertCommand } from './convert-command';
import { draftCommand } from './draft-command';
import { withExamples } from './examples';
import { publishCommand } from './publish-command';
import type { Terminal } from './terminal';
import { validateCommand } from './validate-command';

/** The command line as data for commander; each command loads what it needs when it runs. */
export function program(terminal: Terminal, exit: (code: number) => void): Command {
	const root = new Command('biograph')
		.description(
			'Biography to graph: reads biographies, keeps the words that state each fact, and publishes schema.org JSON-LD.',
		)
		.version(packageJson.version, '-V, --version', 'show the version')
		.configureHelp({ helpWidth: 100 });
	for (const command of [convertCommand, draftCommand, acceptCommand, publishCommand, validateCommand])
		root.addCommand(command(terminal, exit));
	withExamples(root, [
		['biograph convert ada.txt', 'a text to JSON-LD at once'],
		['biograph draft ada.txt', 'a text to a file that people read, correct and sign'],
		['biograph accept ada-roe.biography.yaml --by "Sam Poe" --as-of 2025-01-31', 'sign it'],
		['biograph publish ada-roe.biography.yaml --page https://example.org/ada', 'markup for its page'],
		['biograph validate dist', 'check the markup of a built site'],
	]);
	return root;
}
