import type { ClaimFactOfKind } from '../../model';
import type { Draft, Frame, Match } from '../frame';
import { WORK_ROLE_BY_NOUN, WORK_ROLE_BY_VERB, WORK_TYPE_BY_NOUN } from '../lexicons/work-types';
import { type DateReach, titledDrafts } from './titled-drafts';

type WorkFact = ClaimFactOfKind<'work'>;

/** The type that the nearest noun of works before the title gives, and the role that its verb or noun of makers gives. */
function workDrafts(fixed: Partial<WorkFact> = {}, reach: DateReach = 'clause'): (match: Match) => readonly Draft[] {
	return (match) => {
		const hits = match.slots.name ?? [];
		let type: WorkFact['type'];
		let role: WorkFact['role'];
		for (const { name, word } of match.classes) {
			const bare = word.replace(/^(?:the|an?) /, '');
			if (name === 'work-noun') type = WORK_TYPE_BY_NOUN.get(bare) ?? type;
			else if (name === 'work-make') role = WORK_ROLE_BY_VERB.get(bare) ?? role;
			else if (name === 'work-maker')
				role = WORK_ROLE_BY_NOUN.get(bare) ?? WORK_ROLE_BY_NOUN.get(bare.replace(/s$/, '')) ?? role;
		}
		return titledDrafts(
			match,
			hits,
			(hit, date) => {
				if (typeof hit.value !== 'string' || hit.value === '') return undefined;
				const own = { ...(type ? { type } : {}), ...(role ? { role } : {}), ...fixed };
				return { kind: 'work', name: hit.value, ...own, ...(date ? { date } : {}) };
			},
			reach,
		);
	};
}

const ADJECTIVES =
	'(first|second|third|fourth|fifth|debut|latest|last|final|new|early|most|recent|famous|best-known|bestselling|best-selling|only|own|major|other|key|notable|principal|hit|breakthrough|own|published|acclaimed|semi-autobiographical|autobiographical|historical|short|epic|long|collected|popular|important|influential|orchestral|solo|studio|live|gospel|jazz|vocal|independent|directorial|feature|full-length)?';

