import { monthNames } from './month-names.generated';
import type { PageWords } from './page-words';

/** Words from the day to the month at most: "21st to 23rd of July". */
const NEAR = 6;
/** Words from the day to the year at most: "2025年7月21日". */
const NEAR_YEAR = 4;

let months: ReadonlyMap<string, ReadonlySet<number>> | undefined;

/** Name of a month → its numbers; made when the first date is looked for. */
export function monthsByName(): ReadonlyMap<string, ReadonlySet<number>> {
	if (months) return months;
	const made = new Map<string, Set<number>>();
	monthNames.forEach((names, index) => {
		for (const name of names.split(' ')) made.set(name, (made.get(name) ?? new Set()).add(index + 1));
	});
	months = made;
	return made;
}

const YEAR = /^\d{4}$/;
const ISO = /^([+-]?\d{4,6})(?:-(\d{2})(?:-(\d{2}))?)?(?:T|$)/;

/**
 * Whether the page shows a date, in whatever wording and order: `2025-07-21` is shown by "Monday 21st July", "21.7.25",
 * "July 21, 2025" and "2025年7月21日". `true` for what is not a date of ISO 8601: other rules speak of that.
 */
export function showsDate(iso: string, page: PageWords): boolean {
	const match = ISO.exec(iso);
	if (!match) return true;
	const [whole = '', yearText = '', monthText, dayText] = match;
	const date = whole.replace(/T$/, '');
	if (page.times.some((time) => time.startsWith(date))) return true;
	const year = String(Math.abs(Number(yearText)));
	if (monthText === undefined) return page.numbers.has(year) || page.numbers.has(yearText);
	const month = Number(monthText);
	const monthsOf = monthsByName();
	const isMonth = (token: string | undefined): boolean =>
		token !== undefined && (monthsOf.get(token)?.has(month) === true || token === monthText || token === String(month));
	const near = (at: number, reach: number, fits: (token: string | undefined, at: number) => boolean): boolean => {
		for (let index = at - reach; index <= at + reach; index++) {
			if (index !== at && fits(page.tokens[index], index)) return true;
		}
		return false;
	};
	if (dayText === undefined) return (page.numbers.get(year) ?? []).some((at) => near(at, 2, isMonth));
	const days = [...(page.numbers.get(dayText) ?? []), ...(page.numbers.get(String(Number(dayText))) ?? [])];
	const years = new Set([year, yearText, year.slice(-2)]);
	return days.some((at) =>
		near(at, NEAR, (token, monthAt) => {
			if (!isMonth(token)) return false;
			if (near(at, NEAR_YEAR, (other, yearAt) => yearAt !== monthAt && other !== undefined && years.has(other)))
				return true;
			// A month in letters needs no year beside it, but bears no other one.
			return monthsOf.has(token ?? '') && !near(at, NEAR_YEAR, (other) => other !== undefined && YEAR.test(other));
		}),
	);
}
