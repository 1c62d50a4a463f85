import type { Document } from '../../model';
import { prefixesFrom } from '../slots/person';
import type { SentenceTokens } from '../words/sentence-tokens';
import type { Token } from '../words/tokens';
import type { Candidate } from './candidate-list';
import { isVerbLike } from './opening-name';

/** Sentences of prose at a text's head whose people may be whom it is about, whatever they do there: "the passing of Ann Roe". */
const HEAD = 2;
/** The fewest words of a sentence of prose. */
export const PROSE = 5;
/** What may stand before a name that is its clause's subject. */
const OPENS_CLAUSE =
	/^(?:[,.:;()–—-]|["“”‘]|and|but|or|that|when|while|after|before|because|since|as|if|where|until|although|though|whereas|then|so|than)$/;

/**
 * Whether a text tells anything of somebody: names them in its first words, or as the subject of some clause. A text that
 * calls its own person by the surname alone may name in full only those whom they worked for, or a sister who survives them.
 */
export function isToldOf(candidate: Candidate, document: Document, sentences: SentenceTokens): boolean {
	const names = new Set(candidate.words);
	let prose = 0;
	for (let index = 0; index < sentences.length; index++) {
		const tokens = sentences[index] ?? [];
		const kind = document.blocks[document.sentences[index]?.block ?? 0]?.kind;
		if (kind === 'furniture' || kind === 'reference') continue;
		if (prose < HEAD && candidate.first === index && !isMet(tokens, names)) return true;
		if (tokens.some((token, at) => token.capital && names.has(token.lower) && isSubject(tokens, at, names)))
			return true;
		if (tokens.length > PROSE) prose++;
	}
	return false;
}

/** "He won the Ann Roe Trophy", "She met Ann Roe": somebody else comes first, of whom the text tells. */
const isMet = (tokens: readonly Token[], names: ReadonlySet<string>): boolean => {
	const name = tokens.findIndex(({ capital, lower }) => capital && names.has(lower));
	return tokens.slice(0, Math.max(0, name)).some(({ lower, quoted }) => !quoted && /^(?:he|she|his|her)$/.test(lower));
};

/** "Roe (1998) found": whether one word in brackets, a year's, says that a name is that of what they have written. */
export const isCitation = (tokens: readonly Token[], open: number): boolean =>
	tokens[open]?.lower === '(' && tokens[open + 2]?.lower === ')';

/** Whether a name that ends at or behind a token is what its clause tells of. */
export function isSubject(tokens: readonly Token[], at: number, names: ReadonlySet<string>): boolean {
	const start = prefixesFrom(tokens, at);
	const before = tokens[start - 1];
	if (before && !OPENS_CLAUSE.test(before.lower)) return false;
	let end = at + 1;
	while (tokens[end]?.capital && names.has(tokens[end]?.lower ?? '')) end++;
	const next = tokens[end];
	const isCited = end === start + 1 && isCitation(tokens, end);
	return (
		isVerbLike(next) ||
		(next?.lower === '(' && !isCited) ||
		(next?.lower === ',' && start === 0) ||
		next?.kind === 'clitic'
	);
}
