import type { FactOf } from '../../model';
import type { FactMapping } from '../publication';
import { isCurrent, role } from './role';

/** A membership or fellowship: the body in `search`, and a Role with its name and term in `linked`. */
export const membership: FactMapping<FactOf<'membership'>> = (fact, to) => {
	if (!to.linked && !isCurrent(fact, to)) return;
	const body = to.organization(fact.organization);
	to.say('memberOf', body && to.linked ? role('OrganizationRole', fact.role, fact, 'memberOf', body, to) : body);
};
