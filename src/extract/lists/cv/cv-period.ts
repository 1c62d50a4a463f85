import type { Edtf, Span } from '../../../model';
import { writtenDate } from '../../data/data-date';

/** A stretch of time that a line of a CV gives, and where it stands in the line. */
export interface CvPeriod extends Span {
	readonly from: Edtf;
	readonly to?: Edtf;
	/** Whether it is still going on. */
	readonly current?: true;
	/** Whether the line gives both ends, or says that it goes on. */
	readonly spread: boolean;
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?,?';
const YEAR = '(?:1[89]|20)\\d\\d';
const DATE = `(?:\\d{1,2}[./]\\d{1,2}[./]${YEAR}|\\d{1,2}[./]${YEAR}|${YEAR}[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?(?!\\d)|(?:\\d{1,2} )?${MONTH}(?: \\d{1,2},)? ?${YEAR}|(?:spring|summer|autumn|fall|winter|early|mid|late)[ -]${YEAR}|${YEAR})`;
const OPEN = '(?:present|now|today|current(?:ly)?|to date|date|ongoing|continuing)\\b';
const DASH = '(?:\\s?[–—―−~-]\\s?|\\s(?:to|until|till|through)\\s)';
/** Small letters of ASCII and all letters of other scripts, near enough: an engine prepares `\p{L}` many times as long. */
const LETTER = 'a-z\\u00c0-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff';
/** Looked for in small letters: without regard to case, an engine takes several times as long to prepare it. */
const PERIOD = new RegExp(
	`(?<![${LETTER}\\d/.-])(?:(since|from) )?(${DATE})(?:(${DASH})(?:(${DATE})|(\\d\\d)(?![\\d/.])|(${OPEN})|(?=\\s{0,20}(?:[|·•,;:)\\]]|$|\\s[${LETTER}]))))?(?![\\d/]|[.-]\\d|[${LETTER}])`,
	'g',
);

/** A date as CVs write it; where day and month cannot be told apart, the year alone. */
function cvDate(words: string): Edtf | undefined {
	const text = words.trim();
	const full = /^(\d{1,2})([./])(\d{1,2})[./](\d{4})$/.exec(text);
	if (full) {
		const [, first = '', mark, second = '', year = ''] = full;
		const [a, b] = [Number(first), Number(second)];
		if (mark === '.' || a > 12) return writtenDate(`${year}-${second.padStart(2, '0')}-${first.padStart(2, '0')}`);
		if (b > 12) return writtenDate(`${year}-${first.padStart(2, '0')}-${second.padStart(2, '0')}`);
		return year;
	}
	const monthFirst = /^(\d{1,2})[./](\d{4})$/.exec(text);
	if (monthFirst) return writtenDate(`${monthFirst[2]}-${monthFirst[1]?.padStart(2, '0')}`);
	const yearFirst = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text);
	if (yearFirst) {
		const [, year = '', month = '', day] = yearFirst;
		const date = `${year}-${month.padStart(2, '0')}`;
		return writtenDate(day === undefined ? date : `${date}-${day.padStart(2, '0')}`);
	}
	return writtenDate(text.replace(/^(?:spring|summer|autumn|fall|winter|early|mid|late)[ -]/i, '').replace(/,/g, ''));
}

/**
 * The year that "2012-16" or "2008-09" goes on to, which reads like a month of 2012 and of 2008: no month has that number, or the
 * next year has it. Of "2008-11" nobody can tell: an empty string.
 */
function shortRange(words: string): string | undefined {
	const [, century = '', year = '', short = ''] = /^(\d\d)(\d\d)-(\d\d)$/.exec(words.trim()) ?? [];
	if (short === '' || Number(short) <= Number(year)) return undefined;
	return Number(short) > 12 || Number(short) === Number(year) + 1 ? `${century}${short}` : '';
}

/** Of letters beyond ASCII some grow when they are made small. */
const inSmallLetters = (line: string): string => line.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

/** Longer lines are prose. */
const LONGEST = 400;
const BEFORE = /(?:^|[|·•,;:([\t–—-])\s{0,4}$/;
const AFTER = /^\s{0,4}(?:$|[|·•,;:)\]\t–—.-])/;

/** Whether words with a date in them stand apart from the words around: at an end of the line, or between marks. */
function standsApart(line: string, { start, end }: Span, spread: boolean): boolean {
	const before = line.slice(0, start);
	const after = line.slice(end);
	const opens = BEFORE.test(before);
	const closes = AFTER.test(after);
	if (opens && closes) return true;
	if (spread) return opens || closes || before === '';
	return before.trim() === '' || after.trim() === '' || (opens && /^\s+\p{Lu}/u.test(after) && /^\W*$/.test(before));
}

/**
 * The times that a line of a CV gives apart from its words: `2009–2014`, `03/2010 — 12/2011`, `(Dec 2019 – Present)`.
 *
 * @param line one line, no prose
 */
export function cvPeriods(line: string): readonly CvPeriod[] {
	const found: CvPeriod[] = [];
	if (!/\d\d/.test(line)) return found;
	for (const match of inSmallLetters(line.slice(0, LONGEST)).matchAll(PERIOD)) {
		const [words, opening, first = '', dash, second, short, open] = match;
		const season = dash === undefined ? shortRange(first) : undefined;
		const from = season === undefined ? cvDate(first) : first.slice(0, 4);
		if (from === undefined) continue;
		const last = short === undefined ? season || undefined : `${from.slice(0, 2)}${short}`;
		const to = second === undefined ? last : cvDate(second);
		const since = opening === 'since';
		const spread = to !== undefined || open !== undefined || dash !== undefined || since;
		const span = { start: match.index, end: match.index + words.trimEnd().length };
		if (!standsApart(line, span, spread)) continue;
		// "2008–": what has no end goes on.
		const current = open !== undefined || since || (dash !== undefined && to === undefined);
		found.push({ ...span, from, ...(to !== undefined && { to }), ...(current && { current: true }), spread });
	}
	return found;
}
