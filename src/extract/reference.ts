import type { Document } from '../model';
import { type Lexicon, phraseLength, type WordClass, wordClass } from './lexicon';
import { FEMALE_NAMES, isGivenName, MALE_NAMES } from './lexicons/given-names';
import { FEMALE_KIN, MALE_KIN } from './lexicons/kin';
import { nameEnds, PERSON_PARTICLES } from './names';
import { hasOrganizationHead } from './organization-type';
import { NAME_PREFIXES } from './slots/person';
import type { Subject } from './subject';
import type { SentenceTokens } from './subject-finder';
import type { Token } from './tokens';

/** Who does what a clause tells: nobody yet, the subject, something else, another person. */
export const HOLDER = { none: 0, subject: 1, other: 2, person: 3 } as const;

/** What the words of one sentence refer to. Arrays are by token index. */
export interface Reference {
	/** End of the mention of the subject that begins here; 0 where none does. */
	readonly mention: Uint16Array;
	/** End of the possessive ("her", "Ann Lee's") that begins here. */
	readonly possessive: Uint16Array;
	/** The grammatical subject in force before the token, as `HOLDER`. */
	readonly holder: Uint8Array;
	/** The sentence's main grammatical subject. */
	readonly main: number;
	/** Whether the text here is about another person: their paragraph on a page of several. */
	readonly elsewhere: boolean;
}

const PREPOSITIONS = new Set(
	'of in on at by for with from to into under as about against between among through during within without over than like alongside after before including behind near around toward towards upon via per despite'.split(
		' ',
	),
);
const OBJECT_VERBS_BEFORE = new Set(
	'made appointed named elected called gave awarded told asked invited helped saw led brought took sent introduced married met encouraged offered taught hired recruited signed inspired persuaded convinced allowed enabled joined'.split(
		' ',
	),
);
const BOUNDARIES = new Set([
	',',
	';',
	':',
	'and',
	'but',
	'or',
	'while',
	'when',
	'after',
	'before',
	'because',
	'although',
	'though',
	'where',
	'as',
	'since',
	'if',
	'until',
	'whereas',
	'-',
	'(',
	')',
]);
const DETERMINERS = new Set(
	'the a an this that these those his her their its my our your some many several two three all each every another both'.split(
		' ',
	),
);
const OTHER_PRONOUNS = new Set(
	'it they he she we you this these those there who which that one everyone nobody someone'.split(' '),
);
const AUXILIARIES = new Set(
	"is was are were am be been has have had does did do will would can could may might shall should must 's 'd".split(
		' ',
	),
);

/** Words that can be a finite verb or participle: auxiliaries, every form of the verb classes, and "-ed". */
export type VerbTest = (token: Token | undefined) => boolean;

/** Makes the test for verbs of a lexicon. */
export function verbTest(lexicon: Lexicon): VerbTest {
	const forms = new Set(AUXILIARIES);
	for (const verbs of lexicon.verbs.values()) for (const form of verbs.keys()) forms.add(form);
	return (token) =>
		token !== undefined &&
		token.kind !== 'punctuation' &&
		!(token.capital && token.lower !== token.text && !forms.has(token.lower)) &&
		(forms.has(token.lower) || (token.lower.length > 4 && token.lower.endsWith('ed')));
}

interface Ground {
	readonly subject: Subject;
	readonly aliases: WordClass;
	readonly isVerb: VerbTest;
	readonly adverbs: WordClass | undefined;
}

/** What pronouns refer to while the text is read from its beginning. */
interface State {
	/** The person whom the last sentence was about. */
	last: 'subject' | 'other';
	lastGender: 'female' | 'male' | 'unknown';
	/** Whether another person is the topic of the running part. */
	elsewhere: boolean;
	/** The words of that person's name, which are not the subject's there. */
	otherWords: ReadonlySet<string>;
	/** Whether that ends with the block. */
	passing: boolean;
	block: number;
}

