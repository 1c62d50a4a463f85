import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { sarifReport } from '../../src/report';
import { results, tool } from './results';
import { written } from './written';

const require = createRequire(import.meta.url);
const folder = require.resolve('@microsoft/jest-sarif').replace(/lib\/index\.js$/, 'lib/schemas/');
// The schema is written for draft 4; it uses nothing that draft 7 reads differently but its own name.
const { id, $schema, ...schema } = JSON.parse(readFileSync(`${folder}sarif-2.1.0-rtm.5.json`, 'utf8'));
const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true, unicodeRegExp: false }).compile(
	schema,
);

const sarif = JSON.parse(written(sarifReport(tool), results));
const [run] = sarif.runs;

describe('SARIF', () => {
	it('is valid by the published schema of version 2.1.0', () => {
		expect(validate(sarif), JSON.stringify(validate.errors, null, 1)).toBe(true);
		// The schema is one that refuses: the check above can fail.
		expect(validate({ ...sarif, version: '2.0.0' })).toBe(false);
		expect(validate({ ...sarif, runs: [{ ...run, results: [{ level: 'error' }] }] })).toBe(false);
	});

	it('is valid without files and without findings', () => {
		expect(validate(JSON.parse(written(sarifReport(tool), [])))).toBe(true);
		expect(validate(JSON.parse(written(sarifReport(tool), results.slice(1))))).toBe(true);
	});

	it('names the place of a finding as editors count, and the file as a URI', () => {
		const [first] = run.results;
		expect(first.level).toBe('error');
		expect(first.ruleId).toBe('vocabulary/unknown-property');
		expect(run.tool.driver.rules[first.ruleIndex].id).toBe(first.ruleId);
		const { artifactLocation, region } = first.locations[0].physicalLocation;
		expect(artifactLocation.uri).toBe('site/a%20b%2Cc%3Ad.jsonld');
		expect(decodeURIComponent(new URL(artifactLocation.uri, 'file:///').pathname)).toBe('/site/a b,c:d.jsonld');
		expect(region).toMatchObject({
			startLine: 3,
			startColumn: 3,
			endLine: 3,
			endColumn: 9,
			charOffset: 32,
			charLength: 6,
		});
		expect(run.columnKind).toBe('utf16CodeUnits');
	});

	it('names of a tag on several lines what is on the first', () => {
		const [{ file, findings, coverage } = results[0]!] = results;
		const finding = { ...findings[0]!, span: { start: 10, end: 60, line: 2, column: 5 } };
		const lines = new Map([[2, '    <b class="name"']]);
		const told = JSON.parse(written(sarifReport(tool), [{ file, findings: [finding], coverage, lines }]));
		const { region } = told.runs[0].results[0].locations[0].physicalLocation;
		expect(region).toEqual({ startLine: 2, startColumn: 5, endLine: 2, endColumn: 20, charOffset: 10, charLength: 15 });
	});

	it('keeps the second place', () => {
		expect(run.results[1].relatedLocations[0].physicalLocation.region.startLine).toBe(4);
	});
});
