import type { OrganizationMention } from '../../../model';
import type { Match, SlotHit } from '../../frame';
import type { Read, Role } from '../../slots/role';

/** "Teacher of the year" is an honour. */
function isHonour({ view }: Match, { title }: Role): boolean {
	const [of, the, year] = view.tokens.slice(title.end, title.end + 3).map(({ lower }) => lower);
	return of === 'of' && the === 'the' && (year === 'year' || year === 'month' || year === 'match');
}

/** The posts that a match's `<roles>` slot holds, in order. */
export const rolesOf = (match: Match, name = 'roles'): readonly Role[] =>
	(match.slots[name] ?? []).flatMap((hit) => hit.value as readonly Role[]).filter((role) => !isHonour(match, role));

/** An organisation slot's mention with the words it stands in. */
export const readOf = (hit: SlotHit | undefined): Read<OrganizationMention> | undefined =>
	hit && { value: hit.value as OrganizationMention, start: hit.start, end: hit.valueEnd ?? hit.end };