/** Reads who is meant in every sentence, from the first to the last. */
export function resolveReferences(
	document: Document,
	sentences: SentenceTokens,
	subject: Subject,
	lexicon: Lexicon,
	isVerb: VerbTest,
): readonly Reference[] {
	const ground: Ground = {
		subject,
		aliases: wordClass(subject.aliases),
		isVerb,
		adverbs: lexicon.words.get('adverb'),
	};
	const state: State = {
		last: 'subject',
		lastGender: 'unknown',
		elsewhere: false,
		otherWords: new Set(),
		passing: false,
		block: -1,
	};
	return sentences.map((tokens, index) => {
		const blockIndex = document.sentences[index]?.block ?? 0;
		const block = document.blocks[blockIndex];
		if (blockIndex !== state.block) {
			state.block = blockIndex;
			if (state.passing) state.elsewhere = false;
			state.passing = false;
			if (!state.elsewhere) state.last = 'subject';
			if (block?.kind === 'heading' || block?.kind === 'paragraph' || block?.kind === 'list-item')
				turn(tokens, ground, state, block.kind === 'heading');
		}
		const first =
			subject.firstPerson === 'everywhere'
				? block?.kind !== 'question' && block?.kind !== 'quote'
				: subject.firstPerson === 'answers' && block?.kind === 'answer';
		return readSentence(tokens, ground, state, first);
	});
}

/** Another person's full name at the opening of a part turns the text to them, the subject's turns it back. */
function turn(tokens: readonly Token[], ground: Ground, state: State, heading: boolean): void {
	let at = 0;
	while (at < 4 && NAME_PREFIXES.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.capital) at++;
	const shared = state.elsewhere && state.otherWords.has(tokens[at]?.lower ?? '');
	if (shared && mentionAt(tokens, at, ground) === at + 1) return;
	if (mentionAt(tokens, at, ground) > 0) {
		state.elsewhere = false;
		state.last = 'subject';
		return;
	}
	const end = otherPerson(tokens, at, ground);
	if (end - at < 2) return;
	const next = tokens[end];
	const name = tokens.slice(at, end).map((token) => token.lower);
	const fullName = isGivenName(tokens[at]?.lower ?? '') || at > 0 || ground.subject.others?.has(name.join(' '));
	if (!fullName) return;
	const alone = next === undefined && tokens.length <= 6;
	// A parenthesis with the dates of a life, or "is", introduces a person; "was" may tell of a relative.
	const introduced = heading ? next === undefined : next?.lower === 'is' || next?.lower === '(' || alone;
	// Any other verb makes the block theirs, when nothing in its first sentence can mean the subject.
	const told =
		!heading &&
		!introduced &&
		ground.isVerb(tokens[skipAdverbs(tokens, end, ground)]) &&
		!meansSubject(tokens, end, ground);
	if (!introduced && !told) return;
	state.elsewhere = true;
	state.otherWords = new Set(name);
	state.passing = told;
	state.last = 'other';
	state.lastGender = 'unknown';
}

/** Whether a name or pronoun after a token can be the subject's. */
function meansSubject(tokens: readonly Token[], from: number, ground: Ground): boolean {
	for (let at = from; at < tokens.length; at++) {
		if (mentionAt(tokens, at, ground) > 0) return true;
		const gender = Object.hasOwn(GENDER, tokens[at]?.lower ?? '') ? GENDER[tokens[at]?.lower ?? ''] : undefined;
		if (gender !== undefined && (gender === ground.subject.gender || ground.subject.gender === 'unknown')) return true;
	}
	return false;
}

/** End of another person's name at a token; `at` where there is none. */
function otherPerson(tokens: readonly Token[], at: number, ground: Ground): number {
	if (!tokens[at]?.capital) return at;
	const end = nameEnds(tokens, at, PERSON_PARTICLES).find((last) => {
		for (let k = at; k < last; k++) if (tokens[k]?.lower === 'and' || tokens[k]?.kind !== 'word') return false;
		return last - at <= 5;
	});
	if (end === undefined) return at;
	const names = tokens.slice(at, end).map((token) => token.text);
	if (hasOrganizationHead(names) && !(isGivenName(tokens[at]?.lower ?? '') && names.length < 4)) return at;
	const words = tokens.slice(at, end).map((token) => token.lower);
	return ground.subject.aliases.has(words.join(' ')) ? at : end;
}

