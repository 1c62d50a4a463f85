import type { OrganizationMention } from '../../../model';
import type { Draft, Frame, Match, SlotHit } from '../../frames/frame';
import { isBody } from '../../slots/organization/body';
import { readOf } from '../../slots/organization/read-of';
import type { Role } from '../../slots/role/role';
import { isClassOf } from '../../slots/study/is-class-of';
import { isBetrothed } from '../betrothed';
import { ofSubject } from '../of-subject';
import { organizationsOnly } from '../position/organizations-only';
import { onCourt } from '../role/on-court';
import { currencyOf, tenseOf } from '../role/post-dates';
import { studiedAt } from '../role/post-sort';
import { roleDrafts } from '../role/role-drafts';
import { isStation, tellsOfSport } from '../role/where-sent';
import { BAR_FRAMES } from './bar';
import { OWN_BOARD } from './own-board';
import { PLAYER_FRAMES } from './players';

const seatsOf = (match: Match): readonly Role[] =>
	(match.slots.seats ?? []).flatMap((hit) => hit.value as readonly Role[]);

/** "was appointed to the Court of Appeal": a judge's post, told as such. */
const isAppointment = ({ classes }: Match, { organization }: Role): boolean =>
	/^(?:be (?:appointed|elected|named)|join)/.test(classes[0]?.word ?? '') &&
	/\bCourts?\b/.test(organization?.value.name ?? '');

/** "on various committees of the Ministry", "on Committees for Education in A": nobody says which, and no member of the body. */
const areCommittees = ({ view }: Match, { title }: Role): boolean =>
	/^(?:committees|subcommittees)$/i.test(title.value) ||
	(/committees$/i.test(title.value) && view.tokens[title.end]?.lower === 'for');

const state = (match: Match, name: string): { readonly current?: boolean } => {
	// Who was elected or joined may sit there still.
	if (
		/^(?:join|be (?:appointed|elected|named) to)$/.test(match.classes.find((entry) => entry.name === name)?.word ?? '')
	)
		return {};
	return currencyOf(match, name);
};

/** Bodies that receive members: no school, no court, no hall of fame. */
const isSociety = (hit: SlotHit): boolean =>
	/\b(?:Society|Academy|Institut(?:e|ion)|Association|Guild|Union|Fraternity|Sorority|Lodge|Club|Council|Company|Phi|Alpha|Beta|Gamma|Delta|Kappa|Sigma|Omega|Tau|Royal College|American College|Order of Preachers|League|Institute)\b/.test(
		nameOf(hit),
	) &&
	!/\bHall of Fame\b|\b(?:High|Grammar|Law|Medical) School\b|\b(?:College|Academy|Institute) of (?:Music|Art|Dramatic|Dance|Technology|Science)\b/.test(
		nameOf(hit),
	);

const nameOf = (hit: SlotHit | undefined): string => (hit?.value as OrganizationMention | undefined)?.name ?? '';

/** "the Top 300 Leaders", "the 40 Under 40", "the Tide Power List": lists of people, and no bodies. */
const RANKING = /^Top \d|\bUnder \d|\b(?:List|Roll|Ranking|Rankings)$/;

/** Bodies that people are active in after work. */
const BELONGED =
	/\b(?:Club|Society|Association|Lodge|Church|Guild|League|Legion|Auxiliary|Scouts|Party|Union|Rotary|Kiwanis|Lions|Grange|Parish|Chapter|PTA|Choir|Band|Friends|VFW|Freemasons|Shriners|Guides|Salvation Army|Red Cross|Moose|Odd Fellows|FFA|NAACP|Fraternity|Sorority|AMVETS|DAV|Elks|Masons|Jaycees|Knights of Columbus|Veterans of Foreign Wars)\b/;

/** Fraternities by their letters. */
const GREEK =
	/^(?:(?:Alpha|Beta|Gamma|Delta|Epsilon|Zeta|Eta|Theta|Iota|Kappa|Lambda|Mu|Nu|Xi|Omicron|Pi|Rho|Sigma|Tau|Upsilon|Phi|Chi|Psi|Omega)\b ?){2,4}/;

