import type { Document } from '../../model';
import { type Lexicon, wordClass } from '../frames/lexicon';
import { genderOfName, isGivenName } from '../lexicons/given-names';
import { afterPostNominals } from '../lexicons/post-nominals';
import { NAME_PREFIXES } from '../slots/person';
import { entryOf } from '../subject/roll';
import type { Subject } from '../subject/subject';
import { callingsOf } from '../subject/subject-callings';
import type { VerbTest } from '../verbs/verb-test';
import { isBroughtOut, isImprint } from '../words/is-brought-out';
import type { SentenceTokens } from '../words/sentence-tokens';
import { headsTitle } from '../words/title-heads';
import type { Token } from '../words/tokens';
import { HOLDER, type Reference, readSentence } from './clause-holder';
import { opensEntry } from './entry-opening';
import { withoutGeneration } from './of-another';
import { otherVoices } from './other-voices';
import { isOfRelative, isUnderName, isUntold } from './parts';
import { GENDER, type State } from './pronoun';
import { styledOthers } from './styled-others';
import { GENERATION, type Ground, mentionAt, otherPerson, skipAdverbs } from './subject-mention';

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
		callings: callingsOf(sentences, subject),
		families: familiesOf(subject),
		styledOthers: styledOthers(sentences, subject),
		isWithoutNumber: isWithoutNumber(sentences, subject),
	};
	const state: State = {
		last: subject.beside ? 'other' : 'subject',
		lastGender: 'unknown',
		elsewhere: false,
		otherWords: new Set(),
		passing: false,
		block: -1,
		named: false,
		opens: true,
	};
	const voices = otherVoices(document, subject);
	return sentences.map((tokens, index) => {
		const blockIndex = document.sentences[index]?.block ?? 0;
		const block = document.blocks[blockIndex];
		// "2. Ann Bell (1870–1931) was": the number of an entry opens no more than it.
		state.opens = blockIndex !== state.block || (state.opens && isNumberAlone(sentences[index - 1] ?? []));
		state.entry = state.opens && opensEntry(document, blockIndex, subject);
		if (state.opens) {
			state.block = blockIndex;
			state.named = false;
			state.shadow = undefined;
			if (state.passing) state.elsewhere = false;
			state.passing = false;
			// A page about somebody else is so until it names them.
			if (subject.beside) state.elsewhere = !isUnderName(document, block, subject);
			if (!state.elsewhere) state.last = subject.beside ? 'other' : 'subject';
			if (subject.beside) state.lastGender = 'unknown';
			if (block?.kind === 'heading' || block?.kind === 'paragraph' || block?.kind === 'list-item')
				turn(tokens, ground, state, block.kind === 'heading', sentences[index + 1]);
			if (!state.elsewhere && isOfRelative(document, block)) turnToRelative(state);
		}
		turnToEntry(document, index, subject, state);
		if (isUntold(document, block)) return nobody(tokens);
		const first =
			!voices.has(blockIndex) &&
			(subject.firstPerson === 'everywhere'
				? block?.kind !== 'question' && block?.kind !== 'quote'
				: subject.firstPerson === 'answers' && block?.kind === 'answer');
		return readSentence(tokens, ground, state, first);
	});
}

const isNumberAlone = (tokens: readonly Token[]): boolean =>
	tokens.length > 0 && tokens.length < 5 && tokens.every(({ lower }) => /^(?:\d{1,3}|[ivxlc]{1,6}|[.()])$/.test(lower));

/** Whether the whole name stands first without "Jr" or a number behind it. A title or heading leaves them out, so only prose counts. */
function isWithoutNumber(sentences: SentenceTokens, { name }: Subject): boolean {
	const words = name.toLowerCase().split(/\s+/);
	const isName = (tokens: readonly Token[], at: number): boolean =>
		words.every((word, index) => tokens[at + index]?.lower === word);
	for (const tokens of sentences) {
		if (tokens.length <= words.length + 2) continue;
		const at = tokens.findIndex((_, index) => isName(tokens, index));
		if (at < 0) continue;
		const [next, after] = [tokens[at + words.length]?.lower ?? '', tokens[at + words.length + 1]?.lower ?? ''];
		return words.length > 1 && !GENERATION.has(next) && !(next === ',' && GENERATION.has(after));
	}
	return false;
}

