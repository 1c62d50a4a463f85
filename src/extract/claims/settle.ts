import type { Claim, ClaimFactOfKind, Current } from '../../model';
import { isUnit } from '../slots/organization/unit-of';

type Held = ClaimFactOfKind<'position'> | ClaimFactOfKind<'membership'>;

/** Posts that people hold beside another, so that a later post elsewhere does not end them. */
const BESIDE =
	/\b(?:adjunct|visiting|honorary|guest|board|trustee|chair(?:man|woman|person)?|non-executive|advis[eo]r|consultant|editor|fellow|member|patron|volunteer|part-time|co-founder|founder|owner|host|ambassador|mentor|author)\b/i;
/** Frames whose verb takes somebody from one employer to the next. */
const MOVES = new Set([
	'position/joined',
	'position/joined-organization',
	'position/hired-by',
	'position/worked',
	'position/taught',
]);
/** Frames that tell in what post somebody came to an employer. */
const CAME_AS = new Set(['position/joined', 'position/hired-by']);
/** Frames that tell an employment in the present. */
const PRESENT = new Set([
	'position/is',
	'position/served',
	'position/joined',
	'position/joined-organization',
	'position/headline',
	'position/held',
	'position/appointed',
	'position/remains',
]);

const isHeld = (fact: Claim['fact']): fact is Held => fact.kind === 'position' || fact.kind === 'membership';

const yearIn = (date: string | undefined): number => Number.parseInt(date ?? '', 10);

const withCurrent = (claim: Claim, current: Current): Claim => ({
	...claim,
	fact: { ...claim.fact, current } as Claim['fact'],
});

/**
 * Decides of posts whose sentence leaves it open whether they are still held, by what the rest of the document says:
 * the dead hold none and study no more, and somebody who moved on to another employer has left the one before.
 *
 * @param claims of one document, in text order
 * @param text the document's
 */
export function settleCurrency(claims: readonly Claim[], text: string): readonly Claim[] {
	const dead = claims.some((claim) => claim.fact.kind === 'death');
	const kept = withoutContained(claims).map(withoutLife(claims));
	return kept.map((claim, index) => {
		const { fact } = claim;
		if (fact.kind === 'education') return dead && fact.current ? withCurrent(claim, false) : claim;
		if (!isHeld(fact) || fact.end !== undefined || fact.current === false) return claim;
		if (dead) return withCurrent(claim, false);
		if (fact.current !== undefined || fact.kind !== 'position') return claim;
		if (isOutgrown(claim, fact, kept.slice(index + 1, index + 1 + NEAR))) return withCurrent(claim, false);
		const around = kept.slice(Math.max(0, index - REACH), index + REACH);
		return isLeft(claim, fact, around) && !isYetToCome(claim, text) ? withCurrent(claim, false) : claim;
	});
}

/** Takes the years of a whole life off what fills none, and that of the birth off deeds: "Ann Roe, 1841–1913, surveyor" was none at birth. */
function withoutLife(claims: readonly Claim[]): (claim: Claim) => Claim {
	const dateOf = (kind: 'birth' | 'death'): string | undefined =>
		claims.flatMap(({ fact }) => (fact.kind === kind && fact.date !== undefined ? [fact.date] : []))[0];
	const [born, died] = [yearIn(dateOf('birth')), yearIn(dateOf('death'))];
	return (claim) => {
		const { start, end, date, ...rest }: Dated = claim.fact;
		const [first, last = ''] = date?.split('/') ?? [start, end];
		const isWhole = yearIn(first) === born && yearIn(last) === died;
		const isNewborns = yearIn(first) === born && DEEDS.has(claim.fact.kind);
		return isWhole || isNewborns || (isHeld(claim.fact) && isAsLongAsLife(claim.fact))
			? { ...claim, fact: rest as Claim['fact'] }
			: claim;
	};
}

/** What nobody does in the year of their birth; thrones come to the newborn. */
const DEEDS: ReadonlySet<Claim['fact']['kind']> = new Set([
	'award',
	'education',
	'event',
	'founded',
	'membership',
	'work',
]);

/** A fact by whatever dates it may have. */
type Dated = Claim['fact'] & { readonly start?: string; readonly end?: string; readonly date?: string };

/** "1847–1913, architect", where the text tells no birth: a calling of so many years. Thrones and firms are held as long. */
const isAsLongAsLife = (fact: Held): boolean =>
	fact.kind === 'position' &&
	fact.organization === undefined &&
	fact.form === undefined &&
	yearIn(fact.end) - yearIn(fact.start) >= LIFE;
/** In years. */
const LIFE = 50;

