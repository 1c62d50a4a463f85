/** The characters of ASCII that a property of Unicode holds, as in a class. */
function inAscii(property: string, negated: boolean): string {
	const holds = new RegExp(`^\\${negated ? 'P' : 'p'}{${property}}$`, 'u');
	let chars = '';
	for (let code = 0; code < 128; code++) {
		if (!holds.test(String.fromCharCode(code))) continue;
		const first = code;
		while (code < 127 && holds.test(String.fromCharCode(code + 1))) code++;
		chars += first === code ? written(first) : `${written(first)}-${written(code)}`;
	}
	return chars;
}

const written = (code: number): string => {
	const char = String.fromCharCode(code);
	return /[A-Za-z0-9]/.test(char) ? char : `\\x${code.toString(16).padStart(2, '0')}`;
};

/**
 * A pattern without `u` that finds the same in texts of ASCII; `''` where none is known. `\p{…}` unfolds to hundreds of
 * ranges, of which few are in ASCII.
 *
 * @param source between the slashes, of a pattern with the flag `u`
 * @example
 * plainPattern('^\\p{Lu}[\\p{Ll}-]', 'u'); // '^[A-Z][a-z-]'
 */
export function plainPattern(source: string, flags: string): string {
	if (!flags.includes('u') || !/\\p\{/i.test(source) || source.includes('\\u{')) return '';
	if (flags.includes('i') && source.includes('\\P{')) return '';
	let inClass = false;
	return source.replace(/\\[pP]\{(\w+(?:=\w+)?)\}|\\.|[[\]]/gs, (part, property: string | undefined) => {
		if (property === undefined) {
			if (part === '[') inClass = true;
			if (part === ']') inClass = false;
			return part;
		}
		const chars = inAscii(property, part[1] === 'P');
		return inClass ? chars : `[${chars}]`;
	});
}
