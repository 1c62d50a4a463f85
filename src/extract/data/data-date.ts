import type { Edtf } from '../../model';
import { isEdtf } from '../../model';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const FORMS: readonly (readonly [RegExp, year: number, month?: number, day?: number])[] = [
	[/^(\d{4})-(\d\d)-(\d\d)\b/, 1, 2, 3],
	[/^(\d{4})-(\d\d)\b(?!\d)/, 1, 2],
	[new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{3,4})\\b`, 'i'), 3, 2, 1],
	[new RegExp(`^${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{3,4})\\b`, 'i'), 3, 1, 2],
	[new RegExp(`^${MONTH},? (\\d{3,4})\\b`, 'i'), 2, 1],
	[/^(\d{1,4})(?= ?(?:bc|bce|b\.c\.|ad|ce)\b)/i, 1],
	[/^ad (\d{1,4})\b/i, 1],
	[/^(\d{3,4})\b/, 1],
];
const CIRCA = /^(?:c\.|ca\.?|circa|about|around) ?/i;
const ERA_BEFORE = /^ ?(?:bc|bce|b\.c\.)(?![a-z])/i;
const OPEN = /^(?:present|now|today|current|date)\b/i;
const DASH = /^ ?(?:–|—|-|to|until) ?/i;

/** A date at the start of a value and how many characters it takes. */
function dateAtStart(value: string): { readonly date: Edtf; readonly length: number } | undefined {
	const circa = CIRCA.exec(value)?.[0] ?? '';
	const text = value.slice(circa.length);
	for (const [form, yearAt, monthAt, dayAt] of FORMS) {
		const match = form.exec(text);
		if (!match) continue;
		const year = match[yearAt] as string;
		const monthText = monthAt === undefined ? undefined : match[monthAt];
		const month =
			monthText === undefined ? 0 : Number(monthText) || MONTHS.indexOf(monthText.slice(0, 3).toLowerCase()) + 1;
		const day = dayAt === undefined ? 0 : Number(match[dayAt]);
		const before = ERA_BEFORE.exec(text.slice(match[0].length))?.[0] ?? '';
		// EDTF counts a year 0: 30 BC is -0029 (ISO 8601-2 §4.4.1.1).
		const number = before ? 1 - Number(year) : Number(year);
		const digits = `${number < 0 ? '-' : ''}${String(Math.abs(number)).padStart(4, '0')}`;
		const parts = [digits, ...[month, day].filter((part) => part > 0).map((part) => String(part).padStart(2, '0'))];
		const date = `${parts.join('-')}${circa ? '~' : ''}`;
		if (isEdtf(date)) return { date, length: circa.length + match[0].length + before.length };
	}
	return undefined;
}

/**
 * The date that a value of structured data begins with, as EDTF: `18 July 1969 (age 56)`, `July 18, 1969`, `c. 965`.
 *
 * @param value as a reader would say it
 */
export function writtenDate(value: string): Edtf | undefined {
	return dateAtStart(value.trim())?.date;
}

/** A stretch of time in a value: both years, an open end, or one year alone. */
export interface WrittenPeriod {
	readonly start?: Edtf;
	readonly end?: Edtf;
	readonly current?: boolean;
}

/**
 * The period that a value states: `1984–1987`, `2012–present`, `since 2004`, `1996` (began and ended then).
 *
 * @param value as a reader would say it; brackets around it do no harm
 */
export function writtenPeriod(value: string): WrittenPeriod | undefined {
	const text = value
		.trim()
		.replace(/^[([]|[)\]]$/g, '')
		.trim();
	const since = /^since /i.exec(text);
	const first = dateAtStart(text.slice(since?.[0].length ?? 0));
	if (!first) return undefined;
	if (since) return { start: first.date, current: true };
	const rest = text.slice(first.length);
	const dash = DASH.exec(rest)?.[0];
	if (dash === undefined) return rest.trim() === '' ? { start: first.date, end: first.date } : undefined;
	const tail = rest.slice(dash.length);
	if (OPEN.test(tail)) return { start: first.date, current: true };
	if (tail.trim() === '') return { start: first.date };
	// 1984–87: the second year borrows its century.
	const short = /^\d\d$/.exec(tail.trim());
	const second = short ? { date: `${first.date.slice(0, 2)}${short[0]}` } : dateAtStart(tail);
	return second ? { start: first.date, end: second.date } : { start: first.date };
}
