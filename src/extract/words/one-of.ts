import { KEPT_WORDS } from './spelling';
import type { Token } from './tokens';

/**
 * Makes the question whether a token's word is one of several, which is looked up once for each spelling: for words that
 * are asked about at nearly every token.
 *
 * @param words in lower case
 */
export function oneOf(words: {
	readonly has: (word: string) => boolean;
}): (token: Pick<Token, 'id' | 'lower'> | undefined) => boolean {
	// By the spelling's number: 1 for no, 2 for yes, 0 where nobody has asked.
	let kept: Uint8Array | undefined;
	return (token) => {
		if (token === undefined) return false;
		const { id } = token;
		if (id < 0) return words.has(token.lower);
		kept ??= new Uint8Array(KEPT_WORDS.most);
		if (kept[id] === 0) kept[id] = words.has(token.lower) ? 2 : 1;
		return kept[id] === 2;
	};
}
