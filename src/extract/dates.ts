import { daysInMonth, type Edtf, isEdtf } from '../model';
import type { When } from './frame';
import { afterLeaving } from './leaving';
import { ABOUT, MONTHS, NUMBER_WORDS, PARTS_OF_TIME, SEASONS } from './lexicons/calendar';
import { oncePerWord } from './once-per-word';
import type { Token } from './tokens';

/** A date without the preposition before it. */
export interface DateValue {
	readonly edtf: Edtf;
	readonly end: number;
	/** Whether it is a span of two dates, or one with an open end. */
	readonly open?: boolean;
}

/** A time that is counted from another: "two years later". */
export interface RelativeDate {
	/** Years to add to the anchor. */
	readonly years: number;
	/** Whether the number of years is a round one. */
	readonly round: boolean;
	/** Whether the years are the subject's age, and count from their birth. */
	readonly age?: boolean;
	readonly from: number;
	readonly to: number;
}

const pad = (number: number, width = 2): string => String(number).padStart(width, '0');

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

function monthAt(tokens: readonly Token[], at: number): number | undefined {
	const token = tokens[at];
	return token?.capital ? MONTHS.get(token.lower) : undefined;
}

function dayAt(tokens: readonly Token[], at: number): number | undefined {
	const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(tokens[at]?.lower ?? '');
	const day = match ? Number(match[1]) : 0;
	return day >= 1 && day <= 31 ? day : undefined;
}

const is = (tokens: readonly Token[], at: number, ...words: readonly string[]): boolean =>
	words.includes(tokens[at]?.lower ?? '\0');

/** A year with its era; `short` allows years of three digits and fewer, which need "c.", "AD", "BC" or a span beside them. */
function readYear(tokens: readonly Token[], at: number, short = false): DateValue | undefined {
	let position = at;
	let era = false;
	if (is(tokens, position, 'ad', 'ce')) {
		position++;
		era = true;
	}
	const token = tokens[position];
	if (token?.kind !== 'number' || !/^\d{1,4}$/.test(token.text)) return undefined;
	const after = tokens[position + 1]?.lower;
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
		const value = readYear(tokens, at + 1, true) ?? readDecade(tokens, at + 1);
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
		const numeric = readNumeric(tokens, at);
		if (numeric) return numeric;
	}
	return readIso(tokens, at) ?? readDecade(tokens, at) ?? readPart(tokens, at) ?? readYear(tokens, at);
}

function readFromMonth(tokens: readonly Token[], at: number, month: number): DateValue | undefined {
	const day = dayAt(tokens, at + 1);
	if (day !== undefined) {
		const date = within(readYear(tokens, is(tokens, at + 2, ',', 'of') ? at + 3 : at + 2, true), month, day);
		if (date) return date;
	}
	return within(readYear(tokens, is(tokens, at + 1, ',', 'of') ? at + 2 : at + 1), month);
}

