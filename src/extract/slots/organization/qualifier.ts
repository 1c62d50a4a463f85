import type { View } from '../../frames/frame';
import type { InnerView } from '../../frames/view';
import { DESCRIPTORS } from '../../lexicons/descriptors';
import { inClass } from '../in-class';
import { isBodyNoun } from './body-noun';

/** Lexicon: who and what belong to a body, in small letters behind its name, beside the common nouns for bodies: "the Acme staff". */
const OF_BODY =
	/^(?:staff|board|family|office|offices|facility|facilities|centres|centers|location|locations|schools|shops|store|stores|crew|squad|website|site|blog|headquarters|campus|committee|division|branch|newsroom|roster|platform|plant|plants|factory|mine|mines|mill|mills|works)$/;

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
