import type { View } from '../../frames/frame';
import { inClass } from '../in-class';
import { isBodyNoun } from './body-noun';

/**
 * End of "in the same department", "for the newspaper", "of the university" before its own Centre: a body named before, and no
 * field; the token itself where none is meant.
 */
export function backReferenceEnd(view: View, at: number): number {
	const { tokens } = view;
	if (!/^(?:of|for|in|at|with|to)$/.test(tokens[at]?.lower ?? '')) return at;
	let noun = at + 1;
	if (!/^(?:the|its|his|her|their|this|that)$/.test(tokens[noun]?.lower ?? '')) return at;
	noun++;
	if (/^(?:same|new|entire|whole|then)$/.test(tokens[noun]?.lower ?? '')) noun++;
	if (!isBodyNoun(tokens[noun]?.lower)) return at;
	const after = tokens[noun + 1];
	if (/^(?:of|for|on|and)$/.test(after?.lower ?? '') && (tokens[noun]?.capital || after?.lower === 'of')) return at;
	return after?.kind !== 'word' || inClass(view, 'title-stop', after.lower) || view.adjunct(noun + 1) > noun + 1
		? noun + 1
		: at;
}
