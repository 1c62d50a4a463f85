import type { Claim, ClaimFactOfKind } from '../../model';
import { RANKS } from '../lexicons/ranks';

type Post = ClaimFactOfKind<'position'>;

/** The ranks of those who teach, the lowest first. */
const LADDER: readonly string[] = RANKS.academy ?? [];
/** Ranks beside the ladder: nobody is promoted from being a visitor. */
const BESIDE = /\b(?:visiting|adjunct|honorary|guest|research|clinical|affiliate|courtesy)\b/;

/** How high a title stands on the ladder; -1 where it does not. */
function rungOf(title: string | undefined): number {
	const head = (title ?? '').toLowerCase().split(/ (?:of|in|for) /)[0] ?? '';
	if (BESIDE.test(head)) return -1;
	return LADDER.reduce(
		(best, rank, rung) => (head.endsWith(rank) && rank.length > (LADDER[best]?.length ?? 0) ? rung : best),
		-1,
	);
}

const isSameBody = ({ organization: one }: Post, { organization: other }: Post): boolean =>
	one !== undefined && one.name === other?.name && one.parent?.name === other.parent?.name;

/**
 * Ends the academic ranks that somebody has risen from: "assistant professor since 2006" is over where the text tells of a
 * promotion to associate professor at the same body.
 *
 * @param claims of one document, in text order
 */
export function settleRanks(claims: readonly Claim[]): readonly Claim[] {
	const risen = claims.flatMap(({ fact, frame }) =>
		fact.kind === 'position' && frame === 'position/appointed' && rungOf(fact.title) > 0 ? [fact] : [],
	);
	if (risen.length === 0) return claims;
	return claims.map((claim) => {
		const { fact } = claim;
		if (fact.kind !== 'position' || fact.end !== undefined || fact.current === false) return claim;
		const rung = rungOf(fact.title);
		const isOver = rung >= 0 && risen.some((later) => rungOf(later.title) > rung && isSameBody(later, fact));
		return isOver ? { ...claim, fact: { ...fact, current: false } } : claim;
	});
}
