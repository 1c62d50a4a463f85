import type { FactOf } from '../../model';
import { add, type GraphValue } from '../graph';
import { placeNode } from '../nodes/place';
import type { FactMapping, Publication } from '../publication';

/** A birthplace or place of death: a home or hospital with a street is told as its town only. */
function town(id: string | undefined, to: Publication): GraphValue | undefined {
	if (id === undefined) return undefined;
	const place = to.findPlace(id);
	if (!place.address?.streetAddress) return to.place(id);
	const { streetAddress, postalCode, ...address } = place.address;
	return address.addressLocality ? placeNode({ id, name: address.addressLocality, address }) : undefined;
}

/** Birth date and place. */
export const birth: FactMapping<FactOf<'birth'>> = (fact, to) => {
	add(to.person, 'birthDate', to.date(fact.date));
	add(to.person, 'birthPlace', town(fact.place, to));
};

/** Date and place of death. */
export const death: FactMapping<FactOf<'death'>> = (fact, to) => {
	add(to.person, 'deathDate', to.date(fact.date));
	add(to.person, 'deathPlace', town(fact.place, to));
};

/** The country of a nationality. */
export const nationality: FactMapping<FactOf<'nationality'>> = (fact, to) =>
	add(to.person, 'nationality', { '@type': 'Country', name: fact.country });
