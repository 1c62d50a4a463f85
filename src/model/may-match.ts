/** What the matches of a pattern can begin with, and whether they can be empty; `undefined` where that cannot be told. */
type Opening = { readonly letters: string; readonly empty: boolean; readonly end: number } | undefined;

const known = new WeakMap<RegExp, string | null>();

/**
 * Whether a text can begin as the matches of a pattern do, by its first letter: a pattern is dear to compile, and most
 * of those that tell lines apart are never needed for a text.
 *
 * @param pattern that begins with `^`; of any other it is not told, and the answer is yes
 * @example
 * mayMatch(/^(?:please )?subscribe/i, 'She works at Acme.'); // false
 */
export function mayMatch(pattern: RegExp, text: string): boolean {
	let letters = known.get(pattern);
	if (letters === undefined) {
		const opening = pattern.source.startsWith('^') ? choice(pattern.source, 1) : undefined;
		letters = opening && !opening.empty && opening.end === pattern.source.length ? opening.letters.toLowerCase() : null;
		known.set(pattern, letters);
	}
	// Letters beyond ASCII may be equal to one of these where case does not count.
	return letters === null || !(text.charCodeAt(0) < 128) || letters.includes(text.charAt(0).toLowerCase());
}

/** Alternatives from an offset on, up to the end of their group. */
function choice(source: string, from: number): Opening {
	let letters = '';
	let empty = false;
	for (let at = from; ; at++) {
		const way = sequence(source, at);
		if (!way) return undefined;
		letters += way.letters;
		empty ||= way.empty;
		at = way.end;
		if (source[at] !== '|') return { letters, empty, end: at };
	}
}

function sequence(source: string, from: number): Opening {
	let letters = '';
	for (let at = from; at < source.length && source[at] !== '|' && source[at] !== ')'; ) {
		const piece = element(source, at);
		if (!piece) return undefined;
		letters += piece.letters;
		if (!piece.empty) return { letters, empty: false, end: endOfWay(source, piece.end) };
		at = piece.end;
		if (at >= source.length || source[at] === '|' || source[at] === ')') return { letters, empty: true, end: at };
	}
	return { letters, empty: true, end: from };
}

/** One element with its quantifier. */
function element(source: string, at: number): Opening {
	let one: Opening;
	if (source.startsWith('(?:', at)) {
		const group = choice(source, at + 3);
		one = group && { ...group, end: group.end + 1 };
	} else if (source[at] === '\\') {
		const escaped = source.charAt(at + 1);
		if (/[a-ce-zA-Z0-9]/.test(escaped)) return undefined;
		one = { letters: escaped === 'd' ? '0123456789' : escaped, empty: false, end: at + 2 };
	} else if (source[at] === '[') {
		const simple = /^\[([^\]^\\-]{1,40})\]/.exec(source.slice(at, at + 42));
		one = simple ? { letters: simple[1] as string, empty: false, end: at + simple[0].length } : undefined;
	} else if (!'(.^$'.includes(source.charAt(at))) one = { letters: source.charAt(at), empty: false, end: at + 1 };
	if (!one) return undefined;
	const quantifier = /^(?:[?*+]|\{\d{1,4}(?:,\d{0,4})?\})/.exec(source.slice(one.end, one.end + 12))?.[0] ?? '';
	return { ...one, empty: one.empty || /^(?:[?*]|\{0)/.test(quantifier), end: one.end + quantifier.length };
}

/** Where the alternative ends in which an offset stands. */
function endOfWay(source: string, from: number): number {
	let depth = 0;
	let inClass = false;
	for (let at = from; at < source.length; at++) {
		const mark = source[at];
		if (mark === '\\') at++;
		else if (inClass) inClass = mark !== ']';
		else if (mark === '[') inClass = true;
		else if (mark === '(') depth++;
		else if (depth === 0 && (mark === '|' || mark === ')')) return at;
		else if (mark === ')') depth--;
	}
	return source.length;
}
