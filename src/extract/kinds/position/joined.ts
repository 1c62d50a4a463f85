import type { OrganizationMention } from '../../../model';
import type { Draft, Frame, Match, SlotHit, View } from '../../frames/frame';
import { isPrizeName } from '../../lexicons/prizes';
import { isBody } from '../../slots/organization/body';
import { isBodyNoun } from '../../slots/organization/body-noun';
import { mention } from '../../slots/organization/mention';
import { isKnownPlace } from '../../slots/place';
import type { Role } from '../../slots/role/role';
import { hasOrganizationHead } from '../../words/organization-type';
import { pastAdjuncts } from '../../words/past-adjuncts';
import { PREPOSITIONS } from '../../words/prepositions';
import { joinsToLearn } from '../education/joins-to-learn';
import { OWN_BOARD } from '../membership/own-board';
import { studiedAt } from '../role/post-sort';
import { tellsOfSport } from '../role/where-sent';
import { spanOf } from '../titled-drafts';
import { organizationsOnly } from './organizations-only';

/** "entered the “Harbour Hall” Minor Seminary": the name goes on behind the quotation. */
const closesQuote = (match: Match, hit: SlotHit | undefined): boolean =>
	hit !== undefined &&
	match.view.tokens[hit.start - 1]?.kind === 'punctuation' &&
	match.view.tokens[hit.end]?.capital === true;

const isTeam = (organization: OrganizationMention): boolean =>
	/^(?:SportsTeam|MusicGroup|PerformingGroup|PoliticalParty)$/.test(organization.type ?? '') ||
	/\b(?:team|club|band|society|association|party|squad|union|committee|council on|parliament|senate|congress|cabinet|assembly|board|church of|army|navy|air force|marines|marine corps|reserves?|guard|corps)\b/i.test(
		organization.name,
	);

/** Whether the words before tell of studies. */
const isStudent = ({ view, start }: Match): boolean =>
	view.tokens
		.slice(0, start)
		.some(({ lower }) =>
			/^(?:degree|undergraduate|stud(?:y|ies|ied|ying)|schooling|attended|educated|enrolled)$/.test(lower),
		);

/** "the museum, which she joined in 2014 after eight years at Acme": what was joined stands before, and Acme was left. */
function isElsewhere({ view, slots, classes, start }: Match): boolean {
	const verb = classes[0];
	const organization = slots.organization?.[0];
	if (!verb || !organization || organization.start < verb.end) return false;
	if (/^(?:which|that)$/.test(view.tokens[start - 1]?.lower ?? '')) return true;
	return view.tokens.slice(verb.end, organization.start).some((token) => token.lower === 'after');
}

/** Bodies that are called after what they are for. */
const FOR_SOMETHING =
	/^(?:centers?|centres?|institutes?|foundation|fund|trust|society|association|council|committee|commission|campaign|coalition|alliance|school|college|office|department|agency|ministry|bureau|union|network|board|program|programme|initiative|laboratory|museum|academy|corporation|partnership|project)$/;

/** "left Bold Bank for Acme Ltd": the body that somebody went to is no part of the name of the one that they left. */
function withoutNext(match: Match): Match {
	const { view, slots } = match;
	const organization = (slots.organization ?? []).map((hit) => {
		const end = hit.valueEnd ?? hit.end;
		for (let at = hit.start + 1; at < end - 1; at++) {
			if (view.tokens[at]?.lower !== 'for') continue;
			const next = view.text(at + 1, end).split(' ');
			const left = { ...hit, end: at, valueEnd: at, value: mention(view.text(hit.start, at), undefined) };
			return !FOR_SOMETHING.test(view.tokens[at - 1]?.lower ?? '') &&
				next.length > 1 &&
				hasOrganizationHead(next) &&
				!isKnownPlace(next.join(' '))
				? left
				: hit;
		}
		return hit;
	});
	return { ...match, slots: { ...slots, organization } };
}

