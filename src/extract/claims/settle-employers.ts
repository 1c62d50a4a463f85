import type { Claim, Document } from '../../model';
import { RANKS } from '../lexicons/ranks';
import { bodyEvidence, withBody } from './with-body';

/** Frames that tell an employer somebody rises within. */
const EMPLOYED = new Set([
	'position/joined',
	'position/joined-organization',
	'position/hired-by',
	'position/appointed',
	'position/served',
	'position/is',
	'position/worked',
]);
/** Posts that nobody rises from. */
const BESIDE = /\b(?:visiting|honorary|guest|board|trustee|advis[eo]r|member|patron|founder)\b/i;
const RANK_WORDS: ReadonlySet<string> = new Set(
	Object.entries(RANKS).flatMap(([ladder, ranks]) => (ladder === 'academy' ? [] : ranks)),
);
/** Said within one employer: "was promoted to", "rising to become". */
const ROSE = /(?:\b(?:promoted|rose|rising|advanced|advancing)|, (?:later )?becoming)\b[^.;:]{0,50}$/;
/** "joined Acme in 2010 as an analyst and became head of data": within the employer that was joined. */
const JOINED_AND =
	/\bjoined\b[^.;:]{1,140}\band (?:later |then |subsequently |eventually |soon |was later |was then )?(?:became|was (?:appointed|named|made))[^.;:,]{0,24}$/;
/** Another verb between: "was promoted to colonel and became director". */
const OTHERWISE = /\b(?:became|was|named|appointed|joined|moved)\b/;
/** How far back the employer may stand, in characters: this sentence and the one before. */
const REACH = 300;
const BEFORE = 200;

/**
 * Gives a post that somebody was promoted to the employer named right before it in the same paragraph: one is promoted
 * where one is. Ranks are of an army and not of the unit, and are left alone.
 *
 * @param claims of one document, in text order
 */
export function settleEmployers(claims: readonly Claim[], document: Document): readonly Claim[] {
	return claims.map((claim, index) => {
		const { fact } = claim;
		if (claim.frame !== 'position/appointed' || fact.kind !== 'position' || fact.organization || fact.form)
			return claim;
		const at = claim.evidence[0]?.start ?? 0;
		const before = document.text.slice(Math.max(0, at - BEFORE), at);
		const rose = ROSE.exec(before)?.[0];
		const words = rose === undefined || OTHERWISE.test(rose) ? JOINED_AND.exec(before)?.[0] : rose;
		if (words === undefined || isRank(fact.title ?? '')) return claim;
		for (let before = index - 1; before >= Math.max(0, index - 8); before--) {
			const other = claims[before];
			if (other?.fact.kind !== 'position') continue;
			const end = other.evidence[0]?.end ?? 0;
			if (at - end > REACH || document.text.slice(end, at).includes('\n\n')) return claim;
			const { organization, title, form } = other.fact;
			// The rung before on the same ladder, and other readings of the same words.
			if (end > at || (!organization && !form) || isOtherLadder(fact.title, title)) continue;
			if (!organization || form || BESIDE.test(title ?? '') || !EMPLOYED.has(other.frame)) return claim;
			const named = bodyEvidence(other);
			return named ? withBody(claim, organization, named, 'the employer is the one named before the promotion') : claim;
		}
		return claim;
	});
}

const TEACHES = /\b(?:professor(?:ship)?|lecturer|reader)\b/i;

/** "was assistant professor at A and chair of B. She was promoted to associate professor": at A. */
const isOtherLadder = (risen = '', title = 'professor'): boolean => TEACHES.test(risen) && !TEACHES.test(title);

const isRank = (title: string): boolean =>
	RANK_WORDS.has(title.toLowerCase()) || RANK_WORDS.has(title.toLowerCase().split(' ').at(-1) ?? '');