/** "ADAMS, J. R. Flt Lt, killed over Ulm": each line of a roll that begins so tells of the one whom it names. */
function turnToEntry({ text, sentences, blocks }: Document, index: number, { aliases }: Subject, state: State): void {
	const { start = 0, end = 0, block = 0 } = sentences[index] ?? {};
	if (start > 0 && text[start - 1] !== '\n') return;
	const surname = entryOf(text.slice(start, Math.max(end, start + LONGEST_ENTRY)));
	if (surname === undefined) return;
	state.elsewhere = !aliases.has(surname);
	// What stands under a heading is theirs up to the next.
	state.passing = state.elsewhere && blocks[block]?.kind !== 'heading';
	state.otherWords = new Set([surname]);
	state.last = state.elsewhere ? 'other' : 'subject';
	state.lastGender = 'unknown';
}
/** As much of a line as its name takes, in characters. */
const LONGEST_ENTRY = 60;

/** Under "Career of his father" the text is about the father, until it names the subject. */
function turnToRelative(state: State): void {
	state.passing = true;
	state.elsewhere = true;
	state.otherWords = new Set();
	state.last = 'other';
	state.lastGender = 'unknown';
}

/** The references of a sentence that means the subject nowhere. */
const nobody = ({ length }: readonly Token[]): Reference => ({
	mention: new Uint16Array(length + 1),
	possessive: new Uint16Array(length + 1),
	holder: new Uint8Array(length + 1).fill(HOLDER.person),
	main: HOLDER.person,
	elsewhere: true,
	afterOther: true,
});

/** The surnames of others whom the document names in full, where they are none of the subject's names, with what the given name tells. */
function familiesOf({ others, aliases }: Subject): Ground['families'] {
	const found = new Map<string, 'female' | 'male' | 'unknown'>();
	for (const name of others ?? []) {
		const [first = '', ...more] = name.split(' ');
		const last = more.at(-1) ?? '';
		if (last.length < 3 || aliases.has(last)) continue;
		const gender = genderOfName(first) ?? 'unknown';
		found.set(last, found.has(last) && found.get(last) !== gender ? 'unknown' : gender);
	}
	return found;
}

/** Another person's full name at the opening of a part turns the text to them, the subject's turns it back. */
function turn(
	tokens: readonly Token[],
	ground: Ground,
	state: State,
	heading: boolean,
	next: readonly Token[] | undefined,
): void {
	let at = labelEnd(tokens);
	if (tokens[at]?.lower === 'the' && NAME_PREFIXES.has(tokens[at + 1]?.lower ?? '')) at++;
	const from = at;
	while (at < from + 4 && NAME_PREFIXES.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.capital) at++;
	const shared = state.elsewhere && state.otherWords.has(tokens[at]?.lower ?? '');
	if (shared && mentionAt(tokens, at, ground) === at + 1) return;
	if (mentionAt(tokens, at, ground) > 0) {
		state.elsewhere = false;
		state.last = 'subject';
		return;
	}
	const end = otherPerson(tokens, at, ground);
	if (end - at < 2) return;
	const after = tokens[afterLetters(tokens, end)];
	const name = tokens.slice(at, end).map((token) => token.lower);
	// "ANN BELL - LOW TIDE", and below it "Bell was born in Upton": a label of that part.
	const family = name.at(-1) ?? '';
	const labels =
		!heading &&
		after?.lower === '-' &&
		tokens[at]?.allCaps === true &&
		(next ?? []).slice(0, NEAR_HEAD).some(({ lower, capital }) => capital && lower === family);
	// "Chief Investment Officer" is a post, and nobody with a style.
	const isStyled = at > from && !headsTitle(family);
	// "LUTHER2 TARBELL": a genealogy numbers the generations.
	const given = withoutGeneration(tokens[at]?.lower ?? '');
	const fullName = labels || isGivenName(given) || isStyled || ground.subject.others?.has(name.join(' '));
	if (!fullName) return;
	// "Salt Roads (Heron Press, 1997)": a title.
	if (!isGivenName(tokens[at]?.lower ?? '') && (isImprint(tokens, end) || isBroughtOut(tokens, end))) return;
	const alone = after === undefined && tokens.length <= 6;
	// A parenthesis with the dates of a life, or "is", introduces a person; "was" may tell of a relative.
	const introduced = heading
		? isNameAlone(tokens, end)
		: after?.lower === 'is' || after?.lower === '(' || alone || labels;
	// Any other verb makes the block theirs, when nothing in its first sentence can mean the subject.
	const told =
		!heading &&
		!introduced &&
		ground.isVerb(tokens[skipAdverbs(tokens, end, ground)]) &&
		!meansSubject(tokens, end, ground);
	const apposed = !heading && isTold(tokens, end, ground);
	if (!introduced && !told && !apposed) return;
	// Whoever a heading has turned the text to stays its topic.
	const known = state.elsewhere && !state.passing && name.every((word) => state.otherWords.has(word));
	state.passing = !known && (told || apposed);
	state.elsewhere = true;
	state.otherWords = new Set(name);
	state.last = 'other';
	state.lastGender = 'unknown';
}

