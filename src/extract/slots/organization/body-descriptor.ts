import type { OrganizationMention } from '../../../model';
import type { View } from '../../frames/frame';
import { DESCRIPTORS, describedType } from '../../lexicons/descriptors';
import { isGivenName } from '../../lexicons/given-names';
import { oneOf } from '../../words/one-of';
import { NAME_PREFIXES } from '../person';
import { isKnownPlace } from '../place';

const isDescriptor = oneOf(DESCRIPTORS);
/** Words behind which no word for a body still belongs to the name that follows. */
const endsDescription = oneOf(new Set('of at in for and to from with by as on called named who which'.split(' ')));

/** What is said of the first among those that a town or a country has. */
const SUPERLATIVE =
	/^(?:oldest|largest|biggest|leading|foremost|premier|best|first|second|third|most|only|newest|finest|busiest|youngest|top)$/;

/** Whether the owner of a superlative ends at a token: "Kenya's" of "Kenya's largest broadcaster". */
export const isOwnerOfFirst = ({ tokens }: View, clitic: number): boolean =>
	tokens[clitic]?.kind === 'clitic' && SUPERLATIVE.test(tokens[clitic + 1]?.lower ?? '');

/** No such owner has more words. */
const LONGEST_OWNER = 3;

/** Behind "Kenya's", "South Africa's", "the country's" before a superlative; the given token elsewhere. */
function pastOwnerOfFirst(view: View, at: number): number {
	for (let end = at + 1; end <= at + LONGEST_OWNER; end++) if (isOwnerOfFirst(view, end)) return end + 1;
	return at;
}

/** "Kenya's largest broadcaster, Tide FM": the name behind the comma, where it is no person's; 0 where none stands there. */
function namedBehind({ tokens, subject }: View, comma: number): number {
	if (tokens[comma]?.lower !== ',') return 0;
	const name = tokens[comma + 1]?.lower === 'the' ? comma + 2 : comma + 1;
	const { capital, lower = '' } = tokens[name] ?? {};
	const isOther = isGivenName(lower) || NAME_PREFIXES.has(lower) || subject.aliases.has(lower);
	return capital && !isOther && !isKnownPlace(tokens[name]?.text ?? '') ? name : 0;
}

/** Skips "the Washington-based law firm", "Kenya's largest broadcaster," before a name; tells the type. */
export function bodyDescriptor(
	view: View,
	at: number,
): { readonly end: number; readonly type?: OrganizationMention['type']; readonly partners?: true } | undefined {
	const { tokens } = view;
	const first = pastOwnerOfFirst(view, at);
	for (let end = first; end < first + 7; end++) {
		const token = tokens[end];
		if (token?.kind !== 'word') return undefined;
		const behind = first > at && isDescriptor(token) ? namedBehind(view, end + 1) : 0;
		if (behind > 0) return { end: behind, type: describedType(token.lower, tokens[end - 1]?.lower ?? '') };
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
		if (endsDescription(token) && !(first > at && token.lower === 'and')) return undefined;
	}
	return undefined;
}
