// Most texts are written in ASCII and a few marks of punctuation; for those no Unicode property needs to be compiled.
const ASCII_UPPER = /^[A-Z]/;
const ASCII_LOWER = /^[a-z]/;
const ASCII_LETTER = /^[A-Za-z]/;

/** Whether a text's first character is plainly told: ASCII, or general punctuation such as `’` and `–`. */
function isPlain(text: string): boolean {
	const code = text.charCodeAt(0);
	return !(code >= 128) || (code >= 0x2010 && code <= 0x205e);
}

/** Whether a text begins with a letter. */
export function opensWithLetter(text: string): boolean {
	return ASCII_LETTER.test(text) || (!isPlain(text) && /^\p{L}/u.test(text));
}

/** Whether a text begins with a capital letter. */
export function opensWithCapital(text: string): boolean {
	return ASCII_UPPER.test(text) || (!isPlain(text) && /^\p{Lu}/u.test(text));
}

/** Whether a text begins with a small letter. */
export function opensWithSmall(text: string): boolean {
	return ASCII_LOWER.test(text) || (!isPlain(text) && /^\p{Ll}/u.test(text));
}

/** Whether a character is a letter, a mark on one, or a digit of any script. */
export function isWordCharacter(char: string): boolean {
	const code = char.charCodeAt(0);
	if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
	return !isPlain(char) && /^[\p{L}\p{N}\p{M}]/u.test(char);
}
