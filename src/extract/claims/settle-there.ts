import type { Claim, Document, Evidence, OrganizationMention } from '../../model';
import { MONTHS } from '../lexicons/calendar';
import { bodyEvidence, withBody } from './with-body';

/** " there", " there in 1995" right behind a post; "there is" tells of something else. */
const BEHIND = /^,? there(?=[\s,.;]|$)(?! (?:is|are|was|were|has|have|will|would)\b)/i;
/** "There she became", "while there, he was" before it. */
const AHEAD = /(?:^|[.;,] |\b(?:while|whilst|and) )there,? (?:he|she|they|I)\b[^.;:]{0,24}$/i;
/** Another sentence but one, between the body and the post. */
const FURTHER = /\n\n|[.!?] [^.!?]{0,250}[.!?] /;
/** A town or a second body between them. */
const NAMED = /\b(?:in|to|at|from|near|for|into|around) (?:the )?(\p{Lu}\p{L}*)/gu;
/** How far back the body may stand, in characters. */
const REACH = 250;
const BEFORE = 60;
const STOP = /[.!?]\s/;
/** As many claims a sentence makes. */
const NEAR = 8;
const AFTER = 20;

const bodyOf = ({ fact }: Claim): OrganizationMention | undefined =>
	fact.kind === 'position' || fact.kind === 'membership' || fact.kind === 'education' ? fact.organization : undefined;

/** Whether the words between the body and the post tell of other places, so that "there" may be at one of those. */
const isElsewhere = (between: string): boolean =>
	FURTHER.test(between) || [...between.matchAll(NAMED)].some(([, name = '']) => !MONTHS.has(name.toLowerCase()));

function saysThere({ start, end }: Evidence, text: string): boolean {
	return BEHIND.test(text.slice(end, end + AFTER)) || AHEAD.test(text.slice(Math.max(0, start - BEFORE), start));
}

/** "joined A and studied at B. She became curator there": whether the sentence before names two, so that either may be meant. */
function isOneOfTwo(
	claims: readonly Claim[],
	at: number,
	{ start, end }: Evidence,
	post: Evidence,
	text: string,
): boolean {
	if (!STOP.test(text.slice(end, post.start))) return false;
	const name = bodyOf(claims[at] as Claim)?.name;
	for (let other = at - 1; other >= Math.max(0, at - NEAR); other--) {
		const body = bodyOf(claims[other] as Claim);
		const to = claims[other]?.evidence[0]?.end ?? 0;
		if (start - to > REACH || STOP.test(text.slice(to, start))) return false;
		if (body && body.name !== name) return true;
	}
	return false;
}

/**
 * Gives "became curator there" the body named right before it, in the same sentence or in the one before, where no other
 * body and no town has come between.
 *
 * @param claims of one document, in text order
 */
export function settleThere(claims: readonly Claim[], { text }: Document): readonly Claim[] {
	return claims.map((claim, index) => {
		const { fact, evidence } = claim;
		const [post] = evidence;
		if (fact.kind !== 'position' || fact.organization || !post || !saysThere(post, text)) return claim;
		for (let at = index - 1; at >= 0 && post.start - (claims[at]?.evidence[0]?.end ?? 0) < REACH; at--) {
			const before = claims[at] as Claim;
			const organization = bodyOf(before);
			const named = bodyEvidence(before);
			if (!organization) continue;
			if (!named || named.end > post.start || isElsewhere(text.slice(named.end, post.start))) return claim;
			if (isOneOfTwo(claims, at, named, post, text)) return claim;
			return withBody(claim, organization, named, '"there" is at the body named before');
		}
		return claim;
	});
}
