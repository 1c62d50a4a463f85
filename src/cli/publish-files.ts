import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseBiography } from '../file';
import { BiographError } from '../model';
import { publish } from '../publish';
import { applyRegister } from '../reconcile';
import { checkPublished } from '../validate/check-published';
import { fails } from './fails';
import { formatted } from './formatted';
import { readText } from './input';
import { writeResult } from './output';
import type { PublishCommandOptions } from './publish-command';
import type { Format } from './shared-options';
import { stageOptions } from './stage-options';
import { summary } from './summary';
import { type Terminal, write } from './terminal';

const ENDINGS: Readonly<Record<Format, string>> = {
	jsonld: '.jsonld',
	html: '.html',
	turtle: '.ttl',
	nquads: '.nq',
	provenance: '.provenance.jsonld',
	resume: '.resume.json',
};

function isFolder(path: string, { cwd }: Terminal): boolean {
	return path.endsWith('/') || (statSync(resolve(cwd, path), { throwIfNoEntry: false })?.isDirectory() ?? false);
}

/** Runs `biograph publish FILE…` and gives its exit code. All files are checked before the first result is written. */
export async function publishFiles(
	paths: readonly string[],
	options: PublishCommandOptions,
	terminal: Terminal,
): Promise<number> {
	const { output, format } = options;
	const folder = output !== undefined && isFolder(output, terminal);
	if (paths.length > 1 && !folder) {
		throw new BiographError(
			'invalid-option',
			`${paths.length} files need a folder to write to: give one with -o FOLDER/`,
		);
	}
	if (paths.length > 1 && options.page !== undefined) {
		throw new BiographError(
			'invalid-option',
			'--page is one address, and there are several files: write "page:" into each of them',
		);
	}
	const { register, ...settings } = await stageOptions(options, terminal);
	const stages = { ...settings, ...(options.proposed && { proposed: true }) };
	const results: { readonly path: string | undefined; readonly text: string; readonly summary: string }[] = [];
	const targets = new Map<string, string>();
	let failed = false;
	for (const path of paths) {
		const parsed = parseBiography(await readText(path, options.maxBytes, terminal), { file: path });
		const biography = register ? applyRegister(parsed, register) : parsed;
		const { graph, withheld } = publish(biography, { ...stages, profile: stages.profile as 'linked' });
		const findings = checkPublished(JSON.stringify(graph), stages.profile, { mediaType: 'application/ld+json' });
		const target = folder ? join(output, `${biography.subject.slug}${ENDINGS[format]}`) : output;
		const other = target === undefined ? undefined : targets.get(target);
		if (target !== undefined && other !== undefined) {
			throw new BiographError(
				'invalid-biography',
				`${path}: has the slug of ${other}: give one of them another "slug" under "subject"`,
			);
		}
		if (target !== undefined) targets.set(target, path);
		failed ||= fails(findings, options.failOn);
		results.push({
			path: target,
			text: await formatted(format, { biography, graph }, stages),
			summary: summary({ biography, withheld, findings }, terminal),
		});
	}
	for (const { path, text } of results) await writeResult(text, path, terminal);
	for (const result of results) await write(terminal.stderr, result.summary);
	return failed ? 1 : 0;
}
