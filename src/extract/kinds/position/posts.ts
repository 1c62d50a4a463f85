import type { Draft, Match } from '../../frames/frame';
import { readOf } from '../../slots/organization/read-of';
import type { Role } from '../../slots/role/role';
import { type RoleOptions, roleDrafts } from '../role/role-drafts';
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
