import type { FactOf } from '../../model';
import { add } from '../graph';
import type { FactMapping } from '../publication';

/** What the subject does, unless a published post already says so. */
export const occupation: FactMapping<FactOf<'occupation'>> = (fact, to) => {
	const name = fact.name.toLowerCase();
	if (to.facts.some((one) => one.kind === 'position' && one.title?.toLowerCase() === name)) return;
	add(to.person, 'hasOccupation', { '@type': 'Occupation', name: fact.name });
};
