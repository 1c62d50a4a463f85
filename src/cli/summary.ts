import type { Converted } from '../convert';
import { coloursFor } from './colours';
import type { Terminal } from './terminal';

/** What a run of `convert` found, in a few lines for people. */
export function summary({ biography, withheld, findings }: Converted, terminal: Terminal): string {
	const { bold, dim, yellow } = coloursFor(terminal);
	const counts = new Map<string, number>();
	for (const { kind } of biography.facts) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	const lines = [
		`${bold(biography.subject.name)} ${dim(`from ${biography.sources.filter((source) => !source.citedBy).length} source(s)`)}`,
		`  facts      ${[...counts].map(([kind, count]) => `${count} ${kind}`).join(', ') || 'none'}`,
		...biography.conflicts.map(
			({ fact, slot, values, chosen }) =>
				`  ${yellow('conflict')}   ${fact}, ${slot}: ${values.map(({ value }) => (value === chosen ? `${value} (chosen)` : value)).join(' / ')}`,
		),
		`  withheld   ${withheld.map(({ property, class: letter, reason, count }) => `${count} ${property} (${letter}, ${reason})`).join(', ') || 'nothing'}`,
		`  findings   ${findings.length}`,
	];
	return `${lines.join('\n')}\n`;
}
