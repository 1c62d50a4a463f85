import type { Severity } from '../model';
import { messageOf } from './message';
import { endColumn, type Report } from './report';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Data of a workflow command, as GitHub's toolkit escapes it. */
function data(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property of a workflow command: colon and comma end one, so they are escaped too. */
function property(text: string): string {
	return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Annotations that GitHub shows at the line in question (workflow commands on standard output). */
export function githubReport(): Report {
	return {
		start: () => '',
		file: ({ file, findings, lines }) =>
			findings
				.map((finding) => {
					const { span, severity, code } = finding;
					const end = endColumn(finding, lines);
					const properties = {
						file,
						...(span ? { line: span.line, col: span.column } : {}),
						...(span && end !== undefined ? { endLine: span.line, endColumn: end - 1 } : {}),
						title: code,
					};
					const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
					return `::${commands[severity]} ${written.join(',')}::${data(messageOf(finding))}\n`;
				})
				.join(''),
		end: () => '',
	};
}
