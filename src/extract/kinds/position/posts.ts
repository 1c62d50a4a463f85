import type { Draft, Match } from '../../frames/frame';
import type { Role } from '../../slots/role/role';
import { type RoleOptions, roleDrafts } from '../role/role-drafts';
import { bodyOf, rolesOf } from './match-slots';

/** A builder for frames whose `<roles>` are posts, whose `<organization>` is where they are held. */
export function posts(
	options: RoleOptions,
	keep: (role: Role, match: Match) => boolean = () => true,
): (match: Match) => readonly Draft[] {
	return (match) => {
		const organization = bodyOf(match);
		const roles = rolesOf(match).filter((role) => keep(role, match));
		return roleDrafts(match, roles, { ...options, ...(organization && { organization }) });
	};
}
