/** More words than this are no longer a list that somebody wrote. */
const MOST = 400;

/** Characters that mean more than themselves in a regular expression, escaped ones apart. */
const SPECIAL = /[\\^$.*+?()[\]{}|]/;

/**
 * The words that a regular expression without flags matches as a whole, where it is only a list of them: alternatives,
 * groups, small classes of characters and parts that may be missing. `undefined` for any other.
 *
 * @param source between the slashes
 * @example
 * wordsOf('^(?:at|in(?:to)?)$'); // ['at', 'into', 'in']
 */
export function wordsOf(source: string): readonly string[] | undefined {
	if (!source.startsWith('^') || !source.endsWith('$') || source.endsWith('\\$')) return undefined;
	const inner = source.slice(1, -1);
	let at = 0;
	let failed = false;
	const fail = (): readonly string[] => {
		failed = true;
		return [];
	};
	const joined = (heads: readonly string[], tails: readonly string[]): readonly string[] =>
		heads.length * tails.length > MOST ? fail() : heads.flatMap((head) => tails.map((tail) => head + tail));
	const atom = (): readonly string[] => {
		const char = inner[at] as string;
		if (inner.startsWith('(?:', at)) {
			at += 3;
			const found = alternatives();
			return inner[at++] === ')' ? found : fail();
		}
		if (char === '[') {
			const close = inner.indexOf(']', at);
			const chars = inner.slice(at + 1, close);
			at = close + 1;
			return close < 0 || chars === '' || /[\\^-]/.test(chars) ? fail() : [...chars];
		}
		if (char === '\\') {
			const escaped = inner[at + 1] ?? 'd';
			at += 2;
			return /\w/.test(escaped) ? fail() : [escaped];
		}
		at++;
		return SPECIAL.test(char) ? fail() : [char];
	};
	const sequence = (): readonly string[] => {
		let words: readonly string[] = [''];
		while (!failed && at < inner.length && inner[at] !== '|' && inner[at] !== ')') {
			const found = atom();
			const optional = inner[at] === '?';
			if (optional) at++;
			words = joined(words, optional ? [...found, ''] : found);
		}
		return words;
	};
	const alternatives = (): readonly string[] => {
		const words = [...sequence()];
		while (!failed && inner[at] === '|') {
			at++;
			words.push(...sequence());
		}
		return words.length > MOST ? fail() : words;
	};
	const words = sequence();
	// Alternatives outside a group do not share the two ends.
	return failed || at < inner.length ? undefined : [...new Set(words)];
}
