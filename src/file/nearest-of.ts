import { closest, distance } from 'fastest-levenshtein';

/** The known name that a misspelt one is likely to mean. */
export function nearestOf(name: string, known: readonly string[]): string | undefined {
	if (known.length === 0 || name.length > 100) return undefined;
	const near = closest(
		name.toLowerCase(),
		known.map((one) => one.toLowerCase()),
	);
	const found = known.find((one) => one.toLowerCase() === near);
	return distance(name.toLowerCase(), near) <= Math.max(2, name.length * 0.4) ? found : undefined;
}
