import { isGivenName } from '../lexicons/given-names';
import { hasOrganizationHead } from '../words/organization-type';
import { PREPOSITIONS } from '../words/prepositions';
import type { Token } from '../words/tokens';
import { type Ground, mentionAt } from './subject-mention';

/** Participles that open a sentence about whom its main clause names. */
const PARTICIPLE = /^(?:born|raised|known|\p{L}{2,}(?:ing|ed))$/u;
const ARTICLE = /^(?:an?|the)$/;
/** Words of a name before a verb. */
const LONGEST_NAME = 3;

/**
 * End of the words with which a sentence opens that are said of the name before its first verb: "Before joining Acme,
 * Jana was", "Born in Ulmen, Everard was", "A member of the Tide Club, Spender was". 0 where nothing is.
 */
export function openingEnd(tokens: readonly Token[], verb: number, ground: Ground): number {
	let name = verb;
	while (name > 0 && verb - name < LONGEST_NAME && tokens[name - 1]?.kind === 'word' && tokens[name - 1]?.capital)
		name--;
	if (name === verb || tokens[name - 1]?.lower !== ',' || mentionAt(tokens, name, ground) > 0) return 0;
	const words = tokens.slice(name, verb);
	if (words.some(({ allCaps, quoted }) => allCaps || quoted)) return 0;
	if (hasOrganizationHead(words.map(({ text }) => text))) return 0;
	// "Since joining Acme, Low Tide has": of more than one word, only a given name tells a person.
	if (words.length > 1 && !isGivenName(words[0]?.lower ?? '')) return 0;
	return opensWithDeed(tokens) ? name - 1 : 0;
}

/** Whether a sentence opens with what somebody does or is: a participle, also behind a preposition, or a noun with its article. */
function opensWithDeed(tokens: readonly Token[]): boolean {
	const [first, second] = [tokens[0]?.lower ?? '', tokens[1]?.lower ?? ''];
	if (PARTICIPLE.test(first) || ARTICLE.test(first)) return true;
	if (!PREPOSITIONS.has(first) && !/^(?:since|while|when|following|until)$/.test(first)) return false;
	return (
		PARTICIPLE.test(second) ||
		ARTICLE.test(second) ||
		/^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/.test(second)
	);
}