const isBelonged = (hit: SlotHit): boolean => BELONGED.test(nameOf(hit)) || GREEK.test(nameOf(hit));

/** Behind "in" a body that one belongs to is one whatever its words: "the Boy Scouts". */
const asBody = (hit: SlotHit): SlotHit => ({ ...hit, extra: { ...hit.extra, body: true } });

/** "was elected to A in 2008 and to B in 2014": whether a second election, with its own date, follows the first. */
function goesOn({ view, slots, start }: Match): boolean {
	const hit = slots.organization?.[0];
	if (!hit || !isBody(view, hit) || !(hit.when ?? view.date(hit.end))) return false;
	for (let at = start - 1; at > 0 && at > start - 30; at--) {
		if (!/^(?:elected|re-elected|reelected|appointed|elevated|confirmed)$/.test(view.tokens[at]?.lower ?? '')) continue;
		return view.tokens[at + 1]?.lower === 'to';
	}
	return false;
}

/** What players are chosen for. */
const TEAM = /\b(?:Team|Squad|XI|Lions)\b/i;

/** Whether the verb is "chosen for", which schemes and courses follow as well as teams. */
function isChosenFor({ view, slots }: Match): boolean {
	const at = slots.organization?.[0]?.start ?? 0;
	return view.tokens[view.tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1]?.lower === 'for';
}

