import { fold } from '../model/fold';

/** A word of a name, as names are compared. */
export interface Word {
	/** Without diacritics, capitals, possessive or plural endings; American spelling. */
	readonly key: string;
	/** Written in capitals only: it may be an abbreviation. */
	readonly shouted: boolean;
	/** Whether `and`, `&` or a comma stands before it. */
	readonly joined: boolean;
	/** Whether a comma stands anywhere before it. */
	readonly tail: boolean;
}

const STOP = new Set(
	'of the and for in at de la le les du des der die das dem den et a an on to und y e di del della dello da do dos van von het'.split(
		' ',
	),
);

const SPELLINGS: ReadonlyMap<string, string> = new Map([
	['centre', 'center'],
	['programme', 'program'],
	['theatre', 'theater'],
	['labour', 'labor'],
	['defence', 'defense'],
	['honour', 'honor'],
	['colour', 'color'],
	['catalogue', 'catalog'],
	['saint', 'st'],
	['mount', 'mt'],
]);

const TOKEN = /[\p{L}\p{N}\p{M}]+(?:['’.][\p{L}\p{N}\p{M}]+)*|[&,]/gu;

function singular(word: string): string {
	if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
	if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
	return word;
}

function key(token: string, shouted: boolean): string {
	const bare = fold(token)
		.replace(/['’]s$/, '')
		.replace(/['’.]/g, '');
	const one = (shouted ? bare : singular(bare)).replace(/isation$/, 'ization');
	return SPELLINGS.get(one) ?? one;
}

/**
 * The words of a name that carry meaning, as names are compared: `University of X & Co` gives `university x co`.
 *
 * @example
 * words("Northern Harbour Masters' Council").map((word) => word.key); // ['northern', 'harbour', 'master', 'council']
 */
export function words(name: string): readonly Word[] {
	const found: Word[] = [];
	// In a heading all in capitals, capitals mean nothing.
	const loud = name.length > 12 && name.includes(' ') && name === name.toUpperCase();
	let joined = false;
	let tail = false;
	for (const [token] of name.slice(0, 1000).matchAll(TOKEN)) {
		const folded = fold(token);
		if (token === ',' || token === '&' || folded === 'and') {
			joined = found.length > 0;
			tail ||= token === ',' && found.length > 0;
			continue;
		}
		if (STOP.has(folded)) continue;
		const letters = token.replace(/['’.]/g, '');
		const shouted = !loud && letters.length > 1 && /^[\p{Lu}\p{N}]+$/u.test(letters) && /\p{Lu}/u.test(letters);
		found.push({ key: key(token, shouted), shouted, joined, tail });
		joined = false;
	}
	return found;
}

/** One text for all spellings of a name: its words in order; the folded name itself where it has none. */
export function nameKey(name: string): string {
	const list = words(name);
	return list.length > 0 ? list.map((word) => word.key).join(' ') : fold(name).trim();
}
