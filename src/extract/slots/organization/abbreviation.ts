import type { View } from '../../frames/frame';
import { COUNTRY_NAMES } from '../../lexicons/countries';
import { isPostNominal } from '../../lexicons/post-nominals';
import { degreeSpan } from '../study/degree';

const LAND = /^(?:EU|GB|NZ|ROC|DRC)$/;

/** "(MPS)" after a name: an abbreviation of it. */
export function abbreviation(
	view: View,
	start: number,
	at: number,
): { readonly name: string; readonly end: number } | undefined {
	const { tokens } = view;
	// "the Harbour Control Board – HCB"
	const letters = tokens[at + 1];
	if (tokens[at]?.lower === '-' && tokens[at]?.spaced && letters?.allCaps && letters.spaced && letters.text.length > 2)
		return tokens[at + 2]?.capital ? undefined : { name: letters.text, end: at + 2 };
	if (tokens[at]?.lower !== '(') return undefined;
	let end = at + 1;
	while (end - at < 4 && tokens[end] && tokens[end]?.lower !== ')') end++;
	if (tokens[end]?.lower !== ')') return undefined;
	const name = view.text(at + 1, end);
	// "the University of Upton (UK)": where it is.
	if (COUNTRY_NAMES.has(name) || LAND.test(name)) return undefined;
	// "Upton University (DPhil)": what was earned there, unless the letters are those of the name.
	const initials = tokens.slice(start, at).map(({ text, capital }) => (capital ? text.charAt(0) : ''));
	const own = initials.join('').includes(name.toUpperCase().replaceAll('.', ''));
	if (!own && (isPostNominal(tokens[at + 1]) || degreeSpan(view, at + 1)?.end === end)) return undefined;
	return /^[\p{Lu}][\p{L}&.-]{1,11}$/u.test(name) && /\p{Lu}.*\p{Lu}/u.test(name) ? { name, end: end + 1 } : undefined;
}
