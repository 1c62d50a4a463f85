import type { Document } from '../../model';
import { isGivenName, sameGivenName } from '../lexicons/given-names';
import { isRelative } from '../lexicons/kin';
import { byline } from '../subject/byline';
import { selfNamed } from '../subject/self-introduction';
import type { SentenceTokens } from '../words/sentence-tokens';
import type { Token } from '../words/tokens';

/** Whether somebody else than the subject speaks as "I": by the byline, by how they introduce themselves, or as they tell of the subject. */
export function isToldByAnother(document: Document, sentences: SentenceTokens, aliases: ReadonlySet<string>): boolean {
	const isOther = (words: readonly string[]): boolean =>
		words.length > 1 && isGivenName(words[0] ?? '') && !words.some((word) => aliases.has(word));
	if (isOther((byline(document) ?? '').toLowerCase().split(' '))) return true;
	const own = selfNamed(sentences)?.words ?? [];
	// "Hi, I'm Becky and I run this page": nobody's short name.
	const isFan =
		isGivenName(own[0] ?? '') && ![...aliases].some((alias) => own[0] === alias || sameGivenName(alias, own[0] ?? ''));
	if (isOther(own) || (own.length === 1 && isFan)) return true;
	return sentences.some((tokens, index) => {
		const kind = document.blocks[document.sentences[index]?.block ?? 0]?.kind;
		return (
			(kind === 'paragraph' || kind === 'list-item') && (meetsSubject(tokens, aliases) || tellsOfDeath(tokens, aliases))
		);
	});
}

/** "Mara Quill, who taught music, died on 4 March": whoever is dead does not speak there. */
function tellsOfDeath(tokens: readonly Token[], aliases: ReadonlySet<string>): boolean {
	if (!isAlias(tokens[0], aliases)) return false;
	const verb = tokens.findIndex(({ lower }) => /^(?:died|passed)$/.test(lower));
	if (verb < 1 || (tokens[verb]?.lower === 'passed' && tokens[verb + 1]?.lower !== 'away')) return false;
	return !tokens
		.slice(0, verb)
		.some(({ kind, lower }) => kind === 'clitic' || SPEAKER.test(lower) || isRelative(lower));
}

const SPEAKER = /^(?:i|me|my|we|us|our)$/;
/** Words of a sentence in which somebody tells their own name: "I go by Mara", "people call me Quill". */
const OF_NAME =
	/^(?:names?|named|called?|calls|nicknamed?|pseudonym|moniker|alias|aka|born|myself|surname|christened|brand|handle|username|known|sign|signed)$/;
/** Words right before a name by which somebody says that it is theirs, or that it is a place's or a thing's. */
const OWN = /^(?:i|am|'m|is|was|'s|as|by|in|at|near|of|being|and|me|myself|the|an?|:|\(|“|"|-)$/;
/** Before a name alone, what one does to a town: "moved to Marlow". */
const TO_PLACE = /^(?:to|from|for|around|across|through|left)$/;

/**
 * Whether a sentence that speaks as "I" names the subject as somebody else: "I met Mara Quill in Oslo", "Mara was my
 * teacher". A name that goes on ("the Mara Quill Studio") or that follows another's ("Tom Quill") is not the subject's.
 */
function meetsSubject(tokens: readonly Token[], aliases: ReadonlySet<string>): boolean {
	if (!tokens.some(({ lower, quoted }) => !quoted && SPEAKER.test(lower))) return false;
	if (tokens.some(({ lower }) => OF_NAME.test(lower))) return false;
	for (let at = 0; at < tokens.length; at++) {
		if (!isAlias(tokens[at], aliases)) continue;
		let end = at + 1;
		while (isAlias(tokens[end], aliases)) end++;
		if (isToldOf(tokens, at, end)) return true;
		at = end;
	}
	return false;
}

const isAlias = (token: Token | undefined, aliases: ReadonlySet<string>): boolean =>
	token?.kind === 'word' && token.capital && !token.quoted && token.text.length > 1 && aliases.has(token.lower);

/** Whether a name from one token to another is that of whom the sentence tells. */
function isToldOf(tokens: readonly Token[], at: number, end: number): boolean {
	const before = tokens[at - 1];
	const next = tokens[tokens[end]?.kind === 'clitic' ? end + 1 : end];
	if (next?.capital && next.kind === 'word' && next.text !== 'I') return false;
	if (next?.lower === ':' || /^(?:here|&)$/.test(next?.lower ?? '')) return false;
	const acts = ACTS.test(next?.lower ?? '');
	// "Young people taught me": a word that opens its sentence.
	if (!before) return end - at > 1 || acts;
	if (before.capital && before.kind === 'word') return false;
	if (before.lower === ',')
		return (acts || isRelative(tokens[at - 2]?.lower ?? '')) && !/^(?:i|me)$/.test(tokens[at - 2]?.lower ?? '');
	// "I led the museum, and Mara was a volunteer there"
	if (before.lower === 'and' && acts && tokens[at - 2]?.lower === ',') return true;
	if (OWN.test(before.lower)) return end - at > 1 && /^(?:is|was|'s)$/.test(before.lower) && isOwned(tokens, at);
	return end - at > 1 || !TO_PLACE.test(before.lower);
}

/** Verbs of whom a speaker tells of. */
const ACTS =
	/^(?:was|is|has|had|helped|taught|gave|made|told|asked|hired|trained|showed|joined|became|came|brought|took|offered|introduced|encouraged|invited)$/;
/** "My boss was Mara Quill": a person of the speaker's stands before the verb. */
const isOwned = (tokens: readonly Token[], at: number): boolean =>
	tokens.slice(0, at).some(({ lower }, index) => lower === 'my' && index < at - 1);
