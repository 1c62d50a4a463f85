import type { Document } from '../model';
import { namesInData } from './data';
import { isGivenName } from './lexicons/given-names';
import { afterPostNominals } from './lexicons/post-nominals';
import { openingName } from './opening-name';
import { nameText, personAt, samePerson } from './person-name';
import { mononym, selfNamed, surnameFirst, titleAlone } from './self-introduction';
import type { SentenceTokens } from './sentence-tokens';
import { type Token, tokenize } from './tokens';

/** A name that may be the subject's, with its claim to be. */
export interface Candidate {
	words: readonly string[];
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
	prefix?: string;
	span?: { readonly start: number; readonly end: number };
}

const COPULAS = new Set(
	'is was are were has had ( , - – joined received served became earned worked began holds studied grew'.split(' '),
);

const isCapitals = (name: string): boolean => name === name.toUpperCase();

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
		let found =
			list.find((candidate) => samePerson(candidate.words, words)) ??
			(words.length > 1 ? candidates.find((candidate) => samePerson(candidate.words, words)) : undefined) ??
			// "William Roe II" in the opening words of a text titled "Bill Roe".
			(opens ? list.find((candidate) => candidate.marked) : undefined);
		if (!found) {
			found = {
				words,
				forms: new Set(),
				name,
				score: 0,
				mentions: 0,
				first: order,
				marked: false,
				sure: false,
				told: false,
			};
			candidates.push(found);
			list.push(found);
			bySurname.set(words.at(-1) ?? '', list);
		} else if (
			(words.length > found.words.length && words.length <= 6) ||
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
		if (more.prefix !== undefined) found.prefix ??= more.prefix;
		if (more.span) found.span ??= more.span;
		return found;
	};
	for (const { name, sure } of namesInData(document)) {
		const tokens = tokenize(name, { start: 0, end: name.length }, []);
		const person = personAt(tokens, 0, true);
		if (person)
			add(person.words, nameText(tokens, person.start, person.end), -1, sure ? 12 : 4, {
				marked: sure,
				told: sure,
				...(person.prefix !== undefined && { prefix: person.prefix }),
			});
	}
	if (document.title !== undefined) {
		const title = document.title;
		const isHeading = document.blocks.some(
			({ kind, start, end }) => kind === 'heading' && document.text.slice(start, end) === title,
		);
		const tokens = tokenize(title, { start: 0, end: title.length }, []);
		for (let at = 0; at < tokens.length; at++) {
			const person = personAt(tokens, at, at === 0);
			if (!person) continue;
			const strict = personAt(tokens, at, false) !== undefined;
			const whole = afterPostNominals(tokens, person.end) === tokens.length && person.words.length < 5;
			add(
				person.words,
				nameText(tokens, person.start, person.end),
				-1,
				whole && at === 0 && !isHeading ? 20 : strict || whole ? 8 : 2,
				{
					marked: strict || whole,
					told: (strict || whole) && !isHeading,
					sure: strict || whole,
					...(person.prefix !== undefined && { prefix: person.prefix }),
				},
			);
			at = person.end;
		}
	}
	const single = titleAlone(document, sentences) ?? mononym(document, sentences);
	if (single) add(single.words, single.name, -1, 12, { marked: true, span: single.span });
	const own = selfNamed(sentences) ?? surnameFirst(document, sentences);
	if (own) add(own.words, own.name, -1, 12, { marked: true, span: own.span });
	let prose = 0;
	/** Whether a sentence of the present block has opened with somebody's name. */
	let named = false;
	for (let index = 0; index < sentences.length; index++) {
		const tokens = sentences[index] as readonly Token[];
		const block = document.blocks[document.sentences[index]?.block ?? 0];
		if (!block || block.kind === 'furniture' || block.kind === 'reference') continue;
		const heading = block.kind === 'heading';
		const alone = !heading && tokens.length <= 8 && !tokens.some((token) => token.lower === '.') && index < 12;
		if (document.sentences[index - 1]?.block !== document.sentences[index]?.block) named = false;
		const openAt = prose === 0 && !heading ? openingName(tokens) : 0;
		for (let at = 0; at < tokens.length; at++) {
			if (!tokens[at]?.capital) continue;
			const labelled = (tokens[at - 1]?.lower === ':' && at < 4) || isGuest(tokens, at);
			const opening = (at === openAt && (prose < 3 || heading)) || labelled;
			const person = personAt(tokens, at, opening || (at === 0 && alone));
			if (!person || isChurch(person)) continue;
			const after = afterPostNominals(tokens, person.end);
			const next = tokens[after]?.lower ?? '';
			const copula = COPULAS.has(next) || next === '' || (at === openAt && isVerbLike(tokens[after]));
			const strict = personAt(tokens, at, false) !== undefined;
			if (!strict && !copula) continue;
			let score = 1;
			if (heading && (block.level ?? 2) <= 2 && index < 30) score += block.level === 1 ? 8 : 5;
			else if (alone && at === 0) score += index < 3 ? 6 : 2;
			if (opening && !heading && copula && next !== '') score += named ? 0 : prose === 0 || labelled ? 8 : 3;
			const candidate = add(
				person.words,
				nameText(tokens, person.start, person.end),
				index,
				Math.min(score, 9),
				{
					marked: score > 3,
					sure: strict || (opening && !heading && next !== ''),
					span: { start: tokens[person.start]?.start ?? 0, end: tokens[person.end - 1]?.end ?? 0 },
					...(person.prefix !== undefined && { prefix: person.prefix }),
				},
				opening && !heading && prose === 0 && copula,
			);
			candidate.mentions++;
			named ||= opening && copula;
			at = person.end - 1;
		}
		if (block.kind === 'paragraph' && tokens.length > 8) prose++;
	}
	countShortNames(sentences, candidates, document);
	return candidates;
}

/** Whether an interview's headline names its guest here: "Q&A with Ann Roe", "In conversation with …". */
const isGuest = (tokens: readonly Token[], at: number): boolean =>
	tokens[at - 1]?.lower === 'with' &&
	/^(?:interview|conversation|q&a|chat|talk|minutes|questions)$/.test(tokens[at - 2]?.lower ?? '');

/** "St John, Kidbrooke" is where somebody works. */
const isChurch = (person: { readonly prefix?: string; readonly words: readonly string[] }): boolean =>
	/^(?:st|saint)\.?$/i.test(person.prefix ?? '') && person.words.length < 2;

/** A small word right behind an opening name that no name or list goes on with. */
const isVerbLike = (token: Token | undefined): boolean =>
	token?.kind === 'word' &&
	!token.capital &&
	!/^(?:of|in|at|on|for|with|from|by|to|and|or|the|a|an|as|than|but)$/.test(token.lower);

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
