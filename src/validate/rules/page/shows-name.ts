import { foldText } from './fold-text';
import type { PageWords } from './page-words';

/** Scripts that put no space between words. */
const UNSPACED =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Titles and letters around a name that a page may leave out. */
const AROUND = new Set(
	'dr prof professor sir dame mr mrs ms miss lord lady jr sr phd md mbe obe cbe inc ltd limited llc plc corp co gmbh ag sa'.split(
		' ',
	),
);

const SEPARATOR = /\s[|–—·»:-]\s/;

function has(text: string, folded: string): boolean {
	return UNSPACED.test(folded)
		? text.replaceAll(' ', '').includes(folded.replaceAll(' ', ''))
		: text.includes(` ${folded} `);
}

/** Whether the page shows a text as it is, apart from case, marks and punctuation. */
export function showsText(value: string, page: PageWords): boolean {
	const folded = foldText(value);
	return folded === '' || has(page.text, folded);
}

/**
 * Whether the page shows a name: as it is, the other way round ("Byron, Ada"), without titles, or the first and the last
 * name together.
 */
export function showsName(name: string, page: PageWords): boolean {
	const folded = foldText(name);
	if (folded === '' || has(page.text, folded)) return true;
	// "Tides and towns | Harbour Museum": a title with the name of the site.
	const [longest = ''] = name.split(SEPARATOR, 8).sort((a, b) => b.length - a.length);
	if (longest.length < name.length && has(page.text, foldText(longest))) return true;
	const comma = name.indexOf(',');
	if (comma > 0 && has(page.text, foldText(`${name.slice(comma + 1)} ${name.slice(0, comma)}`))) return true;
	const words = folded.split(' ').filter((word) => !AROUND.has(word));
	if (words.length === 0) return true;
	const [first = '', ...rest] = words;
	const last = rest.at(-1);
	if (has(page.text, words.join(' '))) return true;
	if (last === undefined) return false;
	if (has(page.text, `${last} ${words.slice(0, -1).join(' ')}`)) return true;
	// "Ada Lovelace" shows Ada King Lovelace, and "Ada M. Lovelace" shows Ada Lovelace.
	const { text } = page;
	const start = ` ${first} `;
	for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
		const from: number = at + start.length;
		const next: readonly string[] = text.slice(from, from + 3 * (last.length + 12)).split(' ', 3);
		if (next.includes(last)) return true;
	}
	return false;
}
