import type { Match } from '../frames/frame';

/** Whether a verb of a match is part of a name: "the Graduate School of Mines" has a capital inside the sentence. */
export const isVerbInName = ({ view, classes }: Match): boolean =>
	classes.some(({ name, start }) => start > 0 && view.lexicon.verbs.has(name) && view.tokens[start]?.capital === true);
