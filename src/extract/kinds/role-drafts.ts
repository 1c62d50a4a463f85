import type { ClaimFact, Current, OrganizationMention, OrganizationType } from '../../model';
import type { Draft, Match, View, When } from '../frame';
import { phraseLength } from '../lexicon';
import { DEMONYMS } from '../lexicons/countries';
import { NAMED_FELLOW } from '../lexicons/distinctions';
import { inClass } from '../slots/in-class';
import type { Read, Role } from '../slots/role';
import { countedBack } from './counted-back';
import { eachTerm } from './each-term';
import { frontedBody } from './fronted-body';
import { isNoPost } from './no-post';
import { organizationBefore } from './organization-before';
import { spanOf } from './titled-drafts';

/** What the words around an enumeration of posts add to each of them. */
export interface RoleOptions {
	/** The organisation of posts that name none: "joined Acme as …". */
	readonly organization?: Read<OrganizationMention>;
	/** Whether the posts are held now, by the verb's tense. */
	readonly current?: Current;
	/** What a moment is to the post: its start, both ends ("was a fellow in 2016"), or its end. */
	readonly point?: 'start' | 'end' | 'both' | 'none';
	readonly form?: 'employment' | 'affiliation' | 'secondment' | 'office';
	/** The date where the role has none; the clause's when absent. */
	readonly when?: When;
}

type Spans = Draft['spans'][number][];
type Dates = { readonly start?: string; readonly end?: string; readonly current?: Current };

/** Whether a post goes on, as far as the tense of the verb group of a class tells: "has been" and a bare participle do not. */
export function currencyOf(match: Match, name: string): { readonly current?: boolean } {
	const tense = tenseOf(match, name);
	return tense === 'present' ? { current: true } : tense === 'past' ? { current: false } : {};
}

