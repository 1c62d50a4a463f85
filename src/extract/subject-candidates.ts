import type { Document } from '../model';
import { namesInData } from './data';
import { isGivenName } from './lexicons/given-names';
import { afterPostNominals } from './lexicons/post-nominals';
import { namedPerson } from './named-person';
import { isVerbLike, openingName } from './opening-name';
import { nameText, personAt, samePerson } from './person-name';
import { firstWord, isSectionName, isUnderCv } from './section-name';
import { mononym, selfNamed, surnameFirst, titleAlone } from './self-introduction';
import type { SentenceTokens } from './sentence-tokens';
import { OPENING_QUOTES } from './slots/name-run';
import { isTitleLine } from './title-line';
import { type Token, tokenize } from './tokens';

/** A name that may be the subject's, with its claim to be. */
export interface Candidate {
	words: readonly string[];
	/** Other names that the opening words say the person goes by: "known as Ann Lee". */
	readonly also: (readonly string[])[];
	/** Every form of the name that was met, in lower case. */
	readonly forms: Set<string>;
	name: string;
	score: number;
	mentions: number;
	first: number;
	/** Whether the title, a heading or the opening words name it. */
	marked: boolean;
	/** Whether a given name, an honorific or the verb after it shows that it is a person's. */
	sure: boolean;
	/** Whether the page's data or its title say that it is about this person. */
	told: boolean;
	/** Whether the name stands by itself: in data, the title, a heading or a line of its own, or after "my name is". */
	shown: boolean;
	prefix?: string;
	span?: { readonly start: number; readonly end: number };
}

const COPULAS = new Set(
	'is was are were has had ( , - – joined received served became earned worked began holds studied grew'.split(' '),
);

const isCapitals = (name: string): boolean => name === name.toUpperCase();

