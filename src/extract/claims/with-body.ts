import type { Claim, ClaimFact, Evidence, OrganizationMention } from '../../model';

/** Where a claim names its organisation. */
export const bodyEvidence = ({ evidence }: Claim): Evidence | undefined =>
	evidence.find(({ slot }) => slot === 'organization');

/**
 * A post or membership at a body that another claim names: a derived claim, with the words that name the body.
 *
 * @param derivation how the body was reached, where the claim does not say yet how it was derived
 */
export const withBody = (
	claim: Claim,
	organization: OrganizationMention,
	named: Evidence,
	derivation: string,
): Claim => ({
	...claim,
	fact: { ...claim.fact, organization } as ClaimFact,
	evidence: [...claim.evidence, named],
	basis: 'derived',
	derivation: claim.derivation ?? derivation,
});
