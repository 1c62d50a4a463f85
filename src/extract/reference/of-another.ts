import { phraseLength } from '../frames/lexicon';
import { FEMALE_TITLES, MALE_TITLES } from '../lexicons/gendered-titles';
import { isGivenName } from '../lexicons/given-names';
import { NAME_PREFIXES } from '../slots/person';
import type { Subject } from '../subject/subject';
import { oneOf } from '../words/one-of';
import { headsTitle } from '../words/title-heads';
import type { Token } from '../words/tokens';
import type { Ground } from './subject-mention';

/** Whether a token's word is a given name that lexicons know. */
export const isGiven = oneOf({ has: isGivenName });

/** Whether a word with a capital may belong to the name behind it. */
export const isNameLike = (token: Token): boolean =>
	!token.allCaps &&
	![
		'the',
		'in',
		'when',
		'as',
		'at',
		'after',
		'before',
		'while',
		'and',
		'but',
		'that',
		'since',
		'although',
		'then',
		'later',
		'for',
		'on',
		'by',
		'with',
		'from',
		'because',
		'if',
		'where',
		'what',
		'how',
		'why',
	].includes(token.lower);

/** "Lady Reed" of a man, "Mr Reed" of a woman: how somebody else of the name is addressed. */
export const isAnothersTitle = ({ capital, lower }: Token, { gender }: Subject): boolean =>
	capital && ((gender === 'male' && FEMALE_TITLES.has(lower)) || (gender === 'female' && MALE_TITLES.has(lower)));

/** Words with a capital at a sentence's head that no name begins with, beside adverbs, verbs and what people are. */
const HEAD_WORD =
	/^(?:an?|the|like|unlike|once|soon|here|there|though|whereas|also|besides|under|until|upon|unless|having|being|then|now|still|today|yet|so|both|only|even|did|was|is|has|had|our|his|her|their|my|young|old|poor|dear|former|rookie|star|fellow|veteran|ex|mom|dad|mother|father|uncle|aunt|early|sadly|newly|fully|truly|surely|partly|mostly|shortly|yesterday|tomorrow|tonight|meanwhile|afterwards?|thereafter|elsewhere|nevertheless|nonetheless|meantime|instead|alas|again|often|always|never|perhaps|maybe)$/;
const PERSON_OR_QUALITY = /(?:[^e]er|or|ist|ian|man|woman|born|based|ing|ed|al|ous|ive|ic|ary|ese|ish|\p{Ll}{5}ly)$/u;

/** "Tom Reed", "T. Reed", "the elder Reed", "Adamson Reed": the surname is that of somebody else of the family. */
export function isOfAnother(tokens: readonly Token[], at: number, ground: Ground): boolean {
	const { subject } = ground;
	const before = tokens[at - 1];
	if (!before) return false;
	if (before.capital && isGiven(before) && !subject.aliases.has(before.lower)) return true;
	// "LUTHER2 TARBELL": genealogies number the generations.
	const given = withoutGeneration(before.lower);
	if (before.capital && given !== before.lower) return !subject.aliases.has(given);
	if (/^(?:elder|younger)$/.test(before.lower) && tokens[at - 2]?.lower === 'the') return true;
	if (/^\p{Lu}$/u.test(before.text.replace('.', ''))) return !isInitialOf(before.lower[0] ?? '', subject);
	const family = subject.familyName?.toLowerCase().split(' ').at(-1);
	return (
		at === 1 &&
		before.capital &&
		!before.allCaps &&
		before.kind === 'word' &&
		tokens[at]?.lower === family &&
		isUnknownName(tokens, before, ground)
	);
}

/** "luther" for "luther2": a given name in small letters, without the number by which a genealogy tells the generations apart. */
export const withoutGeneration = (name: string): string => name.replace(/(?<=\p{L}{2})\d{1,2}$/u, '');

/** Whether a letter begins one of the subject's names before the surname. */
const isInitialOf = (letter: string, { aliases }: Subject): boolean =>
	[...aliases].some((alias) => {
		const words = alias.split(' ');
		return words.length > 1 && words.slice(0, -1).some((word) => word.startsWith(letter));
	});

/** The consonants of a name, double ones once. */
const skeleton = (name: string): string => name.replace(/[aeiouy]/g, '').replace(/(.)\1/g, '$1');

/** Whether a name may be a short form of a longer one: "Lyzz" of "Elizabeth". */
const isShortOf = (short: string, name: string): boolean => {
	const bones = skeleton(short);
	return (
		short.length <= name.length && (name.startsWith(short) || (bones.length > 1 && skeleton(name).includes(bones)))
	);
};

/** Whether the word with which a sentence opens, right before the surname, can only be somebody's name, and is no short form of the subject's. */
function isUnknownName(tokens: readonly Token[], before: Token, { subject, isVerb, adverbs }: Ground): boolean {
	const { lower } = before;
	return !(
		isShortOf(lower, subject.givenName?.toLowerCase() ?? '') ||
		NAME_PREFIXES.has(lower) ||
		!isNameLike(before) ||
		subject.aliases.has(lower) ||
		headsTitle(lower) ||
		HEAD_WORD.test(lower) ||
		PERSON_OR_QUALITY.test(lower) ||
		isVerb(before) ||
		(adverbs !== undefined && phraseLength(adverbs, tokens, 0) > 0)
	);
}
