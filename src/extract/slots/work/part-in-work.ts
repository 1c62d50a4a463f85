import type { SlotMatch, SlotType, View } from '../../frames/frame';
import { VENUE } from '../../lexicons/houses';
import { WORK_TYPE_BY_NOUN } from '../../lexicons/work-types';
import { opening } from '../../words/opening';
import { hasOrganizationHead } from '../../words/organization-type';
import { isYear } from '../organization/name-run';
import { isKnownPlace } from '../place';

/** "the devoutly religious Olympic runner Abel Roe" is no longer, in words. */
const LONGEST_PART = 9;
/** Words that end a part's description. */
const ENDS = /^(?:in|on|at|for|with|and|who|which|that|was|is|as|to|from|opposite|alongside)$/;

/** Where the words for a part end: at a name with a capital; `at` where there is none. */
function partEnd({ tokens }: View, at: number): number {
	let end = at;
	let named = false;
	for (; end < at + LONGEST_PART; end++) {
		const token = tokens[end];
		if (!token || ENDS.test(token.lower)) break;
		// Nurse "Jo" Bell
		if (token.kind === 'punctuation' && !/^["“”'‘’.-]$/.test(token.text)) break;
		named = token.capital || token.kind === 'clitic' || (token.kind === 'punctuation' && named);
	}
	return named ? end : at;
}

/** "a 1988 adaptation of", "the Irish premiere of": what somebody played in, and the title behind it. */
function stagingEnd({ tokens }: View, at: number): { readonly title: number; readonly date?: string } {
	if (!/^(?:a|an|the|his|her)$/.test(tokens[at]?.lower ?? '')) return { title: at };
	let date: string | undefined;
	for (let next = at + 1; next < at + 6; next++) {
		const token = tokens[next];
		if (isYear(token)) date = token?.text;
		if (STAGED.test(token?.lower ?? '') && tokens[next + 1]?.lower === 'of')
			return { title: next + 2, ...(date !== undefined && { date }) };
		if (token?.kind !== 'word' && token?.kind !== 'number') break;
	}
	return { title: at };
}

const STAGED =
	/^(?:adaptation|production|revival|remake|version|staging|premiere|première|reworking|tour|reboot|telling)$/;

/** What says of a text that it is a singer's, whose parts stand before their operas. */
const SINGS = /\b(?:soprano|mezzo|mezzo-soprano|contralto|countertenor|tenor|baritone|bass-baritone|opera|operatic)\b/i;

/** "Tam (Salt Night)": a part before the brackets with its work. A house's name, a year and a town tell where and when. */
function bracketed(view: View, open: number): readonly SlotMatch[] {
	const { tokens } = view;
	const [found] = tokens[open]?.lower === '(' ? view.slot('work', open + 1) : [];
	if (!found || tokens[found.end]?.lower !== ')') return [];
	const words = String(found.value).split(' ');
	const isHouse = hasOrganizationHead(words) || VENUE.test(words.at(-1) ?? '') || isKnownPlace(String(found.value));
	const sings = SINGS.test(opening(view.document));
	return isHouse || (!sings && words.length < 2)
		? []
		: [{ ...found, end: found.end + 1, valueEnd: found.valueEnd ?? found.end }];
}

/** A part and the work it is in: "Nurse Bell in The Long Ward", "Tam (Salt Night)". The value is the work. */
export const partInWorkSlot: SlotType = (view, at) => {
	const { tokens } = view;
	const end = partEnd(view, at);
	// "Director (Acme)"
	if (end > at && tokens[end]?.lower === '(') return view.slot('title', at).length > 0 ? [] : bracketed(view, end);
	const preposition = tokens[end]?.lower;
	if (end === at || (preposition !== 'in' && preposition !== 'on')) return [];
	const { title, date } = stagingEnd(view, end + 1);
	const noun = tokens[end + 2]?.lower ?? '';
	const type = /^(?:the|a)$/.test(tokens[end + 1]?.lower ?? '') ? WORK_TYPE_BY_NOUN.get(noun) : undefined;
	return view
		.slot('work', title)
		.slice(0, 1)
		.map((found) =>
			type || date ? { ...found, extra: { ...found.extra, ...(type && { type }), ...(date && { date }) } } : found,
		);
};
