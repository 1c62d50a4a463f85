import { COUNTRY_NAMES, DEMONYMS } from '../lexicons/countries';

/**
 * The English name of the country that a value means, by any of its names or its people's name.
 *
 * @example
 * countryNamed('Jamaican'); // 'Jamaica'
 */
export function countryNamed(value: string): string | undefined {
	const text = value.trim().replace(/^the /i, '');
	return COUNTRY_NAMES.get(text) ?? DEMONYMS.get(text);
}
