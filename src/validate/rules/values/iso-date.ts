import { daysInMonth } from '../../../model';

/** What does not exist about a date or time that is otherwise well written. */
export type Impossible = 'month' | 'day' | 'week' | 'hour' | 'minute' | 'second' | 'zone';

/** A text as ISO 8601 reads it. */
export interface IsoReading {
	readonly kind: 'date' | 'date-time' | 'time';
	readonly impossible: Impossible | undefined;
}

// Years of four digits, or with a sign of more; extended (1815-12-10) and basic (18151210) forms; weeks and ordinals.
const calendar = /^([+-]?\d{4}|[+-]\d{5,9})(?:-(\d\d)(?:-(\d\d))?)?$/;
const basic = /^(\d{4})(\d\d)(\d\d)$/;
const week = /^([+-]?\d{4})-?W(\d\d)(?:-?(\d))?$/;
const ordinal = /^([+-]?\d{4})-?(\d{3})$/;
const clock = /^T?(\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,]\d{1,12})?)?)?(Z|[+-]\d\d(?::?\d\d)?)?$/i;
const colonClock = /^T?\d\d:\d\d/i;

/**
 * Reads a date, a time or both, as ISO 8601 and schema.org's DateTime have them; `undefined` where the text is written
 * otherwise.
 *
 * @example
 * readIsoDate('1815-02-30'); // { kind: 'date', impossible: 'day' }
 */
export function readIsoDate(text: string): IsoReading | undefined {
	if (text.length > 64) return undefined;
	const split = text.search(/[Tt]/);
	if (split > 0) {
		const date = dateFault(text.slice(0, split));
		const time = clockFault(text.slice(split + 1));
		if (date === null || time === null) return undefined;
		return { kind: 'date-time', impossible: date ?? time };
	}
	const date = dateFault(text);
	if (date !== null) return { kind: 'date', impossible: date };
	// Without a colon a number is no time.
	const time = colonClock.test(text) || split === 0 ? clockFault(text) : null;
	return time === null ? undefined : { kind: 'time', impossible: time };
}

/** What is impossible about a date; `null` where it is none. */
function dateFault(text: string): Impossible | undefined | null {
	const day = calendar.exec(text) ?? basic.exec(text);
	if (day) {
		const month = day[2] === undefined ? 1 : Number(day[2]);
		if (month < 1 || month > 12) return 'month';
		const date = day[3] === undefined ? 1 : Number(day[3]);
		return date < 1 || date > daysInMonth(Number(day[1]), month) ? 'day' : undefined;
	}
	const weekly = week.exec(text);
	if (weekly) {
		if (Number(weekly[2]) < 1 || Number(weekly[2]) > 53) return 'week';
		return weekly[3] !== undefined && (Number(weekly[3]) < 1 || Number(weekly[3]) > 7) ? 'day' : undefined;
	}
	const yearly = ordinal.exec(text);
	if (!yearly) return null;
	const days = daysInMonth(Number(yearly[1]), 2) === 29 ? 366 : 365;
	return Number(yearly[2]) < 1 || Number(yearly[2]) > days ? 'day' : undefined;
}

/** What is impossible about a time of day; `null` where it is none. */
function clockFault(text: string): Impossible | undefined | null {
	const match = clock.exec(text);
	if (!match) return null;
	const [hour, minute, second] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
	if (hour > 24 || (hour === 24 && (minute > 0 || second > 0))) return 'hour';
	if (minute > 59) return 'minute';
	// A leap second is possible.
	if (second > 60) return 'second';
	const zone = match[4];
	if (!zone || /^z$/i.test(zone)) return undefined;
	const [zoneHour, zoneMinute] = [Number(zone.slice(1, 3)), Number(zone.slice(3).replace(':', '') || 0)];
	return zoneHour > 14 || zoneMinute > 59 ? 'zone' : undefined;
}
