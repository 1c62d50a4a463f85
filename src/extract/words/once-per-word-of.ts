import type { Lexicon } from '../frames/lexicon';
import { oncePerWord } from './once-per-word';
import type { Token } from './tokens';

type Asked = Pick<Token, 'id' | 'lower'>;

/**
 * Makes a question about words and a lexicon that is worked out once for each spelling.
 *
 * @param read makes the answer for a word in lower case
 */
export function oncePerWordOf<Answer>(
	read: (lexicon: Lexicon) => (word: string) => Answer,
): (lexicon: Lexicon, token: Asked) => Answer {
	const kept = new WeakMap<Lexicon, (token: Asked) => Answer>();
	return (lexicon, token) => {
		let answer = kept.get(lexicon);
		if (!answer) {
			answer = oncePerWord(read(lexicon));
			kept.set(lexicon, answer);
		}
		return answer(token);
	};
}