/** 03/05/1950 is two days; it is read only where one of the numbers cannot be a month. */
function readNumeric(tokens: readonly Token[], at: number): DateValue | undefined {
	const mark = tokens[at + 1]?.text;
	if ((mark !== '/' && mark !== '.') || tokens[at + 3]?.text !== mark) return undefined;
	const one = Number(tokens[at]?.text);
	const two = Number(tokens[at + 2]?.text);
	const year = yearAt(tokens, at + 4);
	if (year === undefined || !Number.isInteger(two)) return undefined;
	if (one > 12 && two >= 1 && two <= 12) return dayOfMonth(year, two, one, at + 5);
	if (two > 12 && two <= 31 && one >= 1 && one <= 12) return dayOfMonth(year, one, two, at + 5);
	return undefined;
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

const PRESENT = new Set(['present', 'now', 'today', 'date', 'current', 'ongoing', 'onwards', 'onward', 'onwards']);

/** The second date of a span; "59" after "1956" is 1959, "June" after "May 1956" may lend its year. */
function readSecond(tokens: readonly Token[], at: number, first: Edtf): DateValue | undefined {
	const value = readDate(tokens, at);
	if (value) return value;
	const short = tokens[at];
	if (short?.kind === 'number' && /^\d{2}$/.test(short.text) && /^\d{4}$/.test(first)) {
		const same = Number(first.slice(0, 2) + short.text);
		const year = same >= Number(first) ? same : same + 100;
		return year - Number(first) <= 60 ? { edtf: pad(year, 4), end: at + 1 } : undefined;
	}
	return undefined;
}

/** "1990–1995", "May 1990 to 1992", "1990–present", "1990–": start and end. */
function readSpan(tokens: readonly Token[], at: number, separators: ReadonlySet<string>): When | undefined {
	// "June–August 2010", "12–14 May 2001": both in the year that follows.
	const first = readDate(tokens, at) ?? readLending(tokens, at, separators) ?? readShort(tokens, at);
	if (!first || !separators.has(tokens[first.end]?.lower ?? '')) return undefined;
	let next = first.end + 1;
	if (is(tokens, next, 'the') && PRESENT.has(tokens[next + 1]?.lower ?? '')) next++;
	next = afterLeaving(tokens, next);
	if (PRESENT.has(tokens[next]?.lower ?? '')) return { start: first.edtf, current: true, from: at, to: next + 1 };
	const second =
		readSecond(tokens, next, first.edtf) ?? (/^0/.test(first.edtf) ? readYear(tokens, next, true) : undefined);
	if (second)
		return ordered(first.edtf, second.edtf)
			? { start: first.edtf, end: second.edtf, from: at, to: second.end }
			: undefined;
	const mark = tokens[first.end];
	if (mark?.lower === '-' && (!tokens[next] || is(tokens, next, ')', ',', ';', ':')))
		return { start: first.edtf, from: at, to: next };
	return undefined;
}

/** A year of three digits, which only counts as the first of a span. */
function readShort(tokens: readonly Token[], at: number): DateValue | undefined {
	return tokens[at + 1]?.lower === '-' && tokens[at + 2]?.kind === 'number' && tokens[at]?.text.length === 3
		? readYear(tokens, at, true)
		: undefined;
}

function readLending(tokens: readonly Token[], at: number, separators: ReadonlySet<string>): DateValue | undefined {
	const month = monthAt(tokens, at);
	if (month === undefined || !separators.has(tokens[at + 1]?.lower ?? '')) return undefined;
	const second = readDate(tokens, at + 2);
	const year = second && /^\d{4}/.exec(second.edtf)?.[0];
	return year ? { edtf: `${year}-${pad(month)}`, end: at + 1 } : undefined;
}

const ordered = (first: Edtf, second: Edtf): boolean => {
	const number = (edtf: Edtf): number => Number.parseInt(edtf.replaceAll('X', '9'), 10);
	const [a, b] = [number(first), number(second)];
	// "October 2015 – May 2015" is a slip, and nobody knows of which end.
	if (a === b && a > 0 && /^\d{4}-\d\d/.test(first) && /^\d{4}-\d\d/.test(second))
		return first.slice(0, second.length) <= second.slice(0, first.length);
	return a <= b || first.includes('X') || second.includes('X');
};

const SPAN_MARKS: ReadonlySet<string> = new Set(['-', 'to', 'until', 'till', 'through', '/', 'til']);
const DASH_ONLY: ReadonlySet<string> = new Set(['-', '/']);
const AND: ReadonlySet<string> = new Set(['and', '-']);
const POINT_PREPOSITIONS = new Set([
	'in',
	'on',
	'during',
	'at',
	'around',
	'about',
	'circa',
	'near',
	'of',
	'dated',
	'for',
	'with',
]);
const SINCE = new Set(['since', 'from', 'starting', 'beginning', 'commencing', 'after', 'effective']);
const UNTIL = new Set(['until', 'till', 'through', 'to', 'up', 'til', 'ending']);

/** Words that a date phrase can begin with, beside those that hold a digit. */
const OPENERS: ReadonlySet<string> = new Set([
	...['(', '[', 'the', 'between', 'by', 'ad', 'ce'],
	...[POINT_PREPOSITIONS, SINCE, UNTIL, ABOUT, PARTS_OF_TIME, SEASONS, MONTHS].flatMap((words) => [...words.keys()]),
]);

/** Whether a date phrase can begin with a token: nearly none does, and one look-up tells. */
const opensDate = oncePerWord((word) => OPENERS.has(word) || /\p{Nd}/u.test(word));

/**
 * The date phrase that begins at a token, with the role that its words give it; `undefined` where none does.
 * A bare date counts too: the caller decides where one may stand without preposition.
 */
export function readWhen(tokens: readonly Token[], at: number): When | undefined {
	const first = tokens[at];
	if (!first || !opensDate(first)) return undefined;
	if (first.lower === '(' || first.lower === '[') {
		const inner = readWhen(tokens, at + 1);
		return inner && is(tokens, inner.to, ')', ']') ? { ...inner, from: at, to: inner.to + 1 } : undefined;
	}
	if (first.lower === 'between') return readSpan(tokens, at + 1, AND) && shift(readSpan(tokens, at + 1, AND), at);
	if (first.lower === 'from' || first.lower === 'during' || first.lower === 'in' || first.lower === 'for') {
		const span = readSpan(tokens, at + 1, first.lower === 'from' ? SPAN_MARKS : DASH_ONLY);
		if (span) return shift(span, at);
	}
	if (first.lower === 'by') {
		const value = readDate(tokens, at + 1);
		return value && isEdtf(`[..${value.edtf}]`) ? { point: `[..${value.edtf}]`, from: at, to: value.end } : undefined;
	}
	if (SINCE.has(first.lower)) {
		let next = at + 1;
		if (is(tokens, next, 'in', 'from', 'of', 'on')) next++;
		const value = readDate(tokens, next);
		if (!value) return undefined;
		// "after 1990" gives no date; "beginning in 1990" a start.
		if (first.lower === 'after') return undefined;
		const onwards = PRESENT.has(tokens[value.end]?.lower ?? '') ? 1 : 0;
		return { start: value.edtf, ...(first.lower === 'since' && { current: true }), from: at, to: value.end + onwards };
	}
	if (UNTIL.has(first.lower)) {
		const next = first.lower === 'up' ? (is(tokens, at + 1, 'to', 'until') ? at + 2 : -1) : at + 1;
		const value = next < 0 ? undefined : readDate(tokens, afterLeaving(tokens, next));
		return value && { end: value.edtf, from: at, to: value.end };
	}
	if (POINT_PREPOSITIONS.has(first.lower) && first.lower !== 'of' && first.lower !== 'for' && first.lower !== 'with') {
		const value = readDate(tokens, at + 1);
		if (value) return { point: value.edtf, from: at, to: value.end };
		return undefined;
	}
	const span = readSpan(tokens, at, SPAN_MARKS);
	if (span) return span;
	const value = readDate(tokens, at);
	return value && { point: value.edtf, from: at, to: value.end };
}

const shift = (when: When | undefined, from: number): When | undefined => when && { ...when, from };

/** Where an age may stand bare, and where it is somebody else's: "her sons, aged five and eight". */
const BEFORE_AGE = new Set([',', '(', 'when', 'while', 'only', 'just', 'died']);

/** "at the age of 30", "aged 30", "at age thirty". */
function readAge(tokens: readonly Token[], at: number): RelativeDate | undefined {
	const first = tokens[at]?.lower;
	let position = at + 1;
	if (first === 'at') {
		if (is(tokens, position, 'the')) position++;
		if (is(tokens, position, 'young', 'early', 'tender', 'ripe')) position++;
		if (!is(tokens, position, 'age')) return undefined;
		position++;
		if (is(tokens, position, 'of')) position++;
	} else if (first !== 'aged' || (at > 0 && !BEFORE_AGE.has(tokens[at - 1]?.lower ?? ''))) return undefined;
	if (is(tokens, position, 'only', 'just')) position++;
	const word = tokens[position]?.lower ?? '';
	const years = NUMBER_WORDS.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : undefined);
	if (years === undefined || word === 'a' || word === 'an' || years < 4 || years > 120) return undefined;
	return is(tokens, position + 1, '-', 'and', 'to', 'or', 'months', 'weeks', 'days')
		? undefined
		: { years, round: true, age: true, from: at, to: position + 1 };
}

