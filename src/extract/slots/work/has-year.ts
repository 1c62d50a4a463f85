import type { View } from '../../frames/frame';
import { opensBracket } from '../../words/brackets';

/** Whether a parenthesis with a year in it stands at a token. */
export const hasYear = ({ tokens }: View, at: number): boolean =>
	opensBracket(tokens, at) && tokens.slice(at, at + 14).some((token) => /^(?:1[5-9]|20)\d\d$/.test(token.text));
