import type { ClaimFactOfKind, PlaceMention } from '../../model';
import { spanOf } from '../drafts';
import type { Draft, Frame, Match } from '../frame';
import { WORK_TYPE_BY_NOUN } from '../lexicons/work-types';
import { titledDrafts } from './titled-drafts';

type EventFact = ClaimFactOfKind<'event'>;

/** Contests that need no date or place to be told apart. */
const GREAT =
	/\b(?:Olympic|Olympics|Paralympic|Paralympics|World Cup|World Championships?|Commonwealth Games|Asian Games)\b/;

/** Whether a name says itself that it is a gathering with a time and place: a festival, a biennale, the Proms. */
const isGathering = (name: string): boolean =>
	/\b(?:Festival|Biennale|Biennial|Triennale|Proms|Fair|Symposium|Congress|Documenta)\b/.test(name);

/**
 * @param dated whether only what has a time or a place counts: a body's yearly gathering without either is no event;
 * `strictly` where only a time does
 */
function eventDrafts(
	fixed: Partial<EventFact> = {},
	dated: boolean | 'strictly' = true,
): (match: Match) => readonly Draft[] {
	return (match) => {
		const near = match.slots.place?.[0]?.value as PlaceMention | undefined;
		return titledDrafts(match, match.slots.name ?? [], (hit, date) => {
			if (typeof hit.value !== 'string') return undefined;
			const place = (hit.extra?.place as PlaceMention | undefined) ?? near;
			if (dated === 'strictly' && !date) return undefined;
			if (dated && !date && !place && !GREAT.test(hit.value) && !isGathering(hit.value)) return undefined;
			return { kind: 'event', name: hit.value, ...fixed, ...(date ? { date } : {}), ...(place ? { place } : {}) };
		});
	};
}

/** A performance of a work: the sentence has the subject, or a work that the sentence before it made theirs. */
function ofOwnWork(match: Match): readonly Draft[] {
	const { view, start } = match;
	const before = view.tokens.slice(0, start);
	const theirs = before.some((_, at) =>
		[...view.slot('subject', at), ...view.slot('possessor', at)].some((hit) => hit.end > hit.start),
	);
	const work = before.some(
		(token, at) => WORK_TYPE_BY_NOUN.has(token.lower) && /^(?:the|this)$/.test(before[at - 1]?.lower ?? ''),
	);
	return theirs || work ? eventDrafts({ role: 'performer' })(match) : [];
}

/** Words by which a sentence tells of service in a war. */
const SERVICE =
	/^(?:serve[ds]?|serving|service|fought|fights?|fighting|enlist(?:ed|ing)?|officer|soldier|army|navy|forces?|regiment|infantry|battalion|squadron|command(?:ed|er|ing)?|wounded|captured|pilot|veteran|general|admiral|troops|drafted|conscripted|legion|corps|marines?|recruited|brigade|colonel|lieutenant|military|resistance|partisans?|fighter|defeat)$/;

/** A war in which the subject served: the sentence speaks of them and of service. */
function inWar(match: Match): readonly Draft[] {
	const { view, start } = match;
	if (!view.tokens.some((token) => SERVICE.test(token.lower))) return [];
	const told = view.tokens.some((_, at) =>
		[...view.slot('subject', at), ...view.slot('possessor', at)].some((hit) => hit.end > hit.start),
	);
	const kin = view.tokens
		.slice(0, start)
		.some((token) =>
			/^(?:father|mother|brother|husband|wife|son|uncle|grandfather|brothers|sons|parents|family)$/.test(token.lower),
		);
	if (!told || kin) return [];
	return titledDrafts(
		match,
		match.slots.name ?? [],
		(hit) => ({ kind: 'event', name: String(hit.value), role: 'contributor' }),
		'item',
	);
}

/** Exhibitions without a title are named after where they were. */
function exhibitions({ slots, view, start, when }: Match): readonly Draft[] {
	return (slots.venue ?? []).map((hit) => {
		const venue = String(hit.value);
		const date = hit.when?.point ?? when?.point;
		const fact = {
			kind: 'event',
			name: `Exhibition at ${venue}`,
			role: 'performer',
			place: { name: venue },
			...(date ? { date } : {}),
		} as const;
		return { fact, spans: [spanOf(view, hit === slots.venue?.[0] ? start : hit.start, hit.valueEnd ?? hit.end)] };
	});
}

