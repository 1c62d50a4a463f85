import { isOneOfKin } from '../lexicons/kin';
import type { Token } from '../words/tokens';

/** Token index after a relative's word that follows a possessive, with at most two words between; 0 where none does. */
export function kinAfter(tokens: readonly Token[], at: number, isOne = isOneOfKin): number {
	for (let next = at + 1; next <= at + 3; next++) {
		const lower = tokens[next]?.lower ?? '';
		if (isOne(lower)) return tokens[next + 1]?.kind === 'clitic' ? 0 : next + 1;
		if (tokens[next]?.kind !== 'word') return 0;
	}
	return 0;
}

/** "Tom's" at a sentence's head. */
export const isOwnerClitic = (tokens: readonly Token[], at: number): boolean =>
	at === 1 && tokens[0]?.capital === true && /^['’]s?$/.test(tokens[1]?.text ?? '');
