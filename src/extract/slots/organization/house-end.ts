import type { View } from '../../frames/frame';
import { hasOrganizationHead } from '../../words/organization-type';
import { wordsOf } from '../../words/words-of';
import { isKnownPlace } from '../place';

/** End of "Reed's", "McBell's" and "the Royal Children's": a house that goes by whose it is, where nothing follows that could be owned; else the given end. */
export function houseEnd(view: View, start: number, end: number): number {
	const { tokens } = view;
	const article = tokens[start - 1]?.lower === 'the';
	if (
		!/^['’]s$/.test(tokens[end]?.text ?? '') ||
		end - start > 2 ||
		!/^(?:at|for|with|from|of|and|,)$/.test(tokens[article ? start - 2 : start - 1]?.lower ?? '')
	)
		return end;
	const next = tokens[end + 1];
	const closes =
		!next ||
		/^[.,;:)]$/.test(next.lower) ||
		/^(?:and|or|in|on|as|from|for|until|before|after|where|while)$/.test(next.lower);
	const name = view.text(start, end);
	return closes &&
		!isKnownPlace(name) &&
		!hasOrganizationHead(wordsOf(name)) &&
		!view.subject.aliases.has(name.toLowerCase())
		? end + 1
		: end;
}
