import type { Frame, Match } from '../../frames/frame';
import type { InnerView } from '../../frames/view';
import { HOLDER } from '../../reference/clause-holder';
import { roleDrafts } from '../role/role-drafts';
import { rolesOf } from './match-slots';

/** Whether the sentence is an entry of a who's who: parts between semicolons, no verb, nobody named. */
function isEntry({ view }: Match): boolean {
	const { tokens, reference, isVerb } = view as InnerView;
	if (reference.elsewhere || reference.main === HOLDER.other || reference.main === HOLDER.person) return false;
	if (tokens.filter(({ lower }) => lower === ';').length < 2) return false;
	return !tokens.some((token) => !token.capital && token.kind === 'word' && isVerb(token));
}

/** Posts in the entries of dictionaries: "Chemist; PhD; Director of the Tide Institute (1982–1990); President, Hale Society". */
export const ENTRY_FRAMES: readonly Frame[] = [
	{
		name: 'position/entry',
		kind: 'position',
		date: 'none',
		patterns: ['; <roles>', '^ <roles> ;'],
		build: (match) => {
			if (!isEntry(match)) return [];
			const roles = rolesOf(match).filter(({ organization }) => organization !== undefined);
			// "Lecturer, then Reader, Hale University, 1955–68": the second was not held from the start.
			const later = roles.map(({ when, ...role }) => {
				const { start: _, ...end } = when ?? { from: 0, to: 0 };
				const then = match.view.tokens[role.title.start - 1]?.lower === 'then';
				return { ...role, ...(when && { when: then ? end : when }) };
			});
			return roleDrafts(match, later, { point: 'start', when: { from: 0, to: 0 } });
		},
	},
];
