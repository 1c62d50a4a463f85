import { distance } from 'fastest-levenshtein';

// No term of schema.org is longer (measured: 52), and what is far longer is no slip of a term.
const longest = 64;

/**
 * The candidate most like a name: equal but for case, hyphens and underscores, or equal but for a plural `s`; else the
 * one with the fewest changed letters, at most one in four and three in all.
 *
 * @param within Candidates that fit better: one of them wins over another at the same distance.
 *
 * @example
 * nearestName('jobtitle', ['jobTitle', 'title']); // 'jobTitle'
 */
export function nearestName(
	name: string,
	candidates: Iterable<string>,
	within: (name: string) => boolean = () => false,
): string | undefined {
	if (name.length < 2 || name.length > longest) return undefined;
	const plain = fold(name);
	const limit = Math.min(3, Math.max(1, Math.floor(name.length / 4)));
	let best: string | undefined;
	let bestScore = limit + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - name.length) > limit + 1) continue;
		const other = fold(candidate);
		let score =
			plain === other
				? 0
				: plain === `${other}s` || `${plain}s` === other
					? 0.5
					: swapped(plain, other)
						? 1
						: distance(plain, other);
		if (score > limit) continue;
		if (!within(candidate)) score += 0.25;
		if (score < bestScore) {
			best = candidate;
			bestScore = score;
		}
	}
	return best;
}

const fold = (name: string): string => name.toLowerCase().replace(/[-_ ]/g, '');

/** Whether two letters that stand side by side have changed places: the commonest slip, two changes to the distance. */
function swapped(a: string, b: string): boolean {
	if (a.length !== b.length) return false;
	let i = 0;
	while (i < a.length && a[i] === b[i]) i++;
	return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}
