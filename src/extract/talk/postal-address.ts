import type { PlaceMention, PostalAddress } from '../../model';

const STREET =
	/\b(?:street|st\.?|road|rd\.?|avenue|ave\.?|lane|square|place|drive|boulevard|blvd\.?|way|terrace|gardens|court|quay|row|hill|crescent|parade|embankment|strasse|straße|platz|rue|via|calle)\b|^\d{1,5}[a-z]? [a-z\u00c0-\uffff]|[a-z\u00c0-\uffff] \d{1,4}[a-z]?$/i;
/** Codes at the end of a part, with the country whose post office writes them so. */
const CODES: readonly { readonly code: RegExp; readonly country?: string }[] = [
	{ code: /^(.{0,300}?)\s{0,4}\b([A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/ },
	{ code: /^(.{0,300}?)\s{0,4}\b([A-Z]{2} \d{5}(?:-\d{4})?)$/ },
	{ code: /^(.{0,300}?)\s{0,4}\b([A-Z]\d[A-Z] \d[A-Z]\d)$/ },
	{ code: /^(?:([A-Z]{1,2})-)?(\d{4,5})\s+(?=\p{Lu})/u },
];

/**
 * A place with its postal address, from words in the order in which they are written: name, street, town and code.
 *
 * @example
 * placeWithAddress('Acme Hall, New Road, Oxford OX1 1AA');
 * // { name: 'Acme Hall', address: { streetAddress: 'New Road', addressLocality: 'Oxford', postalCode: 'OX1 1AA' } }
 */
export function placeWithAddress(text: string): PlaceMention | undefined {
	const parts = text
		.split(/(?<!\s)\s*,\s*/)
		.map((part) => part.trim())
		.filter((part) => part !== '');
	const name = parts[0];
	if (!name) return undefined;
	let streetAddress: string | undefined;
	let addressLocality: string | undefined;
	let addressRegion: string | undefined;
	let postalCode: string | undefined;
	const rest: string[] = [];
	for (const part of parts.slice(1)) {
		const coded = codeOf(part);
		if (coded && postalCode === undefined) {
			postalCode = coded.code;
			if (coded.town !== '') addressLocality = coded.town;
		} else if (!/^[\p{Lu}\d]/u.test(part))
			break; // the sentence goes on
		else if (streetAddress === undefined && STREET.test(part)) streetAddress = part;
		else rest.push(part);
	}
	const american = postalCode && /^[A-Z]{2} \d{5}/.exec(postalCode);
	if (american && postalCode) {
		addressRegion = postalCode.slice(0, 2);
		postalCode = postalCode.slice(3);
	}
	if (postalCode !== undefined || streetAddress !== undefined) addressLocality ??= rest.at(-1);
	const address: PostalAddress = {
		...(streetAddress ? { streetAddress } : {}),
		...(addressLocality ? { addressLocality } : {}),
		...(addressRegion ? { addressRegion } : {}),
		...(postalCode ? { postalCode } : {}),
	};
	if (Object.keys(address).length > 0) return { name, address };
	return { name: [name, ...rest].join(', ') };
}

function codeOf(part: string): { readonly town: string; readonly code: string } | undefined {
	for (const { code } of CODES) {
		const match = code.exec(part);
		if (!match?.[2]) continue;
		const leading = match[0].length < part.length;
		return { town: leading ? part.slice(match[0].length).trim() : (match[1] ?? '').trim(), code: match[2] };
	}
	return undefined;
}