/** "entered the private practice of Internal Medicine": a line of work. */
const isPractice = ({ view: { tokens } }: Match, hit: SlotHit | undefined): boolean =>
	hit !== undefined &&
	tokens[hit.start - 1]?.lower === 'of' &&
	/^(?:practice|field|study|profession|business|world)$/.test(tokens[hit.start - 2]?.lower ?? '');

/** "joined the Acme board": a seat, and no post. */
const isBoards = ({ view: { tokens } }: Match, hit: SlotHit | undefined): boolean =>
	hit !== undefined && /^(?:board|advisory)$/.test(tokens[hit.end]?.lower ?? '');

/** "joined the Board of Acme": the board is Acme's. */
const isSeat = (view: View, { start }: SlotHit): boolean =>
	view.tokens[start]?.lower === 'board' &&
	view.slot('seats', start).some(({ value }) => (value as readonly Role[]).some(({ head }) => head === 'board'));

/** Lexicon: the parts of a body in which its staff work. */
const WORKPLACE =
	/^(?:staff|faculty|teams?|offices?|department|division|practice|workforce|newsroom|bureau|desk|lab|laboratory|management|payroll|ranks)$/;

/** "joined the hospital's walking group": whoever is in such a part need not work there. */
function isOfPart({ view: { tokens } }: Match, hit: SlotHit | undefined): boolean {
	if (!hit || tokens[hit.end]?.kind !== 'clitic') return false;
	let end = hit.end + 1;
	while (
		tokens[end]?.kind === 'word' &&
		!PREPOSITIONS.has(tokens[end]?.lower ?? '') &&
		!ENDS_PART.test(tokens[end]?.lower ?? '')
	)
		end++;
	return !tokens.slice(hit.end + 1, end).some(({ lower }) => WORKPLACE.test(lower));
}
const ENDS_PART = /^(?:and|or|where|which|who|when|while|after|before)$/;

/** "joined Reed on stage", "joined Waters for the encore": with whom somebody played for a night. */
const isGuest = ({ view }: Match, hit: SlotHit | undefined): boolean =>
	hit !== undefined &&
	!isBody(view, hit) &&
	view.tokens
		.slice(hit.end, hit.end + GUEST_WITHIN)
		.some(({ lower }) => /^(?:stage|onstage|encore|tour|nights?|duet|concerts?|gigs?|shows?|set)$/.test(lower));
const GUEST_WITHIN = 8;

/** Whether the sentence goes on with the end of studies. */
const graduatesNext = ({ view: { tokens } }: Match, { end }: SlotHit): boolean =>
	tokens
		.slice(end, end + 8)
		.some(({ lower }) => /^(?:graduat(?:ed|ing)|stud(?:y|ied|ying)|major(?:ed|ing))$/.test(lower));

/** Whether the text speaks of a bare name as of an employer: one leaves towns, too. */
function isWorkedFor({ view }: Match, hit: SlotHit): boolean {
	const name = (hit.value as OrganizationMention).name;
	if (isBody(view, hit) || / /.test(name)) return true;
	const { text } = view.document;
	const said = (words: readonly string[]): boolean => words.some((word) => text.includes(`${word} ${name}`));
	return said(['at', 'joined', 'joining', 'with', 'for', 'by', 'founded']) && !said(['in', 'to', 'near', 'of']);
}

/** Whether words about leaving name a body: with a date any that is worked for, else one that is surely a body. */
const tellsOfLeaving = (match: Match): boolean =>
	match.when?.point
		? (match.slots.organization ?? []).every((hit) => isWorkedFor(match, hit))
		: /^(?:retire|resign) from$/.test(match.classes[0]?.word ?? '') &&
			(match.slots.organization ?? []).every((hit) => isBody(match.view, hit));

/** The end of a stay, as the words behind it tell it. */
interface Leaving {
	readonly end: string;
	readonly from: number;
	readonly to: number;
}

