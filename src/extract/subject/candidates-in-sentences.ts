import type { Block, Document } from '../../model';
import { isPostLabel, labelledLine } from '../kinds/labelled-line';
import { isGivenName } from '../lexicons/given-names';
import { afterPostNominals } from '../lexicons/post-nominals';
import { WORK_TYPE_BY_NOUN } from '../lexicons/work-types';
import { OPENING_QUOTES } from '../slots/organization/name-run';
import type { SentenceTokens } from '../words/sentence-tokens';
import { headsTitle } from '../words/title-heads';
import type { Token } from '../words/tokens';
import { isBehindKin } from './behind-kin';
import type { Candidate, CandidateList, Showing } from './candidate-list';
import { isVerbLike, openingName } from './opening-name';
import { nameText, type Person, personAt, samePerson } from './person-name';
import { firstWord, isSectionName, isUnderCv } from './section-name';
import { isTitleLine } from './title-line';

const COPULAS = new Set(
	'is was are were has had ( , - – joined received served became earned worked began holds studied grew'.split(' '),
);

/** What the dates of a life right after a name in the opening words count for. */
const ENTRY = 8;
/** Words before a colon after which the name of the page's person stands. */
const PERSON_LABELS = new Set(
	'name player candidate speaker author artist guest interviewee profile spotlight bio biography subject obituary memoriam'.split(
		' ',
	),
);

/** Whether a parenthesis that opens at or soon after a token holds a year: the dates of a life. */
function isDated(tokens: readonly Token[], at: number): boolean {
	const open = tokens.findIndex((token, index) => index >= at && token.lower === '(');
	for (let next = open + 1; next > 0 && next < open + 40 && tokens[next] && tokens[next]?.lower !== ')'; next++)
		if (/^\d{3,4}$/.test(tokens[next]?.text ?? '')) return true;
	return false;
}

/** Names after "known as" or "born" in the sentence that introduces someone. */
function knownAs(tokens: readonly Token[], from: number): (readonly string[])[] {
	for (let at = from; at < Math.min(tokens.length - 1, from + 60); at++) {
		const { lower } = tokens[at] ?? {};
		if (lower !== 'known' && lower !== 'born') continue;
		const as =
			lower === 'born' ? at : tokens.findIndex((token, index) => index > at && index < at + 4 && token.lower === 'as');
		const person = as > 0 ? personAt(tokens, as + 1, true) : undefined;
		if (person) return [person.words];
	}
	return [];
}

/** Names in the sentences: each of them, and what speaks for it where it stands. */
export function addFromSentences(document: Document, sentences: SentenceTokens, list: CandidateList): void {
	let prose = 0;
	/** Whether a sentence of the present block has opened with somebody's name. */
	let named = false;
	for (let index = 0; index < sentences.length; index++) {
		const setting = settingOf(document, sentences, index, prose);
		if (!setting) continue;
		const { tokens, block } = setting;
		if (document.sentences[index - 1]?.block !== document.sentences[index]?.block) named = false;
		for (let at = 0; at < tokens.length; at++) {
			const naming = tokens[at]?.capital ? namingAt(setting, at) : undefined;
			if (!naming) continue;
			const { person, opening, copula } = naming;
			if (isKinOfAlmost(tokens, at, person, list)) {
				at = person.end - 1;
				continue;
			}
			const bearer = at === 0 ? bearerOf(setting, naming.person, list) : undefined;
			bearer?.also.push(naming.person.words);
			const candidate = list.add(showingOf(setting, naming, named));
			candidate.mentions++;
			named ||= opening && copula;
			if (opening && setting.opens) candidate.also.push(...knownAs(tokens, person.end));
			const partner = tokens[at - 1]?.lower === 'and' ? tokens[at - 2] : undefined;
			// "Gwen and Peter Bell": both are named.
			if (partner?.capital && isGivenName(partner.lower) && !tokens[at - 3]?.capital)
				list.add({
					words: [partner.lower, person.words.at(-1) ?? ''],
					name: `${partner.text} ${nameText(tokens, person.end - 1, person.end)}`,
					order: index,
					score: 1,
				}).mentions++;
			at = person.end - 1;
		}
		if (block.kind === 'paragraph' && tokens.length > 8) prose++;
	}
}

