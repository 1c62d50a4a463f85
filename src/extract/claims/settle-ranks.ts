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

/** The words of a title that may be a rank, in small letters; none of one that stands beside every ladder. */
function headOf(title = ''): string | undefined {
	const [head = ''] = title.toLowerCase().split(/ (?:of|in|for) /);
	return BESIDE.test(head) ? undefined : head;
}

/** How high the head of a title stands on a ladder; -1 where it does not. */
function rungOf(head: string | undefined, ladder: readonly string[]): number {
	if (head === undefined) return -1;
	// "chief executive officer and general": a rank of a service is the whole of a title.
	if (ladder !== ACADEMY) return ladder.indexOf(head);
	return ladder.reduce(
		(best, rank, rung) => (head.endsWith(rank) && rank.length > (ladder[best]?.length ?? 0) ? rung : best),
		-1,
	);
}

/** The body of a post, to be compared. */
const bodyOf = ({ organization }: Post): string => `${organization?.name ?? ''}\n${organization?.parent?.name ?? ''}`;

/** Behind every date: a step of which no date is told may have come at any time. */
const ANY_TIME = '\uffff';

/** The steps up a ladder that a text tells, by body: for each rung the last date on which it was reached. */
class Climb {
	readonly #steps = new Map<string, string[]>();

	constructor(
		readonly ladder: readonly string[],
		risen: readonly Post[],
	) {
		for (const post of risen) {
			const rung = rungOf(headOf(post.title), ladder);
			if (rung < 1) continue;
			this.#add(bodyOf(post), rung, post.start);
			// An academic post of which no body is told ends with a step anywhere.
			if (ladder === ACADEMY) this.#add(ANYWHERE, rung, post.start);
		}
	}

	#add(body: string, rung: number, start = ANY_TIME): void {
		const dates = this.#steps.get(body) ?? [];
		if ((dates[rung] ?? '') < start) dates[rung] = start;
		this.#steps.set(body, dates);
	}

	/**
	 * Whether a later post is a step up from this one: at the same body, or of a service, which goes with the person.
	 *
	 * @param head the post's `headOf`, which is the same on every ladder
	 */
	leads(post: Post, head: string | undefined): boolean {
		const rung = rungOf(head, this.ladder);
		if (rung < 0) return false;
		const own = this.ladder === ACADEMY && !post.organization ? ANYWHERE : bodyOf(post);
		const bodies = this.ladder === ACADEMY ? [own] : [own, NOWHERE];
		return bodies.some((body) =>
			this.#steps.get(body)?.some((start, above) => above > rung && (!post.start || start >= post.start)),
		);
	}
}
const ANYWHERE = '';
const NOWHERE = '\n';

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
	const climbs = LADDERS.map((ladder) => new Climb(ladder, risen));
	return claims.map((claim) => {
		const { fact } = claim;
		if (fact.kind !== 'position' || fact.end !== undefined || fact.current === false) return claim;
		const head = headOf(fact.title);
		const isOver = climbs.some((climb) => climb.leads(fact, head));
		return isOver ? { ...claim, fact: { ...fact, current: false } } : claim;
	});
}
