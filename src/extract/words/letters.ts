const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const UPPER = /\p{Lu}/u;

/** Quotation marks, dashes and bullets: of what is not ASCII, they are in nearly every text. */
const isMark = (code: number): boolean => code >= 0x2000 && code < 0x2070;

/** Whether a letter stands at an offset; ASCII, nearly all there is, needs no regular expression. */
export function isLetter(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
	if (Number.isNaN(code) || isMark(code)) return false;
	// A surrogate half on its own never matches; letters outside the basic plane are rare names and kept whole.
	return code >= 0xd800 && code <= 0xdfff ? true : LETTER.test(text[at] as string);
}

/** Whether a digit stands at an offset. */
export function isDigit(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code < 128) return code >= 48 && code <= 57;
	return !Number.isNaN(code) && !isMark(code) && DIGIT.test(text[at] as string);
}

/** Whether a capital stands at an offset. */
export function isUpper(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code < 128) return code >= 65 && code <= 90;
	return !Number.isNaN(code) && !isMark(code) && UPPER.test(text[at] as string);
}

/** Whether a letter or digit stands at an offset. */
export const isWordPart = (text: string, at: number): boolean => isLetter(text, at) || isDigit(text, at);
