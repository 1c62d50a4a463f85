import type { FactOf } from '../../model';
import type { FactMapping } from '../publication';

/** What the subject founded or launched: schema.org says it on the organisation. */
export const founded: FactMapping<FactOf<'founded'>> = ({ organization, date }, to) => {
	to.organization(organization);
	to.founded.set(organization, to.founded.get(organization) ?? date);
};
