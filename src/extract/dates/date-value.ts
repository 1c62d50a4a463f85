import { daysInMonth, type Edtf } from '../../model';
import { ABOUT, MONTHS, PARTS_OF_TIME, SEASONS } from '../lexicons/calendar';
import type { Token } from '../words/tokens';

/** A date without the preposition before it. */
export interface DateValue {
	readonly edtf: Edtf;
	readonly end: number;
	/** Whether it is a span of two dates, or one with an open end. */
	readonly open?: boolean;
}

/** A number with zeros before it. */
export const pad = (number: number, width = 2): string => String(number).padStart(width, '0');

/** EDTF of a year of the common era; of the era before it, where year 1 is `0000`. */
function yearText(year: number, before: boolean): string {
	if (!before) return pad(year, 4);
	return year === 1 ? '0000' : `-${pad(year - 1, 4)}`;
}

/** What may follow a number for it to be a count or a size and no year. */
const COUNTED = new Set(
	'people students copies pages members employees miles metres meters km kilometres feet pounds dollars euros points games matches goals yards hours days weeks months years men women children works books titles albums songs employees patients soldiers troops votes m pm am percent'.split(
		' ',
	),
);

function yearAt(tokens: readonly Token[], at: number): number | undefined {
	const token = tokens[at];
	if (token?.kind !== 'number' || !/^[12]\d{3}$/.test(token.text)) return undefined;
	const year = Number(token.text);
	if (year > 2100 || COUNTED.has(tokens[at + 1]?.lower ?? '')) return undefined;
	return year;
}

export function monthAt(tokens: readonly Token[], at: number): number | undefined {
	const token = tokens[at];
	return token?.capital ? MONTHS.get(token.lower) : undefined;
}

function dayAt(tokens: readonly Token[], at: number): number | undefined {
	const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(tokens[at]?.lower ?? '');
	const day = match ? Number(match[1]) : 0;
	return day >= 1 && day <= 31 ? day : undefined;
}

/** Whether one of several words stands at a token. */
export const is = (tokens: readonly Token[], at: number, ...words: readonly string[]): boolean =>
	words.includes(tokens[at]?.lower ?? '\0');

/** A year with its era; `short` allows years of three digits and fewer, which need "c.", "AD", "BC" or a span beside them. */
export function readYear(tokens: readonly Token[], at: number, short = false): DateValue | undefined {
	let position = at;
	let era = false;
	if (is(tokens, position, 'ad', 'ce')) {
		position++;
		era = true;
	}
	const token = tokens[position];
	if (token?.kind !== 'number' || !/^\d{1,4}$/.test(token.text)) return undefined;
	const after = tokens[position + 1]?.lower;
	// "1393 AH/1973 AD": the years of another calendar count only where ours stands beside them.
	if (after === 'ah') return tokens[position + 2]?.text === '/' ? readYear(tokens, position + 3) : undefined;
	const before = after === 'bc' || after === 'bce';
	const common = after === 'ad' || after === 'ce';
	if (before || common || era) {
		return { edtf: yearText(Number(token.text), before), end: position + (before || common ? 2 : 1) };
	}
	if (short && token.text.length === 3 && !COUNTED.has(after ?? ''))
		return { edtf: yearText(Number(token.text), false), end: position + 1 };
	const year = yearAt(tokens, position);
	return year === undefined ? undefined : { edtf: yearText(year, false), end: position + 1 };
}

/** A day or month of a year that `readYear` read. */
function within(year: DateValue | undefined, month: number, day?: number): DateValue | undefined {
	if (!year || (day !== undefined && day > daysInMonth(Number(year.edtf), month))) return undefined;
	return { edtf: `${year.edtf}-${pad(month)}${day === undefined ? '' : `-${pad(day)}`}`, end: year.end };
}

const dayOfMonth = (year: number, month: number, day: number, end: number): DateValue | undefined =>
	within({ edtf: pad(year, 4), end }, month, day);

/**
 * The date that stands at a token, without a preposition, as precise as the text: "3 May 1950", "May 3, 1950",
 * "May 1950", "1950", "the 1950s", "late 2000", "c. 965", "620 BCE", "the 19th century", "1950-05-03".
 */
export function readDate(tokens: readonly Token[], at: number): DateValue | undefined {
	const first = tokens[at];
	if (!first) return undefined;
	if (first.lower === 'the') {
		const inner = at + 1;
		if (is(tokens, inner, 'year')) return readDate(tokens, inner + 1);
		const part = readPart(tokens, inner);
		if (part) return part;
		if (/^\d{4}s$/.test(tokens[inner]?.lower ?? '')) return readDecade(tokens, inner);
		const day = dayAt(tokens, inner);
		if (day !== undefined && is(tokens, inner + 1, 'of')) return readDate(tokens, inner);
		return readCentury(tokens, inner);
	}
	if (ABOUT.has(first.lower) && (first.lower.length > 1 || first.text === 'c.' || first.text === 'c')) {
		const next = is(tokens, at + 1, '.') ? at + 2 : at + 1;
		const value = readYear(tokens, next, true) ?? readDecade(tokens, next);
		return value && { edtf: value.edtf.includes('X') ? value.edtf : `${value.edtf}~`, end: value.end };
	}
	const month = monthAt(tokens, at);
	if (month !== undefined) return readFromMonth(tokens, at, month);
	const day = dayAt(tokens, at);
	if (day !== undefined) {
		const next = is(tokens, at + 1, 'of') ? at + 2 : at + 1;
		const named = monthAt(tokens, next);
		if (named !== undefined) {
			const date = within(readYear(tokens, is(tokens, next + 1, ',', 'of') ? next + 2 : next + 1, true), named, day);
			if (date) return date;
		}
	}
	return (
		readIso(tokens, at) ??
		readNumeric(tokens, at) ??
		readDecade(tokens, at) ??
		readPart(tokens, at) ??
		readYear(tokens, at)
	);
}

