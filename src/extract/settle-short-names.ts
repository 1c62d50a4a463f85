import type { Claim, OrganizationMention } from '../model';

type Held = Extract<Claim['fact'], { readonly kind: 'position' | 'membership' }>;

const bodyOf = ({ fact }: Claim): OrganizationMention | undefined =>
	fact.kind === 'position' || fact.kind === 'membership' ? fact.organization : undefined;

/** Small words that end no body's short name. */
const COMMON = /^\p{Lu}\p{L}{2,}$/u;

/**
 * Gives a body that is called by the last word of its name ("before joining the Journal") the name that the same text
 * gives it in full ("The Wall Street Journal"), where one body alone bears that word.
 *
 * @param claims of one document, in text order
 */
export function settleShortNames(claims: readonly Claim[]): readonly Claim[] {
	const byLast = new Map<string, Claim | undefined>();
	for (const claim of claims) {
		const body = bodyOf(claim);
		const words = body?.name.split(/\s+/) ?? [];
		const last = words.at(-1) ?? '';
		if (words.length < 2 || !COMMON.test(last)) continue;
		const known = byLast.get(last);
		const same = !byLast.has(last) || (known && bodyOf(known)?.name === body?.name);
		byLast.set(last, same ? (known ?? claim) : undefined);
	}
	return claims.map((claim) => {
		const body = bodyOf(claim);
		const full = body && !body.parent ? byLast.get(body.name) : undefined;
		const organization = full && bodyOf(full);
		if (!organization) return claim;
		const named = full.evidence.find(({ slot }) => slot === 'organization') ?? full.evidence[0];
		return {
			...claim,
			fact: { ...(claim.fact as Held), organization },
			evidence: named ? [...claim.evidence, named] : claim.evidence,
			basis: 'derived',
			derivation: claim.derivation ?? 'the body is named in full elsewhere in the text',
		};
	});
}
