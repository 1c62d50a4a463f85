import type { ClaimFactOfKind, PlaceMention } from '../../../model';
import { evidenceOf, spanOf } from '../../claims/drafts';
import type { Draft, Match, View } from '../../frames/frame';
import type { InnerView } from '../../frames/view';
import { GATHERINGS_BY_NAME, isEventHead } from '../../lexicons/event-heads';
import { isPrizeName } from '../../lexicons/prizes';
import { WORK_TYPE_BY_NOUN } from '../../lexicons/work-types';
import { whereShown } from '../../lists/where-shown';
import { NOMINATIVE } from '../../reference/pronoun';
import { OWN_SPELLING } from '../../slots/event';
import type { Venue } from '../../slots/venues';
import { opening } from '../../words/opening';
import { wordsOf } from '../../words/words-of';
import { namesSubjectAt, namesSubjectBefore } from '../names-subject-before';
import { editions, perYear } from '../per-year';
import { titledDrafts } from '../titled-drafts';

type EventFact = ClaimFactOfKind<'event'>;

/** Contests that need no date or place to be told apart. */
const GREAT =
	/\b(?:Olympic|Olympics|Paralympic|Paralympics|World Cup|World Championships?|Commonwealth Games|Asian Games)\b/;

/** What is won and is no contest itself. */
const isHonour = (name: string): boolean => isPrizeName(name.replace(/ series$/, ''));

/** Whether a name says itself that it is a gathering with a time and place: a festival, a biennale, the Proms. */
export const isGathering = (name: string): boolean => GATHERING.test(name);
const GATHERING = new RegExp(
	`\\b(?:Festival|Biennale|Biennial|Biannual|Biennal|Bienal|Triennale|Triennial|Proms|Fair|Symposium|Congress|${GATHERINGS_BY_NAME.join('|')}|Fringe|Expo|Salon|Summer Exhibition|Armory Show)\\b`,
	'i',
);

/** "speaker of the House": an office, and no talk. */
const CHAMBER = /^(?:House|Senate|Assembly|Parliament|Commons|Lords|Knesset|Dáil|Riksdag|Legislature)\b/;

/**
 * @param dated whether only what has a time or a place counts: a body's yearly gathering without either is no event;
 * `strictly` where only a time does
 */
export function eventDrafts(
	fixed: Partial<EventFact> = {},
	dated: boolean | 'strictly' = true,
): (match: Match) => readonly Draft[] {
	return (match) => {
		const near = match.slots.place?.[0]?.value as PlaceMention | undefined;
		const named = (match.slots.name ?? []).flatMap((hit) => editions(match.view, hit));
		const hits = named.flatMap((hit) => perYear(match.view, hit));
		return titledDrafts(match, hits, (hit, date) => {
			if (typeof hit.value !== 'string' || isHonour(hit.value)) return undefined;
			if (match.classes.some(({ name }) => name === 'event-speaker') && CHAMBER.test(hit.value)) return undefined;
			const place = (hit.extra?.place as PlaceMention | undefined) ?? near;
			if (dated === 'strictly' && !date) return undefined;
			if (dated && !date && !place && !GREAT.test(hit.value) && !isGathering(hit.value)) return undefined;
			return { kind: 'event', name: hit.value, ...fixed, ...(date ? { date } : {}), ...(place ? { place } : {}) };
		});
	};
}

/** Where one speaks for a country or a body, and nobody competes. */
const OF_DELEGATES =
	/\b(?:Assembly|Conference|Congress|Convention|Council|Summit|Forum|Talks|Commission|Symposium|Expo|Fair)\b/;

/** Contests that somebody took part in; at an assembly, one speaks for others. */
export const competed = (match: Match): readonly Draft[] =>
	eventDrafts({ role: 'competitor' })(match).map((draft) =>
		draft.fact.kind === 'event' && OF_DELEGATES.test(draft.fact.name)
			? { ...draft, fact: { ...draft.fact, role: 'attendee' } }
			: draft,
	);

