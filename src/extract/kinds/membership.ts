import type { OrganizationMention } from '../../model';
import type { Draft, Frame, Match, SlotHit } from '../frame';
import { isGivenName } from '../lexicons/given-names';
import { isBody } from '../slots/body';
import { isKnownPlace } from '../slots/place';
import { readOf } from '../slots/read-of';
import type { Role } from '../slots/role';
import { isClassOf } from './is-class-of';
import { ofSubject } from './of-subject';
import { onCourt } from './on-court';
import { OWN_BOARD } from './own-board';
import { organizationsOnly } from './position/organizations-only';
import { currencyOf, tenseOf } from './post-dates';
import { studiedAt } from './post-sort';
import { roleDrafts } from './role-drafts';

const seatsOf = (match: Match): readonly Role[] =>
	(match.slots.seats ?? []).flatMap((hit) => hit.value as readonly Role[]);

/** "was appointed to the Court of Appeal": a judge's post, told as such. */
const isAppointment = ({ classes }: Match, { organization }: Role): boolean =>
	/^(?:be (?:appointed|elected|named)|join)/.test(classes[0]?.word ?? '') &&
	/\bCourts?\b/.test(organization?.value.name ?? '');

const state = (match: Match, name: string): { readonly current?: boolean } => {
	// Who was elected or joined may sit there still.
	if (
		/^(?:join|be (?:appointed|elected|named) to)$/.test(match.classes.find((entry) => entry.name === name)?.word ?? '')
	)
		return {};
	return currencyOf(match, name);
};

/** Bodies that nobody plays for. */
const NO_TEAM: ReadonlySet<OrganizationMention['type']> = new Set([
	'CollegeOrUniversity',
	'School',
	'Corporation',
	'GovernmentOrganization',
	'Hospital',
	'MedicalOrganization',
	'Museum',
	'Library',
	'ResearchOrganization',
	'EducationalOrganization',
	'NewsMediaOrganization',
	'Project',
]);
/** Where one learns, and hardly works unless a text says so. */
const isCollege = ({ view }: Match, { value }: SlotHit): boolean =>
	(value as OrganizationMention).type !== 'ResearchOrganization' && studiedAt(view, value as OrganizationMention);

/** "a spell at the Observatory": time at a body that is no team is spent at work. */
const SPENT = /\b(?:time|spells?|stints?)\b/i;

const isBand = ({ type }: OrganizationMention): boolean => !NO_TEAM.has(type);

/** "was traded to the Rovers for Tom Reed": whom the club gave is no part of its name. */
function withoutExchange({ view }: Match, hit: SlotHit): SlotHit {
	const end = hit.valueEnd ?? hit.end;
	for (let at = hit.start + 1; at < end; at++) {
		if (view.tokens[at]?.lower !== 'for') continue;
		return {
			...hit,
			end: at,
			valueEnd: at,
			value: { ...(hit.value as OrganizationMention), name: view.text(hit.start, at) },
		};
	}
	return hit;
}

/** What somebody is sent to and nobody plays for: a town with its state, a prison, a base. */
const isStation = (hit: SlotHit): boolean =>
	(hit.value as OrganizationMention).place !== undefined ||
	/\b(?:Prison|Jail|Gaol|Penitentiary|Camp|Base|Fort|Barracks|Hospital|Asylum|Infirmary|Station|Airfield|Sanatorium)\b/.test(
		nameOf(hit),
	);

/** What one plays with somebody and not for a club: "played duets with Reed", "plays chess with Roe". */
const PLAYED_TOGETHER =
	/^(?:duets?|duos?|trios?|quartets?|quintets?|sonatas?|concertos?|concerts?|recitals?|music|jazz|blues|piano|violin|cello|guitar|drums|bass|saxophone|trumpet|flute|harp|organ|chess|cards|bridge|poker|golf|tennis|tricks?|gigs?|songs?|sessions?|roles?|parts?|shows?|hands)$/;

/** Whether a name behind "with" is that of whoever played along. */
function isCompany({ view, classes, start }: Match, hit: SlotHit): boolean {
	const { tokens } = view;
	if (tokens[hit.start - 1]?.lower !== 'with' || isBody(view, hit)) return false;
	return tokens.slice(classes[0]?.end ?? start, hit.start).some(({ lower }) => PLAYED_TOGETHER.test(lower));
}