/** Whether a heading's name is all it holds, with its second surname, letters and parentheses: "Ann Bell – Roe, PhD (Mrs.)". */
function isNameAlone(tokens: readonly Token[], end: number): boolean {
	const double = tokens[end]?.lower === '-' && tokens[end + 1]?.capital === true;
	const after = tokens[afterLetters(tokens, double ? end + 2 : end)];
	return after === undefined || after.lower === '(';
}

/** Token index behind the letters after a name, those that no lexicon knows too, and behind the comma that closes them: "Ann Bell, PhD, CCIM, is". */
function afterLetters(tokens: readonly Token[], at: number): number {
	let end = afterPostNominals(tokens, at);
	while (tokens[end]?.lower === ',' && isLetters(tokens[end + 1])) end = afterPostNominals(tokens, end + 2);
	return end > at && tokens[end]?.lower === ',' ? end + 1 : end;
}

const isLetters = (token: Token | undefined): boolean => /^\p{Lu}{3,6}$/u.test(token?.text ?? '');

/** Token behind "MEET ANN:" or "Speaker:" before a name; 0 where no such label opens a part. */
function labelEnd(tokens: readonly Token[]): number {
	const colon = tokens.slice(0, LONGEST_LABEL).findIndex(({ lower }) => lower === ':');
	const label = colon > 0 && tokens.slice(0, colon).some(({ lower }) => INTRODUCES.test(lower));
	return label && tokens[colon + 1]?.capital ? colon + 1 : 0;
}
const LONGEST_LABEL = 5;
/** Words of a sentence's head among which a surname is that of whom it tells: "Dublin-born Roe has". */
const NEAR_HEAD = 3;
/** Words of a label that say that somebody is introduced. */
const INTRODUCES =
	/^(?:meet|introducing|speakers?|panell?ists?|moderator|presenters?|hosts?|guests?|keynotes?|preacher|facilitator|performer|honoree)$/;

/** What opens the words about somebody behind the comma after their name: "Ann Bell, who came in 1966, died in May". */
const APPOSED = /^(?:who|whose|formerly|former|retired|emerit(?:us|a)|an?)$/;

/** Whether a name is followed by words about its bearer and a verb of theirs, and nothing there can mean the subject. */
function isTold(tokens: readonly Token[], comma: number, ground: Ground): boolean {
	if (tokens[comma]?.lower !== ',' || !APPOSED.test(tokens[comma + 1]?.lower ?? '')) return false;
	if (meansSubject(tokens, comma, ground)) return false;
	const close = tokens.findIndex(({ lower }, at) => at > comma + 1 && lower === ',');
	return close > 0 && ground.isVerb(tokens[skipAdverbs(tokens, close + 1, ground)]);
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
