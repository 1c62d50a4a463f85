import type { View } from '../frame';

/** Lexicon: parts of bodies that have no names of their own: whoever works there works for the body. */
const PARTS =
	/^(?:offices?|chambers|faculty|headquarters|branch|practice|newsroom|bureau|staff|team|department|division|arm|secretariat|desk)$/;
const LONGEST = 4;

/** Index of the words behind "the London office of", "the legal team of"; 0 where no such words begin at a token. */
export function behindPart({ tokens }: View, at: number): number {
	if (!/^(?:the|its|their|our)$/.test(tokens[at]?.lower ?? '')) return 0;
	for (let part = at + 2; part < at + 2 + LONGEST; part++) {
		const token = tokens[part];
		if (token?.kind !== 'word' || /^(?:of|and|for|in|at|to)$/.test(token.lower)) return 0;
		if (!token.capital && PARTS.test(token.lower) && tokens[part + 1]?.lower === 'of') return part + 2;
	}
	return 0;
}
