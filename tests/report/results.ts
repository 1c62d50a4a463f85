import type { Finding } from '../../src/model';
import type { FileResult, Tool } from '../../src/report';

/** Findings that are hard to report: odd characters, no place, a second place, a long line. */
export const line = '  "nmae": "Ada, 100 % \u{1F600}", "startDate": "2025",';

export const findings: readonly Finding[] = [
	{
		code: 'vocabulary/unknown-property',
		severity: 'error',
		args: { property: 'nmae', types: ['Person'], nearest: 'name' },
		path: '/nmae',
		span: { file: 'site/a b,c:d.jsonld', start: 32, end: 38, line: 3, column: 3 },
	},
	{
		code: 'google/not-precise',
		severity: 'warning',
		args: { feature: 'event', type: 'Event', property: 'startDate', value: '2025\r\n::error::%0A <&"]]>\u0007\ud800' },
		path: '/startDate',
		span: { file: 'site/a b,c:d.jsonld', start: 73, end: 79, line: 3, column: line.indexOf('"2025"') + 1 },
		related: { path: '/endDate', span: { file: 'site/a b,c:d.jsonld', start: 90, end: 96, line: 4, column: 3 } },
	},
	{ code: 'syntax/missing-context', severity: 'warning', args: {}, path: '' },
	{
		code: 'google/missing-recommended',
		severity: 'info',
		args: { feature: 'event', type: 'Event', property: 'image' },
		path: '/@type',
	},
	{
		code: 'google/missing-recommended',
		severity: 'info',
		args: { feature: 'event', type: 'Event', property: 'offers' },
		path: '/@type',
	},
];

const coverage = { blocks: 1, nodes: 2, properties: 5, skipped: [], vocabulary: 'schema.org 30.0' };

export const results: readonly FileResult[] = [
	{ file: 'site/a b,c:d.jsonld', findings, coverage, lines: new Map([[3, line]]) },
	{
		file: 'site/clean.html',
		findings: [],
		coverage: { ...coverage, skipped: [{ reason: 'foreign-vocabulary', line: 7, column: 2 }] },
	},
];

export const tool: Tool = {
	version: '1.2.3',
	rules: [
		{
			code: 'vocabulary/unknown-property',
			severity: 'error',
			summary: 'Properties exist.',
			source: { title: 'schema.org', url: 'https://schema.org/docs/datamodel.html' },
		},
		{
			code: 'google/not-precise',
			severity: 'warning',
			summary: 'Dates name a day.',
			source: { title: 'Event', url: 'https://developers.google.com/search/docs/appearance/structured-data/event' },
		},
	],
};
