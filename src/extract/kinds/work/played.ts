import type { Frame, Match, SlotHit } from '../../frames/frame';
import { COUNTRY_NAMES } from '../../lexicons/countries';
import { namesWar } from '../../lexicons/event-heads';
import { isPress } from '../../lexicons/press';
import { isGathering } from '../event/event-drafts';
import { asideAt, markedCredits } from './marked-credits';
import { acts, workDrafts } from './work-drafts';
import { ofSubject } from './work-of-subject';

const DEBUT =
	'(acting|film|screen|television|tv|stage|feature|broadway|off-broadway|west end|hollywood|professional|theatrical|theatre|theater|operatic|opera)';

/** Verbs of which papers are told too: "has been featured in Forbes", "appeared in the Upton Gazette". */
const SHOWN_IN = /^(?:be (?:featured|seen|heard)|appear|feature) in$/;

/**
 * Whether a match may tell where somebody was written of, and no part that they played: one of the titles is a paper's, or
 * nobody says that they act or what sort of work it is.
 */
function isReported({ classes, slots, view }: Match): boolean {
	if (!classes.some(({ name, word }) => name === 'work-act' && SHOWN_IN.test(word))) return false;
	const titles = slots.name ?? [];
	if (titles.some(({ value }) => isPress(String(value)))) return true;
	const isTyped = classes.some(({ name }) => name === 'work-noun');
	const isSure = titles.every(({ start, end }) => view.slot('sure-work', start).some((found) => found.end === end));
	return !isTyped && !isSure && !acts(view);
}

/** "was portrayed by Tom Reed in Low Tide (2001)": the actor is another. */
const isPlayedBy = ({ classes: [verb], view: { tokens } }: Match): boolean =>
	verb !== undefined && tokens[verb.end]?.lower === 'by';

/** "made her feature directorial debut with Low Tide": who directs does not play. */
export const isDirected = ({ view, start, end }: Match): boolean =>
	view.tokens.slice(Math.max(0, start - 2), end).some(({ lower }) => lower === 'directorial' || lower === 'directing');

/** "Her directorial credits include": works, whatever she was in them. */
const areCredits = ({ view, start, end }: Match): boolean =>
	view.tokens.slice(start, end).some(({ lower }) => lower === 'credits');

/** "Susie Roe in Low Tide, Nurse Bell in The Long Ward": where several items say so, the part is no part of the title. */
function withoutParts(match: Match): Match {
	const { tokens } = match.view;
	const titles = match.slots.name ?? [];
	const cut = titles.map((hit): SlotHit => {
		const at = tokens.findIndex(({ lower }, index) => index > hit.start && index < hit.end - 1 && lower === 'in');
		if (hit.valueEnd !== undefined || at < 0) return hit;
		return { ...hit, start: at + 1, value: match.view.text(at + 1, hit.end) };
	});
	const parts = cut.filter((hit, index) => hit !== titles[index]).length;
	return areCredits(match) && parts > 1 ? { ...match, slots: { ...match.slots, name: cut } } : match;
}

/** Last words of the names of houses and companies that put on plays. */
const HOUSE = /(?:^|\s)(?:Theat(?:re|er)|Rep|Repertory|Playhouse|Stages?|Opera|Ballet|Company|Festival|Guild)$/;

/** "Regional: Tallow Rep, Upton Theatre": where somebody worked, and no plays; those have their houses in brackets. */
function areHouses({ view, slots }: Match): boolean {
	const titles = slots.name ?? [];
	return (
		slots.subject === undefined &&
		view.tokens[(titles[0]?.start ?? 0) - 1]?.lower === ':' &&
		titles.some(({ value }) => HOUSE.test(String(value))) &&
		!titles.some(({ end }) => view.tokens[end]?.text === '(')
	);
}

/** "played a role in the Salt Revolution", "his portrayal of life in the United States": what happened, and where. */
const isOfHistory = (name: string): boolean => namesWar(name) || COUNTRY_NAMES.has(name);

