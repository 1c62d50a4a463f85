import type { SlotMatch, SlotType } from '../frames/frame';
import { DEMONYMS } from '../lexicons/countries';
import { isKin } from '../lexicons/kin';
import { WORK_TYPE_BY_NOUN } from '../lexicons/work-types';

/** "critically acclaimed, New York Times best-selling first" is no longer, in words and marks. */
const LONGEST = 8;
/** Words that no description of a work of one's own holds: what one likes, has or is in, and what begins a new phrase. */
const NEVER =
	/^(?:favou?rite|beloved|upcoming|forthcoming|unfinished|unpublished|proposed|planned|of|in|on|at|by|to|for|from|with|about|who|whom|whose|which|that|is|was|are|were|has|had|have|as|or|but|if|not|no|own's|work|role|part|career|love|interest|study|reading|copy|includes?|included|including|comprises?|features?|featured|numbers?|publications?|writings|credits|titles|inspire[ds]?|prompted|influenced)$/;
/** What makes names before it one word of praise: "Harbour Prize-winning". */
const COMPOUND =
	/-(?:winning|nominated|shortlisted|longlisted|selling|bestselling|listed|published|produced|adapted|length|acclaimed)$/;

/** The words between a possessive and a noun of works: "critically acclaimed second" in "her critically acclaimed second novel". */
export const describingSlot: SlotType = (view, at) => {
	const { tokens } = view;
	const found: SlotMatch[] = [];
	let names = false;
	for (let end = at; end < at + LONGEST; end++) {
		const token = tokens[end];
		if (!token) break;
		if (end > at && !names && !token.capital && WORK_TYPE_BY_NOUN.has(token.lower) && tokens[end - 1]?.lower !== ',')
			found.unshift({ start: at, end, value: view.text(at, end) });
		if (token.kind === 'punctuation' ? token.lower !== ',' || end === at : token.kind === 'clitic') break;
		if (isKin(token.lower) || NEVER.test(token.lower)) break;
		if (COMPOUND.test(token.lower)) names = false;
		else if (token.capital && !DEMONYMS.has(token.text)) names = true;
	}
	return found;
};
