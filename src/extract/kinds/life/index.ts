import type { PlaceMention } from '../../../model';
import { type DateValue, readDate } from '../../dates/date-value';
import { readWhen } from '../../dates/dates';
import type { Context, Draft, Reader, View } from '../../frames/frame';
import type { InnerView } from '../../frames/view';
import { MONTHS } from '../../lexicons/calendar';
import { DEMONYMS } from '../../lexicons/countries';
import { afterPostNominals } from '../../lexicons/post-nominals';
import { RENOWNED } from '../../lexicons/renown';
import { isBody } from '../../slots/organization/body';
import { isKnownPlace } from '../../slots/place';
import type { Token } from '../../words/tokens';
import { isFragment } from '../under-name';
import { isLifetime, lifeOnLine, rangeAt, SHORTEST_LIFE } from './life-on-line';
import { draftsOf, isLife, isPronoun, lifeOf, type Side, yearNumber } from './life-side';

const BORN = new Set(['born', 'b', 'née', 'nee', 'né']);
const DIED = new Set(['died', 'd', 'deceased', 'killed', 'executed', '†']);
/** "3 May 1950 in the village of Tallow, Devon" is no longer. */
const LONGEST_BIRTH = 14;

/** A baptism is no birth; what happened before or after a date has none. */
const BAPTISED = new Set(['baptised', 'baptized', 'christened', 'bapt', 'bap']);
const NOT_AT = new Set(['after', 'before', 'by', 'until', 'since']);
/** Words that make the years in a parenthesis those of a reign, a career or a guess: "fl. 1190–1220", "reigned 1066–1087". */
const NO_LIFE = new Set(
	'fl floruit flourished active reigned reign r ruled served serving office term career playing played from class probably possibly perhaps allegedly'.split(
		' ',
	),
);
const LATIN = /^[\p{Script=Latin}\p{M}\p{P}\p{N}\s]+$/u;
/** Sentences from the top in which the parenthesis after the name is looked for. */
const OPENING = 8;

/** After these the years in parentheses are those of a relative: "She was the daughter of Ann Bell (1890–1950)". */
const OTHERS = new Set(
	'son daughter child wife husband widow father mother brother sister sibling nephew niece cousin grandson granddaughter grandfather grandmother uncle aunt married pupil student friend'.split(
		' ',
	),
);

/** Whether the subject is mentioned by name before a token, near enough for a parenthesis there to be theirs. */
function subjectBefore(view: View, at: number): boolean {
	for (let from = at - 1; from >= Math.max(0, at - 24); from--) {
		const { lower = '' } = view.tokens[from] ?? {};
		if (OTHERS.has(lower)) return false;
		if (isPronoun(lower)) continue;
		for (const match of view.slot('subject', from)) if (match.end > from && match.end <= at) return true;
	}
	return false;
}

/** The date at a token; a bare year of three digits where it stands alone on its side of the dash: "589 – July 2, 626". */
function dateAt(view: View, at: number, from: number, to: number): DateValue | undefined {
	const found = readDate(view.tokens, at);
	const alone = at === from && (at + 1 === to || view.tokens[at + 1]?.lower === '-');
	if (found || !alone || !/^\d{3}$/.test(view.tokens[at]?.text ?? '')) return found;
	return { edtf: `0${view.tokens[at]?.text}`, end: at + 1 };
}

/** The first date and the first place among some tokens. */
export function readSide(view: View, from: number, to: number): Side | undefined {
	let date: { edtf: string; from: number; to: number } | undefined;
	let place: { value: PlaceMention; from: number; to: number } | undefined;
	// A place stands beside its date, not behind another remark.
	for (let at = from; at < to && !(date && at > date.to + 4); ) {
		const found = date ? undefined : dateAt(view, at, from, to);
		if (found && found.end <= to) {
			if (NOT_AT.has(view.tokens[at - 1]?.lower ?? '')) return undefined;
			const or = orYear(view, found.edtf, found.end, to);
			date = { edtf: or?.edtf ?? found.edtf, from: at, to: or?.end ?? found.end };
			at = date.to;
			continue;
		}
		if (!place && view.tokens[at]?.capital && placeMayStand(view, at, from, date?.to)) {
			const mention = view.slot('place', at).find((match) => match.end <= to);
			// A name in another script is the person's own.
			if (mention && mention.start === at && LATIN.test((mention.value as PlaceMention).name)) {
				place = wholePlace(view, from, at, mention.end, mention.value as PlaceMention);
				at = mention.end;
				continue;
			}
		}
		at++;
	}
	if (!date) return undefined;
	const baptism = view.tokens.slice(from, date.from).some((token) => BAPTISED.has(token.lower));
	const first = Math.min(date.from, place?.from ?? date.from);
	const last = Math.max(date.to, place?.to ?? date.to);
	return {
		date: date.edtf,
		...(baptism && { baptism }),
		...(place && { place: place.value }),
		span: { start: view.tokens[first]?.start ?? 0, end: view.tokens[last - 1]?.end ?? 0 },
	};
}

