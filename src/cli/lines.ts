import { isUtf8 } from 'node:buffer';

/** A line of a stream: its text, or why it has none. */
export type Line =
	| { readonly number: number; readonly text: string }
	| { readonly number: number; readonly problem: 'too-long' | 'not-utf8' };

const BYTE_ORDER_MARK = '\uFEFF';

/** Splits a stream into lines without ever holding more than one; a line over the limit is passed over, not held. */
export async function* linesOf(
	stream: AsyncIterable<Uint8Array | string>,
	most: number,
	onBytes?: (count: number) => void,
): AsyncGenerator<Line> {
	let parts: Buffer[] = [];
	let size = 0;
	let number = 0;
	const line = (): Line => {
		number++;
		const bytes = size > most ? undefined : Buffer.concat(parts);
		parts = [];
		size = 0;
		if (!bytes) return { number, problem: 'too-long' };
		if (!isUtf8(bytes)) return { number, problem: 'not-utf8' };
		const text = bytes.toString('utf8');
		// Editors on Windows begin a file with a mark, which is no part of its first line.
		return { number, text: number === 1 && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text };
	};
	for await (const chunk of stream) {
		const bytes = Buffer.from(chunk as Uint8Array);
		onBytes?.(bytes.length);
		let start = 0;
		for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
			size += end - start;
			if (size <= most) parts.push(bytes.subarray(start, end));
			yield line();
			start = end + 1;
		}
		size += bytes.length - start;
		if (size <= most) parts.push(bytes.subarray(start));
		else parts = [];
	}
	if (size > 0) yield line();
}