/** The tense of the match's verb group of a class: "is" is present, "was" past, "has been" perfect. */
export function tenseOf(match: Match, name: string): 'present' | 'past' | 'perfect' | 'none' {
	const found = match.classes.find((entry) => entry.name === name);
	if (!found) return 'none';
	const words = match.view.tokens.slice(found.start, found.end).map((token) => token.lower);
	if (words.includes('had') || words.includes('used') || words.includes("'d")) return 'past';
	if (words.some((word) => /^(?:has|have|'ve)$/.test(word))) return 'perfect';
	if (words.some((word) => /^(?:is|am|are|'m|'re|'s|does|do)$/.test(word))) return 'present';
	if (words.some((word) => /^(?:was|were|did)$/.test(word))) return 'past';
	const last = words.at(-1) ?? '';
	const bare = (found.word.split(' ')[0] ?? '').toLowerCase();
	const first = words[words.length - found.word.split(' ').length] ?? last;
	if (first === bare && bare !== 'read') {
		if (wentOnTo(match.view, found.start, found.end)) return 'past';
		// "was appointed to serve as" tells of then, "continues to serve as" of now.
		const to = words.includes('to') || match.view.tokens[found.start - 1]?.lower === 'to';
		return !to ||
			words.some((word) => /^continues?$/.test(word)) ||
			/^continues?$/.test(match.view.tokens[found.start - 2]?.lower ?? '')
			? 'present'
			: 'none';
	}
	if (/ing$/.test(first)) return 'none';
	return /s$/.test(first) && !/ss$/.test(first) && first !== bare ? 'present' : 'past';
}

/** "went on to serve": the verb before "to" has the tense. */
function wentOnTo(view: View, start: number, end: number): boolean {
	const words = view.tokens.slice(Math.max(0, start - 4), end).map((token) => token.lower);
	const to = words.lastIndexOf('to');
	return (
		to > 0 && words.slice(Math.max(0, to - 3), to).some((word) => /^(?:went|came|continued|returned|got)$/.test(word))
	);
}

/** "Currently working for A, she …", "Now a director of A, she …": the word before says that it is so still. */
export const saidNow = ({ view, start }: Match): boolean =>
	[start - 1, start].some((at) => /^(?:currently|presently|now)$/.test(view.tokens[at]?.lower ?? ''));

const SUBORDINATE =
	/^(?:before|after|since|when|while|following|prior|until|having|upon|once|on|born|raised|educated)$/;

/** The date of the match's clause, unless it stands in a parenthesis before the verb: there the years are those of a life. */
export function clauseWhen(match: Match): When | undefined {
	const { when, view } = match;
	const verb = match.classes[0];
	if (!when) return when;
	// "Before joining A in 2018, she …", "After graduating in 1990, …": the date of the clause before.
	const opening = view.tokens[0]?.lower ?? '';
	if (when.from > 1 && when.to <= match.start && SUBORDINATE.test(opening)) return undefined;
	if (isOfParticiple(match, when)) return undefined;
	// "In 1981, after serving as a clerk, she …"
	for (let at = match.start - 1; at >= when.to && view.tokens[at]?.kind === 'word'; at--)
		if (/^(?:after|before|following|until|having)$/.test(view.tokens[at]?.lower ?? '')) return undefined;
	if (!verb || when.from >= verb.start) return when;
	// "was appointed in 2003 and later served on A": a time after that.
	for (let at = Math.max(when.to, verb.start - 4); at < verb.end; at++)
		if (/^(?:later|subsequently|thereafter|afterwards|then)$/.test(view.tokens[at]?.lower ?? '')) return undefined;
	// "In 1998 she presided over A, and has been named chair of B": what has been is of no year.
	if (when.point !== undefined && /^(?:has|have)$/.test(view.tokens[verb.start]?.lower ?? '')) return undefined;
	const first = view.tokens[when.from];
	return first && first.depth > (view.tokens[verb.start]?.depth ?? 0) ? undefined : when;
}

/** "…: having joined A in 2001, she was head of B": a date in a participle's clause, which a comma closes. */
function isOfParticiple({ view: { tokens }, start }: Match, when: When): boolean {
	if (when.to > start || tokens[when.to]?.lower !== ',') return false;
	let first = when.from;
	while (first > 0 && tokens[first - 1]?.kind !== 'punctuation') first--;
	const opening = tokens[first]?.lower ?? '';
	return (
		first < when.from - 1 &&
		(opening === 'having' ||
			(/ing$/.test(opening) && !/^(?:during|following|beginning|starting|spring|evening)$/.test(opening)))
	);
}

/** An item's own date; where it only ends, with the beginning that the clause gives. */
export function withStart(match: Match, own: When | undefined): When | undefined {
	const clause = clauseWhen(match);
	return own && endOnly(own) && clause && (!clause.end || clause.end === own.end) ? joined(clause, own) : own;
}

/** The year in which a post of so many years ended; about, since the number is a round one. */
function endAfter(dates: Dates, years: number): string | undefined {
	const start = /^(\d{4})/.exec(dates.start ?? '')?.[1];
	return start === undefined || dates.end !== undefined
		? undefined
		: `${String(Number(start) + years).padStart(4, '0')}~`;
}

const endOnly = (when: When | undefined): boolean => when?.end !== undefined && when.start === undefined;

/** "was elected in 1997 …, a seat she held until 2010": a beginning and an end that stand apart. */
function joined(clause: When, end: When): When {
	const start = clause.point ?? clause.start;
	return start === undefined ? end : { ...clause, start, ...(end.end !== undefined && { end: end.end }) };
}

/** The dates that a date phrase gives a post or a time of study. */
export function datesOf(when: When | undefined, point: RoleOptions['point']): Dates {
	if (!when) return {};
	if (when.start || when.end) {
		return {
			...(when.start && { start: when.start }),
			...(when.end && { end: when.end, current: false }),
			...(when.current !== undefined && !when.end && { current: when.current }),
		};
	}
	const state = when.current === undefined ? {} : { current: when.current };
	if (!when.point) return state;
	if (point === 'none') return state;
	if (point === 'end') return { end: when.point, current: false };
	// "By 2009 she was chief inspector": in office then, and nothing says until when.
	if (point === 'both' && !when.point?.startsWith('[')) return { start: when.point, end: when.point, current: false };
	return { start: when.point, ...state };
}

const AFFILIATION = /^(?:visiting|guest|honorary|affiliate|affiliated|associate (?:fellow|member))\b/i;
/** Fellowships that are posts and not memberships. */
const FELLOW_POST =
	/\b(?:technical|executive|venture|corporate|engineering|visiting|research|teaching|postdoctoral|post-doctoral|faculty|junior|clinical|policy|doctoral|professorial|industrial|creative|writing|media|guest|artist|residential|resident|summer|leverhulme|fulbright|nsf)\b/i;
/** A word that the pattern below cannot do without: quicker to look for. So is `WORK`. */
const HONOUR_WORD = /Order|Legion|Prize|Award|Medal|Cross/;
/** Orders and prizes have commanders and fellows of their own, which are honours. */
const HONOUR =
	/^(?:(?:Most|Royal) )?(?:\p{L}+ ){0,3}(?:Order|Legion) of\b|\b(?:Prize|Award|Medal)s?(?:$| (?:in|for|of)\b)|\b(?:Victoria|Military|Service|Flying|George|Navy|Iron|Merit) Cross$/u;
const WORK =
	/film|documentary|novel|book|play|album|series|show|movie|musical|opera|song|podcast|trilogy|feature|short|poem|painting|anthology|memoir|textbook|handbook/i;
/** "director of the documentary …" made a work and holds no post. */
const OF_A_WORK =
	/\b(?:of|for|in) (?:the|a|an|his|her|their) (?:[^\s,.;]+ ){0,2}(?:film|documentary|novel|book|play|album|series|show|movie|musical|opera|song|podcast|trilogy|feature|short|poem|painting|anthology|memoir|textbook|handbook)\b/i;
const OFFICE =
	/\b(?:minister|senator|mayor|governor|congress(?:man|woman)|councillor|councilor|mp|mep|ambassador|consul|parliament|president of the (?:united states|republic)|judge|justice|magistrate|sheriff|king|queen|emperor|chancellor of the exchequer|prime minister|premier|secretary of state)\b/i;
const PLACE_OF_LEARNING: ReadonlySet<OrganizationType> = new Set([
	'CollegeOrUniversity',
	'School',
	'EducationalOrganization',
	'ResearchOrganization',
	'Hospital',
]);

const isPost = (role: Role, organization: OrganizationMention | undefined): boolean => {
	if (role.sort === 'post') return true;
	if (role.sort !== 'member') return false;
	// "the member for Upton East": a seat in a chamber.
	if (/^member for \p{Lu}/iu.test(role.title.value)) return true;
	// "faculty member", "member of the faculty": a post without a name.
	if (/\b(?:faculty|staff)\b/i.test(role.title.value) && role.head === 'member') return true;
	if (/^(?:fellow|fellowship)$/.test(role.head)) {
		return (
			FELLOW_POST.test(role.title.value) ||
			(organization?.type !== undefined &&
				PLACE_OF_LEARNING.has(organization.type) &&
				!/society|academy|institut|association/i.test(organization.name))
		);
	}
	return false;
};

/** The first office that names itself needs no employer: "Member of Parliament". */
const namesItself = (role: Role): boolean => OFFICE.test(role.title.value);

function dateSpans(match: Match, when: When | undefined, dates: Dates, spans: Spans): void {
	if (!when) return;
	const span = spanOf(match, when.from, when.to);
	for (const slot of ['start', 'end'] as const) {
		if (!dates[slot]) continue;
		if (span) spans.push({ ...span, slot });
		if (when.also) spans.push({ ...when.also, slot });
	}
}

/**
 * One draft per post, membership, founding or schooling of an enumeration. Kinds follow from the title: a fellow of a
 * society is a member, a founder has founded, a graduate has studied.
 */
export function roleDrafts(match: Match, roles: readonly Role[], options: RoleOptions = {}): readonly Draft[] {
	const drafts: Draft[] = [];
	for (const role of roles) {
		const draft = roleDraft(match, role, options);
		// The terms of a clause are those of its one post, and those in brackets of the post before them.
		const own = role.when && match.view.tokens[role.when.from]?.text === '(' ? role.when : undefined;
		const when = own ?? (roles.length === 1 ? (role.when ?? options.when ?? clauseWhen(match)) : undefined);
		if (draft) drafts.push(...eachTerm(draft, when));
	}
	return drafts;
}

function roleDraft(match: Match, role: Role, options: RoleOptions): Draft | undefined {
	// "Ann B. Smith": the name ends in what many do.
	const { tokens, subject } = match.view;
	const words = tokens.slice(role.title.start, role.title.end).map((token) => token.lower);
	if (subject.aliases.has(words.join(' '))) return undefined;
	if (isNoPost(match, role)) return undefined;
	const given =
		role.organization ??
		options.organization ??
		(role.article === 'its' && !/^(?:governor|mayor|premier|prime-minister|king|queen|senator)$/.test(role.head)
			? organizationBefore(match, role.title.start)
			: frontedBody(match, role));
	const organization = given?.value;
	// "a Fulbright Scholar at the University of Tallow" worked there.
	if (!organization && NAMED_FELLOW.test(role.title.value)) return undefined;
	const clause = clauseWhen(match);
	const when =
		endOnly(role.when) && clause && !clause.end
			? joined(clause, role.when as When)
			: (role.when ?? options.when ?? clause);
	if (organization && role.sort !== 'founder' && HONOUR_WORD.test(organization.name) && HONOUR.test(organization.name))
		return undefined;
	// "Player of the Year" is a prize.
	if (organization && /^(?:Tournament|Year|Match|Season|Month|Week|Decade|Century)\b/.test(organization.name))
		return undefined;
	const stated =
		(!when && given && editionYear(match.view, given.end, role)) || datesOf(when, options.point ?? 'start');
	const last = role.years === undefined ? undefined : endAfter(stated, role.years);
	const begun =
		stated.start === undefined && stated.end !== undefined ? countedBack(stated.end, role.years) : undefined;
	const dates: Dates = {
		...stated,
		...(begun !== undefined && { start: begun }),
		...(last !== undefined && { end: last, current: false }),
	};
	const current: Current | undefined =
		dates.current ?? role.current ?? options.current ?? (saidNow(match) ? true : undefined);
	const spans: Spans = [];
	const first = Math.min(role.title.start, given?.start ?? role.title.start);
	const rightmost = Math.max(role.title.end, given?.end ?? role.title.end);
	const whole = rightmost - first <= 24 ? spanOf(match, first, rightmost) : undefined;
	if (whole) spans.push(whole);
	const titleSpan = spanOf(match, role.title.start, role.title.end);
	if (titleSpan) spans.push({ ...titleSpan, slot: role.sort === 'post' ? 'title' : 'role' });
	const organizationSpan = given && spanOf(match, given.start, given.end);
	if (organizationSpan) spans.push({ ...organizationSpan, slot: 'organization' });
	const derivation =
		last !== undefined
			? `${role.years} years from ${stated.start ?? ''}`
			: begun !== undefined
				? `${role.years} years up to ${stated.end ?? ''}`
				: when?.derivation;
	const derived = derivation && (dates.start || dates.end) ? { derivation } : {};

	if (role.sort === 'founder') {
		if (!organization) return undefined;
		return { fact: { kind: 'founded', organization }, spans: spans.filter((span) => span.slot !== 'role') };
	}
	if (role.sort === 'alumnus') {
		if (!organization || !studiedAt(match.view, organization)) return undefined;
		const end = when?.point ?? when?.end;
		dateSpans(match, when, { ...(end && { end }) }, spans);
		return {
			fact: { kind: 'education', organization, ...(end && { end }) },
			spans: spans.filter((span) => span.slot !== 'role'),
		};
	}
	// "signed with A as a free agent": how they came, and no post there.
	if (/^(?:undrafted )?free agent$/.test(role.title.value)) {
		if (!organization) return undefined;
		dateSpans(match, when, dates, spans);
		const { start, end } = dates;
		return {
			fact: { kind: 'membership', organization, ...(start && { start }), ...(end && { end, current: false }) },
			spans: spans.filter((span) => span.slot !== 'title'),
		};
	}
	if (
		role.sort === 'other' ||
		(role.title.value === 'player' && !organization) ||
		// "a judge on the series": of a show and not of a court.
		(role.head === 'judge' && !organization && match.view.tokens[role.title.end]?.lower === 'on') ||
		// "author/editor of Low Tide"
		(role.head === 'editor' && match.view.text(role.title.start - 2, role.title.start) === 'author/') ||
		(WORK.test(role.title.value) && OF_A_WORK.test(role.title.value))
	)
		return undefined;
	if (isStanding(match.view, role.title.value) || isCertified(role)) {
		return {
			fact: {
				kind: 'education',
				credential: role.title.value,
				category: 'license',
				...(organization && { organization }),
			},
			spans: spans.map((span) => (span.slot === 'title' ? { ...span, slot: 'credential' } : span)),
		};
	}
	dateSpans(match, when, dates, spans);
	const base = {
		...(dates.start && { start: dates.start }),
		...(dates.end && { end: dates.end }),
		...(current !== undefined && { current }),
	};
	if (!isPost(role, organization)) {
		if (!organization) return undefined;
		const fact: ClaimFact = { kind: 'membership', organization, role: role.title.value, ...base };
		return { fact, spans, ...derived };
	}
	const form =
		options.form ??
		(AFFILIATION.test(role.title.value) ? 'affiliation' : !organization && namesItself(role) ? 'office' : undefined);
	const fact: ClaimFact = {
		kind: 'position',
		title: role.title.value,
		...(organization && { organization }),
		...(role.place && { place: role.place.value }),
		...(form && { form }),
		...base,
	};
	return { fact, spans: spans.map((span) => (span.slot === 'role' ? { ...span, slot: 'title' } : span)), ...derived };
}

/** "co-chair of the Tide Congress 2022": a post in one year's meeting is that year's. */
function editionYear(view: View, at: number, role: Role): Dates | undefined {
	if (!/chair|organi[sz]er|reviewer|committee/i.test(role.title.value)) return undefined;
	const year = view.tokens[at]?.text ?? '';
	return /^(?:19|20)\d\d$/.test(year) ? { start: year, end: year, current: false } : undefined;
}

/** Whether one can be a graduate of it. */
export function studiedAt(view: View, organization: OrganizationMention): boolean {
	if (organization.type !== undefined && PLACE_OF_LEARNING.has(organization.type)) return true;
	return organization.name
		.split(/\s+/)
		.some((word) => inClass(view, 'school-word', word.toLowerCase().replace(/[^\p{L}]/gu, '')));
}

/** Whether a post says so much that it stands without organisation and date: an office, or a title with capitals or "the". */
export function standsAlone(role: Role): boolean {
	if (
		role.organization ||
		(role.back && role.sort === 'post') ||
		role.when?.start ||
		role.when?.end ||
		role.when?.point
	)
		return true;
	if (role.sort !== 'post' || /^(?:first|last|original|sole)\b/i.test(role.title.value)) return false;
	// "is the author": of a work, which is told as one.
	if (/^(?:co-)?(?:author|inventor|creator)s?$/i.test(role.title.value)) return false;
	return namesItself(role) || role.article === 'the' || formal(role.title.value);
}

/** "Certified Campus Advisor": a title of several words, all with capitals, is one and no description. */
const formal = (title: string): boolean =>
	title.includes(' ') &&
	!/ [a-z]\S*$/.test(title) &&
	/^\p{Lu}[\p{L}'’.-]*(?: (?:of |for |in |and |& )?\p{Lu}[\p{L}'’.-]*)+$/u.test(title) &&
	!isDemonymFirst(title);

const isDemonymFirst = (title: string): boolean => DEMONYMS.has(title.split(' ')[0] ?? '');

/** "a Certified Tide Planner": all in capitals and of no body, it is what a professional body made somebody. */
const isCertified = ({ title, article, organization }: Role): boolean =>
	/^an?$/.test(article ?? '') &&
	!organization &&
	/^(?:(?:Board |Nationally )?Certified|Chartered|Accredited|Licensed)(?: (?:in |of )?\p{Lu}[\p{L}&/-]*){1,5}$/u.test(
		title.value,
	);

/** "Chartered Engineer": a standing that a professional body grants. */
function isStanding(view: View, title: string): boolean {
	const tokens = title.split(/\s+/).map((word) => ({ lower: word.toLowerCase() }));
	const standings = view.lexicon.words.get('standing');
	return standings !== undefined && phraseLength(standings, tokens, 0) === tokens.length;
}
