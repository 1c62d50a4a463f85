import { KEPT_WORDS } from './spelling';
import type { Token } from './tokens';

/** How many answers there is place for at first. A short text has no more words than these. */
const FIRST = 1024;

/**
 * Makes a question about words that is worked out once for each spelling, whatever the texts: there are only so many.
 *
 * @param read the answer for a word in lower case
 */
export function oncePerWord<Answer>(read: (word: string) => Answer): (token: Pick<Token, 'id' | 'lower'>) => Answer {
	let kept: (Answer | undefined)[] = [];
	return ({ id, lower }) => {
		if (id < 0) return read(lower);
		if (id >= kept.length) kept = withPlaceFor(id, kept);
		kept[id] ??= read(lower);
		return kept[id];
	};
}

/** The same answers in a longer list, made in its full length at once: one that grows by leaps becomes a slow dictionary. */
function withPlaceFor<Answer>(id: number, kept: readonly (Answer | undefined)[]): (Answer | undefined)[] {
	const longer = new Array<Answer | undefined>(id < FIRST ? FIRST : KEPT_WORDS.most);
	for (let at = 0; at < kept.length; at++) longer[at] = kept[at];
	return longer;
}
