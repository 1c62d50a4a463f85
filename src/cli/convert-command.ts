import { Command } from 'commander';
import { withExamples } from './examples';
import { type SharedOptions, withShared } from './shared-options';
import type { Terminal } from './terminal';

/** The options of `convert`. */
export interface ConvertCommandOptions extends SharedOptions {
	readonly ndjson?: string | true;
}

/** `biograph convert`: texts about one person to a graph; with `--ndjson`, one person per line. */
export function convertCommand(terminal: Terminal, exit: (code: number) => void): Command {
	const command = new Command('convert')
		.description(
			'convert texts about one person to schema.org JSON-LD; nothing is reviewed, so publish the result with care',
		)
		.argument('[files...]', 'text, Markdown, HTML, wikitext, JSON Resume or vCard; - for standard input')
		.option(
			'--ndjson [file]',
			'one person per line: {id, text} or {id, documents: [{id, text}]} to {id, jsonld, withheld, findings, notes?}',
		);
	withShared(command, [
		'page',
		'pageType',
		'site',
		'profile',
		'format',
		'subject',
		'include',
		'asOf',
		'sources',
		'register',
		'failOn',
		'maxBytes',
		'output',
	]);
	withExamples(command, [
		['biograph convert ada.txt', 'the facts of one text, as search engines take them'],
		[
			'biograph convert --profile linked --page https://example.org/ada wiki.txt talk.html > ada.jsonld',
			'two texts about one person, everything they say',
		],
		['curl -s https://example.org/ada | biograph convert -', 'a web page from another program'],
		['biograph convert --ndjson people.ndjson > graphs.ndjson', 'many people, one per line'],
	]);
	return command.action(async (files: string[], options: ConvertCommandOptions) => {
		const { convertFiles } = await import('./convert-files');
		const { convertLines } = await import('./convert-lines');
		exit(options.ndjson ? await convertLines(files, options, terminal) : await convertFiles(files, options, terminal));
	});
}
