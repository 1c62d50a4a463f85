import type { Draft, Match } from '../../frame';
import { readOf } from '../../slots/read-of';
import type { Role } from '../../slots/role';
import { type RoleOptions, roleDrafts } from '../role-drafts';
import { rolesOf } from './match-slots';

/** A builder for frames whose `<roles>` are posts, whose `<organization>` is where they are held. */
export function posts(
	options: RoleOptions,
	keep: (role: Role, match: Match) => boolean = () => true,
): (match: Match) => readonly Draft[] {
	return (match) => {
		const organization = readOf(match.slots.organization?.[0]);
		const roles = rolesOf(match).filter((role) => keep(role, match));
		return roleDrafts(match, roles, { ...options, ...(organization && { organization }) });
	};
}
