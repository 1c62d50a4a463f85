import type { OrganizationMention } from '../../../model';
import type { View } from '../../frames/frame';
import { DESCRIPTORS, describedType } from '../../lexicons/descriptors';
import { oneOf } from '../../words/one-of';

const isDescriptor = oneOf(DESCRIPTORS);
/** Words behind which no word for a body still belongs to the name that follows. */
const endsDescription = oneOf(new Set('of at in for and to from with by as on called named who which'.split(' ')));

/** Skips "the Washington-based law firm" before a name; tells the type. */
export function bodyDescriptor(
	view: View,
	at: number,
): { readonly end: number; readonly type?: OrganizationMention['type']; readonly partners?: true } | undefined {
	const { tokens } = view;
	for (let end = at; end < at + 7; end++) {
		const token = tokens[end];
		if (token?.kind !== 'word') return undefined;
		if (
			!token.capital &&
			isDescriptor(token) &&
			(tokens[end + 1]?.capital || /["“‘]/.test(tokens[end + 1]?.text ?? ''))
		) {
			return { end: end + 1, type: describedType(token.lower, tokens[end - 1]?.lower ?? '') };
		}
		// "the law firm, Hale & Roe LLP"
		if (
			!token.capital &&
			token.lower === 'firm' &&
			tokens[end + 1]?.lower === ',' &&
			tokens[end + 2]?.capital &&
			!view.subject.aliases.has(tokens[end + 2]?.lower ?? '')
		)
			return { end: end + 2, type: DESCRIPTORS.get(token.lower) };
		// "the law firm of Hale and Roe"
		if (/^(?:firm|partnership)$/.test(token.lower) && tokens[end + 1]?.lower === 'of' && tokens[end + 2]?.capital)
			return { end: end + 2, type: 'Corporation', partners: true };
		// Before the word for the body: small adjectives, demonyms, "London-based".
		if (endsDescription(token)) return undefined;
	}
	return undefined;
}