/** Words of texts that tell of players: elsewhere people are transferred to places, and to camps. */
const OF_SPORT =
	/\b(?:football|soccer|hockey|basketball|baseball|rugby|cricket|netball|handball|volleyball|league|striker|midfielder|goalkeeper|defender|forward|winger|pitcher|quarterback|chess|grandmaster|cyclist|athlete|players?\b)/i;

const SPORT =
	/\b(?:playing|football|footballing|soccer|hockey|basketball|baseball|rugby|cricket|netball|handball|volleyball|senior|youth|junior|amateur|professional)\b/i;

/** Bodies that receive members: no school, no court, no hall of fame. */
const isSociety = (hit: SlotHit): boolean =>
	/\b(?:Society|Academy|Institut(?:e|ion)|Association|Guild|Union|Fraternity|Sorority|Lodge|Club|Council|Company|Phi|Royal College|American College|Order of Preachers|League|Institute)\b/.test(
		nameOf(hit),
	) && !/\bHall of Fame\b|\b(?:High|Grammar|Law|Medical) School\b/.test(nameOf(hit));

const nameOf = (hit: SlotHit | undefined): string => (hit?.value as OrganizationMention | undefined)?.name ?? '';

/** Bodies that people are active in after work. */
const BELONGED =
	/\b(?:Club|Society|Association|Lodge|Church|Guild|League|Legion|Auxiliary|Scouts|Party|Union|Rotary|Kiwanis|Lions|Grange|Parish|Chapter|PTA|Choir|Band|Friends)\b/;

/** Bodies with which soloists appear. */
const ORCHESTRA = /\b(?:Orchestra|Philharmonic|Symphony|Sinfonia|Sinfonietta|Opera)\b/;

/** The small word before the bodies of a match, past their article. */
function before({ view, slots }: Match): string {
	const at = (slots.organization?.[0]?.start ?? 1) - 1;
	const word = view.tokens[at]?.lower ?? '';
	return word === 'the' ? (view.tokens[at - 1]?.lower ?? '') : word;
}

/** Whether the words say that the body is a club: by its name, or by the career begun there. */
const isClub = ({ view, start }: Match, hit: SlotHit): boolean =>
	(hit.value as OrganizationMention).type === 'SportsTeam' && !isBody(view, { ...hit, value: {} })
		? SPORT.test(view.text(start, hit.start))
		: (hit.value as OrganizationMention).type === 'SportsTeam' || SPORT.test(view.text(start, hit.start));