/**
 * Wars and battles that somebody took part in. "In 1939 he took a degree and served in A", "…, during which he served in A":
 * a date before another verb, or before the clause, is not the war's.
 */
export function fought({ when, ...match }: Match): readonly Draft[] {
	const { view, start, classes } = match;
	const verb = classes[0]?.start ?? start;
	const name = match.slots.name?.[0]?.start ?? verb;
	const isOthers =
		when !== undefined &&
		when.to <= verb &&
		(view.tokens
			.slice(when.to, verb)
			.some((token) => (view as InnerView).isVerb(token) || /^(?:which|whom|where)$/.test(token.lower)) ||
			view.tokens
				.slice(verb, name)
				.some(({ lower }, at, words) => lower === 'and' && (view as InnerView).isVerb(words[at + 1])));
	return eventDrafts({ role: 'contributor' }, false)({ ...match, ...(when && !isOthers && { when }) });
}

/** Words in the names of houses where people perform; a league, a town or a form of a game is none. */
const HOUSE =
	/\b(?:Hall|Opera|Theat(?:re|er)|Scala|Garden|Musikverein|Concertgebouw|(?:Elb)?[Pp]hilharmonie|House|Cent(?:er|re)|Auditorium|Palace|Opry|Conservatoire|Playhouse|Museum|Gallery)\b/;

/** What somebody played or said at a place that it is named after. */
const eventAt = (what: string, name: string, date: string | undefined): EventFact => ({
	kind: 'event',
	name: `${what} at ${name}`,
	role: 'performer',
	...(date ? { date } : {}),
	place: { name },
});

/** A first appearance at a house, which names it. */
export function debuts(match: Match): readonly Draft[] {
	const [house] = match.slots.organization ?? match.slots.place ?? [];
	const name = (house?.value as { name: string } | undefined)?.name ?? '';
	const date = match.when?.point;
	// "made her debut in 1957 as Dorabella at Aix-en-Provence": a town names one only with its year.
	if (match.slots.place ? !date || !ON_STAGE.test(opening(match.view.document)) : !HOUSE.test(name)) return [];
	return [{ fact: eventAt('Debut', name, date), spans: evidenceOf(match, match.end, match.when) }];
}

/** Words for what is said at a place, in the order in which a sentence is searched for them. */
const ADDRESS =
	/\b((?:commencement|convocation|graduation|keynote) (?:address|speech|lecture)|inaugural lecture|keynote)\b/i;
const SAID_AT = /\b(?:University|College|School|Institute|Academy|Hall|Museum|Library|Society)\b/;

