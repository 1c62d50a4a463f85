import type { FactOf } from '../../model';
import { add } from '../graph';
import type { FactMapping } from '../publication';
import { relationProperty } from '../selection';

/** A named relative, as a person of their own. */
export const relative: FactMapping<FactOf<'relative'>> = (fact, to) => {
	if (fact.name === undefined) return;
	add(to.person, relationProperty(fact.relation), {
		'@type': 'Person',
		'@id': to.id('relative', fact.id),
		name: fact.name,
	});
};
