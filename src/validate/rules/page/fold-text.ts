const MARKS = /\p{M}+/gu;
const OTHERS = /[^\p{L}\p{N}]+/gu;
const ASCII_ONLY = /^[\u0020-\u007e\s]*$/;
const DIGIT = /\p{Nd}/gu;
// The first digit of each script that is written beside Latin ones.
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];

const asciiDigit = (digit: string): string => {
	const code = digit.charCodeAt(0);
	if (code < 0x80) return digit;
	const zero = ZEROS.find((first) => code >= first && code < first + 10);
	return zero === undefined ? digit : String(code - zero);
};

/** Letters that do not come apart into a letter and a mark. */
const WHOLE = new Map([
	['ø', 'o'],
	['đ', 'd'],
	['ł', 'l'],
	['ß', 'ss'],
	['æ', 'ae'],
	['œ', 'oe'],
	['ı', 'i'],
	['þ', 'th'],
	['ð', 'd'],
]);

/**
 * Text as it is compared: small letters without marks, ASCII digits, one space for everything that is neither letter
 * nor digit.
 */
export function foldText(text: string): string {
	const folded = ASCII_ONLY.test(text)
		? text.toLowerCase()
		: text
				.normalize('NFKD')
				.replace(MARKS, '')
				.toLowerCase()
				.replace(/[øđłßæœıþð]/g, (letter) => WHOLE.get(letter) ?? letter)
				.replace(DIGIT, asciiDigit);
	return folded.replace(OTHERS, ' ').trim();
}
