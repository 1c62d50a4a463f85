import type { FactOf } from '../../model';
import type { FactMapping } from '../publication';

/** The properties for a name and its parts, of a subject and of a Person alike. */
export const NAMES = [
	'name',
	'givenName',
	'familyName',
	'additionalName',
	'honorificPrefix',
	'honorificSuffix',
] as const;

/** A further name, or a part of the name (`prefix` is `honorificPrefix`); the name itself stands on the person already. */
export const name: FactMapping<FactOf<'name'>> = (fact, to) => {
	const property = NAMES.find((known) => known.toLowerCase().includes(fact.form)) ?? 'alternateName';
	if (fact.name !== to.name) to.say(property, fact.name);
};
