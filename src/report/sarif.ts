import type { Severity, SourcePlace } from '../model';
import { messageOf } from './message';
import { endColumn, helpOf, type Report, type Tool } from './report';
import { wellFormed } from './shown';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** A path as a relative URI reference (SARIF 2.1.0, 3.4.3): parts percent-encoded. */
function uriOf(file: string): string {
	const path = file
		.split('/')
		.map((part) => encodeURIComponent(wellFormed(part)))
		.join('/');
	return path === '' ? '.' : path;
}

function location(file: string, span: SourcePlace | undefined, end: number | undefined): object {
	return {
		physicalLocation: {
			artifactLocation: { uri: uriOf(file) },
			...(span
				? {
						region: {
							startLine: span.line,
							startColumn: span.column,
							...(end === undefined ? {} : { endLine: span.line, endColumn: end }),
							charOffset: span.start,
							// Of a span that goes on below, as much as lies in the region of its first line.
							charLength: end === undefined ? span.end - span.start : end - span.column,
						},
					}
				: {}),
		},
	};
}

/** SARIF 2.1.0, the format of code scanning: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function sarifReport(tool: Tool): Report {
	const indexOf = new Map(tool.rules.map(({ code }, index) => [code, index]));
	let results = 0;
	return {
		start: () =>
			`{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[`,
		file: ({ file, findings, lines }) =>
			findings
				.map((finding) => {
					const { code, severity, span, related, path } = finding;
					const index = indexOf.get(code);
					const place = location(file, span, endColumn(finding, lines));
					const result = {
						ruleId: code,
						...(index === undefined ? {} : { ruleIndex: index }),
						level: levels[severity],
						message: { text: messageOf(finding) },
						locations: [
							path === '' ? place : { ...place, logicalLocations: [{ fullyQualifiedName: path, kind: 'member' }] },
						],
						...(related?.span
							? {
									relatedLocations: [
										{ id: 1, ...location(file, related.span, undefined), message: { text: 'see also' } },
									],
								}
							: {}),
						properties: { arguments: finding.args },
					};
					return `${results++ === 0 ? '\n' : ',\n'}${JSON.stringify(result)}`;
				})
				.join(''),
		end() {
			const driver = {
				name: 'biograph',
				version: tool.version,
				semanticVersion: tool.version,
				rules: tool.rules.map(({ code, severity, summary, source }) => ({
					id: code,
					shortDescription: { text: summary },
					help: { text: `${summary} Source: ${source.title}. Examples: ${helpOf(code)}` },
					helpUri: source.url,
					defaultConfiguration: { level: levels[severity] },
				})),
			};
			return `\n],"tool":${JSON.stringify({ driver })},"invocations":[{"executionSuccessful":true}]}]}\n`;
		},
	};
}
