import type { Claim, ClaimFact, OrganizationMention } from '../../model';
import { isGuessedType, organizationType } from '../words/organization-type';

/**
 * Takes the types off organisations that only a word of their name suggests: good enough to read a sentence by, not
 * to tell the world that the World Bank is a company.
 *
 * @param claims of one document
 */
export const withToldTypes = (claims: readonly Claim[]): readonly Claim[] =>
	claims.map((claim) => {
		const { organization } = claim.fact as { readonly organization?: OrganizationMention };
		if (!organization || isConfirmed(claim, organization)) return claim;
		const told = withToldType(organization);
		return told === organization ? claim : { ...claim, fact: { ...claim.fact, organization: told } as ClaimFact };
	});

/** Who studied there shows a place of learning, who played there a team. */
const isConfirmed = ({ fact, frame }: Claim, { type, parent }: OrganizationMention): boolean =>
	!parent &&
	((fact.kind === 'education' && /^(?:CollegeOrUniversity|School|EducationalOrganization)$/.test(type ?? '')) ||
		(frame === 'membership/played' && /^Sports/.test(type ?? '')));

function withToldType(organization: OrganizationMention): OrganizationMention {
	const { type, parent, ...rest } = organization;
	const above = parent && withToldType(parent);
	const guessed = type !== undefined && type === organizationType(rest.name) && isGuessedType(rest.name);
	if (!guessed && above === parent) return organization;
	return { ...rest, ...(type !== undefined && !guessed && { type }), ...(above && { parent: above }) };
}
