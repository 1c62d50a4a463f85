/** A line of a stream: its text, or how many bytes it has where that is too many. */
export type Line =
	| { readonly number: number; readonly text: string }
	| { readonly number: number; readonly tooLong: true };

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
		const whole: Line =
			size > most ? { number, tooLong: true } : { number, text: Buffer.concat(parts).toString('utf8') };
		parts = [];
		size = 0;
		return whole;
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
