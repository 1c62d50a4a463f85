import type { OrganizationMention } from '../../../model';
import type { Frame, Match, SlotHit } from '../../frames/frame';
import { isGivenName } from '../../lexicons/given-names';
import { isPrizeName } from '../../lexicons/prizes';
import { isBody } from '../../slots/organization/body';
import { isPraise } from '../../slots/organization/praise';
import { isKnownPlace } from '../../slots/place';
import { organizationsOnly } from '../position/organizations-only';
import { currencyOf, tenseOf } from '../role/post-dates';
import { studiedAt } from '../role/post-sort';
import { isStation, tellsOfSport } from '../role/where-sent';

const nameOf = (hit: SlotHit | undefined): string => (hit?.value as OrganizationMention | undefined)?.name ?? '';

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

/** What one plays or appears in with somebody and not for a club: "played duets with Reed", "appeared in films with Roe". */
const SHARED =
	/^(?:duets?|duos?|trios?|quartets?|quintets?|sonatas?|concertos?|concerts?|recitals?|music|jazz|blues|piano|violin|cello|guitar|drums|bass|saxophone|trumpet|flute|harp|organ|chess|cards|bridge|poker|golf|tennis|tricks?|gigs?|songs?|sessions?|roles?|parts?|shows?|hands|films?|movies?|plays?|musicals?|productions?|sketches|comedies|episodes?|commercials?|scenes?)$/;

/** Whether a name behind "with" is that of whoever played along. */
function isCompany({ view, classes, start }: Match, hit: SlotHit): boolean {
	const { tokens } = view;
	if (tokens[hit.start - 1]?.lower !== 'with' || isBody(view, hit)) return false;
	return tokens.slice(classes[0]?.end ?? start, hit.start).some(({ lower }) => SHARED.test(lower));
}

const SPORT =
	/\b(?:playing|football|footballing|soccer|hockey|basketball|baseball|rugby|cricket|netball|handball|volleyball|senior|youth|junior|amateur|professional)\b/i;

/** Bodies with which soloists appear. */
const ORCHESTRA = /\b(?:Orchestra|Philharmonic|Symphony|Sinfonia|Sinfonietta|Opera)\b/;

/** Bodies of dancers and of singers. */
const COMPANY = /\b(?:Ballet|Dance)\b/;
const CHOIR = /\b(?:Choir|Chorus|Chorale|Singers|Voices)$/;

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

/** "released by the Tallow club", "for the Ulmen side": where a club is that nobody names. */
const isTownOf = ({ view: { tokens } }: Match, { start, end }: SlotHit): boolean =>
	end - start === 1 &&
	tokens[start - 1]?.lower === 'the' &&
	/^(?:club|side|outfit|franchise)$/.test(tokens[end]?.lower ?? '');

