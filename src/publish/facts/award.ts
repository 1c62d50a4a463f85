import type { FactOf } from '../../model';
import { node } from '../graph';
import type { FactMapping } from '../publication';

/** An award: schema.org has only text for it. Who gave it has no property, so an event of the subject's life tells it. */
export const award: FactMapping<FactOf<'award'>> = ({ name, date, organization }, to) => {
	const startDate = to.date(date);
	to.say('award', !date || name.includes(date) ? name : `${name} (${date})`);
	if (to.linked && organization)
		to.say('lifeEvent', node('Event', { name, startDate, organizer: to.organization(organization) }));
};
