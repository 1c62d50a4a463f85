import type { Place } from '../../model';
import { node, type OpenNode, several } from '../graph';

/** A place with its postal address as far as it is known. */
export function placeNode({ name, alternateName, address, sameAs }: Place, reference = {}): OpenNode {
	return node('Place', {
		...reference,
		name,
		alternateName: several(alternateName),
		address: address && node('PostalAddress', { ...address }),
		sameAs: several(sameAs),
	});
}
