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
const kept = new Map<string, Spelling>();

/** The spelling of a token. */
export function spellingOf(text: string): Spelling {
	const known = kept.get(text);
	if (known) return known;
	if (text.length > LONGEST || kept.size >= KEPT_WORDS.most) return readSpelling(text, -1);
	// A long word that is cut out of a text is a view of the text, and would keep the whole of it: its letters are copied.
	const own = text.length > KEPT_WORDS.longest ? [...text].join('') : text;
	const spelling = readSpelling(own, kept.size);
	kept.set(own, spelling);
	return spelling;
}

function readSpelling(text: string, id: number): Spelling {
	if (!isWordPart(text, 0)) {
		const mark = text.length === 1;
		const lower = mark ? (DASHES.includes(text) ? '-' : text) : lowerOf(text);
		return { text, lower, kind: mark ? 'punctuation' : 'clitic', capital: false, allCaps: false, id };
	}
	const kind = isDigit(text, 0) && !hasLetter(text) ? 'number' : 'word';
	const first = kind === 'word' && isUpper(text, 0);
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
