import type { Claim, ClaimFactOfKind, Document } from '../../model';
import { MONTHS, SEASONS } from '../lexicons/calendar';
import { RANKS } from '../lexicons/ranks';
import { bodyEvidence, withBody } from './with-body';

/** Frames that tell how somebody came to an employer, or to a team or party. */
const CAME = ['position/joined', 'position/joined-organization', 'position/hired-by', 'position/appointed'];
/** Frames that tell an employer somebody rises within. */
const EMPLOYED = new Set([...CAME, 'position/served', 'position/is', 'position/worked', 'position/taught']);
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

/** A post, or a body that somebody is a member of. */
type Held = { readonly [K in 'organization' | 'title' | 'form']?: Post[K] };

/** All that may stand, the time aside, between an employer and a post there that a later verb tells. */
interface Joint {
	/** The frame of the post. */
	readonly post: string;
	readonly from: (employment: Claim) => boolean;
	readonly words: RegExp;
}

const JOINTS: readonly Joint[] = [
	// "joined A in 2001, became", "began at A; she was later named its"
	{
		post: 'position/appointed',
		from: ({ frame, fact }) =>
			// "was hired by A in 2001", "began to work at A in 2001"
			CAME.includes(frame) || (frame === 'position/worked' && 'start' in fact && !('current' in fact)),
		words:
			/^[,;]?(?: ?(?:and|but))?(?: (?:he|she|they|I))?(?: (?:later|then|subsequently|eventually|soon|finally|ultimately|also|quickly|was|were|being))*(?: (?:became|becoming|named|made|appointed|elected|promoted to|rose to|advanced to))(?: (?:be|become|later|then))?(?: (?:the|its|their|our))?$/,
	},
	// "became head of data in 2004 and chief executive in 2010"
	{
		post: 'position/appointed',
		from: ({ frame }) => frame === 'position/appointed',
		words: /^,? ?(?:and|then|and (?:then|later|finally|eventually))?(?: (?:the|its|their))?$/,
	},
	// "worked at A for 30 years, serving as", "a member of A, serving as"
	{
		post: 'position/served',
		from: ({ frame, fact }) => EMPLOYED.has(frame) || fact.kind === 'membership',
		words:
			/^(?: for(?: \S+)? years?)?,(?: and)?(?: (?:later|then|first|also|most recently))* serving(?: (?:first|initially|later|most recently|also|finally))? as(?: (?:the|its|their))?$/,
	},
	// "serving as treasurer and later as president"
	{
		post: 'position/served',
		from: ({ frame, derivation }) => frame === 'position/served' && derivation !== undefined,
		words: /^,? ?(?:and|then|and (?:then|later|finally|eventually))(?: as)?(?: (?:the|its|their))?$/,
	},
	// "worked at A for 30 years, retiring as"
	{
		post: 'position/retired',
		from: ({ frame }) => EMPLOYED.has(frame),
		words:
			/^(?!.*(?:[.;:]|\b(?:left|moved|joined|became|returned|transferred|resigned|served|also|his|her|their)\b))\P{Lu}*$/u,
	},
];

/**
 * Gives a post that somebody rose to, or retired from, the employer named right before it in the same paragraph: one is
 * promoted where one is. Ranks are of an army and not of the unit, and are left alone.
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
	if (fact.kind !== 'position' || fact.organization || fact.form) return undefined;
	const joints = JOINTS.filter(({ post }) => post === claim.frame);
	if (joints.length === 0) return undefined;
	const at = claim.evidence[0]?.start ?? 0;
	const rose = claim.frame === 'position/appointed' && hasRisen(text.slice(Math.max(0, at - BEFORE), at));
	for (let index = before.length - 1; index >= Math.max(0, before.length - 8); index--) {
		const other = before[index] as Claim;
		const held = heldAt(other);
		const end = held && endBefore(other, at);
		if (!held || end === undefined) continue;
		const between = text.slice(end, at);
		if (at - end > REACH || between.includes('\n\n')) return undefined;
		const { organization, title, form } = held;
		// The rung before on the same ladder.
		if ((!organization && !form) || isOtherLadder(fact.title, title)) continue;
		if (!organization || form || BESIDE.test(title ?? '') || isRank(fact.title ?? '', organization.type))
			return undefined;
		const isAfter = rose
			? EMPLOYED.has(other.frame) && !LEFT.test(between)
			: joints.some(({ from, words }) => from(other) && isJoined(between, words, fact));
		const named = isAfter && bodyEvidence(other);
		return named
			? withBody(claim, organization, named, 'the employer is the one named before the promotion')
			: undefined;
	}
	return undefined;
}

/** What a claim tells of a place where somebody may rise: a post, or what they are a member of. */
function heldAt({ fact }: Claim): Held | undefined {
	if (fact.kind === 'position') return fact;
	return fact.kind === 'membership' ? { organization: fact.organization } : undefined;
}

const NAMES = new Set(['title', 'organization']);

/** Where the names in a claim end that stand before a place; `undefined` where there is none, as in another reading of it. */
function endBefore({ evidence }: Claim, at: number): number | undefined {
	const ends = evidence.flatMap(({ slot, end }) => (NAMES.has(slot ?? '') && end <= at ? [end] : []));
	return (evidence[0]?.end ?? at) < at && ends.length > 0 ? Math.max(...ends) : undefined;
}

function hasRisen(before: string): boolean {
	const rose = ROSE.exec(before)?.[0];
	return rose !== undefined && !OTHERWISE.test(rose);
}

/** Whether nothing but the time and certain words stand between an employment and a post. */
function isJoined(between: string, words: RegExp, { title = '' }: Post): boolean {
	if (OWN_MASTER.test(title) || OF_ANOTHER.test(title)) return false;
	const bare = withoutTime(between);
	const untold = bare.replace(/ an?$/, '');
	return (untold === bare || ONE_OF.test(title)) && words.test(untold);
}

const TIME = new Set([
	...MONTHS.keys(),
	...SEASONS,
	...'in from since by on around about until the early late mid that same next following year'.split(' '),
]);
const NUMBER = /^\d+(?:st|nd|rd|th|s)?$/;

/** The words between two names, without those that tell when. */
function withoutTime(between: string): string {
	let bare = '';
	for (const [word] of between.matchAll(/[^\s,;]+|[,;]/g)) {
		if (word === ',' || word === ';') bare = `${bare.replace(/,$/, '')}${word}`;
		else if (!TIME.has(word.toLowerCase()) && !NUMBER.test(word)) bare += ` ${word}`;
	}
	return bare;
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
