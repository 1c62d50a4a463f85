import { convert } from '../convert';
import type { ConvertCommandOptions } from './convert-command';
import { fails } from './fails';
import { formatted } from './formatted';
import { writeResult } from './output';
import { readSources } from './read-sources';
import { stageOptions } from './stage-options';
import { summary } from './summary';
import { type Terminal, write } from './terminal';

/** Runs `biograph convert FILE…` and gives its exit code. */
export async function convertFiles(
	paths: readonly string[],
	options: ConvertCommandOptions,
	terminal: Terminal,
): Promise<number> {
	const sources = await readSources(paths, options, terminal);
	const stages = await stageOptions(options, terminal);
	const result = convert(sources, stages);
	const text = await formatted(options.format, result, { ...stages, documents: result.documents, proposed: true });
	await writeResult(text, options.output, terminal);
	await write(terminal.stderr, summary(result, terminal));
	return fails(result.findings, options.failOn) ? 1 : 0;
}
