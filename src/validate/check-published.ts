import type { Finding } from '../model';
import type { ValidateOptions } from './options';
import { validate } from './validate';

/**
 * Validates what was published. What search engines ask for is asked of the shape for search engines alone: linked data
 * tells of events without a day or a place, too.
 *
 * @param markup a graph as JSON, or a page with it
 * @param profile the shape that it was published in
 */
export function checkPublished(
	markup: string,
	profile: 'search' | 'linked' | undefined,
	options: ValidateOptions,
): readonly Finding[] {
	return validate(markup, profile === 'linked' ? { ...options, features: false } : options).findings;
}
