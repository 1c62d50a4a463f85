import type { Document } from '../../model';
import type { InnerView } from '../frames/view';
import { isKnownPlace } from '../slots/place';
import { emphasisAt } from '../slots/work/emphasis';
import { closingQuote } from '../words/names';
import { onceFor } from '../words/once-for';
import { hasOrganizationHead } from '../words/organization-type';

/** As much of a text as says what its subject does. */
const OPENING = 800;
/** Whether a text tells of somebody who plays parts: there a bare name behind "In" may be a film's. */
const tellsOfPlayer = onceFor(({ text }: Document) =>
	/\b(?:actor|actress|comedian|performer)s?\b/i.test(text.slice(0, OPENING)),
);
/** No title is longer, in words. */
const LONGEST = 10;

/** Token index after the title that opens a sentence behind "In"; 0 where none does. */
function titleEnd({ tokens, document }: InnerView): number {
	const first = tokens[1];
	if (tokens[0]?.lower !== 'in' || !first) return 0;
	const close = closingQuote(tokens, 1, LONGEST);
	if (close > 0) return close + 1;
	const title = emphasisAt(document, first.start);
	let end = 1;
	// "In *Low Water* she", where a plain text has kept its marks.
	if (/^[*_]$/.test(first.text)) {
		const mark = tokens.findIndex(({ text }, at) => at > 1 && at <= LONGEST && text === first.text);
		return mark + 1;
	}
	if (title) {
		while (end <= LONGEST && (tokens[end]?.start ?? Number.POSITIVE_INFINITY) < title.end) end++;
		return end;
	}
	while (end <= LONGEST && tokens[end]?.kind === 'word' && tokens[end]?.capital) end++;
	if (end === 1 || first.lower === 'the' || !tellsOfPlayer(document)) return 0;
	const words = tokens.slice(1, end).map(({ text }) => text);
	return isKnownPlace(words.join(' ')) || hasOrganizationHead(words) ? 0 : end;
}

/**
 * "In “Low Water”, she is a judge": whether what starts at a token tells of a part in a work named right before it.
 *
 * @param start the first token of what is told
 */
export function isInTitle(view: InnerView, start: number): boolean {
	if (start < 2) return false;
	const end = titleEnd(view);
	if (end === 0 || end > start) return false;
	const past = view.tokens[end]?.lower === '(' ? view.adjunct(end) : end;
	return past === start || (view.tokens[past]?.lower === ',' && past + 1 === start);
}
