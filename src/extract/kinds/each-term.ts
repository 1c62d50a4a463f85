import type { Draft, When } from '../frames/frame';

/** A fact for each span of a date that holds several: "mayor from 1986 to 1990 and again from 2001 to 2003". */
export function eachTerm(draft: Draft, when: When | undefined): readonly Draft[] {
	const { start, end } = draft.fact as { readonly start?: string; readonly end?: string };
	if (!when?.more || start !== when.start || end !== when.end) return [draft];
	return [
		draft,
		...when.more.map((term) => ({
			...draft,
			fact: { ...draft.fact, start: term.start, end: term.end } as Draft['fact'],
		})),
	];
}
