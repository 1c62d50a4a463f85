/** How often a pattern is asked before it is made whatever it is asked about: then making it has paid. */
const OFTEN = 100;

const BEYOND_ASCII = /[^\0-\x7f]/;

/** The text that was last put in lower case: it is asked about by one pattern after another. */
let lowered = { text: '', lower: '' };

function lowerOf(text: string): string {
	if (lowered.text !== text) lowered = { text, lower: text.toLowerCase() };
	return lowered.lower;
}

/** The characters of ASCII that words begin with, in both cases. */
function firstLetters(words: readonly string[]): Uint8Array {
	const letters = new Uint8Array(128);
	for (const word of words)
		for (const letter of [word.charAt(0), word.charAt(0).toUpperCase()])
			if (letter < '\x80') letters[letter.charCodeAt(0)] = 1;
	return letters;
}

/**
 * A regular expression without a place of its own (`g` and `y` aside), which engines take long to make: it is made when
 * it first may match. Until then simpler signs tell that it cannot, or a simpler pattern decides. The build writes these
 * in place of literals (`scripts/lazy-patterns.ts`); to code they are alike.
 */
class LatePattern {
	private made: RegExp | undefined = undefined;
	private plainMade: RegExp | undefined = undefined;
	private asked = 0;
	private needles: readonly string[] | undefined = undefined;
	/** By the code of a text's first character, 1 where a text that matches may begin with it. */
	private opens: Uint8Array | undefined = undefined;

	constructor(
		readonly source: string,
		readonly flags: string,
		private readonly signs: string,
		private readonly plain: string,
	) {}

	/** What decides about a text; `undefined` where nothing of it can match. */
	private deciding(text: string): RegExp | undefined {
		if (this.opens !== undefined) {
			const first = text.charCodeAt(0);
			if (first < 128 && this.opens[first] === 0) return undefined;
		}
		return this.made ?? this.decideLate(text);
	}

	private decideLate(text: string): RegExp | undefined {
		if (this.asked++ < OFTEN) {
			if (this.signs !== '' && !this.mayMatch(text)) return undefined;
			if (this.plain !== '' && !BEYOND_ASCII.test(text)) {
				this.plainMade ??= new RegExp(this.plain, this.flags.replace('u', ''));
				return this.plainMade;
			}
		}
		this.made = new RegExp(this.source, this.flags);
		return this.made;
	}

	private mayMatch(text: string): boolean {
		const { signs } = this;
		const opening = signs.startsWith('^');
		const plain = this.flags.includes('i') ? lowerOf(text) : text;
		if (this.needles === undefined) {
			this.needles = signs.slice(1).split('|');
			if (opening) this.opens = firstLetters(this.needles);
		}
		const { needles } = this;
		for (let next = 0; next < needles.length; next++) {
			const needle = needles[next] as string;
			if (opening ? plain.startsWith(needle) : plain.includes(needle)) return true;
		}
		return false;
	}

	test(text: string): boolean {
		return this.deciding(text)?.test(text) ?? false;
	}

	exec(text: string): RegExpExecArray | null {
		return this.deciding(text)?.exec(text) ?? null;
	}

	[Symbol.match](text: string): RegExpMatchArray | null {
		return this.deciding(text)?.[Symbol.match](text) ?? null;
	}

	[Symbol.matchAll](text: string): Iterator<RegExpMatchArray> {
		return this.deciding(text)?.[Symbol.matchAll](text) ?? [].values();
	}

	[Symbol.replace](text: string, by: string & ((found: string) => string)): string {
		return this.deciding(text)?.[Symbol.replace](text, by) ?? text;
	}

	[Symbol.search](text: string): number {
		return this.deciding(text)?.[Symbol.search](text) ?? -1;
	}

	[Symbol.split](text: string, limit?: number): readonly string[] {
		return this.deciding(text)?.[Symbol.split](text, limit) ?? (limit === 0 ? [] : [text]);
	}
}

/**
 * A pattern that is made late.
 *
 * @param signs `^` or `*`, then strings parted by `|`: a text that matches begins with one of them, or holds one; in
 * lower case where the pattern ignores case
 * @param plain a pattern that finds the same in texts of ASCII
 */
export const late = (source: string, flags: string, signs = '', plain = ''): LatePattern =>
	new LatePattern(source, flags, signs, plain);