/** What the dates of a life right after a name in the opening words count for. */
const ENTRY = 8;
/** Words before a colon after which the name of the page's person stands. */
const PERSON_LABELS = new Set(
	'name player candidate speaker author artist guest interviewee profile spotlight bio biography subject'.split(' '),
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

/** Whether words are one of the other names somebody goes by, and no fuller form of theirs. */
const isAnother = (candidate: Candidate, words: readonly string[]): boolean =>
	candidate.also.some((other) => samePerson(other, words)) && !samePerson(candidate.words, words);

/** "Hans Albert Bell" in a text that introduced Albert Bell is another person; who opens the text by the longer name is not. */
const isLongerName = (candidate: Candidate, words: readonly string[], opens: boolean): boolean =>
	!opens &&
	candidate.marked &&
	candidate.words.length > 1 &&
	words.length > candidate.words.length &&
	words[0] !== candidate.words[0] &&
	(words[0]?.length ?? 0) > 1 &&
	words.slice(-candidate.words.length).join(' ') === candidate.words.join(' ');

/** Everybody whom a document may be about, with what speaks for each. */
export function gather(document: Document, sentences: SentenceTokens): Candidate[] {
	const candidates: Candidate[] = [];
	const bySurname = new Map<string, Candidate[]>();
	const add = (
		words: readonly string[],
		name: string,
		order: number,
		score: number,
		more: Partial<Candidate> = {},
		opens = false,
	): Candidate => {
		const list = bySurname.get(words.at(-1) ?? '') ?? [];
		const isSame = (candidate: Candidate): boolean =>
			(samePerson(candidate.words, words) && !isLongerName(candidate, words, opens)) ||
			candidate.also.some((other) => samePerson(other, words));
		let found =
			list.find(isSame) ??
			(words.length > 1 ? candidates.find(isSame) : undefined) ??
			// "William Roe II" in the opening words of a text titled "Bill Roe".
			(opens ? list.find((candidate) => candidate.marked) : undefined);
		if (!found) {
			found = {
				words,
				forms: new Set(),
				also: [],
				name,
				score: 0,
				mentions: 0,
				first: order,
				marked: false,
				sure: false,
				told: false,
				shown: false,
			};
			candidates.push(found);
			list.push(found);
			bySurname.set(words.at(-1) ?? '', list);
		} else if (
			(words.length > found.words.length && words.length <= 6 && (opens || !isAnother(found, words))) ||
			(words.length === found.words.length && isCapitals(found.name) && !isCapitals(name))
		) {
			found.words = words;
			found.name = name;
			if (more.span) found.span = more.span;
		}
		found.forms.add(words.join(' '));
		found.score += score;
		found.marked ||= more.marked ?? false;
		found.sure ||= more.sure ?? true;
		found.told ||= more.told ?? false;
		found.shown ||= more.shown ?? false;
		if (more.prefix !== undefined) found.prefix ??= more.prefix;
		if (more.span) found.span ??= more.span;
		return found;
	};
	for (const { name, sure, format } of namesInData(document)) {
		const tokens = tokenize(name, { start: 0, end: name.length }, []);
		const plain = personAt(tokens, 0, true);
		// Nobody else can be meant, however the name is written.
		const asWritten = (): { words: readonly string[]; name: string; prefix?: string } | undefined => {
			const words = tokens.flatMap(({ kind, lower }) => (kind === 'word' ? [lower] : []));
			return (format === 'json-resume' || format === 'vcard') && words.length > 0 ? { words, name } : undefined;
		};
		const person = plain
			? { ...plain, name: nameText(tokens, plain.start, plain.end) }
			: (namedPerson(name) ?? asWritten());
		if (person)
			add(person.words, person.name, -1, sure ? 12 : 4, {
				marked: sure,
				told: sure,
				shown: true,
				...(person.prefix !== undefined && { prefix: person.prefix }),
			});
	}
	if (document.title !== undefined) {
		const title = document.title;
		const isHeading = document.blocks.some(
			({ kind, start, end }) => kind === 'heading' && document.text.slice(start, end) === title,
		);
		const tokens = tokenize(title, { start: 0, end: title.length }, []);
		// "Meet Ann Roe, potter"
		const opens = /^(?:meet|introducing|remembering)$/.test(tokens[0]?.lower ?? '') ? 1 : 0;
		for (let at = 0; at < tokens.length; at++) {
			const person = personAt(tokens, at, at === 0 || at === opens || tokens[at - 1]?.lower === 'with');
			if (!person) continue;
			const met =
				at === opens && (at > 0 ? /^[,:|-]?$/.test(tokens[person.end]?.lower ?? '') : isSpeaker(tokens, person.end));
			const strict = met || personAt(tokens, at, false) !== undefined;
			const whole = afterPostNominals(tokens, person.end) === tokens.length && person.words.length < 5;
			add(
				person.words,
				nameText(tokens, person.start, person.end),
				-1,
				whole && at === 0 && !isHeading ? 20 : strict || whole ? 8 : 2,
				{
					marked: strict || whole,
					told: (strict || whole) && !isHeading,
					shown: true,
					sure: strict || whole,
					...(person.prefix !== undefined && { prefix: person.prefix }),
				},
			);
			at = person.end;
		}
	}
	const single = titleAlone(document, sentences) ?? mononym(document, sentences);
	if (single) add(single.words, single.name, -1, 12, { marked: true, shown: true, span: single.span });
	const own = selfNamed(sentences) ?? surnameFirst(document, sentences);
	if (own)
		add(own.words, own.name, -1, 12, {
			marked: true,
			shown: true,
			span: own.span,
			...(own.prefix !== undefined && { prefix: own.prefix }),
		});
	let prose = 0;
	/** Whether a sentence of the present block has opened with somebody's name. */
	let named = false;
	for (let index = 0; index < sentences.length; index++) {
		const tokens = sentences[index] as readonly Token[];
		const block = document.blocks[document.sentences[index]?.block ?? 0];
		if (!block || block.kind === 'furniture' || block.kind === 'reference') continue;
		const heading = block.kind === 'heading';
		if (heading && (isSectionName(document, block) || isUnderCv(document, block))) continue;
		const alone =
			!heading &&
			tokens.length <= 8 &&
			index < 12 &&
			!tokens.some((token) => token.lower === '.') &&
			!isUnderCv(document, block);
		if (document.sentences[index - 1]?.block !== document.sentences[index]?.block) named = false;
		const introduced = !heading && prose < 3 && isIntroduced(document, sentences, index);
		const openAt = heading ? firstWord(tokens) : prose === 0 ? openingName(tokens) : 0;
		for (let at = 0; at < tokens.length; at++) {
			if (!tokens[at]?.capital) continue;
			const founder = prose < 2 && tokens[at - 1]?.lower === 'by' && isFounded(tokens, at - 3);
			const nameLabel = tokens[at - 1]?.lower === ':' && at < 4 && PERSON_LABELS.has(tokens[at - 2]?.lower ?? '');
			const labelled = nameLabel || isGuest(tokens, at);
			// Whom an answer begins with is not who gives it.
			const opening =
				(at === openAt && (prose < 3 || heading) && block.kind !== 'answer') ||
				labelled ||
				(introduced && at === 0) ||
				founder;
			const loose = opening || (at === 0 && alone);
			const person = personAt(tokens, at, loose);
			if (!person || isChurch(person) || isFounded(tokens, person.end)) continue;
			const after = afterPostNominals(tokens, person.end);
			const last = introduced && after === tokens.length - 1;
			const next = last ? '' : (tokens[after]?.lower ?? '');
			// "ANN ROE: Ann Roe is"
			// "ANN ROE: Ann Roe is", and a headline: "Ann Roe: ‘I paint tides’"
			const labels =
				next === ':' &&
				at === 0 &&
				((index === 0 && isSpeaker(tokens, after)) || isSaidAgain(tokens, after + 1, person.words));
			const copula =
				founder || labels || COPULAS.has(next) || next === '' || (at === openAt && isVerbLike(tokens[after]));
			const strict = !loose || personAt(tokens, at, false) !== undefined;
			if (!strict && !copula) continue;
			let score = 1;
			if (heading && (block.level ?? 2) <= 2 && index < 30) score += block.level === 1 ? 8 : 5;
			else if (alone && at === 0) score += index < 3 ? 6 : 2;
			if (opening && !heading && copula && (next !== '' || labelled || last))
				score += named ? 0 : prose === 0 || labelled ? 8 : 3;
			// "Ann Lee (3 May 1920 – 6 June 1999) was" opens an entry about her.
			const entry = opening && !heading && prose === 0 && at === openAt && next === '(' && isDated(tokens, person.end);
			const candidate = add(
				person.words,
				nameText(tokens, person.start, person.end),
				index,
				Math.min(score, 9) + (entry ? ENTRY : 0),
				{
					shown: heading || (alone && at === 0) || labelled,
					marked: score > 3,
					sure:
						strict ||
						(opening && !heading && (next !== '' || last || founder)) ||
						// The page's first heading is a name and nothing else.
						(opening && block.level === 1 && next === '' && index < 4 && person.words.length < 5) ||
						// And so is a heading that is a name, above a line that is a post.
						(heading && opening && next === '' && index < 8 && person.words.length < 5 && titleBelow(document, index)),
					span: { start: tokens[person.start]?.start ?? 0, end: tokens[person.end - 1]?.end ?? 0 },
					...(person.prefix !== undefined && { prefix: person.prefix }),
				},
				opening && !heading && prose === 0 && copula,
			);
			candidate.mentions++;
			named ||= opening && copula;
			if (opening && !heading && prose === 0) candidate.also.push(...knownAs(tokens, person.end));
			const partner = tokens[at - 1]?.lower === 'and' ? tokens[at - 2] : undefined;
			// "Gwen and Peter Bell": both are named.
			if (partner?.capital && isGivenName(partner.lower) && !tokens[at - 3]?.capital) {
				const family = person.words.at(-1) ?? '';
				add([partner.lower, family], `${partner.text} ${nameText(tokens, person.end - 1, person.end)}`, index, 1)
					.mentions++;
			}
			at = person.end - 1;
		}
		if (block.kind === 'paragraph' && tokens.length > 8) prose++;
	}
	countShortNames(sentences, candidates, document);
	return candidates;
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

/** "Harbour Lane was founded by …": a body, whatever its name looks like. */
const isFounded = (tokens: readonly Token[], at: number): boolean =>
	/^(?:was|were|is)$/.test(tokens[at]?.lower ?? '') &&
	/^(?:founded|co-founded|established|incorporated|launched)$/.test(tokens[at + 1]?.lower ?? '');

/** Whether a headline goes on with what somebody says: "Ann Roe: ‘I paint tides’". */
const isSpeaker = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.lower === ':' && OPENING_QUOTES.has(tokens[at + 1]?.text ?? '');

/** Whether a name stands at a token again. */
const isSaidAgain = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
	words.every((word, index) => tokens[at + index]?.lower === word);

/** Whether the block behind a sentence's own is a line with a post. */
const titleBelow = (document: Document, index: number): boolean =>
	isTitleLine(document, document.blocks[(document.sentences[index]?.block ?? 0) + 1]);

/** Whether an interview's headline names its guest here: "Q&A with Ann Roe", "In conversation with …". */
const isGuest = (tokens: readonly Token[], at: number): boolean =>
	tokens[at - 1]?.lower === 'with' &&
	/^(?:interview|conversation|q&a|chat|talk|minutes|questions)$/.test(tokens[at - 2]?.lower ?? '');

/** "St John, Kidbrooke" is where somebody works. */
const isChurch = (person: { readonly prefix?: string; readonly words: readonly string[] }): boolean =>
	/^(?:st|saint)\.?$/i.test(person.prefix ?? '') && person.words.length < 2;

/** Adds the places where a candidate is named by surname or given name alone. */
function countShortNames(sentences: SentenceTokens, candidates: readonly Candidate[], document: Document): void {
	const owner = new Map<string, Candidate | undefined>();
	for (const candidate of candidates) {
		for (const word of new Set([candidate.words.at(-1) ?? '', candidate.words[0] ?? ''])) {
			const known = owner.get(word);
			// A name that two people share counts for the likelier one.
			owner.set(word, known && known.score >= candidate.score ? known : candidate);
		}
	}
	sentences.forEach((tokens, index) => {
		const kind = document.blocks[document.sentences[index]?.block ?? 0]?.kind;
		if (kind === 'reference' || kind === 'furniture') return;
		tokens.forEach((token, at) => {
			const candidate = token.capital ? owner.get(token.lower) : undefined;
			if (!candidate) return;
			const before = tokens[at - 1];
			if (before?.capital && (isGivenName(before.lower) || owner.get(before.lower) === candidate)) return;
			candidate.mentions++;
			// "Ann Roe", and below it "Ann is a nurse": a line that was a name.
			if (at === 0 && candidate.marked && isVerbLike(tokens[1])) candidate.sure = true;
		});
	});
}
