/** The key of which the text, quotes included, stands at a place in JSON. */
export function keyIn(text: string, start: number, end: number): string {
	const key = text.slice(start + 1, end - 1);
	return key.includes('\\') ? (JSON.parse(text.slice(start, end)) as string) : key;
}
