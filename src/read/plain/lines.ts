import { GLUED_FURNITURE } from '../structure/furniture-lines';

/** A line of a text, or the part of one that is a line to its reader. */
export interface Line {
	/** Without white space at its ends; `end` equals `start` for a blank line. */
	readonly start: number;
	readonly end: number;
	/** How many columns of white space stand before it. */
	readonly indent: number;
}

const SPACE = /\s/;
const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029\v\f]/g;

/** The line's text between two offsets, as a trimmed span. */
function trimmed(text: string, from: number, to: number): Line {
	let start = from;
	let end = to;
	while (start < end && SPACE.test(text.charAt(start))) start++;
	while (end > start && SPACE.test(text.charAt(end - 1))) end--;
	return { start, end, indent: start - from };
}

const isUpper = (char: string): boolean => char !== char.toLowerCase();
const isLower = (char: string): boolean => char !== char.toUpperCase();

/**
 * The parts of a line that a web page ran together: `Send this to a friendAlison Roe` is two lines to a reader.
 * Only where the phrase and the next word touch with a change of case, as `contentAlison`.
 */
function unglued(text: string, line: Line): Line[] {
	const before: Line[] = [];
	const after: Line[] = [];
	let { start, end } = line;
	for (let found = true; found; ) {
		found = false;
		for (const phrase of GLUED_FURNITURE) {
			if (end - start <= phrase.length) continue;
			const next = start + phrase.length;
			if (text.startsWith(phrase, start) && (isUpper(text.charAt(next)) || phrase.endsWith(']'))) {
				before.push({ start, end: next, indent: line.indent });
				({ start } = trimmed(text, next, end));
				found = true;
			}
			const last = end - phrase.length;
			if (
				last > start &&
				text.startsWith(phrase, last) &&
				(isLower(text.charAt(last - 1)) || (phrase.startsWith('[') && !SPACE.test(text.charAt(last - 1))))
			) {
				after.unshift({ start: last, end, indent: 0 });
				({ end } = trimmed(text, start, last));
				found = true;
			}
		}
	}
	return [...before, ...(end > start ? [{ start, end, indent: line.indent }] : []), ...after];
}

/** The lines of a text in order, blank ones too. Offsets are into `text`. */
export function linesOf(text: string): readonly Line[] {
	const lines: Line[] = [];
	let from = 0;
	const add = (to: number): void => {
		const line = trimmed(text, from, to);
		if (line.start === line.end) lines.push(line);
		else for (const part of unglued(text, line)) lines.push(part);
	};
	for (const match of text.matchAll(LINE_END)) {
		add(match.index);
		from = match.index + match[0].length;
	}
	add(text.length);
	return lines;
}
