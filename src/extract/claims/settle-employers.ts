import type { Claim, ClaimFactOfKind, Document } from '../../model';
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
	'position/taught',
]);
/** Those that tell how somebody came there. */
const CAME = new Set(['position/joined', 'position/joined-organization', 'position/hired-by', 'position/appointed']);
/** The slots of names, behind which come dates. */
const NAMES = new Set(['title', 'organization']);
/** Posts that nobody rises from. */
const BESIDE = /\b(?:visiting|honorary|guest|board|trustee|advis[eo]r|member|patron|founder)\b/i;
const RANK_WORDS: ReadonlySet<string> = new Set(
	Object.entries(RANKS).flatMap(([ladder, ranks]) => (ladder === 'academy' ? [] : ranks)),
);
/** Said within one employer, wherever that was named: "was promoted to", "rising to become". */
const ROSE =
	/(?:\b(?:promoted|rose|rising|advanced|advancing)|, (?:later |eventually |finally |ultimately |subsequently )?becoming)\b[^.;:]{0,50}$/;
/** Another verb between: "was promoted to colonel and became director". */
const OTHERWISE = /\b(?:became|was|named|appointed|joined|moved)\b/;
/** Whoever has left does not rise there. */
const LEFT = /\b(?:left|leaving|resigned|quit|departed|departing|retired|retiring|moved|moving|transferred|returned)\b/;

/** Of the words between an employer and a post: when that was. */
const TIME =
	/\b(?:(?:in|from|since|by|on|around|about|after|until|the|early|late|mid|that|same|next|following|year|fall|autumn|spring|summer|winter|January|February|March|April|May|June|July|August|September|October|November|December|\d{1,2}(?:st|nd|rd|th)?|\d{4}),? ?)+(?=[,;]| |$)/g;
/** All that may stand between the two, in one sentence: "…, became", "… and was later named its", "…; she became". */
const RISES =
	/^[,;]?(?: and| but)?(?: (?:he|she|they|I))?(?: (?:later|then|subsequently|eventually|soon|finally|ultimately|also|quickly|was|were|being))*(?: (?:became|becoming|named|made|appointed|elected|promoted to|rose to|advanced to))(?: (?:be|become|later|then))?(?: (?:the|its|their|our))?$/;
/** The same before another post of one verb: "became head of data in 2004 and chief executive in 2010". */
const AND = /^,? ?(?:and|then|and (?:then|later|finally|eventually))?(?: (?:the|its|their))?$/;
/** A post that others have too, at one place: "became a partner"; "became a teacher" is what somebody does. */
const ONE_OF =
	/\b(?:partner|associate|director|manager|supervisor|principal|shareholder|president|officer|executive|head|lead|leader|editor|foreman|curator|chair)\b/i;
const OWN_MASTER = /\b(?:freelance|independent|self-employed|full-time|professional|private)\b/i;

/** "Chancellor of the Duchy of Tallow": the title says of what. */
const OF_ANOTHER = / of the \p{Lu}/u;

/** How far back the employer may stand, in characters: this sentence and the one before. */
const REACH = 300;
const BEFORE = 200;

type Post = ClaimFactOfKind<'position'>;

/**
 * Gives a post that somebody rose to the employer named right before it in the same paragraph: one is promoted where one
 * is. Ranks are of an army and not of the unit, and are left alone.
 *
 * @param claims of one document, in text order
 */
export function settleEmployers(claims: readonly Claim[], document: Document): readonly Claim[] {
	const settled: Claim[] = [];
	for (const claim of claims) settled.push(atEmployer(claim, settled, document) ?? claim);
	return settled;
}

/** The post at the employer it was reached at, where it names none itself. */
function atEmployer(claim: Claim, before: readonly Claim[], { text }: Document): Claim | undefined {
	const { fact } = claim;
	if (claim.frame !== 'position/appointed' || fact.kind !== 'position' || fact.organization || fact.form)
		return undefined;
	const at = claim.evidence[0]?.start ?? 0;
	const rose = hasRisen(text.slice(Math.max(0, at - BEFORE), at));
	for (let index = before.length - 1; index >= Math.max(0, before.length - 8); index--) {
		const other = before[index];
		const held = other && heldAt(other);
		if (!other || !held) continue;
		const end = endBefore(other, at);
		if (end === undefined) continue;
		const between = text.slice(end, at);
		if (at - end > REACH || between.includes('\n\n')) return undefined;
		const { organization, title, form } = held;
		// The rung before on the same ladder.
		if ((!organization && !form) || isOtherLadder(fact.title, title)) continue;
		if (isRank(fact.title ?? '', organization?.type)) return undefined;
		if (!organization || form || BESIDE.test(title ?? '') || !EMPLOYED.has(other.frame)) return undefined;
		if (LEFT.test(between) || !(rose || isNextRung(between, other, fact))) return undefined;
		const named = bodyEvidence(other);
		return named && withBody(claim, organization, named, 'the employer is the one named before the promotion');
	}
	return undefined;
}

/** What a claim tells of a place where somebody may rise: a post, or a team or party that was joined. */
function heldAt({ fact, frame }: Claim): Pick<Post, 'organization' | 'title' | 'form'> | undefined {
	if (fact.kind === 'position') return fact;
	return fact.kind === 'membership' && CAME.has(frame) ? { organization: fact.organization } : undefined;
}

/** Where the names in a claim end that stand before a place; `undefined` where there is none, as in another reading of it. */
function endBefore({ evidence }: Claim, at: number): number | undefined {
	const ends = evidence.flatMap(({ slot, end }) => (NAMES.has(slot ?? '') && end <= at ? [end] : []));
	return (evidence[0]?.end ?? at) < at && ends.length > 0 ? Math.max(...ends) : undefined;
}

function hasRisen(before: string): boolean {
	const rose = ROSE.exec(before)?.[0];
	return rose !== undefined && !OTHERWISE.test(rose);
}

/** Whether nothing but the time and a verb of rising stands between an employment and a post. */
function isNextRung(between: string, { frame, fact }: Claim, { title = '' }: Post): boolean {
	// "was hired by A in 2001", "began to work at A in 2001"
	const came = CAME.has(frame) || (frame === 'position/worked' && 'start' in fact && !('current' in fact));
	if (!came || OWN_MASTER.test(title) || OF_ANOTHER.test(title)) return false;
	const bare = between
		.replace(TIME, ' ')
		.replace(/\s+/g, ' ')
		.replace(/ (?=[,;])/g, '')
		.replace(/,(?=,|;)/g, '')
		.trimEnd();
	const words = bare.replace(/ an?$/, '');
	if (words !== bare && !ONE_OF.test(title)) return false;
	const said = words.startsWith(' ') || /^[,;]/.test(words) ? words : ` ${words}`;
	return RISES.test(said) || (frame === 'position/appointed' && AND.test(said.trimStart()));
}

const TEACHES = /\b(?:professor(?:ship)?|lecturer|reader)\b/i;

/** "was assistant professor at A and chair of B. She was promoted to associate professor": at A. */
const isOtherLadder = (risen = '', title = 'professor'): boolean => TEACHES.test(risen) && !TEACHES.test(title);

/** Whether a title is a rank, which goes with the person and not with where they serve; a college has a dean of its own. */
function isRank(title: string, type: string | undefined): boolean {
	const rank = title.toLowerCase();
	if (type === 'CollegeOrUniversity' && /^(?:dean|rector)$/.test(rank)) return false;
	return RANK_WORDS.has(rank) || RANK_WORDS.has(rank.split(' ').at(-1) ?? '');
}
