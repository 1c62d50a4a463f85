import type { Claim, ClaimFactOfKind, Document, OrganizationMention, OrganizationType } from '../model';

/** Lexicon: what a body named before is called, by the types that it may have; an untyped body may be any company. */
const NOUNS: readonly (readonly [RegExp, ReadonlySet<OrganizationType | undefined>])[] = [
	[
		/^(?:company|firm|corporation|business|group|start-?up|bank|agency)$/i,
		new Set([undefined, 'Corporation', 'Organization']),
	],
	[/^(?:university|college|school|faculty)$/i, new Set(['CollegeOrUniversity', 'School', 'EducationalOrganization'])],
	[/^hospital$/i, new Set(['Hospital', 'MedicalOrganization'])],
	[/^(?:foundation|charity|association|society)$/i, new Set(['NGO', 'FundingAgency'])],
	[/^institute$/i, new Set(['ResearchOrganization', 'EducationalOrganization'])],
	[/^museum$/i, new Set(['Museum'])],
	[/^(?:newspaper|magazine)$/i, new Set(['NewsMediaOrganization'])],
];
const NOUN =
	'company|firm|corporation|business|group|start-?up|bank|agency|university|college|school|faculty|hospital|foundation|charity|association|society|institute|museum|newspaper|magazine';
/** "joined the company in 2015 as" right before a post. */
const JOINED = new RegExp(
	`\\b(?:join(?:ed|s|ing)|served|serves|has served|worked|works) (?:with |for |at )?(?:the|our) (${NOUN})\\b[^.;:]{0,40}$`,
	'i',
);
/** " of the company" right behind a post. */
const BEHIND = new RegExp(
	`^,? (?:of|at|for|with|in) (?:the|our) (${NOUN})(?=[\\s,.;]|$)(?! (?:of|for|that|which|he|she|they)\\b)`,
	'i',
);
const BEFORE = 90;
const AFTER = 40;
/** The employer stands so far before at most, in characters. */
const REACH = 1500;

type Position = ClaimFactOfKind<'position'>;

const isPosition = (claim: Claim): claim is Claim & { readonly fact: Position } => claim.fact.kind === 'position';

/**
 * Gives "joined the company as chief engineer" the body that the text has called by its name before: the only employer named
 * so far, or the only one of those that is still one. Where two may be meant, none is.
 *
 * @param claims of one document, in text order
 */
export function settleBackReferences(claims: readonly Claim[], document: Document): readonly Claim[] {
	return claims.map((claim, index) => {
		if (!isPosition(claim) || claim.fact.organization || claim.fact.form) return claim;
		const at = claim.evidence[0]?.start ?? 0;
		const end = claim.evidence[0]?.end ?? 0;
		const noun =
			BEHIND.exec(document.text.slice(end, end + AFTER))?.[1] ??
			JOINED.exec(document.text.slice(Math.max(0, at - BEFORE), at))?.[1];
		if (noun === undefined) return claim;
		const fits = NOUNS.find(([words]) => words.test(noun))?.[1];
		const before = claims
			.slice(0, index)
			.filter(isPosition)
			.filter(({ fact, evidence }) => fact.organization && at - (evidence[0]?.end ?? 0) < REACH);
		const found =
			onlyBody(before, fits) ??
			onlyBody(
				before.filter(({ fact }) => fact.current === true),
				fits,
			);
		const named = found?.evidence.find((evidence) => evidence.slot === 'organization');
		if (!found?.fact.organization || !named) return claim;
		return {
			...claim,
			fact: { ...claim.fact, organization: found.fact.organization },
			evidence: [...claim.evidence, named],
			basis: 'derived',
			derivation: claim.derivation ?? `"the ${noun.toLowerCase()}" is the one named before`,
		};
	});
}

/** The claim of the one body that all of these are at, where a noun fits it. */
function onlyBody(
	claims: readonly (Claim & { readonly fact: Position })[],
	fits: ReadonlySet<OrganizationType | undefined> | undefined,
): (Claim & { readonly fact: Position }) | undefined {
	const first = claims[0];
	const { name, type } = (first?.fact.organization ?? {}) as Partial<OrganizationMention>;
	if (!first || name === undefined || !fits?.has(type)) return undefined;
	return claims.every(({ fact }) => fact.organization?.name === name) ? first : undefined;
}
