import type { FactOf } from '../../model';
import type { FactMapping } from '../publication';

const PROPERTY: { readonly [form: string]: string } = {
	__proto__: null as never,
	given: 'givenName',
	family: 'familyName',
	additional: 'additionalName',
	prefix: 'honorificPrefix',
	suffix: 'honorificSuffix',
};

/** A further name, or a part of the name; the name itself stands on the person already. */
export const name: FactMapping<FactOf<'name'>> = (fact, to) => {
	if (fact.name !== to.name) to.say(PROPERTY[fact.form] ?? 'alternateName', fact.name);
};
