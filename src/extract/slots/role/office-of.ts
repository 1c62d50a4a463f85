import type { SlotMatch, View } from '../../frames/frame';
import { mention } from '../organization/mention';
import { isOfPlayers } from '../organization/of-players';

/** Lexicon: parts that go by the body's name before them: "Hale's tax group". */
const PART = /^(?:offices?|branch|bureau|headquarters|chambers|practice|group|team|department|division|section)$/;
/** No name of a body or a part is longer, in words. */
const LONGEST = 6;

/**
 * The body whose part is named behind it: "Hale's Upton office", "Hale & Roe's tax practice". The match ends behind the part.
 *
 * @param at first token after the preposition
 */
export function officeOf(view: View, at: number): SlotMatch | undefined {
	const { tokens } = view;
	const first = tokens[at]?.lower === 'the' ? at + 1 : at;
	if (!tokens[first]?.capital) return undefined;
	let owner = first;
	while (owner < first + LONGEST && (tokens[owner]?.capital || tokens[owner]?.lower === '&')) owner++;
	if (tokens[owner]?.kind !== 'clitic' || isOfPlayers(tokens[owner - 1])) return undefined;
	let end = owner + 1;
	while (end < owner + LONGEST && tokens[end]?.kind === 'word' && !PART.test(tokens[end]?.lower ?? '')) end++;
	if (end === owner + 1 || !PART.test(tokens[end]?.lower ?? '') || tokens[end]?.capital) return undefined;
	return { start: first, end: end + 1, valueEnd: owner, value: mention(view.text(first, owner)) };
}
