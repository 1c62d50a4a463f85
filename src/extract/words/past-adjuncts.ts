import type { View, When } from '../frames/frame';

/** Index behind the dates, adverbs and parentheses that begin at a token; the token itself where none do. */
export function pastAdjuncts(view: View, at: number): number {
	let end = at;
	for (let next = view.adjunct(end); next > end; next = view.adjunct(end)) end = next;
	return end;
}

/** The dates, adverbs and parentheses that begin at a token: where they end, and the first date among them. */
export function datedAdjuncts(view: View, at: number): { readonly end: number; readonly when?: When } {
	let end = at;
	let when: When | undefined;
	for (let next = view.adjunct(end); next > end; next = view.adjunct(end)) {
		when ??= view.date(end);
		end = next;
	}
	return { end, ...(when && { when }) };
}
