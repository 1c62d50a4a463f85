import type { Claim, ClaimFactOfKind, Document, OrganizationMention, OrganizationType } from '../../model';
import { bodyEvidence, withBody } from './with-body';

/** Lexicon: what a body named before is called, by the types that it may have; an untyped body may be any company. */
const NOUNS: readonly (readonly [string, ReadonlySet<OrganizationType | undefined>])[] = [
	[
		'company|firm|corporation|business|group|startup|start-up|bank|agency',
		new Set([undefined, 'Corporation', 'Organization']),
	],
	['university|college|school|faculty', new Set(['CollegeOrUniversity', 'School', 'EducationalOrganization'])],
	['hospital', new Set(['Hospital', 'MedicalOrganization'])],
	['foundation|charity|association|society', new Set(['NGO', 'FundingAgency'])],
	['institute', new Set(['ResearchOrganization', 'EducationalOrganization'])],
	['museum', new Set(['Museum'])],
	['newspaper|magazine', new Set(['NewsMediaOrganization'])],
];
const NOUN = NOUNS.map(([words]) => words).join('|');
/** "joined the company in 2015 as" right before a post. */
const JOINED = new RegExp(
	`(?<!\\b(?:prior to|before|after|since|upon|on) )\\b(?:join(?:ed|s|ing)|served|serves|has served|worked|works) (?:with |for |at )?(?:the|our) (${NOUN})\\b[^.;:]{0,40}$`,
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

type Post = Claim & { readonly fact: ClaimFactOfKind<'position'> };

const isPost = (claim: Claim): claim is Post => claim.fact.kind === 'position';

/** What a post's words, or those right before or behind them, call a body that was named before. */
function bodyNoun({ evidence }: Post, text: string): string | undefined {
	const { start, end } = evidence[0] ?? { start: 0, end: 0 };
	const noun =
		BEHIND.exec(text.slice(end, end + AFTER))?.[1] ?? JOINED.exec(text.slice(Math.max(0, start - BEFORE), start))?.[1];
	return noun?.toLowerCase();
}

/**
 * Gives "joined the company as chief engineer" the body that the text has called by its name before: the only employer named
 * so far, or the only one of those that is still one. Where two may be meant, none is.
 *
 * @param claims of one document, in text order
 */
export function settleBackReferences(claims: readonly Claim[], document: Document): readonly Claim[] {
	/** Posts at bodies told so far, those that have come to stand too far back left out when that was last asked. */
	let near: Post[] = [];
	return claims.map((claim) => {
		if (!isPost(claim)) return claim;
		if (claim.fact.organization) near.push(claim);
		const noun = claim.fact.organization || claim.fact.form ? undefined : bodyNoun(claim, document.text);
		if (noun === undefined) return claim;
		const at = claim.evidence[0]?.start ?? 0;
		near = near.filter(({ evidence }) => at - (evidence[0]?.end ?? 0) < REACH);
		const fits = NOUNS.find(([words]) => words.split('|').includes(noun))?.[1];
		const found =
			onlyBody(near, fits) ??
			onlyBody(
				near.filter(({ fact }) => fact.current === true),
				fits,
			);
		const named = found && bodyEvidence(found);
		return found?.fact.organization && named
			? withBody(claim, found.fact.organization, named, `"the ${noun}" is the one named before`)
			: claim;
	});
}

/** The claim of the one body that all of these are at, where a noun fits it. */
function onlyBody(
	claims: readonly Post[],
	fits: ReadonlySet<OrganizationType | undefined> | undefined,
): Post | undefined {
	const first = claims[0];
	const { name, type } = (first?.fact.organization ?? {}) as Partial<OrganizationMention>;
	if (!first || name === undefined || !fits?.has(type)) return undefined;
	return claims.every(({ fact }) => fact.organization?.name === name) ? first : undefined;
}
