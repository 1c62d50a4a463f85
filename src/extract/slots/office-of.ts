import type { SlotMatch, View } from '../frame';
import { organizationType } from '../organization-type';
import { inClass } from './in-class';

/** Lexicon: parts of a body that are called by where they are or what they do: "the Upton office of Hale & Roe". */
const OFFICE = /^(?:offices?|branch|bureau|headquarters|chambers)$/;
/** Parts that go by the body's name before them: "Hale's tax group". */
const PART = /^(?:offices?|branch|bureau|headquarters|chambers|practice|group|team|department|division|section)$/;
/** No name of a part is longer, in words. */
const LONGEST = 6;

/**
 * The body whose office is named: "the Upton office of Hale & Roe", "Hale's Upton office", "Hale's tax practice". The match
 * ends behind the office.
 *
 * @param at first token after the preposition
 */
export function officeOf(view: View, at: number): SlotMatch | undefined {
	const { tokens } = view;
	const first = tokens[at]?.lower === 'the' ? at + 1 : at;
	let noun = first;
	while (
		noun < first + LONGEST &&
		tokens[noun]?.kind === 'word' &&
		!OFFICE.test(tokens[noun]?.lower ?? '') &&
		!inClass(view, 'title-stop', tokens[noun]?.lower)
	)
		noun++;
	const named = first > at && noun > first && tokens[first]?.capital;
	if (named && OFFICE.test(tokens[noun]?.lower ?? '') && tokens[noun + 1]?.lower === 'of')
		return view.slot('organization', noun + 2).find((match) => tokens[match.start]?.capital);
	if (!tokens[first]?.capital) return undefined;
	let owner = first;
	while (owner < first + LONGEST && (tokens[owner]?.capital || tokens[owner]?.lower === '&')) owner++;
	if (tokens[owner]?.kind !== 'clitic') return undefined;
	let end = owner + 1;
	while (end < owner + LONGEST && tokens[end]?.kind === 'word' && !PART.test(tokens[end]?.lower ?? '')) end++;
	if (end === owner + 1 || !PART.test(tokens[end]?.lower ?? '') || tokens[end]?.capital) return undefined;
	const name = view.text(first, owner);
	const type = organizationType(name);
	return { start: first, end: end + 1, valueEnd: owner, value: { name, ...(type && { type }) } };
}