/** "two years later", "after two years of service", "the following year", "at the age of 30": to be counted from an anchor. */
export function readRelative(tokens: readonly Token[], at: number): RelativeDate | undefined {
	const first = tokens[at]?.lower ?? '';
	if (first === 'at' || first === 'aged') return readAge(tokens, at);
	if (first === 'the' || first === 'that' || first === 'in') {
		const start = first === 'in' ? at + 1 : at;
		const [one, two, three] = [start, start + 1, start + 2].map((index) => tokens[index]?.lower ?? '');
		if (one === 'the' && (two === 'following' || two === 'next') && three === 'year')
			return { years: 1, round: false, from: at, to: start + 3 };
		if (one === 'that' && two === 'year') return { years: 0, round: false, from: at, to: start + 2 };
		if ((one === 'that' || one === 'the') && two === 'same' && three === 'year')
			return { years: 0, round: false, from: at, to: start + 3 };
		return undefined;
	}
	let position = first === 'after' ? at + 1 : at;
	while (is(tokens, position, 'only', 'just', 'about', 'some', 'around', 'nearly', 'almost')) position++;
	const word = tokens[position]?.lower ?? '';
	const years = NUMBER_WORDS.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : undefined);
	if (years === undefined || !is(tokens, position + 1, 'year', 'years')) return undefined;
	const round = true;
	if (first === 'after') {
		const to =
			is(tokens, position + 2, 'of') && is(tokens, position + 3, 'service', 'training', 'work')
				? position + 4
				: position + 2;
		return { years, round, from: at, to };
	}
	return is(tokens, position + 2, 'later', 'afterwards', 'afterward', 'thereafter')
		? { years, round, from: at, to: position + 3 }
		: undefined;
}

