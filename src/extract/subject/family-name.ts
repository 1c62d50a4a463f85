import { IBERIAN_FAMILIES, LEADING_FAMILIES, VIETNAMESE_MIDDLE } from '../lexicons/family-names';
import { isGivenName } from '../lexicons/given-names';
import type { SentenceTokens } from '../words/sentence-tokens';

/** Which words of a name are the family's: from an index to the end, or the first alone where the given name comes last. */
export interface FamilyWords {
	readonly from: number;
	readonly to: number;
	/** Where the given name begins that stands behind the family's. */
	readonly given?: number;
}

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').toLowerCase();

/** How often a text names somebody by some words of their name alone. */
function namedBy(words: readonly string[], from: number, to: number, sentences: SentenceTokens): number {
	let count = 0;
	for (const tokens of sentences)
		for (let at = 0; at + to - from <= tokens.length; at++) {
			if (!tokens[at]?.capital) continue;
			let same = true;
			for (let k = from; k < to && same; k++) same = tokens[at + k - from]?.lower === words[k];
			if (!same) continue;
			const before = tokens[at - 1];
			const after = tokens[at + to - from];
			const alone = !(before?.capital && before.kind === 'word' && at > 1) && !words.includes(before?.lower ?? '');
			if (alone && !(after?.capital && after.kind === 'word')) count++;
		}
	return count;
}

/**
 * The family's part of a name of several words, where it is not just the last one: two surnames ("José García Márquez",
 * "Ortega y Salas"), or one that comes first ("Kim Dae-hyun", "Nguyen Van Minh", "Zhang Wei" whom the text calls Zhang).
 *
 * @param words of the name, in small letters
 * @param written the same words as they are written
 * @param sentences of the text, whose short forms tell
 */
export function familyWords(
	words: readonly string[],
	written: readonly string[],
	sentences: SentenceTokens,
): FamilyWords | undefined {
	const count = words.length;
	if (count < 2) return undefined;
	// Of "Nguyen Van Minh" the last word is what he is called.
	const middle = count > 2 && VIETNAMESE_MIDDLE.has(plain(words[1] ?? ''));
	if (leads(words, written, sentences)) return { from: 0, to: 1, given: middle ? count - 1 : 1 };
	if (count < 3) return undefined;
	const and = words.findIndex((word, at) => at > 1 && at < count - 1 && (word === 'y' || word === 'i'));
	if (and > 1) return { from: and - 1, to: count };
	const [first = '', last = ''] = [words[count - 2], words[count - 1]];
	const iberian = IBERIAN_FAMILIES.has(plain(first)) || /\p{L}{2}ez$/u.test(plain(first));
	if (isGivenName(first) && !iberian) return undefined;
	const both = namedBy(words, count - 2, count, sentences);
	// "Sara Quill" in a text that goes on with "Quill" leaves out a given name.
	const shorter = namedBy(words, count - 1, count, sentences);
	if (both > 0 && first.length > 2 && (iberian || shorter === 0)) return { from: count - 2, to: count };
	if (!iberian) return undefined;
	const byFirst = namedBy(words, count - 2, count - 1, sentences);
	if (shorter > byFirst) return undefined;
	const sure = byFirst > 0 || IBERIAN_FAMILIES.has(plain(last)) || /\p{L}{2}ez$/u.test(plain(last));
	return sure ? { from: count - 2, to: count } : undefined;
}

/** Whether a name begins with the family's. */
function leads(words: readonly string[], written: readonly string[], sentences: SentenceTokens): boolean {
	const [first = '', second = ''] = words;
	if (!LEADING_FAMILIES.has(plain(first))) return false;
	const last = written.at(-1) ?? '';
	// "Kim Dae-hyun"
	if (words.length === 2 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(last)) return true;
	const rest = words.slice(1);
	if (words.length > 2 && VIETNAMESE_MIDDLE.has(plain(second)))
		return !LEADING_FAMILIES.has(plain(words.at(-1) ?? '')) && !rest.some(isWestern);
	if (isGivenName(first) || (words.length > 2 && rest.some(isWestern))) return false;
	const uses = namedBy(words, 0, 1, sentences);
	const enough = LEADING_FAMILIES.has(plain(words.at(-1) ?? '')) || rest.some(isWestern) ? 2 : 1;
	return uses >= enough && namedBy(words, words.length - 1, words.length, sentences) === 0;
}

const isWestern = (word: string): boolean => isGivenName(word) && !VIETNAMESE_MIDDLE.has(plain(word));
