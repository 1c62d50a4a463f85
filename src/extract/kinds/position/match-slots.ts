import type { OrganizationMention } from '../../../model';
import type { Match, SlotHit } from '../../frame';
import type { Read, Role } from '../../slots/role';

/** The posts that a match's `<roles>` slot holds, in order. */
export const rolesOf = (match: Match, name = 'roles'): readonly Role[] =>
	(match.slots[name] ?? []).flatMap((hit) => hit.value as readonly Role[]);

/** An organisation slot's mention with the words it stands in. */
export const readOf = (hit: SlotHit | undefined): Read<OrganizationMention> | undefined =>
	hit && { value: hit.value as OrganizationMention, start: hit.start, end: hit.valueEnd ?? hit.end };
