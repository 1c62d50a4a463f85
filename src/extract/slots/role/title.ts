import type { SlotMatch, SlotType, View } from '../../frames/frame';
import { complementEnd } from './title-complement';
import { titleSpan } from './title-span';

/** A title with its complement: "Professor of Electrical and Computer Engineering", "member of parliament". */
export const title: SlotType = (view, at) => {
	const span = titleSpan(view, at);
	if (!span || span.sort === 'other' || span.sort === 'alumnus') return [];
	const end = complementEnd(view, span);
	const whole: SlotMatch = {
		start: span.start,
		end: closing(view, end),
		valueEnd: end,
		value: view.text(span.start, end),
	};
	return end === span.end
		? [whole]
		: [whole, { start: span.start, end: span.end, value: view.text(span.start, span.end) }];
};

/** The token after a closing quotation mark, if one stands here. */
function closing(view: View, end: number): number {
	const token = view.tokens[end];
	return token && !token.spaced && /["“”‘’'»*_]/.test(token.text) ? end + 1 : end;
}
