import { type Converted, convert, type SourceText } from '../convert';
import { BiographError, type Finding } from '../model';
import type { ConvertCommandOptions } from './convert-command';
import { formatted } from './formatted';
import { readText, sourceId } from './input';
import { writeResult } from './output';
import { stageOptions } from './stage-options';
import { summary } from './summary';
import { type Terminal, write } from './terminal';

const GRAVE: Readonly<Record<string, readonly Finding['severity'][]>> = {
	error: ['error'],
	warning: ['error', 'warning'],
	never: [],
};

/** Whether findings are as grave as `--fail-on` says. */
export function fails(findings: readonly Finding[], failOn: string | undefined): boolean {
	return findings.some((finding) => GRAVE[failOn ?? 'never']?.includes(finding.severity));
}

/** The sources that paths name, with what `--sources` says of them; each has an id of its own. */
export async function readSources(
	paths: readonly string[],
	options: ConvertCommandOptions,
	terminal: Terminal,
): Promise<readonly SourceText[]> {
	if (paths.length === 0) throw new BiographError('invalid-option', 'no file given: name one, or - for standard input');
	const taken = new Set<string>();
	const sources: SourceText[] = [];
	for (const path of paths) {
		const text = await readText(path, options.maxBytes, terminal);
		let id = sourceId(path);
		for (let number = 2; taken.has(id); number++) id = `${sourceId(path)}-${number}`;
		taken.add(id);
		sources.push({ text, id });
	}
	return sources;
}

/** Runs `biograph convert FILE…` and gives its exit code. */
export async function convertFiles(
	paths: readonly string[],
	options: ConvertCommandOptions,
	terminal: Terminal,
): Promise<number> {
	const sources = await readSources(paths, options, terminal);
	const result: Converted = convert(sources, await stageOptions(options, terminal));
	await writeResult(await formatted(result, options), options.output, terminal);
	await write(terminal.stderr, summary(result, terminal));
	return fails(result.findings, options.failOn) ? 1 : 0;
}
