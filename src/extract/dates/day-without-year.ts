import { daysInMonth, type Edtf } from '../../model';
import type { View } from '../frames/frame';
import { MONTHS } from '../lexicons/calendar';

/** How many words may stand between what happened and its day: "died peacefully at home on Tuesday ,". */
const REACH = 8;

/** A day that lacks its year, completed. */
export interface CompletedDay {
	readonly edtf: Edtf;
	readonly derivation: string;
	readonly from: number;
	readonly to: number;
}

const dayOf = (word: string | undefined): number => {
	const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word ?? '');
	return match ? Number(match[1]) : 0;
};

/** Month, day and token behind them of "June 10" or "10 June"; nothing where a year or another number follows. */
function dayAt(view: View, at: number): { month: number; day: number; to: number } | undefined {
	const { tokens } = view;
	const monthOf = (index: number): number => (tokens[index]?.capital ? (MONTHS.get(tokens[index].lower) ?? 0) : 0);
	const first = monthOf(at);
	const month = first || monthOf(at + 1);
	const day = dayOf(tokens[first ? at + 1 : at]?.lower);
	if (month === 0 || day === 0) return undefined;
	const next = tokens[at + 2]?.lower === ',' ? at + 3 : at + 2;
	return tokens[next]?.kind === 'number' || tokens[at + 2]?.lower === '-' ? undefined : { month, day, to: at + 2 };
}

/**
 * The day without a year that follows a token in its clause ("died June 10"), in the year that makes it the last such
 * day before the document's own publication; nothing where the document does not say when that was.
 */
export function dayBeforePublication(view: View, from: number): CompletedDay | undefined {
	const published = /^(\d{4})-(\d\d)-(\d\d)$/.exec(view.document.published ?? '');
	if (!published) return undefined;
	for (let at = from; at < view.tokens.length && at <= from + REACH; at++) {
		if (view.tokens[at]?.kind === 'punctuation' && view.tokens[at]?.lower !== ',') return undefined;
		const found = dayAt(view, at);
		if (!found) continue;
		const { month, day, to } = found;
		const before = month * 100 + day <= Number(published[2]) * 100 + Number(published[3]);
		const year = Number(published[1]) - (before ? 0 : 1);
		if (day > daysInMonth(year, month)) return undefined;
		return {
			edtf: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
			derivation: `"${view.text(at, to)}" before the publication on ${published[0]}`,
			from: at,
			to,
		};
	}
	return undefined;
}
