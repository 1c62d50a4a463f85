import type { Biography, Finding, Note } from '../model';
import type { Withheld } from '../publish';
import { messageOf, noteMessage } from '../report';
import { type Colours, coloursFor } from './colours';
import type { Terminal } from './terminal';

/** What there is to say about a run. */
export interface Outcome {
	readonly biography: Biography;
	readonly withheld: readonly Withheld[];
	readonly findings: readonly Finding[];
	/** What there is to say of the texts; nothing where a file was read. */
	readonly notes?: readonly Note[];
}

const LABEL = 11;
const row = (label: string, text: string): string => `  ${label.padEnd(LABEL)}${text}`;

/** Text from a source as a terminal may show it: on one line, without control characters. */
const shown = (text: string, most = 90): string => {
	const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
	return line.length > most ? `${line.slice(0, most)}…` : line;
};

function factsLine({ facts }: Biography): string {
	const counts = new Map<string, number>();
	for (const { kind } of facts) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	return [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ') || 'none';
}

function conflictLines({ conflicts }: Biography, { yellow, dim }: Colours): readonly string[] {
	return conflicts.flatMap(({ fact, slot, values, chosen, rule }) => [
		`  ${yellow('conflict'.padEnd(LABEL))}${fact}, ${slot}:`,
		...values.map(({ value, evidence }) => {
			const [first] = evidence;
			const from = first ? dim(` “${shown(first.quote)}” (${first.source})`) : '';
			return `    ${value === chosen ? `${shown(value)} ${dim(`(chosen: ${rule})`)}` : shown(value)}${from}`;
		}),
	]);
}

/** Who a biography is about, its facts by kind, what there is to say of its texts, and its conflicts with all sides. */
export function biographyLines(biography: Biography, notes: readonly Note[], terminal: Terminal): readonly string[] {
	const colours = coloursFor(terminal);
	const texts = biography.sources.filter((source) => source.citedBy === undefined).length;
	const cited = biography.sources.length - texts;
	const from = `from ${texts} ${texts === 1 ? 'text' : 'texts'}${cited > 0 ? `, which cite ${cited}` : ''}`;
	return [
		`${colours.bold(shown(biography.subject.name))} ${colours.dim(from)}`,
		row('facts', factsLine(biography)),
		...notes.map((note) => `  ${colours.yellow('note'.padEnd(LABEL))}${shown(noteMessage(note), 300)}`),
		...conflictLines(biography, colours),
	];
}

function findingsLine(findings: readonly Finding[], { red, yellow }: Colours): string {
	const count = (severity: Finding['severity']): number =>
		findings.filter((finding) => finding.severity === severity).length;
	const [errors, warnings, infos] = [count('error'), count('warning'), count('info')];
	const parts = [
		...(errors > 0 ? [red(`${errors} ${errors === 1 ? 'error' : 'errors'}`)] : []),
		...(warnings > 0 ? [yellow(`${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`)] : []),
		...(infos > 0 ? [`${infos} for information`] : []),
	];
	return parts.join(', ') || 'none';
}

const MOST_SHOWN = 10;

/** What is wrong with the markup, most of it said; what is for information, `biograph validate` says. */
function faultLines(findings: readonly Finding[], { red, yellow, dim }: Colours): readonly string[] {
	const faults = findings.filter(({ severity }) => severity !== 'info');
	const lines = faults.slice(0, MOST_SHOWN).map((finding) => {
		const label = finding.severity === 'error' ? red('error') : yellow('warning');
		return `    ${label} ${shown(messageOf(finding), 300)} ${dim(finding.code)}`;
	});
	const more = faults.length - lines.length;
	return more > 0 ? [...lines, `    ${more} more: see them with biograph validate`] : lines;
}

/** What a run found, in a few lines for people: subject, facts, conflicts, what was withheld, findings. */
export function summary({ biography, withheld, findings, notes = [] }: Outcome, terminal: Terminal): string {
	const colours = coloursFor(terminal);
	const kept = withheld.map(
		({ property, class: letter, reason, count }) => `${count} ${property} (${letter}, ${reason})`,
	);
	const lines = [
		...biographyLines(biography, notes, terminal),
		row('withheld', kept.join(', ') || 'nothing'),
		row('findings', findingsLine(findings, colours)),
		...faultLines(findings, colours),
	];
	return `${lines.join('\n')}\n`;
}