/** "and left in 1995", ", where she stayed until 1995": the end that a clause tells right behind. */
function leaving({ view, end }: Match): Leaving | undefined {
	const { tokens } = view;
	let at = pastAdjuncts(view, end);
	if (tokens[at]?.lower === ',') at++;
	if (/^(?:and|but)$/.test(tokens[at]?.lower ?? '')) at = pastAdjuncts(view, at + 1);
	else if (at === end) return undefined;
	return leftAt(view, at) ?? stayedUntil(view, at);
}

/** "left in 1995", "leaving it in 1995", "left the company in 1995" */
function leftAt(view: View, from: number): Leaving | undefined {
	const { tokens } = view;
	let at = from;
	if (!/^(?:left|leaving|retired|retiring)$/.test(tokens[at]?.lower ?? '')) return undefined;
	at++;
	if (/^(?:it|them)$/.test(tokens[at]?.lower ?? '')) at++;
	else if (tokens[at]?.lower === 'the' && isBodyNoun(tokens[at + 1]?.lower)) at += 2;
	const when = view.date(at);
	// "left in 1941 for Africa": a journey.
	const away = tokens[when?.to ?? at]?.lower === 'for' && view.slot('place', (when?.to ?? at) + 1).length > 0;
	return when?.point === undefined || away ? undefined : { end: when.point, from: when.from, to: when.to };
}

/** "where she stayed until 1995", "staying until 1995", "worked there until 1995" */
function stayedUntil(view: View, from: number): Leaving | undefined {
	const { tokens } = view;
	let at = from;
	const where = tokens[at]?.lower === 'where';
	if (where) at += /^(?:he|she|they|i)$/.test(tokens[at + 1]?.lower ?? '') ? 2 : 1;
	if (
		!/^(?:stay(?:ed|ing)|remain(?:ed|ing)|work(?:ed|ing)|serv(?:ed|ing)|taught|teaching)$/.test(tokens[at]?.lower ?? '')
	)
		return undefined;
	at++;
	const there = tokens[at]?.lower === 'there';
	if (there) at++;
	// "worked until 1995": wherever that was.
	else if (!where && !/^(?:stay|remain)/.test(tokens[at - 1]?.lower ?? '')) return undefined;
	const when = view.date(at);
	return when?.end === undefined || when.start !== undefined
		? undefined
		: { end: when.end, from: when.from, to: when.to };
}

/** A stay with its end, where the sentence goes on to tell that somebody left. */
function withLeaving(draft: Draft, match: Match): Draft {
	const { fact, spans } = draft;
	if ((fact.kind !== 'position' && fact.kind !== 'membership') || fact.end) return draft;
	const left = leaving(match);
	if (!left) return draft;
	const span = spanOf(match, left.from, left.to);
	return {
		...draft,
		fact: { ...fact, end: left.end, current: false },
		spans: span ? [...spans, { ...span, slot: 'end' }] : spans,
	};
}