/** How texts state that the subject took part in an event. What happened around them is not theirs. */
export const EVENT_FRAMES: readonly Frame[] = [
	{
		name: 'event/competed',
		kind: 'event',
		date: 'date',
		patterns: [
			'<subject> @event-compete <name:contest> in <place>',
			'<subject> @event-compete <name:contest+>',
			'<subject> @event-compete … (at|in) <name:contest> (in|at) <place>',
			'<subject> @event-compete … (at|in|for) <name:contest+>',
			'^ (at|in|during) <name:contest> (,)? <subject>',
			'<subject> … … (represent|represented|representing) … (at|in) <name:contest+>',
			'<subject> @be … (part|member) of … (squad|team|side) (that|which) (won|reached|contested) <name:contest+>',
		],
		build: eventDrafts({ role: 'competitor' }),
	},
	{
		name: 'event/won',
		kind: 'event',
		date: 'date',
		patterns: [
			'<subject> @event-win <name:contest> (in|at) <place>',
			'<subject> @event-win <name:contest+>',
			'<subject> @event-win … @event-medal … (at|in) <name:contest+>',
			'<subject> @event-win … (at|in) <name:contest+>',
			'<subject> … … @event-standing … (at|in) <name:contest+>',
		],
		build: eventDrafts({ role: 'competitor' }),
	},
	{
		name: 'event/placed',
		kind: 'event',
		date: 'date',
		patterns: [
			'<subject> @event-place @event-rank … (in|at) <name:contest> (in|at) <place>',
			'<subject> @event-place @event-rank … (in|at) <name:contest+>',
			'<subject> @be … (@event-medal|@event-rank) … (in|at|of) <name:contest+>',
		],
		build: eventDrafts({ role: 'competitor' }),
	},
	{
		name: 'event/attended',
		kind: 'event',
		date: 'date',
		patterns: ['<subject> @event-attend <name:event+>'],
		build: eventDrafts({ role: 'attendee' }, 'strictly'),
	},
	{
		name: 'event/organised',
		kind: 'event',
		date: 'date',
		patterns: ['<subject> @event-organise (the|its)? (first|second|third|annual|inaugural)? <name:event+>'],
		build: eventDrafts({ role: 'organizer' }, 'strictly'),
	},
	{
		name: 'event/spoke',
		kind: 'event',
		date: 'date',
		patterns: [
			'<subject> @event-speak … (at|in) <name:event> in <place>',
			'<subject> @event-speak <name:event+>',
			'<subject> @event-speak … (including|such as|like) <name:gathering+>',
			'<subject> @be … @event-speaker (at|for|of) <name:gathering+>',
			'@event-speaker (at|for|of) <name:gathering+>',
			'<subject> @event-give … @event-talk … (at|for|to|during) <name:event+>',
			'<subject> @be invited to (speak|present|lecture|perform|talk) (at|in) <name:event+>',
			'<subject> @event-sit … (panels|panel|juries) (,)? (including|such as|at|for) <name:event+>',
			'presented talks at … (including|such as|like) <name:gathering+>',
		],
		build: eventDrafts({ role: 'performer' }),
	},
	{
		name: 'event/performed',
		kind: 'event',
		date: 'date',
		patterns: [
			'<subject> @event-perform <name:event> in <place>',
			'<subject> @event-perform <name:event+>',
			'<subject> @event-perform … (at|in) <name:event> in <place>',
			'<subject> @event-perform … (at|in) <name:event+>',
			"<subject's> @work-noun @event-perform:passive … (at|in|during) <name:event+>",
		],
		build: eventDrafts({ role: 'performer' }),
	},
	{
		name: 'event/work-performed',
		kind: 'event',
		anyClause: true,
		date: 'date',
		patterns: [
			'(performed|premiered|presented|exhibited|shown|screened) (by … …)? (at|in|during) <name:event+>',
			'@work-noun @be (a)? part of <name:event+>',
			'(shown|included|exhibited|featured|displayed|selected) (in|at|for) <name:event+>',
			'(performances|screenings|premieres|exhibitions) … (at|in) … (including|such as)? <name:event+>',
		],
		build: ofOwnWork,
	},
	{
		name: 'event/fought',
		kind: 'event',
		date: 'date',
		patterns: [
			'<subject> @event-fight … (in|during|at)? <name:conflict+>',
			'<subject> @serve … … (in|during) <name:conflict+>',
			'<subject> @event-join … … (in|during) <name:conflict+>',
			'<subject> @be … @event-fighter … (in|during|of) <name:conflict+>',
			'(a|an|the) <name:conflict> (veteran|hero|ace|general)',
			'<subject> @event-hurt:passive … (in|at|during) <name:conflict+>',
			'<subject> , (a|an)? veteran of <name:conflict+>',
			'^ (during|in|at|after … in) <name:conflict> (,)? <subject> @event-served',
		],
		build: eventDrafts({ role: 'contributor' }, false),
	},
	{
		name: 'event/in-war',
		kind: 'event',
		anyClause: true,
		date: 'none',
		patterns: ['(during|in|throughout) <name:conflict+>'],
		build: inWar,
	},
	{
		name: 'event/exhibited',
		kind: 'event',
		anyClause: true,
		date: 'date',
		patterns: ['(exhibitions|exhibition|shows|exhibits|exhibited|shown) (widely|internationally)? at <venue+>'],
		build: exhibitions,
	},
];
