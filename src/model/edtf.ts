import type { Edtf } from './biography';

/** The first and last day that a moment may be, as numbers YYYYMMDD (years may be negative); infinite where open. */
export interface Range {
	readonly from: number;
	readonly to: number;
}

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const ONE = /^(-?)(\d{3}[\dX]|\d{2}XX|XXXX)(?:-(\d\d)(?:-(\d\d))?)?([~?%])?$/;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Number of days in a month (1–12) of a year of the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
	return month === 2 && !isLeap(year) ? 28 : (MONTH_DAYS[month - 1] ?? 0);
}

const day = (year: number, month: number, dayOfMonth: number): number => year * 10000 + month * 100 + dayOfMonth;

function rangeOfOne(text: string): Range | undefined {
	const match = ONE.exec(text);
	if (!match) return undefined;
	const [, sign, digits = '', monthText, dayText] = match;
	if (digits === 'XXXX') return { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
	const factor = sign === '-' ? -1 : 1;
	const ends = [Number(digits.replaceAll('X', '0')), Number(digits.replaceAll('X', '9'))].map((year) => factor * year);
	const first = Math.min(...ends);
	const last = Math.max(...ends);
	if (monthText === undefined) return { from: day(first, 1, 1), to: day(last, 12, 31) };
	const month = Number(monthText);
	if (month < 1 || month > 12 || first !== last) return undefined;
	if (dayText === undefined) return { from: day(first, month, 1), to: day(first, month, daysInMonth(first, month)) };
	const dayOfMonth = Number(dayText);
	if (dayOfMonth < 1 || dayOfMonth > daysInMonth(first, month)) return undefined;
	return { from: day(first, month, dayOfMonth), to: day(first, month, dayOfMonth) };
}

/**
 * The days that an EDTF date may mean; `undefined` where it is not one of the forms that biograph uses
 * (ISO 8601-2:2019, levels 0 to 2: dates, `X` digits, `~ ? %`, intervals, one-of-a-range).
 *
 * @example
 * edtfRange('2019-10'); // { from: 20191001, to: 20191031 }
 * edtfRange('[..2009]'); // { from: -Infinity, to: 20091231 }
 */
export function edtfRange(text: Edtf): Range | undefined {
	const set = /^\[([^\].]{0,20})\.\.([^\].]{0,20})\]$/.exec(text);
	if (set || text.includes('/')) {
		const [first = '', last = ''] = set ? [set[1], set[2]] : text.split('/', 2);
		const open = (part: string): boolean => part === '' || part === '..';
		if (open(first) && open(last)) return undefined;
		const from = open(first) ? Number.NEGATIVE_INFINITY : rangeOfOne(first)?.from;
		const to = open(last) ? Number.POSITIVE_INFINITY : rangeOfOne(last)?.to;
		return from === undefined || to === undefined || from > to ? undefined : { from, to };
	}
	return rangeOfOne(text);
}

/** Whether a text is an EDTF date in one of the forms that biograph uses. */
export function isEdtf(text: string): boolean {
	return edtfRange(text) !== undefined;
}

/** Whether a text is a day of the calendar: `2025-01-31`. */
export const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && isEdtf(text);

/** Whether every moment that `inner` may mean, `outer` may mean too: `2019` contains `2019-10`. */
export function edtfContains(outer: Edtf, inner: Edtf): boolean {
	const a = edtfRange(outer);
	const b = edtfRange(inner);
	return a !== undefined && b !== undefined && a.from <= b.from && b.to <= a.to;
}

/** Whether two dates can mean the same moment. */
export function edtfOverlaps(one: Edtf, other: Edtf): boolean {
	const a = edtfRange(one);
	const b = edtfRange(other);
	return a !== undefined && b !== undefined && a.from <= b.to && b.from <= a.to;
}

/** Whether `one` is over before `other` begins, whatever exact days they mean. */
export function edtfBefore(one: Edtf, other: Edtf): boolean {
	const a = edtfRange(one);
	const b = edtfRange(other);
	return a !== undefined && b !== undefined && a.to < b.from;
}

/** Whether a date is a plain ISO 8601 year, month or day of the years 0000 to 9999, which schema.org's Date takes. */
export function isPlainDate(text: Edtf): boolean {
	return /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(text) && isEdtf(text);
}

/** The year that a date surely falls in, or `undefined` where it may be several. */
export function yearOf(text: Edtf): number | undefined {
	const range = edtfRange(text);
	if (!range || !Number.isFinite(range.from) || !Number.isFinite(range.to)) return undefined;
	const from = Math.floor(range.from / 10000);
	const to = Math.floor(range.to / 10000);
	return from === to ? from : undefined;
}
