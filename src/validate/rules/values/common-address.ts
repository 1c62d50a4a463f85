// Letter by letter, as most values that are no plain words are addresses: half a dozen expressions take ten times as
// long (measured).

/** By code below U+0080: 1 for what stands in a host, 2 for what stands behind it. */
const inHost = 1;
const behindHost = 2;
const letters = new Uint8Array(0x80);
for (const letter of 'abcdefghijklmnopqrstuvwxyz0123456789-') letters[letter.charCodeAt(0)] = inHost | behindHost;
for (const letter of "ABCDEFGHIJKLMNOPQRSTUVWXYZ_./?=&%+#~:,@!$'()*") letters[letter.charCodeAt(0)] = behindHost;

const [percent, dot, slash, nine] = [0x25, 0x2e, 0x2f, 0x39];

// What programs make of an address that they do not have.
const lost = /\/(?:undefined|null|nan)$/i;

/**
 * Whether a text is an address of the web of the form that nearly all have, in which nothing can be wrong: no name in
 * Punycode, no host of one machine or network only, no identifier, no gap of a template.
 */
export function isCommonAddress(text: string): boolean {
	const host = text.startsWith('https://') ? 8 : text.startsWith('http://') ? 7 : 0;
	const end = host === 0 ? 0 : hostEnd(text, host);
	return end > 0 && isPlainPath(text, end);
}

/** The end of the host that begins at an offset: two to nine names, the last of two letters or more; else 0. */
function hostEnd(text: string, from: number): number {
	let start = from;
	let names = 1;
	let sign = -1;
	let at = from;
	for (; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === slash) break;
		if (code === dot) {
			if (at === start || at - start > 63 || text.startsWith('xn--', start)) return 0;
			start = at + 1;
			names++;
		} else if (code > 0x7f || (letters[code]! & inHost) === 0) return 0;
		else if (code <= nine) sign = at;
	}
	const length = at - start;
	if (names < 2 || names > 9 || length < 2 || length > 24 || sign >= start) return 0;
	return isElsewhere(text, from, start, at) ? 0 : at;
}

/** Whether a host may mean something else on every machine, or says whose the identifier behind it is. */
function isElsewhere(text: string, from: number, last: number, end: number): boolean {
	return (
		text.charCodeAt(from) <= nine ||
		text.startsWith('localhost', from) ||
		text.startsWith('local', last) ||
		text.startsWith('orcid.org', end - 9) ||
		text.startsWith('isni.org', end - 8)
	);
}

/** Whether what follows the host has no letter that only mistakes and templates put there. */
function isPlainPath(text: string, from: number): boolean {
	const { length } = text;
	for (let at = from; at < length; at++) {
		const code = text.charCodeAt(at);
		if (code > 0x7f || (letters[code]! & behindHost) === 0) return false;
		if (code === percent && text.charCodeAt(at + 1) === percent) return false;
	}
	return !(mayBeLost(text.charCodeAt(length - 1)) && lost.test(text));
}

/** Whether a letter ends one of the words that stand where an address was to be filled in. */
function mayBeLost(last: number): boolean {
	const letter = last | 0x20;
	return letter === 0x64 || letter === 0x6c || letter === 0x6e;
}
