import { printable } from './shown';

const WIDTH = 100;
const BEFORE = 40;

/**
 * A line of the source and a line of carets below the part that a finding is about. A long line (minified JSON) is cut
 * to what stands around that part.
 *
 * @param column Counts UTF-16 units from 1.
 * @param end The column after the part; a single caret where it is not known.
 */
export function sourceExcerpt(
	line: string,
	column: number,
	end: number | undefined,
): { source: string; carets: string } {
	const from = line.length <= WIDTH ? 0 : Math.max(0, Math.min(column - 1 - BEFORE, line.length - WIDTH));
	const to = Math.min(line.length, from + WIDTH);
	const part = (start: number, stop: number): string =>
		printable(line.slice(Math.max(from, start), Math.min(to, stop)).replaceAll('\t', '  '));
	const start = column - 1;
	const stop = Math.max(end === undefined ? column : end - 1, column);
	const lead = from > 0 ? '…' : '';
	const before = `${lead}${part(from, start)}`;
	const marked = part(start, stop);
	const source = `${before}${marked}${part(stop, to)}${to < line.length ? '…' : ''}`;
	// Carets stand under characters, not under UTF-16 units.
	return { source, carets: `${' '.repeat([...before].length)}${'^'.repeat(Math.max(1, [...marked].length))}` };
}
