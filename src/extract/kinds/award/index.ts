import { defaultDrafts, spanOf } from '../../claims/drafts';
import type { Frame } from '../../frames/frame';
import { ofSubject } from '../of-subject';
import { onceDated, perYear } from '../per-year';
import { forTheWork, toOwnWork } from '../work/work-award';
import {
	admitted,
	alsoWon,
	enumerated,
	grants,
	honorary,
	inYear,
	made,
	medals,
	ofName,
	ofOpening,
	passive,
	placeless,
} from './award-drafts';
import { isOfThingMade, isOnBehalf, onlyWon, WON_LATER } from './only-won';
import { onScholarship } from './scholarship';

const HER_WORK =
	"<subject's> <number>? (first|second|third|fourth|fifth|sixth|seventh|debut|latest|most recent|last|early|own|next|short|new|newest|recent|acclaimed|critically acclaimed|best-selling|bestselling|feature|poetry|story|solo|previous)? @work-noun";

/** The ways in which texts state it. Nominations, finals and shortlists are none; a guard sees to it. */
const FRAMES: readonly Frame[] = [
	{
		name: 'award/received',
		kind: 'award',
		date: 'date',
		patterns: [
			'<subject> @be … (first|only|youngest|oldest|second|third|last|sole) … @award-receive <name:award+>',
			'<subject> @become … (first|only|youngest|oldest|second|third|last|sole) … to @award-receive <name:award+>',
			'<subject> @be … (first|only|youngest|oldest|second|third|last|sole) … to @award-receive <name:award+>',
			'<subject> @award-receive (award|prize|honor|honour|honours|medal) for <name:award+>',
			'<subject> @award-receive (a|an|the) (award|prize|honor|honour|medal) for <name:award+>',
			'<subject> @be … (part|member) of … (team|group|staff) (that|which) @award-receive <name:award+>',
			'<subject> @award-receive <name:won> (recognition|honors|honours|selection|status|accolades)',
		],
	},
	{
		name: 'award/received-several',
		kind: 'award',
		date: 'date',
		build: enumerated,
		patterns: [
			'<subject> @award-receive <honours>',
			'<subject> @be (delighted|honoured|honored|proud|thrilled|happy|pleased|humbled|grateful) to have (received|won|earned|been awarded|been given) (the)? <honours>',
			'<subject> @award-receive (with)? the (national|highest|civic)? (title|rank|designation|distinction|honour|honor) of <honours>',
			'<subject> @award-receive … (award|honor|honour|prize|medal|distinction|accolade) , <honours>',
			'<subject> @be … (and|,) @award-recipient of … @award-noun (,)? @award-among <honours:honour-list>',
			'<subject> @be (a|the)? @award-recipient of … @award-noun (,)? @award-among <honours:honour-list>',
			'<subject> @award-receive … @award-noun (,)? @award-among <honours:honour-list>',
			'<subject> @award-receive … @award-noun … (,)? @award-among <honours:honour-list>',
			'(and|,) @award-recipient of … @award-noun (,)? @award-among <honours:honour-list>',
			'^ @award-recipient of … @award-noun (,)? @award-among <honours:honour-list>',
			'<subject> @be (a|the)? @award-recipient of … @award-noun : <honours:honour-list>',
			"<subject's> (work|book|books|research|poetry|writing|films|films|art|music|photography|designs|stories|novels) @award-receive … @award-noun (,)? @award-among <honours:honour-list>",
		],
	},
	{
		name: 'award/given',
		kind: 'award',
		date: 'date',
		build: passive,
		patterns: [
			'<subject> @award-give:passive (with|as)? <name:honour+>',
			'<subject> @award-give:passive by <organization> (with|as) <name:honour+>',
			'<subject> @award-recognize:passive … with <name:award+>',
			'<subject> @award-recognize:passive (in|on|among) <name:ranking>',
			'<subject> @award-recognize:passive by <name:award+>',
		],
	},
	ofSubject({
		name: 'award/being-given',
		kind: 'award',
		date: 'date',
		build: ofName,
		patterns: [
			'(being|been) (awarded|given|named|voted|presented with|honoured with|honored with) <name:award+>',
			'been @award-recipient of <name:award+>',
		],
	}),
	{
		name: 'award/after-receiving',
		kind: 'award',
		date: 'date',
		build: ofOpening,
		patterns: [
			'(after|before|since|upon|on|by|for|following) (receiving|winning|earning|accepting|being awarded|being given) <name:award+>',
		],
	},
	{
		name: 'award/given-to-subject',
		kind: 'award',
		date: 'date',
		patterns: [
			'<organization> @award-give <subject> (with|as)? <name:award+>',
			"<organization> @award-give <subject's> <name:award+>",
			'(the|his|her|their|its) … @award-giver (of … )? @award-give <subject> (with|as)? (its|his|her)? <name:award+>',
			"(the|his|her|their|its) … @award-giver (of … )? @award-give <subject's> <name:award+>",
			'<organization> @award-give (on|upon) <subject> <name:award+>',
			'<organization> @award-name <subject> (as|to|one of)? <name:award+> (list)?',
			"<organization> @award-name <subject's> (as|to|one of)? <name:award+>",
			'<organization> @award-name <subject> (to|in|on|as|among|one of)? <name:ranking>',
			'(awarded|granted|presented) <subject> (with)? <name:award+>',
			'(make|makes|made|named|appointed|created) <subject> (a|an|the)? <name:order-rank+>',
			'(named|selected|voted|listed|ranked|included) <subject> (to|in|on|as|among|one of)? <name:award+> (list)?',
			'<name:award> @award-give:passive (to|on|upon) <subject>',
			'(won|earned|brought|netted|landed|garnered|gained|winning|earning|bringing) <subject> (the|his|her|their)? … (accolade|honor|honour|award|prize|distinction) (:|,|-) (a|an|the)? <name:award+>',
			'(won|earned|brought|netted|landed|garnered|gained|winning|earning|bringing) <subject> <name:award+>',
			'<organization> (honoured|honored|decorated|presented|awarded) <subject> with <name:honour>',
			'<organization> awarded <subject> (the|its) <name:honour>',
		],
	},
	{
		name: 'award/recipient',
		kind: 'award',
		date: 'date',
		patterns: [
			'<subject> (graduated|graduating) (@quality)? … with (a|an|the) <name:award>',
			'<subject> @be (a|an|the|one of the|one of)? @award-recipient of <name:award+>',
			'<subject> @be (selected|chosen|named|picked|honored|honoured)? (by … )? (as)? (one of|among) (the)? … (@award-recipient|@award-winners) of <name:award+>',
			'<subject> , @award-recipient of <name:award+>',
			'<subject> @be … (and|,) @award-recipient of <name:award+>',
			'^ @award-recipient (of|,|:) <name:award+>',
			'^ (a|an) <name:award> @award-recipient , <subject>',
			'<subject> @be (a|an|the|one of)? <name:award> @award-recipient',
			'<subject> @become … <name:award> @award-recipient',
			'<subject> @become … @award-recipient of <name:award+>',
			'<subject> @be one of (the)? <name:award> @award-winners',
			'<subject> @be (a|an)? <name:award> (alumnus|alumna|alum|honoree|honouree)',
			'<subject> , (a|an|the) <name:award> @award-recipient',
		],
	},
	{
		name: 'award/named',
		kind: 'award',
		date: 'date',
		build: passive,
		patterns: [
			'<subject> @award-name:passive (as|to|one of)? <name:award+> (list)?',
			'<subject> (made|makes|has made) (it (onto|on to|to|on))? <name:named-list>',
			'<subject> @award-name:passive to receive <name:award+>',
			'<subject> @award-name:passive by … (, …)? (, …)? (,)? (and …)? to receive <name:award+>',
			"<subject> @award-name:passive (as)? @award-recipient of (this year 's)? <name:award+>",
			'<subject> @award-name:passive (as|to|in|among|one of)? <name:ranking>',
			'<subject> @award-name:passive by <organization> (as|to|in|among|one of|as one of) <name:ranking>',
			"<subject> @award-name:passive (as|to|in|among|one of)? <organization> 's <name:award>",
			'<subject> @be (the|a)? <name:year-title+>',
			'<subject> @be … (and|,) (the|a|an)? <name:year-title>',
			'<subject> , (the|a) <name:year-title>',
			'^ (a|the) <name:year-title>',
			'<subject> @award-crown:passive (as)? <name:honour>',
			'<subject> @award-name:passive by <organization> (as|to|in|among|for|one of)? <name:award+>',
		],
	},
	{
		name: 'award/grant',
		kind: 'award',
		date: 'date',
		patterns: [
			'<organization> , (which|who) … (awarded|gave|granted) <subject> (a|an|two|three|several) … (grant|fellowship|scholarship|bursary|stipend)',
			'<subject> @award-receive … (grant|grants|fellowship|fellowships|scholarship|scholarships|bursary|bursaries) from <organization+>',
			'<subject> @award-receive … (,)? … (,)? (and)? (grants|fellowships|scholarships|awards|prizes|residencies|support) from <organization+>',
			'<subject> @hold (fellowships|grants|scholarships) from <organization+>',
		],
		build: grants,
	},
	ofSubject({
		name: 'award/studied-on',
		kind: 'award',
		date: 'none',
		patterns: ['(on|through) (a|an|the) <name:award>'],
		build: onScholarship,
	}),
	{
		name: 'award/order',
		kind: 'award',
		date: 'date',
		build: passive,
		patterns: [
			'<subject> @award-appoint:passive (as)? <name:order-rank> … in the <date:date> … (honours|honors)',
			'<subject> @award-appoint:passive (as|to)? (the (rank|dignity|degree|grade) of)? <name:order-rank+>',
			'<subject> @award-induct:passive (as|into|to)? <name:order-rank+>',
			'<subject> @become <name:order-rank+>',
			'<subject> (hold|holds|held|has held) <name:order-rank+>',
			'<subject> (was|were|been) elected (as|to|an?)? <name:fellow-letters>',
		],
	},
	{
		name: 'award/admitted',
		kind: 'award',
		date: 'date',
		build: admitted,
		patterns: [
			'<subject> (was|were|is|been|being) (admitted|appointed|invested|inducted|raised) (in|into|to) <name:award+>',
		],
	},
	{
		name: 'award/made',
		kind: 'award',
		date: 'date',
		build: made,
		patterns: ['<subject> @award-appoint:passive (as|to)? <name:award+>'],
	},
	{
		name: 'award/inducted',
		kind: 'award',
		date: 'date',
		build: passive,
		patterns: [
			'<subject> @award-induct:passive (into|in|to)? <name:hall-of-fame+>',
			'<subject> @be (a|an)? (inductee|member) of <name:hall-of-fame+>',
			'<subject> (entered|enters|joined|joins) <name:hall-of-fame>',
			"<subject's> … (contributions|achievements|work|career|accomplishments|efforts) @award-recognize:passive (with|by|through) (his|her|their|an)? (induction|election|inclusion) (in|into|to) <name:hall-of-fame+>",
		],
	},
	{
		name: 'award/collected',
		kind: 'award',
		date: 'date',
		build: enumerated,
		patterns: [
			"<subject's> … @award-noun … @award-include (:)? <honours:honour-list>",
			"<subject's> … @award-noun : <honours:honour-list>",
			"<subject's> … @award-noun … @award-include … <honours>",
			"(among|amongst) <subject's> … @award-noun @be <honours:honour-list>",
			'(among|amongst) … @award-noun (he|she|they) … @award-receive (are|is) <honours:honour-list>',
			'^ (other|further|additional|recent|major|notable|selected|such)? @award-noun (and @award-noun)? (:|include|includes|included|are) <honours:honour-list>',
			'^ (other|further|additional|recent|major|notable|selected)? @award-noun … (include|includes|included) (:)? <honours:honour-list>',
		],
	},
	{
		name: 'award/work-received',
		kind: 'award',
		date: 'date',
		build: ofName,
		patterns: [
			`${HER_WORK} , <other:work> , … (, …)? (,)? @award-receive <name:award+>`,
			"<subject's> (debut|follow-up) , <other:work> , … @award-receive <name:award+>",
			`${HER_WORK} (@work-titled)? <other:work>? … @award-receive <name:award+>`,
			"<subject's> (reporting|work|coverage|writing|research|journalism|poetry|photography|performance|performances|designs|stories|columns|teaching|scholarship|design) … … @award-receive <name:award+>",
			`${HER_WORK} (@work-titled)? <other:work>? … @award-give:passive <name:award+>`,
			`${HER_WORK} (,)? (@work-titled)? <other:work>? (,)? … @award-select:passive (by … …)? (as|as the|to be) (winner|recipient) of <name:award+>`,
			`${HER_WORK} (,)? (@work-titled)? <other:work>? (,)? … @award-select:passive (by … …)? to receive <name:award+>`,
			"<subject's> <number>? (first|second|third|debut|poetry)? (book|collection|chapbook|manuscript|poem|story|novel) (of … )? (,)? (@work-titled)? <other:work>? (,)? @award-select:passive (by … …)? for <name:award+>",
			"<subject's> … (research|work|service|contributions|scholarship|teaching|writing|reporting|achievements|leadership|efforts|commitment|art|music|poetry|photography|journalism) @award-recognize:passive (by|with|through) <name:award+>",
			'(for|with) (this|the) @work-noun , <subject> @award-receive <name:award+>',
		],
	},
	{
		name: 'award/work-also-won',
		kind: 'award',
		date: 'date',
		anyClause: true,
		patterns: ['@award-receive <name:award+>', '^ (the|this|that) @work-noun … @award-receive <name:award+>'],
		build: forTheWork,
	},
	{
		name: 'award/which-won',
		kind: 'award',
		date: 'date',
		anyClause: true,
		patterns: [
			'<work:work> (,)? (which|that) @award-receive <name:award+>',
			'<work:work> (,)? (which|that) @award-name:passive (as)? <name:award+>',
			'<work:work> (,)? @award-receive <name:award+>',
			'<work:work> (,)? (was|is)? @award-recipient of <name:award+>',
			'<work:work> (,|-) @award-recipient of <name:award+>',
			'<work:work> , which (was|is) @award-recipient of <name:award+>',
		],
		build: toOwnWork,
	},
	{
		name: 'award/knighted',
		kind: 'award',
		date: 'date',
		patterns: ['<subject> @be knighted', '<subject> @be … (and|,) knighted'],
		// "was appointed OBE in 1998 and knighted in 2007": the years behind the word.
		build: ({ start, end, when, view }) => {
			const point = (view.date(end) ?? (when && (when.to <= start || when.from >= end) ? when : undefined))?.point;
			return [
				{
					fact: { kind: 'award', name: 'Knighthood', ...(point && { date: point }) },
					spans: [spanOf(view, start, end)],
				},
			];
		},
	},
	{
		name: 'award/mentioned',
		kind: 'award',
		date: 'date',
		patterns: ['<subject> @be mentioned in (dispatches|despatches)'],
		build: ({ start, end, when, view }) => [
			{
				fact: { kind: 'award', name: 'Mentioned in Despatches', ...(when?.point ? { date: when.point } : {}) },
				spans: [spanOf(view, start, end)],
			},
		],
	},
	ofSubject({
		name: 'award/also-won',
		kind: 'award',
		date: 'date',
		build: alsoWon,
		patterns: [
			'(and|,) (a|the)? (first|second|third|fourth|fifth|top|grand|special) (prize|prizes|place) (in|at|of) <name:contest+>',
			'(and|,) <name:medal> … (at|in) <other:contest>',
			'(and|,) (a|an|the)? … (recipient|winner|laureate) of <name:award+>',
			'(and|,) (a|an|the)? … (winner|laureate) of <name:contest+>',
			'followed by <name:award+>',
		],
	}),
	WON_LATER,
	ofSubject({
		name: 'award/and-winner',
		kind: 'award',
		date: 'none',
		// What stands before is what was not won.
		allow: ['candidacy'],
		build: alsoWon,
		patterns: ['(and|,) (also)? (a|an|the)? (recipient|winner|laureate) of <name:award+>'],
	}),
	{
		name: 'award/recipient-in',
		kind: 'award',
		date: 'date',
		build: inYear,
		patterns: ["<subject> @be (a|the)? … @award-recipient of (this year 's)? <name:award+>"],
	},
	{
		name: 'award/honorary',
		kind: 'award',
		date: 'date',
		build: honorary,
		patterns: [
			'(an)? honorary <credential:degree> … (conferred|bestowed|awarded) (on|upon|to) <subject> … by <organization+>',
			'<organization> @award-give <subject> (with)? (an)? honorary <credential:degree>',
			'<organization> @award-give (an)? honorary <credential:degree> (on|upon|to) <subject>',
			'<subject> (@award-receive|@hold|@award-give:passive) … honorary <credential:degree> … (from|by|at) (both)? <organization+>',
			'(and|,) (an|two|three|several)? honorary <credential:degree> … (from|by|at) (both)? <organization+>',
		],
	},
	{
		name: 'award/winning',
		kind: 'award',
		date: 'date',
		patterns: [
			'<subject> @be (a|an|the)? <name:award> - winning',
			'<subject> @be (a|an|the)? <name:award> winning',
			'<subject> @be (a|an|the)? @quality? <name:winning>',
			'<subject> @be (a|an|the)? … <name:winning>',
			'<subject> , (a|an|the)? @quality? <name:winning>',
		],
	},
	{
		name: 'award/medal',
		kind: 'award',
		date: 'date',
		build: medals,
		patterns: [
			'<subject> (@event-win|earned|earns|earning|collected|secured) <name:medal> … (at|in) <other:contest>',
			'<subject> (@event-win|earned|earns|earning|collected|secured) <name:medal>',
			'<subject> @award-give:passive <name:medal> … (at|in) <other:contest>',
			'<subject> (@be|@become) <name:champion>',
			'<subject> (@be|@become) … (and|,) <name:champion>',
			'<subject> , <name:champion>',
		],
	},
	{
		name: 'award/won-contest',
		kind: 'award',
		date: 'date',
		build: placeless,
		patterns: [
			'<subject> @event-win <name:contest+>',
			'<subject> @event-win (several|many|numerous|various|some|two|three|four|five|multiple) … (,)? @award-among <name:won+>',
			'<subject> @event-win <name:won+> (singles|doubles|mixed doubles|ladies|overall)? (race|races|title|titles|crown|crowns|championship|tournament|competition|pageant|trophy|cup)',
			'<subject> @be (a|an|the)? @award-recipient of <name:contest+>',
			'<subject> @event-win (the|several|numerous|two|three)? (first|second|third|top|grand|major) (prize|prizes|place) (in|at|of) (both)? <name:contest+>',
			'<subject> (@award-receive|@award-give:passive) (the)? (first|second|third|fourth|fifth|top|grand|special|audience|jury) (prize|place) (in|at|of) (both)? <name:contest+>',
			'<subject> @be (a|an|the)? (prizewinner|prize-winner|prize winner|prizewinners|laureate) (in|at|of) (both)? <name:contest+>',
			'^ (a|the)? (prizewinner|prize-winner|prize winner|laureate) (in|at|of) (both)? <name:contest+>',
		],
	},
];

/** How texts state that the subject received an honour, each as often as its years tell. */
export const AWARD_FRAMES: readonly Frame[] = FRAMES.map((frame) => ({
	...frame,
	build: (told) => {
		if (isOnBehalf(told) || isOfThingMade(told)) return [];
		const match = onlyWon(onceDated(told));
		const name = match.slots.name?.flatMap((hit) => perYear(match.view, hit));
		return (frame.build ?? defaultDrafts)(name ? { ...match, slots: { ...match.slots, name } } : match);
	},
}));
