import { isMap, isScalar, isSeq, Scalar, type YAMLMap } from 'yaml';
import { BiographError, isDay } from '../model';
import { readBiographyFile } from './parse-biography';
import { LAYOUT, mapNode } from './yaml-nodes';

/** Who signs a biography, and on which day. */
export interface AcceptOptions {
	readonly by: string;
	/** The day of signing, as `2025-01-31`. */
	readonly on: string;
	/** The file's name, for messages. */
	readonly file?: string;
}

/**
 * Accepts every fact of a biography file that is still proposed, and signs the file. Nothing else in it changes.
 *
 * @returns the file's new text
 * @throws BiographError `invalid-biography` when the text is no biography file, `invalid-option` for a signer
 *   without a name or a day that is none
 * @example
 * const signed = acceptBiography(text, { by: 'Ada Roe', on: '2025-01-31' });
 */
export function acceptBiography(text: string, { by, on, file }: AcceptOptions): string {
	if (by.trim() === '') throw new BiographError('invalid-option', 'nobody signs: give a name with --by WHO');
	if (!isDay(on)) {
		throw new BiographError('invalid-option', `"${on}" is not a day: write it as 2025-01-31`);
	}
	const { tree, biography } = readBiographyFile(text, file === undefined ? {} : { file });
	const { document } = tree;
	const root = document.contents as unknown as YAMLMap;
	const facts = root.get('facts');
	for (const [index, { status }] of biography.facts.entries()) {
		const item = isSeq(facts) ? facts.items[index] : undefined;
		if (!isMap(item) || status !== 'proposed') continue;
		const there = item.get('status', true);
		if (isScalar(there)) there.value = 'accepted';
		else item.set('status', 'accepted');
	}
	const signed = mapNode(document, { by, on });
	const pair = root.items.find((item) => isScalar(item.key) && item.key.value === 'reviewed');
	if (pair) pair.value = signed;
	else {
		const key = new Scalar('reviewed');
		const after = root.items.findIndex((item) => isScalar(item.key) && item.key.value === 'subject');
		root.items.splice(after + 1, 0, document.createPair(key, signed));
	}
	return document.toString(LAYOUT);
}