/** How texts state that a work is the subject's. Works about them, and those they only use, are none. */
export const WORK_FRAMES: readonly Frame[] = [
	{
		name: 'work/thesis',
		kind: 'work',
		date: 'date',
		patterns: [
			'(with|by)? (a|an|the|her|his|their|my)? @thesis-noun (on|about|was|is)? (@work-titled)? <name:marked-work>',
			'(with|by)? (a|an|the|her|his|their|my)? @thesis-noun (was|is)? @work-titled <name:work>',
			'(with|by)? (a|an|the|her|his|their|my)? @thesis-noun , <name:marked-work>',
			'(with|by)? (a|an|the|her|his|their|my)? @thesis-noun , @work-titled <name:work>',
		],
		build: workDrafts({ type: 'Thesis', role: 'author' }),
	},
	{
		name: 'work/made',
		kind: 'work',
		date: 'date',
		patterns: [
			`<subject> @work-make (the|a|an|his|her|their|my|several|many|two|three|four|five|such)? ${ADJECTIVES} ${ADJECTIVES} … @work-noun , @work-titled <name:work+>`,
			`<subject> @work-make (the|a|an|his|her|their|my|several|many|two|three|four|five|such)? ${ADJECTIVES} ${ADJECTIVES} … @work-noun (@work-titled|@work-such)? <name:work+>`,
			`<subject> @work-make (the|a|an|his|her|their|my|several|many|two|three|four|five|such)? … @work-noun , (@work-such)? <name:work+>`,
			'<subject> @work-make <name:marked-work+>',
		],
		build: workDrafts(),
	},
	{
		name: 'work/authored',
		kind: 'work',
		date: 'date',
		patterns: [
			'<subject> @work-author <name:work+>',
			"<subject's> <name:marked-work> (was|is|were|are|has|had|became|appeared|won|received)",
			"<subject's> <name:work> , <when> ,",
			"<name:marked-work> @be <subject's> … @work-noun",
			"<name:marked-work> , <subject's> … @work-noun",
		],
		build: workDrafts({ role: 'author' }),
	},
	{
		name: 'work/invented',
		kind: 'work',
		date: 'date',
		patterns: [
			'<subject> @work-invent <name:creation+>',
			'<subject> @be (one of the|a|an|the)? … (author|authors|creator|creators|inventor|inventors|co-inventor|co-creator|developer|developers|designer|designers|maintainer) of <name:creation+>',
		],
		build: workDrafts({ role: 'creator' }),
	},
	{
		name: 'work/projects',
		kind: 'work',
		date: 'date',
		patterns: [
			'<subject> … … … @work-noun @work-such <name:marked-work+>',
			'@work-making … @work-noun @work-such <name:marked-work+>',
		],
		build: workDrafts({}, 'published'),
	},
	{
		name: 'work/maker-of',
		kind: 'work',
		date: 'date',
		patterns: [
			`<subject> @be @work-maker (and @work-maker)? of (the|a|an|several|many|numerous|two|three|four|five|six|more)? … @work-noun , @work-such <name:work+>`,
			`<subject> @be @work-maker (and @work-maker)? of (the|a|an|several|many|numerous|two|three|four|five|six)? ${ADJECTIVES} @work-noun (@work-titled|@work-such)? <name:work+>`,
			'<subject> @be … @work-maker (and @work-maker)? of <name:marked-work+>',
			'<subject> @be @work-author-noun of <name:work+>',
			`<subject> , @work-maker (and @work-maker)? of (the)? ${ADJECTIVES} @work-noun <name:work+>`,
			'<subject> , @work-maker (and @work-maker)? of <name:marked-work+>',
			'<subject> , @work-author-noun of <name:work+>',
			'^ @work-maker of … @work-noun , @work-such <name:work+>',
			'^ @work-author-noun of <name:work+>',
			'^ @work-maker of … @work-noun <name:work+>',
		],
		build: workDrafts(),
	},
	{
		name: 'work/own',
		kind: 'work',
		date: 'date',
		patterns: [
			`<subject's> ${ADJECTIVES} ${ADJECTIVES} ${ADJECTIVES} @work-noun (,)? (@work-titled)? <name:work> (,)?`,
			`<subject's> ${ADJECTIVES} ${ADJECTIVES} … @work-noun @work-list … <name:work+>`,
			`<subject's> ${ADJECTIVES} ${ADJECTIVES} @work-noun (is|was|are|were) <name:marked-work+>`,
			`<subject's> ${ADJECTIVES} … @work-noun … @work-such <name:work+>`,
			'(key|selected|major|notable|important|principal) … @work-noun @work-list <name:work+>',
		],
		build: workDrafts({}, 'published'),
	},
	{
		name: 'work/known-for',
		kind: 'work',
		date: 'date',
		patterns: [
			`<subject> @be (best|well|perhaps|widely|mostly|mainly|chiefly)? (known|remembered|noted|famous|renowned|recognized|recognised) for (his|her|their) <when>? ${ADJECTIVES} ${ADJECTIVES} @work-noun (,)? <name:work+>`,
			`<subject> @be (best|well|perhaps|widely|mostly|mainly|chiefly)? (known|remembered|noted|famous|renowned|recognized|recognised) for (writing|directing|creating|composing|authoring|designing|painting|developing) (the)? ${ADJECTIVES} @work-noun? <name:work+>`,
		],
		build: workDrafts(),
	},
	{
		name: 'work/acted',
		kind: 'work',
		date: 'date',
		patterns: [
			'<subject> @work-act … @work-noun (@work-such)? <name:work+>',
			'<subject> @work-act <name:work+>',
			'<subject> @work-play (the (role|part) of)? <character:won> … (in|on) … @work-noun (@work-such)? <name:work+>',
			'<subject> @work-play (the (role|part) of)? <character:won> (in|on) <name:work+>',
			'<subject> @work-cast … in … @work-noun (@work-such)? <name:work+>',
			'<subject> @work-cast … in <name:marked-work+>',
			'<subject> @be … (known|remembered|famous) for … (role|roles|appearances|performance|performances|appearance|portrayal|part) … @work-noun @work-such <name:work+>',
			'<subject> @be … (known|remembered|famous) for … (role|roles|appearances|performance|performances|appearance|portrayal|part) … in <name:work+>',
			'<subject> @have … (role|roles|part|parts) … in … @work-noun (@work-such)? <name:work+>',
			'<subject> @have … (role|roles|part|parts) … in <name:work+>',
			"<subject's> … (film|screen|television|tv|stage|acting|theatre|theater|movie) (credits|roles|appearances|work) (@work-list|are|were) … <name:work+>",
		],
		build: workDrafts({ role: 'actor' }),
	},
];