/** "his cousin, Carl W. Roe" in a text that introduced Carl Roe: a relative who has nearly the name. */
const isKinOfAlmost = (tokens: readonly Token[], at: number, { words }: Person, { all }: CandidateList): boolean =>
	isBehindKin(tokens, at) &&
	all.some((one) => one.marked && words.join(' ') !== one.words.join(' ') && samePerson(one.words, words));

/**
 * Whose birth name opens the first sentence under their heading: "Rose Jane Bell was born" or "Rose Bell was born" under
 * "Rose Jane Roe", the given names the same.
 */
function bearerOf(
	{ document, index, tokens }: Setting,
	{ words, end }: Person,
	list: CandidateList,
): Candidate | undefined {
	const above = (document.sentences[index]?.block ?? 0) - 1;
	const heading = document.blocks[above];
	if (words.length < 2 || heading?.kind !== 'heading' || document.blocks[above + 1]?.heading !== above)
		return undefined;
	const isBorn = /^(?:was|is)$/.test(tokens[end]?.lower ?? '') && tokens[end + 1]?.lower === 'born';
	return list.all.find(
		({ words: own, span, shown }) =>
			shown &&
			span !== undefined &&
			span.start >= heading.start &&
			span.end <= heading.end &&
			own[0] === words[0] &&
			own.at(-1) !== words.at(-1) &&
			(isBorn || (words.length > 2 && own.slice(0, -1).join(' ') === words.slice(0, -1).join(' '))),
	);
}

/** Where a sentence stands, as far as it speaks for the names in it. */
interface Setting {
	readonly document: Document;
	readonly index: number;
	readonly block: Block;
	readonly tokens: readonly Token[];
	/** How many sentences of prose came before. */
	readonly prose: number;
	readonly heading: boolean;
	/** Whether it is the first sentence of prose. */
	readonly opens: boolean;
	/** Whether it is a short line by itself near the top. */
	readonly alone: boolean;
	/** Whether it is a name that the next sentence goes on with. */
	readonly introduced: boolean;
	/** Token where a name would open the sentence. */
	readonly openAt: number;
}

/** The setting of a sentence; none where names say nothing of the subject: furniture, references, titles of sections. */
function settingOf(document: Document, sentences: SentenceTokens, index: number, prose: number): Setting | undefined {
	const tokens = sentences[index] as readonly Token[];
	const block = document.blocks[document.sentences[index]?.block ?? 0];
	if (!block || block.kind === 'furniture' || block.kind === 'reference') return undefined;
	const heading = block.kind === 'heading';
	// "By his friend Ann Roe": who wrote it.
	if (heading && (isSectionName(document, block) || isUnderCv(document, block) || tokens[0]?.lower === 'by'))
		return undefined;
	return {
		document,
		index,
		block,
		tokens,
		prose,
		heading,
		opens: !heading && prose === 0,
		alone:
			!heading &&
			tokens.length <= 8 &&
			index < 12 &&
			!tokens.some((token) => token.lower === '.') &&
			!isUnderCv(document, block),
		introduced: !heading && prose < 3 && isIntroduced(document, sentences, index),
		openAt: heading ? firstWord(tokens) : prose === 0 ? openingName(tokens) : 0,
	};
}

/** A person's name in a sentence, and how the sentence goes on with it. */
interface Naming {
	readonly at: number;
	readonly person: Person;
	/** Whether it stands where the text names whom it is about. */
	readonly opening: boolean;
	readonly labelled: boolean;
	readonly founder: boolean;
	/** Whether what follows tells something of the person. */
	readonly copula: boolean;
	/** Whether the name is the whole introduction: "Ann Lee. She is a surveyor." */
	readonly last: boolean;
	/** The word after the name and what is written behind it: degrees and orders. */
	readonly next: string;
	/** Whether it would be a person's name anywhere. */
	readonly strict: boolean;
}

