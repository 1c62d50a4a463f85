import type { View } from '../../frames/frame';
import { conjunctions, nameEnds } from '../../words/names';
import { wordsOf } from '../../words/words-of';
import { hasOwnHead } from './has-own-head';
import { isWithinName } from './is-within-name';

/** Where the name that begins at `at` ends: particles and "and" are crossed only where the name is one body's. */
export function bodyNameEnd(view: View, at: number): number {
	const { tokens } = view;
	const ends = nameEnds(tokens, at);
	let parted = Number.POSITIVE_INFINITY;
	for (const end of ends) {
		const splits = conjunctions(tokens, at, end);
		// "both the Salt Opera and State Street Ballet": two.
		const both =
			tokens[at - 1]?.lower === 'both' || (tokens[at - 1]?.lower === 'the' && tokens[at - 2]?.lower === 'both');
		const outer = splits.filter((split) => both || split >= parted || !isWithinName(view, at, split, end));
		if (outer.length === 0) return end;
		// "University of Tallow and Rice University": nor is "University of Tallow and Rice" one body.
		for (const split of outer) {
			const next = splits.find((other) => other > split) ?? end;
			if (hasOwnHead(wordsOf(view.text(split + 1, next)))) parted = Math.min(parted, split);
		}
	}
	return ends.at(-1) ?? 0;
}
