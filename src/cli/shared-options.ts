import { type Command, InvalidArgumentError, Option } from 'commander';
import { isDay } from '../model/edtf';

/** What the shared options come to. */
export interface SharedOptions {
	readonly page?: string;
	readonly pageType?: 'ProfilePage' | 'AboutPage' | 'WebPage';
	readonly site?: string;
	readonly profile?: 'search' | 'linked';
	readonly format: Format;
	readonly subject?: string;
	readonly include?: readonly string[];
	readonly asOf?: string;
	readonly sources?: string;
	readonly register?: string;
	readonly failOn?: 'error' | 'warning' | 'never';
	readonly maxBytes: number;
	readonly output?: string;
}

/** The shapes that a result is written in. */
export const FORMATS = ['jsonld', 'html', 'turtle', 'nquads', 'provenance', 'resume'] as const;

/** One of the shapes that a result is written in. */
export type Format = (typeof FORMATS)[number];

const MOST_BYTES = 20_000_000;

const list = (text: string): readonly string[] =>
	text
		.split(',')
		.map((name) => name.trim())
		.filter((name) => name !== '');

function address(text: string): string {
	if (!/^https?:\/\/[^\s<>"/?#][^\s<>"]*$/.test(text) || !URL.canParse(text)) {
		throw new InvalidArgumentError('It is not an address: give one that starts with https://.');
	}
	return text;
}

function day(text: string): string {
	if (!isDay(text)) throw new InvalidArgumentError('It is not a day: write it as 2025-01-31.');
	return text;
}

function bytes(text: string): number {
	const number = /^[1-9][0-9_]{0,14}$/.test(text) ? Number(text.replaceAll('_', '')) : Number.NaN;
	if (Number.isNaN(number)) throw new InvalidArgumentError('It is not a number of bytes: write it as 20000000.');
	return number;
}

const OPTIONS: { readonly [K in keyof Required<SharedOptions>]: () => Option } = {
	page: () => new Option('--page <url>', 'address of the page that carries the markup').argParser(address),
	pageType: () =>
		new Option('--page-type <type>', 'type of that page').choices(['ProfilePage', 'AboutPage', 'WebPage']),
	site: () =>
		new Option('--site <url>', 'address of the site: organisations get their @id under it').argParser(address),
	profile: () =>
		new Option('--profile <shape>', 'search: current facts, plain values; linked: everything').choices([
			'search',
			'linked',
		]),
	format: () => new Option('--format <format>', 'what to write').choices(FORMATS).default('jsonld'),
	subject: () => new Option('--subject <name>', 'whom the texts are about, where they do not make it plain'),
	include: () =>
		new Option(
			'--include <list>',
			'private data to include: property or kind names, B, C, all; comma-separated',
		).argParser(list),
	asOf: () => new Option('--as-of <day>', 'the day by which upcoming, living and current are judged').argParser(day),
	sources: () => new Option('--sources <file>', 'YAML: path of a source → its url, title, published, retrieved'),
	register: () => new Option('--register <file>', 'YAML: known people, organisations and places of the site'),
	failOn: () =>
		new Option('--fail-on <severity>', 'exit with 1 on findings this grave').choices(['error', 'warning', 'never']),
	maxBytes: () =>
		new Option('--max-bytes <n>', 'largest size of one source').argParser(bytes).default(MOST_BYTES, '20 MB'),
	output: () => new Option('-o, --output <file>', 'write to this file, whole or not at all'),
};

/** Adds shared options to a command, in the order of the table. */
export function withShared(command: Command, names: readonly (keyof SharedOptions)[]): Command {
	for (const [name, option] of Object.entries(OPTIONS))
		if (names.includes(name as keyof SharedOptions)) command.addOption(option());
	return command;
}