function namingAt(
	{ tokens, index, block, prose, heading, openAt, introduced, alone }: Setting,
	at: number,
): Naming | undefined {
	const founder = prose < 2 && tokens[at - 1]?.lower === 'by' && isFounded(tokens, at - 3);
	const nameLabel = tokens[at - 1]?.lower === ':' && at < 4 && PERSON_LABELS.has(tokens[at - 2]?.lower ?? '');
	const announced = prose === 0 && isAnnounced(tokens, at);
	const remembered = tokens.length < LONGEST_HEADLINE && isRemembered(tokens, at);
	const labelled = nameLabel || isGuest(tokens, at) || announced || remembered;
	// Whom an answer begins with is not who gives it.
	const opening =
		(at === openAt && (prose < 3 || heading) && block.kind !== 'answer') ||
		labelled ||
		(introduced && at === 0) ||
		founder;
	const loose = opening || (at === 0 && alone);
	const person = personAt(tokens, at, loose);
	if (!person || isChurch(person) || isFounded(tokens, person.end)) return undefined;
	const after = afterPostNominals(tokens, person.end);
	const last = introduced && after === tokens.length - 1;
	const next = last ? '' : (tokens[after]?.lower ?? '');
	// "ANN ROE: Ann Roe is", and a headline: "Ann Roe: ‘I paint tides’"
	const labels =
		next === ':' &&
		at === 0 &&
		((index === 0 && isSpeaker(tokens, after)) || isSaidAgain(tokens, after + 1, person.words));
	const copula =
		founder ||
		announced ||
		labels ||
		COPULAS.has(next) ||
		next === '' ||
		(at === openAt && isVerbLike(tokens[after]) && !isOfBearer(tokens, after)) ||
		(at === openAt && isWriters(tokens, after));
	const strict = !loose || personAt(tokens, at, false) !== undefined;
	return strict || copula ? { at, person, opening, labelled, founder, copula, last, next, strict } : undefined;
}

/** What a name in a sentence speaks for. */
function showingOf(setting: Setting, naming: Naming, named: boolean): Showing {
	const { document, index, block, tokens, prose, heading, opens, alone, openAt } = setting;
	const { at, person, opening, labelled, founder, copula, last, next, strict } = naming;
	let score = 1;
	if (heading && (block.level ?? 2) <= 2 && index < 30) score += block.level === 1 ? 8 : 5;
	else if (alone && at === 0) score += index < 3 ? 6 : 2;
	if (opening && !heading && copula && (next !== '' || labelled || last))
		score += named ? 0 : prose === 0 || labelled ? 8 : 3;
	// "Ann Lee (3 May 1920 – 6 June 1999) was" opens an entry about her.
	const entry = opening && opens && at === openAt && next === '(' && isDated(tokens, person.end);
	const isShort = person.words.length < 5;
	return {
		words: person.words,
		name: nameText(tokens, person.start, person.end),
		prefix: person.prefix,
		order: index,
		score: Math.min(score, 9) + (entry ? ENTRY : 0),
		shown: heading || (alone && at === 0) || labelled,
		marked: score > 3,
		sure:
			strict ||
			(opening && !heading && (next !== '' || last || founder)) ||
			// The page's first heading is a name and nothing else.
			(opening && block.level === 1 && next === '' && index < 4 && isShort) ||
			// And so is a heading that is a name, above a line that is a post.
			(heading && opening && next === '' && index < 8 && isShort && titleBelow(document, index)),
		opens: opening && opens && copula,
		span: { start: tokens[person.start]?.start ?? 0, end: tokens[person.end - 1]?.end ?? 0 },
	};
}

/** "Ann Lee. She is a surveyor.": a name and a full stop open a paragraph, and a pronoun goes on. */
function isIntroduced(document: Document, sentences: SentenceTokens, index: number): boolean {
	const [own, next] = [document.sentences[index], document.sentences[index + 1]];
	const tokens = sentences[index] ?? [];
	return (
		own !== undefined &&
		own.block === next?.block &&
		document.sentences[index - 1]?.block !== own.block &&
		tokens.length < 7 &&
		tokens.at(-1)?.lower === '.' &&
		/^(?:he|she|they)$/.test(sentences[index + 1]?.[0]?.lower ?? '')
	);
}

/** "Salt Coast drummer Ewan Reed", "Salt Coast keyboard player turned farmer Ewan Reed": a band, and then who plays in it. */
function isOfBearer(tokens: readonly Token[], at: number): boolean {
	const head = SORT_OF_POST.test(tokens[at]?.lower ?? '') ? at + 1 : at;
	if (!headsTitle(tokens[head]?.lower ?? '')) return false;
	let end = head + 1;
	while (end < head + 4 && tokens[end]?.kind === 'word' && !tokens[end]?.capital) end++;
	return tokens[end]?.capital === true && tokens[end + 1]?.capital === true && headsTitle(tokens[end - 1]?.lower ?? '');
}

