import type { Place } from '../../model';
import { addAll, type OpenNode } from '../graph';

/** A place with its postal address as far as it is known. */
export function placeNode(place: Place, atId?: string): OpenNode {
	const node: OpenNode = atId === undefined ? { '@type': 'Place' } : { '@type': 'Place', '@id': atId };
	node.name = place.name;
	addAll(node, 'alternateName', place.alternateName);
	if (place.address) node.address = { '@type': 'PostalAddress', ...place.address };
	addAll(node, 'sameAs', place.sameAs);
	return node;
}
