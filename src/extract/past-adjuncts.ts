import type { View } from './frame';

/** Index behind the dates, adverbs and parentheses that begin at a token; the token itself where none do. */
export function pastAdjuncts(view: View, at: number): number {
	let end = at;
	for (let next = view.adjunct(end); next > end; next = view.adjunct(end)) end = next;
	return end;
}
