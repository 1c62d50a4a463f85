import { foldText } from './fold-text';
import type { PageWords } from './page-words';
import { monthsByName } from './shows-date';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Property → words that stand before its date, folded. */
const CUES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	[
		'birthDate',
		words(
			'born geboren geb ne nee nacio nacido nacida nato nata nasceu nascido nascida fodt fodd syntynyt urodzony urodzona narozen narozena родился родилась народився народилась',
		),
	],
	[
		'deathDate',
		words(
			'died gestorben gest mort morte decede decedee murio fallecio morto morta morreu faleceu dod zmarl zmarla zemrel zemrela умер умерла помер померла',
		),
	],
	['foundingDate', words('founded established gegrundet fonde fondee fundada fundado fondata fondato opgericht')],
	['dissolutionDate', words('dissolved aufgelost dissous dissoute disuelta disuelto')],
]);
/** Between a name and a cue: the date is another person's. */
const RELATIVES = words(
	'son daughter child children mother father brother sister wife husband parents twins sohn tochter kind mutter vater bruder schwester frau mann fils fille mere pere frere soeur hijo hija madre padre hermano hermana',
);
/** Words from the name to the cue, and from the cue to the year. */
const NEAR = 5;
const FAR = 9;
const DAY = /^\d{1,2}$/;
const YEAR = /^\d{4}$/;
/** Dates that are often moments, told in the zone of the reader. */
const MOMENTS = new Set(['startDate', 'endDate', 'datePublished']);
const ISO = /^(\d{4})(?:-(\d{2})-(\d{2}))?/;

/**
 * Whether the page gives another date in the place of one that it does not show: "Ada Roe, born on 4 May 1971" where the
 * markup says 1972, or a date that differs from it in the day, the month or the year alone.
 *
 * @param names What the thing is called.
 */
export function contradictsDate(property: string, iso: string, names: readonly string[], page: PageWords): boolean {
	const cues = CUES.get(property);
	const [, year = '', month, day] = ISO.exec(iso) ?? [];
	if (year === '') return false;
	if (month !== undefined && day !== undefined) {
		if (showsNeighbour(year, Number(month), Number(day), MOMENTS.has(property), page)) return true;
	}
	if (!cues || page.numbers.has(year)) return false;
	const called = new Set(names.flatMap((name) => foldText(name).split(' ')).filter((word) => word.length > 2));
	return page.tokens.some((token, at) => {
		if (!cues.has(token)) return false;
		const before = page.tokens.slice(Math.max(0, at - NEAR), at);
		const from = before.findLastIndex((word) => called.has(word));
		if (from < 0 || before.slice(from).some((word) => RELATIVES.has(word))) return false;
		return page.tokens.slice(at + 1, at + FAR).some((word) => YEAR.test(word));
	});
}

/**
 * Whether the page shows a date, its month in letters, of which one part is another.
 *
 * @param sameDay Only where the month or the year is another: the day depends on the zone.
 */
function showsNeighbour(year: string, month: number, day: number, sameDay: boolean, page: PageWords): boolean {
	const months = monthsByName();
	const { tokens } = page;
	return tokens.some((token, at) => {
		const named = months.get(token);
		if (!named) return false;
		// "4 May 1971", "4th of May 1971"; else "May 4, 1971".
		const dayAt = [at - 1, at - 2, at - 3, at + 1].find((index) => DAY.test(tokens[index] ?? ''));
		if (dayAt === undefined) return false;
		const after = Math.max(at, dayAt);
		const shownYear = tokens.slice(after + 1, after + 3).find((each) => YEAR.test(each));
		const same = Number(tokens[dayAt]) === day;
		if (shownYear === undefined || (sameDay && !same)) return false;
		return Number(named.has(month)) + Number(same) + Number(shownYear === year) === 2;
	});
}
