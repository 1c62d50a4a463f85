import type { Token } from './tokens';

/** What tells at once that no date begins at a token. */
export interface DateMarks {
	/** The last token with a digit, -1 without any: every date of its own holds one. */
	readonly lastDigit: number;
	/** Whether "year", "years", "age", "aged" or "death" stands in the sentence: every date told by another holds one. */
	readonly years: boolean;
}

const COUNTS = new Set(['year', 'years', 'age', 'aged', 'death']);

/** Looks through a sentence for what dates are made of. */
export function dateMarks(tokens: readonly Token[]): DateMarks {
	let lastDigit = tokens.length - 1;
	while (lastDigit >= 0 && !holdsDigit(tokens[lastDigit] as Token)) lastDigit--;
	return { lastDigit, years: tokens.some(({ lower }) => COUNTS.has(lower)) };
}

const holdsDigit = ({ kind, text }: Token): boolean => kind === 'number' || (kind === 'word' && /\d/.test(text));