/** "Before joining A, she worked for B": A came after what is told next, whatever the text calls it then. */
const isYetToCome = ({ evidence }: Claim, text: string): boolean =>
	/\b(?:before|prior to) (?:joining )?$/i.test(
		text.slice(Math.max(0, (evidence[0]?.start ?? 0) - 20), evidence[0]?.start),
	);

/** Offices that leave no room for another employer. */
const FULL_TIME = /\b(?:judge|justice|magistrate)\b/i;
/** Where a career in uniform begins; a chief financial officer wears none. */
const FIRST_RANK =
	/^(?:(?:an?|the|commissioned|regular|junior|army|navy|naval|infantry|artillery|cavalry|armou?r|police|patrol|flying|engineer|signals?|intelligence|ordnance|surface warfare|line|marine|reserve|air force|coast guard) )*officer$|\b(?:second lieutenant|2nd lieutenant|ensign|midshipman|cadet|subaltern|constable)$/i;
/** Frames that tell what somebody did next. */
const NEXT = new Set(['position/served', 'position/led', 'position/joined', 'position/held', 'position/is']);

/** "was commissioned as an officer. … served as platoon leader in …": whoever has had the next post has left the first rank. */
function isOutgrown(claim: Claim, fact: ClaimFactOfKind<'position'>, after: readonly Claim[]): boolean {
	if (claim.frame !== 'position/appointed' || fact.organization || !FIRST_RANK.test(fact.title ?? '')) return false;
	return after.some((later) => later.fact.kind === 'position' && later.fact.organization && NEXT.has(later.frame));
}

/** Whether the document tells a later employment at another place. */
function isLeft(claim: Claim, fact: ClaimFactOfKind<'position'>, claims: readonly Claim[]): boolean {
	const here = fact.organization?.name;
	if (here === undefined || !MOVES.has(claim.frame) || BESIDE.test(fact.title ?? '')) return false;
	const start = yearIn(fact.start);
	const at = claim.evidence[0]?.start ?? 0;
	// Another sentence tells that they are still there: in the same post, or in the one that followed it.
	const still = claims.find(
		(other) =>
			other !== claim &&
			isHeld(other.fact) &&
			!isBeside(claim, other) &&
			other.fact.current === true &&
			(sameName(other.fact.organization?.name, here) || sameName(other.fact.organization?.parent?.name, here)),
	)?.fact;
	if (still) {
		const next = still.kind === 'position' ? still.title : undefined;
		return CAME_AS.has(claim.frame) && fact.title !== undefined && next !== undefined && !sameName(next, fact.title);
	}
	return claims.some((other) => {
		const later = other.fact;
		if (later.kind !== 'position' || other === claim || !later.organization) return false;
		if (sameName(later.organization.name, here) || sameName(later.organization.parent?.name, here)) return false;
		if (BESIDE.test(later.title ?? '') || later.form === 'affiliation') return false;
		// "… joined A as an analyst. … He is chief executive of B."
		// "… moved to A. … She directs the Department of Tides": a unit, which may well be of A.
		const { name, parent } = later.organization;
		const unit = !parent && (isUnit(name) || / for the (?:Department|Division|School|Faculty)\b/.test(name));
		if (later.current === true && PRESENT.has(other.frame)) return !unit;
		// "hired by A in 2001 … appointed a judge of B in 2013"
		const follows = Number.isNaN(start) ? (other.evidence[0]?.start ?? 0) > at : yearIn(later.start) > start;
		if (FULL_TIME.test(later.title ?? '') && PRESENT.has(other.frame) && follows) return true;
		// "joined A in 1998 … joined B in 2003"
		return MOVES.has(other.frame) && (other.evidence[0]?.start ?? 0) > at && yearIn(later.start) > start;
	});
}

/** "as its managing director and CEO": two posts that one verb gives. */
const isBeside = (one: Claim, other: Claim): boolean =>
	one.frame === other.frame && one.evidence[0]?.start === other.evidence[0]?.start;

function sameName(one: string | undefined, other: string): boolean {
	if (one === undefined) return false;
	const [a, b] = [one.toLowerCase(), other.toLowerCase()];
	return a === b || a.includes(b) || b.includes(a) || initialsOf(one) === other || initialsOf(other) === one;
}

/** "CSU" of "Colorado State University". */
const initialsOf = (name: string): string => name.replace(/\P{Lu}/gu, '');

/** A career is told within so many claims; bounds the work on long texts. */
const REACH = 200;
/** How many claims around one are looked at: those of its sentence and the next. */
const NEAR = 12;
const CONTAINED = new Set(['position', 'membership', 'education', 'founded', 'award', 'event']);
const HONORARY = /^honorary (?:degree|doctorate)$/i;

