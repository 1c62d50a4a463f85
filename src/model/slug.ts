import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { transliterate } from './transliterate';

const LONGEST = 80;

/**
 * A name as it can stand in an address: transliterated, lower case, words joined by hyphens, at most 80 characters.
 * A name of which nothing remains (`北京`) gives the first ten digits of its SHA-256.
 *
 * @example
 * slug('Université de Łódź'); // 'universite-de-lodz'
 */
export function slug(name: string): string {
	const plain = transliterate(name.slice(0, 4 * LONGEST).replace(/['’]/g, ''))
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	if (plain.length === 0) return bytesToHex(sha256(utf8ToBytes(name))).slice(0, 10);
	if (plain.length <= LONGEST) return plain;
	const cut = plain.lastIndexOf('-', LONGEST);
	return plain.slice(0, cut > 0 ? cut : LONGEST);
}

/**
 * A wanted id, or the first of `-2`, `-3`, … that is not taken; the result is then taken too.
 *
 * @example
 * freeId('birth', new Set(['birth'])); // 'birth-2'
 */
export function freeId(wanted: string, taken: Set<string>): string {
	let id = wanted;
	for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
	taken.add(id);
	return id;
}
