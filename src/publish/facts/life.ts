import type { FactOf } from '../../model';
import type { GraphValue } from '../graph';
import { node } from '../graph';
import { placeNode } from '../nodes/place';
import type { FactMapping, Publication } from '../publication';

/** A place of birth or death: a home or a hospital with a street is told as its town only. */
function town(id: string | undefined, to: Publication): GraphValue | undefined {
	const address = id === undefined ? undefined : to.placeOf(id).address;
	if (id === undefined || !address?.streetAddress) return to.place(id);
	const { streetAddress, postalCode, ...rest } = address;
	return rest.addressLocality && placeNode({ id, name: rest.addressLocality, address: rest });
}

/** Birth date and place. */
export const birth: FactMapping<FactOf<'birth'>> = (fact, to) => {
	to.say('birthDate', to.date(fact.date));
	to.say('birthPlace', town(fact.place, to));
};

/** Date and place of death. */
export const death: FactMapping<FactOf<'death'>> = (fact, to) => {
	to.say('deathDate', to.date(fact.date));
	to.say('deathPlace', town(fact.place, to));
};

/** The country of a nationality. */
export const nationality: FactMapping<FactOf<'nationality'>> = (fact, to) =>
	to.say('nationality', node('Country', { name: fact.country }));