/** Leaves out claims that a neighbour of the same kind states with more: "worked for A" beside "worked as an editor for A". */
function withoutContained(claims: readonly Claim[]): readonly Claim[] {
	return claims.filter((claim, index) => {
		if (!CONTAINED.has(claim.fact.kind)) return true;
		for (let other = Math.max(0, index - NEAR); other < Math.min(claims.length, index + NEAR); other++) {
			const larger = claims[other];
			if (larger && other !== index && isNear(claim, larger) && isContained(claim, larger)) return false;
		}
		return true;
	});
}

/** "signed with Finland's Roe Rovers", read as an employer too: who plays there is a member, and has no other post. */
const isPlayed = ({ fact }: Claim, { fact: other, frame }: Claim): boolean =>
	fact.kind === 'position' &&
	fact.title === undefined &&
	other.kind === 'membership' &&
	frame === 'membership/played' &&
	fact.organization !== undefined &&
	fact.organization.name === other.organization?.name;

/** "is a member of the Tallow Hall of Fame", "lectured at the Tide Festival": an honour and an event, and no bodies. */
const isOfHonour = ({ fact }: Claim, { fact: other }: Claim): boolean =>
	(fact.kind === 'position' || fact.kind === 'membership') &&
	(other.kind === 'award' || (other.kind === 'event' && !('title' in fact && fact.title))) &&
	fact.organization !== undefined &&
	(other.name === fact.organization.name ||
		(/\d$/.test(fact.organization.name) && other.name.startsWith(fact.organization.name)));

/** What ends the title of who made many books. */
const OF_TEXTS = /\b(?:books|novels|poems|plays|works|stories)$/;
const OF_TEXT = /^(?:co-?)?(?:translator|illustrator|editor)s?\b/i;

/** "is the translator of The Mill", "the editor of Low Tide: Essays": a book, and neither a post nor a body. */
const isOfWork = ({ fact }: Claim, { fact: other }: Claim): boolean =>
	fact.kind === 'position' &&
	other.kind === 'work' &&
	OF_TEXT.test(fact.title ?? '') &&
	(other.role === 'translator' || other.role === 'editor' || other.role === 'creator') &&
	(fact.organization
		? sameName(fact.organization.name, other.name)
		: OF_TEXTS.test(fact.title ?? '') ||
			other.name.startsWith(
				fact.title?.slice(fact.title.indexOf(' of ') + 4 || 0).replace(/^the /, '') ?? other.name,
			) ||
			(fact.title ?? '').endsWith(other.name));

const bare = (name: string): string => name.toLowerCase().replace(/^the /, '');
/** "her first work for the Tide Ballet, Slow Dances, … and became its choreographer": what was made is no body. */
const isAtWork = ({ fact }: Claim, { fact: other }: Claim): boolean =>
	(fact.kind === 'position' || fact.kind === 'membership') &&
	other.kind === 'work' &&
	fact.organization !== undefined &&
	fact.organization.type === undefined &&
	bare(fact.organization.name) === bare(other.name);

/** Whether an event is told again with less: "took part in the 1990 Tide Race" beside competing there, one date for both. */
function isSameEvent(small: Claim, large: Claim): boolean {
	const [one, other] = [small.fact, large.fact];
	if (one.kind !== 'event' || other.kind !== 'event' || one.name !== other.name) return false;
	if (small.frame === 'event/performed' && large.frame === 'event/competed') return true;
	if (one.date !== undefined && one.date !== other.date) return false;
	if (one.role === other.role) return one.date === undefined && other.date !== undefined && !one.place;
	return one.role === 'contributor' && other.role !== 'contributor' && other.role !== undefined;
}

const isNear = (one: Claim, other: Claim): boolean =>
	Math.abs((one.evidence[0]?.start ?? 0) - (other.evidence[0]?.start ?? 0)) < 250;

function isContained(small: Claim, large: Claim): boolean {
	if (small.fact.kind !== large.fact.kind)
		return isPlayed(small, large) || isOfHonour(small, large) || isOfWork(small, large) || isAtWork(small, large);
	// "played at Euro 2020" is read as playing music, too.
	if (small.fact.kind === 'event' && large.fact.kind === 'event') return isSameEvent(small, large);
	if (small.fact.kind === 'award') return HONORARY.test(small.fact.name) && large.frame === 'award/honorary';
	const a = Object.entries(small.fact);
	const b = new Map(Object.entries(large.fact));
	if (a.length >= b.size) return false;
	// "was employed by A as …" is read twice; only the reading with A knows whether it is over.
	return a.every(
		([key, value]) =>
			sameValue(value, b.get(key)) || (key === 'current' && b.get(key) === undefined && b.has('organization')),
	);
}

function sameValue(one: unknown, other: unknown): boolean {
	if (typeof one !== 'object' || one === null) return one === other;
	return (
		typeof other === 'object' &&
		other !== null &&
		(one as { name?: unknown }).name === (other as { name?: unknown }).name
	);
}
