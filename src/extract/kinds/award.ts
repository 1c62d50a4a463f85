import type { Frame } from '../frame';

/** How texts state that the subject received an honour. Nominations, finals and shortlists are none; a guard sees to it. */
export const AWARD_FRAMES: readonly Frame[] = [
	{
		name: 'award/received',
		kind: 'award',
		date: 'date',
		patterns: [
			'<subject> @award-receive <name:award+> (from|by|of) <organization>',
			'<subject> @award-receive <name:award+>',
			'<subject> @award-receive (a|the)? (number|series|range|host|variety) of … @award-among <name:award+>',
			'<subject> @award-receive (several|many|numerous|multiple|various|some|other|two|three|four|five|six) … @award-among <name:award+>',
		],
	},
	{
		name: 'award/given',
		kind: 'award',
		date: 'date',
		patterns: [
			'<subject> @award-give:passive (with|as)? <name:award+> (by|from) <organization>',
			'<subject> @award-give:passive (with|as)? <name:award+>',
			'<subject> @award-give:passive by <organization> (with|as) <name:award+>',
		],
	},
	{
		name: 'award/given-to-subject',
		kind: 'award',
		date: 'date',
		patterns: ['<organization> @award-give <subject> (with|as)? <name:award+>'],
	},
	{
		name: 'award/recipient',
		kind: 'award',
		date: 'date',
		patterns: [
			'<subject> @be (also|now|currently)? @award-recipient of <name:award+> (from|by) <organization>',
			'<subject> @be (also|now|currently)? @award-recipient of <name:award+>',
			'<subject> , @award-recipient of <name:award+>',
			'<subject> … @be … , (and)? @award-recipient of <name:award+>',
			'^ @award-recipient of <name:award+>',
			'<subject> @be <name:award> @award-recipient',
			'<subject> , (a|an|the) <name:award> @award-recipient',
		],
	},
	{
		name: 'award/named',
		kind: 'award',
		date: 'date',
		patterns: [
			'<subject> @award-name:passive (as|to)? (a|an|the|one of the|one of)? <name:award+> (by|from|of) <organization>',
			'<subject> @award-name:passive (as|to)? (a|an|the|one of the|one of)? <name:award+>',
			'<subject> @award-name:passive by <organization> (as|to|in|one of|among|for) (a|an|the|one of the|one of)? <name:award+>',
			'<subject> @award-appoint:passive (as|a|an|the)? <name:order-rank>',
		],
	},
	{
		name: 'award/inducted',
		kind: 'award',
		date: 'date',
		patterns: ['<subject> @award-induct:passive <name:hall-of-fame+>', '<subject> @award-induct <name:hall-of-fame+>'],
	},
	{
		name: 'award/collected',
		kind: 'award',
		date: 'date',
		patterns: [
			"<subject's> (many|numerous|other|several|major|academic|military|literary|personal|professional|recent|notable|principal|top)? @award-noun … @award-include <name:award+>",
			"(among|amongst) <subject's> … @award-noun @be <name:award+>",
			'@award-noun : <name:award+>',
			'@award-noun (and @award-noun)? @award-include <name:award+>',
		],
	},
	{
		name: 'award/work-received',
		kind: 'award',
		date: 'date',
		patterns: [
			"<subject's> (first|second|third|debut|latest|most recent|last|early)? @work-noun , <other:work> , … @award-receive <name:award+>",
			"<subject's> (first|second|third|debut|latest|most recent|last|early)? @work-noun (@work-titled)? <other:work>? … @award-receive <name:award+>",
			"<subject's> (first|second|third|debut|latest|most recent|last|early)? @work-noun … @award-give:passive <name:award+>",
		],
		fact: {},
	},
	{
		name: 'award/knighted',
		kind: 'award',
		date: 'date',
		patterns: ['<subject> @award-knight:passive'],
		build: ({ classes, when, view }) => {
			const found = classes.at(-1);
			const [from, to] = [view.tokens[found?.start ?? 0], view.tokens[(found?.end ?? 1) - 1]];
			if (!found || !from || !to) return [];
			return [
				{
					fact: { kind: 'award', name: 'Knighthood', ...(when?.point ? { date: when.point } : {}) },
					spans: [{ start: from.start, end: to.end }],
				},
			];
		},
	},
	{
		name: 'award/winning',
		kind: 'award',
		date: 'date',
		patterns: [
			'<subject> @be (a|an|the)? <name:award> @winning-word',
			'^ <name:award> @winning-word',
			'<subject> , (a|an|the)? <name:award> @winning-word',
		],
	},
	{
		name: 'award/won-contest',
		kind: 'award',
		date: 'date',
		patterns: [
			'<subject> @event-win <name:contest+>',
			'<subject> @event-win (several|many|numerous|various|some|two|three|four|five) … @award-among <name:prize-like+>',
			'<subject> @event-win the <name:prize-like> (race|title|crown|championship|tournament|competition|pageant|trophy|cup)',
			'<subject> @be @award-recipient of <name:contest+>',
		],
	},
];
