import { isDigit, isLetter, isUpper, isWordPart } from './letters';
import type { TokenKind } from './tokens';

const DASHES = '‐‑‒–—―−';

/** What the letters of a token tell of it, wherever it stands; `Token` describes the properties. */
export interface Spelling {
	readonly text: string;
	readonly lower: string;
	readonly kind: TokenKind;
	readonly capital: boolean;
	readonly allCaps: boolean;
	/** Of a spelling that is kept, a number below `KEPT_WORDS.most`; -1 of any other. */
	readonly id: number;
}

/**
 * Which words of a text are kept beyond it. Longer ones are read anew each time, since cut out of a text they would keep
 * the whole of it in memory; and no more than a long book has.
 */
export const KEPT_WORDS = { longest: 12, most: 16_000 } as const;

/** The longest word that is worth a copy. */
const LONGEST = 24;

/** Texts say the same words again and again: one spelling of each, so that its strings are hashed and compared once. */
const kept: Spelling[] = [];

/** Where kept spellings are found, as their index and one: at the hash of their letters, or in one of the places behind it. */
let places: Uint16Array | undefined;
const PLACES = 1 << 15;
/** Who writes words to one hash gets no more places than these, and the rest of the words read anew. */
const TRIES = 16;

/**
 * The spelling of a token. The text is looked up where it stands: a word that is known need not even be cut out.
 *
 * @param text the text that the token is of
 */
export function spellingAt(text: string, start: number, end: number): Spelling {
	if (end - start > LONGEST) return readSpelling(text.slice(start, end), -1);
	places ??= new Uint16Array(PLACES);
	let hash = end - start;
	for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
	hash ^= hash >>> 15;
	for (let tries = 0; tries < TRIES; tries++) {
		const place = (hash + tries) & (PLACES - 1);
		const index = places[place] as number;
		if (index === 0) return keep(text.slice(start, end), place);
		const known = kept[index - 1] as Spelling;
		if (standsAt(known.text, text, start, end)) return known;
	}
	return readSpelling(text.slice(start, end), -1);
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
	if (word.length !== end - start) return false;
	for (let at = start; at < end; at++) if (word.charCodeAt(at - start) !== text.charCodeAt(at)) return false;
	return true;
}

function keep(text: string, place: number): Spelling {
	if (kept.length >= KEPT_WORDS.most) return readSpelling(text, -1);
	// A long word that is cut out of a text is a view of the text, and would keep the whole of it: its letters are copied.
	const own = text.length > KEPT_WORDS.longest ? [...text].join('') : text;
	const spelling = readSpelling(own, kept.length);
	kept.push(spelling);
	if (places) places[place] = kept.length;
	return spelling;
}

/** "23andTide", "3Tide": names that open with a number; "42nd", "10km" and "3D" are none. */
const NUMBERED_NAME = /^\d{1,4}(?:\p{Ll}{0,4}\p{Lu}\p{Ll}{2,}|\p{Ll}{2,4}\p{Lu}\p{Ll}{1,})/u;

function readSpelling(text: string, id: number): Spelling {
	if (!isWordPart(text, 0)) {
		const mark = text.length === 1;
		const lower = mark ? (DASHES.includes(text) ? '-' : text) : lowerOf(text);
		return { text, lower, kind: mark ? 'punctuation' : 'clitic', capital: false, allCaps: false, id };
	}
	const kind = isDigit(text, 0) && !hasLetter(text) ? 'number' : 'word';
	const first = kind === 'word' && (isUpper(text, 0) || (isDigit(text, 0) && NUMBERED_NAME.test(text)));
	return {
		text,
		lower: lowerOf(text),
		kind,
		capital: first || (kind === 'word' && /[-'’]\p{Lu}/u.test(text)),
		allCaps:
			first && text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase() && isLetter(text, 1),
		id,
	};
}

function hasLetter(text: string): boolean {
	for (let at = 0; at < text.length; at++) if (isLetter(text, at)) return true;
	return false;
}

/** `Token.lower` of a word. */
function lowerOf(text: string): string {
	const lower = text.toLowerCase();
	return /[.’ʼ‐‑]/.test(lower) ? lower.replace(/\./g, '').replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-') : lower;
}
