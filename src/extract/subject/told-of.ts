import type { Document } from '../../model';
import { isGivenName } from '../lexicons/given-names';
import { isPronoun } from '../reference/pronoun';
import { NAME_PREFIXES } from '../slots/person';
import type { SentenceTokens } from '../words/sentence-tokens';
import type { Token } from '../words/tokens';
import type { Candidate } from './candidate-list';
import { isVerbLike } from './opening-name';

/** Sentences of prose at a text's head whose people may be whom it is about, whatever they do there: "the passing of Ann Roe". */
const HEAD = 2;
/** The fewest words of a sentence of prose. */
const PROSE = 5;
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
		if (prose < HEAD && candidate.first === index) return true;
		if (tokens.some((token, at) => token.capital && names.has(token.lower) && isSubject(tokens, at, names)))
			return true;
		if (tokens.length > PROSE) prose++;
	}
	return false;
}

/**
 * Whether a name is only what a page is called: "Guest Speaker", "Salt Roads". Nothing says that it is somebody's, and no
 * sentence tells of a person by it.
 */
export function isPageTitle(candidate: Candidate, document: Document, sentences: SentenceTokens): boolean {
	const { words, prefix, told, shown } = candidate;
	const first = words[0] ?? '';
	if (told || !shown || prefix !== undefined || first.length < 2 || isGivenName(first)) return false;
	const names = new Set(words);
	return !sentences.some((tokens, index) => {
		const kind = document.blocks[document.sentences[index]?.block ?? 0]?.kind;
		if (kind === 'heading' || kind === 'furniture' || kind === 'reference' || tokens.length < PROSE) return false;
		return tokens.some(
			(token, at) => token.capital && !token.quoted && names.has(token.lower) && isSubject(tokens, at, names),
		);
	});
}

/** Whether the first whole sentence of a text's prose begins with somebody and tells of them. */
export const opensProse = (candidate: Candidate, document: Document, sentences: SentenceTokens): boolean =>
	opens(candidate, wholeSentences(document, sentences)[0]?.tokens);

/** Whether that of the part about its author or speaker does. */
export const opensAbout = (candidate: Candidate, document: Document, sentences: SentenceTokens): boolean =>
	opens(candidate, wholeSentences(document, sentences).find(({ heading }) => ABOUT.test(heading))?.tokens);

function opens({ words }: Candidate, tokens: readonly Token[] | undefined): boolean {
	const names = new Set(words);
	const at = tokens?.findIndex(({ lower }) => !NAME_PREFIXES.has(lower)) ?? -1;
	return tokens?.[at]?.capital === true && names.has(tokens[at]?.lower ?? '') && isSubject(tokens, at, names);
}

/** A heading above somebody's biography on a page that is about something else. */
const ABOUT =
	/^(?:(?:about|meet) the )?(?:speaker|author|presenter|instructor|teacher|artist|maker|host|trainer|lecturer|writer)s?(?:['’]s?)?(?: bio(?:graphy)?| profile)?$/i;

/** The sentences of a text's prose that end as sentences do, with the heading above each. */
function wholeSentences(
	{ blocks, sentences: places, text }: Document,
	sentences: SentenceTokens,
): readonly { readonly tokens: readonly Token[]; readonly heading: string }[] {
	return sentences.flatMap((tokens, index) => {
		const block = blocks[places[index]?.block ?? 0];
		const isWhole = tokens.length >= PROSE && /[.!?]$/.test(tokens.at(-1)?.text ?? '');
		if (block?.kind !== 'paragraph' || !isWhole) return [];
		const above = blocks[block.heading ?? -1];
		return [{ tokens, heading: above ? text.slice(above.start, above.end).trim() : '' }];
	});
}

/** Whether a text's prose begins by telling of somebody without the name: with "she" or "I" in its first sentence. */
export const opensWithPronoun = (document: Document, sentences: SentenceTokens): boolean =>
	wholeSentences(document, sentences)[0]?.tokens.some(({ lower, quoted }) => !quoted && isPronoun(lower)) ?? false;

/** Whether a name that ends at or behind a token is what its clause tells of. */
function isSubject(tokens: readonly Token[], at: number, names: ReadonlySet<string>): boolean {
	let start = at;
	while (start > 0 && tokens[start - 1]?.capital && NAME_PREFIXES.has(tokens[start - 1]?.lower ?? '')) start--;
	const before = tokens[start - 1];
	if (before && !OPENS_CLAUSE.test(before.lower)) return false;
	let end = at + 1;
	while (tokens[end]?.capital && names.has(tokens[end]?.lower ?? '')) end++;
	const next = tokens[end];
	return isVerbLike(next) || next?.lower === '(' || (next?.lower === ',' && start === 0) || next?.kind === 'clitic';
}
