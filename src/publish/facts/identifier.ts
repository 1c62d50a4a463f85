import type { FactOf } from '../../model';
import { add, type OpenNode } from '../graph';
import { type FactMapping, safeUrl } from '../publication';

interface Registry {
	/** The form of a value without its address and separators. */
	readonly form: RegExp;
	/** The page of a record: put before the value. */
	readonly page: string;
	readonly mod11?: true;
}

/** Registries whose records have a page, by scheme in lower case. */
const REGISTRIES: { readonly [scheme: string]: Registry | undefined } = Object.assign(Object.create(null), {
	orcid: { form: /^\d{15}[\dX]$/, page: 'https://orcid.org/', mod11: true },
	isni: { form: /^\d{15}[\dX]$/, page: 'https://isni.org/isni/', mod11: true },
	viaf: { form: /^\d{2,22}$/, page: 'https://viaf.org/viaf/' },
	wikidata: { form: /^Q[1-9]\d*$/, page: 'https://www.wikidata.org/wiki/' },
	gnd: { form: /^\d[\dX-]{4,12}$/, page: 'https://d-nb.info/gnd/' },
});

/** Check digit of ORCID and ISNI: ISO/IEC 7064, MOD 11-2. */
function hasCheckDigit(digits: string): boolean {
	let total = 0;
	for (const digit of digits.slice(0, -1)) total = (total + Number(digit)) * 2;
	return '0123456789X'[(12 - (total % 11)) % 11] === digits.at(-1);
}

/** A record in a public registry: its page in `sameAs`, and in `linked` the number itself. One with a wrong check digit is left out. */
export const identifier: FactMapping<FactOf<'identifier'>> = (fact, to) => {
	const registry = REGISTRIES[fact.scheme?.toLowerCase() ?? ''];
	const last = fact.value.slice(fact.value.lastIndexOf('/') + 1).trim();
	const bare = registry?.mod11 ? last.replace(/[\s-]/g, '').toUpperCase() : last;
	if (registry && !(registry.form.test(bare) && (!registry.mod11 || hasCheckDigit(bare)))) {
		to.withheld.add({ kind: 'identifier', property: 'identifier', class: 'A', reason: 'check-digit' });
		return;
	}
	const value = registry?.page.includes('orcid') ? bare.replace(/(.{4})(?=.)/g, '$1-') : registry ? bare : fact.value;
	const url = safeUrl(fact.url, 'identifier', to) ?? (registry && registry.page + value);
	add(to.person, 'sameAs', url);
	if (!to.linked) return;
	const node: OpenNode = { '@type': 'PropertyValue' };
	add(node, 'propertyID', fact.scheme);
	add(node, 'value', value);
	add(node, 'url', url);
	add(to.person, 'identifier', node);
};
