import { messageOf } from './message';
import { helpOf, type Report, type Tool } from './report';

/** Everything as one JSON object: the files in order, each with its findings and its coverage. */
export function jsonReport(tool: Tool): Report {
	let files = 0;
	const summary = { files: 0, error: 0, warning: 0, info: 0 };
	return {
		start: () => `{"tool":${JSON.stringify({ name: 'biograph', version: tool.version })},"files":[`,
		file({ file, findings, coverage, known }) {
			summary.files++;
			for (const { severity } of findings) summary[severity]++;
			const entry = {
				file,
				findings: findings.map((finding) => ({
					...finding,
					message: messageOf(finding),
					help: helpOf(finding.code),
				})),
				coverage,
				...(known ? { known } : {}),
			};
			return `${files++ === 0 ? '\n' : ',\n'}${JSON.stringify(entry)}`;
		},
		end: () => `\n],"summary":${JSON.stringify(summary)}}\n`,
	};
}
