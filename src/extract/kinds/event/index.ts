import type { Frame, Match } from '../../frames/frame';
import {
	atHouse,
	atHouses,
	competed,
	curated,
	debuts,
	eventDrafts,
	exhibitions,
	fought,
	inWar,
	listedTalks,
	ofOwnWork,
	titledShow,
	titledTalk,
} from './event-drafts';

/** Whether what is between the verb and the event goes on with another verb: "made her debut in 1996 and has performed at A". */
const joinsClauses = ({ view, classes, start, slots }: Match): boolean =>
	classes.length === 0 &&
	view.tokens
		.slice(slots.subject?.[0]?.end ?? start, slots.name?.[0]?.start)
		.some(
			({ lower }, at, between) =>
				lower === 'and' && /^(?:has|have|had|was|were|is|then|later)$/.test(between[at + 1]?.lower ?? ''),
		);

const isOfCourt = ({ view, slots }: Match): boolean =>
	(slots.name ?? []).some(({ start, end }) => /\bCourts?\b/.test(view.text(start, end)));

/** "coached Tom Reed to a gold medal at the 2012 Games": it was Reed who competed. */
const isCoaching = ({ view, classes, start, slots }: Match): boolean =>
	view.tokens
		.slice(slots.subject?.[0]?.end ?? start, classes.at(-1)?.start ?? start)
		.some(({ lower }) =>
			/^(?:coach(?:ed|es|ing)|train(?:ed|s|ing)|guid(?:ed|es|ing)|steer(?:ed|s|ing)|mentor(?:ed|s|ing)|help(?:ed|s|ing)|manag(?:ed|es|ing))$/.test(
				lower,
			),
		);

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
			'<subject> @event-act … (at|in|of) <name:contest+>',
			'^ (at|in|during) <name:contest> (,)? <subject>',
			'<subject> … … (represent|represented|representing) … (at|in) <name:contest+>',
			'(represent|represented|representing) … … (at|in) <name:contest+>',
			'<subject> @represent … at <name:event+>',
			'<subject> … career (spanned|spanning|included|lasted) … (from)? <name:contest>',
			'<subject> @be … (part|member) of … (squad|team|side|delegation) (at|in|for) <name:contest+>',
			'<subject> @be … (part|member) of … (squad|team|side) (that|which) (won|reached|contested) <name:contest+>',
		],
		build: competed,
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
		build: (match) => (isCoaching(match) ? [] : eventDrafts({ role: 'competitor' })(match)),
	},
	{
		name: 'event/reached',
		kind: 'event',
		date: 'date',
		// Who lost the final has played in it.
		allow: ['candidacy'],
		patterns: [
			'<subject> @event-reach … @event-round … (at|in|of) <name:contest+>',
			'<subject> @event-reach <name:contest> @event-round',
			'<subject> (lost|fell|was beaten|was defeated) … in … @event-round … (at|in|of) <name:contest+>',
			'<subject> @event-win … @event-titles \\( <name:contest+>',
		],
		build: eventDrafts({ role: 'competitor' }),
	},
	{
		name: 'event/placed',
		kind: 'event',
		date: 'date',
		allow: ['candidacy'],
		patterns: [
			'<subject> @event-place @event-rank … (in|at) <name:contest> (in|at) <place>',
			'<subject> @event-place @event-rank … (in|at) <name:contest+>',
			'<subject> @be … (@event-medal|@event-rank) … (in|at|of) <name:contest+>',
		],
		build: eventDrafts({ role: 'competitor' }),
	},
	{
		name: 'event/took-part',
		kind: 'event',
		date: 'date',
		patterns: ['<subject> @event-take-part <name:event+>'],
		build: eventDrafts({ role: 'contributor' }),
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
		patterns: [
			'<subject> @event-organise (the|its)? (first|second|third|annual|inaugural)? <name:event+>',
			'<subject> @event-organise (the|a|an)? (first|second|third|annual|inaugural)? … (workshop|conference|symposium|festival|summit|seminar|session|colloquium) (@work-titled)? <name:marked-work>',
		],
		build: eventDrafts({ role: 'organizer' }, 'strictly'),
	},
	{
		name: 'event/spoke',
		kind: 'event',
		date: 'date',
		patterns: [
			'<subject> @event-speak … (at|in) <name:event> in <place>',
			'<subject> @event-speak <name:event+>',
			'<subject> @event-talk-of … (at|in|during|for) <name:event+>',
			'<subject> @event-speak … (at|during) <name:event+>',
			'<subject> @event-speak … (including|such as|like) <name:gathering+>',
			'<subject> (@event-perform|@event-speak) … (at|in)? (festivals|conferences|events|fairs|symposia|gatherings|conventions|summits|biennials) (,)? (including|such as|like) <name:event+>',
			'<subject> @event-speak … (conferences|events|summits|symposia|conventions|meetups) (,)? (including|such as|like|notably) <name:gathering+>',
			'<subject> @be … @event-speaker (at|for) … (conferences|events|summits|symposia|conventions|meetups) (,)? (including|such as|like) <name:gathering+>',
			'<subject> @be … (guest|performer|soloist|participant|presenter|contributor) (at|in) … (such as|including|like) <name:event+>',
			'<subject> @be … @event-speaker (at|for|of) <name:gathering+>',
			'@event-speaker (at|for|of) <name:gathering+>',
			'<subject> @event-give … @event-talk … (at|for|to|during) <name:event+>',
			'<subject> @event-sit … (panels|panel|juries) (,)? (including|such as|at|for) <name:event+>',
			'presented talks at … (including|such as|like) <name:gathering+>',
		],
		build: eventDrafts({ role: 'performer' }),
	},
	{
		name: 'event/talks',
		kind: 'event',
		date: 'date',
		patterns: [
			'^ (selected|recent|past|invited|notable|conference|public|keynote)? (talks|keynotes|keynote speaker|speaker|speaking|speaking engagements) : <name:gathering+>',
		],
		build: listedTalks,
	},
	{
		name: 'event/invited',
		kind: 'event',
		date: 'date',
		// Who is invited to speak is on the programme.
		allow: ['hope'],
		patterns: [
			'<subject> (was|has been|were|is) invited to (speak|present|lecture|perform|talk|exhibit|show|read|sing|play) … (at|in) <name:event+>',
			'<subject> (was|has been|were|is) invited to (give|deliver|present) … @event-talk … (at|to|for) <name:event+>',
		],
		build: eventDrafts({ role: 'performer' }),
	},
	{
		name: 'event/debut',
		kind: 'event',
		date: 'date',
		// "made her Tide Opera debut in the role of Carmen": who sings a part is there.
		allow: ['fiction'],
		patterns: [
			"<subject> (made|makes|making) <subject's> <organization> (debut|début)",
			"<subject> (made|makes|making|gave) <subject's> … (debut|début) … at <organization>",
			'<subject> @event-debut at <organization>',
			"<subject> (made|makes|making) <subject's> … (debut|début) … (as …)? at <place>",
		],
		build: debuts,
	},
	{
		name: 'event/at-house',
		kind: 'event',
		date: 'date',
		patterns: [
			'<subject> (performed|sang|played|danced|appeared|conducted) … at <organization>',
			'<subject> @event-give … (recital|concert|recitals|concerts|performance) … at <organization>',
			'<subject> … (on stage|onstage|on - stage|encore|in concert|in recital) at <organization>',
			'<subject> @event-give … (commencement address|commencement speech|convocation address|graduation address|inaugural lecture|keynote address|keynote lecture|keynote) … at <organization>',
		],
		build: atHouse,
	},
	{
		name: 'event/at-houses',
		kind: 'event',
		date: 'date',
		patterns: [
			'<subject> (performed|sang|played|danced|appeared|conducted|has performed|have performed|has sung|has played|has danced|has appeared|has conducted) (widely|extensively|internationally|regularly|often|frequently|live)? (,)? (including)? at (venues (including|such as|like))? <venues>',
			'<subject> @event-give (recitals|concerts|readings|performances) (including)? at <venues>',
			"<subject's> (performances|concerts|recitals|engagements|appearances) … (include|includes|included|including) (performances|concerts|recitals|appearances)? at <venues>",
		],
		build: atHouses,
	},
	{
		name: 'event/at-festivals',
		kind: 'event',
		date: 'date',
		patterns: [
			'<subject> (@event-perform|has played|played|@event-speak|@be featured) … (at|in)? (festivals|biennials) (,)? (including|such as|like) <name:gathering+>',
			"<subject's> (music|work|works|films|compositions|pieces|plays|poems|photographs|films|performances) … (festivals|biennials) (,)? (including|such as|like) <name:gathering+>",
			'^ (often|regularly|frequently)? featured at … festivals (including|such as|like) <name:gathering+>',
		],
		build: eventDrafts({ role: 'performer' }, false),
	},
	{
		name: 'event/created-role',
		kind: 'event',
		date: 'date',
		allow: ['fiction'],
		patterns: [
			'<subject> (created|originated|premiered|sang|performed|danced|played) (the)? (title)? (role|part|roles) … at <organization>',
		],
		build: atHouse,
	},
	{
		name: 'event/sat',
		kind: 'event',
		date: 'date',
		patterns: [
			'<subject> @event-sit … (jury|judge|juror|adjudicator|delegate|panelist|panellist) (at|of|for|to) <name:event+>',
			'<subject> @be … (juror|jury|judge|adjudicator|delegate) (at|for|of|to) <name:event+>',
			'<subject> @be … (guest|guest of honor|guest of honour|host|emcee|mc|moderator) (at|of|for) <name:event+>',
			'<subject> (judged|adjudicated) (at)? <name:event+>',
		],
		// "judge of the High Court 1930": whoever sits on a court has a post there.
		build: (match) => (isOfCourt(match) ? [] : eventDrafts({ role: 'contributor' })(match)),
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
			"<subject's> … @work-noun … (screened|premiered|aired|debuted|exhibited|shown) … (at|in) <name:event+>",
			'<subject> (made|makes|making) … debut … (at|in) <name:event+>',
			"<subject's> @work-noun @event-perform:passive … (at|in|during) <name:event+>",
		],
		// "made her debut in 1996 and has performed at A": another clause.
		build: (match) => (joinsClauses(match) ? [] : eventDrafts({ role: 'performer' })(match)),
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
			'(shown|exhibited|presented|screened|performed) … (,)? (including|notably) (in|at)? <name:event+>',
			'(shown|exhibited|presented|screened|performed) … … (,)? including … (at|in) <name:event+>',
			'(performances|screenings|premieres|exhibitions|appearances|engagements|concerts|recitals) … (at|in|include|includes|included|including) … (including|such as)? <name:event+>',
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
			'<subject> @event-lose <name:conflict+>',
			'<subject> (commanded|led|fought|served|flew|captured|killed|arrested|imprisoned) … (at|in|during) <name:conflict+>',
			'(deployed|deploying|deployments|tours) … (during|for|in support of) <name:conflict+>',
			'<subject> @be … @event-fighter … (in|during|of) <name:conflict+>',
			'(a|an|the) <name:conflict> (veteran|hero|ace|general)',
			'^ (a|an|the) … (veteran|survivor) of <name:conflict+>',
			'<subject> @event-hurt:passive … (in|at|during) <name:conflict+>',
			'<subject> , (a|an)? veteran of <name:conflict+>',
			'^ (during|in|at|after … in) <name:conflict> (,)? <subject> @event-served',
		],
		build: fought,
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
		patterns: [
			'(exhibitions|exhibition|shows|exhibits|exhibited|shown) (widely|internationally|extensively)? (,)? (including|notably)? at <venues>',
			'(exhibitions|exhibition|shows|exhibits|exhibited|shown) … (institutions|museums|galleries|venues|spaces) … (,)? (including|such as) (at)? (:)? <venues>',
			'(solo|first|one-person) (exhibition|show) (in <place>)? was (held)? at <venues>',
			'(solo|group|retrospective) (exhibition|exhibitions|show|shows) in <place> (was|were) (held|shown|presented|mounted|staged) at <venues>',
			"(exhibitions|exhibition|shows|show|retrospective|retrospectives) (of <subject's> … (work|works|paintings|photographs|sculptures|drawings))? ((was|were|has been|have been) (presented|held|mounted|staged|organized|organised|shown|hosted)|opened|took place|ran) at <venues>",
			'(exhibition|show|retrospective|survey) (was|has been) (presented|held|mounted|staged|organized|organised|shown|hosted) (at|by) <venues>',
			"<organization> (mounted|presented|hosted|held|staged|organised|organized|devoted) … (exhibition|retrospective|show|survey) (of|to) <subject's>",
			'(exhibitions|shows) (include|included|have included) (presentations|exhibitions|shows|solo shows|those) at <venues>',
			'(exhibitions|shows) (include|included|have included|such as|including) <named:venues>',
			'(exhibited|shown|presented) (widely|internationally|extensively)? (,)? (including|notably)? in <named:venues>',
			'(had|has had|held|has held|has had) … (exhibitions|exhibition|shows|show|retrospective) … at <venues>',
		],
		build: exhibitions,
	},
	{
		name: 'event/titled-show',
		kind: 'event',
		anyClause: true,
		date: 'date',
		patterns: [
			'(exhibition|show|retrospective) (,)? (@work-titled)? <name:marked-work> (,)? … (at|in) <organization>',
			'(exhibition|show|retrospective) (,|@work-titled) <name:work> (,)? … (at|in) <organization>',
			'(solo|group|two-person|joint|touring|travelling|traveling) (exhibition|show) <name:work> (,)? (at|in) <organization>',
			"<subject's> … (exhibition|show|retrospective|installation) (,)? <name:work> (,)? (opened|ran|was|is|took|debuted|toured|went|travelled|traveled) … (at|in) <organization>",
			"(exhibition|show|retrospective|survey) of <subject's> … (,)? (@work-titled)? <name:work> (,)? (was|opened|ran|is|took|toured) … (at|in) <organization>",
			"<organization> (mounted|presented|hosted|held|staged|organised|organized|opened) <name:work> , (a|an|the|his|her|their) … (exhibition|retrospective|survey|show) of <subject's>",
			'(exhibition|show|retrospective) (,|@work-titled) <name:work> , (at|in) <place>',
			'(exhibition|show|retrospective) (,)? (@work-titled)? <name:marked-work> (,)? (at|in) <place>',
		],
		build: titledShow,
	},
	{
		name: 'event/titled-talk',
		kind: 'event',
		date: 'date',
		patterns: [
			'<subject> @event-give (a|an|the|his|her|their)? … @event-talk (,)? (entitled|titled|called) <name:work> (,)? (at|for|to|during) <organization>',
			'<subject> @event-give (a|an|the|his|her|their)? … @event-talk (,)? (entitled|titled|called) <name:work> (,)? (at|for|during) <other:event>',
		],
		build: titledTalk,
	},
	{
		name: 'event/curated',
		kind: 'event',
		date: 'date',
		patterns: [
			'<subject> (curated|co-curated|organised|organized|co-organised|co-organized) <name:work> , (a|an|the|his|her|their) … (exhibition|show|retrospective|survey) … (at|for) <organization>',
			'<subject> (curated|co-curated|organised|organized|co-organised|co-organized) (a|an|the)? … (exhibition|exhibitions|show|shows|retrospective|retrospectives) (such as|including|like|@work-titled)? <name:work+>',
		],
		build: curated,
	},
	{
		name: 'event/lectured',
		kind: 'event',
		date: 'date',
		patterns: [
			'<subject> @event-give (the|a|an)? <name:event> (talk|talks|lecture|lectures|keynote|speech|address|presentation)',
			'<subject> @event-give (the|a|an) <name:event+>',
		],
		build: eventDrafts({ role: 'performer' }, 'strictly'),
	},
];