/** Clubs, teams and ensembles that somebody plays for. */
export const PLAYER_FRAMES: readonly Frame[] = [
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
			'<subject> (was|were)? (drafted|selected|picked|taken|chosen) … (overall|pick|round|draft) (of … draft)? (,)? by (the)? <organization:club>',
			'(spending) … (time|season|seasons|spell|spells|stint|stints) (on loan)? (with|at) <organization:club>',
			'<subject> @start (his|her|their|my|the)? … career (in … |as (a|an) … )? (with|at) <organization:club>',
			'<subject> (stars|starred|starring|excelled) (for|with) (the)? <organization:club+>',
			'<subject> (plays|played|playing) (as (a|an) … )? for … (club|side|outfit) <organization:club>',
			'<subject> @start (his|her|their|my|the)? … career playing (for|with) (the)? <organization:club>',
			'(spell|spells|loan spells|loan spell|loan|playing career) (with|at|for) <organization:club+>',
			"<subject's> (former|previous|other)? (clubs|teams) (were|are|include|included) <organization:club+>",
			'<subject> @join (club|side|team) <organization:club>',
			'<organization:club> , where <subject> (had|has had|enjoyed|spent) … (spell|spells|stint|stints|season|seasons)',
			'<subject> @join (another|a|the|local|his|her|their) … (club|side|team|rivals|giants|outfit|franchise) (,)? … <organization:club>',
			'(before|then|later) (moving|switching|transferring) to <organization:club>',
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
			if (sent && (named.some((hit) => isStation(hit)) || !tellsOfSport(match.view.document))) return [];
			// "signed with Faber in 2010": authors and singers do as well.
			const signs = match.classes.some(({ name, word }) => name === 'play' && word === 'sign with');
			if (signs && !tellsOfSport(match.view.document) && !named.every((hit) => isClub(match, hit))) return [];
			const bodies = traded ? named.map((hit) => withoutExchange(match, hit)) : named;
			const teams = bodies.filter(
				(hit) =>
					isBand(hit.value as OrganizationMention) &&
					!isPrizeName(nameOf(hit)) &&
					!isTownOf(match, hit) &&
					// "selected by Lucille Clifton": a name cut in two is a person's.
					!(
						isGivenName(match.view.tokens[hit.start]?.lower ?? '') &&
						match.view.tokens[hit.end]?.capital &&
						!isKnownPlace(nameOf(hit))
					) &&
					// "played for the legendary Tom Reed at Marlow": under whom.
					!(
						isGivenName(match.view.tokens[hit.start]?.lower ?? '') &&
						isPraise(match.view.tokens[hit.start - 1]?.lower ?? '')
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
			// "joined the team at Acme": who works there, where no club's name says otherwise.
			if (match.classes[0]?.name === 'join' && before(match) === 'at' && !teams.every((hit) => isClub(match, hit)))
				return [];
			// Careers begin anywhere; one as a player begins with a club.
			if (match.classes[0]?.name === 'start' && !teams.every((hit) => isClub(match, hit))) return [];
			// "before moving to Tide City", "at Acme, where she had a spell": a town or a firm, unless its name is a club's.
			const moves =
				teams[0]?.start === match.start ||
				/^\S+ (?:moving|switching|transferring)\b/.test(match.view.text(match.start, match.end));
			if (teams.length === 0 || (moves && !teams.every((hit) => isClub(match, hit)))) return [];
			const tense = acts(match) ? 'present' : tenseOf(match, 'play');
			return organizationsOnly(
				{ ...match, slots: { ...match.slots, organization: teams } },
				/^(?:release|waive|cut) by$/.test(deal)
					? { kind: 'membership', point: 'end', current: false }
					: { kind: 'membership', point: 'start', ...(tense === 'present' && { current: true }) },
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
			// "represented Acme in the Court of Appeal": a client.
			return hit && isBody(match.view, hit) && !/\b(?:Courts?|Tribunal)\b/.test(nameOf(hit))
				? organizationsOnly(match, { kind: 'membership', point: 'start', ...currencyOf(match, 'represent') })
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
			const danced = match.view.tokens
				.slice(match.start, match.end)
				.some(({ lower }) => /^danc(?:e[sd]|ing)$/.test(lower));
			const bands = (match.slots.organization ?? []).filter(
				(hit) =>
					/^(?:MusicGroup|PerformingGroup)$/.test((hit.value as OrganizationMention).type ?? '') ||
					(danced && COMPANY.test(nameOf(hit))),
			);
			// A soloist plays with many an orchestra, and belongs to none; who dances or sings in a choir is one of them.
			const joins = danced || bands.every((hit) => CHOIR.test(nameOf(hit)));
			const guest = !joins && (bands.length > 1 || ORCHESTRA.test(nameOf(bands[0])));
			return bands.length === 0 || (guest && /^(?:with|for)$/.test(before(match)))
				? []
				: organizationsOnly(
						{ ...match, slots: { ...match.slots, organization: bands } },
						{ kind: 'membership', point: 'none', ...(acts(match) && { current: true }) },
					);
		},
	},
];
