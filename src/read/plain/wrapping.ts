import type { Line } from './lines';

/** Texts are wrapped by hand at 60 to 80 columns, rarely up to 100. */
const WIDEST = 110;
const NARROWEST = 45;

const isBlank = (line: Line): boolean => line.start === line.end;

/** Width in UTF-16 units of the widest line that may still be hand-wrapped; 0 where the text is not wrapped. */
function wrapWidth(text: string, lines: readonly Line[]): number {
	let width = 0;
	for (const line of lines) {
		if (line.end - line.start > WIDEST) return 0;
		width = Math.max(width, line.end - line.start);
	}
	if (width < NARROWEST) return 0;
	let full = 0;
	let open = 0;
	lines.forEach((line, index) => {
		const next = lines[index + 1];
		if (!next || isBlank(next) || line.end - line.start < width * 0.75) return;
		full++;
		if (!/[.!?:;)"”'’]/.test(text.charAt(line.end - 1))) open++;
	});
	return full >= 4 && open >= full * 0.6 ? width : 0;
}

/**
 * Tells for each line whether it goes on in the next one, because the text was wrapped by hand: the next line's first
 * word would not have fitted. In text that is not wrapped each line is a paragraph, as browsers copy it.
 *
 * @returns one boolean per line
 */
export function continuations(text: string, lines: readonly Line[]): readonly boolean[] {
	const width = wrapWidth(text, lines);
	if (width === 0) return lines.map(() => false);
	return lines.map((line, index) => {
		const next = lines[index + 1];
		if (!next || isBlank(line) || isBlank(next)) return false;
		let end = next.start;
		while (end < next.end && !/\s/.test(text.charAt(end))) end++;
		return line.end - line.start + 1 + (end - next.start) > width - 4;
	});
}
