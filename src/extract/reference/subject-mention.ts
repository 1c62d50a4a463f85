import { phraseLength, type WordClass } from '../frames/lexicon';
import { isGivenName } from '../lexicons/given-names';
import { isRelative } from '../lexicons/kin';
import { isPostNominal } from '../lexicons/post-nominals';
import { NAME_PREFIXES } from '../slots/person';
import type { Subject } from '../subject/subject';
import type { VerbTest } from '../verbs/verb-test';
import { nameEnds, PERSON_PARTICLES } from '../words/names';
import { hasOrganizationHead } from '../words/organization-type';
import type { Token } from '../words/tokens';
import { entryOpening } from './entry-opening';
import { isAnothersTitle, isGiven, isNameLike, isOfAnother } from './of-another';
import type { State } from './pronoun';

/** What every sentence is read against. */
export interface Ground {
	readonly subject: Subject;
	readonly aliases: WordClass;
	readonly isVerb: VerbTest;
	readonly adverbs: WordClass | undefined;
	/** Nouns for what the opening says that the subject is: "novelist". */
	readonly callings: ReadonlySet<string>;
	/** Whether the text calls the subject by the bare name first, so that "Adam Ashby II" is another of the family. */
	readonly isWithoutNumber: boolean;
	/** Surnames of the others whom the document names in full, with their gender. */
	readonly families: ReadonlyMap<string, 'female' | 'male' | 'unknown'>;
	/** Styles that others of the subject's surname have in the text, and the subject never. */
	readonly styledOthers: ReadonlySet<string>;
}

