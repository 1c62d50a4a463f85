import type { Claim, OrganizationMention } from '../model';
import { bodyEvidence, withBody } from './with-body';

const bodyOf = ({ fact }: Claim): OrganizationMention | undefined =>
	fact.kind === 'position' || fact.kind === 'membership' ? fact.organization : undefined;

/** A word that can be a short name: a capital, and more than letters of a degree or a form. */
const SHORT_NAME = /^\p{Lu}\p{L}{2,}$/u;
/** What makes of a body's name that of another: "the Cabinet" is not the Shadow Cabinet. */
const ANOTHER = /^(?:Shadow|Youth|War|Student|Students'|Model|Mock|European|Junior|Reserve|Royal Canadian) /;

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
		if (words.length < 2 || !SHORT_NAME.test(last) || ANOTHER.test(body?.name ?? '')) continue;
		const known = byLast.get(last);
		const same = !byLast.has(last) || (known && bodyOf(known)?.name === body?.name);
		byLast.set(last, same ? (known ?? claim) : undefined);
	}
	return claims.map((claim) => {
		const body = bodyOf(claim);
		const full = body && !body.parent ? byLast.get(body.name) : undefined;
		const organization = full && bodyOf(full);
		const named = full && (bodyEvidence(full) ?? full.evidence[0]);
		return organization && named
			? withBody(claim, organization, named, 'the body is named in full elsewhere in the text')
			: claim;
	});
}
