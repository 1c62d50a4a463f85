import type { View } from '../../frames/frame';
import { nameEnds } from '../../words/names';

const NUMBERED = /^\d{1,4}(?:st|nd|rd|th|d)$/;
/** Lexicon: formations of armed forces, the smaller first. */
const FORMATIONS = [
	'platoon company battery troop',
	'battalion squadron',
	'regiment infantry cavalry artillery armor marines',
	'brigade group wing',
	'division corps fleet army',
].map((line) => new Set(line.split(' ')));

/**
 * The end of a chain of formations: in "2nd Battalion, 9th Regiment, 3rd Infantry Division" each stands within the next,
 * and all are one body. A list goes on with its like instead.
 *
 * @param start First token of the name, a number ("2nd").
 * @param end Token index after the first formation; given back where none follows.
 */
export function unitChain(view: View, start: number, end: number): number {
	const { tokens } = view;
	const size = (at: number): number => FORMATIONS.findIndex((words) => words.has(tokens[at]?.lower ?? ''));
	if (!NUMBERED.test(tokens[start]?.lower ?? '')) return end;
	let last = end;
	for (let round = 0; round < 4; round++) {
		if (tokens[last]?.lower !== ',' || !NUMBERED.test(tokens[last + 1]?.lower ?? '')) break;
		const own = size(last - 1);
		const next = nameEnds(tokens, last + 2).find((to) => own >= 0 && size(to - 1) > own) ?? 0;
		if (next === 0) break;
		last = next;
	}
	return last;
}