/** Seats on boards, membership of bodies, clubs and teams. Members and fellows by title are read with the posts. */
export const MEMBERSHIP_FRAMES: readonly Frame[] = (
	[
		{
			name: 'membership/seat',
			kind: 'membership',
			date: 'start',
			patterns: [
				'<subject> @sit (both)? <seats>',
				'<subject> (served|serves|sat|spent) <duration> on <seats>',
				"<subject's> (appointment|election|nomination|elevation) to <seats>",
				'<subject> @serve (for)? … (terms|term|years|year) on <seats>',
				'(serving|sitting|sits|serves) on <seats>',
				'<subject> (served|serves|sat|has served|has sat) (for <duration>)? on <seats>',
				'<subject> @be (on|part of) <seats>',
				'including (serving|sitting) on <seats>',
				'<subject> @sit … (boards|committees|councils) , (including|such as|among them) (those of|that of)? <seats>',
			],
			build: (match) =>
				roleDrafts(
					match,
					seatsOf(match).filter((role) => !isAppointment(match, role) && !areCommittees(match, role)),
					{
						...(/^(?:sits|serves)$/.test(match.view.tokens[match.start]?.lower ?? '')
							? { current: true }
							: state(match, match.classes[0]?.name ?? 'sit')),
						point: 'start',
					},
				).map(onCourt),
		},
		{
			name: 'membership/board-of',
			kind: 'membership',
			date: 'start',
			patterns: [
				"<subject> @sit <organization> 's (board|advisory board|board of directors|board of trustees|council) as <roles>",
				"<subject> @sit <organization> 's (board|advisory board|board of directors|board of trustees|council)",
				'<subject> @sit (the)? <organization> (board of directors|board of trustees|board of governors|advisory board|advisory council|board) as <roles>',
				'<subject> @sit (the)? <organization> (board of directors|board of trustees|board of governors|advisory board|advisory council|board)',
			],
			build: (match) => {
				const organization = readOf(match.slots.organization?.[0]);
				if (!organization) return [];
				const owned = match.view.tokens[organization.end]?.kind === 'clitic';
				const start = owned ? organization.end + 1 : organization.end;
				const seat: Role = {
					sort: 'member',
					title: { value: match.view.text(start, match.end), start, end: match.end },
					head: 'board',
				};
				const titled = (match.slots.roles ?? []).flatMap(({ value }) => value as readonly Role[]);
				return roleDrafts(match, titled.length > 0 ? titled : [seat], {
					...state(match, 'sit'),
					point: 'start',
					organization,
				});
			},
		},
		{
			name: 'membership/of',
			kind: 'membership',
			date: 'start',
			patterns: [
				'^ (as)? (a|an|the)? (former|founding|early|original|long-time|active|life|senior|current|regular)? member of (both)? <organization+>',
				'<subject> , (a|an|the)? (former|founding|early|original|long-time|active|life|senior|current)? member of (both)? <organization+>',
				'with (full|active|honorary|associate|student|life)? membership (of|in) <organization+>',
				'(and|,) (full|active|honorary|associate|life) membership (of|in) <organization>',
				"<subject's> (new|full|active|honorary|continued)? membership (of|in) <organization+>",
				"<subject's> … @include (memberships|membership) (on|of|in|with) <organization+>",
				"(<subject's>|^) (professional|current|past|other|board)? (memberships|affiliations) (are|@include) (in|with)? :? <organization+>",
				"<subject's> (memberships|affiliations) (in|with) … (organizations|organisations|societies|associations|bodies|clubs|groups) (are|@include) <organization+>",
				'^ (professional|current|past|other|board|club|civic|community)? (memberships|affiliations|organizations|organisations|societies|member|member of|boards|board member|board service) : <organization+>',
				'^ (party|political party) : <organization:party>',
				'<subject> (holds|held|has held|maintains|maintained|has) … (membership|memberships) (of|in|with) <organization+>',
				'<subject> @be … (active)? in <organization+>',
				'<subject> (@be|remains|remained|stayed) … (active (in|with)|involved in) <organization+>',
				'<subject> @belong <organization+>',
				'<subject> @be … (member|fellow) of … (societies|organizations|organisations|bodies|associations|boards|clubs|groups|committees) (,)? (including|such as|among them|notably) <organization+>',
				'<subject> (holds|held|has held) board (seats|positions|memberships|roles) (at|on|with|in) <organization+>',
				'<subject> (plays|played|sang|sings|drummed|performed|has played) … in the … (bands|groups|band|group|choir|choirs|orchestras|ensembles|duo|trio|quartet) <organization+>',
			],
			build: (match) => {
				// "was active in the Garden Club": a body that one belongs to, and no line of work.
				const takesPart = /\b(?:active|involved)\b/.test(match.view.text(match.start, match.end));
				const isWith = takesPart || match.classes.some((entry) => entry.name === 'be');
				const bodies = match.slots.organization ?? [];
				if (isWith && !(takesPart && bodies.every(isBelonged))) return [];
				if ((match.slots.organization ?? []).some((hit) => isClassOf(match.view.tokens, hit.end))) return [];
				// "affiliated with the Trust's division of tides": with what it owns.
				if ((match.slots.organization ?? []).some((hit) => match.view.tokens[hit.end]?.kind === 'clitic')) return [];
				return organizationsOnly(
					isWith ? { ...match, slots: { ...match.slots, organization: bodies.map(asBody) } } : match,
					{
						kind: 'membership',
						point: 'start',
						...(tenseOf(match, 'belong') === 'present' && { current: true }),
					},
				);
			},
		},
		{
			name: 'membership/one-of',
			kind: 'membership',
			date: 'start',
			patterns: ['<subject> @be (one of|among) (the|its)? … members of (the)? <organization>'],
			build: (match) => organizationsOnly(match, { kind: 'membership', point: 'none', ...currencyOf(match, 'be') }),
		},
		{
			name: 'membership/received',
			kind: 'membership',
			date: 'start',
			patterns: ['<subject> (@receive|@award-receive) <roles>', '<subject> @hold-post <roles>'],
			build: (match) =>
				roleDrafts(
					match,
					(match.slots.roles ?? [])
						.flatMap((hit) => hit.value as readonly Role[])
						.filter((role) => role.head === 'membership'),
					{ point: 'start' },
				),
		},
		...BAR_FRAMES,
		...PLAYER_FRAMES,
		{
			name: 'membership/party',
			kind: 'membership',
			date: 'none',
			patterns: [
				'<subject> @be (a|an|the)? <organization:party> (politician|member|senator|congressman|congresswoman|representative|governor|mayor|councillor|activist)',
				'<subject> @appoint:passive … as (a|an|the)? <organization:party>',
				'<subject> @represent … as (a|an|the)? <organization:party>',
				'<subject> @be … (,)? (representing|who represents|who represented) (the)? <organization>',
				'<subject> @serve … as (a|an|the)? <organization:party>',
				'^ (a|an) (lifelong|staunch|moderate|liberal|conservative)? <organization:party> , <subject>',
			],
			build: (match) => {
				const { name = '', type } = (match.slots.organization?.[0]?.value as OrganizationMention | undefined) ?? {};
				return type === 'PoliticalParty' || /\b(?:Party|Democrats|Greens|Conservatives|Republicans)\b/.test(name)
					? organizationsOnly(match, { kind: 'membership', point: 'none' })
					: [];
			},
		},
		{
			name: 'membership/elected-to',
			kind: 'membership',
			date: 'start',
			patterns: [
				'<subject> @appoint:passive (to|into) (the|both)? <organization+>',
				'<subject> @appoint:passive by <appointer:person> to (the|both)? <organization+>',
				"@hire (<subject>|<subject's>) to (the|both)? <organization+>",
				'(and|,) (later|then|again|subsequently|eventually)? (elected|re-elected|reelected|appointed|elevated)? to (the)? <organization>',
				'<subject> (won|wins) (election|re-election|reelection) to (the)? <organization+>',
				'<subject> @appoint:passive to (the)? (fellowship|membership) (of|in) <organization>',
				'<subject> @admit:passive (to|into) (the|both)? <organization+>',
				'<subject> (was|were) (selected|picked|chosen) for (the)? <organization:club>',
				'<subject> @admit:passive (to|into) (membership|fellowship|the fellowship|the membership) (of|in) <organization+>',
			],
			build: (match): readonly Draft[] => {
				// "the Board of the Harbour Society" is a seat of the society's.
				const name = (match.slots.organization?.[0]?.value as OrganizationMention | undefined)?.name ?? '';
				if (OWN_BOARD.test(name) || RANKING.test(name) || isBetrothed(match)) return [];
				// "chosen for the Home Office scheme"
				if (isChosenFor(match) && !TEAM.test(name)) return [];
				// "named to the All-Coast First Team": an honour.
				if (/^All-/.test(name)) return [];
				// "elected to A in 2008 and to B in 2014": the verb stands before the first.
				if (/^(?:and|,)$/.test(match.view.tokens[match.start]?.lower ?? '') && !goesOn(match)) return [];
				// "named to the Gazette's list": the list is no body.
				if (match.view.tokens[match.end]?.kind === 'clitic') return [];
				// One is admitted to a school to learn, and to a hall of fame for what one did.
				if (match.classes[0]?.name === 'admit' && !(match.slots.organization ?? []).every((hit) => isSociety(hit)))
					return [];
				// Who is assigned to a body serves there.
				const sent = /^(?:assign|reassign|post|transfer)$/.test(match.classes[0]?.word ?? '');
				// Who transfers to a school is its student.
				const moved = /^(?:be )?transfer$/.test(match.classes[0]?.word ?? '');
				const schools = (match.slots.organization ?? []).filter((hit) =>
					studiedAt(match.view, hit.value as OrganizationMention),
				);
				if (moved && schools.length > 0) return [];
				// Whoever is taken to a hospital or a prison may be a patient, or a prisoner.
				if (
					moved &&
					(match.slots.organization ?? []).some(
						(hit) => isStation(hit) || !(isBody(match.view, hit) || tellsOfSport(match.view.document)),
					)
				)
					return [];
				return organizationsOnly(match, { ...(!sent && { kind: 'membership' as const }), point: 'start' }).map(onCourt);
			},
		},
	] satisfies readonly Frame[]
).map(ofSubject);