/** End of the subject's name at a token: the longest alias that is not part of a longer name. */
function mentionAt(tokens: readonly Token[], at: number, ground: Ground): number {
	const first = tokens[at];
	if (!first?.capital) return 0;
	const length = phraseLength(ground.aliases, tokens, at);
	if (length === 0) return 0;
	for (let k = at; k < at + length; k++) if (!tokens[k]?.capital && k === at) return 0;
	let end = at + length;
	const before = tokens[at - 1];
	if (
		before?.capital &&
		before.kind === 'word' &&
		at > 1 &&
		!NAME_PREFIXES.has(before.lower) &&
		!tokens[at - 2]?.text.match(/^[.:;,(]$/) &&
		isNameLike(before)
	)
		return 0;
	if (
		before &&
		isGivenName(before.lower) &&
		before.capital &&
		!ground.subject.aliases.has(before.lower) &&
		length === 1
	)
		return 0;
	const next = tokens[end];
	if (next?.lower === ',' && ['jr', 'sr'].includes(tokens[end + 1]?.lower ?? '')) end += 2;
	else if (['jr', 'sr', 'ii', 'iii', 'iv'].includes(next?.lower ?? '')) end++;
	const after = tokens[end];
	// "Lee Foundation", "Alison Krauss": a longer name.
	if (after?.capital && after.kind === 'word' && after.spaced && !SUFFIX.has(after.lower)) return 0;
	return end;
}

const SUFFIX = new Set('jr sr ii iii phd md obe mbe cbe kbe qc kc frs i'.split(' '));
const isNameLike = (token: Token): boolean =>
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

function readSentence(tokens: readonly Token[], ground: Ground, state: State, firstPerson: boolean): Reference {
	const { isVerb } = ground;
	const count = tokens.length;
	const mention = new Uint16Array(count + 1);
	const possessive = new Uint16Array(count + 1);
	const holder = new Uint8Array(count + 1);
	let now: number = HOLDER.none;
	let main: number = HOLDER.none;
	let outer: number = HOLDER.none;
	let relative = false;
	let fresh = true;
	let noun = false;
	let inPhrase = false;
	let verbSeen = false;
	const take = (who: number): void => {
		now = who;
		if (main === HOLDER.none) main = who;
		fresh = false;
		noun = false;
		inPhrase = false;
	};
	for (let at = 0; at < count; at++) {
		holder[at] = now;
		const token = tokens[at] as Token;
		const lower = token.lower;
		// honorifics before a name
		let start = at;
		while (start - at < 4 && tokens[start]?.capital && NAME_PREFIXES.has(tokens[start]?.lower ?? '')) start++;
		let end = token.quoted && !firstPerson ? mentionAt(tokens, start, ground) : mentionAt(tokens, start, ground);
		if (end === 0 && start > at) end = mentionAt(tokens, at, ground);
		if (state.elsewhere && end === start + 1 && state.otherWords.has(tokens[start]?.lower ?? '')) end = 0;
		let nominative = true;
		if (end === 0) {
			const referent = pronoun(token, tokens[at + 1], ground, state, firstPerson);
			if (referent === 'possessive') {
				possessive[at] = at + 1;
				if (lower === 'her' && !isNounAhead(tokens[at + 1])) mention[at] = at + 1;
				if (fresh && !inPhrase) noun = true;
				const kin = kinAfter(tokens, at);
				const before = tokens[at - 1]?.lower;
				if (kin > 0 && fresh && !inPhrase && !(before === 'and' && endsMention(mention, at - 1))) {
					// "His father, a professor, moved …": the clause is the father's.
					for (let k = at + 1; k <= kin; k++) holder[k] = now;
					take(HOLDER.person);
					at = kin - 1;
				}
				continue;
			}
			if (referent !== undefined) {
				end = at + 1;
				nominative = referent === 'nominative';
			}
		}
		if (end > 0) {
			const after = tokens[end];
			if (
				after?.kind === 'clitic' &&
				/^['’]s?$/.test(after.text) &&
				!(lower === 'he' || lower === 'she' || lower === 'they' || lower === 'i')
			) {
				possessive[at] = end + 1;
				for (let k = at + 1; k <= end; k++) holder[k] = now;
				if (fresh && !inPhrase) noun = true;
				at = end;
				continue;
			}
			mention[at] = end;
			for (let k = at + 1; k < end; k++) {
				holder[k] = now;
				if (tokens[k]) mention[k] = 0;
			}
			const before = tokens[at - 1];
			const object =
				before !== undefined &&
				!BOUNDARIES.has(before.lower) &&
				(PREPOSITIONS.has(before.lower) || OBJECT_VERBS_BEFORE.has(before.lower));
			const next = skipAdverbs(tokens, end, ground);
			if (nominative && (!object || isVerb(tokens[next]))) {
				take(HOLDER.subject);
				relative = false;
				state.last = 'subject';
				if (!NOMINATIVE.has(lower)) state.elsewhere = false;
			}
			at = end - 1;
			continue;
		}
		if (lower === 'who' || lower === 'which' || lower === 'that' || lower === 'whose' || lower === 'whom') {
			if (lower !== 'that' || isVerb(tokens[skipAdverbs(tokens, at + 1, ground)])) {
				const behind = tokens[at - 1]?.lower === ',' ? at - 2 : at - 1;
				const ofSubject =
					lower === 'who' &&
					(endsMention(mention, behind + 1) || (now === HOLDER.subject && endsPredicate(tokens, behind)));
				if (!relative) outer = now;
				relative = true;
				if (lower !== 'whom') now = ofSubject ? HOLDER.subject : HOLDER.other;
				fresh = false;
			}
			continue;
		}
		if (BOUNDARIES.has(lower)) {
			if (relative && lower === ',') {
				now = outer === HOLDER.none ? now : outer;
				relative = false;
			}
			if (verbSeen || lower !== 'and') {
				if (!(lower === 'and' && noun)) {
					fresh = true;
					noun = false;
				}
				inPhrase = false;
			}
			continue;
		}
		if (
			isVerb(token) &&
			!(fresh && noun && token.lower.endsWith('ed') && tokens[at + 1] && !isAfterVerb(tokens[at + 1] as Token))
		) {
			verbSeen = true;
			if (fresh && noun && !inPhrase) {
				const person = personBefore(tokens, at, ground);
				if (person) {
					state.last = 'other';
					state.lastGender = person;
				}
				take(person ? HOLDER.person : HOLDER.other);
			}
			fresh = false;
			continue;
		}
		if (PREPOSITIONS.has(lower)) {
			if (fresh && !noun) inPhrase = true;
			continue;
		}
		if (OTHER_PRONOUNS.has(lower)) {
			if (isVerb(tokens[skipAdverbs(tokens, at + 1, ground)])) take(HOLDER.other);
			continue;
		}
		if (DETERMINERS.has(lower)) {
			if (fresh && (!inPhrase || !PREPOSITIONS.has(tokens[at - 1]?.lower ?? ''))) {
				noun = true;
				if (tokens[at - 1]?.kind === 'number' || tokens[at - 1]?.lower === ',') inPhrase = false;
			}
			continue;
		}
		if (token.kind === 'word' && fresh && !inPhrase && !lower.endsWith('ly')) noun = true;
	}
	holder[count] = now;
	return { mention, possessive, holder, main, elsewhere: state.elsewhere };
}

/** Token index after a relative's word that follows a possessive, with at most two words between; 0 where none does. */
function kinAfter(tokens: readonly Token[], at: number): number {
	for (let next = at + 1; next <= at + 3; next++) {
		const lower = tokens[next]?.lower ?? '';
		if (MALE_KIN.has(lower) || FEMALE_KIN.has(lower)) return tokens[next + 1]?.kind === 'clitic' ? 0 : next + 1;
		if (tokens[next]?.kind !== 'word') return 0;
	}
	return 0;
}

const isAfterVerb = (token: Token): boolean => token.kind !== 'word' || !token.capital;

function skipAdverbs(tokens: readonly Token[], at: number, ground: Ground): number {
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

const COPULA = new Set(['is', 'was', 'are', 'were', "'s", 'am', "'m"]);
const LISTED = new Set([',', 'and', 'a', 'an', 'the', '&', '/', '-']);

/** Whether "who" follows what the subject is said to be: "is a painter, poet and critic who founded …". */
function endsPredicate(tokens: readonly Token[], last: number): boolean {
	if (tokens[last]?.capital) return false;
	for (let at = last; at > Math.max(0, last - 30); at--) {
		const token = tokens[at] as Token;
		if (COPULA.has(token.lower)) return at < last;
		if (token.kind === 'punctuation' && !LISTED.has(token.lower)) return false;
		if (LISTED.has(token.lower)) continue;
		if (
			PREPOSITIONS.has(token.lower) ||
			OTHER_PRONOUNS.has(token.lower) ||
			/(?:son|daughter|wife|husband|father|mother|brother|sister|married|child)$/.test(token.lower)
		)
			return false;
	}
	return false;
}

function endsMention(mention: Uint16Array, end: number): boolean {
	for (let at = Math.max(0, end - 8); at < end; at++) if (mention[at] === end) return true;
	return false;
}

const isNounAhead = (token: Token | undefined): boolean =>
	(token?.kind === 'word' || token?.kind === 'number') &&
	!['in', 'at', 'to', 'as', 'for', 'and', 'by', 'with', 'on', 'from', 'the', 'a', 'an'].includes(token.lower);

/** Gender of the other person whose name or kinship word ends right before a verb; nothing where it is no person. */
function personBefore(
	tokens: readonly Token[],
	verb: number,
	ground: Ground,
): 'female' | 'male' | 'unknown' | undefined {
	for (let at = verb - 1; at >= Math.max(0, verb - 6); at--) {
		const token = tokens[at] as Token;
		if (token.kind === 'punctuation') return undefined;
		if (MALE_KIN.has(token.lower)) return 'male';
		if (FEMALE_KIN.has(token.lower)) return 'female';
		if (token.capital) {
			let start = at;
			while (start > 0 && tokens[start - 1]?.capital && tokens[start - 1]?.kind === 'word') start--;
			// "Dr Roe's studies include …": the subject behind a title is nobody else.
			let name = start;
			while (name < at && NAME_PREFIXES.has(tokens[name]?.lower ?? '')) name++;
			if (mentionAt(tokens, name, ground) > 0) return undefined;
			const first = tokens[start]?.lower ?? '';
			if (hasOrganizationHead(tokens.slice(start, at + 1).map((name) => name.text))) return undefined;
			if (MALE_NAMES.has(first)) return 'male';
			if (FEMALE_NAMES.has(first)) return 'female';
			return NAME_PREFIXES.has(first) || (at - start >= 1 && otherPerson(tokens, start, ground) > start)
				? 'unknown'
				: undefined;
		}
	}
	return undefined;
}

const NOMINATIVE = new Set(['he', 'she', 'they', 'i']);
const OBJECT = new Set(['him', 'her', 'them', 'me', 'himself', 'herself', 'themself', 'themselves', 'myself']);
const POSSESSIVE = new Set(['his', 'her', 'their', 'my']);
const GENDER: Readonly<Record<string, Subject['gender']>> = {
	he: 'male',
	him: 'male',
	his: 'male',
	himself: 'male',
	she: 'female',
	her: 'female',
	herself: 'female',
	they: 'other',
	them: 'other',
	their: 'other',
	themself: 'other',
	themselves: 'other',
};

/** What a pronoun is for the subject: nominative, object or possessive; nothing where it means somebody else. */
function pronoun(
	token: Token,
	next: Token | undefined,
	ground: Ground,
	state: State,
	firstPerson: boolean,
): 'nominative' | 'object' | 'possessive' | undefined {
	const { lower } = token;
	if (!NOMINATIVE.has(lower) && !OBJECT.has(lower) && !POSSESSIVE.has(lower)) return undefined;
	if ((token.quoted && !firstPerson) || token.text.includes('.')) return undefined;
	if (lower === 'i' || lower === 'me' || lower === 'my' || lower === 'myself') {
		if (!firstPerson || (lower === 'i' && token.text !== 'I')) return undefined;
	} else {
		const gender = Object.hasOwn(GENDER, lower) ? GENDER[lower] : undefined;
		const own = ground.subject.gender;
		if (own === 'unknown' ? gender === 'other' : gender !== own) return undefined;
		if (state.last === 'other' && (state.elsewhere || state.lastGender === 'unknown' || state.lastGender === gender))
			return undefined;
	}
	if (NOMINATIVE.has(lower)) return 'nominative';
	if (lower === 'her') return isNounAhead(next) ? 'possessive' : 'object';
	return POSSESSIVE.has(lower) ? 'possessive' : 'object';
}
