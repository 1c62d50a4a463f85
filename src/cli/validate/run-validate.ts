import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { BiographError, type Finding } from '../../model';
import { printable } from '../../report';
import { readText } from '../input';
import { writeWhole } from '../output';
import type { Terminal } from '../terminal';
import type { ValidateCommandOptions } from '../validate-command';
import { type Baseline, countsOf, formatBaseline, parseBaseline, unknownTo } from './baseline';
import { checkAll, threadsFor } from './check-all';
import { filesOf } from './files';
import { progressBar } from './progress-bar';
import { reportOf } from './report-of';
import { runOf } from './settings-of';
import { sinkOf } from './sink';

const BASELINE = 'biograph.baseline.json';
const MOST_BYTES_OF_BASELINE = 200_000_000;
const MOST_REFUSALS_SHOWN = 20;

/** The exit code for findings of a severity, by `--fail-on`. */
const FAILS: Readonly<Record<'error' | 'warning' | 'never', ReadonlySet<Finding['severity']>>> = {
	error: new Set(['error']),
	warning: new Set(['error', 'warning']),
	never: new Set(),
};

const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;

async function readBaseline(
	path: string | undefined,
	{ updateBaseline }: ValidateCommandOptions,
	terminal: Terminal,
): Promise<Baseline> {
	if (path === undefined || updateBaseline) return new Map();
	if (!existsSync(resolve(terminal.cwd, path))) {
		throw new BiographError('unreadable', `${path}: no such baseline: write it with --update-baseline`);
	}
	return parseBaseline(await readText(path, MOST_BYTES_OF_BASELINE, terminal), path);
}

/**
 * Runs `biograph validate`.
 *
 * @returns the exit code: 0, 1 for findings that fail the run, 2 where files could not be read
 * @throws BiographError for bad usage, and for a bad file where it is the only one
 */
export async function runValidate(
	paths: readonly string[],
	options: ValidateCommandOptions,
	terminal: Terminal,
): Promise<number> {
	const { settings, ignore, failOn, baseline } = await runOf(options, terminal);
	const known = await readBaseline(baseline, options, terminal);
	const { files, named } = await filesOf(paths, { cwd: terminal.cwd, root: settings.root, ignore });
	const report = reportOf(options, terminal);
	const sink = options.updateBaseline ? undefined : await sinkOf(options.output, terminal);
	const bar = progressBar(files.length, terminal);
	const found = new Map<string, ReadonlyMap<string, number>>();
	let count = 0;
	const refusals: string[] = [];
	let fails = false;
	try {
		await sink?.write(report.start());
		const threads = options.threads ?? threadsFor(files.length);
		for await (const outcome of checkAll(files, named, settings, threads, terminal)) {
			bar.step();
			if ('refusal' in outcome) {
				if (files.length === 1) throw new BiographError(outcome.refusal.code, outcome.refusal.message);
				refusals.push(outcome.refusal.message);
				continue;
			}
			const { file, result } = outcome;
			if (!sink) {
				if (result.findings.length > 0) found.set(file, countsOf(result.findings));
				count += result.findings.length;
				continue;
			}
			const fresh = unknownTo(known, file, result.findings);
			fails ||= fresh.findings.some(({ severity }) => FAILS[failOn].has(severity));
			const findings = options.quiet ? fresh.findings.filter(({ severity }) => severity !== 'info') : fresh.findings;
			const text = report.file({ ...result, ...fresh, findings });
			if (text !== '') bar.hide();
			await sink.write(text);
		}
		bar.hide();
		await sink?.write(report.end());
		await sink?.done();
	} catch (error) {
		bar.hide();
		await sink?.drop();
		throw error;
	}
	for (const refusal of refusals.slice(0, MOST_REFUSALS_SHOWN)) {
		terminal.stderr.write(`biograph: ${printable(refusal)}\n`);
	}
	if (refusals.length > MOST_REFUSALS_SHOWN) {
		terminal.stderr.write(`biograph: ${refusals.length - MOST_REFUSALS_SHOWN} more files could not be read\n`);
	}
	if (!sink) {
		const path = baseline ?? BASELINE;
		await writeWhole(path, formatBaseline(found), terminal);
		terminal.stderr.write(
			`${path}: ${counted(count, 'finding')} in ${counted(found.size, 'file')} known from now on\n`,
		);
	}
	if (refusals.length > 0) return 2;
	return fails ? 1 : 0;
}
