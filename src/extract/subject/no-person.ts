import type { Document } from '../../model';
import { WORK_TYPE_BY_NOUN } from '../lexicons/work-types';
import { isUntold } from '../reference/parts';
import { afterPrefixes } from '../slots/person';
import { hasOrganizationHead } from '../words/organization-type';
import type { SentenceTokens } from '../words/sentence-tokens';
import type { Token } from '../words/tokens';
import type { Candidate } from './candidate-list';
import { headsName, pageHeads } from './page-heads';
import { isWhatTheyAre, NAMED_AFTER } from './person-name';

/** Sentences from the top in which a text says what its name is that of. */
const FIRST = 12;
/** Words between "is a" and the noun. */
const LONGEST = 9;

/** Lexicon: what goes by people's names and is nobody. Each ends its noun phrase: "a film star" is somebody. */
const THINGS = new Set(
	`retriever labrador spaniel terrier poodle collie dachshund whippet beagle rottweiler cockapoo labradoodle pony parrot tortoise
	horse racehorse thoroughbred greyhound stallion mare gelding colt filly dog cat chatbot bot robot ship yacht schooner steamship steamer frigate destroyer
	minesweeper tugboat trawler lifeboat lighthouse hurricane typhoon cyclone brand app software novel novella film movie album song sitcom
	musical opera band restaurant hotel retailer store boutique company firm label doll cultivar machine locomotive asteroid crater
	lake mountain street road avenue bridge building residence hall scholarship bursary theorem syndrome village town school college hospital museum charity foundation newspaper magazine website podcast game prize award
	business startup start-up enterprise practice pottery bakery brewery winery distillery farm cafe café shop agency platform`
		.trim()
		.split(/\s+/),
);
/** Lexicon: last words of what is named after people, beside those that no name of three words ends in: "Ann Roe Way". */
const ALSO_NAMED_AFTER =
	/^(?:way|lane|drive|square|gardens|bridge|tower|court|wing|room|arena|airport|station|scholarships?|bursar(?:y|ies)|studentships?|prizes?|awards?|medal|trophy|cup|bequest|archive|trail|statue|memorial|monument|inn|hotel|lifeboat|theorem|syndrome)$/;
/** Words behind which a noun phrase does not go on. */
const ENDS =
	/^(?:in|on|of|from|by|for|at|with|to|as|that|which|who|whose|where|and|or|based|founded|established|owned|located|headquartered|launched|set|named|designed|built|created|published|released|directed|written|produced|starring|featuring|developed|operated|played|portrayed|voiced|born|known|trained)$/;
/** What makes of a person's description one of nobody. */
const INVENTED = /^(?:fictional|fictitious|imaginary|mythical|mythological|legendary-only|ai-generated)$/;
/** Whom works have: "a character in the novel Salt Roads", but "a colourful character in Upton" lived. */
const PART = /^(?:character|protagonist|antagonist|hero|heroine|villain|narrator|superhero|superheroine)$/;
/** What is done with firms and houses and with nobody: "was founded in 1990". */
const MADE = /^(?:founded|co-founded|established|incorporated|opened|launched|built|formed)$/;
/** How far behind "character in" the noun of a work stands. */
const REACH = 5;

