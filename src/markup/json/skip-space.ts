/** Offset of the first character from `from` on that is no white space of JSON. */
export function skipSpace(text: string, from: number): number {
	let at = from;
	for (;;) {
		const c = text.charCodeAt(at);
		if (c !== 0x20 && c !== 0x0a && c !== 0x0d && c !== 0x09) return at;
		at++;
	}
}
