import type { Claim, ClaimFactOfKind } from '../../model';
import { RANKS } from '../lexicons/ranks';

type Post = ClaimFactOfKind<'position'>;

/** Ladders on which a step up ends the step below; whoever is a dean or a bishop stays a priest. */
const LADDERS: readonly (readonly string[])[] = Object.entries(RANKS).flatMap(([name, ranks]) =>
	name === 'clergy' ? [] : [ranks],
);
/** Those who teach are promoted at one body; a rank of a service goes with the person. */
const ACADEMY = RANKS.academy ?? [];
/** Ranks beside the ladder: nobody is promoted from being a visitor. */
const BESIDE = /\b(?:visiting|adjunct|honorary|guest|research|clinical|affiliate|courtesy)\b/;

/** How high a title stands on a ladder; -1 where it does not. */
function rungOf(title: string | undefined, ladder: readonly string[]): number {
	const head = (title ?? '').toLowerCase().split(/ (?:of|in|for) /)[0] ?? '';
	if (BESIDE.test(head)) return -1;
	// "chief executive officer and general": a rank of a service is the whole of a title.
	if (ladder !== ACADEMY) return ladder.indexOf(head);
	return ladder.reduce(
		(best, rank, rung) => (head.endsWith(rank) && rank.length > (ladder[best]?.length ?? 0) ? rung : best),
		-1,
	);
}

const isSameBody = ({ organization: one }: Post, { organization: other }: Post): boolean =>
	one?.name === other?.name && one?.parent?.name === other?.parent?.name;

/** Whether a later post is a step up from another on a ladder. */
function isAbove(later: Post, post: Post, ladder: readonly string[]): boolean {
	const rung = rungOf(post.title, ladder);
	if (rung < 0 || rungOf(later.title, ladder) <= rung) return false;
	if (later.start && post.start && later.start < post.start) return false;
	return isSameBody(later, post) || (ladder === ACADEMY ? !post.organization : !later.organization);
}

/**
 * Ends the ranks that somebody has risen from: "assistant professor since 2006" is over where the text tells of a promotion
 * to associate professor at the same body, and so is "first lieutenant in 2012" where it tells of a captain's.
 *
 * @param claims of one document, in text order
 */
export function settleRanks(claims: readonly Claim[]): readonly Claim[] {
	const risen = claims.flatMap(({ fact, frame }) =>
		fact.kind === 'position' && frame === 'position/appointed' ? [fact] : [],
	);
	if (risen.length === 0) return claims;
	const ladders = LADDERS.map((ladder) => ({ ladder, posts: risen.filter(({ title }) => rungOf(title, ladder) > 0) }));
	return claims.map((claim) => {
		const { fact } = claim;
		if (fact.kind !== 'position' || fact.end !== undefined || fact.current === false) return claim;
		const isOver = ladders.some(({ ladder, posts }) => posts.some((later) => isAbove(later, fact, ladder)));
		return isOver ? { ...claim, fact: { ...fact, current: false } } : claim;
	});
}
