import type { View } from '../../frames/frame';
import { opensBracket } from '../../words/brackets';

/** Whether a parenthesis with a year in it stands at a token, and not the two of somebody's life. */
export const hasYear = ({ tokens }: View, at: number): boolean =>
	opensBracket(tokens, at) &&
	tokens.slice(at, at + 14).some((token) => /^(?:1[5-9]|20)\d\d$/.test(token.text)) &&
	!spansLife(tokens.slice(at + 1, at + 5).map(({ text }) => text));

/** "1859–1930)": as long as a life, and no work took so long to come out. */
const spansLife = ([from = '', dash, to = '', close]: readonly string[]): boolean =>
	/^[-–]$/.test(dash ?? '') && close === ')' && Number(to) - Number(from) >= LIFE;
/** In years. */
const LIFE = 35;

/** "(1997), Salt Roads (2000)": whether the list goes on behind a title's year with another that has one. */
export function isFirstOfDated(view: View, end: number): boolean {
	const { tokens } = view;
	const comma = view.adjunct(end);
	if (comma === end || tokens[comma]?.lower !== ',' || !tokens[comma + 1]?.capital) return false;
	const close = tokens.findIndex(({ text }, at) => at > comma && /^[(,;]$/.test(text));
	return close > 0 && tokens[close]?.text === '(' && hasYear(view, close);
}
