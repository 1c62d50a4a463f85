const LONGEST = 80;
// Control characters and the marks that turn writing direction around: nothing of them may reach a terminal.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** Text from the input as it may be printed: control characters as `\uXXXX`. */
export function printable(text: string): string {
	return text.replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text with every half of a surrogate pair replaced, so that any encoder takes it. */
export function wellFormed(text: string): string {
	return text.replace(LONE_SURROGATE, '\ufffd');
}

/** A value from the input in quotation marks, printable and not longer than a line. */
export function shown(value: string): string {
	const characters = value.length > LONGEST * 2 ? value.slice(0, LONGEST * 2) : value;
	const points = [...characters];
	const short = points.length > LONGEST || characters !== value ? `${points.slice(0, LONGEST - 1).join('')}…` : value;
	return `"${printable(short)}"`;
}

/** A name from the input between back ticks, printable and not longer than a line. */
export function term(name: string): string {
	return `\`${shown(name).slice(1, -1).replaceAll('`', "'")}\``;
}

/** `a`, `b` and `c`. */
export function list(names: readonly string[], last: 'and' | 'or' = 'or'): string {
	const few = names.length > 6 ? [...names.slice(0, 5), `${names.length - 5} more`] : names;
	const terms = few.map((name, index) => (names.length > 6 && index === 5 ? name : term(name)));
	return terms.length < 2 ? (terms[0] ?? '') : `${terms.slice(0, -1).join(', ')} ${last} ${terms.at(-1)}`;
}
