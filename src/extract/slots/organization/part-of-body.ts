import type { View } from '../../frames/frame';
import { inClass } from '../in-class';

/** Lexicon: nouns for parts of bodies. Who heads a part does not head the body. */
const PARTS =
	/^(?:committee|sub-?committee|panel|council|section|unit|chapter|branch|wing|office|department|division|bureau|desk|arm|secretariat|delegation|mission|staff|team|union|association|society|club|network|chamber|commission|inspectorate|laboratory|lab|library|programme|program|practice|newsroom|service|operations?)$/;

/** More words than the name of a part has before its noun. */
const LONGEST = 5;

/**
 * The words for a part of a body that has no name of its own: "the legal department" of a bank, "its audit and risk
 * committee".
 *
 * @returns The index of the "of" or "at" behind them; 0 where no such words begin at a token.
 */
export function partEnd(view: View, at: number): number {
	const { tokens } = view;
	if (!/^(?:the|its|their|our|his|her)$/.test(tokens[at]?.lower ?? '')) return 0;
	for (let part = at + 1; part <= at + 1 + LONGEST; part++) {
		const token = tokens[part];
		if (token?.kind === 'clitic') continue;
		if (token?.kind !== 'word' || (token.lower !== 'and' && inClass(view, 'title-stop', token.lower))) return 0;
		// Every body has a board; an editorial or an advisory one is another.
		const isPart = PARTS.test(token.lower) || (token.lower === 'board' && part > at + 1);
		if (isPart && !token.capital && /^(?:of|at|for|in|within)$/.test(tokens[part + 1]?.lower ?? '')) return part + 1;
	}
	return 0;
}

/** The part of it that is named before a body: "the legal department" before "of Acme Bank"; nothing where none is. */
export function partBefore(view: View, body: number): string | undefined {
	const { tokens } = view;
	const joint = tokens[body - 1]?.lower === 'the' ? body - 2 : body - 1;
	for (let at = joint - 2; at >= Math.max(0, joint - LONGEST - 2); at--)
		if (partEnd(view, at) === joint) return view.text(at, joint);
	return undefined;
}
