import { KEPT_WORDS } from './spelling';
import type { Token } from './tokens';

/**
 * Makes a question about words that is worked out once for each spelling, whatever the texts: there are only so many.
 *
 * @param read the answer for a word in lower case
 */
export function oncePerWord<Answer>(read: (word: string) => Answer): (token: Pick<Token, 'id' | 'lower'>) => Answer {
	// Made in its full length at once: an array that grows by leaps is kept as a slow dictionary.
	let kept: (Answer | undefined)[] | undefined;
	return ({ id, lower }) => {
		if (id < 0) return read(lower);
		kept ??= new Array(KEPT_WORDS.most);
		kept[id] ??= read(lower);
		return kept[id];
	};
}
