import { isDigit, isLetter, isUpper } from './letters';

/** What the letters of a word or number tell of it, wherever it stands; `Token` describes the properties. */
export interface Spelling {
	readonly text: string;
	readonly lower: string;
	readonly kind: 'word' | 'number';
	readonly capital: boolean;
	readonly allCaps: boolean;
}

/**
 * Which words of a text are kept beyond it. Longer ones are read anew each time, since cut out of a text they would keep
 * the whole of it in memory; and no more than a long book has.
 */
export const KEPT_WORDS = { longest: 12, most: 20_000 } as const;

/** Texts say the same words again and again: one spelling of each, so that its strings are hashed and compared once. */
const kept = new Map<string, Spelling>();

/** The spelling of a word or number. */
export function spellingOf(text: string): Spelling {
	const known = kept.get(text);
	if (known) return known;
	const spelling = readSpelling(text);
	if (text.length <= KEPT_WORDS.longest) {
		if (kept.size >= KEPT_WORDS.most) kept.clear();
		kept.set(text, spelling);
	}
	return spelling;
}

function readSpelling(text: string): Spelling {
	const word = !isDigit(text, 0) || hasLetter(text);
	const first = word && isUpper(text, 0);
	return {
		text,
		lower: lowerOf(text),
		kind: word ? 'word' : 'number',
		capital: first || (word && /[-'’]\p{Lu}/u.test(text)),
		allCaps:
			first && text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase() && isLetter(text, 1),
	};
}

function hasLetter(text: string): boolean {
	for (let at = 0; at < text.length; at++) if (isLetter(text, at)) return true;
	return false;
}

/** `Token.lower` of a word. */
export function lowerOf(text: string): string {
	const lower = text.toLowerCase();
	return /[.’ʼ‐‑]/.test(lower) ? lower.replace(/\./g, '').replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-') : lower;
}
