import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gather } from '../convert';
import { draftBiography, draftRegister, parseBiography } from '../file';
import { BiographError, type Biography, KIND_PRIVACY } from '../model';
import { coloursFor } from './colours';
import { readText } from './input';
import { writeResult, writeWhole } from './output';
import { readSources } from './read-sources';
import type { SharedOptions } from './shared-options';
import { stageOptions } from './stage-options';
import { biographyLines } from './summary';
import { type Terminal, write } from './terminal';

/** The text of a file, or `undefined` where there is none. */
async function textIfThere(path: string, most: number, terminal: Terminal): Promise<string | undefined> {
	const found = await stat(resolve(terminal.cwd, path)).catch(() => undefined);
	if (found?.isDirectory())
		throw new BiographError('not-a-file', `${path}: is a folder: give -o the name of a file in it`);
	return found ? readText(path, most, terminal) : undefined;
}

/** Whether a register is still to be made: no such file, or one with nothing in it. */
const isToBeMade = (path: string, { cwd }: Terminal): Promise<boolean> =>
	stat(resolve(cwd, path)).then(
		({ size }) => size < 2,
		() => true,
	);

const NAMES = [
	'B',
	'C',
	'all',
	...Object.entries(KIND_PRIVACY).flatMap(([kind, row]) => [kind, ...row.split(' ').slice(1)]),
];

function checkInclude(include: readonly string[] = []): void {
	const unknown = include.find((name) => !NAMES.includes(name));
	if (unknown !== undefined) {
		throw new BiographError('invalid-option', `include "${unknown}" is not known: it is one of ${NAMES.join(', ')}`);
	}
}

/** Runs `biograph draft FILE…` and gives its exit code. */
export async function draftFiles(
	paths: readonly string[],
	options: SharedOptions,
	terminal: Terminal,
): Promise<number> {
	checkInclude(options.include);
	const sources = await readSources(paths, options, terminal);
	const { register } = options;
	const isNew = register !== undefined && (await isToBeMade(register, terminal));
	const { page, site, ...stages } = await stageOptions(isNew ? { ...options, register: undefined } : options, terminal);
	const before =
		options.output === undefined || options.output === '-'
			? undefined
			: await textIfThere(options.output, options.maxBytes, terminal);
	let previous = before === undefined ? undefined : parseBiography(before, { file: options.output });
	let { biography, notes } = gather(sources, {
		...stages,
		...(previous && { previous, subject: stages.subject ?? previous.subject.name }),
	});
	const path = options.output ?? `${biography.subject.slug}.biography.yaml`;
	let text = before;
	if (options.output === undefined) {
		text = await textIfThere(path, options.maxBytes, terminal);
		if (text !== undefined) {
			previous = parseBiography(text, { file: path });
			({ biography, notes } = gather(sources, { ...stages, previous }));
		}
	}
	const addressed: Biography = {
		...biography,
		...(page !== undefined && { page }),
		...(site !== undefined && { site }),
	};
	const draft = draftBiography(addressed, {
		...(text !== undefined && { previous: text }),
		...(options.include && { include: options.include }),
		file: path,
	});
	await writeResult(draft, path, terminal);
	const { bold, dim } = coloursFor(terminal);
	const leftOut = leftOutLine(addressed, parseBiography(draft, { file: path }), text === undefined);
	const done =
		path === '-'
			? []
			: [
					`${bold(path)} ${dim(text === undefined ? 'drafted: read it, correct it, then sign it with biograph accept --by WHO --as-of DAY' : 'brought up to date')}`,
				];
	await write(
		terminal.stderr,
		`${[...biographyLines(addressed, notes, terminal), ...leftOut, ...done, ...(await proposeEntries(addressed, options, terminal))].join('\n')}\n`,
	);
	return 0;
}

/** What privacy keeps out of the file, by kind and never by value. */
function leftOutLine(biography: Biography, written: Biography, isNew: boolean): readonly string[] {
	const there = new Set(written.facts.map(({ id }) => id));
	const counts = new Map<string, number>();
	for (const { id, kind, class: letter = 'A' } of biography.facts) {
		const name = `${kind} (${letter})`;
		if (!there.has(id)) counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	// The profile of a file that is there is a person's, and stays as it is.
	if (isNew && biography.profile.description !== undefined && written.profile.description === undefined)
		counts.set('description', 1);
	if (counts.size === 0) return [];
	return [
		`  left out   ${[...counts].map(([name, count]) => `${count} ${name}`).join(', ')}; class C is written with --include`,
	];
}

/** Adds to the register what the biography names and the register does not know. */
async function proposeEntries(
	biography: Biography,
	{ register, maxBytes }: SharedOptions,
	terminal: Terminal,
): Promise<readonly string[]> {
	if (register === undefined) return [];
	const before = (await isToBeMade(register, terminal)) ? undefined : await readText(register, maxBytes, terminal);
	const { text, proposed } = draftRegister(biography, before, { file: register });
	if (proposed === 0) return [];
	await writeWhole(register, text, terminal);
	return [
		`${register}${before === undefined ? ' begun' : ''}: ${proposed} ${proposed === 1 ? 'entry' : 'entries'} proposed; check the names, add "@id" and sameAs`,
	];
}
