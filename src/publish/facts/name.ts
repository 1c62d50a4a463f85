import type { FactOf } from '../../model';
import { add } from '../graph';
import type { FactMapping } from '../publication';

const PROPERTY = {
	full: 'alternateName',
	alternate: 'alternateName',
	birth: 'alternateName',
	given: 'givenName',
	family: 'familyName',
	additional: 'additionalName',
	prefix: 'honorificPrefix',
	suffix: 'honorificSuffix',
} as const;

/** A further name or a part of the name: what the subject's own fields say goes before it. */
export const name: FactMapping<FactOf<'name'>> = (fact, to) => {
	const property = PROPERTY[fact.form];
	if (
		property === 'alternateName'
			? fact.name !== to.person.name
			: to.person[property] === undefined || property.startsWith('hon')
	) {
		add(to.person, property, fact.name);
	}
};
