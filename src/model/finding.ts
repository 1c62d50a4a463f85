import type { MarkupFindingArguments } from './markup-finding';
import type { SiteFindingArguments } from './site-finding';
import type { Span } from './span';

/** How much a finding matters: broken or impossible, unexpected, worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** A place in a file: offsets count UTF-16 units, lines and columns count from 1. */
export interface SourcePlace extends Span {
	readonly file?: string;
	readonly line: number;
	readonly column: number;
}

/** Arguments of each finding, by code. A rule adds its code here; the English is in `report/message.ts`. */
export interface FindingArguments extends MarkupFindingArguments, SiteFindingArguments {}

interface FindingOf<C extends string, A> {
	readonly code: C;
	readonly severity: Severity;
	readonly args: A;
	/** JSON Pointer (RFC 6901) to the key or value; for Microdata and RDFa, into the graph that was read. */
	readonly path: string;
	/** Of the key or value in JSON; of the start tag of the element that carries it, for Microdata and RDFa. */
	readonly span?: SourcePlace;
	/** A second place that the finding is about. */
	readonly related?: { readonly path: string; readonly span?: SourcePlace };
}

/** One thing that validation has to say; a union over `code`, so that a switch narrows `args`. */
export type Finding = {
	[C in keyof FindingArguments & string]: FindingOf<C, FindingArguments[C]>;
}[keyof FindingArguments & string];
