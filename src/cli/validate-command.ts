import { Command, InvalidArgumentError, Option } from 'commander';
import { withExamples } from './examples';
import { type SharedOptions, withShared } from './shared-options';
import type { Terminal } from './terminal';

/** The forms of report. */
export const REPORTS = ['pretty', 'json', 'sarif', 'junit', 'github'] as const;

/** The options of `validate`. */
export interface ValidateCommandOptions extends Pick<SharedOptions, 'page' | 'failOn' | 'maxBytes' | 'output'> {
	readonly format: (typeof REPORTS)[number];
	/** Options from the command line win over the file. */
	readonly config?: string | false;
	readonly rule?: readonly string[];
	/** False for `--no-google`. */
	readonly google: boolean;
	readonly feature?: readonly string[];
	readonly pageCheck?: 'on' | 'off';
	readonly privacy?: boolean;
	readonly pending?: boolean;
	readonly vocabulary?: string;
	readonly provenance?: string;
	readonly baseline?: string;
	readonly updateBaseline?: boolean;
	readonly quiet?: boolean;
	readonly threads?: number;
}

const names = (text: string): readonly string[] =>
	text
		.split(',')
		.map((name) => name.trim())
		.filter((name) => name !== '');

function threads(text: string): number {
	if (!/^[1-9]\d?$/.test(text)) throw new InvalidArgumentError('It is not a number of threads: write it as 4.');
	return Number(text);
}

/** `biograph validate`: the structured data of files, folders and whole sites, with an exit code for builds. */
export function validateCommand(terminal: Terminal, exit: (code: number) => void): Command {
	const command = new Command('validate')
		.description(
			'check schema.org markup (JSON-LD, Microdata, RDFa) in pages and JSON-LD files; nothing is fetched from the network',
		)
		.argument('<paths...>', 'files, folders (their .html, .jsonld and .ndjson files) or globs; - for standard input')
		.addOption(new Option('--format <form>', 'form of the report').choices(REPORTS).default('pretty'))
		.option('--config <file>', 'configuration, instead of biograph.config.json in this folder')
		.option('--no-config', 'read no configuration')
		.option(
			'--rule <[glob:]code=severity>',
			'off, info, warning or error for a rule or a family, for some files; may be repeated',
			(value: string, all: readonly string[] = []) => [...all, value],
		)
		.option('--no-google', 'leave out what Google Search asks for')
		.addOption(
			new Option('--feature <list>', "check these of Google's features only; comma-separated").argParser(names),
		)
		.addOption(
			new Option('--page-check <on|off>', "compare the markup with the page's visible text").choices(['on', 'off']),
		)
		.option('--privacy', 'also name data about living people that needs their consent')
		.option('--pending', 'also name terms that schema.org has not settled yet')
		.option('--vocabulary <file>', 'a release of schema.org (JSON-LD) instead of the built-in one')
		.option('--provenance <file>', 'provenance document of the markup: each value has to have its entry there')
		.option('--baseline <file>', 'findings that are known already and do not count')
		.option('--update-baseline', 'write what is found now to the baseline (biograph.baseline.json), and exit with 0')
		.option('--quiet', 'leave out what is for information only')
		.addOption(new Option('--threads <n>', 'threads to use, instead of as many as pay').argParser(threads));
	withShared(command, ['page', 'failOn', 'maxBytes', 'output']);
	withExamples(command, [
		['biograph validate dist', 'every page of a built site'],
		['biograph validate ada.jsonld --fail-on warning', 'one file, strictly'],
		['biograph validate "dist/**/*.html" --format github', 'annotations on a pull request'],
		[
			'biograph validate dist --baseline known.json --update-baseline',
			'start with an old site: only what is new fails',
		],
		["biograph validate dist --rule 'blog/**:google=off' --rule values/url=info", 'rules by family, code and glob'],
		['curl -s https://example.org/ada | biograph validate -', 'a page from another program'],
	]);
	return command.action(async (paths: string[], options: ValidateCommandOptions) => {
		const { runValidate } = await import('./validate/run-validate');
		exit(await runValidate(paths, options, terminal));
	});
}
