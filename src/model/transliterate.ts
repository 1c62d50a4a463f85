import { TRANSLITERATION } from './transliteration.generated';

let table: ReadonlyMap<string, string> | undefined;
/** No entry of the table is longer. */
const LONGEST = 3;

/** Read when a name first needs it: most names are in Latin letters. */
function readTable(): ReadonlyMap<string, string> {
	const rows = new Map<string, string>();
	for (const row of TRANSLITERATION.split('\n')) {
		const [latin = '', ...letters] = row.split(' ');
		for (const letter of letters) rows.set(letter, latin);
	}
	return rows;
}

/** A text in Latin letters without marks, as far as its letters are known. */
export function transliterate(text: string): string {
	if (/^[\0-\x7f]*$/.test(text)) return text;
	table ??= readTable();
	const from = text.normalize();
	let latin = '';
	for (let at = 0; at < from.length; ) {
		let length = LONGEST;
		while (length > 1 && !table.has(from.slice(at, at + length))) length--;
		const letters = from.slice(at, at + length);
		latin += table.get(letters) ?? letters;
		at += length;
	}
	return latin.normalize('NFD').replace(/\p{Diacritic}/gu, '');
}
