import { DEMOTING, GRADING, NEUTRAL, RANKS, ROLE_FAMILIES } from './title-words';
import { type Word, words } from './words';

/** How two titles stand to each other. */
export type TitleRelation = 'equal' | 'fuller' | 'related' | 'different';

const keysOf = (list: readonly Word[]): string[] => list.map((word) => word.key).filter((key) => !NEUTRAL.has(key));

/** Whether one title is the initials of the other: CEO, Chief Executive Officer. */
function initials(one: readonly Word[], other: readonly Word[]): boolean {
	const [only, more] = one;
	if (!only?.shouted || more || other.length < 2) return false;
	const letters = other.map((word) => word.key.charAt(0)).join('');
	// Chief Executive is CEO too.
	return letters === only.key || (letters.length >= 2 && `${letters}o` === only.key);
}

function families(keys: readonly string[]): readonly number[] {
	return ROLE_FAMILIES.flatMap((family, index) => (keys.some((key) => family.has(key)) ? [index] : []));
}

/**
 * How two titles stand to each other: the same words, one saying more of the same post, two words for one kind
 * of work, or two posts.
 *
 * @example
 * titleRelation('Director', 'Programme Director'); // 'fuller'
 * titleRelation('Director', 'Deputy Director'); // 'different'
 */
export function titleRelation(one: string, other: string): TitleRelation {
	const [a, b] = [words(one), words(other)];
	const [x, y] = [keysOf(a), keysOf(b)];
	if (x.length === 0 || y.length === 0) return one === other ? 'equal' : 'different';
	const [setX, setY] = [new Set(x), new Set(y)];
	if (setX.size === setY.size && x.every((key) => setY.has(key))) return 'equal';
	if (initials(a, b) || initials(b, a)) return 'equal';
	const [short, long] = setX.size < setY.size ? [setX, setY] : [setY, setX];
	const shared = [...short].filter((key) => long.has(key));
	if (shared.length === short.size) {
		const extra = [...long].filter((key) => !short.has(key));
		if (extra.some((key) => DEMOTING.has(key))) return 'different';
		if (short.size <= 2 && extra.some((key) => GRADING.has(key))) return 'different';
		// A rank is not a vague word for a post: a commander may hold several posts as one.
		if ([...short].every((key) => RANKS.has(key))) return 'different';
		return 'fuller';
	}
	if ([...setX, ...setY].some((key) => DEMOTING.has(key) && !(setX.has(key) && setY.has(key)))) return 'different';
	const own = families(x);
	return families(y).some((family) => own.includes(family)) ? 'related' : 'different';
}

/** The words of a title as keys to find titles that may be related. */
export function titleKeys(title: string): readonly string[] {
	const keys = keysOf(words(title));
	return [...new Set([...keys, ...families(keys).map((family) => `~${family}`)])];
}

/** Whether one title has all the words of the other and none that makes another post of it. */
export function holdsAll(one: string, other: string): boolean {
	const [x, y] = [one, other].map((title) => words(title).map((word) => word.key)) as [string[], string[]];
	const [short, long] = x.length <= y.length ? [x, y] : [y, x];
	return (
		short.length > 0 &&
		short.every((key) => long.includes(key)) &&
		!long.some((key) => DEMOTING.has(key) && !short.includes(key))
	);
}
