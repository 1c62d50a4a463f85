import type { Frame, Match } from '../../frames/frame';
import { readOf } from '../../slots/organization/read-of';
import { roleDrafts } from '../role/role-drafts';
import { rolesOf } from './match-slots';
import { organizationsOnly } from './organizations-only';

/** "is now on secondment to": the words before tell. */
const secondedNow = (match: Match): boolean =>
	match.view.tokens.slice(match.start, match.end).some((token) => /^(?:is|'m|am|are|currently|now)$/.test(token.lower));

/** Secondments: posts at one body held from another. */
export const SECONDMENT_FRAMES: readonly Frame[] = [
	{
		name: 'position/secondment',
		kind: 'position',
		date: 'start',
		patterns: [
			'<subject> … on secondment (to|with|at|as) <organization> as <roles>',
			'<subject> @second:passive (to|with|at) <organization> as <roles>',
			'<subject> … secondments (to|with|at) <organization> (,)? (and)? as <roles>',
			"<subject's> (secondments|attachments) @include (to)? <organization> (,)? (and)? as <roles>",
			"<subject's> … (secondments|attachments) (to|with|at) <organization> (,)? (and)? as <roles>",
		],
		build: (match) => {
			const [first, ...rest] = rolesOf(match);
			const where = readOf(match.slots.organization?.[0]);
			if (!first || !where) return [];
			// "to A as B": the post is at A. "to A and as B at C": two secondments.
			const separate =
				first.organization !== undefined &&
				match.view.tokens[first.title.start - 1]?.lower === 'as' &&
				/^(?:and|,)$/.test(match.view.tokens[first.title.start - 2]?.lower ?? '');
			const current = { current: secondedNow(match) };
			if (separate)
				return [
					...organizationsOnly(match, { form: 'secondment', ...current }),
					...roleDrafts(match, [first, ...rest], { form: 'secondment', ...current }),
				];
			// "to A as director of the programme P": the post is at P, and P is a part of A.
			const { organization: led, ...own } = first;
			const organization = led && { ...led, value: { ...led.value, parent: led.value.parent ?? where.value } };
			return roleDrafts(match, [{ ...own, ...(organization && { organization }) }, ...rest], {
				form: 'secondment',
				organization: where,
				...current,
			});
		},
	},
	{
		name: 'position/seconded',
		kind: 'position',
		date: 'start',
		patterns: [
			'<subject> … on secondment (to|with|at) <organization+>',
			'<subject> @second:passive (to|with|at) <organization+>',
			'<subject> … secondments (to|with|at) <organization+>',
			"<subject's> (secondments|attachments) @include (to)? <organization+>",
			"<subject's> … (secondments|attachments) (to|with|at) <organization+>",
		],
		build: (match) =>
			organizationsOnly(match, {
				form: 'secondment',
				...(secondedNow(match) ? { current: true } : { current: false }),
				point: 'start',
			}),
	},
];
