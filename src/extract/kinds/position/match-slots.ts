import type { Match } from '../../frames/frame';
import type { Role } from '../../slots/role/role';

/** "Teacher of the year" is an honour. */
function isHonour({ view }: Match, { title }: Role): boolean {
	const [of, the, year] = view.tokens.slice(title.end, title.end + 3).map(({ lower }) => lower);
	return of === 'of' && the === 'the' && (year === 'year' || year === 'month' || year === 'match');
}

/** The posts that a match's `<roles>` slot holds, in order. */
export const rolesOf = (match: Match, name = 'roles'): readonly Role[] =>
	(match.slots[name] ?? []).flatMap((hit) => hit.value as readonly Role[]).filter((role) => !isHonour(match, role));
