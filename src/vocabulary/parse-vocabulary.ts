import { buildVocabulary } from './build-vocabulary';
import { parseRelease } from './parse-release';
import type { Vocabulary } from './vocabulary';

/**
 * Reads another release of schema.org than the built-in one.
 *
 * @param text `schemaorg-current-https.jsonld` or `.nt` from schema.org's downloads.
 * @param version What reports call it, as the file's name.
 * @throws BiographError `invalid-config` where the text holds no term of schema.org.
 *
 * @example
 * validate(markup, { vocabulary: parseVocabulary(release, 'schema.org 30.0') });
 */
export function parseVocabulary(text: string, version: string): Vocabulary {
	return buildVocabulary(parseRelease(text, version));
}
