import type { View } from '../../frames/frame';
import type { InnerView } from '../../frames/view';
import { DESCRIPTORS } from '../../lexicons/descriptors';
import { inClass } from '../in-class';
import { isBodyNoun } from './body-noun';

/** Lexicon: who and what belong to a body, in small letters behind its name: "the Acme team". */
const OF_BODY =
	/^(?:teams?|staff|board|group|family|offices?|facility|facilities|cent(?:re|er)s?|locations?|schools|shops?|stores?|crew|squad|side|band|brand|label|network|website|site|blog|headquarters|campus|franchise|committee|council|department|division|branch|newsroom|roster|faculty|project|programme|program|platform|plants?|factory|mines?|mills?|works)$/;

const isOfBody = (word: string): boolean => DESCRIPTORS.has(word) || isBodyNoun(word) || OF_BODY.test(word);

/** "the Pacific fleet", "Franciscan missions": whether the name that ends here only says of what sort the noun behind it is. */
export function isQualifier(view: View, end: number): boolean {
	const { tokens } = view;
	const next = tokens[end];
	if (next?.kind !== 'word' || next.capital || next.depth !== tokens[end - 1]?.depth) return false;
	// "the Acme team", "the Acme core team"
	if ([end, end + 1].some((at) => tokens[at]?.capital === false && isOfBody(tokens[at]?.lower ?? ''))) return false;
	if (inClass(view, 'title-stop', next.lower) || inClass(view, 'adverb', next.lower)) return false;
	return !(view as InnerView).isVerb(next) && !/(?:ed|ing|ly)$/.test(next.lower);
}
