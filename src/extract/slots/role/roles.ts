import type { OrganizationMention } from '../../../model';
import type { SlotMatch, SlotType, View, When } from '../../frames/frame';
import { isGivenName } from '../../lexicons/given-names';
import { isRelative } from '../../lexicons/kin';
import { descriptionEnd } from '../../words/description-end';
import { hasOrganizationHead } from '../../words/organization-type';
import { backReferenceEnd } from '../organization/back-reference';
import { organizationAt } from '../organization/body';
import { isMatter } from '../organization/listed-name';
import { isYear } from '../organization/name-run';
import { readOf } from '../organization/read-of';
import { isKnownPlace } from '../place';
import { furtherCountries } from './accredited';
import { bodyFrom } from './body-from';
import { isFree, isFreeMaker } from './free-maker';
import { JOINERS } from './held-at';
import type { Read, Role } from './role';
import { type Tail, tailAt } from './role-tail';
import { adjuncts, laterDate, pastPlace, yearsHeld } from './role-time';
import { openRole, pastQuote, type RoleTitle, roleFrom, roleTitle, titleWords } from './role-title';

export type { Read, Role } from './role';

type Growing = { -readonly [K in keyof Role]: Role[K] };

/** More than anyone's posts in a sentence; bounds the work on hostile text. */
const MOST = 24;

/**
 * Reads an enumeration of posts: "professor of law and dean at A, visiting fellow at B (1990–92) and, from 1995, chair of
 * the C Trust". Each post keeps its own organisations and dates; posts joined without an organisation share the next one's.
 */
export function readRoles(
	view: View,
	at: number,
): { readonly roles: readonly Role[]; readonly end: number } | undefined {
	const { roles, end } = new RolesReader(view, at).read();
	return roles.length > 0 ? { roles, end } : undefined;
}

/** What somebody is to another who is told of next, beside kin. */
const TIES = /^(?:pupil|student|disciple|follower|friend|colleague|contemporary|descendant|ancestor|successor|heir)$/;

/** "the grandson of Reed, founder of X": whether a post is what somebody is to the one named behind it; "father of two" is not. */
function isTieTo(tokens: View['tokens'], from: number, end: number): boolean {
	const of = tokens.findIndex(({ lower }, at) => at > from && at < end && /^(?:of|to)$/.test(lower));
	const tie = tokens[of - 1]?.lower ?? '';
	if (of < 0 || !(isRelative(tie) || TIES.test(tie))) return false;
	return tokens.slice(of + 1, end).some(({ capital, lower }) => capital || lower === 'the' || lower === 'a');
}

/** Reads one enumeration of posts; each keeps its own organisations and dates. */
class RolesReader {
	readonly roles: Growing[] = [];
	end: number;
	readonly #view: View;
	/** First of the roles that still wait for an organisation. */
	#waiting = 0;
	/** Whether the post before was told as one that came earlier. */
	#isPast = false;

	constructor(view: View, at: number) {
		this.#view = view;
		this.end = at;
	}

