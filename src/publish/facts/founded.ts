import type { FactOf } from '../../model';
import type { FactMapping } from '../publication';

/** What the subject founded or launched: schema.org says it on the organisation. */
export const founded: FactMapping<FactOf<'founded'>> = (fact, to) => {
	to.organization(fact.organization);
	to.founded.set(fact.organization, to.founded.get(fact.organization) ?? fact.date);
};
