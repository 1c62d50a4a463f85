import type { OrganizationMention } from '../../../model';
import { organizationType } from '../../words/organization-type';
import { inOneLine } from '../../words/words-of';

/**
 * A body by its name as it stands in the text, with what its words tell of its type.
 *
 * @param type What is said of it beside its name, where the name tells nothing.
 */
export function mention(name: string, type?: OrganizationMention['type']): OrganizationMention {
	// The stop of "Ltd." may be the sentence's; that of "D.C." is its own.
	const line = inOneLine(name);
	const clean = line.endsWith('.') ? line.replace(/(\p{Ll})\.$/u, '$1') : line;
	const known = organizationType(clean) ?? type;
	return { name: clean, ...(known && { type: known }) };
}
