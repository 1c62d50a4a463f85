import type { View } from '../../frames/frame';
import type { InnerView } from '../../frames/view';
import { DESCRIPTORS } from '../../lexicons/descriptors';
import { inClass } from '../in-class';
import { isBodyNoun } from './body-noun';

/** Lexicon: who and what belong to a body, in small letters behind its name, beside the common nouns for bodies: "the Acme staff". */
const OF_BODY =
	/^(?:staff|board|family|office|offices|facility|facilities|centres|centers|location|locations|schools|shops|store|stores|crew|squad|website|site|blog|headquarters|campus|committee|division|branch|newsroom|roster|platform|plant|plants|factory|mine|mines|mill|mills|works)$/;

const isOfBody = (word: string): boolean => DESCRIPTORS.has(word) || isBodyNoun(word) || OF_BODY.test(word);

/** "Stoic", "Flemish", "Marxist": words that tell a kind and no name. */
const SORT = /^\p{Lu}\p{Ll}+(?:ic|ian|ean|ish|ist|ine)$/u;
/** What is of a kind as often as it is a body: "the Flemish school", "the Franciscan order". */
const OF_SORT = /^(?:school|order|movement|church|party|group|band)$/;

/** "the Pacific fleet", "Franciscan missions", "the Flemish school": whether a name only says of what sort the noun behind it is. */
export function isQualifier(view: View, start: number, end: number): boolean {
	const { tokens } = view;
	const next = tokens[end];
	if (next?.kind !== 'word' || next.capital || next.depth !== tokens[end - 1]?.depth) return false;
	if (end - start === 1 && SORT.test(tokens[start]?.text ?? '') && OF_SORT.test(next.lower)) return true;
	// "the Acme team", "the Acme core team"
	if ([end, end + 1].some((at) => tokens[at]?.capital === false && isOfBody(tokens[at]?.lower ?? ''))) return false;
	if (inClass(view, 'title-stop', next.lower) || inClass(view, 'adverb', next.lower)) return false;
	return !(view as InnerView).isVerb(next) && !/(?:ed|ing|ly)$/.test(next.lower);
}
