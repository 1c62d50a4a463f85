import type { Current, OrganizationMention } from '../../../model';
import type { Draft, Match, View, When } from '../../frames/frame';
import { isNamedFellow } from '../../lexicons/distinctions';
import { namesWar } from '../../lexicons/event-heads';
import { TOGETHER } from '../../reference/subject-partner';
import type { Read, Role } from '../../slots/role/role';
import { hasOrganizationHead } from '../../words/organization-type';
import { eachTerm } from '../each-term';
import { spanOf } from '../titled-drafts';
import { countedBack } from './counted-back';
import { frontedBody, GATHERING } from './fronted-body';
import { isNoPost } from './no-post';
import { organizationBefore } from './organization-before';
import {
	clauseWhen,
	type DatePoint,
	datesOf,
	endAfter,
	endOnly,
	isUpToThen,
	joined,
	type PostDates,
	saidNow,
} from './post-dates';
import { isCertified, isPost, isStanding, namesItself, studiedAt } from './post-sort';

/** What the words around an enumeration of posts add to each of them. */
export interface RoleOptions {
	/** The organisation of posts that name none: "joined Acme as …". */
	readonly organization?: Read<OrganizationMention>;
	/** Whether the posts are held now, by the verb's tense. */
	readonly current?: Current;
	readonly point?: DatePoint;
	readonly form?: 'employment' | 'affiliation' | 'secondment' | 'office';
	/** The date where the role has none; the clause's when absent. */
	readonly when?: When;
}

type Spans = Draft['spans'][number][];

const AFFILIATION = /^(?:visiting|guest|honorary|affiliate|affiliated|associate (?:fellow|member))\b/i;
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
function dateSpans(match: Match, when: When | undefined, dates: PostDates, spans: Spans): void {
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
	if (isShared(match, roles)) return [];
	const drafts: Draft[] = [];
	for (const role of roles) {
		const draft = roleDraft(isOfNext(match, role, roles) ? withoutDate(match) : match, role, options);
		// The terms of a clause are those of its one post, and those in brackets of the post before them.
		const own = role.when && match.view.tokens[role.when.from]?.text === '(' ? role.when : undefined;
		const when = own ?? (roles.length === 1 ? (role.when ?? options.when ?? clauseWhen(match)) : undefined);
		if (draft) drafts.push(...eachTerm(draft, when));
	}
	return drafts;
}

/** "Quill and Tom Reed were judge and clerk": who of them was which? Of "judges and clerks" both were both. */
const isShared = ({ slots, view: { tokens } }: Match, roles: readonly Role[]): boolean =>
	roles.length > 1 &&
	slots.subject?.[0]?.value === TOGETHER &&
	roles.some(({ head, title }) => tokens.slice(title.start, title.end).some(({ lower }) => lower === head));

/**
 * Whether the clause's date is that of a later post: "was first assistant, then head coach (1999–2001)", "was reader and,
 * from 2012, director".
 */
function isOfNext({ when, view: { tokens } }: Match, role: Role, roles: readonly Role[]): boolean {
	if (!when || role.when) return false;
	const isBracketed = tokens[when.from]?.text === '(' || (tokens[when.from]?.depth ?? 0) > 0;
	const last = roles.at(-1) ?? role;
	// "was a teacher in Leeds and a clerk in York (1990–92)": each had a place of its own.
	const isElsewhere = role !== last && tokens[last.title.end]?.lower === 'in' && when.from > last.title.end;
	if (isBracketed && isElsewhere && / in \p{Lu}/u.test(role.title.value)) return true;
	const own = roles.find((other) => other.when?.from === when.from);
	if (!own) return false;
	if (tokens[when.from - 1]?.lower === ',' && tokens[when.from - 2]?.lower === 'and') return true;
	return (
		isBracketed &&
		tokens
			.slice(role.title.end, own.title.start)
			.some(({ lower }) => /^(?:then|later|subsequently|eventually|finally)$/.test(lower))
	);
}

const withoutDate = ({ when: _, ...match }: Match): Match => match;

