import type { ClaimFactOfKind, Document, Span } from '../../model';
import { clockTimes } from './clock-times';
import { placeWithAddress } from './postal-address';

/** What the lines around an announced talk say of it. */
export interface TalkDetails {
	readonly fact: Partial<Omit<ClaimFactOfKind<'event'>, 'kind' | 'name'>>;
	readonly spans: readonly (Span & { readonly slot: string })[];
}

const FREE =
	/\b(?:tickets? (?:is|are) free|free (?:of charge|admission|entry|tickets?|public (?:talk|lecture|event)|and open to|to attend|event|talk|lecture)|(?:admission|entry|attendance) is free|free,? (?:and )?open to)\b/i;
/** A place behind "at" or "in": up to the clause's end, with its address when a code closes it. */
const PLACE =
	/\b(?:at|in) (?:the )?((?:Room|Hall|Classroom|Theatre|Auditorium|Building|Studio|Lecture Theatre)? ?\p{Lu}[^.;()\n]{2,160}?)(?=,? (?:and (?:offers|will|is|starts|begins)|from \d|on (?:the |Mon|Tue|Wed|Thu|Fri|Sat|Sun|\d)|at \d|where|which|with)|[.;()\n]|$)/gu;
const MONTH = '(January|February|March|April|May|June|July|August|September|October|November|December)';
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})\\b`);
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`);
const NO_YEAR = new RegExp(
	`\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:${MONTH} (\\d{1,2})|(\\d{1,2}) ${MONTH})(?:st|nd|rd|th)?(?! ?\\d)\\b`,
);
/** "as part of Heritage Month 2031", "in Heritage Week 2031": the year of what the talk belongs to, and no day. */
const YEAR_OF_SEASON =
	/\b(?:part of|[Ii]n|[Dd]uring|[Ff]or|[Tt]o mark) (?:the )?(?:\p{Lu}[\p{L}’']* ){1,5}((?:19|20)\d\d)\b/u;
const MONTH_AND_YEAR = new RegExp(`\\b${MONTH},? (\\d{4})\\b`);
/** A sentence that names nothing but the place: "The venue is the Guildhall, 2 High Street." */
const VENUE = /\b(?:venue|location|place|where)(?: is|:) (?:the )?(?=\p{Lu})/u;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const two = (value: string | number): string => String(value).padStart(2, '0');
const monthNumber = (name: string | undefined): string => two(MONTHS.indexOf(name ?? '') + 1);

function dateIn(
	text: string,
	published: string | undefined,
): { readonly date: string; readonly index: number; readonly length: number; readonly derived?: true } | undefined {
	const dayFirst = DAY_FIRST.exec(text);
	if (dayFirst)
		return {
			date: `${dayFirst[3]}-${monthNumber(dayFirst[2])}-${two(dayFirst[1] ?? '')}`,
			index: dayFirst.index,
			length: dayFirst[0].length,
		};
	const monthFirst = MONTH_FIRST.exec(text);
	if (monthFirst)
		return {
			date: `${monthFirst[3]}-${monthNumber(monthFirst[1])}-${two(monthFirst[2] ?? '')}`,
			index: monthFirst.index,
			length: monthFirst[0].length,
		};
	const year = /^\d{4}/.exec(published ?? '')?.[0];
	const short = NO_YEAR.exec(text);
	if (short && year) {
		const date = `${year}-${monthNumber(short[1] ?? short[4])}-${two(short[2] ?? short[3] ?? '')}`;
		return { date, index: short.index, length: short[0].length, derived: true };
	}
	const month = MONTH_AND_YEAR.exec(text);
	if (month) {
		return { date: `${month[2]}-${monthNumber(month[1])}`, index: month.index, length: month[0].length };
	}
	const season = YEAR_OF_SEASON.exec(text);
	return season?.[1] ? { date: season[1], index: season.index, length: season[0].length } : undefined;
}

/** Behind these words, a date is the day of something else. */
const OTHER_DAY =
	/\b(?:born|b\.|died|d\.|since|until|joined|founded|published|appointed|elected|awarded|graduated|married|retired)\b[^.;]{0,40}$/i;

/**
 * Day, clock times, place with its address and admission of a talk.
 *
 * @param stretches what tells of the talk and of nothing else, the nearest first: what the first of them says counts
 * @param lead what stands before its title in the same sentence: that may be its day and hour, or the speaker's life
 */
export function talkDetails(document: Document, stretches: readonly Span[], lead?: Span): TalkDetails {
	const fact: Record<string, unknown> = {};
	const spans: (Span & { slot: string })[] = [];
	const note = (slot: string, start: number, end: number): void => {
		spans.push({ slot, start, end });
	};
	for (const block of lead ? [...stretches, lead] : stretches) {
		const text = document.text.slice(block.start, block.end);
		if (fact.date === undefined) {
			const found = dateIn(text, document.published);
			if (found && !(block === lead && OTHER_DAY.test(text.slice(0, found.index)))) {
				fact.date = found.date;
				note('date', block.start + found.index, block.start + found.index + found.length);
			}
		}
		if (fact.startTime === undefined) {
			const times = clockTimes(text, block.start);
			if (times) {
				fact.startTime = times.startTime;
				if (times.endTime) fact.endTime = times.endTime;
				note('startTime', times.start, times.end);
				// Before its title, a place may be the speaker's.
				const place = block === lead ? undefined : placeNear(text, times.start - block.start, times.end - block.start);
				if (place && fact.place === undefined) {
					fact.place = place.place;
					note('place', block.start + place.index, block.start + place.index + place.length);
				}
			}
		}
		const venue = VENUE.exec(text);
		if (venue && fact.place === undefined) {
			const start = venue.index + venue[0].length;
			const words = /^[^.;()\n]{2,160}/.exec(text.slice(start))?.[0].trim();
			const place = words && placeWithAddress(words);
			if (place) {
				fact.place = place;
				note('place', block.start + start, block.start + start + words.length);
			}
		}
		const free = FREE.exec(text);
		if (free && fact.free === undefined) {
			fact.free = true;
			note('free', block.start + free.index, block.start + free.index + free[0].length);
		}
	}
	return { fact, spans };
}

/** The place named nearest behind the clock times, in the same sentence. */
function placeNear(
	text: string,
	from: number,
	to: number,
): { place: NonNullable<ReturnType<typeof placeWithAddress>>; index: number; length: number } | undefined {
	const stop = /[.!?](?:\s+\p{Lu}|$)/gu;
	// The stop of "7 p.m." may be the sentence's as well.
	stop.lastIndex = text[to - 1] === '.' ? to - 1 : to;
	const end = stop.exec(text)?.index ?? text.length;
	const tail = text.slice(to, Math.max(to, end));
	const start = text.lastIndexOf('. ', from) + 1;
	for (const [offset, part] of [
		[to, tail],
		[start, text.slice(start, from)],
	] as const) {
		for (const match of part.matchAll(PLACE)) {
			const words = (match[1] ?? '').trim();
			const place = placeWithAddress(words);
			if (
				!place ||
				/^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(words)
			)
				continue;
			return { place, index: offset + match.index + match[0].indexOf(words), length: words.length };
		}
	}
	return undefined;
}
