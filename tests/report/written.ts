import type { FileResult, Report } from '../../src/report';

/** The whole text of a report. */
export function written(report: Report, results: readonly FileResult[]): string {
	return [report.start(), ...results.map((result) => report.file(result)), report.end()].join('');
}
