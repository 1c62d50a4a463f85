import type { Document } from '../../model';
import { MALE_TITLES } from '../lexicons/gendered-titles';
import { FEMALE_NAMES, isGivenName, MALE_NAMES } from '../lexicons/given-names';
import type { Subject } from '../subject/subject';
import type { SentenceTokens } from '../words/sentence-tokens';

const FEMALE_ROLE = new Set('wife widow daughter mother sister queen princess duchess'.split(' '));
const MALE_ROLE = new Set('husband widower son father brother king prince duke'.split(' '));
/** How far into a sentence that opens with the subject a word such as "wife of" tells of them. */
const ROLE_REACH = 40;

/** What a sentence that opens with the subject says they are: "Mara Quill was the first wife of". */
function roleIn(tokens: SentenceTokens[number], name: string): 'female' | 'male' | undefined {
	if (tokens[0]?.lower !== name || name === '') return undefined;
	for (let at = 2; at < tokens.length && at < ROLE_REACH; at++) {
		const { lower = '', depth = 0 } = tokens[at] ?? {};
		if (depth > 0) continue;
		// Whoever comes in by a preposition or a clitic may be the one who is somebody's wife.
		if (tokens[at + 1]?.lower === 'of' && (FEMALE_ROLE.has(lower) || MALE_ROLE.has(lower)))
			return FEMALE_ROLE.has(lower) ? 'female' : 'male';
		if (['to', 'with', 'by', "'s", 'his', 'her', 'their', 'married', 'and'].includes(lower) && at < 6) return undefined;
		if (lower === ';') return undefined;
	}
	return undefined;
}

/** The heading below a page's first one that names the subject, where one does: what stands under it is theirs. */
function ownHeading({ blocks, text }: Document, name: string): number | undefined {
	const title = blocks.findIndex(({ kind }) => kind === 'heading');
	const own = blocks.findIndex(
		({ kind, start, end }, at) => at > title && kind === 'heading' && text.slice(start, end).includes(name),
	);
	return own < 0 ? undefined : own;
}

/**
 * The gender of the pronouns that a text uses of its subject: those under a heading that names them on a page of
 * several, else those that prevail, else those that fit the given name.
 */
export function genderOf(
	document: Document,
	sentences: SentenceTokens,
	{ name, givenName = '' }: Pick<Subject, 'name' | 'givenName'>,
	firstPerson: Subject['firstPerson'],
): Subject['gender'] {
	const firstName = givenName.toLowerCase();
	const styled = styledAs(sentences, firstName);
	if (styled) return styled;
	const heading = ownHeading(document, name);
	if (heading !== undefined) {
		const own = prevailing(document, sentences, firstName, firstPerson, heading);
		if (own === 'female' || own === 'male') return own;
	}
	return prevailing(document, sentences, firstName, firstPerson);
}

/** "Miss Imogen Vale": what somebody is addressed by, where the given name says nothing else ("Mrs Tom Reed"). */
function styledAs(sentences: SentenceTokens, firstName: string): 'female' | 'male' | undefined {
	if (firstName === '') return undefined;
	for (const tokens of sentences) {
		const at = tokens.findIndex(({ lower, capital }, index) => index > 0 && capital && lower === firstName);
		const style = tokens[at - 1];
		if (at < 1 || !tokens[at + 1]?.capital || !style?.capital || !STYLE.test(style.lower)) continue;
		const male = MALE_TITLES.has(style.lower);
		if (!(male ? FEMALE_NAMES : MALE_NAMES).has(firstName)) return male ? 'male' : 'female';
	}
	return undefined;
}
const STYLE = /^(?:mr|sir|mrs|ms|miss|dame)$/;

