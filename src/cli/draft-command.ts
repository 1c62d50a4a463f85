import { Command } from 'commander';
import { withExamples } from './examples';
import { type SharedOptions, withShared } from './shared-options';
import type { Terminal } from './terminal';

/** `biograph draft`: texts about one person to a biography file for people to read, correct and sign. */
export function draftCommand(terminal: Terminal, exit: (code: number) => void): Command {
	const command = new Command('draft')
		.description(
			'draft a biography file from texts about one person; drafting again keeps what people decided and wrote',
		)
		.argument('<files...>', 'text, Markdown, HTML, wikitext, JSON Resume or vCard; - for standard input');
	withShared(command, ['page', 'site', 'subject', 'include', 'asOf', 'sources', 'register', 'maxBytes', 'output']);
	withExamples(command, [
		['biograph draft ada-wiki.txt ada-talk.html', 'writes SLUG.biography.yaml, as ada-roe.biography.yaml'],
		['biograph draft new.txt -o ada-roe.biography.yaml', 'adds what a new text says to the file that is there'],
		[
			'biograph draft ada.txt --register entities.yaml',
			'uses known organisations, and proposes entries for new ones; begins the register where there is none',
		],
		['biograph draft ada.txt -o -', 'writes the draft to standard output'],
	]);
	return command.action(async (files: string[], options: SharedOptions) => {
		const { draftFiles } = await import('./draft-files');
		exit(await draftFiles(files, options, terminal));
	});
}
