import type { FactOf } from '../../model';
import { node } from '../graph';
import type { FactMapping } from '../publication';

/** Where registries have the page of a record, by scheme in lower case: the address before the number. */
const PAGES: { readonly [scheme: string]: string | undefined } = {
	__proto__: null as never,
	orcid: 'https://orcid.org/',
	isni: 'https://isni.org/isni/',
	viaf: 'https://viaf.org/viaf/',
	wikidata: 'https://www.wikidata.org/wiki/',
	gnd: 'https://d-nb.info/gnd/',
};

/** Check digit of ORCID and ISNI: ISO/IEC 7064, MOD 11-2. */
function hasCheckDigit(digits: string): boolean {
	let total = 0;
	for (const digit of digits.slice(0, -1)) total = (total + Number(digit)) * 2;
	return /^\d{15}[\dX]$/.test(digits) && '0123456789X'[(12 - (total % 11)) % 11] === digits[15];
}

/**
 * A record in a public registry: its page in `sameAs`, and in `linked` the number itself. An ORCID or ISNI whose check
 * digit is wrong is left out.
 */
export const identifier: FactMapping<FactOf<'identifier'>> = (fact, to) => {
	const scheme = fact.scheme?.toLowerCase() ?? '';
	const page = PAGES[scheme];
	let value = page ? fact.value.replace(/^.*\//, '').trim() : fact.value;
	if (scheme === 'orcid' || scheme === 'isni') {
		value = value.replace(/[\s-]/g, '').toUpperCase();
		if (!hasCheckDigit(value)) return to.withhold('identifier', 'identifier', 'A', 'check-digit');
		if (scheme === 'orcid') value = value.replace(/.{4}(?=.)/g, '$&-');
	}
	const url = to.url(fact.url) ?? (page && page + value);
	to.say('sameAs', url);
	if (to.linked) to.say('identifier', node('PropertyValue', { propertyID: fact.scheme, value, url }));
};
