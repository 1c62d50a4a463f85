import { Command } from 'commander';
import { withExamples } from './examples';
import { type SharedOptions, withShared } from './shared-options';
import type { Terminal } from './terminal';

/** The options of `publish`. */
export interface PublishCommandOptions extends SharedOptions {
	readonly proposed?: true;
}

/** `biograph publish`: signed biography files to markup. */
export function publishCommand(terminal: Terminal, exit: (code: number) => void): Command {
	const command = new Command('publish')
		.description('publish biography files as schema.org JSON-LD: what people accepted, less what privacy keeps back')
		.argument('<files...>', 'NAME.biography.yaml; - for standard input')
		.option('--proposed', 'publish facts too that nobody has accepted yet');
	withShared(command, [
		'page',
		'pageType',
		'site',
		'profile',
		'format',
		'include',
		'asOf',
		'register',
		'failOn',
		'maxBytes',
		'output',
	]);
	withExamples(command, [
		['biograph publish ada-roe.biography.yaml --page https://example.org/ada', 'JSON-LD for search engines'],
		['biograph publish ada-roe.biography.yaml --profile linked --format turtle', 'everything, as Turtle'],
		['biograph publish people/*.biography.yaml -o public/', 'one file for each: public/SLUG.jsonld'],
	]);
	return command.action(async (files: string[], options: PublishCommandOptions) => {
		const { publishFiles } = await import('./publish-files');
		exit(await publishFiles(files, options, terminal));
	});
}
