import { distance } from 'fastest-levenshtein';

// No term of schema.org is longer (measured: 52), and what is far longer is no slip of a term.
const longest = 64;

/** A name ready to be compared: without case, hyphens and underscores, and with the set of its letters. */
export interface FoldedName {
	readonly name: string;
	readonly plain: string;
	/** One bit per letter or digit that occurs in it, by its code modulo 32. */
	readonly letters: number;
}

/** Makes a name ready to be compared. */
export function foldName(name: string): FoldedName {
	const plain = name.toLowerCase().replace(/[-_ ]/g, '');
	let letters = 0;
	for (let i = 0; i < plain.length; i++) letters |= 1 << (plain.charCodeAt(i) & 31);
	return { name, plain, letters };
}

/**
 * The candidate most like a name: equal but for case, hyphens and underscores, or equal but for a plural `s`; else the
 * one with the fewest changed letters, at most one in four and three in all.
 *
 * @param candidates Names, or names made ready by `foldName` where they are asked about often.
 * @param within Candidates that fit better: one of them wins over another at the same distance.
 *
 * @example
 * nearestName('jobtitle', ['jobTitle', 'title']); // 'jobTitle'
 */
export function nearestName(
	name: string,
	candidates: Iterable<string | FoldedName>,
	within: (name: string) => boolean = () => false,
): string | undefined {
	if (name.length < 2 || name.length > longest) return undefined;
	const { plain, letters } = foldName(name);
	const limit = Math.min(3, Math.max(1, Math.floor(name.length / 4)));
	let best: string | undefined;
	let bestScore = limit + 1;
	for (const candidate of candidates) {
		const other = typeof candidate === 'string' ? foldName(candidate) : candidate;
		if (Math.abs(other.plain.length - plain.length) > limit) continue;
		// A change of a letter puts at most one letter in and one out.
		if (bitsIn(letters ^ other.letters) > 2 * limit) continue;
		let score = slip(plain, other.plain);
		if (score > limit) continue;
		if (!within(other.name)) score += 0.25;
		if (score < bestScore) {
			best = other.name;
			bestScore = score;
		}
	}
	return best;
}

/** How many letters to change to come from one to the other; a plural counts as half a change, two letters swapped as one. */
function slip(a: string, b: string): number {
	if (a === b) return 0;
	if (a === `${b}s` || `${a}s` === b) return 0.5;
	return swapped(a, b) ? 1 : distance(a, b);
}

/** Whether two letters that stand side by side have changed places: the commonest slip, two changes to the distance. */
function swapped(a: string, b: string): boolean {
	if (a.length !== b.length) return false;
	let i = 0;
	while (i < a.length && a[i] === b[i]) i++;
	return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

function bitsIn(set: number): number {
	let count = 0;
	for (let rest = set; rest !== 0; rest &= rest - 1) count++;
	return count;
}
