import { spanOf } from '../drafts';
import type { Frame } from '../frame';
import { enumerated, grants, honorary, inYear, ofName, passive, toOwnWork } from './award-drafts';

const HER_WORK =
	"<subject's> (first|second|third|fourth|fifth|sixth|seventh|debut|latest|most recent|last|early|own|next|short)? @work-noun";

/** How texts state that the subject received an honour. Nominations, finals and shortlists are none; a guard sees to it. */
export const AWARD_FRAMES: readonly Frame[] = [
	{
		name: 'award/received',
		kind: 'award',
		date: 'date',
		patterns: [
			'<subject> @be … (first|only|youngest|oldest|second|third|last|sole) … @award-receive <name:award+>',
			'<subject> @become … (first|only|youngest|oldest|second|third|last|sole) … to @award-receive <name:award+>',
			'<subject> @be … (first|only|youngest|oldest|second|third|last|sole) … to @award-receive <name:award+>',
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
			'<subject> @award-receive … (award|honor|honour|prize|medal|distinction|accolade) , <honours>',
			'<subject> @be … (and|,) @award-recipient of … @award-noun (,)? @award-among <honours:honour-list>',
			'<subject> @be (a|the)? @award-recipient of … @award-noun (,)? @award-among <honours:honour-list>',
			'<subject> @award-receive … @award-noun (,)? @award-among <honours:honour-list>',
			'<subject> @award-receive … @award-noun … (,)? @award-among <honours:honour-list>',
			'(and|,) @award-recipient of … @award-noun (,)? @award-among <honours:honour-list>',
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
		],
	},
	{
		name: 'award/given-to-subject',
		kind: 'award',
		date: 'date',
		patterns: [
			'<organization> @award-give <subject> (with|as)? <name:award+>',
			'(won|earned|brought|netted|landed|garnered|gained|winning|earning|bringing) <subject> (the|his|her|their)? … (accolade|honor|honour|award|prize|distinction) (:|,|-) (a|an|the)? <name:award+>',
			'(won|earned|brought|netted|landed|garnered|gained|winning|earning|bringing) <subject> <name:award+>',
			'<organization> (honoured|honored|decorated|presented|awarded) <subject> with <name:honour>',
		],
	},
	{
		name: 'award/recipient',
		kind: 'award',
		date: 'date',
		patterns: [
			'<subject> @be (a|an|the|one of the|one of)? @award-recipient of <name:award+>',
			'<subject> , @award-recipient of <name:award+>',
			'<subject> @be … (and|,) @award-recipient of <name:award+>',
			'^ @award-recipient of <name:award+>',
			'^ (a|an) <name:award> @award-recipient , <subject>',
			'<subject> @be (a|an|the|one of)? <name:award> @award-recipient',
			'<subject> @be one of (the)? <name:award> @award-winners',
			'<subject> , (a|an|the) <name:award> @award-recipient',
		],
	},
	{
		name: 'award/named',
		kind: 'award',
		date: 'date',
		build: passive,
		patterns: [
			'<subject> @award-name:passive (as|to|one of)? <name:award+>',
			'<subject> @award-name:passive to receive <name:award+>',
			'<subject> @award-name:passive by … (, …)? (, …)? (,)? (and …)? to receive <name:award+>',
			"<subject> @award-name:passive (as)? @award-recipient of (this year 's)? <name:award+>",
			'<subject> @award-name:passive (as|to|in|among|one of) <name:ranking>',
			'<subject> @be (the|a)? <name:year-title>',
			'<subject> @award-crown:passive (as)? <name:honour>',
			'<subject> @award-name:passive by <organization> (as|to|in|among|for|one of)? <name:award+>',
		],
	},
	{
		name: 'award/grant',
		kind: 'award',
		date: 'date',
		patterns: [
			'<subject> @award-receive … (grant|grants|fellowship|fellowships|scholarship|scholarships|bursary|bursaries) from <organization+>',
		],
		build: grants,
	},
	{
		name: 'award/order',
		kind: 'award',
		date: 'date',
		build: passive,
		patterns: [
			'<subject> @award-appoint:passive (as)? <name:order-rank> … in the <date:date> … (honours|honors)',
			'<subject> @award-appoint:passive (as)? <name:order-rank+>',
			'<subject> @award-induct:passive (as|into|to)? <name:order-rank+>',
			'<subject> @become <name:order-rank+>',
		],
	},
	{
		name: 'award/inducted',
		kind: 'award',
		date: 'date',
		build: passive,
		patterns: [
			'<subject> @award-induct:passive (into|in|to)? <name:hall-of-fame+>',
			'<subject> @be (a|an)? (inductee|member) of <name:hall-of-fame+>',
		],
	},
	{
		name: 'award/collected',
		kind: 'award',
		date: 'date',
		build: enumerated,
		patterns: [
			"<subject's> … @award-noun … @award-include <honours:honour-list>",
			"<subject's> … @award-noun … @award-include … <honours>",
			"(among|amongst) <subject's> … @award-noun @be <honours:honour-list>",
			'(among|amongst) … @award-noun (he|she|they) … @award-receive (are|is) <honours:honour-list>',
			'^ (other|further|additional|recent|major|notable|selected|such)? @award-noun (and @award-noun)? (:|include|includes|included|are) <honours:honour-list>',
			'^ (other|further|additional|recent|major|notable|selected)? @award-noun … (include|includes|included) <honours:honour-list>',
		],
	},
	{
		name: 'award/work-received',
		kind: 'award',
		date: 'date',
		build: ofName,
		patterns: [
			`${HER_WORK} , <other:work> , … (, …)? (,)? @award-receive <name:award+>`,
			`${HER_WORK} (@work-titled)? <other:work>? … @award-receive <name:award+>`,
			"<subject's> (reporting|work|coverage|writing|research|journalism|poetry|photography|performance|performances|designs|stories|columns|teaching|scholarship|design) … … @award-receive <name:award+>",
			`${HER_WORK} (@work-titled)? <other:work>? … @award-give:passive <name:award+>`,
			'(for|with) (this|the) @work-noun , <subject> @award-receive <name:award+>',
		],
	},
	{
		name: 'award/which-won',
		kind: 'award',
		date: 'date',
		anyClause: true,
		patterns: [
			'<work:work> (,)? (which|that) @award-receive <name:award+>',
			'<work:work> @award-receive <name:award+>',
			'<work:work> (,)? (was|is)? @award-recipient of <name:award+>',
			'<work:work> , @award-recipient of <name:award+>',
			'<work:work> , which (was|is) @award-recipient of <name:award+>',
		],
		build: toOwnWork,
	},
	{
		name: 'award/knighted',
		kind: 'award',
		date: 'date',
		patterns: ['<subject> @be knighted'],
		build: ({ start, end, when, view }) => [
			{
				fact: { kind: 'award', name: 'Knighthood', ...(when?.point ? { date: when.point } : {}) },
				spans: [spanOf(view, start, end)],
			},
		],
	},
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
			'<subject> (@award-receive|@hold|@award-give:passive) … (degree|degrees|doctorate|doctorates) (of|in)? … (from|by) (both)? <organization+>',
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
		name: 'award/won-contest',
		kind: 'award',
		date: 'date',
		patterns: [
			'<subject> @event-win <name:contest+>',
			'<subject> @event-win (several|many|numerous|various|some|two|three|four|five|multiple) … (,)? @award-among <name:won+>',
			'<subject> @event-win <name:won+> (race|races|title|crown|championship|tournament|competition|pageant|trophy|cup)',
			'<subject> @be (a|an|the)? @award-recipient of <name:contest+>',
			'<subject> @event-win (the)? (first|top|grand) (prize|place) (in|at|of) <name:contest+>',
			'<subject> (@award-receive|@award-give:passive) (the)? (first|second|third|fourth|fifth|top|grand|special|audience|jury) prize (in|at|of) <name:contest+>',
			'<subject> @be (a|an|the)? (prizewinner|prize-winner|prize winner|prizewinners) (in|at|of) <name:contest+>',
		],
	},
];
