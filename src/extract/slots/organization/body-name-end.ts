import type { View } from '../../frames/frame';
import { conjunctions, nameEnds } from '../../words/names';
import { wordsOf } from '../../words/words-of';
import { isKnownPlace } from '../place';
import { hasOwnHead } from './has-own-head';
import { isWithinName } from './is-within-name';

/** Where the name that begins at `at` ends: particles and "and" are crossed only where the name is one body's. */
export function bodyNameEnd(view: View, at: number): number {
	const { tokens } = view;
	const ends = nameEnds(tokens, at);
	let parted = Number.POSITIVE_INFINITY;
	// "both the Salt Opera and State Street Ballet": two.
	const both =
		tokens[at - 1]?.lower === 'both' || (tokens[at - 1]?.lower === 'the' && tokens[at - 2]?.lower === 'both');
	// "both Hale & Roe and Tide Legal": where "and" parts the two, "&" is a name's.
	const isAnd = (split: number): boolean => tokens[split]?.lower === 'and';
	const parting = both ? conjunctions(tokens, at, ends[0] ?? at) : [];
	const parts = parting.some(isAnd) || isAnd(ends[0] ?? at) ? parting.filter(isAnd) : parting;
	for (const end of ends) {
		const splits = conjunctions(tokens, at, end);
		const outer = splits.filter(
			(split) => parts.includes(split) || split >= parted || !isWithinName(view, at, split, end),
		);
		if (outer.length === 0) return throughField(view, at, end);
		// "University of Tallow and Rice University": nor is "University of Tallow and Rice" one body.
		for (const split of outer) {
			const next = splits.find((other) => other > split) ?? end;
			if (hasOwnHead(wordsOf(view.text(split + 1, next)))) parted = Math.min(parted, split);
		}
	}
	return throughField(view, at, ends.at(-1) ?? 0);
}

/** Last words of names that go on with the field they are of: "the Association for Women in Science". */
const IN_FIELD =
	/^(?:women|girls|research|excellence|engineering|careers|standards|training|practice|ethics|diversity)$/;

/** End of a name with the field behind its "in", where one belongs to it; a known place never does. */
function throughField(view: View, at: number, end: number): number {
	const { tokens } = view;
	const isOpen = tokens[end]?.lower === 'in' && IN_FIELD.test(tokens[end - 1]?.lower ?? '') && end - at > 2;
	if (!isOpen || !tokens.slice(at, end).some(({ lower }) => lower === 'for' || lower === 'of')) return end;
	let last = end + 1;
	while (tokens[last]?.capital && tokens[last]?.kind === 'word') last++;
	return last === end + 1 || isKnownPlace(view.text(end + 1, last)) ? end : last;
}