/** What somebody played or said at one place at one time: named after the place. */
export function atHouse(match: Match): readonly Draft[] {
	const { view, start, slots, when } = match;
	const [house] = slots.organization ?? [];
	const date = when?.point;
	if (!house || !date) return [];
	const { name } = house.value as { name: string };
	const words = view.text(start, house.start);
	const address = ADDRESS.exec(words)?.[1]?.toLowerCase();
	const recital = /\b(recital|concert)\b/.exec(words)?.[1];
	const onStage = /\b(?:stage|encore|in (?:concert|recital))\b/i.test(words);
	if (!(onStage || (address ? SAID_AT : HOUSE).test(name)) || /\bdebut\b/i.test(words)) return [];
	const what = address ?? recital ?? 'performance';
	const named = `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
	return [{ fact: eventAt(named, name, date), spans: evidenceOf(match, match.end, when) }];
}

/** Of whom "played at" tells a concert or a part, and no match. */
const ON_STAGE =
	/\b(?:musicians?|singers?|pianists?|violinists?|cellists?|guitarists?|drummers?|bassists?|saxophonists?|trumpeters?|organists?|harpists?|flutists?|flautists?|percussionists?|soprano|mezzo-soprano|contralto|tenor|baritone|composers?|conductors?|songwriters?|bands?|orchestras?|quartets?|jazz|choirs?|albums?|dancers?|ballet|actors?|actress|comedians?|poets?|DJ|rapper)\b/i;

/** Where somebody played, danced or read, one house after another; of a festival the name is the event's. */
export function atHouses(match: Match): readonly Draft[] {
	const { view, slots, start, when } = match;
	const listed = (slots.venues?.[0]?.value ?? []) as readonly Venue[];
	if (!ON_STAGE.test(opening(view.document))) return [];
	return listed.flatMap((venue): readonly Draft[] => {
		const { name } = venue;
		const named = isGathering(name);
		if (!named && !HOUSE.test(name)) return [];
		const date = venue.when?.point ?? (listed.length === 1 ? when?.point : undefined);
		const fact: EventFact = named
			? { kind: 'event', name, role: 'performer', ...(date ? { date } : {}) }
			: eventAt('Performance', name, date);
		return [{ fact, spans: [spanOf(view, venue === listed[0] ? start : venue.start, venue.end)] }];
	});
}

/** A performance of a work: the sentence has the subject, or a work that the sentence before it made theirs. */
export function ofOwnWork(match: Match): readonly Draft[] {
	const { view, start } = match;
	const before = view.tokens.slice(0, start);
	const theirs = namesSubjectBefore(view, start);
	const work = before.some(
		(token, at) => WORK_TYPE_BY_NOUN.has(token.lower) && /^(?:the|this)$/.test(before[at - 1]?.lower ?? ''),
	);
	return theirs || work ? eventDrafts({ role: 'performer' })(withoutBooks(match)) : [];
}

/** "was included in The Year in Verse 2012": what a work is chosen for is a book or a list unless it says that it is an event. */
function withoutBooks(match: Match): Match {
	if (!/^(?:included|featured|selected)$/.test(match.view.tokens[match.start]?.lower ?? '')) return match;
	const name = match.slots.name?.filter((hit) => typeof hit.value === 'string' && hasEventHead(hit.value));
	return { ...match, slots: { ...match.slots, name } };
}

const hasEventHead = (name: string): boolean => isGathering(name) || wordsOf(name.toLowerCase()).some(isEventHead);

/** "Keynotes: TideConf (2019), Salt Summit (2020)": gatherings by what they are called; other names are titles of talks. */
export function listedTalks(match: Match): readonly Draft[] {
	const name = match.slots.name?.filter(
		({ value }) => hasEventHead(String(value)) || wordsOf(String(value)).some((word) => OWN_SPELLING.test(word)),
	);
	return eventDrafts({ role: 'performer' })({ ...match, slots: { ...match.slots, name } });
}

/** Words by which a sentence tells of service in a war. */
const SERVICE =
	/^(?:serve[ds]?|serving|service|fought|fights?|fighting|enlist(?:ed|ing)?|officer|soldier|army|navy|forces?|regiment|infantry|battalion|squadron|command(?:ed|er|ing)?|wounded|captured|pilot|veteran|general|admiral|troops|drafted|conscripted|legion|corps|marines?|recruited|brigade|colonel|lieutenant|military|resistance|partisans?|fighter|defeat)$/;

const OF_BOOKS =
	/^(?:author|books?|novels?|films?|wrote|writes|documentar(?:y|ies)|histor(?:y|ian|ies)|stud(?:y|ies)|articles?)$/;

const AVOIDS = /^(?:avoid|evad|dodg|escap|oppos|protest)(?:e[sd]?|s|ed|ing)?$/;

/** A war in which the subject served: the sentence speaks of them and of service. */
export function inWar(match: Match): readonly Draft[] {
	const { view, start } = match;
	// "poems that served to inspire" served nobody.
	if (!view.tokens.some(({ lower }, at) => SERVICE.test(lower) && view.tokens[at + 1]?.lower !== 'to')) return [];
	// "the author of Salt Force, a look at the Tide War"
	if ((view.tokens[start]?.depth ?? 0) > 0 || view.tokens.slice(0, start).some((token) => OF_BOOKS.test(token.lower)))
		return [];
	const told = view.tokens.some((_, at) => namesSubjectAt(view, at));
	// "left for Canada to avoid service in the Tide War"
	if (view.tokens.slice(0, start).some(({ lower }) => AVOIDS.test(lower))) return [];
	const kin = view.tokens
		.slice(0, start)
		.some((token) =>
			/^(?:father|dad|mother|mom|mum|brother|husband|wife|son|uncle|cousin|nephew|grandson|stepfather|father-in-law|grandfather|grandpa|brothers|sons|parents|family)$/.test(
				token.lower,
			),
		);
	if (!told || kin) return [];
	return titledDrafts(
		match,
		match.slots.name ?? [],
		(hit) => ({ kind: 'event', name: String(hit.value), role: 'contributor' }),
		'item',
	);
}

/** What a sentence does with exhibitions that others hang: the first word that tells, and the part it gives. */
const NOT_SHOWN = /^(?:review\w*|visit\w*|attend\w*|saw|seen|wrote|writes|catalogues?|works? (?:at|for))$/;
const ORGANISED = /^(?:curat\w+|organi[sz]\w+|co-curat\w+)$/;

/** Who else exhibits. */
const EXHIBITORS =
	/^(?:company|firm|business|startup|start-up|gallery|agency|brand|label|team|studio|students?|pupils?|wife|husband|son|daughter|brother|sister|father|mother|friends?|group)$/;

/** The subject's part in the exhibitions of a sentence; `undefined` where they are not theirs. */
function partInShow({ view, start, slots }: Match): EventFact['role'] | undefined {
	// "Her company exhibited at the Salt Fair": the company did.
	if (
		/^(?:exhibited|shown)$/.test(view.tokens[start]?.lower ?? '') &&
		EXHIBITORS.test(view.tokens[start - 1]?.lower ?? '')
	)
		return undefined;
	// "He won a prize; she has exhibited at": whom the last pronoun means.
	const pronoun = view.tokens.findLastIndex(({ lower }, at) => at < start && NOMINATIVE.has(lower));
	if (pronoun >= 0 && !namesSubjectAt(view, pronoun)) return undefined;
	let told = slots.possessor !== undefined;
	for (let at = 0; at <= start; at++) {
		const word = view.tokens[at]?.lower ?? '';
		if (NOT_SHOWN.test(word)) return undefined;
		if (ORGANISED.test(word)) return 'organizer';
		told ||= namesSubjectAt(view, at);
	}
	// "Recent exhibitions include …", "Exhibited at …"
	return told || start < 3 ? 'performer' : undefined;
}

/** Words in the names of places that show art. */
const SHOWS_ART =
	/\b(?:Gallery|Galleries|Galerie|Galleria|Museum|Musée|Museo|MoMA|Kunsthalle|Kunstverein|Konsthall|Künstlerhaus|Kunsthaus|Cent(?:er|re)|Institute|Foundation|Palais|Tate|Arts?)\b/;

/** "Her first solo show was at": one, at one place. */
const ONE_SHOW = /\b(?:exhibition|show)\b.{0,40}\bwas\b/;

/** "at the Salt Gallery, Upton, in 1995": a name that says nothing of art behind the first is the town, and its year the show's. */
const withTown = ([first, second, ...rest]: readonly Venue[]): readonly Venue[] =>
	first && second && rest.length === 0 && !SHOWS_ART.test(second.name)
		? [
				{
					...first,
					end: second.end,
					...((first.when ?? second.when) ? { when: first.when ?? second.when } : {}),
				} as Venue,
			]
		: [first, second, ...rest].filter((venue) => venue !== undefined);

/** Exhibitions without a title are named after where they were; a biennial has a name of its own. */
export function exhibitions(match: Match): readonly Draft[] {
	const { slots, view, start, when } = match;
	// "Salt Roads, an exhibition at the Tallow Museum": it has a title.
	if (/^an?$/.test(view.tokens[start - 1]?.lower ?? '') && view.tokens[start - 2]?.lower === ',') return [];
	// "appears at the Salt Experience Exhibition at the Tide Hall": one with a name, which many are at.
	const before = view.tokens[start - 1];
	if (view.tokens[start]?.capital && before?.capital && !/^(?:solo|group|joint|recent|selected)$/.test(before.lower))
		return [];
	const role = partInShow(match);
	const host = slots.organization?.[0];
	const own: Venue | undefined = host && {
		name: (host.value as { name: string }).name,
		start: host.start,
		end: host.end,
	};
	const listed = own ? [own] : (((slots.venues ?? slots.named)?.[0]?.value ?? []) as readonly Venue[]);
	// "the Arts Center, Upton, and …": one word that says nothing of art is the town.
	const places = slots.named ? withoutShows(view, listed) : listed;
	const venues = ONE_SHOW.test(view.text(start, listed[0]?.start ?? start)) ? withTown(places) : places;
	// Without "at" it may be titles that are listed.
	const sure = venues.filter(({ name }) => SHOWS_ART.test(name) || isGathering(name)).length;
	if (!role || (slots.named && sure * 2 < venues.length)) return [];
	return venues.map((venue, index) => {
		const { name } = venue;
		const date = venue.when?.point ?? (venues.length === 1 ? when?.point : undefined);
		const named = isGathering(name);
		const fact = {
			kind: 'event',
			name: named ? name : `Exhibition at ${name}`,
			role,
			...(named ? {} : { place: { name } }),
			...(date ? { date } : {}),
		} as const;
		return { fact, spans: [spanOf(view, index === 0 ? start : venue.start, own ? match.end : venue.end)] };
	});
}

/** The places of a list that may hold titles: not one word that says nothing of art, nor "Between Tides, Hale House (2016)". */
function withoutShows({ tokens }: View, listed: readonly Venue[]): readonly Venue[] {
	const isTitle = listed.map(
		({ name, when, end }, index) =>
			!when?.point &&
			listed[index + 1]?.when?.point !== undefined &&
			tokens[end]?.lower === ',' &&
			!SHOWS_ART.test(name) &&
			!isGathering(name),
	);
	return listed.filter(
		({ name, inTown }, index) =>
			!isTitle[index] && !isTitle[index - 1] && (inTown || /\s/.test(name) || SHOWS_ART.test(name)),
	);
}

/** An exhibition with a title, at a place. */
export function titledShow(match: Match): readonly Draft[] {
	const role = partInShow(match);
	return role ? shown(match, role) : [];
}

/** A talk with a title, at a house or a gathering. */
export function titledTalk(match: Match): readonly Draft[] {
	const hosts = match.slots.organization ?? match.slots.other ?? [];
	const host = hosts[0]?.value as { readonly name: string } | string | undefined;
	const name = typeof host === 'string' ? host : host?.name;
	// Titles between quotation marks are read with what the lines around tell.
	const titles = (match.slots.name ?? []).filter(({ valueEnd }) => valueEnd === undefined);
	return titledDrafts(match, titles, (hit, date) =>
		name && date
			? { kind: 'event', name: String(hit.value), role: 'performer', date, ...whereShown(name, [name]) }
			: undefined,
	);
}

/** What the subject put on for others to see: with its title, and its place or its time. */
export const curated = (match: Match): readonly Draft[] => shown(match, 'organizer');

function shown(match: Match, role: EventFact['role']): readonly Draft[] {
	const [venue] = match.slots.organization ?? [];
	const near = match.slots.place?.[0]?.value as PlaceMention | undefined;
	const place = venue ? { name: (venue.value as { name: string }).name } : near;
	const names = match.slots.name ?? [];
	return titledDrafts(match, names, (hit, own) => {
		// "…, an exhibition at the Tallow Museum (2019)": behind the venue it is the show's.
		const date = own ?? (names.length === 1 ? match.when?.point : undefined);
		return { kind: 'event', name: String(hit.value), role, ...(date ? { date } : {}), ...(place ? { place } : {}) };
	});
}