	read(): this {
		let position = this.end;
		while (this.roles.length < MOST && this.#readRole(position)) {
			const end = pastOrigin(this.#view, this.end);
			position = pastJoiners(this.#view, end);
			if (position === end || this.#isOfNamed(end)) break;
			const described = descriptionEnd(this.#view.tokens, end);
			const behind = described > end ? described + 2 : end;
			// "head of Acme, a maker of boats, and chair of Bold": no post stands right behind the comma.
			if (behind > position && !roleTitle(this.#view, openRole(this.#view, position, true).start, true))
				position = behind;
		}
		shareDate(this.#view, this.roles.slice(this.#waiting));
		return this;
	}

	/** "the daughter of the late Tom Reed, mayor of Upton", "assistant to Ann Roe, director of X": the next post is theirs. */
	#isOfNamed(end: number): boolean {
		const { tokens } = this.#view;
		const role = this.roles.at(-1);
		if (!role || tokens[end]?.lower !== ',') return false;
		if (tokens[end + 1]?.lower !== 'and' && isTieTo(tokens, role.title.start, end)) return true;
		if (!tokens[end - 1]?.capital) return false;
		if (/^(?:and|an?|the)$/.test(tokens[end + 1]?.lower ?? '')) return false;
		const { organization } = role;
		const at = tokens[(organization?.start ?? 0) - 1]?.lower ?? '';
		if (organization && (organization.value.type || /^(?:at|for|with|in|,)$/.test(at))) return false;
		let first = end - 2;
		while (tokens[first]?.capital && !isGivenName(tokens[first]?.lower ?? '')) first--;
		const isNamed = first > role.title.start && tokens[first]?.capital === true;
		return isNamed && this.#view.slot('person', first).some((hit) => hit.end === end);
	}

	/** Reads one post with its body and dates; whether one stands there. */
	#readRole(position: number): boolean {
		const view = this.#view;
		const further = this.roles.length > 0;
		const opened = openRole(view, position, further);
		const opening = { ...opened, isPast: opened.isPast || (this.#isPast && joinedClosely(view, position)) };
		const title = roleTitle(view, opening.start, further);
		if (!title) return false;
		this.#isPast = opening.isPast;
		const { span, owned } = title;
		const role: Growing = roleFrom(view, opening, title);
		const before = this.roles.at(-1);
		if ((before?.current === false || before?.unsure) && !span.article && role.current === undefined)
			role.unsure = true;
		this.roles.push(role);
		const closed = pastQuote(view, title.end);
		const meant = backReferenceEnd(view, closed);
		const dated = adjuncts(view, view.tokens[meant]?.kind === 'clitic' ? closed : meant);
		if (dated.when) role.when = dated.when;
		this.end = dated.end;
		const commanded = owned ? undefined : commandAt(view, title.end);
		// "chief engineer after ten years at B": those years were another post's.
		const behind = view.tokens.slice(title.end, dated.end).some(({ lower }) => lower === 'after');
		const tail = owned || commanded || behind ? undefined : tailAt(view, bodyFrom(view, span, dated), span);
		if (commanded) {
			role.organization = commanded;
			const dates = adjuncts(view, commanded.end);
			role.when ??= dates.when;
			this.end = dates.end;
			this.#waiting = this.roles.length;
		}
		const abroad = furtherCountries(view, role, this.end);
		if (abroad.roles.length > 0) {
			this.roles.push(...abroad.roles);
			this.end = abroad.end;
			this.#waiting = this.roles.length;
		} else if (tail) this.#takeBodies(role, title, tail);
		else if (owned) this.#waiting = this.roles.length;
		else if (role.complement && !role.when) {
			const placed = pastPlace(view, this.end);
			if (placed) {
				role.when = placed.when;
				this.end = placed.end;
			}
		}
		this.#readAfter(role);
		return true;
	}

	/** The bodies behind a post are its own, and those of the posts before it that wait for one. */
	#takeBodies(role: Growing, { span, end, leading }: RoleTitle, tail: Tail): void {
		const view = this.#view;
		this.end = tail.end;
		if (tail.owned !== undefined) role.title = titleWords(view, role.title.start, tail.owned);
		const outer = outerBody(view, tail);
		const served = outer && ofService(view, tail);
		// "Chief of Nursing Service at A": the service is what the post is for.
		if (served) role.title = titleWords(view, role.title.start, served);
		const [first, ...others] = served
			? [{ organization: readOf(outer) as Read<OrganizationMention> }]
			: tail.organizations;
		fill(role, first);
		const waiting = this.roles.slice(this.#waiting, -1);
		const free = tail.preposition === 'of' || waiting.some(isFree);
		const sharing = waiting
			.filter((other) => !isFreeMaker(other, role, free))
			// "minister, and previously undersecretary at A": what came before was somewhere else.
			.filter((other) => !this.#isPast || other.current === false)
			.filter((other) => shares(other, role, tail.preposition) && !apart(view, other, role));
		const { when: _, place: __, ...rest } = role;
		for (const other of others) {
			const further: Growing = { ...rest };
			fill(further, other);
			this.roles.push(further);
		}
		// "MRI Fellowship Director for Acme": what the title began with was no body's.
		if (leading && first && tail.owned === undefined) role.title = titleWords(view, span.start, end);
		for (const other of sharing) {
			fill(other, first);
			other.title = withoutBody(view, other);
			// "a former engineer and adviser at A": both are over.
			if (other.current === false && !role.article) role.current ??= false;
			if (outer) other.organization = readOf(outer);
		}
		if (outer) this.end = outer.end;
		this.#waiting = this.roles.length;
	}

	/** Reads what stands behind a post and its body: years of its own, who certifies, how long. */
	#readAfter(role: Growing): void {
		const view = this.#view;
		// "professor emerita at A, where she taught until 2010": those are years of another post.
		const late = /emerit/i.test(role.title.value) || role.sort === 'alumnus' ? undefined : laterDate(view, this.end);
		if (late) {
			for (const target of this.roles.slice(Math.min(this.#waiting, this.roles.length - 1)))
				target.when = ended(target.when, late.when);
			this.end = late.end;
		}
		this.end = certifiedEnd(view, pastEdition(view, this.end, role));
		const years = yearsHeld(view, this.end);
		if (!years) return;
		role.years = years.years;
		this.end = years.end;
	}
}

/** "deputy head of Tide Care, and nurse at Tide Care": what the title ended in is the body. */
function withoutBody(view: View, { title, organization }: Role): Read<string> {
	const name = organization?.value.name;
	for (let of = title.start + 1; of < title.end - 1; of++)
		if (view.tokens[of]?.lower === 'of' && view.text(of + 1, title.end) === name)
			return titleWords(view, title.start, of);
	return title;
}

/** Gives a post a body, the place of the body, and its years where the post has none. */
function fill(role: Growing, body: Tail['organizations'][number] | undefined): void {
	if (!body) return;
	role.organization = body.organization;
	if (body.place) role.place = body.place;
	if (!role.when && body.when) role.when = body.when;
}

/** "formerly a fellow of A and chair of B": no comma ends what "formerly" is said of. */
const joinedClosely = ({ tokens }: View, at: number): boolean =>
	tokens[at - 1]?.lower === 'and' && tokens[at - 2]?.kind === 'word';

/** Token behind the commas, conjunctions and "as well as" that join posts. */
function pastJoiners({ tokens }: View, end: number): number {
	let at = end;
	while (at < end + 3 && JOINERS.has(tokens[at]?.lower ?? '')) at++;
	if (tokens[at]?.lower !== 'as' || tokens[at + 1]?.lower !== 'well') return at;
	return at + (tokens[at + 2]?.lower === 'as' ? 3 : 2);
}

/** Token behind "from Kenya" or "in Lower Tallow" between two posts: where somebody is from, or was. */
function pastOrigin(view: View, at: number): number {
	if (view.tokens[at]?.lower === 'in') {
		const where = view.slot('place', at + 1)[0];
		return where && view.tokens[where.end]?.lower === 'and' && view.tokens[where.end + 1]?.lower === 'as'
			? where.end
			: at;
	}
	if (view.tokens[at]?.lower !== 'from') return at;
	const place = view.slot('place', at + 1).find((hit) => isKnownPlace(view.text(hit.start, hit.end)));
	return place && view.tokens[place.end]?.lower === 'and' ? place.end : at;
}

/** "General Officer Commanding 82 Division": the formation right behind the post. */
function commandAt(view: View, at: number): Read<OrganizationMention> | undefined {
	if (view.tokens[at - 1]?.lower !== 'commanding') return undefined;
	// "82 Division": a number alone before the sort of formation.
	const word = view.tokens[at + 1];
	if (view.tokens[at]?.kind === 'number' && word?.capital && hasOrganizationHead([word.text]))
		return { value: { name: view.text(at, at + 2) }, start: at, end: at + 2 };
	const [found] = view.slot('organization', at);
	return readOf(found);
}

/** Token behind "2012" of "chair of the Tide Congress 2012": which of its meetings; the given token where none is told. */
const pastEdition = ({ tokens }: View, at: number, role: Role): number =>
	role.organization?.end === at && isYear(tokens[at]) && /chair$/.test(role.head) ? at + 1 : at;

/** End of "certified by the Board of Tallow": who vouches for a specialist is no employer, and the list goes on behind it. */
function certifiedEnd({ tokens }: View, at: number): number {
	if (tokens[at]?.lower === 'by' && /^(?:profession|training|trade)$/.test(tokens[at + 1]?.lower ?? '')) return at + 2;
	const by = /^(?:board-)?(?:certified|accredited|licensed|credentialed|registered)$/.test(tokens[at]?.lower ?? '');
	if (!by || !/^(?:by|with|through)$/.test(tokens[at + 1]?.lower ?? '')) return at;
	let end = at + 2;
	while (end < at + 20 && tokens[end] && !/^[,;.]$/.test(tokens[end]?.lower ?? '')) end++;
	return end;
}

/** End of "Nursing Service" as the only body behind a post; 0 where there is another. */
function ofService(view: View, { organizations: [only, ...more], preposition }: Tail): number {
	const { tokens } = view;
	const { start, end } = only?.organization ?? { start: 0, end: 0 };
	const service = more.length === 0 && preposition === 'of' && end - start === 2;
	// "Director of Technology Systems at Acme"
	const matter = /^(?:systems|solutions|operations|programs|programmes|technologies|initiatives|communications)$/;
	const last = tokens[end - 1]?.lower ?? '';
	return service && (/^services?$/.test(last) || (matter.test(last) && isMatter(view, start))) ? end : 0;
}

/** "counsel and co-chair of the Tide Council at the River Office": the body in which the council sits, where others share it. */
function outerBody(view: View, tail: Tail): SlotMatch | undefined {
	const [only, ...more] = tail.organizations;
	if (!only || more.length > 0 || tail.preposition !== 'of' || view.tokens[tail.end]?.lower !== 'at') return undefined;
	const last = view.tokens[only.organization.end - 1]?.lower ?? '';
	if (
		!ofService(view, tail) &&
		!/^(?:council|committee|board|group|team|panel|taskforce|force|caucus|network)$/.test(last)
	)
		return undefined;
	return organizationAt(view, tail.end + 1);
}

/** Whether a title without organisation shares that of a later one: "chair and director of X", not "a nurse, and director of X". */
function shares(earlier: Role, later: Role, preposition: string): boolean {
	if (
		later.sort === 'other' ||
		earlier.organization ||
		earlier.back ||
		// "Majority Leader and chair of the Committee": the leader is the chamber's.
		/\b(?:(?:Majority|Minority|Opposition) (?:Leader|Whip)|Speaker)$/.test(earlier.title.value) ||
		// "Head of Department, Dean of the Faculty": each has a unit of its own.
		/\b(?:of|of the) (?:Department|School|Faculty|Section|Division|Unit|Centre|Center)$/i.test(earlier.title.value) ||
		(preposition === 'of' && UNIT_HEAD.test(earlier.title.value)) ||
		isPublic(earlier, later) ||
		(earlier.head === 'specialist' && earlier.complement) ||
		// "a teacher in New Upton schools and mentor with Acme": the first is held at several.
		(/ (?:in|at|for) /.test(earlier.title.value) &&
			/(?:schools|hospitals|clinics|colleges|universities|companies|firms|agencies)$/i.test(earlier.title.value))
	)
		return false;
	// "professor of law and director of the Institute": only the director is the institute's; a duty behind a comma is done there.
	if (preposition === 'of' && earlier.complement && !SHARED_PART.test(earlier.title.value)) return false;
	// "a teacher and member of the Upton Garden Club": the one is a calling, the other is of a body.
	if (later.sort === 'member' && earlier.sort === 'post' && isCalling(earlier, later)) return false;
	return (
		isColleague(earlier, later, preposition) ||
		!later.article ||
		later.article === earlier.article ||
		// Members and founders are of something: "a founding member and the first secretary of X".
		((earlier.sort === 'founder' || earlier.sort === 'member') && later.article === 'the')
	);
}

/** What a post is for inside a body that a later one may name: a board, or the duty behind a comma. */
const SHARED_PART = /\bboard\b|^(?:\S+ ){0,4}(?:president|director|manager|officer), /i;

/** "department head and director of the Tide Institute": the head is of another unit. */
const UNIT_HEAD =
	/\b(?:department|division|section|unit|faculty|school|school board) (?:head|chair|director|manager|lead)$/i;

const OF_PUBLIC = /^(?:magistrate|councill?or|alderman|sheriff|mayor|senator|coroner|mp|jp)$/;
/** "a magistrate and governor of Upton School": an office that no school gives. */
const isPublic = (earlier: Role, later: Role): boolean =>
	OF_PUBLIC.test(earlier.head) &&
	!/\b(?:council|court|county|city|town|borough|district|senate|parliament|assembly|board|bench)\b/i.test(
		later.organization?.value.name ?? '',
	);

const TEACHES = /^(?:professor|lecturer|reader)$/;
/** "a professor of law and the associate dean at A", "the chair and a professor in the Department of Tides at A": both are there. */
function isColleague(earlier: Role, later: Role, preposition: string): boolean {
	const { type, parent } = later.organization?.value ?? {};
	if (!/^(?:at|in)$/.test(preposition) || (type ?? parent?.type) !== 'CollegeOrUniversity') return false;
	return TEACHES.test(earlier.head) || (/^(?:chair|head)$/.test(earlier.head) && TEACHES.test(later.head));
}

const isCalling = ({ article }: Role, later: Role): boolean =>
	/^an?$/.test(article ?? '') && (later.head === 'member' || later.article !== undefined);

/** "chairman, chief executive and owner until 1982": the end of a list that names no body is the end of all in it. */
function shareDate(view: View, list: Growing[]): void {
	const last = list.at(-1)?.when;
	if (!last?.end || list.length < 2) return;
	// "reader and, from 2012 to 2016, director": said before it, the date is its own.
	if (last.from < (list.at(-1)?.title.start ?? 0)) return;
	if (list.slice(0, -1).some((role) => role.when || role.organization) || list.at(-1)?.article) return;
	// "captain, then head coach (1999–2001)": those are the years of the last.
	if (list.some((role, at) => at > 0 && apart(view, list[at - 1] as Role, role))) return;
	for (const role of list) role.when ??= last;
}

/** "a clerk in 1990 and director of X in 1995", "minister, and then secretary to X": posts held one after the other. */
const apart = (view: View, earlier: Role, later: Role): boolean =>
	(earlier.when !== undefined &&
		later.when !== undefined &&
		earlier.when.from !== later.when.from &&
		view.tokens[earlier.when.from]?.lower !== '(') ||
	// "consul in Tallow and as envoy in Upton (1990–92)"
	view.tokens[later.title.start - (later.article ? 2 : 1)]?.lower === 'as' ||
	// "a soldier and geographer; teacher at A": a semicolon alone goes on with something else.
	view.tokens[later.title.start - (later.article ? 2 : 1)]?.lower === ';' ||
	// "a docent, member of X": a list without a conjunction.
	(later.head === 'member' && view.tokens[later.title.start - 1]?.lower === ',') ||
	// "a surgeon from Kenya and a professor at A"
	(view.tokens[earlier.title.end]?.lower === 'from' && view.tokens[earlier.title.end + 1]?.capital === true) ||
	view.tokens
		.slice(earlier.title.end, later.title.start)
		.some((token) =>
			/^(?:then|later|subsequently|eventually|finally|afterwards|profession|training)$/.test(token.lower),
		);

/** "from 1984 until her retirement in 2014", "in 1984 and was succeeded in 2014": a beginning with its end. */
function ended(own: When | undefined, late: When): When {
	const start = own?.start ?? own?.point;
	if (!own || start === undefined || own.end !== undefined || late.start !== undefined || late.end === undefined)
		return own ?? late;
	const { point: _, ...rest } = own;
	return { ...rest, start, end: late.end, current: false, to: Math.max(own.to, late.to) };
}

/** An enumeration of posts as one slot; its value is a list of `Role`. */
export const roles: SlotType = (view, at) => {
	const read = readRoles(view, at);
	if (!read) return [];
	return [{ start: read.roles[0]?.title.start ?? at, end: read.end, value: read.roles }];
};
