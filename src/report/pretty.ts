import type { Finding, Severity } from '../model';
import { messageOf } from './message';
import { endColumn, type FileResult, type Report } from './report';
import { printable, term } from './shown';
import { sourceExcerpt } from './source-excerpt';

/** How the parts of the report for people are coloured; plain text where nothing is given. */
export interface Colours {
	readonly bold: (text: string) => string;
	readonly dim: (text: string) => string;
	readonly red: (text: string) => string;
	readonly yellow: (text: string) => string;
	readonly blue: (text: string) => string;
	readonly green: (text: string) => string;
}

const same = (text: string): string => text;
const plain: Colours = { bold: same, dim: same, red: same, yellow: same, blue: same, green: same };

const reasons: Readonly<Record<string, string>> = {
	'invalid-json': 'not JSON',
	empty: 'empty',
	'foreign-vocabulary': 'not schema.org',
	'unknown-context': 'unknown context',
	'no-context': 'no context',
	'script-type': 'script type is not application/ld+json',
	'too-deep': 'nested too deeply',
};

/** A number with commas between thousands; the runtime's own formatter takes 20 ms to load. */
const number = (count: number): string => String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');

const counted = (count: number, one: string, many = `${one}s`): string =>
	`${number(count)} ${count === 1 ? one : many}`;

/** Missing recommended properties of one node are one line, not ten. */
function merged(findings: readonly Finding[]): readonly { finding: Finding; text: string }[] {
	const lines: { finding: Finding; text: string }[] = [];
	const lists = new Map<string, { properties: string[]; line: { finding: Finding; text: string } }>();
	for (const finding of findings) {
		if (finding.code !== 'google/missing-recommended') {
			lines.push({ finding, text: messageOf(finding) });
			continue;
		}
		const { type, feature, property } = finding.args;
		const key = `${finding.span?.start} ${finding.path} ${feature}`;
		const known = lists.get(key);
		const properties = known?.properties ?? [];
		properties.push(term(property));
		const text = `${term(type)} could have more for the feature ${feature}: ${properties.join(', ')}`;
		if (known) known.line.text = text;
		else {
			const line = { finding, text };
			lines.push(line);
			lists.set(key, { properties, line });
		}
	}
	return lines;
}

/**
 * The report for people: each finding with its source line, then what was found and how much was looked at.
 *
 * @param options `colours` for a terminal.
 */
export function prettyReport({ colours = plain }: { readonly colours?: Colours } = {}): Report {
	const { bold, dim, red, yellow, blue, green } = colours;
	const word: Readonly<Record<Severity, string>> = {
		error: red('error'),
		warning: yellow('warning'),
		info: blue('info'),
	};
	const totals = { error: 0, warning: 0, info: 0, files: 0, blocks: 0, nodes: 0, properties: 0, known: 0, without: 0 };
	const skipped = new Map<string, { count: number; first: string }>();
	const vocabularies = new Set<string>();

	const findingText = ({ finding, text }: { finding: Finding; text: string }, { lines }: FileResult): string => {
		const { span, severity, code, related } = finding;
		const place = span ? `${span.line}:${span.column}` : '-';
		const rows = [
			`  ${dim(place.padEnd(8))} ${word[severity]}${' '.repeat(8 - severity.length)} ${text}  ${dim(code)}`,
		];
		const line = span && lines?.get(span.line);
		if (span && line !== undefined && severity !== 'info') {
			const { source, carets } = sourceExcerpt(line, span.column, endColumn(finding, lines));
			const paint = severity === 'error' ? red : yellow;
			rows.push(`  ${' '.repeat(8)} ${dim('|')} ${source}`, `  ${' '.repeat(8)} ${dim('|')} ${paint(carets)}`);
		}
		if (related?.span) {
			rows.push(`  ${' '.repeat(8)} ${dim(`see also ${related.span.line}:${related.span.column}`)}`);
		}
		return rows.join('\n');
	};

	return {
		start: () => '',
		file(result) {
			const { file, findings, coverage, known = 0 } = result;
			totals.files++;
			totals.blocks += coverage.blocks;
			totals.nodes += coverage.nodes;
			totals.properties += coverage.properties;
			totals.known += known;
			if (coverage.blocks === 0) totals.without++;
			vocabularies.add(coverage.vocabulary);
			for (const { reason, line, column } of coverage.skipped) {
				const entry = skipped.get(reason);
				if (entry) entry.count++;
				else skipped.set(reason, { count: 1, first: `${printable(file)}:${line}:${column}` });
			}
			for (const { severity } of findings) totals[severity]++;
			if (findings.length === 0) return '';
			return `${bold(printable(file))}\n${merged(findings)
				.map((line) => findingText(line, result))
				.join('\n')}\n\n`;
		},
		end() {
			const { error, warning, info } = totals;
			const sum = [
				counted(error, 'error'),
				counted(warning, 'warning'),
				...(info > 0 ? [`${number(info)} for information`] : []),
				...(totals.known > 0 ? [`${number(totals.known)} known from the baseline`] : []),
			].join(', ');
			const paint = error > 0 ? red : warning > 0 ? yellow : green;
			const rows = [
				`${paint(bold(sum))} in ${counted(totals.files, 'file')}`,
				dim(
					`checked ${counted(totals.blocks, 'block')}, ${counted(totals.nodes, 'node')}, ${counted(totals.properties, 'property', 'properties')} against ${[...vocabularies].join(', ') || 'nothing'}`,
				),
			];
			if (totals.without > 0) rows.push(dim(`${counted(totals.without, 'file')} without structured data`));
			for (const [reason, { count, first }] of skipped) {
				const others = count > 1 ? ` and ${number(count - 1)} more` : '';
				rows.push(yellow(`skipped ${counted(count, 'block')}: ${reasons[reason] ?? reason} (${first}${others})`));
			}
			return `${rows.join('\n')}\n`;
		},
	};
}
