import type { Claim, ClaimFact, DataItem, Document, DocumentSource, Edtf, Evidence } from '../../model';
import { isPlainDate } from '../../model';

/** What the readers of structured data need to know of the document that it stands in. */
export interface DataScope {
	readonly document: Document;
	readonly source: DocumentSource;
	/** Whether a name is one of the subject's. */
	readonly isSubject: (name: string) => boolean;
}

/** A value and the property of the fact that it states. */
export type SlotItem = readonly [slot: string, item: DataItem | undefined];

function evidenceOf(scope: DataScope, item: DataItem, slot?: string): Evidence {
	const { id, source } = scope.document;
	const { start, end } = item;
	const quote = source.slice(start, end);
	return { source: id, layer: 'source', ...(slot === undefined ? {} : { slot }), start, end, quote };
}

/**
 * A claim with the values of the raw source that state it.
 *
 * @param frame format and property that state it, as `infobox/clubs`
 * @param main the value that states the fact
 * @param more values that state single properties of it; those that are missing are left out
 */
export function dataClaim(
	scope: DataScope,
	frame: string,
	fact: ClaimFact,
	main: DataItem,
	more: readonly SlotItem[] = [],
): Claim {
	const evidence = [evidenceOf(scope, main)];
	for (const [slot, item] of more) if (item && item !== main) evidence.push(evidenceOf(scope, item, slot));
	return { fact, evidence, basis: 'stated', frame, source: scope.source };
}

/** A date of a data format (ISO 8601, with or without a clock time) as EDTF; `undefined` for anything else. */
export function isoDate(value: string | undefined): Edtf | undefined {
	const match = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:[T ]\S.{0,20})?$/.exec(value?.trim() ?? '');
	return match?.[1] && isPlainDate(match[1]) ? match[1] : undefined;
}

/** The clock time of an ISO 8601 date and time, as `09:30`. */
export function isoTime(value: string | undefined): string | undefined {
	return /^\d{4}-\d\d-\d\d[T ]([01]\d|2[0-3]):([0-5]\d)/
		.exec(value?.trim() ?? '')
		?.slice(1, 3)
		.join(':');
}

/** An address with the scheme that a page can link to, or `undefined`. */
export function webAddress(value: string | undefined): string | undefined {
	const text = value?.trim() ?? '';
	return /^https?:\/\/[^\s<>"]+$/.test(text) ? text : undefined;
}
