import type { SourcePlace, Span } from '../model';

/** Turns offsets into lines and columns; the lines are counted as far as they are asked for. */
export function lineCounter(source: string, file: string | undefined): (span: Span) => SourcePlace {
	const starts = [0];
	let next = -1;
	return ({ start, end }) => {
		if (next < 0) next = lineEnd(source, 0);
		for (; next < start; next = lineEnd(source, next + 1)) starts.push(next + 1);
		let low = 0;
		let high = starts.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (starts[middle]! <= start) low = middle + 1;
			else high = middle;
		}
		const line = low;
		const column = start - starts[low - 1]! + 1;
		return file === undefined ? { start, end, line, column } : { file, start, end, line, column };
	};
}

function lineEnd(source: string, from: number): number {
	const at = source.indexOf('\n', from);
	return at < 0 ? Number.POSITIVE_INFINITY : at;
}