/** "Kelp Center, Devon 1867": behind "b." a place may have a name that elsewhere is a body's. */
function wholePlace(
	view: View,
	from: number,
	at: number,
	to: number,
	value: PlaceMention,
): { value: PlaceMention; from: number; to: number } {
	const { tokens } = view;
	let first = at;
	if (tokens[at - 1]?.lower === ',' && tokens[at - 2]?.capital) {
		first = at - 2;
		while (first > from && tokens[first - 1]?.capital && tokens[first - 1]?.kind === 'word') first--;
	}
	const opens =
		first < at &&
		first === from &&
		tokens.slice(first, at).every(({ kind, lower }) => kind === 'word' || lower === ',');
	return opens && !MONTHS.has(tokens[first]?.lower ?? '')
		? { value: { name: view.text(first, to).replace(/\s+/g, ' ') }, from: first, to }
		: { value, from: at, to };
}

/** "1368/1369", "1368/69", "1368 or 1369": one of both. */
function orYear(view: View, first: string, at: number, to: number): { edtf: string; end: number } | undefined {
	const { tokens } = view;
	const year = tokens[at + 1];
	if (!/^\d{4}$/.test(first) || at + 1 >= to || !['/', 'or'].includes(tokens[at]?.lower ?? '')) return undefined;
	const digits = year?.kind === 'number' && /^(?:\d{4}|\d{1,2})$/.test(year.text) ? year.text : '';
	const second = first.slice(0, 4 - digits.length) + digits;
	return digits !== '' && second > first ? { edtf: `[${first}..${second}]`, end: at + 2 } : undefined;
}

/** A place opens the side, or follows a date, a comma or a preposition; after "born" alone stands a name. */
function placeMayStand(view: View, at: number, from: number, dateEnd: number | undefined): boolean {
	const before = view.tokens[at - 1]?.lower ?? '';
	if (at === dateEnd) return true;
	// "(b. Leeds, 1970)"; "(born Bell, 1970)" tells a name.
	if (at === from && before === 'b') return true;
	if (at === from) return !BORN.has(before) && !DIED.has(before);
	return ['in', 'at', 'near', ',', 'of', 'the', '-', '('].includes(before);
}