function prevailing(
	document: Document,
	sentences: SentenceTokens,
	firstName: string,
	firstPerson: Subject['firstPerson'],
	under?: number,
): Subject['gender'] {
	const female = FEMALE_NAMES.has(firstName);
	const male = MALE_NAMES.has(firstName);
	// Who speaks as "I" throughout calls others "she".
	if (firstPerson === 'everywhere') return female === male ? 'unknown' : female ? 'female' : 'male';
	let he = 0;
	let she = 0;
	let they = 0;
	let single = 0;
	let lead = 0;
	let roles = 0;
	sentences.forEach((tokens, index) => {
		const { kind, heading } = document.blocks[document.sentences[index]?.block ?? 0] ?? {};
		if (kind === 'reference' || kind === 'furniture' || kind === 'question') return;
		if (under !== undefined && heading !== under) return;
		const role = roleIn(tokens, firstName);
		if (role) roles += role === 'female' ? 1 : -1;
		tokens.forEach((token, at) => {
			if (token.quoted) return;
			// "They are a writer": one person.
			if (
				token.lower === 'they' &&
				/^(?:are|were|'re)$/.test(tokens[at + 1]?.lower ?? '') &&
				/^(?:a|an)$/.test(tokens[at + 2]?.lower ?? '')
			)
				single++;
			const male = token.lower === 'he' || token.lower === 'his';
			const female = token.lower === 'she' || token.lower === 'her';
			if (male) he++;
			else if (female) she++;
			// A pronoun that opens a sentence means whom the text is about more often than one inside it.
			if (at === 0 && (male || female)) lead += female ? 1 : -1;
			else if (token.lower === 'they' || token.lower === 'their') they++;
		});
	});
	if (single > 0 && they >= 3 && they >= 3 * (he + she)) return 'other';
	// "the wife of" says more than a pronoun or two, which may be the husband's.
	if (roles !== 0 && Math.max(he, she) < 3) return roles > 0 ? 'female' : 'male';
	if (he + she >= 2 && Math.max(he, she) >= 3 * Math.min(he, she)) return he > she ? 'male' : 'female';
	if (female !== male && (female ? she : he) > 0) return female ? 'female' : 'male';
	if (he + she > 0) {
		const opening = firstPronoun(document, sentences, firstName);
		if (opening && female === male) return opening;
		if (he === she && female !== male) return female ? 'female' : 'male';
		if (lead !== 0 && Math.min(he, she) > 0) return lead > 0 ? 'female' : 'male';
		return he === she ? 'unknown' : he > she ? 'male' : 'female';
	}
	if (they >= 2) return 'other';
	return female === male ? 'unknown' : female ? 'female' : 'male';
}

/** The gender of the pronoun that goes on right after a sentence which opens with the subject and names nobody else. */
function firstPronoun(document: Document, sentences: SentenceTokens, firstName: string): 'female' | 'male' | undefined {
	for (let index = 1; index < Math.min(sentences.length, PRONOUN_REACH); index++) {
		if (document.sentences[index]?.block !== document.sentences[index - 1]?.block) continue;
		const before = sentences[index - 1] ?? [];
		if (before[0]?.lower !== firstName) continue;
		if (before.some(({ capital, lower }, at) => at > 0 && capital && isGivenName(lower))) return undefined;
		const pronoun = sentences[index]?.[0];
		if (pronoun?.quoted) continue;
		if (/^(?:she|her)$/.test(pronoun?.lower ?? '')) return 'female';
		if (/^(?:he|his)$/.test(pronoun?.lower ?? '')) return 'male';
	}
	return undefined;
}

/** Sentences from the top in which the first pronoun is looked for. */
const PRONOUN_REACH = 12;

/** "My name is Ann Lee", "I'm Ann Lee": whoever says so is the subject. */
const namesThemselves = (tokens: SentenceTokens[number], aliases: ReadonlySet<string>): boolean =>
	tokens.some((token, at) => {
		const verb = tokens[at + 1]?.lower ?? '';
		const own = (token.lower === 'name' && tokens[at - 1]?.lower === 'my') || token.text === 'I';
		return own && /^(?:is|'s|’s|am|'m|’m)$/.test(verb) && !token.quoted && aliases.has(tokens[at + 2]?.lower ?? '');
	});

/** Where "I" is the subject: on a page of their own, in their answers, or nowhere. */
export function firstPersonOf(
	document: Document,
	sentences: SentenceTokens,
	aliases: ReadonlySet<string>,
): Subject['firstPerson'] {
	let inAnswers = 0;
	let elsewhere = 0;
	let third = 0;
	let others = 0;
	let named = false;
	sentences.forEach((tokens, index) => {
		const kind = document.blocks[document.sentences[index]?.block ?? 0]?.kind;
		if (kind === 'reference' || kind === 'furniture' || kind === 'question' || kind === 'quote') return;
		named ||= kind !== 'answer' && namesThemselves(tokens, aliases);
		for (const token of tokens) {
			if (token.quoted) continue;
			if (token.text === 'I' || token.lower === 'my') {
				if (kind === 'answer') inAnswers++;
				else elsewhere++;
			} else if (token.capital && aliases.has(token.lower)) third++;
			else if (token.lower === 'he' || token.lower === 'she') others++;
		}
	});
	const answers = document.blocks.some((block) => block.kind === 'question' || block.kind === 'answer');
	if (
		elsewhere >= (named ? 1 : 3) &&
		(!answers || inAnswers === 0 || named) &&
		elsewhere * 2 >= third &&
		elsewhere > others
	)
		return 'everywhere';
	return inAnswers > 0 ? 'answers' : 'nowhere';
}
