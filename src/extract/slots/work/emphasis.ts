import type { Document, Span } from '../../../model';

/** The first stretch in italics that begins at or behind an offset, by bisection. */
export function emphasisFrom(document: Document, offset: number): Span | undefined {
	const spans = document.emphasis ?? [];
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((spans[middle] as Span).start < offset) low = middle + 1;
		else high = middle;
	}
	return spans[low];
}

/** The stretch in italics that begins at an offset (or just inside a mark before it). */
export function emphasisAt(document: Document, offset: number): Span | undefined {
	const found = emphasisFrom(document, offset);
	return found && found.start <= offset + 1 ? found : undefined;
}