/** Reads tokens `from` to `to`, the inside of a parenthesis: "born 3 May 1950 in Ulm", "1850 – 1901", "Rome, 1850 – Ulm, 1901". */
function readLife(view: View, from: number, to: number): readonly Draft[] {
	const { tokens } = view;
	let start = from;
	for (let at = from; at < to; at++)
		if (tokens[at]?.lower === ';' && !dateWithin(view, start, at) && dateWithin(view, at + 1, to)) start = at + 1;
	let bornAt = -1;
	let diedAt = -1;
	for (let at = start; at < to; at++) {
		const lower = tokens[at]?.lower ?? '';
		if (bornAt < 0 && BORN.has(lower)) bornAt = at;
		if (diedAt < 0 && DIED.has(lower) && !(lower === 'd' && tokens[at]?.capital)) diedAt = at;
	}
	if (bornAt >= 0 || diedAt >= 0) {
		const drafts: Draft[] = [];
		const birth = bornAt >= 0 ? readSide(view, bornAt + 1, diedAt > bornAt ? diedAt : to) : undefined;
		const death = diedAt >= 0 ? readSide(view, diedAt + 1, bornAt > diedAt ? bornAt : to) : undefined;
		if (birth) {
			const dash = diedAt < 0 ? dashBetween(view, bornAt + 1, to) : -1;
			const other = dash > 0 ? readSide(view, dash + 1, to) : undefined;
			const first = dash > 0 ? readSide(view, bornAt + 1, dash) : undefined;
			drafts.push(...draftsOf('birth', first ?? birth));
			if (first && other && isLife(first, other)) drafts.push(...draftsOf('death', other));
		}
		if (death) drafts.push(...draftsOf('death', death));
		return drafts;
	}
	for (let at = start; at < to; at++) if (NO_LIFE.has(tokens[at]?.lower ?? '')) return [];
	const whole = readWhen(tokens, start);
	if (whole?.start !== undefined && whole.end !== undefined && whole.to >= to) {
		const span = { start: tokens[start]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
		const [birth, death] = [
			{ date: whole.start, span },
			{ date: whole.end, span },
		];
		return lifeOf(birth, death);
	}
	const dash = dashBetween(view, start, to);
	if (dash < 0) {
		// One full date and no words: a birth, where a place stands beside it.
		const only = to - start <= LONGEST_BIRTH ? readSide(view, start, to) : undefined;
		// "(born Ann Lee; 3 May 1950)"
		const named = start > from && tokens[from]?.lower === 'born';
		// "Ann Roe (3 May 1950 – )" lives.
		const living =
			tokens[to - 1]?.lower === '-' && endsName(view, from - 1) ? readSide(view, start, to - 1) : undefined;
		if (living && !living.place && (living.date ?? '') < LATEST_BIRTH) return draftsOf('birth', living);
		if (only && named) return draftsOf('birth', only);
		const whole = /^\d{4}-\d\d-\d\d$/.test(only?.date ?? '') || (only && isPlaceAndYear(view, only, start, to));
		return only?.place && whole ? draftsOf('birth', only) : [];
	}
	const birth = readSide(view, start, dash);
	const death = readSide(view, dash + 1, to);
	return birth && death ? lifeOf(birth, death) : [];
}

/** "(Havana, Cuba, 1950)", "(1950, Lisbon)": as galleries tell a birth; a college and its year are written alike, and are no known place. */
function isPlaceAndYear(view: View, { date, place, span }: Side, from: number, to: number): boolean {
	const all = span.start === view.tokens[from]?.start && span.end === view.tokens[to - 1]?.end;
	// "author of Salt Roads (New York: Heron, 2009)": where a book came out.
	if (view.tokens.slice(from, to).some(({ lower }) => lower === ':') || !endsName(view, from - 1)) return false;
	// "(Upton, The Salt Society, Free Museum 1908)": who brought a book out.
	const words = (place?.name ?? '').toLowerCase().split(/[\s,]+/);
	const isMore = view.tokens
		.slice(from, to)
		.some(({ kind, lower }) => kind === 'word' && !words.includes(lower) && !LIFE_WORDS.has(lower));
	if (isMore) return false;
	return all && /^\d{4}$/.test(date ?? '') && (place?.name.split(', ').some(isKnownPlace) ?? false);
}

/** Whether the subject's name, perhaps with letters behind it, ends right before a token. */
function endsName(view: View, at: number): boolean {
	for (let from = at - 1; from >= Math.max(0, at - 8); from--)
		for (const { end } of view.slot('subject', from))
			if (end > from && afterPostNominals(view.tokens, end) === at) return true;
	return at <= 0;
}

const dateWithin = (view: View, from: number, to: number): boolean => {
	for (let at = from; at < to; at++) if (dateAt(view, at, from, to)) return true;
	return false;
};

/** The dash with a date on both of its sides. */
function dashBetween(view: View, from: number, to: number): number {
	for (let at = from + 1; at < to - 1; at++) {
		if (view.tokens[at]?.lower === '-' && dateWithin(view, from, at) && dateWithin(view, at + 1, to)) return at;
	}
	return -1;
}

const LIFE_WORDS = new Set([...BORN, ...DIED]);

/** "served as director of Acme (1960–2001)", "editor of the Tide Gazette (1970–2015)": the years of what stands before them. */
function isOfPost(view: View, open: number, close: number): boolean {
	const { tokens } = view;
	const inside = tokens.slice(open, close);
	// Two days are nobody's term of office.
	if (inside.some(({ lower }) => LIFE_WORDS.has(lower) || MONTHS.has(lower))) return false;
	let of = 0;
	let verb = false;
	for (let at = open - 1; at >= 0; at--) {
		const { lower = '' } = tokens[at] ?? {};
		if (view.slot('subject', at).some(({ end }) => end > at && end <= open) && !isPronoun(lower)) break;
		// The "for" and "as" of "known as Jim", "remembered for his comedies" name no body.
		if (/^(?:of|at|for|with|by|as|on|to)$/.test(lower) && !RENOWNED.has(tokens[at - 1]?.lower ?? '')) of ||= at;
		// "second earl of Upton"
		verb ||= lower !== 'second' && (view as InnerView).isVerb(tokens[at]) && !tokens[at]?.capital;
	}
	return of > 0 && (verb || view.slot('organization', of + 1).some((hit) => hit.end === open && isBody(view, hit)));
}

function readOpening({ document, view }: Context): readonly Draft[] {
	let seen = 0;
	for (let index = 0; index < document.sentences.length && seen < OPENING; index++) {
		const kind = document.blocks[document.sentences[index]?.block ?? 0]?.kind;
		if (kind === 'furniture' || kind === 'reference') continue;
		seen++;
		const current = view(index);
		const { tokens } = current;
		const line = lifeOnLine(current, index > 0 ? view(index - 1) : undefined);
		if (line.length > 0) return line;
		for (let at = 0; at < Math.min(tokens.length, 60); at++) {
			const between = seen <= 3 ? lifeInCommas(current, at) : [];
			if (between.length > 0) return between;
			if (tokens[at]?.lower !== '(') continue;
			let close = at + 1;
			let depth = 1;
			for (; close < tokens.length && close - at < 60; close++) {
				if (tokens[close]?.lower === '(') depth++;
				if (tokens[close]?.lower === ')' && --depth === 0) break;
			}
			// A line that is nothing but the dates, under the name.
			const closes = close >= tokens.length - 2;
			const range = closes ? rangeAt(current, at + 1) : undefined;
			if (range?.end === close && closesCaption(current, at, range)) return lifeOf(range.from, range.to);
			const alone =
				(at === 0 && closes) ||
				((at < FRAGMENT || (closes && !tellsOfKin(current, at))) &&
					LIFE_WORDS.has(tokens[at + 1]?.lower ?? '') &&
					!isOthersName(tokens[at - 1]) &&
					isFragment(current));
			if (!alone && (!subjectBefore(current, at) || isOfPost(current, at, close))) continue;
			const drafts = readLife(current, at + 1, Math.min(close, tokens.length));
			if (drafts.length > 0) return drafts;
		}
	}
	return [];
}

/** "Ruth Reed, or just Ruth (born 1950)" below the subject's name: a name before the brackets, and no "Kenyan poet (born 1950)". */
const isOthersName = (before: Token | undefined): boolean =>
	before?.kind === 'word' && before.capital && !DEMONYMS.has(before.text);

/** "Kenyan poet and father of a novelist (born 1980)": the years may be another's. */
const tellsOfKin = ({ tokens }: View, end: number): boolean =>
	tokens.slice(0, end).some(({ lower }) => OTHERS.has(lower));

/** "Kenyan poet who founded a school (1907–1973)" below the name: how dictionaries close; "Editor of the Tide Gazette (1950–1990)" is a post. */
function closesCaption(view: View, open: number, { from, to }: { readonly from: Side; readonly to: Side }): boolean {
	const years = yearNumber(to.date) - yearNumber(from.date);
	if (years < SHORTEST_LIFE || tellsOfKin(view, open) || !isFragment(view)) return false;
	// "Kenyan poet", "A leading Kenyan poet": the first capital that is not the line's own is a people's.
	const first = view.tokens.find(({ capital, text }, at) => capital && (at > 0 || DEMONYMS.has(text)));
	const isPeoples = DEMONYMS.has(first?.text ?? '');
	if (isPeoples && years >= LONGEST_POST) return true;
	return (
		(isPeoples || !view.tokens.slice(1, open).some(({ capital }) => capital)) &&
		!isOfPost(view, open, view.tokens.length)
	);
}

/** More years than anybody keeps a post or a membership that a caption tells. */
const LONGEST_POST = 55;

/** Years that begin later right behind a name are more often those of a post. */
const LATEST_BIRTH = '2005';

/** "Ann Roe, 1841–1913, surveyor": the years of a life between commas, as dictionaries write. */
function lifeInCommas(view: View, comma: number): readonly Draft[] {
	const { tokens } = view;
	if (tokens[comma]?.lower !== ',' || comma > 8) return [];
	const range = tokens[comma + 1]?.kind === 'number' ? rangeAt(view, comma + 1) : undefined;
	if (!range || tokens[range.end]?.lower !== ',' || !isLifetime(range) || !subjectBefore(view, comma)) return [];
	return lifeOf(range.from, range.to);
}

/** "Kenyan novelist and poet (b. 1950)" is no longer before its parenthesis. */
const FRAGMENT = 9;

/** The dates of the subject's life in parentheses after their name, in the opening of a text. */
export const LIFE_READER: Reader = { name: 'birth/parenthesis', read: readOpening };
