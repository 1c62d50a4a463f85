// No sign of markup or a template, no letter that a wrong encoding leaves.
const odd = /[^\t\n\r -$'-;=-Z\\-z|-~\u00a0-\u00c1\u00c4-\u00e1\u00e3-\ud7ff\ue000-\ufffc]/;

/** By the last five bits of a first letter: those of the letters, a bit for each, that come second in words that stand for a value. */
const seconds = new Uint32Array(0x20);
for (const [first, second] of ['un', 'nu', 'na', 'n/', 'in', 'to', 'fi', 'fu', 'lo', 'yo', 'en', 'ad'])
	seconds[first!.charCodeAt(0) & 0x1f]! |= 1 << (second!.charCodeAt(0) & 0x1f);

const standsForValue =
	/^\s*(?:undefined|null|NaN|[Nn]\/[Aa]|Invalid|TODO|FIXME|function|[Ll][Oo][Rr][Ee][Mm]|[Yy][Oo][Uu][Rr] (?:[Cc][Oo][Mm]|[Bb][Uu][Ss]|[Oo][Rr][Gg]|[Ss][Ii][Tt]|[Ww][Ee][Bb]|[Ss][Tt][Oo]|[Ss][Hh][Oo]|[Bb][Rr][Aa]|[Pp][Rr][Oo]|[Bb][Ll][Oo])\w*|[Ii][Nn][Ss][Ee][Rr][Tt]|[Ee][Nn][Tt][Ee][Rr]|[Aa][Dd][Dd])\b/;
// What programs make of an address that they do not have.
const lost = /\/(?:undefined|null|NaN)\s*$/;

/** Whether a text has nothing in it that rules for texts of every kind look for. */
export function isOrdinary(text: string): boolean {
	if (odd.test(text) && !isPlainButForAnd(text)) return false;
	return !(mayStandForValue(text) && standsForValue.test(text)) && !(text.includes('/') && lost.test(text));
}

/** Whether nothing is odd in a text but an ampersand that stands for a word. */
function isPlainButForAnd(text: string): boolean {
	return text.includes('& ') && !odd.test(text.replaceAll('& ', '  '));
}

/** Tells most texts that begin with no such word by their first two letters. */
function mayStandForValue(text: string): boolean {
	const first = text.charCodeAt(0);
	if (first <= 0x20 || first >= 0x7f) return true;
	return ((seconds[first & 0x1f]! >>> (text.charCodeAt(1) & 0x1f)) & 1) === 1;
}
