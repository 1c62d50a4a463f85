import type { Document } from '../../model';
import { WORK_TYPE_BY_NOUN } from '../lexicons/work-types';
import type { SentenceTokens } from '../words/sentence-tokens';
import type { Token } from '../words/tokens';
import type { Candidate } from './candidate-list';

/** Sentences from the top in which a text says what its name is that of. */
const FIRST = 12;
/** Words between "is a" and the noun. */
const LONGEST = 9;

/** Lexicon: what goes by people's names and is nobody. Each ends its noun phrase: "a film star" is somebody. */
const THINGS = new Set(
	`racehorse thoroughbred greyhound stallion mare gelding colt filly dog cat chatbot bot robot ship yacht schooner steamship steamer frigate destroyer
	minesweeper tugboat trawler lifeboat lighthouse hurricane typhoon cyclone brand app software novel novella film movie album song sitcom
	musical opera band restaurant hotel retailer store boutique company firm label doll cultivar machine locomotive asteroid crater
	lake mountain village town school college hospital museum charity foundation newspaper magazine website podcast game prize award
	business startup start-up enterprise practice pottery bakery brewery winery distillery farm cafe café shop agency platform`
		.trim()
		.split(/\s+/),
);
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

/** Why a text tells of nobody by a name: it lists several who bear it. */
export function listsNamesakes(
	{ name, words }: Pick<Candidate, 'name' | 'words'>,
	{ text }: Document,
): string | undefined {
	const opening = REFERS.exec(text.trimStart())?.[0].toLowerCase();
	return opening !== undefined && words.every((word) => opening.includes(word))
		? `lists those who are called ${name}`
		: undefined;
}

/** Why a text's name is no person's: it is introduced as that of a thing or of somebody invented; nothing where it may be one's. */
export function noPerson(candidate: Candidate, document: Document, sentences: SentenceTokens): string | undefined {
	const names = new Set(candidate.words);
	for (let index = 0; index < Math.min(sentences.length, FIRST); index++) {
		const tokens = sentences[index] ?? [];
		const kind = document.blocks[document.sentences[index]?.block ?? 0]?.kind;
		if (kind === 'furniture' || kind === 'reference') continue;
		let at = tokens[0]?.lower === 'the' ? 1 : 0;
		const first = at;
		while (tokens[at]?.capital && names.has(tokens[at]?.lower ?? '')) at++;
		if (at === first) continue;
		if (!/^(?:is|was)$/.test(tokens[at]?.lower ?? '')) continue;
		return MADE.test(tokens[at + 1]?.lower ?? '') || isThing(tokens, at + 1)
			? `tells of ${candidate.name}, who is no person`
			: undefined;
	}
	return undefined;
}

/** Whether "a …" from a token on is the name of a thing, or of somebody invented. */
function isThing(tokens: readonly Token[], at: number): boolean {
	if (!/^(?:a|an|the|our|one)$/.test(tokens[at]?.lower ?? '')) return false;
	let last = '';
	for (let next = at + 1; next < at + LONGEST; next++) {
		const { lower = '', kind, capital } = tokens[next] ?? {};
		if (INVENTED.test(lower) || (PART.test(lower) && isOfWork(tokens, next + 1))) return true;
		if (kind === undefined || ENDS.test(lower) || (kind === 'punctuation' && lower !== '-')) break;
		if (!capital) last = lower;
	}
	return THINGS.has(last);
}

/** Whether "in the novel", "of the film", "from the series" stands at a token. */
const isOfWork = (tokens: readonly Token[], at: number): boolean =>
	/^(?:in|of|from)$/.test(tokens[at]?.lower ?? '') &&
	tokens
		.slice(at + 1, at + REACH)
		.some(({ capital, lower }) => !capital && (WORK_TYPE_BY_NOUN.has(lower) || lower === 'franchise'));