/** How texts state what somebody acted in, or had a part in on stage and screen. */
export const PLAYED_FRAMES: readonly Frame[] = [
	{
		name: 'work/parts',
		kind: 'work',
		anyClause: true,
		date: 'date',
		allow: ['fiction'],
		patterns: [
			'(roles|characters|parts|appearances) … … (,)? @work-such <name:part-in-work+>',
			'(his|her|their) … (role|roles|part|performance|portrayal) (as|of) <name:part-in-work+>',
			'(his|her|their) … (role|roles|part|performance|portrayal) (as|of) <character:won> (in|on) … @work-noun <name:work+>',
			'(his|her|their) … (role|roles|part|performance|portrayal) (as|of) <character:won> (in|on) <name:work+>',
		],
		build: ofSubject(workDrafts({ role: 'actor' }, 'item')),
	},
	{
		name: 'work/episodes',
		kind: 'work',
		anyClause: true,
		date: 'none',
		allow: ['fiction'],
		patterns: [
			'(episode|episodes) of (the)? … @work-noun <name:marked-work+>',
			'(episode|episodes) of <name:marked-work+>',
		],
		build: ofSubject(workDrafts({ type: 'TVSeries' }, 'item')),
	},
	{
		name: 'work/role-in',
		kind: 'work',
		date: 'none',
		// Who was only nominated for a part has played it.
		allow: ['fiction', 'candidacy'],
		patterns: [
			'for (his|her|their) (role|roles|performance|performances|portrayal|work) (in|on) <name:sure-work+>',
			'for (his|her|their) (role|roles|performance|performances|portrayal) in <name:screen-work>',
		],
		build: ofSubject(workDrafts({ role: 'actor' }, 'item')),
	},
	{
		name: 'work/dated-credit',
		kind: 'work',
		anyClause: true,
		date: 'none',
		allow: ['fiction'],
		patterns: ['@work-credit … … (in|on) … <name:dated-work+>'],
		// "took part in the Ulm Biennale (2003)" is no part in a work.
		build: ofSubject((match) =>
			isPlayedBy(match) || match.slots.name?.some((hit) => isGathering(String(hit.value)))
				? []
				: workDrafts({ role: 'actor' }, 'item')(match),
		),
	},
	{
		name: 'work/marked-credit',
		kind: 'work',
		anyClause: true,
		date: 'none',
		allow: ['fiction'],
		patterns: [
			'@work-part (in|on) … @work-noun <name:marked-work+>',
			'@work-part … (in|on) <name:marked-work+>',
			'(tour|run|revival|cast|production|season|seasons|year|years|episode|episodes) of <name:marked-work+>',
			'(spots|appearances|cameos) (in|on) … such … as <name:marked-work+>',
		],
		// Of parts in other things the text of somebody who acts does not tell in titles.
		build: ofSubject((match) => (acts(match.view) ? workDrafts({ role: 'actor' }, 'item')(match) : [])),
	},
	{
		name: 'work/credits',
		kind: 'work',
		date: 'none',
		patterns: ["<subject's> … credits (include|includes|included)", '^ … credits (include|includes|included)'],
		build: markedCredits({ role: 'contributor' }),
	},
	{
		name: 'work/credits-aside',
		kind: 'work',
		anyClause: true,
		date: 'none',
		allow: ['fiction'],
		patterns: ['(roles|parts|spots|appearances|tv-movies|movies|films|plays|sitcoms|musicals)'],
		build: (match) => {
			const from = asideAt(match);
			return from < 0 || !acts(match.view) ? [] : ofSubject(markedCredits({ role: 'actor' }))({ ...match, end: from });
		},
	},
	{
		name: 'work/hosted',
		kind: 'work',
		date: 'date',
		patterns: [
			'<subject> @work-host … (series|show|programme|program|podcast|quiz|documentary) (,)? (@work-titled)? <name:work+>',
			'<subject> (hosts|hosted|co-hosts|co-hosted) <name:sure-work+>',
		],
		build: workDrafts({ role: 'contributor' }, 'item'),
	},
	{
		name: 'work/acted',
		kind: 'work',
		date: 'date',
		allow: ['fiction'],
		patterns: [
			'<subject> @work-act … @work-noun (@work-such|as)? <name:work+>',
			'<subject> @work-act <name:work+>',
			'<subject> @work-play (the (role|part|voice) of)? <name:part-in-work+>',
			'<subject> @work-cast (opposite|alongside|with|as) <partner:person> in <name:work>',
			'<subject> (@work-cast|@work-play) … (production|productions|revival|staging|premiere|première|tour|adaptation|version) of <name:work+>',
			'<subject> … … (known|remembered|famous|noted) for (playing|portraying|voicing) <name:part-in-work+>',
			'<subject> … … (known|remembered|famous|noted) for (his|her|their) (role|roles|part|parts|performance|performances|portrayal|portrayals) (as|of) <name:part-in-work+>',
			'<subject> @work-play (the (role|part|voice) of)? <character:won> (in|on) … @work-noun (@work-such|as)? <name:work+>',
			'<subject> @work-play (the (role|part|voice) of)? <character:won> (in|on) <name:work+>',
			'<subject> @work-play (the|a) … (antagonist|protagonist|lead|heroine|hero|villain|role) (in|on) <name:work+>',
			'<subject> @work-cast … (in|on) … @work-noun (@work-such|as)? <name:work+>',
			'<subject> @work-cast … (in|on) <name:sure-work+>',
			'<subject> @be … seen (on|off|at) … in <name:marked-work+>',
			'<subject> @be (on|in) <name:marked-work+>',
			'<subject> … the (title|lead|leading|starring) role (of|in) … @work-noun <name:work+>',
			'<subject> (headlined|headlines|top-lined) … @work-noun <name:work+>',
			'<subject> (took|takes) (on)? the (lead|leading role|title role) (as … in|in) … @work-noun <name:work+>',
			"<subject's> … (breakthrough|break|breakout role|debut|first role|first appearance|first film) (came|was|arrived) … (in|with|as … in) … @work-noun <name:work>",
			'<subject> … … (known|remembered|famous|noted) for … (role|roles|appearances|performance|performances|appearance|portrayal|part|portraying|playing|voicing) … @work-noun (@work-such)? <name:work+>',
			'<subject> … … (known|remembered|famous|noted) for … (role|roles|appearances|performance|performances|appearance|portrayal|part|portraying|playing|voicing) … (in|on) … @work-noun <name:work+>',
			'<subject> … … (known|remembered|famous|noted) for … (role|roles|appearances|performance|performances|appearance|portrayal|part|portraying|playing|voicing) … (in|on) <name:work+>',
			'<subject> @have … (role|roles|part|parts) … (in|on) … @work-noun (@work-such)? <name:work+>',
			'<subject> @have … (role|roles|part|parts) … (in|on) <name:work+>',
			'(leading|starring|lead|recurring|supporting) (role|roles|part|parts) in <name:sure-work+>',
			'(leading|starring|co-starring|lead|recurring|supporting|title|guest) (role|roles|part|parts) (in|on) (the|a) … @work-noun <name:work>',
			'(starring|co-starring|recurring|guest-starring) (role|roles) (in|on) <name:work>',
			'(guest-starred|guest-starring|guest starred|guest starring|appeared|appears) in (an episode|episodes|several episodes) of <name:work+>',
			'(rose|came|shot|sprang) to (prominence|fame|attention|stardom|notice) … (playing|portraying|as) <name:part-in-work+>',
			`${DEBUT} debut … (in|with) (the|a)? … @work-noun (,)? <name:work>`,
			`${DEBUT} debut … (in|with) <name:work>`,
			'cast (member|members) of … @work-noun <name:work>',
			'cast (member|members) of … (revival|version|production|remake) of <name:work>',
			'^ (recent|other|favourite|favorite|past|previous|notable|some|stage|theatre|theater)? … roles (include|includes|included|:) (:)? <name:part-in-work+>',
			"<subject's> … (roles|appearances|engagements|highlights) (include|includes|included) (the)? (role of|roles of|part of|parts of)? <name:part-in-work+>",
			'<subject> (sang|sings|sung|performed|created|originated|danced) the (role|roles|part|parts) of <name:part-in-work+>',
			"<subject's> … (film|screen|television|tv|stage|acting|theatre|theater|movie) (credits|roles|appearances|work) (@work-list|are|were) … <name:work+>",
			"<subject's> (other|further|recent|many|notable)? credits @work-list (roles in)? <name:work+>",
			'^ (other|further|recent|selected|notable|previous|favourite|favorite|past|some)? (recent|favourite|favorite)? (film|screen|television|tv|stage|acting|theatre|theater|radio|broadway|off-broadway|regional|west end|opera) (/|and|&)? (theatre|theater|film|television|tv)? (credits|roles|appearances|work)? (include|includes|included|:) (:)? <name:work+>',
			'^ … credits (include|includes|included|:) (:)? <name:work+>',
			'^ (for|with|at) <organization> (,|:)? (credits|productions|roles|work)? (include|includes|included|:) (:)? <name:work+>',
			'<subject> (created|originated|sang|sings|performed|danced|played) (the)? (title)? (role|part) … (premiere|première|production|revival) of <name:work>',
		],
		// "was featured in the book Great Swimmers": of whom a book tells, plays no part in it.
		build: (match) =>
			isReported(match) || areHouses(match) || (isDirected(match) && !areCredits(match))
				? []
				: workDrafts({ role: isDirected(match) ? 'director' : 'actor' })(withoutParts(match)).filter(
						({ fact }) => fact.kind !== 'work' || !(fact.type === 'Book' || isOfHistory(fact.name)),
					),
	},
];
