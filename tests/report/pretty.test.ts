import { describe, expect, it } from 'vitest';
import { jsonReport, prettyReport } from '../../src/report';
import { results, tool } from './results';
import { written } from './written';

const text = written(prettyReport(), results);

describe('the report for people', () => {
	it('shows the source line with carets under the very characters', () => {
		const rows = text.split('\n');
		const at = rows.findIndex((row) => row.includes('did you mean `name`?'));
		const source = rows[at + 1] ?? '';
		const carets = rows[at + 2] ?? '';
		expect(source.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('"nmae"');
	});

	it('counts characters, not UTF-16 units, below a line with astral characters', () => {
		const rows = text.split('\n');
		const at = rows.findIndex((row) => row.includes('is not precise enough'));
		const source = [...(rows[at + 1] ?? '')];
		const carets = rows[at + 2] ?? '';
		expect(source.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1).join('')).toBe('"2025"');
	});

	it('marks a tag that goes on below to the end of its first line', () => {
		const [finding] = results[0]?.findings ?? [];
		const one = { ...finding, span: { start: 10, end: 60, line: 2, column: 5 } } as never;
		const source = '    <b class="name"';
		const rows = written(prettyReport(), [
			{ ...results[0], findings: [one], lines: new Map([[2, source]]) } as never,
		]).split('\n');
		const carets = rows.find((row) => row.includes('^')) ?? '';
		const above = rows[rows.indexOf(carets) - 1] ?? '';
		expect(above.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('<b class="name"');
	});

	it('sums up what was found and how much was looked at', () => {
		expect(text).toContain('1 error, 2 warnings, 2 for information in 2 files');
		expect(text).toContain('checked 2 blocks, 4 nodes, 10 properties against schema.org 30.0');
		expect(text).toContain('skipped 1 block: not schema.org (site/clean.html:7:2)');
		expect(text).toContain('see also 4:3');
	});

	it('puts missing recommended properties of a node into one line', () => {
		expect(text).toContain('could have more for the feature event: `image`, `offers`');
	});

	it('lets no control character of a value through to the terminal', () => {
		// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
		expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
	});

	it('cuts a line of minified JSON to what is around the place', () => {
		const long = `${'x'.repeat(5000)}"nmae"${'y'.repeat(5000)}`;
		const [finding] = results[0]?.findings ?? [];
		const one = { ...finding, span: { start: 5000, end: 5006, line: 1, column: 5001 } } as never;
		const cut = written(prettyReport(), [{ ...results[0], findings: [one], lines: new Map([[1, long]]) } as never]);
		const rows = cut.split('\n');
		const carets = rows.find((row) => row.includes('^^^')) ?? '';
		const source = rows[rows.indexOf(carets) - 1] ?? '';
		expect(source.length).toBeLessThan(140);
		expect(source.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('"nmae"');
	});
});

describe('the JSON report', () => {
	it('holds every finding with its message, its arguments and its help page', () => {
		const { files, summary } = JSON.parse(written(jsonReport(tool), results));
		expect(summary).toEqual({ files: 2, error: 1, warning: 2, info: 2 });
		expect(files[0].findings).toHaveLength(5);
		expect(files[0].findings[0]).toMatchObject({
			code: 'vocabulary/unknown-property',
			args: { property: 'nmae' },
			path: '/nmae',
			message: 'schema.org has no property `nmae` (on `Person`); did you mean `name`?',
			help: 'biograph/docs/rules/vocabulary/unknown-property.md',
		});
		expect(files[1].coverage.skipped).toEqual([{ reason: 'foreign-vocabulary', line: 7, column: 2 }]);
	});
});