function readFromMonth(tokens: readonly Token[], at: number, month: number): DateValue | undefined {
	const day = dayAt(tokens, at + 1);
	if (day !== undefined) {
		const date = within(readYear(tokens, is(tokens, at + 2, ',', 'of') ? at + 3 : at + 2, true), month, day);
		if (date) return date;
	}
	return within(readYear(tokens, is(tokens, at + 1, ',', 'of') ? at + 2 : at + 1), month);
}

/** "16.09.1938" is one word, "16/09/1938" are five. */
function readNumeric(tokens: readonly Token[], at: number): DateValue | undefined {
	const dotted = /^(\d{1,2})\.(\d{1,2})\.([12]\d{3})$/.exec(tokens[at]?.text ?? '');
	if (dotted) return numericDate(Number(dotted[1]), Number(dotted[2]), Number(dotted[3]), at + 1);
	const mark = tokens[at + 1]?.text;
	if ((mark !== '/' && mark !== '.') || tokens[at + 3]?.text !== mark) return undefined;
	const year = yearAt(tokens, at + 4);
	const [one, two] = [Number(tokens[at]?.text), Number(tokens[at + 2]?.text)];
	return year === undefined || !Number.isInteger(two) ? undefined : numericDate(one, two, year, at + 5);
}

/** 03/05/1950 is two days: the year alone is sure, and the day where one of the numbers cannot be a month, or both are the same. */
function numericDate(one: number, two: number, year: number, end: number): DateValue | undefined {
	if (Math.min(one, two) < 1 || Math.min(one, two) > 12) return undefined;
	if (one > 12 || one === two) return dayOfMonth(year, two, one, end);
	return two > 12 ? dayOfMonth(year, one, two, end) : { edtf: pad(year, 4), end };
}

function readIso(tokens: readonly Token[], at: number): DateValue | undefined {
	const year = yearAt(tokens, at);
	if (
		year === undefined ||
		tokens[at + 1]?.text !== '-' ||
		tokens[at + 2]?.spaced ||
		!/^\d\d$/.test(tokens[at + 2]?.text ?? '')
	)
		return undefined;
	const month = Number(tokens[at + 2]?.text);
	if (tokens[at + 3]?.text !== '-' || month < 1 || month > 12 || !/^\d\d$/.test(tokens[at + 4]?.text ?? ''))
		return undefined;
	return dayOfMonth(year, month, Number(tokens[at + 4]?.text), at + 5);
}

function readDecade(tokens: readonly Token[], at: number): DateValue | undefined {
	const match = /^([12]\d\d)0s$/.exec(tokens[at]?.lower ?? '');
	return match ? { edtf: `${match[1]}X`, end: at + 1 } : undefined;
}

function readCentury(tokens: readonly Token[], at: number): DateValue | undefined {
	const match = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(tokens[at]?.lower ?? '');
	if (!match || !is(tokens, at + 1, 'century')) return undefined;
	return { edtf: `${pad(Number(match[1]) - 1)}XX`, end: at + 2 };
}

/** "late 2000", "the end of 2000", "summer of 2016", "mid-1990s": the year or decade itself. */
function readPart(tokens: readonly Token[], at: number): DateValue | undefined {
	const first = tokens[at]?.lower ?? '';
	const glued = /^(?:mid|early|late)-(\d{4}s?)$/.exec(first);
	if (glued) {
		const text = glued[1] as string;
		return { edtf: text.endsWith('s') ? `${text.slice(0, 3)}X` : text, end: at + 1 };
	}
	if (!PARTS_OF_TIME.has(first) && !SEASONS.has(first)) return undefined;
	let position = at + 1;
	while (position < at + 5) {
		const lower = tokens[position]?.lower ?? '';
		if (
			lower === 'of' ||
			lower === 'the' ||
			lower === '-' ||
			lower === ',' ||
			lower === 'to' ||
			PARTS_OF_TIME.has(lower) ||
			SEASONS.has(lower)
		)
			position++;
		else break;
	}
	const month = monthAt(tokens, position);
	return (
		(month !== undefined ? readFromMonth(tokens, position, month) : undefined) ??
		readDecade(tokens, position) ??
		readYear(tokens, position)
	);
}
