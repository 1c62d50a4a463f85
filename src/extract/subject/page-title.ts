import type { Document } from '../../model';
import { isEventHead } from '../lexicons/event-heads';
import { isGivenName } from '../lexicons/given-names';
import { entryOpening } from '../reference/entry-opening';
import { isPronoun } from '../reference/pronoun';
import { NAME_PREFIXES } from '../slots/person';
import { hasOrganizationHead } from '../words/organization-type';
import type { SentenceTokens } from '../words/sentence-tokens';
import type { Token } from '../words/tokens';
import type { Candidate } from './candidate-list';
import { isSubject, isToldOf, PROSE } from './told-of';

/** A heading above somebody's biography on a page that is about something else. */
const ABOUT =
	/^(?:(?:about|meet) the )?(?:speaker|author|presenter|instructor|teacher|artist|maker|host|trainer|lecturer|writer|director|designer|composer|photographer)s?(?:['’]s?)?(?: bio(?:graphy)?| profile)?$/i;
/** Words that stand in what a page is called and in nobody's name. */
const NO_NAME_WORD =
	/^(?:to|on|at|for|with|without|from|into|by|how|why|what|when|about|and|or|as|your|our|the|an?|in|is|are|you|we|it|this|that|can|will|not)$/;
/** How many of the likeliest are looked at; it bounds the work on texts with thousands of names. */
const MOST = 12;

/** Whom a text is about, as far as its title tells. */
interface Titled {
	readonly best: Candidate | undefined;
	/** What only the page is called, where that was the likeliest name. */
	readonly title?: Candidate;
	/** Somebody of whom the text tells beside its title, so that nobody can say whom it is about. */
	readonly beside?: Candidate;
}

/**
 * Whom a text is about among its candidates, the likeliest first: that one, unless its name is only what the page is called
 * ("Guest Speaker", "Salt Roads") and the prose, or the part "About the speaker", opens with somebody else.
 */
export function underTitle(candidates: readonly Candidate[], document: Document, sentences: SentenceTokens): Titled {
	const [first] = candidates;
	if (!first || first.told) return { best: first };
	const prose = wholeSentences(document, sentences);
	const whoOpens = (tokens: readonly Token[] | undefined): Candidate | undefined =>
		tokens && candidates.find((one) => opens(one, tokens));
	const about = (): Candidate | undefined => whoOpens(prose.find(({ heading }) => ABOUT.test(heading))?.tokens);
	if (first.prefix !== undefined || isGivenName(first.words[0] ?? '')) {
		// Somebody whom the page only comes to speak of, and another in a part "Author": nobody can say whom it is about.
		const author = first.shown ? undefined : about();
		return { best: first, ...(author && author !== first && { beside: author }) };
	}
	const title = isPageTitle(first, document, sentences) ? first : undefined;
	const told = about();
	if (told && told !== first) return { best: told, title: first };
	if (!title) return { best: first };
	const others = candidates.slice(1, MOST);
	const named = (): Candidate | undefined =>
		others.find((one) => one.words.length > 1 && isGivenName(one.words[0] ?? '') && isToldOf(one, document, sentences));
	const best = whoOpens(prose[0]?.tokens) ?? (isNobody(title) ? named() : undefined);
	if (best && best.words.length > 1) return { best, title };
	const isTold =
		hasCaption(document, sentences) ||
		(prose[0]?.tokens.some(({ lower, quoted }) => !quoted && isPronoun(lower)) ?? false);
	const beside = isTold ? undefined : named();
	return { best: title, ...(beside && { beside }) };
}

/** "Kenyan playwright who worked with Tom Reed": whether the first line below the headings says what its bearer is. */
function hasCaption({ blocks, sentences: spans }: Document, sentences: SentenceTokens): boolean {
	const first = spans.findIndex(({ block }) => blocks[block]?.kind === 'paragraph');
	return entryOpening(sentences[first] ?? []) > 0;
}

/** "Regents Lecture to Focus on Tides" is nobody, wherever the page comes to speak of somebody. */
const isNobody = ({ words }: Candidate): boolean =>
	words.some((word) => NO_NAME_WORD.test(word) || isEventHead(word)) || hasOrganizationHead(words);

/** Whether a name stands by itself alone: nothing says that it is somebody's, and no sentence tells of a person by it. */
function isPageTitle({ words, shown }: Candidate, document: Document, sentences: SentenceTokens): boolean {
	if (!shown || (words[0]?.length ?? 0) < 2) return false;
	const names = new Set(words);
	return !sentences.some((tokens, index) => {
		const kind = document.blocks[document.sentences[index]?.block ?? 0]?.kind;
		if (kind === 'heading' || kind === 'furniture' || kind === 'reference' || tokens.length < PROSE) return false;
		return tokens.some(
			(token, at) => token.capital && !token.quoted && names.has(token.lower) && isSubject(tokens, at, names),
		);
	});
}

/** Whether a sentence begins with somebody and tells of them. */
function opens({ words }: Candidate, tokens: readonly Token[]): boolean {
	const names = new Set(words);
	const at = tokens.findIndex(({ lower }) => !NAME_PREFIXES.has(lower));
	if (!tokens[at]?.capital || !names.has(tokens[at]?.lower ?? '')) return false;
	// "Ann Roe — engineer at Acme."
	const dash = tokens.findIndex(({ lower, capital }, index) => index > at && !(capital && names.has(lower)));
	return tokens[dash]?.lower === '-' || isSubject(tokens, at, names);
}

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