/**
 * A clock time as `HH:MM`: "9:30am", "9.30 am", "7 pm", "noon"; without am or pm only where written with a colon.
 *
 * @example
 * // "from 9:30am to 12:00pm" gives "09:30" and "12:00"
 */
export function readTime(
	tokens: readonly Token[],
	at: number,
): { readonly time: string; readonly end: number } | undefined {
	const first = tokens[at];
	if (!first) return undefined;
	if (first.lower === 'noon' || first.lower === 'midday') return { time: '12:00', end: at + 1 };
	if (first.lower === 'midnight') return { time: '00:00', end: at + 1 };
	const match = /^(\d{1,2})(?:[:.](\d\d))?(am|pm)?$/.exec(first.text.toLowerCase().replace(/([ap])\.m\.?$/, '$1m'));
	if (!match) return undefined;
	const apart = match[3] === undefined && is(tokens, at + 1, 'am', 'pm');
	const half = match[3] ?? (apart ? tokens[at + 1]?.lower : undefined);
	if (half === undefined && (match[2] === undefined || !first.text.includes(':'))) return undefined;
	let hour = Number(match[1]);
	const minute = Number(match[2] ?? 0);
	if (minute > 59 || hour > 23 || (half !== undefined && (hour < 1 || hour > 12))) return undefined;
	if (half === 'pm' && hour < 12) hour += 12;
	if (half === 'am' && hour === 12) hour = 0;
	return { time: `${pad(hour)}:${pad(minute)}`, end: at + (apart ? 2 : 1) };
}
