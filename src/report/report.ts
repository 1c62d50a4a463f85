import type { Finding, Severity } from '../model';

/** How much of a file was looked at; the part of `Coverage` that reports show. */
export interface ReportCoverage {
	readonly blocks: number;
	readonly nodes: number;
	readonly properties: number;
	/** Blocks passed over, and why. */
	readonly skipped: readonly { readonly reason: string; readonly line: number; readonly column: number }[];
	/** The version of schema.org that the file was checked against. */
	readonly vocabulary: string;
}

/** What validation found in one file. */
export interface FileResult {
	/** The path as it is shown; relative with `/` is what GitHub and SARIF viewers can open. */
	readonly file: string;
	readonly findings: readonly Finding[];
	readonly coverage: ReportCoverage;
	/** The text of the lines that findings point to, by line number, for reports that show the source. */
	readonly lines?: ReadonlyMap<number, string>;
	/** How many findings a baseline holds back; they are not among `findings`. */
	readonly known?: number;
}

/** A rule as reports name it. */
export interface ReportRule {
	readonly code: string;
	readonly severity: Severity;
	readonly summary: string;
	/** What the rule rests on. */
	readonly source: { readonly title: string; readonly url: string };
}

/** The tool as reports name it. */
export interface Tool {
	readonly version: string;
	/** Every rule, in order: reports that list rules take them from here. */
	readonly rules: readonly ReportRule[];
}

/**
 * A report that grows with the files, so that a site of any size fits: the text is `start()`, then `file()` for each
 * file in order, then `end()`. A report is made for one run and counts as it goes.
 */
export interface Report {
	start(): string;
	file(result: FileResult): string;
	end(): string;
}

/** The help page of a code, in the package: `google/not-precise` → `biograph/docs/rules/google/not-precise.md`. */
export function helpOf(code: string): string {
	return `biograph/docs/rules/${code}.md`;
}

/**
 * The column after the last character that a finding has on the line it starts on; columns count UTF-16 units from 1.
 * `undefined` where the line is not known.
 */
export function endColumn({ span }: Finding, lines: FileResult['lines']): number | undefined {
	const line = span && lines?.get(span.line);
	if (!span || line === undefined) return undefined;
	const end = Math.min(span.column + (span.end - span.start), line.length + 1);
	return end > span.column ? end : undefined;
}
