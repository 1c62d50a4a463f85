import type { Claim } from '../../model';

/**
 * Leaves out a claim whose fact another claim states with the same words and as much or more.
 *
 * @param claims in text order
 */
export function dropRepeated(claims: readonly Claim[]): readonly Claim[] {
	const kept: Claim[] = [];
	/** Facts as text, of those that had to be compared: most claims have words of their own. */
	const facts = new Map<Claim, string>();
	const factOf = (claim: Claim): string => {
		const known = facts.get(claim);
		if (known !== undefined) return known;
		const fact = JSON.stringify(claim.fact);
		facts.set(claim, fact);
		return fact;
	};
	/** Where the words end that reach furthest, of the kept claims up to each. */
	const reach: number[] = [];
	for (const claim of claims) {
		const start = claim.evidence[0]?.start ?? 0;
		let repeated = false;
		for (let at = kept.length - 1; at >= 0 && (reach[at] as number) > start && !repeated; at--) {
			const other = kept[at] as Claim;
			repeated = other.fact.kind === claim.fact.kind && overlaps(other, claim) && factOf(other) === factOf(claim);
		}
		if (repeated) continue;
		reach.push(Math.max(reach.at(-1) ?? 0, claim.evidence[0]?.end ?? 0));
		kept.push(claim);
	}
	return kept;
}

const overlaps = (one: Claim, other: Claim): boolean => {
	const [a, b] = [one.evidence[0], other.evidence[0]];
	return a !== undefined && b !== undefined && a.start < b.end && b.start < a.end;
};
