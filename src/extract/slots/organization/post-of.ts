import type { View } from '../../frames/frame';
import { hasOrganizationHead } from '../../words/organization-type';
import { type TitleSpan, titleSpan } from '../role/title-span';

/** Those who head bodies whose names need no article: "Vice Chairman of Upton Golf Club". */
const HEADS_BODY = /^(?:chairman|chairwoman|chairperson|president|director|treasurer|ceo|manager)$/;
/** Words that rank a post. */
const RANKS_POST = /^(?:vice|deputy|assistant|chief|managing|executive|senior)$/;

/** "Director of the Tide Office": a post in capitals, and no body's name. */
export function isPostOf(view: View, at: number): boolean {
	if (!view.tokens[at]?.capital) return false;
	const span = titleSpan(view, at, true);
	// "Founder/CEO of": two posts of one holder.
	if (span?.start === at && view.tokens[span.end]?.lower === '/' && titleSpan(view, span.end + 1, true)) return true;
	return (
		span !== undefined &&
		span.start === at &&
		span.sort === 'post' &&
		isOfBody(view, span) &&
		view.tokens[span.end - 1]?.capital === true &&
		!/^(?:faculty|chair|head|sister|observer|guardian|regent)$/.test(span.head) &&
		!hasOrganizationHead([span.head])
	);
}

/** Whether "of" and a body follow a title: "of the Tide Office"; of "Chairman of Upton" too. */
function isOfBody({ tokens }: View, { start, end, head }: TitleSpan): boolean {
	if (tokens[end]?.lower !== 'of') return false;
	if (tokens[end + 1]?.lower === 'the') return true;
	const ranked = end - start > 1 && RANKS_POST.test(tokens[start]?.lower ?? '');
	return tokens[end + 1]?.capital === true && (ranked || HEADS_BODY.test(head));
}
