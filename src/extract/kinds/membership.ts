import type { OrganizationMention } from '../../model';
import type { Draft, Frame, Match } from '../frame';
import type { Role } from '../slots/roles';
import { organizationsOnly } from './position';
import { roleDrafts, tenseOf } from './role-drafts';

const seatsOf = (match: Match): readonly Role[] =>
	(match.slots.seats ?? []).flatMap((hit) => hit.value as readonly Role[]);

const state = (match: Match, name: string): { readonly current?: boolean } => {
	const tense = tenseOf(match, name);
	return tense === 'present' ? { current: true } : tense === 'past' ? { current: false } : {};
};

const isBand = (organization: OrganizationMention): boolean =>
	organization.type !== 'CollegeOrUniversity' && organization.type !== 'School';

/** Seats on boards, membership of bodies, clubs and teams. Members and fellows by title are read with the posts. */
export const MEMBERSHIP_FRAMES: readonly Frame[] = [
	{
		name: 'membership/seat',
		kind: 'membership',
		date: 'start',
		patterns: [
			'<subject> @sit (both)? <seats>',
			'(serving|sitting|sits|serves) on <seats>',
			'including (serving|sitting) on <seats>',
		],
		build: (match) => roleDrafts(match, seatsOf(match), { ...state(match, 'sit'), point: 'start' }),
	},
	{
		name: 'membership/of',
		kind: 'membership',
		date: 'start',
		patterns: [
			'^ (as)? (a|an|the)? (former|founding|early|original|long-time|active|life|senior|current|regular)? member of (both)? <organization+>',
			'<subject> , (a|an|the)? (former|founding|early|original|long-time|active|life|senior|current)? member of (both)? <organization+>',
			'with (full|active|honorary|associate|student|life)? membership (of|in) <organization+>',
			"<subject's> (new|full|active|honorary)? membership (of|in) <organization+>",
			'<subject> @be … (active)? in <organization+>',
			'<subject> @belong <organization+>',
		],
		build: (match) => {
			if (
				/ in /.test(` ${match.view.text(match.start, match.end)} `) &&
				match.classes.some((entry) => entry.name === 'be')
			)
				return [];
			return organizationsOnly(match, { kind: 'membership', point: 'start', ...state(match, 'belong') });
		},
	},
	{
		name: 'membership/received',
		kind: 'membership',
		date: 'start',
		patterns: ['<subject> @receive <roles>', '<subject> @hold <roles>'],
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
			'<subject> @play (the)? <organization+>',
			'<subject> @trade:passive (the)? <organization+>',
			'<subject> @play (his|her)? … (for|with|at) <organization+>',
			'<subject> @sign … (contract|deal|terms) with <organization>',
			'<organization> @draft <subject>',
			'<subject> (spent|spends) … (time|season|seasons|year|years|spell|spells|stint|stints) (with|at|on loan at) <organization>',
			'<subject> @start (his|her|their|my|the)? … career (with|at) <organization>',
			'<subject> @join (club|side|team) <organization>',
		],
		build: (match) => {
			const teams = (match.slots.organization ?? []).filter((hit) => isBand(hit.value as OrganizationMention));
			return teams.length === 0
				? []
				: organizationsOnly(
						{ ...match, slots: { ...match.slots, organization: teams } },
						{ kind: 'membership', point: 'start' },
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
		],
		build: (match): readonly Draft[] => organizationsOnly(match, { kind: 'membership', point: 'start' }),
	},
];
