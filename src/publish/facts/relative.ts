import type { FactOf } from '../../model';
import { node } from '../graph';
import type { FactMapping } from '../publication';
import { relationProperty } from '../selection';

/** A named relative, as a person of their own. */
export const relative: FactMapping<FactOf<'relative'>> = ({ name, relation, id }, to) => {
	if (name) to.say(relationProperty(relation), node('Person', { '@id': to.id('relative', id), name }));
};
