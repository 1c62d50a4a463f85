import { type Edtf, isEdtf } from '../../model';
import type { When } from '../frames/frame';
import { ABOUT, MONTHS, PARTS_OF_TIME, SEASONS } from '../lexicons/calendar';
import { oncePerWord } from '../words/once-per-word';
import type { Token } from '../words/tokens';
import { type DateValue, is, monthAt, pad, readDate, readYear } from './date-value';
import { withFurtherTerms } from './further-terms';
import { afterLeaving } from './leaving';

const PRESENT = new Set(['present', 'now', 'today', 'date', 'current', 'ongoing', 'onwards', 'onward', 'onwards']);

/** The second date of a span; "59" after "1956" is 1959, "June" after "May 1956" may lend its year. */
function readSecond(tokens: readonly Token[], at: number, first: Edtf): DateValue | undefined {
	const value = readDate(tokens, at);
	if (value) return value;
	const short = tokens[at];
	// "1954-5", where nothing makes the digit a day or a count
	if (
		short?.kind === 'number' &&
		/^\d$/.test(short.text) &&
		/^\d{4}$/.test(first) &&
		!short.spaced &&
		(!tokens[at + 1] || is(tokens, at + 1, ')', ',', ';', 'and', '.'))
	) {
		const year = Number(first.slice(0, 3) + short.text);
		return year > Number(first) ? { edtf: pad(year, 4), end: at + 1 } : undefined;
	}
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
	// "1507–1458 BC": the era stands behind both.
	const year = second?.edtf.startsWith('-') ? /^(\d{4})(~?)$/.exec(first.edtf) : null;
	if (second && year && Number(year[1]) > 0) {
		const start = `-${pad(Number(year[1]) - 1, 4)}${year[2] ?? ''}`;
		return ordered(start, second.edtf) ? { start, end: second.edtf, from: at, to: second.end } : undefined;
	}
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
const UNTIL = new Set(['until', 'till', 'through', 'to', 'up', 'til', 'ending', 'retiring']);

/** Words that some of them want behind them: "up to 1990", "for 31 years, retiring in 1998". */
const UNTIL_JOINTS: Readonly<Record<string, readonly string[]>> = { up: ['to', 'until'], retiring: ['in', 'on'] };

/** Words that a date phrase can begin with, beside those that hold a digit. */
const OPENERS: ReadonlySet<string> = new Set([
	...['(', '[', 'the', 'between', 'by', 'ad', 'ce'],
	...[POINT_PREPOSITIONS, SINCE, UNTIL, ABOUT, PARTS_OF_TIME, SEASONS, MONTHS].flatMap((words) => [...words.keys()]),
]);

/** What a word can be at the head of a date phrase: a word before one, part of a date, or nothing, as nearly all are. */
const openingOf = oncePerWord((word): 'leads' | 'opens' | 'none' => {
	if (word === 'the' || POINT_PREPOSITIONS.has(word)) return 'leads';
	return OPENERS.has(word) || /\p{Nd}/u.test(word) ? 'opens' : 'none';
});

/** Whether a date phrase can begin with a token: behind prepositions and articles must stand what dates are made of. */
function opensDate(tokens: readonly Token[], at: number): boolean {
	for (let next = at; ; next++) {
		const token = tokens[next];
		const opening = token ? openingOf(token) : 'none';
		if (opening !== 'leads') return opening === 'opens' || (next > at && token?.lower === 'year');
	}
}

/**
 * The date phrase that begins at a token, with the role that its words give it; `undefined` where none does.
 * A bare date counts too: the caller decides where one may stand without preposition.
 */
export function readWhen(tokens: readonly Token[], at: number): When | undefined {
	const first = tokens[at];
	if (!first) return undefined;
	if (!opensDate(tokens, at)) return first.lower === 'in' ? honoursList(tokens, at) : undefined;
	const when = readPhrase(tokens, at, first);
	return when?.start !== undefined && when.end !== undefined && first.kind !== 'punctuation'
		? withFurtherTerms(tokens, when, (next) => {
				const token = tokens[next];
				return token && opensDate(tokens, next) ? readPhrase(tokens, next, token) : undefined;
			})
		: when;
}

/** What an election is called by, between its year and its noun. */
const VOTED = new Set(
	'general federal state presidential parliamentary municipal local mayoral gubernatorial provincial legislative special midterm snap primary european united kingdom uk british canadian australian house senate'.split(
		' ',
	),
);

/** "the 2009 season", "the 2012–13 academic year" from its article on: the years. */
function readSeason(tokens: readonly Token[], at: number): When | undefined {
	if (!is(tokens, at, 'the') || !/^(?:1[89]|20)\d\d$/.test(tokens[at + 1]?.text ?? '')) return undefined;
	const span = readSpan(tokens, at + 1, DASH_ONLY);
	const value = span ? undefined : readDate(tokens, at + 1);
	const end = span?.to ?? value?.end ?? at;
	let next = is(tokens, end, 'academic', 'school', 'fiscal') ? end + 1 : end;
	if (next === end && !span) while (next < end + 3 && VOTED.has(tokens[next]?.lower ?? '')) next++;
	const named =
		next > end ? ['year', 'election', 'elections'] : ['season', 'campaign', 'election', 'elections', 'by-election'];
	if (!is(tokens, next, ...named)) return undefined;
	const years = { from: at, to: next + 1 };
	return span ? { ...span, ...years } : value && { point: value.edtf, ...years };
}

/** "since the 2009 season", "during the 2012–13 season": what the preposition makes of the years. */
function readOfSeason(tokens: readonly Token[], at: number): When | undefined {
	const season = readSeason(tokens, at + 1);
	const word = tokens[at]?.lower ?? '';
	const start = season?.start ?? season?.point;
	if (!season || start === undefined) return undefined;
	if (word === 'since' || word === 'from')
		return { start, ...(word === 'since' && { current: true }), from: at, to: season.to };
	if (word === 'until' || word === 'through') return { end: season.end ?? start, from: at, to: season.to };
	return word === 'in' || word === 'during' || word === 'at' ? shift(season, at) : undefined;
}

function readPhrase(tokens: readonly Token[], at: number, first: Token): When | undefined {
	const season = is(tokens, at + 1, 'the') ? readOfSeason(tokens, at) : undefined;
	if (season) return season;
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
		const joint = UNTIL_JOINTS[first.lower];
		const next = joint === undefined ? at + 1 : is(tokens, at + 1, ...joint) ? at + 2 : -1;
		const value = next < 0 ? undefined : readDate(tokens, afterLeaving(tokens, next));
		return value && { end: value.edtf, from: at, to: value.end };
	}
	const listed = first.lower === 'in' ? honoursList(tokens, at) : undefined;
	if (listed) return listed;
	if (POINT_PREPOSITIONS.has(first.lower) && first.lower !== 'of' && first.lower !== 'for' && first.lower !== 'with') {
		const value = (ABOUT.has(first.lower) && readDate(tokens, at)) || readDate(tokens, at + 1);
		if (value) return { point: value.edtf, from: at, to: value.end };
		return undefined;
	}
	const span = readSpan(tokens, at, SPAN_MARKS);
	if (span) return span;
	const value = readDate(tokens, at);
	return value && { point: value.edtf, from: at, to: value.end };
}

const shift = (when: When | undefined, from: number): When | undefined => when && { ...when, from };

/** "in the 1985 New Year Honours", "in the Queen's 1990 Birthday Honours List": the year of the list. */
function honoursList(tokens: readonly Token[], at: number): When | undefined {
	let year: string | undefined;
	for (let next = at + 1; next < at + 9; next++) {
		const token = tokens[next];
		if (/^honou?rs$/.test(token?.lower ?? '')) {
			if (year === undefined) return undefined;
			return { point: year, from: at, to: is(tokens, next + 1, 'list') ? next + 2 : next + 1 };
		}
		if (token?.kind === 'number' && /^(?:1[89]|20)\d\d$/.test(token.text)) year ??= token.text;
		else if (!token || !(token.capital || token.kind === 'clitic' || token.lower === 'the')) return undefined;
	}
	return undefined;
}