/** How a page says that it lists those of one name: "Ann Roe may refer to:". */
const REFERS = /^[^\n]{3,60}? (?:may|can|could|might) (?:also )?refer to\b/;
/** How it says that it is about a name: "Roe is a surname", "Astrid is a Scandinavian given name". */
const IS_NAME =
	/^(\p{Lu}[\p{L}'’-]{1,20})(?: \([^()]{0,60}\))? is (?:an?|the) (?:[\p{L}-]{1,20},? ){0,4}(?:surname|family name|given name|first name|forename|name (?:of|for|from|meaning)\b)/u;
/** How it says so of all of them: "There are several people with this name". */
const SEVERAL =
	/\b(?:(?:several|many|two|three|four|five|\d{1,3}) (?:notable |different |other |known )?(?:people|persons|men|women|individuals) (?:with|named|called|by|of|who (?:share|bear))|people (?:with|of) (?:this|that|the same) name)\b/i;
/** What stands behind the name in such a list: the years of a life, or what its bearer is. */
const IS_ENTRY = /^ ?(?:\([^()]{0,30}\d{4}|\([a-z][^()]{2,40}\)|, (?:an? )?[a-z])/;
/** As much of a line as says who its bearer is. */
const LONGEST_ENTRY = 60;
/** As much of a page as says what it is. */
const HEAD = 600;

/** How many lines of a list open with a name and say who of those who bear it they mean. */
const entriesOf = (name: string, document: Document): number =>
	document.blocks.filter((block) => {
		const { kind, start, end } = block;
		const behind = start + name.length;
		return (
			kind === 'list-item' &&
			document.text.startsWith(name, start) &&
			IS_ENTRY.test(document.text.slice(behind, Math.min(end, behind + LONGEST_ENTRY))) &&
			!isUntold(document, block)
		);
	}).length;

/** Why a text tells of nobody by a name: it lists several who bear it. */
export function listsNamesakes(
	{ name, words }: Pick<Candidate, 'name' | 'words'>,
	document: Document,
): string | undefined {
	const { title, blocks } = document;
	const text = document.text.trimStart();
	const opening = REFERS.exec(text)?.[0].toLowerCase();
	const isOpening = opening !== undefined && words.every((word) => opening.includes(word));
	const isOfName = blocks
		.slice(0, FIRST)
		.some(({ start, end }) =>
			words.includes(IS_NAME.exec(document.text.slice(start, Math.min(end, start + HEAD)))?.[1]?.toLowerCase() ?? ''),
		);
	const entries = entriesOf(name, document);
	const isList = entries > 1 && (entries > 2 || SEVERAL.test(text.slice(0, HEAD)) || title === name);
	return isOpening || isOfName || isList ? `lists those who are called ${name}` : undefined;
}

/** Why a text's name is no person's: it is introduced as that of a thing or of somebody invented; nothing where it may be one's. */
export function noPerson(candidate: Candidate, document: Document, sentences: SentenceTokens): string | undefined {
	const { name, words } = candidate;
	const names = new Set(words);
	const noOne = `tells of ${name}, who is no person`;
	const heads = pageHeads(document);
	if (isParted(candidate, heads) || isInventedBox(document) || isInStory(candidate, document, heads)) return noOne;
	let introduced = false;
	for (let index = 0; index < Math.min(sentences.length, FIRST); index++) {
		const tokens = sentences[index] ?? [];
		const kind = document.blocks[document.sentences[index]?.block ?? 0]?.kind;
		if (kind === 'furniture' || kind === 'reference') continue;
		const first = tokens[0]?.lower === 'the' ? 1 : afterPrefixes(tokens, 0);
		let at = first;
		while (tokens[at]?.capital && names.has(tokens[at]?.lower ?? '')) at++;
		if (at === first) continue;
		if (isOfName(candidate, heads, tokens.slice(first))) return `tells of what is called after ${name}`;
		if (isFormed(tokens, at)) return noOne;
		if (!/^(?:is|was|are|were)$/.test(tokens[at]?.lower ?? '')) continue;
		// "Henry Lowe was founded in 1890", wherever it stands.
		if (introduced ? isFounded(tokens, at + 1) : MADE.test(tokens[at + 1]?.lower ?? '') || isThing(tokens, at + 1))
			return noOne;
		introduced = true;
	}
	return undefined;
}

const isFounded = (tokens: readonly Token[], at: number): boolean =>
	/^(?:founded|co-founded|incorporated)$/.test(tokens[at]?.lower ?? '');

/** "Lady Marlow (horse)": what a title says behind the name that it is that of. */
const isParted = ({ words }: Candidate, heads: readonly string[]): boolean =>
	heads.some((head) => {
		const behind = /^([^()]{3,60}) \((?:[\p{L}-]{1,20} ){0,3}([\p{L}-]{2,20})\)/u.exec(head);
		return THINGS.has(behind?.[2] ?? '') && words.every((word) => (behind?.[1] ?? '').toLowerCase().includes(word));
	});

/** Whether a box at the head of a page is that of a character. */
const isInventedBox = ({ data }: Document): boolean =>
	data.some(({ format, type }) => format === 'infobox' && /\bcharacter\b/i.test(type ?? ''));

/** What a page is called that holds a story or a piece of one. */
const STORY =
	/\b(?:an?|the|my) (?:\p{L}{1,20} )?(?:novel|novella|thriller|short story|screenplay)\b|\b(?:extract|excerpt) (?:from|of)\b|^(?:extract|excerpt|chapter (?:one|two|three|\d{1,3}))\b/iu;

/** A line under a title that says the same: "A novel". */
const IS_STORY = /^(?:an?|the) (?:\p{L}{1,20} ){0,2}(?:novel|novella|thriller|short story)$/iu;
/** Blocks from the top among which it stands. */
const OPENING = 4;

/** Whether a page that holds a story only comes to somebody: its title names them nowhere, and it has no part about its author. */
function isInStory(candidate: Candidate, document: Document, heads: readonly string[]): boolean {
	const lines = document.blocks.slice(0, OPENING).map(({ start, end }) => document.text.slice(start, end).trim());
	if (!heads.some((head) => STORY.test(head)) && !lines.some((line) => IS_STORY.test(line))) return false;
	if (headsName(heads, candidate)) return false;
	return !/^\W{0,4}about (?:the|our) authors?\b/im.test(document.text);
}

/** "The Low Lamps formed in Upton": bands and clubs do so without an object. */
const isFormed = (tokens: readonly Token[], at: number): boolean =>
	/^(?:formed|opened|launched)$/.test(tokens[at]?.lower ?? '') && /^(?:in|at|on)$/.test(tokens[at + 1]?.lower ?? '');

/** "Edith Crane School opened in 1962" under that title: a house, a prize or a street that has somebody's name. */
function isOfName({ words }: Candidate, heads: readonly string[], tokens: readonly Token[]): boolean {
	let end = words.length;
	if (!words.every((word, index) => tokens[index]?.lower === word)) return false;
	while (tokens[end]?.capital && tokens[end]?.kind === 'word') end++;
	const written = tokens.slice(0, end).map((token) => token.text);
	const head = written.at(-1)?.toLowerCase() ?? '';
	if (end === words.length || tokens[end + 1]?.lower === 'born') return false;
	if (!NAMED_AFTER.has(head) && !ALSO_NAMED_AFTER.test(head) && !hasOrganizationHead(written)) return false;
	return heads.some((title) => title.replace(/^the /i, '').startsWith(written.join(' ')));
}

/** Whether "a …" from a token on is the name of a thing, or of somebody invented. */
function isThing(tokens: readonly Token[], at: number): boolean {
	if (!/^(?:a|an|the|our|one)$/.test(tokens[at]?.lower ?? '')) return false;
	let last = '';
	for (let next = at + 1; next < at + LONGEST; next++) {
		const { lower = '', kind, capital } = tokens[next] ?? {};
		if (INVENTED.test(lower) || (PART.test(lower) && isOfWork(tokens, next + 1))) return true;
		if (/^(?:played|portrayed|voiced)$/.test(lower) && tokens[next + 1]?.lower === 'by') return true;
		if (/^(?:and|or|&)$/.test(lower) && isMaker(tokens, next + 1)) return false;
		if (kind === undefined || ENDS.test(lower) || (kind === 'punctuation' && lower !== '-')) break;
		if (!capital) last = lower;
	}
	return THINGS.has(last);
}

/** "film and television director", "game and puzzle designer": who makes the things before the "and". */
function isMaker(tokens: readonly Token[], at: number): boolean {
	let end = at;
	while (end < at + REACH && tokens[end]?.kind === 'word' && !ENDS.test(tokens[end]?.lower ?? '')) end++;
	return isWhatTheyAre(tokens[end - 1]?.lower ?? '');
}

/** Whether "in the novel", "of the film", "from the series" stands at a token. */
const isOfWork = (tokens: readonly Token[], at: number): boolean =>
	/^(?:in|of|from)$/.test(tokens[at]?.lower ?? '') &&
	tokens
		.slice(at + 1, at + REACH)
		.some(({ capital, lower }) => !capital && (WORK_TYPE_BY_NOUN.has(lower) || lower === 'franchise'));
