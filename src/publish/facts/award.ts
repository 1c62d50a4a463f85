import type { FactOf } from '../../model';
import { add, type OpenNode } from '../graph';
import type { FactMapping } from '../publication';

/** An award: schema.org has only text for it. Who gave it has no property, so an event of the subject's life tells it. */
export const award: FactMapping<FactOf<'award'>> = (fact, to) => {
	const { name, date } = fact;
	to.date(date);
	add(to.person, 'award', date === undefined || name.includes(date) ? name : `${name} (${date})`);
	if (to.linked && fact.organization !== undefined) {
		const given: OpenNode = { '@type': 'Event', name };
		add(given, 'startDate', to.date(date));
		add(given, 'organizer', to.organization(fact.organization));
		add(to.person, 'lifeEvent', given);
	}
};
