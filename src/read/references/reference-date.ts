import type { Edtf } from '../../model';
import { isEdtf } from '../../model';

const MONTHS: readonly string[] =
	'january february march april may june july august september october november december'.split(' ');
const NAME =
	'(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?';
const SEASON = '(?:Spring|Summer|Autumn|Fall|Winter)';

/** Ways in which reference lists write a date, most precise first. As sources of regular expressions, without anchors. */
const FORMS: readonly { readonly source: string; readonly read: (parts: readonly string[]) => string }[] = [
	{ source: '(\\d{4})-(\\d\\d)-(\\d\\d)', read: ([y, m, d]) => `${y}-${m}-${d}` },
	{ source: `(\\d{1,2})(?:st|nd|rd|th)? ${NAME},? (\\d{4})`, read: ([d, m, y]) => `${y}-${month(m)}-${two(d)}` },
	{ source: `${NAME} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`, read: ([m, d, y]) => `${y}-${month(m)}-${two(d)}` },
	{ source: `${NAME},? (\\d{4})`, read: ([m, y]) => `${y}-${month(m)}` },
	{ source: `${SEASON},? (\\d{4})`, read: ([y]) => `${y}` },
	{ source: '(1[4-9]\\d\\d|20\\d\\d)[a-z]?', read: ([y]) => `${y}` },
];

const two = (number = ''): string => number.padStart(2, '0');
const month = (name = ''): string =>
	two(String(MONTHS.findIndex((full) => full.startsWith(name.toLowerCase().slice(0, 3))) + 1));

/** Source of a regular expression that matches a date as reference lists write it. */
export const DATE_SOURCE = FORMS.map(({ source }) => source.replace(/\((?!\?)/g, '(?:')).join('|');

const WHOLE = FORMS.map(({ source, read }) => ({ pattern: new RegExp(`^(?:${source})$`, 'i'), read }));

/** A date of a reference list as EDTF: `20 December 2022` is `2022-12-20`, `March 2024` is `2024-03`; else `undefined`. */
export function referenceDate(text: string): Edtf | undefined {
	for (const { pattern, read } of WHOLE) {
		const match = pattern.exec(text.trim());
		if (!match) continue;
		const date = read(match.slice(1));
		return isEdtf(date) ? date : undefined;
	}
	return undefined;
}