/** Whether the words right behind the subject tell of now: "who currently plays". */
const acts = ({ view, slots }: Match): boolean => {
	const end = slots.subject?.[0]?.end;
	return (
		end !== undefined &&
		view.tokens
			.slice(end, end + 3)
			.some(({ lower }) => /^(?:plays|features|competes|sings|dances|performs|fronts|leads)$/.test(lower))
	);
};

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
			],
			build: (match) =>
				roleDrafts(
					match,
					seatsOf(match).filter((role) => !isAppointment(match, role)),
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
			],
			build: (match) => {
				const organization = readOf(match.slots.organization?.[0]);
				if (!organization) return [];
				const start = organization.end + 1;
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
				"(<subject's>|^) (professional|current|past|other|board)? (memberships|affiliations) (are|@include) (in|with)? :? <organization+>",
				'<subject> (holds|held|has held|maintains|maintained|has) … (membership|memberships) (of|in|with) <organization+>',
				'<subject> @be … (active)? in <organization+>',
				'<subject> @belong <organization+>',
			],
			build: (match) => {
				// "was active in the Garden Club": a body that one belongs to, and no line of work.
				if (
					match.classes.some((entry) => entry.name === 'be') &&
					!(
						/\b(?:active|involved)\b/.test(match.view.text(match.start, match.end)) &&
						(match.slots.organization ?? []).every((hit) => BELONGED.test(nameOf(hit)))
					)
				)
					return [];
				if ((match.slots.organization ?? []).some((hit) => isClassOf(match.view.tokens, hit.end))) return [];
				// "affiliated with the Trust's division of tides": with what it owns.
				if ((match.slots.organization ?? []).some((hit) => match.view.tokens[hit.end]?.kind === 'clitic')) return [];
				return organizationsOnly(match, {
					kind: 'membership',
					point: 'start',
					...(tenseOf(match, 'belong') === 'present' && { current: true }),
				});
			},
		},
		{
			name: 'membership/received',
			kind: 'membership',
			date: 'start',
			patterns: ['<subject> @receive <roles>', '<subject> @hold-post <roles>'],
			build: (match) =>
				roleDrafts(
					match,
					(match.slots.roles ?? [])
						.flatMap((hit) => hit.value as readonly Role[])
						.filter((role) => role.head === 'membership'),
					{ point: 'start' },
				),
		},
		{
			name: 'membership/played',
			kind: 'membership',
			date: 'start',
			patterns: [
				'<subject> @play (the|both)? <organization:club+>',
				'<subject> (plays|played|playing|features|featured|appeared|competed|has played|currently plays) (as (a|an|the)? <title>)? … (for|with) (the|both|teams such as|clubs such as|teams including|clubs including)? :? <organization:club+>',
				'<subject> @trade:passive (the)? <organization:club+>',
				'<subject> (made|makes|making) … debut (for|with) (the)? <organization:club>',
				'<subject> @sign … (contract|deal|terms) with <organization:club>',
				'<organization:club> @draft <subject>',
				'@loan <subject> (out)? to <organization:club+>',
				'<subject> (went|goes|moved|moves|was sent|returned) (out)? on loan to <organization:club+>',
				'<subject> (was|were|is|has been) capped … by (the)? <organization:club>',
				'<subject> (spent|spends|spending) … (time|season|seasons|spell|spells|stint|stints) (on loan)? (with|at) <organization:club+>',
				'<subject> (plays|played|playing|competed|scored|kept|featured) … (games|appearances|matches|seasons|tests|innings|caps|season|years) (… )? (for|with) (the|both)? <organization:club+>',
				'^ (@earlier-word|senior|youth|professional|current)? (clubs|teams|club|team) : <organization:club+>',
				'<subject> @represent (the)? <organization:club> (at|in|on) … (level|olympics|games|cup|championship|championships|paralympics|tests|internationally)',
				'<subject> @represent (the)? <organization:club> internationally',
				'<subject> (spent|spends|spending) … (season|seasons) in (the)? … (with|for) (the)? <organization:club+>',
				'<subject> (was|were) drafted (in|with|as) … , … (overall|pick) , by (the)? <organization:club>',
				'<subject> (was|were) drafted … (overall|pick|round) (,)? by (the)? <organization:club>',
				'(spending) … (time|season|seasons|spell|spells|stint|stints) (on loan)? (with|at) <organization:club>',
				'<subject> @start (his|her|their|my|the)? … career (in … )? (with|at) <organization:club>',
				'<subject> @start (his|her|their|my|the)? … career playing (for|with) (the)? <organization:club>',
				'(spell|spells|loan spells|loan spell|loan|playing career) (with|at|for) <organization:club+>',
				"<subject's> (former|previous|other)? (clubs|teams) (were|are|include|included) <organization:club+>",
				'<subject> @join (club|side|team) <organization:club>',
				'<subject> @join <organization:club> on loan',
				'(turned|turning|turn) (professional|pro) (with|for|at) <organization:club>',
				'(caps|appearances|games|matches) for (the)? <organization:club+>',
				'(before|after|then|later) (signing|playing) (permanently|briefly|professionally)? (for|with) (the)? <organization:club>',
				'<subject> (won|earned|gained|collected|made|has won|has earned) … (caps|appearances|starts) for (the)? <organization:club>',
			],
			build: (match) => {
				const traded = match.classes.some(({ name }) => name === 'trade');
				const named = (match.slots.organization ?? []).filter((hit) => !isCompany(match, hit));
				// "was transferred to Long Beach, California", "to Upton Prison": where somebody was sent.
				const deal = match.classes.find(({ name }) => name === 'trade')?.word ?? '';
				const sent = deal.startsWith('transfer');
				// "was selected by the Trust to chair a review"
				if (/^(?:select|pick|claim) by/.test(deal) && /^(?:to|as)$/.test(match.view.tokens[match.end]?.lower ?? ''))
					return [];
				if (sent && (named.some((hit) => isStation(hit)) || !OF_SPORT.test(match.view.document.text))) return [];
				const bodies = traded ? named.map((hit) => withoutExchange(match, hit)) : named;
				const teams = bodies.filter(
					(hit) =>
						isBand(hit.value as OrganizationMention) &&
						// "selected by Lucille Clifton": a name cut in two is a person's.
						!(
							isGivenName(match.view.tokens[hit.start]?.lower ?? '') &&
							match.view.tokens[hit.end]?.capital &&
							!isKnownPlace(nameOf(hit))
						) &&
						// "made her debut with the Salt Symphony"
						!(ORCHESTRA.test(nameOf(hit)) && /\bdebut\b/i.test(match.view.text(match.start, hit.start))) &&
						// "made her feature debut with Salt Roads"
						!/\b(?:feature|directorial|literary|acting|film|screen|television|stage|broadway|fiction|recording) debut\b/i.test(
							match.view.text(match.start, hit.start),
						),
				);
				// "a spell at Jesus College": to learn, as likely as to teach.
				if (teams.length === 0 && bodies.some((hit) => isCollege(match, hit))) return [];
				if (teams.length === 0 && SPENT.test(match.view.text(match.start, bodies[0]?.start ?? match.start)))
					return organizationsOnly(match, { point: 'start', current: false });
				// Careers begin anywhere; one as a player begins with a club.
				if (match.classes[0]?.name === 'start' && !teams.every((hit) => isClub(match, hit))) return [];
				if (teams.length === 0) return [];
				const tense = acts(match) ? 'present' : tenseOf(match, 'play');
				return organizationsOnly(
					{ ...match, slots: { ...match.slots, organization: teams } },
					{ kind: 'membership', point: 'start', ...(tense === 'present' && { current: true }) },
				);
			},
		},
		{
			name: 'membership/represented',
			kind: 'membership',
			date: 'start',
			patterns: ['<subject> @represent … (in|on) (the)? <organization>'],
			build: (match) => {
				const hit = match.slots.organization?.[0];
				return hit && isBody(match.view, hit)
					? organizationsOnly(match, { kind: 'membership', point: 'start', ...state(match, 'represent') })
					: [];
			},
		},
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
			name: 'membership/part-of',
			kind: 'membership',
			date: 'start',
			patterns: [
				'<subject> … (performs|performed|plays|played|sings|sang|performing|playing) (as part of|as a member of|in) <organization+>',
				'<subject> (plays|played|sings|sang|dances|danced|has played|has danced|playing) … (in|with|for) <organization+>',
				'<subject> … (playing|plays|played|sings|sang|singing) in the … (section|chorus|choir|ranks) of <organization>',
				'<subject> (fronts|fronted|led|leads|fronting) <organization+>',
				'<subject> (got|landed|gets|had|began|started) … (gig|gigs|job|career) (playing|singing|performing|drumming) (in|with|for) <organization>',
			],
			build: (match) => {
				const bands = (match.slots.organization ?? []).filter((hit) =>
					/^(?:MusicGroup|PerformingGroup)$/.test((hit.value as OrganizationMention).type ?? ''),
				);
				// A soloist plays with many an orchestra, and belongs to none.
				const guest = bands.length > 1 || ORCHESTRA.test(nameOf(bands[0]));
				return bands.length === 0 || (guest && /^(?:with|for)$/.test(before(match)))
					? []
					: organizationsOnly(
							{ ...match, slots: { ...match.slots, organization: bands } },
							{ kind: 'membership', point: 'none', ...(acts(match) && { current: true }) },
						);
			},
		},
		{
			name: 'membership/elected-to',
			kind: 'membership',
			date: 'start',
			patterns: [
				'<subject> @appoint:passive (to|into) (the|both)? <organization+>',
				"@hire (<subject>|<subject's>) to (the|both)? <organization+>",
				'(and|,) (later|then|again|subsequently|eventually)? (elected|re-elected|reelected|appointed|elevated)? to (the)? <organization>',
				'<subject> (won|wins) (election|re-election|reelection) to (the)? <organization+>',
				'<subject> @appoint:passive to (the)? (fellowship|membership) (of|in) <organization>',
				'<subject> @admit:passive (to|into) (the|both)? <organization+>',
				'<subject> @admit:passive (to|into) (membership|fellowship|the fellowship|the membership) (of|in) <organization+>',
			],
			build: (match): readonly Draft[] => {
				// "the Board of the Harbour Society" is a seat of the society's.
				const name = (match.slots.organization?.[0]?.value as OrganizationMention | undefined)?.name ?? '';
				if (OWN_BOARD.test(name)) return [];
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
						(hit) => isStation(hit) || !(isBody(match.view, hit) || OF_SPORT.test(match.view.document.text)),
					)
				)
					return [];
				return organizationsOnly(match, { ...(!sent && { kind: 'membership' as const }), point: 'start' }).map(onCourt);
			},
		},
	] satisfies readonly Frame[]
).map(ofSubject);
