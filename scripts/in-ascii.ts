/** Text whose characters beyond ASCII are escaped, as JSON and code read them back: an engine keeps it in half the space. */
export const inAscii = (text: string): string =>
	text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
