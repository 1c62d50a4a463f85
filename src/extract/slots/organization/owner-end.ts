import type { View } from '../../frames/frame';
import { isOfPlayers } from './of-players';

/** Lexicon: parts of bodies that go by where they are or what they do. */
const PART =
	/^(?:branch|office|offices|division|department|team|unit|arm|practice|bureau|desk|subsidiary|operations|business|network)$/;
/** No such part has more words before its noun. */
const LONGEST = 3;

/**
 * The end of the owner's name where a part without a name follows it: "Hale Bank" in "Hale Bank's Tokyo branch"; the given
 * end where none does.
 *
 * @param start First token of the name.
 * @param end Token index after what is read of it so far.
 */
export function ownerEnd({ tokens }: View, start: number, end: number): number {
	const part = tokens[end];
	if (!part || part.capital || !PART.test(part.lower)) return end;
	for (let at = end - 1; at > start && at >= end - LONGEST; at--) {
		if (tokens[at]?.kind !== 'clitic') continue;
		// "Tallow Women's Indoor team"
		if (isOfPlayers(tokens[at - 1])) return part.lower === 'team' ? end + 1 : end;
		return at;
	}
	return end;
}
