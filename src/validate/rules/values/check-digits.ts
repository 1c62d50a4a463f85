/** Identifiers whose last character is worked out from the others. */
export type Scheme = 'ORCID' | 'ISNI' | 'ISBN' | 'ISSN' | 'GTIN' | 'LEI';

/**
 * What is wrong with an identifier; `undefined` where nothing is.
 *
 * @param id Hyphens and spaces in it do not count.
 */
export function checkIdentifier(scheme: Scheme, id: string): 'form' | 'check-digit' | undefined {
	const plain = id.replace(/[-\u2010-\u2013 ]/g, '').toUpperCase();
	const fits = checks[scheme].find(({ form }) => form.test(plain));
	if (!fits) return 'form';
	return fits.adds(plain) ? undefined : 'check-digit';
}

/** The digit at a place; an X at the end stands for ten. */
const digitAt = (id: string, index: number): number => (id[index] === 'X' ? 10 : id.charCodeAt(index) - 0x30);

/** ISO 7064, MOD 11-2: ORCID and ISNI. */
function mod112(id: string): boolean {
	let total = 0;
	const last = id.length - 1;
	for (let i = 0; i < last; i++) total = ((total + digitAt(id, i)) * 2) % 11;
	return (12 - total) % 11 === digitAt(id, last);
}

/** Weights that fall to 1 at the end, modulo 11: ISBN-10 and ISSN. */
function mod11(id: string): boolean {
	let total = 0;
	for (let i = 0; i < id.length; i++) total += digitAt(id, i) * (id.length - i);
	return total % 11 === 0;
}

/** Weights 3 and 1 from the right, modulo 10: ISBN-13 and GTIN. */
function mod10(id: string): boolean {
	let total = 0;
	for (let i = 0; i < id.length; i++) total += digitAt(id, i) * ((id.length - i) % 2 === 1 ? 1 : 3);
	return total % 10 === 0;
}

/** ISO 7064, MOD 97-10, with letters as numbers from 10 on: LEI. */
function mod97(id: string): boolean {
	let rest = 0;
	for (const letter of id) {
		const value = Number.parseInt(letter, 36);
		rest = (rest * (value < 10 ? 10 : 100) + value) % 97;
	}
	return rest === 1;
}

const checks: Readonly<Record<Scheme, readonly { readonly form: RegExp; adds(id: string): boolean }[]>> = {
	ORCID: [{ form: /^\d{15}[\dX]$/, adds: mod112 }],
	ISNI: [{ form: /^\d{15}[\dX]$/, adds: mod112 }],
	ISBN: [
		{ form: /^97[89]\d{10}$/, adds: mod10 },
		{ form: /^\d{9}[\dX]$/, adds: mod11 },
	],
	ISSN: [{ form: /^\d{7}[\dX]$/, adds: mod11 }],
	LEI: [{ form: /^[A-Z\d]{18}\d{2}$/, adds: mod97 }],
	GTIN: [{ form: /^(?:\d{8}|\d{12,14})$/, adds: mod10 }],
};
