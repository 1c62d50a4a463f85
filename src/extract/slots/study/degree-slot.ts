import type { SlotMatch, SlotType } from '../../frames/frame';
import { degreeSpan } from './degree';
import { fieldAfter } from './field';

/** A degree, diploma or certificate with its field, where one follows: `extra` is the category and the field. */
export const degree: SlotType = (view, at) => {
	const span = degreeSpan(view, at);
	if (!span) return [];
	const found = fieldAfter(view, span);
	const value = view.text(span.start, span.end);
	const match: SlotMatch = {
		start: span.start,
		end: span.next,
		valueEnd: span.end,
		value,
		extra: { category: span.category },
	};
	if (!found) return [match];
	return [
		{ ...match, end: found.end, extra: { category: span.category, field: view.text(found.start, found.end) } },
		match,
	];
};
