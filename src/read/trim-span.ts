import type { Span } from '../model';

/** A stretch of a source without the white space at its ends. */
export function trimSpan(source: string, start: number, end: number): Span {
	let from = start;
	let to = end;
	while (from < to && /\s/.test(source.charAt(from))) from++;
	while (to > from && /\s/.test(source.charAt(to - 1))) to--;
	return { start: from, end: to };
}
