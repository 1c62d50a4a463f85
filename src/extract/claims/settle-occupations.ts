import type { Claim } from '../../model';

/**
 * Leaves out lines of work where the text tells posts by title: who is professor of physics at a university is told already that
 * they are a physicist, and what a person is called beside their posts is often praise ("pianist", "traveller").
 */
export function settleOccupations(claims: readonly Claim[]): readonly Claim[] {
	const posts = claims.some(({ fact }) => fact.kind === 'position' && fact.title !== undefined);
	return posts ? claims.filter((claim) => claim.fact.kind !== 'occupation') : claims;
}
