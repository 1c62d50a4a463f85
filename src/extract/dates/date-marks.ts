import { oncePerWord } from '../words/once-per-word';
import type { Token } from '../words/tokens';

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
	let lastDigit = -1;
	let years = false;
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at] as Token;
		const mark = markOf(token);
		if (mark === 'digit' || token.kind === 'number') lastDigit = at;
		else if (mark === 'count') years = true;
	}
	return { lastDigit, years };
}

const markOf = oncePerWord((word): 'digit' | 'count' | 'none' =>
	COUNTS.has(word) ? 'count' : /\d/.test(word) ? 'digit' : 'none',
);
