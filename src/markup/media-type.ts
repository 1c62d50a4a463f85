/** The forms that markup comes in. */
export type MarkupMediaType =
	| 'application/ld+json'
	| 'application/json'
	| 'application/x-ndjson'
	| 'text/html'
	| 'application/xhtml+xml';

/**
 * What a text is, told from its first characters.
 *
 * @example
 * sniffMediaType('<!doctype html>'); // 'text/html'
 */
export function sniffMediaType(source: string): MarkupMediaType {
	const first = /[^\s\uFEFF]/.exec(source)?.[0];
	if (first === '{') return severalObjects(source) ? 'application/x-ndjson' : 'application/ld+json';
	if (first === undefined || first === '[' || first === '"') return 'application/ld+json';
	return /<[a-z!/?]/i.test(source) ? 'text/html' : 'application/ld+json';
}

/** Whether the first line and the next one that is not blank are objects by their looks, and one of them a whole one. */
function severalObjects(source: string): boolean {
	const lines = /^\s*(\{[^\n]*\})[ \t\r]*\n\s*(\{[^\n]*\})[ \t\r]*(?:\n|$)/.exec(source);
	return lines !== null && (isWhole(lines[1]!) || isWhole(lines[2]!));
}

function isWhole(line: string): boolean {
	try {
		JSON.parse(line);
		return true;
	} catch {
		return false;
	}
}
