import type { OrganizationMention } from '../../../model';
import type { Frame, Match } from '../../frame';
import { isBody } from '../../slots/body';
import { studiedAt, tenseOf } from '../role-drafts';
import { organizationsOnly } from './organizations-only';

const bodyOf = ({ slots }: Match): OrganizationMention | undefined =>
	slots.organization?.[0]?.value as OrganizationMention | undefined;

/** Whether a word stands in the match. */
const says = ({ view, start, end }: Match, words: RegExp): boolean =>
	view.tokens.slice(start, end).some(({ lower }) => words.test(lower));

/** Posts told by where somebody was: on the staff of, in charge of, formerly of, until 1990 at. */
export const AT_BODY_FRAMES: readonly Frame[] = [
	{
		name: 'position/on-staff',
		kind: 'position',
		date: 'start',
		patterns: [
			'<subject> @be (on|part of) (the)? (full-time|part-time|adjunct|permanent|founding|current)? (teaching|academic|medical|editorial|artistic|clinical|research|coaching|jazz|music|piano|voice|dance|summer|graduate)? (faculty|faculties|staff) (of|at|for|with) <organization+>',
			'<subject> @serve on (the)? (adjunct|teaching|academic|medical|editorial)? (faculty|faculties|staff) (of|at|for) <organization+>',
			'(serving|working) on (the)? (adjunct|teaching|academic|medical|editorial)? (faculty|faculties|staff) (of|at|for) <organization+>',
		],
		build: (match) => {
			const tense = tenseOf(match, match.classes[0]?.name ?? '');
			return organizationsOnly(match, {
				point: 'start',
				...(tense === 'present' ? { current: true } : tense === 'past' ? { current: false } : {}),
			});
		},
	},
	{
		name: 'position/in-charge',
		kind: 'position',
		date: 'start',
		patterns: [
			'<subject> @be (put|placed)? (in charge|in command|at the helm|at the head) of (the)? <organization+>',
			'<subject> (takes|took|taking|has taken|assumed|assumes) (charge|the helm|the reins) of (the)? <organization>',
		],
		build: (match) => {
			const told = match.slots.organization ?? [];
			const tense = tenseOf(match, 'be');
			const put = says(match, /^(?:put|placed|take[sn]?|took|taking|assume[ds])$/);
			return told.every((hit) => isBody(match.view, hit))
				? organizationsOnly(match, {
						point: 'start',
						...(put ? {} : tense === 'present' ? { current: true } : tense === 'past' ? { current: false } : {}),
					})
				: [];
		},
	},
	{
		name: 'position/formerly-of',
		kind: 'position',
		date: 'start',
		patterns: [
			'^ (formerly|previously|once|originally) (of|with|at) (both)? <organization+> , (and)? <subject>',
			'<subject> , (formerly|previously) (of|with|at) <organization+> ,',
		],
		build: (match) =>
			(match.slots.organization ?? []).every((hit) => !studiedAt(match.view, hit.value as OrganizationMention))
				? organizationsOnly(match, { point: 'none', current: false })
				: [],
	},
	{
		name: 'position/stayed',
		kind: 'position',
		date: 'start',
		patterns: ['<subject> (stayed|remained|continued|stays|remains) (on)? (at|with) <organization>'],
		// Only an end, or the present, tells that it was work and no visit.
		build: (match) => {
			const now = says(match, /^(?:stays|remains)$/);
			const body = bodyOf(match);
			if (!body || studiedAt(match.view, body) || (!now && match.when?.end === undefined)) return [];
			return organizationsOnly(match, { point: 'none', current: now });
		},
	},
	{
		name: 'position/during',
		kind: 'position',
		date: 'start',
		patterns: [
			"(during|throughout|after|following) <subject's> … (time|tenure|years|stint|spell|employment|career) (at|with) (the)? <organization>",
			"<subject's> (tenure|employment) (at|with) (the)? <organization>",
		],
		build: (match) => {
			const body = bodyOf(match);
			if (!body || studiedAt(match.view, body) || body.type === 'SportsTeam') return [];
			// "his years at Upton": a town as well as a firm.
			const sure = match.slots.organization?.every((hit) => isBody(match.view, hit));
			if (!sure && says(match, /^(?:years|with)$/)) return [];
			return organizationsOnly(match, { point: 'none', current: false });
		},
	},
	{
		name: 'position/clerked',
		kind: 'position',
		date: 'none',
		patterns: [
			'<subject> @clerk (for|to|with|under) … (of|at|on|in) (the)? <organization>',
			'<subject> @clerk (for|to|with|under) … , <organization>',
		],
		build: (match) =>
			/\b(?:Court|Tribunal|Chancery|Circuit|Chambers|Bench|Judicial)\b/.test(bodyOf(match)?.name ?? '') &&
			says(match, /^(?:judges?|justices?|hon|hon\.|honou?rable|chief|court)$/)
				? organizationsOnly(match, { title: 'clerk', point: 'none', current: false })
				: [],
	},
	{
		name: 'position/of-counsel',
		kind: 'position',
		date: 'start',
		patterns: [
			'<subject> (@be|@become) (now|currently)? (of counsel|of - counsel|of-counsel) (at|with|to|in) <organization>',
			'<subject> @serve as (of counsel|of - counsel|of-counsel) (at|with|to|in) <organization>',
		],
		build: (match) => {
			const tense = tenseOf(match, match.classes[0]?.name ?? '');
			return organizationsOnly(match, {
				title: 'of counsel',
				point: 'start',
				...(tense === 'present' ? { current: true } : tense === 'past' ? { current: false } : {}),
			});
		},
	},
];