/** Bodies that somebody joined or left, the post not named. */
export const JOINED_FRAMES: readonly Frame[] = [
	{
		name: 'position/joined-organization',
		kind: 'position',
		date: 'start',
		patterns: [
			'<subject> @join (the)? (faculty|staff|ranks|team)? (of|at)? <organization+>',
			'<subject> @appoint:passive (to|onto) (the)? … (faculty|staff|bench) (of|at) <organization>',
			'<subject> (was|were|is)? commissioned (in|into) (the)? <organization>',
			'(since|before|after|prior to|upon|on) joining <organization>',
			'<organization> , which <subject> @join',
			'<subject> @depart … to join (the)? <organization>',
		],
		build: (match) => {
			const hit = match.slots.organization?.[0];
			if (isElsewhere(match) || isPractice(match, hit) || isBoards(match, hit)) return [];
			if (isOfPart(match, hit) || isGuest(match, hit)) return [];
			const first = hit?.value as OrganizationMention | undefined;
			if (first && (OWN_BOARD.test(first.name) || isPrizeName(first.name))) return [];
			if (hit && isSeat(match.view, hit)) return [];
			if (joinsToLearn(match)) return [];
			const verb = match.classes[0]?.word;
			// "signed with Faber": a contract, and no post.
			if (
				/^sign (?:on )?with$/.test(verb ?? '') &&
				!(hit && isBody(match.view, hit)) &&
				!tellsOfSport(match.view.document)
			)
				return [];
			// One moves to a town, and enters a school to learn there.
			// Who moves to a university in the midst of their studies goes on with them there.
			const moves = verb === 'move to' || verb === 'move on to';
			// Who transfers to a school is its student, unless a post is named.
			if (/^(?:transfer to|enrol{1,2} in)$/.test(verb ?? '') && first && studiedAt(match.view, first)) return [];
			// "entered SFASU and graduated in 1975": to study there.
			if (verb === 'enter' && hit && graduatesNext(match, hit)) return [];
			if (moves && first && studiedAt(match.view, first) && isStudent(match)) return [];
			if (moves && hit && (!isBody(match.view, hit) || first?.type === 'SportsOrganization')) return [];
			if (verb === 'enter' && first && (studiedAt(match.view, first) || closesQuote(match, hit))) return [];
			const drafts = organizationsOnly(match, {
				point: 'start',
				...(first && isTeam(first) && { kind: 'membership' as const }),
			});
			return drafts.length === 1 ? drafts.map((draft) => withLeaving(draft, match)) : drafts;
		},
	},
	{
		name: 'position/moved-between',
		kind: 'position',
		date: 'start',
		patterns: [
			'<subject> (moved|moves|switched|transferred|went) from <organization> to <to:organization>',
			'<subject> (came|comes) to <to:organization> from <organization>',
		],
		build: (match) => {
			const { organization = [], to = [], ...slots } = match.slots;
			const bodies = [...organization, ...to];
			// Towns are moved between as well, and schools by their pupils.
			if (!bodies.every((hit) => isBody(match.view, hit) && !studiedAt(match.view, hit.value as OrganizationMention)))
				return [];
			if (bodies.some(({ value }) => isTeam(value as OrganizationMention))) return [];
			return [
				...organizationsOnly({ ...match, slots: { ...slots, organization } }, { point: 'end', current: false }),
				...organizationsOnly({ ...match, slots: { ...slots, organization: to } }, { point: 'start' }),
			];
		},
	},
	{
		name: 'position/came-from',
		kind: 'position',
		date: 'none',
		patterns: ['<subject> @join <to:organization> (in … )? from <organization>'],
		build: (match) => {
			const hit = match.slots.organization?.[0];
			const from = hit?.value as OrganizationMention | undefined;
			const to = match.slots.to?.[0]?.value as OrganizationMention | undefined;
			if (!hit || !from || !to) return [];
			const teams = isTeam(to) || isTeam(from) || /^(?:sign|transfer)/.test(match.classes[0]?.word ?? '');
			// Who comes from a school may have been its pupil.
			if (studiedAt(match.view, from) || (!teams && !isBody(match.view, hit))) return [];
			return organizationsOnly(match, { point: 'none', current: false, ...(teams && { kind: 'membership' as const }) });
		},
	},
	{
		name: 'position/left',
		kind: 'position',
		date: 'start',
		patterns: ['<subject> @depart <organization>'],
		build: (told) => {
			const match = withoutNext(told);
			const left = match.slots.organization?.[0]?.value as OrganizationMention | undefined;
			// Who leaves a school may have been its pupil; nobody retires from it as one.
			const retires = /^retire/.test(match.classes[0]?.word ?? '');
			if (!left || (!retires && /School$|College|Universit/.test(left.type ?? '')) || !tellsOfLeaving(match)) return [];
			return organizationsOnly(match, {
				point: 'end',
				current: false,
				// Whoever joins a party or an army is a member of it, and so is who leaves it.
				...(isTeam(left) && { kind: 'membership' as const }),
			});
		},
	},
];
