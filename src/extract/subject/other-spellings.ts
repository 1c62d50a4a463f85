import { oneOf } from '../words/one-of';
import type { SentenceTokens } from '../words/sentence-tokens';

/** A word in small letters without its accents, its hyphens as spaces. */
const plainly = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').replace(/-/g, ' ');

/** Letters beyond ASCII, and hyphens: what names are spelled with in one place and without in the next. */
const SPELLED = /[^ -~]|-/;
const isSpelled = oneOf({ has: (word) => SPELLED.test(word) });

/**
 * The names of the subject as a text spells them in other places: "Jose Nunez" for "José Núñez" and the other way round,
 * "Lopez-Reed" for "López Reed".
 *
 * @param aliases in small letters
 * @param sentences of the text
 */
export function otherSpellings(aliases: ReadonlySet<string>, sentences: SentenceTokens): readonly string[] {
	const plain = new Set<string>();
	const found: string[] = [];
	for (const alias of aliases) {
		const bare = SPELLED.test(alias) ? plainly(alias) : alias;
		plain.add(bare);
		if (bare !== alias) found.push(bare, alias.normalize('NFD').replace(/\p{M}/gu, ''));
	}
	const written = new Map<string, string>();
	for (const tokens of sentences)
		for (const token of tokens)
			if (token.capital && isSpelled(token) && !aliases.has(token.lower)) {
				const bare = plainly(token.lower);
				if (!plain.has(bare)) continue;
				written.set(bare, token.lower);
				found.push(token.lower);
			}
	for (const alias of written.size > 0 ? plain : []) {
		let name = alias;
		for (const [bare, word] of written) name = respelled(name, bare, word);
		if (name !== alias) found.push(name);
	}
	return found;
}

/** A name with some of its words spelled otherwise. */
const respelled = (name: string, words: string, other: string): string =>
	` ${name} `.replace(` ${words} `, ` ${other} `).trim();
