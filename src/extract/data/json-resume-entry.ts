import type { ClaimFact, DataItem, Edtf } from '../../model';
import { isoDate, type SlotItem } from './data-claim';
import { writtenDate } from './data-date';
import { type DataNode, itemAt } from './data-node';

/** What an entry of a résumé states, the value that states it, and those that state single properties. */
export interface ResumeFact {
	readonly fact: ClaimFact;
	readonly main: DataItem;
	readonly slots?: readonly SlotItem[];
}

/** A date by the schema, or as people write it all the same: "Jan 2019". */
export const dateOf = (item: DataItem | undefined): Edtf | undefined =>
	isoDate(item?.value) ?? (item && writtenDate(item.value.trim()));

/** Start and end of an entry. */
export function period(node: DataNode): {
	readonly dates: { readonly start?: Edtf; readonly end?: Edtf };
	readonly slots: readonly SlotItem[];
} {
	const startItem = itemAt(node, 'startDate');
	const endItem = itemAt(node, 'endDate');
	const start = dateOf(startItem);
	const end = dateOf(endItem);
	return {
		dates: { ...(start ? { start } : {}), ...(end ? { end } : {}) },
		slots: [
			['start', start ? startItem : undefined],
			['end', end ? endItem : undefined],
		],
	};
}

/** What résumés write in place of an end. */
const STILL = /^(?:present|now|current|today|ongoing)$/i;

/** Whether an entry goes on; one that began and names no end does (JSON Resume schema). Nothing where it tells no dates. */
export function currency(node: DataNode): { readonly current?: boolean } {
	const { start, end } = period(node).dates;
	if (end !== undefined) return { current: false };
	const open = itemAt(node, 'endDate')?.value.trim() ?? '';
	return start !== undefined && (open === '' || STILL.test(open)) ? { current: true } : {};
}

/** The text of a value, without the space around it. */
export const textOf = (item: DataItem): string => item.value.trim();

/** The organisation that a value names. */
export const bodyOf = (item: DataItem | undefined): { readonly organization?: { readonly name: string } } =>
	item ? { organization: { name: textOf(item) } } : {};
