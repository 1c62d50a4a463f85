import type { HtmlText } from './node';

/**
 * Where a character of a text node stands in the source.
 *
 * @param offset UTF-16 offset in `text.value`.
 */
export function sourceOffset(text: HtmlText, offset: number): number {
	let value = 0;
	let source = text.start;
	const shifts = text.shifts ?? [];
	let low = 0;
	let high = shifts.length / 2;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (shifts[middle * 2]! <= offset) low = middle + 1;
		else high = middle;
	}
	if (low > 0) {
		value = shifts[low * 2 - 2]!;
		source = shifts[low * 2 - 1]!;
	}
	return Math.min(source + offset - value, text.end);
}
