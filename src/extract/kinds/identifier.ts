import type { ClaimFact } from '../../model';
import type { Draft, Reader } from '../frames/frame';

/** Identifiers of people that texts print, with the pattern that tells them and their address. Their check digits are checked. */
const SCHEMES: readonly {
	readonly scheme: string;
	readonly pattern: RegExp;
	readonly url?: (value: string) => string;
	readonly valid: (value: string) => boolean;
}[] = [
	{
		// https://support.orcid.org/hc/en-us/articles/360006897674: 16 digits in groups, ISO 7064 MOD 11-2
		scheme: 'ORCID',
		pattern: /(?:orcid\.org\/|ORCID(?: iD)?:? ?)(\d{4}-\d{4}-\d{4}-\d{3}[\dX])/gi,
		url: (value) => `https://orcid.org/${value}`,
		valid: (value) => checkDigit(value),
	},
	{
		scheme: 'ISNI',
		pattern: /(?:isni\.org\/isni\/|ISNI:? ?)((?:\d{4}[ -]?){3}\d{3}[\dX])/gi,
		url: (value) => `https://isni.org/isni/${value.replace(/[ -]/g, '')}`,
		valid: (value) => checkDigit(value),
	},
	{
		scheme: 'VIAF',
		pattern: /(?:viaf\.org\/viaf\/|VIAF:? ?)(\d{5,22})\b/gi,
		url: (value) => `https://viaf.org/viaf/${value}`,
		valid: () => true,
	},
	{
		scheme: 'Wikidata',
		pattern: /wikidata\.org\/(?:wiki|entity)\/(Q\d{1,12})\b/gi,
		url: (value) => `https://www.wikidata.org/entity/${value}`,
		valid: () => true,
	},
	{
		scheme: 'GND',
		pattern: /(?:d-nb\.info\/gnd\/|GND:? ?)(\d{8,10}-?[\dX])\b/gi,
		url: (value) => `https://d-nb.info/gnd/${value}`,
		valid: () => true,
	},
];

/** ISO 7064 MOD 11-2 over the digits. */
function checkDigit(value: string): boolean {
	const digits = value.replace(/[ -]/g, '').toUpperCase();
	let total = 0;
	for (const digit of digits.slice(0, -1)) total = (total + Number(digit)) * 2;
	const rest = (12 - (total % 11)) % 11;
	return digits.at(-1) === (rest === 10 ? 'X' : String(rest));
}

/** Reads the subject's identifiers where the text prints one of each scheme; two of a scheme are two people's. */
export const IDENTIFIER_READER: Reader = {
	name: 'identifier/printed',
	read: ({ document }) =>
		SCHEMES.flatMap(({ scheme, pattern, url, valid }): Draft[] => {
			const found = new Map<string, { start: number; end: number }>();
			for (const match of document.text.matchAll(pattern)) {
				const value = match[1] as string;
				const start = (match.index ?? 0) + match[0].length - value.length;
				if (valid(value) && !found.has(value)) found.set(value, { start, end: start + value.length });
			}
			const [only] = found;
			if (found.size !== 1 || !only) return [];
			const [value, span] = only;
			return [
				{ fact: { kind: 'identifier', scheme, value, ...(url && { url: url(value) }) } as ClaimFact, spans: [span] },
			];
		}),
};