/** End of the subject's name at a token: the longest alias that is not part of a longer name. */
export function mentionAt(tokens: readonly Token[], at: number, ground: Ground): number {
	const first = tokens[at];
	if (!first?.capital) return 0;
	const length = phraseLength(ground.aliases, tokens, at);
	if (length === 0) return 0;
	for (let k = at; k < at + length; k++) if (!tokens[k]?.capital && k === at) return 0;
	let end = at + length;
	const before = tokens[at - 1];
	// "her daughter Mara", "his father John Quill": a relative of the same name.
	if (before && !before.capital && isRelative(before.lower)) return 0;
	if (isNamesake(tokens, at) || isMiddleInitial(tokens, at)) return 0;
	if (
		before?.capital &&
		before.kind === 'word' &&
		at > 1 &&
		!NAME_PREFIXES.has(before.lower) &&
		// ". Then Quill", ", Actress Mara Quill"; but "her brother, Sho Quill," is he.
		!(length > 1 ? /^[.:;,(]$/ : /^[.:;]$/).test(tokens[at - 2]?.text ?? '') &&
		isNameLike(before) &&
		// "Hong Kong-born Mara Quill"
		!/-(?:born|based|raised|bred|trained|educated)$/.test(before.lower)
	)
		return 0;
	if (before && isAnothersTitle(before, ground.subject)) return 0;
	// "Dr. Quill", after "her father, Dr. Tom Quill"
	if (before?.capital && length === 1 && ground.styledOthers.has(before.lower.replace(/\.$/, ''))) return 0;
	if (before && length === 1 && isOfAnother(tokens, at, ground)) return 0;
	if (isKinOfSubject(tokens, at) || isRoleGiven(tokens, at) || isThing(tokens, at, end, ground)) return 0;
	const next = tokens[end];
	if (next?.lower === 'senior') return 0;
	if (next?.lower === ',' && GENERATION.has(tokens[end + 1]?.lower ?? '')) end += 2;
	else if (GENERATION.has(next?.lower ?? '')) end++;
	if (end > at + length && ground.isWithoutNumber) return 0;
	const after = tokens[end];
	// "Lee Foundation", "Alison Krauss": a longer name.
	if (after?.capital && after.kind === 'word' && after.spaced && after.text !== 'I' && !isPostNominal(after)) return 0;
	return end;
}

/** "Another Mara Quill", "an unrelated Mara Quill": words before a name that say that somebody else has it. */
const OTHER_OF_NAME = /^(?:another|different|unrelated|namesake)$/;

/** What tells people of one name apart. */
export const GENERATION = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** "His son, also Thomas, was", "her father, also called Mara Quill,", "another Mara Quill": somebody else of the name. */
function isNamesake(tokens: readonly Token[], at: number): boolean {
	if (OTHER_OF_NAME.test(tokens[at - 1]?.lower ?? '')) return true;
	const called = /^(?:called|named)$/.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
	return tokens[called - 1]?.lower === 'also' && tokens[called - 2]?.lower === ',' && called - 2 > 0;
}

/** "Her sister, Joan M. Quill, was": the initial stands between a given name and the surname of somebody else. */
const isMiddleInitial = (tokens: readonly Token[], at: number): boolean => {
	const before = tokens[at - 1];
	return tokens[at]?.lower.length === 1 && before?.capital === true && isGiven(before);
};

/** "She is the grandmother of the Tallow player Mara Quill": who is kin of the one that a sentence is about is another of the name. */
function isKinOfSubject(tokens: readonly Token[], at: number): boolean {
	if (!/^(?:he|she)$/.test(tokens[0]?.lower ?? '') || !/^(?:is|was)$/.test(tokens[1]?.lower ?? '')) return false;
	for (let of = at - 1; of > 2 && tokens[of]?.kind === 'word'; of--)
		if (tokens[of]?.lower === 'of' && isRelative(tokens[of - 1]?.lower ?? '')) return true;
	return false;
}

/** "You are Mara Quill, a lawyer who …": a part that somebody is asked to play. */
const isRoleGiven = (tokens: readonly Token[], at: number): boolean =>
	/^(?:are|'re|’re|were)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.lower === 'you';

/** "The Mara Quill was launched in 1950": what is named after somebody. */
const isThing = (tokens: readonly Token[], at: number, end: number, { isVerb }: Ground): boolean =>
	end - at > 1 && tokens[at - 1]?.lower === 'the' && !tokens[end - 1]?.allCaps && isVerb(tokens[end]);

/** "Thomas Jefferson University": what is called after somebody, and nobody. */
const NEVER_SURNAME =
	/^(?:University|College|Hospital|Institute|Foundation|School|Academy|Museum|Society|Association|Medical|Center|Centre|Library|Clinic|Company|Inc|Ltd|LLC)$/;

/** End of another person's name at a token; `at` where there is none. */
export function otherPerson(tokens: readonly Token[], at: number, ground: Ground): number {
	if (!tokens[at]?.capital) return at;
	const end = nameEnds(tokens, at, PERSON_PARTICLES).find((last) => {
		for (let k = at; k < last; k++) if (tokens[k]?.lower === 'and' || tokens[k]?.kind !== 'word') return false;
		return last - at <= 5;
	});
	if (end === undefined) return at;
	const names = tokens.slice(at, end).map((token) => token.text);
	// "Queen Anne University of Ulm": the name goes on as a body's.
	if (hasOrganizationHead([tokens[end]?.text ?? '', 'of'].slice(0, tokens[end]?.capital ? 2 : 0))) return at;
	if (NEVER_SURNAME.test(names.at(-1) ?? '')) return at;
	if (hasOrganizationHead(names) && !(isGivenName(tokens[at]?.lower ?? '') && names.length < 4)) return at;
	const words = tokens.slice(at, end).map((token) => token.lower);
	return ground.subject.aliases.has(words.join(' ')) ? at : end;
}

/** Words by which galleries and publishers go on about whom they have named, whatever they called them. */
const MAKERS = /^(?:artist|author)$/;
/** "The 50-year-old won". */
const BY_AGE = /^\d{1,3}-year-old$/;

/**
 * End of "the artist" or of what the text said that the subject is ("the novelist") at a sentence's head, by which it goes
 * on about whom it has named; 0 elsewhere.
 */
export function asMaker(
	tokens: readonly Token[],
	ground: Ground,
	{ last, elsewhere, entry }: Pick<State, 'last' | 'elsewhere' | 'entry'>,
): number {
	const noun = tokens[1];
	const opening = entry && !elsewhere ? entryOpening(tokens) : 0;
	if (opening > 0) return opening;
	if (tokens[0]?.lower !== 'the' || !noun || noun.capital || last !== 'subject' || elsewhere) return 0;
	if (!MAKERS.test(noun.lower) && !BY_AGE.test(noun.lower) && !ground.callings.has(noun.lower)) return 0;
	return tokens[2]?.kind === 'clitic' || ground.isVerb(tokens[2]) ? 2 : 0;
}

/** End of "the subject of this sketch" or "our subject", by which county histories go on about whom they have named; 0 elsewhere. */
export function asSketched(
	tokens: readonly Token[],
	at: number,
	{ elsewhere }: { readonly elsewhere: boolean },
): number {
	const word = (next: number): string => tokens[at + next]?.lower ?? '';
	if (elsewhere || !/^(?:our|the)$/.test(word(0)) || word(1) !== 'subject') return 0;
	if (word(0) === 'our')
		return /^(?:was|has|had|received|came|went|began|remained|became|joined|served|entered|attended|married|moved|settled|located|engaged|taught|learned|grew)$/.test(
			word(2),
		)
			? at + 2
			: 0;
	return word(2) === 'of' && /^(?:this|our)$/.test(word(3)) && SKETCH.test(word(4)) ? at + 5 : 0;
}
const SKETCH = /^(?:sketch|notice|memoir|review|biography|article|narrative|record|paper|mention)$/;

/** Token index after adverbs and parentheses. */
export function skipAdverbs(tokens: readonly Token[], at: number, ground: Ground): number {
	let position = at;
	for (let count = 0; count < 3; count++) {
		if (tokens[position]?.lower === '(') {
			let close = position;
			while (close < tokens.length && close - position < 20 && tokens[close]?.lower !== ')') close++;
			if (tokens[close]?.lower !== ')') return position;
			position = close + 1;
			continue;
		}
		const length = ground.adverbs ? phraseLength(ground.adverbs, tokens, position) : 0;
		if (length === 0) break;
		position += length;
	}
	return position;
}

/** Whether a mention of the subject ends right before a token. */
export function endsMention(mention: Uint16Array, end: number): boolean {
	for (let at = Math.max(0, end - 8); at < end; at++) if (mention[at] === end) return true;
	return false;
}