/** Words before the head of a title that make it another post. */
const SORT_OF_POST =
	/^(?:keyboard|bass|guitar|drum|lead|rhythm|saxophone|trumpet|piano|co-founder|former|founding|chief|managing|executive|deputy|senior|star|veteran|creative|artistic|political|foreign|sports|science|policy|staff|vice)$/;

/** "Ann Lee's second novel", "Ann Lee’s poems have": whose works a note begins with. */
function isWriters(tokens: readonly Token[], at: number): boolean {
	if (tokens[at]?.kind !== 'clitic') return false;
	for (let next = at + 1; next < at + 5 && !tokens[next]?.capital; next++)
		if (WORK_TYPE_BY_NOUN.has(tokens[next]?.lower ?? '') || WRITINGS.test(tokens[next]?.lower ?? '')) return true;
	return false;
}
const WRITINGS = /^(?:work|writing|poetry|fiction|nonfiction|prose|translations|artwork|photographs|paintings)$/;

/** "Harbour Lane was founded by …": a body, whatever its name looks like. */
const isFounded = (tokens: readonly Token[], at: number): boolean =>
	/^(?:was|were|is)$/.test(tokens[at]?.lower ?? '') &&
	/^(?:founded|co-founded|established|incorporated|launched)$/.test(tokens[at + 1]?.lower ?? '');

/** Whether a headline goes on with what somebody says: "Ann Roe: ‘I paint tides’". */
export const isSpeaker = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.lower === ':' && OPENING_QUOTES.has(tokens[at + 1]?.text ?? '');

/** Whether a name stands at a token again. */
const isSaidAgain = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
	words.every((word, index) => tokens[at + index]?.lower === word);

/** Whether the block behind a sentence's own is a line with a post. */
function titleBelow(document: Document, index: number): boolean {
	const below = (document.sentences[index]?.block ?? 0) + 1;
	return isTitleLine(document, document.blocks[below]) || isPostLabel(labelledLine(document, below)?.label ?? '');
}

/** Whether an interview's headline names its guest here: "Q&A with Ann Roe", "In conversation with …". */
const isGuest = (tokens: readonly Token[], at: number): boolean =>
	tokens[at - 1]?.lower === 'with' &&
	/^(?:interview|conversation|q&a|chat|talk|minutes|questions)$/.test(tokens[at - 2]?.lower ?? '');

/** A headline of a notice or a speech about the dead is no longer, in tokens. */
const LONGEST_HEADLINE = 16;

/** Whether a headline says before a name whom it remembers: "Remembering Ann Roe", "In loving memory of Ann Roe". */
export const isRemembered = (tokens: readonly Token[], at: number): boolean =>
	(at === 1 && tokens[0]?.lower === 'remembering') ||
	(/^(?:for|of|to)$/.test(tokens[at - 1]?.lower ?? '') &&
		/^(?:eulogy|obituary|memorial|memory|tribute|remembrance|requiem|homage|elegy|life|legacy|passing)$/.test(
			tokens[at - 2]?.lower ?? '',
		));

/** Whose death a notice announces in its first sentence: "We celebrate the life of Ann Roe", "announce the passing of …". */
const isAnnounced = (tokens: readonly Token[], at: number): boolean =>
	tokens[at - 1]?.lower === 'of' &&
	/^(?:life|legacy|passing|death|loss)$/.test(tokens[at - 2]?.lower ?? '') &&
	tokens
		.slice(0, at)
		.some(({ lower }) => /^(?:celebrates?|announces?|mourns?|honou?rs?|shares?|reports?|informs?)$/.test(lower)) &&
	!tokens.slice(1, at - 1).some(({ capital, lower }) => capital && isGivenName(lower));

/** "St John, Kidbrooke" is where somebody works. */
export const isChurch = (person: { readonly prefix?: string; readonly words: readonly string[] }): boolean =>
	/^(?:st|saint)\.?$/i.test(person.prefix ?? '') && person.words.length < 2;
