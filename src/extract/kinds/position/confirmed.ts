import type { OrganizationMention } from '../../../model';
import type { Frame, Match, When } from '../../frames/frame';
import { isBody } from '../../slots/organization/body';
import { roleDrafts } from '../role/role-drafts';
import { rolesOf } from './match-slots';
import { organizationsOnly } from './organizations-only';

/** How far behind a nomination its confirmation is told, in words. */
const REACH = 30;

/** The date at which the words behind a nomination say that it was confirmed: "and confirmed by the Senate in 2015". */
function confirmation({ view, end }: Match): { readonly when?: When } | undefined {
	const { tokens } = view;
	for (let at = end; at < end + REACH && tokens[at]; at++) {
		const word = tokens[at]?.lower ?? '';
		if (/^(?:not|never|but|rejected|blocked|withdrew|withdrawn)$/.test(word)) return undefined;
		if (word !== 'confirmed' && word !== 'appointed') continue;
		for (let next = at + 1; next < at + 10; next++) {
			const when = view.date(next);
			if (when) return { when };
			if (/^[;.]$/.test(tokens[next]?.lower ?? '')) break;
		}
		return {};
	}
	return undefined;
}

/** Nominations that were confirmed: a nomination alone gives no post. */
export const CONFIRMED_FRAMES: readonly Frame[] = [
	{
		name: 'position/confirmed',
		kind: 'position',
		date: 'none',
		patterns: [
			'<subject> (was|is|were) nominated (by … )? (as|for|to be|to serve as|to become|to the position of) <roles>',
			"nominated (<subject>|<subject's>) (as|for|to be|to serve as|to become)? <roles>",
			'<subject> (was|is|were) nominated (by … )? (to|for) (a seat on|the bench of|the)? <organization>',
			"nominated (<subject>|<subject's>) (to|for) (a seat on|the bench of|the)? <organization>",
		],
		allow: ['candidacy'],
		build: (match) => {
			const confirmed = confirmation(match);
			if (!confirmed) return [];
			// The date of the nomination is not that of the post.
			const told: Match = { ...match, ...(confirmed.when && { when: confirmed.when }) };
			const { when: _, ...undated } = told;
			const dated = confirmed.when ? told : undated;
			const roles = rolesOf(match).map(({ when: __, ...role }) => role);
			if (roles.length > 0) return roleDrafts(dated, roles, { point: 'start', when: confirmed.when ?? NO_DATE });
			const hit = match.slots.organization?.[0];
			if (!hit || !isBody(match.view, hit)) return [];
			const court = /\bCourt\b/.test((hit.value as OrganizationMention).name);
			return organizationsOnly(dated, { point: 'start', ...(!court && { kind: 'membership' as const }) });
		},
	},
];

const NO_DATE: When = { from: 0, to: 0 };
