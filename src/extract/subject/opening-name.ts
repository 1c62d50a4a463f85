import { DEMONYMS } from '../lexicons/countries';
import { afterPrefixes } from '../slots/person';
import type { Token } from '../words/tokens';

/** Words with which an aside opens a sentence whose subject comes behind its comma. */
const OPENS_ASIDE = new Set(
	'born as for after before since in with during over from at on until upon based raised educated trained known having following by originally currently formerly today when while once an a'.split(
		' ',
	),
);
/** Words that can stand before a name in one phrase with it: none of them ends the phrase. */
const ENDS_PHRASE = new Set(
	'of in at on for with from by to and or is was are were has had that which who his her their its'.split(' '),
);
const MOST_BEFORE = 7;
const LONGEST_ASIDE = 30;

/**
 * The token at which the person stands whom a text's first sentence is about, when something precedes the name:
 * "The biologist Ann Roe has", "Born in Ulm, Ann Roe moved", "Roman soprano Ann Roe made". 0 where nothing does.
 */
export function openingName(tokens: readonly Token[]): number {
	const described = afterDescription(tokens);
	return described > 0 ? described : afterAside(tokens);
}

/** Past what a person is, said before the name: small words, compounds and demonyms. */
function afterDescription(tokens: readonly Token[]): number {
	for (let at = 0; at <= MOST_BEFORE; at++) {
		const token = tokens[at];
		if (token?.kind !== 'word' || ENDS_PHRASE.has(token.lower)) return 0;
		if (at === 0 || !token.capital || DEMONYMS.has(token.text)) continue;
		// Where the first two words have capitals, the name begins with the first: only demonyms and articles precede it.
		const first = tokens[0];
		if (at === 1 && first && first.lower !== 'the' && !DEMONYMS.has(first.text)) return 0;
		return goesOn(tokens, at) ? at : 0;
	}
	return 0;
}

function afterAside(tokens: readonly Token[]): number {
	if (!OPENS_ASIDE.has(tokens[0]?.lower ?? '')) return 0;
	for (let at = 1; at < Math.min(tokens.length, LONGEST_ASIDE); at++) {
		// "In 2009, Ann Roe became", "Since May 2019 Ann Roe has been": a year needs no comma.
		const parts = tokens[at]?.lower === ',' || /^\d{4}$/.test(tokens[at]?.text ?? '');
		if (parts && tokens[at + 1]?.capital && goesOn(tokens, at + 1)) return at + 1;
		if (tokens[at]?.lower === ';') return 0;
	}
	return 0;
}

/** Whether a sentence goes on behind a capitalised name with a small word that can be its verb. */
function goesOn(tokens: readonly Token[], at: number): boolean {
	let end = afterPrefixes(tokens, at);
	while (tokens[end]?.capital || tokens[end]?.kind === 'clitic') end++;
	return end - at >= 2 && isVerbLike(tokens[end]);
}

/** Small words behind a name that are not its verb. */
const NO_VERB = new Set('of in at on for with from by to and or the a an as than but'.split(' '));

/** A small word right behind an opening name that no name or list goes on with. */
export const isVerbLike = (token: Token | undefined): boolean =>
	token?.kind === 'word' && !token.capital && !NO_VERB.has(token.lower);
