import type { Block, Edtf } from '../model';
import { DATE_SOURCE, referenceDate } from './references/reference-date';

/** A line that gives the day of publication, not of the last change. */
const PUBLISHED = new RegExp(
	`^(?:published|posted|date|date published|first published)(?: on| in)?:? ?(?:\\p{L}{3,9},? )?(${DATE_SOURCE})`,
	'iu',
);

/** The day on which a page says that it was published, from the line under its title that says so. */
export function publishedOf(text: string, blocks: readonly Block[]): Edtf | undefined {
	for (const { kind, reason, start, end } of blocks) {
		if (kind !== 'furniture' || reason !== 'byline') continue;
		const date = PUBLISHED.exec(text.slice(start, Math.min(end, start + 120)))?.[1];
		const day = date === undefined ? undefined : referenceDate(date);
		if (day !== undefined) return day;
	}
	return undefined;
}
