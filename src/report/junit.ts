import { messageOf } from './message';
import { helpOf, type Report } from './report';
import { wellFormed } from './shown';

// XML 1.0 has no place for these, not even as references.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function xml(text: string): string {
	return wellFormed(text)
		.replace(NOT_XML, '\ufffd')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll('\t', '&#9;')
		.replaceAll('\n', '&#10;')
		.replaceAll('\r', '&#13;');
}

/**
 * JUnit's XML, which every CI shows as tests: a suite per file; a failed case per error or warning, one passed case for a
 * file without any; what is for information only stands in `system-out`.
 */
export function junitReport(): Report {
	return {
		start: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="biograph">\n',
		file({ file, findings }) {
			const failures = findings.filter(({ severity }) => severity !== 'info');
			const notes = findings.filter(({ severity }) => severity === 'info');
			const name = xml(file);
			const place = (finding: (typeof findings)[number]): string =>
				finding.span ? `${file}:${finding.span.line}:${finding.span.column}` : file;
			const rows = failures.map((finding) => {
				const { code, severity, path } = finding;
				const message = messageOf(finding);
				const details = `${place(finding)}\n${path}\n${message}\n${helpOf(code)}`;
				const title = `${code}${finding.span ? ` (${finding.span.line}:${finding.span.column})` : ''}`;
				return `    <testcase classname="${name}" name="${xml(title)}"><failure type="${severity}" message="${xml(message)}">${xml(details)}</failure></testcase>\n`;
			});
			if (rows.length === 0) rows.push(`    <testcase classname="${name}" name="structured data"/>\n`);
			if (notes.length > 0) {
				const lines = notes.map((finding) => `${place(finding)} ${messageOf(finding)} (${finding.code})`);
				rows.push(`    <system-out>${xml(lines.join('\n'))}</system-out>\n`);
			}
			const tests = Math.max(1, failures.length);
			return `  <testsuite name="${name}" tests="${tests}" failures="${failures.length}" errors="0">\n${rows.join('')}  </testsuite>\n`;
		},
		end: () => '</testsuites>\n',
	};
}
