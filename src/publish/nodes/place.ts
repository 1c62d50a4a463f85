import type { Place } from '../../model';
import { node, type OpenNode, type Parts, several } from '../graph';

/** A place with its postal address as far as it is known. */
export function placeNode({ name, alternateName, address, sameAs }: Place, atId?: string): OpenNode {
	return node('Place', {
		'@id': atId,
		name,
		alternateName: several(alternateName),
		address: address && node('PostalAddress', address as Parts),
		sameAs: several(sameAs),
	});
}