/** "is King's Counsel and dean of A": a rank that no body of the sentence gave. */
const OF_CROWN =
	/^(?:(?:a|an) )?(?:(?:King|Queen)['’]s Counsel|Senior Counsel|Justice of the Peace|Privy Counsell?or)$/i;

function roleDraft(match: Match, role: Role, options: RoleOptions): Draft | undefined {
	if (isSubjectsName(match, role) || isNoPost(match, role)) return undefined;
	const given =
		role.organization ??
		options.organization ??
		(role.article === 'its' && !/^(?:governor|mayor|premier|prime-minister|king|queen|senator)$/.test(role.head)
			? organizationBefore(match, role.title.start)
			: frontedBody(match, role));
	// "served in Operation Salt Storm as a commander": what somebody took part in.
	const isOperation = given && namesWar(given.value.name) && !hasOrganizationHead(given.value.name.split(' '));
	const organization = isOperation || OF_CROWN.test(role.title.value) ? undefined : given?.value;
	// "a Fulbright Scholar at the University of Tallow" worked there.
	if (!organization && isNamedFellow(role.title.value)) return undefined;
	if (organization && isHonour(role, organization)) return undefined;
	const held: Held = {
		match,
		role,
		organization,
		...heldWhen(match, role, options, given),
		spans: spansOf(match, role, given),
	};
	if (role.sort === 'founder') return organization && founding(held, organization);
	if (role.sort === 'alumnus') return organization && schooling(held, organization);
	// "signed with A as a free agent": how they came, and no post there.
	if (/^(?:undrafted )?free agent$/.test(role.title.value)) return organization && signing(held, organization);
	if (role.sort === 'other')
		return isPhysician(match, role, organization)
			? post({ ...held, role: { ...role, sort: 'post' } }, options.form)
			: undefined;
	if (isWorkOrShow(match, role, organization)) return undefined;
	if (isStanding(match.view, role.title.value) || isCertified(role)) return licence(held);
	return post(held, options.form);
}

/** "a resident in surgery at Tallow Hospital": a post; the residents of towns and of homes have none. */
const isPhysician = ({ view }: Match, { head, title }: Role, organization: OrganizationMention | undefined): boolean =>
	head === 'resident' &&
	/\b(?:Hospitals?|Clinic|Infirmary|Medical|Medicine|Health)\b/.test(
		`${organization?.name} ${organization?.parent?.name}`,
	) &&
	view.tokens[title.end]?.lower !== 'of';

/** A role with what the words around it tell. */
interface Held {
	readonly match: Match;
	readonly role: Role;
	readonly organization: OrganizationMention | undefined;
	readonly when: When | undefined;
	readonly dates: PostDates;
	readonly current: Current | undefined;
	readonly derivation: string | undefined;
	readonly spans: Spans;
}

/** "Ann B. Smith": the name ends in what many do. */
function isSubjectsName({ view: { tokens, subject } }: Match, { title }: Role): boolean {
	const words = tokens.slice(title.start, title.end).map((token) => token.lower);
	return subject.aliases.has(words.join(' '));
}

/** Orders and prizes have commanders and fellows; "Player of the Year" is a prize. */
const isHonour = (role: Role, { name }: OrganizationMention): boolean =>
	(/^(?:knight|companion|commander|dame|member|officer)/i.test(role.title.value) &&
		/^(?:Bath|Garter|Thistle)$/.test(name)) ||
	(role.sort !== 'founder' && HONOUR_WORD.test(name) && HONOUR.test(name)) ||
	/^(?:Tournament|Year|Match|Season|Month|Week|Decade|Century)\b|^Honour$/.test(name);

/** What makes a work, or appears in a show, and holds no post. */
const isWorkOrShow = ({ view }: Match, { title, head }: Role, organization: OrganizationMention | undefined): boolean =>
	(title.value === 'player' && !organization) ||
	// "a judge on the series": of a show and not of a court.
	(head === 'judge' && !organization && view.tokens[title.end]?.lower === 'on') ||
	// "author/editor of Low Tide"
	(head === 'editor' && view.text(title.start - 2, title.start) === 'author/') ||
	(WORK.test(title.value) && OF_A_WORK.test(title.value));

/** "in 1973 as a clerk and then as head until 1998": when the one before began. */
const isNext = ({ view }: Match, { title }: Role): boolean =>
	view.tokens
		.slice(Math.max(0, title.start - NEAR), title.start)
		.some(({ lower }) => /^(?:then|later|finally)$/.test(lower));
const NEAR = 3;

/** When a role was held, by its own date, the clause's, or the years that it lasted. */
function heldWhen(
	match: Match,
	role: Role,
	options: RoleOptions,
	given: Read<OrganizationMention> | undefined,
): Pick<Held, 'when' | 'dates' | 'current' | 'derivation'> {
	const clause = clauseWhen(match);
	const when =
		endOnly(role.when) && clause && !clause.end && !isNext(match, role)
			? joined(clause, role.when as When)
			: (role.when ?? options.when ?? clause);
	const stated =
		(!when && given && editionYear(match.view, given.end, role)) || datesOf(when, pointOf(role, options, when, given));
	const last = role.years === undefined ? undefined : endAfter(stated, role.years);
	const begun =
		stated.start === undefined && stated.end !== undefined ? countedBack(stated.end, role.years) : undefined;
	const dates: PostDates = {
		...stated,
		...(begun !== undefined && { start: begun }),
		...(last !== undefined && { end: last, current: false }),
	};
	const current = isUpToThen(match, when)
		? undefined
		: (dates.current ??
			role.current ??
			(role.unsure && options.current ? undefined : options.current) ??
			(saidNow(match) ? true : undefined));
	const derivation =
		last !== undefined
			? `${role.years} years from ${stated.start ?? ''}`
			: begun !== undefined
				? `${role.years} years up to ${stated.end ?? ''}`
				: when?.derivation;
	return { when, dates, current, derivation: dates.start || dates.end ? derivation : undefined };
}

/** Posts that are held for a stay or a meeting. */
const OF_ONE_STAY =
	/^(?:visiting|guest|summer|exchange|fulbright)\b|\bin[- ]residence\b|^(?:general|programme?|technical|track|session|area|poster|publicity|local|workshop|conference|organi[sz]ing)\b.*chair$/i;

/**
 * What the moment told is to a post: "was a visiting fellow in 2016", "was the 2016 Fellow" and "was a judge at the Tide
 * Festival in 2016" tell of all of it, "was a founding member in 2016" of its start, and "was a director in 2016" of neither.
 */
function pointOf(
	{ title }: Role,
	{ point = 'start' }: RoleOptions,
	when?: When,
	given?: Read<OrganizationMention>,
): DatePoint {
	if (point !== 'both') return point;
	if (/^(?:founding|charter) /i.test(title.value)) return 'start';
	const isWhole = when?.to === title.start || GATHERING.test(given?.value.name ?? '');
	return isWhole || OF_ONE_STAY.test(title.value) ? 'both' : 'within';
}

/** The words of the whole role, of its title and of its body. */
function spansOf(match: Match, { sort, title }: Role, given: Read<OrganizationMention> | undefined): Spans {
	const spans: Spans = [];
	const first = Math.min(title.start, given?.start ?? title.start);
	const last = Math.max(title.end, given?.end ?? title.end);
	const whole = last - first <= 24 ? spanOf(match, first, last) : undefined;
	if (whole) spans.push(whole);
	const titleSpan = spanOf(match, title.start, title.end);
	if (titleSpan) spans.push({ ...titleSpan, slot: sort === 'post' ? 'title' : 'role' });
	const organizationSpan = given && spanOf(match, given.start, given.end);
	if (organizationSpan) spans.push({ ...organizationSpan, slot: 'organization' });
	return spans;
}

/** "In 1986 she became the founder of A": it was founded then; of other verbs the year is that of a post. */
function founding({ match, when, spans }: Held, organization: OrganizationMention): Draft {
	const date = match.classes.some(({ word }) => word === 'become') ? when?.point : undefined;
	const dated = when && date ? spanOf(match, when.from, when.to) : undefined;
	return {
		fact: { kind: 'founded', organization, ...(date && { date }) },
		spans: [...spans.filter((span) => span.slot !== 'role'), ...(dated ? [{ ...dated, slot: 'date' }] : [])],
	};
}

function schooling({ match, when, spans }: Held, organization: OrganizationMention): Draft | undefined {
	if (!studiedAt(match.view, organization)) return undefined;
	const end = when?.point ?? when?.end;
	dateSpans(match, when, { ...(end && { end }) }, spans);
	return {
		fact: { kind: 'education', organization, ...(end && { end }) },
		spans: spans.filter((span) => span.slot !== 'role'),
	};
}

function signing({ match, when, dates, spans }: Held, organization: OrganizationMention): Draft {
	dateSpans(match, when, dates, spans);
	const { start, end } = dates;
	return {
		fact: { kind: 'membership', organization, ...(start && { start }), ...(end && { end, current: false }) },
		spans: spans.filter((span) => span.slot !== 'title'),
	};
}

const licence = ({ role, organization, spans }: Held): Draft => ({
	fact: {
		kind: 'education',
		credential: role.title.value,
		category: 'license',
		...(organization && { organization }),
	},
	spans: spans.map((span) => (span.slot === 'title' ? { ...span, slot: 'credential' } : span)),
});

/** A post, or the membership that a title tells of. */
function post(held: Held, given: RoleOptions['form']): Draft | undefined {
	const { match, role, organization, when, dates, current, derivation, spans } = held;
	dateSpans(match, when, dates, spans);
	const base = {
		...(dates.start && { start: dates.start }),
		...(dates.end && { end: dates.end }),
		...(current !== undefined && { current }),
	};
	const derived = derivation === undefined ? {} : { derivation };
	if (!isPost(role, organization)) {
		if (!organization) return undefined;
		return { fact: { kind: 'membership', organization, role: role.title.value, ...base }, spans, ...derived };
	}
	const form =
		given ??
		(AFFILIATION.test(role.title.value) ? 'affiliation' : !organization && namesItself(role) ? 'office' : undefined);
	return {
		fact: {
			kind: 'position',
			title: role.title.value,
			...(organization && { organization }),
			...(role.place && { place: role.place.value }),
			...(form && { form }),
			...base,
		},
		spans: spans.map((span) => (span.slot === 'role' ? { ...span, slot: 'title' } : span)),
		...derived,
	};
}

/** "co-chair of the Tide Congress 2022": a post in one year's meeting is that year's. */
function editionYear(view: View, at: number, role: Role): PostDates | undefined {
	if (!/chair|organi[sz]er|reviewer|committee/i.test(role.title.value)) return undefined;
	const year = view.tokens[at]?.text ?? '';
	return /^(?:19|20)\d\d$/.test(year) ? { start: year, end: year, current: false } : undefined;
}
