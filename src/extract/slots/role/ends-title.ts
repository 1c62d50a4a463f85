import type { View } from '../../frames/frame';
import { inClass } from '../in-class';

/** "US Ambassador", "head of IT": letters, and no pronoun. */
const LETTERS = /^(?:US|IT|U\.S\.)$/;

/** Whether the word at a token is one that no title and no line of work goes on with. */
export function endsTitle(view: View, at: number): boolean {
	const token = view.tokens[at];
	return (
		token !== undefined &&
		inClass(view, 'title-stop', token.lower) &&
		(view.shouting || !LETTERS.test(token.text)) &&
		!(token.lower === 'prior' && headsHouse(view, at))
	);
}

/** "Grand Prior of Ulm", "was elected Prior in 1967": who heads a religious house, and not what came before. */
function headsHouse({ tokens }: View, at: number): boolean {
	const next = tokens[at + 1]?.lower;
	return next === 'of' || (at > 0 && tokens[at]?.capital === true && next !== 'to');
}
