import { Command } from 'commander';
import { withExamples } from './examples';
import { type SharedOptions, withShared } from './shared-options';
import type { Terminal } from './terminal';

/** The options of `accept`. */
export interface AcceptCommandOptions extends Pick<SharedOptions, 'asOf' | 'maxBytes' | 'output'> {
	readonly by: string;
}

/** `biograph accept`: every proposed fact of a biography file becomes accepted, and the file is signed. */
export function acceptCommand(terminal: Terminal, exit: (code: number) => void): Command {
	const command = new Command('accept')
		.description('accept every proposed fact of a biography file, and sign it')
		.argument('<file>', 'NAME.biography.yaml')
		.requiredOption('--by <who>', 'who has read the file and signs it');
	withShared(command, ['asOf', 'maxBytes', 'output']);
	withExamples(command, [
		['biograph accept ada-roe.biography.yaml --by "Sam Poe" --as-of 2025-01-31', 'signs the file with that day'],
		['biograph accept ada-roe.biography.yaml --by "Sam Poe"', 'signs it with the day that the file has as asOf'],
	]);
	return command.action(async (file: string, options: AcceptCommandOptions) => {
		const { acceptFile } = await import('./accept-file');
		exit(await acceptFile(file, options, terminal));
	});
}
