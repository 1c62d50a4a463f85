import type { View, When } from '../../frames/frame';

/** Between a school and the words that tell when somebody left it: ", Ulm,", "with honours", "with a thesis on floods". */
const LONGEST_ASIDE = 8;
const GRADUATES = /^(?:graduating|graduated|qualifying|qualified)$/;
const COMPLETES = /^(?:completed|finished|received|obtained|earned|gained|defended|took|got)$/;
const PRONOUN = /^(?:he|she|they|i)$/;

/**
 * When a study ended, told right behind it: ", graduating in 1953", "(class of 2011)", ", which she completed in 2011".
 *
 * @param at index of the first token behind the study's words
 */
export function finishedWhen(view: View, at: number): When | undefined {
	const { tokens } = view;
	if (tokens[at]?.lower === '(' && tokens[at + 1]?.lower === 'class' && tokens[at + 2]?.lower === 'of')
		return yearAt(view, at + 3);
	for (let next = at; next < at + LONGEST_ASIDE; next++) {
		const word = tokens[next]?.lower ?? '.';
		if (GRADUATES.test(word)) return dateAfter(view, next + 1);
		if (
			word === 'which' &&
			PRONOUN.test(tokens[next + 1]?.lower ?? '') &&
			COMPLETES.test(tokens[next + 2]?.lower ?? '')
		)
			return dateAfter(view, next + 3);
		const another = PRONOUN.test(word) && !GRADUATES.test(tokens[next + 1]?.lower ?? '');
		if (/^[.;:]$/.test(word) || view.date(next) || another || /ing$/.test(word)) return undefined;
	}
	return undefined;
}

function yearAt(view: View, at: number): When | undefined {
	const { text } = view.tokens[at] ?? {};
	return text !== undefined && /^\d{4}$/.test(text) ? { point: text, from: at, to: at + 1 } : undefined;
}

/** The first date behind a verb, in its own clause. */
function dateAfter(view: View, at: number): When | undefined {
	for (let next = at; next < at + LONGEST_ASIDE; next++) {
		const word = view.tokens[next]?.lower ?? '.';
		const when = view.date(next);
		if (when?.point !== undefined) return when;
		// "graduated from Acme College in 1950" is a study of its own.
		if (when || /^(?:[.;:,]|and|but|from|who|which)$/.test(word)) return undefined;
	}
	return undefined;
}
