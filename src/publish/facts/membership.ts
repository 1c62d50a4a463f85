import type { FactOf } from '../../model';
import { add } from '../graph';
import { type FactMapping, roleNode } from '../publication';
import { isCurrent, term } from './position';

/** A membership or fellowship: the body in `search`, and a Role with its name and term in `linked`. */
export const membership: FactMapping<FactOf<'membership'>> = (fact, to) => {
	if (to.linked) {
		const body = to.organization(fact.organization)!;
		add(
			to.person,
			'memberOf',
			roleNode('OrganizationRole', { roleName: fact.role, ...term(fact, to) }, 'memberOf', body),
		);
	} else if (isCurrent(fact, to)) add(to.person, 'memberOf', to.organization(fact.organization));
};
