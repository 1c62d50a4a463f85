import type { Document } from '../model';
import { FEMALE_NAMES, MALE_NAMES } from './lexicons/given-names';
import type { SentenceTokens } from './sentence-tokens';
import type { Subject } from './subject';

/** The gender of the pronouns that a text uses of its subject: those that prevail, else those that fit the given name. */
export function genderOf(document: Document, sentences: SentenceTokens, firstName: string): Subject['gender'] {
	let he = 0;
	let she = 0;
	let they = 0;
	let single = 0;
	sentences.forEach((tokens, index) => {
		const kind = document.blocks[document.sentences[index]?.block ?? 0]?.kind;
		if (kind === 'reference' || kind === 'furniture' || kind === 'question') return;
		tokens.forEach((token, at) => {
			if (token.quoted) return;
			// "They are a writer": one person.
			if (
				token.lower === 'they' &&
				/^(?:are|were|'re)$/.test(tokens[at + 1]?.lower ?? '') &&
				/^(?:a|an)$/.test(tokens[at + 2]?.lower ?? '')
			)
				single++;
			if (token.lower === 'he' || token.lower === 'his') he++;
			else if (token.lower === 'she' || token.lower === 'her') she++;
			else if (token.lower === 'they' || token.lower === 'their') they++;
		});
	});
	if (single > 0 && they >= 3 && they >= 3 * (he + she)) return 'other';
	const female = FEMALE_NAMES.has(firstName);
	const male = MALE_NAMES.has(firstName);
	if (he + she >= 2 && Math.max(he, she) >= 3 * Math.min(he, she)) return he > she ? 'male' : 'female';
	if (female !== male && (female ? she : he) > 0) return female ? 'female' : 'male';
	if (he + she > 0) return he === she ? (female ? 'female' : male ? 'male' : 'unknown') : he > she ? 'male' : 'female';
	if (they >= 2) return 'other';
	return female === male ? 'unknown' : female ? 'female' : 'male';
}

/** Where "I" is the subject: on a page of their own, in their answers, or nowhere. */
export function firstPersonOf(
	document: Document,
	sentences: SentenceTokens,
	aliases: ReadonlySet<string>,
): Subject['firstPerson'] {
	let inAnswers = 0;
	let elsewhere = 0;
	let third = 0;
	sentences.forEach((tokens, index) => {
		const kind = document.blocks[document.sentences[index]?.block ?? 0]?.kind;
		if (kind === 'reference' || kind === 'furniture' || kind === 'question' || kind === 'quote') return;
		for (const token of tokens) {
			if (token.quoted) continue;
			if (token.text === 'I' || token.lower === 'my') {
				if (kind === 'answer') inAnswers++;
				else elsewhere++;
			} else if (token.capital && aliases.has(token.lower)) third++;
		}
	});
	const answers = document.blocks.some((block) => block.kind === 'question' || block.kind === 'answer');
	if (elsewhere >= 3 && (!answers || inAnswers === 0) && elsewhere * 2 >= third) return 'everywhere';
	return inAnswers > 0 ? 'answers' : 'nowhere';
}
