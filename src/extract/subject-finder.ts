import { BiographError, type Document } from '../model';
import { namesInData } from './data';
import { DEMONYMS } from './lexicons/countries';
import { FEMALE_NAMES, isGivenName, MALE_NAMES, sameGivenName } from './lexicons/given-names';
import { closingQuote, nameEnds, PERSON_PARTICLES } from './names';
import { hasOrganizationHead } from './organization-type';
import { NAME_PREFIXES } from './slots/person';
import { isKnownPlace } from './slots/place';
import type { Subject } from './subject';
import { type Token, tokenize } from './tokens';

/** A name that may be the subject's, with its claim to be. */
interface Candidate {
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
	prefix?: string;
	span?: { readonly start: number; readonly end: number };
}

const COPULAS = new Set(
	'is was are were has had ( , - – joined received served became earned worked began holds studied grew'.split(' '),
);
const NO_NAME = new Set(
	'the a an i he she they we you it his her their my our this that these those in on at by from with as when since until and but or if for to following after before during however although while there here what who how why where about contact home read click learn see view all more privacy terms copyright early life career education personal awards references external links works publications biography bio profile interview news events speakers speaker staff our team welcome new dear january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
		' ',
	),
);
/** Last words of things that are named after people. */
const NAMED_AFTER = new Set(
	'prize award medal fellowship lecture lectureship scholarship university college school institute center centre foundation hospital street road avenue session remarks program programme professor chair trust fund library museum theatre theater building hall house park stadium collection gallery project act report society club'.split(
		' ',
	),
);
const SUFFIX_WORDS = new Set(
	'jr sr ii iii iv phd md obe mbe cbe kbe qc kc frs mp esq facs frcp frcs frse fba ma msc bsc mba llb llm jd dds rn cpa pe'.split(
		' ',
	),
);

/** A title of address; "H.E." is one, "he" is none. */
const isPrefix = (token: Token | undefined): boolean =>
	token?.capital === true && (NAME_PREFIXES.has(token.lower) || /^H\.E\.?$/.test(token.text));

/** A person's name that begins at a token, and the honorifics before it. Loose: opening words may hold names no lexicon knows. */
function personAt(
	tokens: readonly Token[],
	at: number,
	loose: boolean,
): { start: number; end: number; words: string[]; prefix?: string } | undefined {
	let start = at;
	while (isPrefix(tokens[start]) && tokens[start + 1]?.capital && start - at < 4) start++;
	const prefixed = start > at;
	const first = tokens[start];
	if (!first?.capital || first.kind !== 'word' || NO_NAME.has(first.lower) || first.quoted) return undefined;
	if (!prefixed && !loose && !isGivenName(first.lower.split('-')[0] ?? '') && !/^\p{Lu}\.?$/u.test(first.text))
		return undefined;
	let end = nameEnds(tokens, start, PERSON_PARTICLES).find((last) => {
		for (let k = start; k < last; k++)
			if (['and', '&'].includes(tokens[k]?.lower ?? '') || tokens[k]?.kind !== 'word') return false;
		return last - start <= 6;
	});
	if (end === undefined) return undefined;
	const close = closingQuote(tokens, end, 5);
	const inBrackets =
		tokens[end]?.lower === '(' && tokens[end + 2]?.lower === ')' && tokens[end + 1]?.capital ? end + 2 : -1;
	const after = close > 0 ? close : inBrackets;
	if (after > 0 && tokens[after + 1]?.capital) {
		const rest = nameEnds(tokens, after + 1, PERSON_PARTICLES)[0];
		if (rest !== undefined && rest - after <= 4) end = rest;
	}
	while (end - start > 2 && SUFFIX_WORDS.has(tokens[end - 1]?.lower ?? '')) end--;
	const list = tokens.slice(start, end).filter((token) => token.kind === 'word');
	const words = list.map((token) => token.lower);
	const name = list.map((token) => token.text);
	if (words.length < 2 && !prefixed) return undefined;
	if (
		(hasOrganizationHead(name) && !(isGivenName(words[0] ?? '') && name.length < 4)) ||
		isKnownPlace(name.join(' ')) ||
		DEMONYMS.has(name[0] ?? '')
	)
		return undefined;
	if (
		words.some((word) => word === 'and' || word === 'the') ||
		(words.length > 2 && NAMED_AFTER.has(words.at(-1) ?? ''))
	)
		return undefined;
	return {
		start,
		end,
		words,
		...(prefixed && {
			prefix: tokens
				.slice(at, start)
				.map((token) => token.text)
				.join(' '),
		}),
	};
}

/** Whether two names can be the same person's: one holds the other's words, or given name and surname agree. */
function samePerson(one: readonly string[], other: readonly string[]): boolean {
	const [small, big] = one.length <= other.length ? [one, other] : [other, one];
	if (small.every((word) => big.includes(word)))
		return small.at(-1) === big.at(-1) || small[0] === big[0] || small.length > 1;
	const last = small.at(-1);
	if (last !== big.at(-1)) return false;
	const [a = '', b = ''] = [small[0], big[0]];
	return (a[0] === b[0] && (a.length === 1 || b.length === 1)) || sameGivenName(a, b);
}

/** Where the tokens of every sentence are kept, in the order of `Document.sentences`. */
export type SentenceTokens = readonly (readonly Token[])[];

/** In tokens. No sentence that people write is longer; what is, is read no further, so that no text makes work or depth grow. */
const LONGEST_SENTENCE = 500;

/** The tokens of each sentence of a document. */
export function tokenizeSentences(document: Document): SentenceTokens {
	return document.sentences.map((sentence) =>
		tokenize(document.text, sentence, document.markers).slice(0, LONGEST_SENTENCE),
	);
}

function gather(document: Document, sentences: SentenceTokens): Candidate[] {
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
			found = { words, forms: new Set(), name, score: 0, mentions: 0, first: order, marked: false, sure: false };
			candidates.push(found);
			list.push(found);
			bySurname.set(words.at(-1) ?? '', list);
		} else if (words.length > found.words.length && words.length <= 6) {
			found.words = words;
			found.name = name;
			if (more.span) found.span = more.span;
		}
		found.forms.add(words.join(' '));
		found.score += score;
		found.marked ||= more.marked ?? false;
		found.sure ||= more.sure ?? true;
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
				...(person.prefix !== undefined && { prefix: person.prefix }),
			});
	}
	if (document.title !== undefined) {
		const title = document.title;
		const tokens = tokenize(title, { start: 0, end: title.length }, []);
		for (let at = 0; at < tokens.length; at++) {
			const person = personAt(tokens, at, at === 0);
			if (!person) continue;
			const strict = personAt(tokens, at, false) !== undefined;
			const whole = person.end === tokens.length && person.words.length < 5;
			add(person.words, nameText(tokens, person.start, person.end), -1, strict || whole ? 8 : 2, {
				marked: strict || whole,
				sure: strict || whole,
				...(person.prefix !== undefined && { prefix: person.prefix }),
			});
			at = person.end;
		}
	}
	const single = titleAlone(document, sentences) ?? mononym(document, sentences);
	if (single) add(single.words, single.name, -1, 12, { marked: true, span: single.span });
	const own = selfNamed(sentences);
	if (own) add(own.words, own.name, -1, 12, { marked: true, span: own.span });
	let prose = 0;
	for (let index = 0; index < sentences.length; index++) {
		const tokens = sentences[index] as readonly Token[];
		const block = document.blocks[document.sentences[index]?.block ?? 0];
		if (!block || block.kind === 'furniture' || block.kind === 'reference') continue;
		const heading = block.kind === 'heading';
		const alone = !heading && tokens.length <= 8 && !tokens.some((token) => token.lower === '.') && index < 12;
		for (let at = 0; at < tokens.length; at++) {
			if (!tokens[at]?.capital) continue;
			const labelled = tokens[at - 1]?.lower === ':' && at < 4;
			const opening = (at === 0 && (prose < 3 || heading)) || labelled;
			const person = personAt(tokens, at, opening || (at === 0 && alone));
			if (!person) continue;
			const next = tokens[person.end]?.lower ?? '';
			const copula = COPULAS.has(next) || next === '';
			const strict = personAt(tokens, at, false) !== undefined;
			if (!strict && !copula) continue;
			let score = 1;
			if (heading && (block.level ?? 2) <= 2 && index < 30) score += block.level === 1 ? 8 : 5;
			else if (alone && at === 0) score += index < 3 ? 6 : 2;
			if (opening && !heading && copula && next !== '') score += prose === 0 || labelled ? 8 : 3;
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
			at = person.end - 1;
		}
		if (block.kind === 'paragraph' && tokens.length > 8) prose++;
	}
	countShortNames(sentences, candidates, document);
	return candidates;
}

/** A title that no list would take for a person's name ("Zeb (artist)", "Otto II of Ulm"), when the text opens with it. */
function titleAlone(
	document: Document,
	sentences: SentenceTokens,
): { words: string[]; name: string; span: { start: number; end: number } } | undefined {
	const name = (document.title ?? '').split(/\s[-–—|(]|[(|,]/)[0]?.trim() ?? '';
	const title = tokenize(name, { start: 0, end: name.length }, []);
	if (title.length === 0 || title.length > 7 || !title[0]?.capital || NO_NAME.has(title[0].lower)) return undefined;
	if (
		title.some((token) => token.kind === 'punctuation') ||
		hasOrganizationHead(name.split(/\s+/)) ||
		isKnownPlace(name)
	)
		return undefined;
	for (let index = 0; index < Math.min(sentences.length, 6); index++) {
		const tokens = sentences[index] as readonly Token[];
		const kind = document.blocks[document.sentences[index]?.block ?? 0]?.kind;
		if (kind === 'furniture' || tokens.length < 6) continue;
		let at = 0;
		while (at < 4 && NAME_PREFIXES.has(tokens[at]?.lower ?? '') && title[0].lower !== tokens[at]?.lower) at++;
		const end = at + title.length;
		const same = title.every((token, k) => tokens[at + k]?.lower === token.lower);
		const next = tokens[end]?.lower ?? '';
		const opens = ['is', 'was', '(', 'were'].includes(next) || (next === ',' && title.length > 1);
		if (!same || !opens) continue;
		return {
			words: title.map((token) => token.lower),
			name,
			span: { start: tokens[at]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 },
		};
	}
	return undefined;
}

/** A single name that opens the first prose and is explained at once: "ZEBULON (born c. 30 BC) was a king". */
function mononym(
	document: Document,
	sentences: SentenceTokens,
): { words: string[]; name: string; span: { start: number; end: number } } | undefined {
	const index = sentences.findIndex(
		(tokens, at) => document.blocks[document.sentences[at]?.block ?? 0]?.kind === 'paragraph' && tokens.length > 7,
	);
	const tokens = sentences[index] ?? [];
	let at = 0;
	while (at < 4 && NAME_PREFIXES.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.capital) at++;
	const first = tokens[at];
	if (!first?.capital || first.kind !== 'word' || NO_NAME.has(first.lower) || tokens[at + 1]?.capital) return undefined;
	const bracket =
		tokens[at + 1]?.lower === '(' && tokens.slice(at + 2, at + 9).some((token) => token.kind === 'number');
	const copula =
		['was', 'is'].includes(tokens[at + 1]?.lower ?? '') &&
		['the', 'a', 'an', 'born'].includes(tokens[at + 2]?.lower ?? '') &&
		isGivenName(first.lower);
	if (!bracket && !copula) return undefined;
	let uses = 0;
	let name = first.text;
	for (const other of sentences) {
		for (const token of other) {
			if (token.lower !== first.lower || !token.capital) continue;
			uses++;
			if (!token.allCaps) name = token.text;
		}
	}
	return uses < 2 ? undefined : { words: [first.lower], name, span: { start: first.start, end: first.end } };
}

/** "My name is Ann Lee", "I'm Ann Lee". */
function selfNamed(
	sentences: SentenceTokens,
): { words: string[]; name: string; span: { start: number; end: number } } | undefined {
	for (const tokens of sentences.slice(0, 40)) {
		for (let at = 0; at + 2 < tokens.length; at++) {
			const lower = tokens[at]?.lower;
			const named =
				lower === 'my' && tokens[at + 1]?.lower === 'name' && ['is', "'s"].includes(tokens[at + 2]?.lower ?? '');
			const am = tokens[at]?.text === 'I' && ["'m", 'am'].includes(tokens[at + 1]?.lower ?? '');
			if ((!named && !am) || tokens[at]?.quoted) continue;
			const person = personAt(tokens, at + (named ? 3 : 2), named);
			if (!person) continue;
			const { start, end, words } = person;
			return {
				words,
				name: nameText(tokens, start, end),
				span: { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 },
			};
		}
	}
	return undefined;
}

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
		});
	});
}

/** Words of the file's name and the page's address, which often name the person. */
function hintsOf(document: Document): ReadonlySet<string> {
	const text = `${document.id} ${(document.url ?? '').replace(/^\w+:\/\/[^/]*/, '')}`.toLowerCase();
	return new Set(text.split(/[^\p{L}]+/u).filter((word) => word.length > 3));
}

const nameText = (tokens: readonly Token[], start: number, end: number): string =>
	tokens
		.slice(start, end)
		.map((token, index) => (index > 0 && token.spaced ? ` ${token.text}` : token.text))
		.join('');

/** Words of a name that are quoted or bracketed inside it: a nickname. */
const NICKNAME = /["“”‘’'(]\s*([\p{L}][\p{L}'’.-]*)\s*["“”‘’')]/u;

function withAliases(
	name: string,
	prefix: string | undefined,
	given: Partial<Subject>,
	gender: Subject['gender'],
	firstPerson: Subject['firstPerson'],
): Subject {
	const nickname = NICKNAME.exec(name)?.[1];
	const plain = name
		.replace(NICKNAME, ' ')
		.replace(/["“”]/g, '')
		.replace(/\s+/g, ' ')
		.replace(/,? (?:Jr|Sr)\.?$/, '')
		.trim();
	const tokens = tokenize(plain, { start: 0, end: plain.length }, []).filter((token) => token.kind === 'word');
	const words = tokens.map((token) => token.lower);
	const surnameAt = Math.max(
		1,
		words.findIndex((word, index) => index > 0 && PERSON_PARTICLES.has(word)),
	);
	const hasParticle = words.some((word, index) => index > 0 && PERSON_PARTICLES.has(word) && index < words.length - 1);
	const familyFrom = words.length > 1 ? (hasParticle ? surnameAt : words.length - 1) : 0;
	const aliases = new Set<string>([words.join(' ')]);
	// "Otto II of Ulm" has no surname.
	const ofAt = words.findIndex((word, index) => index > 0 && (word === 'of' || word === 'the'));
	if (ofAt > 0) {
		const short = words.slice(0, ofAt);
		return {
			name: plain,
			...(prefix !== undefined && { honorificPrefix: prefix }),
			...given,
			aliases: new Set([words.join(' '), short.join(' '), short[0] ?? '']),
			gender,
			firstPerson,
		} as Subject;
	}
	const surname = words.slice(familyFrom).join(' ');
	const first = words[0] ?? '';
	if (words.length > 1) {
		aliases.add(surname);
		aliases.add(words.at(-1) ?? '');
		aliases.add(`${first} ${surname}`);
		if (first.length > 1) aliases.add(first);
		for (let k = 1; k < familyFrom; k++) {
			aliases.add(`${words[k]} ${surname}`);
			aliases.add(words.slice(0, k + 1).join(' '));
			aliases.add(`${words.slice(k).join(' ')}`);
		}
		const initials = words.slice(0, familyFrom).map((word) => word[0]);
		aliases.add(`${initials.join(' ')} ${surname}`);
		aliases.add(`${initials.join('')} ${surname}`);
		aliases.add(`${first} ${initials.slice(1).join(' ')} ${surname}`.replace(/\s+/g, ' '));
		aliases.add(`${initials[0]} ${surname}`);
	}
	if (nickname !== undefined) {
		const lower = nickname.toLowerCase();
		aliases.add(lower);
		aliases.add(`${lower} ${surname}`);
	}
	aliases.delete('');
	for (const alias of [...aliases]) if (NO_NAME.has(alias) || alias.length < 2) aliases.delete(alias);
	return {
		name: plain,
		...(words.length > 1 && {
			givenName: tokens[0]?.text,
			familyName: plain.slice(tokens[familyFrom]?.start ?? 0),
		}),
		...(prefix !== undefined && { honorificPrefix: prefix }),
		...given,
		aliases,
		gender,
		firstPerson,
	} as Subject;
}

function genderOf(document: Document, sentences: SentenceTokens, firstName: string): Subject['gender'] {
	let he = 0;
	let she = 0;
	let they = 0;
	sentences.forEach((tokens, index) => {
		const kind = document.blocks[document.sentences[index]?.block ?? 0]?.kind;
		if (kind === 'reference' || kind === 'furniture' || kind === 'question') return;
		for (const token of tokens) {
			if (token.quoted) continue;
			if (token.lower === 'he' || token.lower === 'his') he++;
			else if (token.lower === 'she' || token.lower === 'her') she++;
			else if (token.lower === 'they' || token.lower === 'their') they++;
		}
	});
	const female = FEMALE_NAMES.has(firstName);
	const male = MALE_NAMES.has(firstName);
	if (he + she >= 2 && Math.max(he, she) >= 3 * Math.min(he, she)) return he > she ? 'male' : 'female';
	if (female !== male && (female ? she : he) > 0) return female ? 'female' : 'male';
	if (he + she > 0) return he === she ? (female ? 'female' : male ? 'male' : 'unknown') : he > she ? 'male' : 'female';
	if (they >= 2) return 'other';
	return female === male ? 'unknown' : female ? 'female' : 'male';
}

function firstPersonOf(
	document: Document,
	sentences: SentenceTokens,
	aliases: ReadonlySet<string>,
): Subject['firstPerson'] {
	let inAnswers = 0;
	let elsewhere = 0;
	let third = 0;
	sentences.forEach((tokens, index) => {
		const kind = document.blocks[document.sentences[index]?.block ?? 0]?.kind;
		if (kind === 'reference' || kind === 'furniture' || kind === 'question' || kind === 'quote') return;
		for (const token of tokens) {
			if (token.quoted) continue;
			if (token.text === 'I' || token.lower === 'my') {
				if (kind === 'answer') inAnswers++;
				else elsewhere++;
			} else if (token.capital && aliases.has(token.lower)) third++;
		}
	});
	const answers = document.blocks.some((block) => block.kind === 'question' || block.kind === 'answer');
	if (elsewhere >= 3 && (!answers || inAnswers === 0) && elsewhere * 2 >= third) return 'everywhere';
	return inAnswers > 0 ? 'answers' : 'nowhere';
}

/**
 * Finds out whom a document is about: title, data and headings, the opening words, and how often each person is named.
 *
 * @param named The person's name, where the user says it.
 * @throws BiographError `no-subject` where the text names nobody, `ambiguous-subject` where two have equal claim.
 */
export function findSubject(document: Document, sentences: SentenceTokens, named?: string): Subject {
	const finish = (
		name: string,
		prefix: string | undefined,
		span: Candidate['span'],
		forms: Iterable<string> = [],
		others: readonly Candidate[] = [],
	): Subject => {
		const first = withAliases(name, prefix, {}, 'unknown', 'nowhere');
		const longer = longerForms(first, sentences);
		const full =
			named === undefined
				? longer.find((form) => !/\b\p{Lu}\.?(?:\s|$)/u.test(form.name) && form.name.length > name.length)
				: undefined;
		const draft = full ? withAliases(full.name, prefix, {}, 'unknown', 'nowhere') : first;
		const gender = genderOf(document, sentences, draft.givenName?.toLowerCase() ?? '');
		const firstPerson = firstPersonOf(document, sentences, draft.aliases);
		return {
			...draft,
			...((full?.span ?? span) && { span: full?.span ?? span }),
			aliases: widen(draft, sentences, [...forms, ...first.aliases, ...longer.map((form) => form.words)]),
			others: new Set(others.flatMap((other) => [...other.forms])),
			gender,
			firstPerson,
		};
	};
	if (named !== undefined && named.trim() !== '') return finish(named.trim(), undefined, undefined);
	const hints = hintsOf(document);
	const candidates = gather(document, sentences).filter((candidate) => candidate.sure || candidate.mentions > 2);
	for (const candidate of candidates) {
		candidate.score += Math.min(candidate.mentions, 14);
		if (hints.has(candidate.words.at(-1) ?? '')) candidate.score += 12;
	}
	candidates.sort((a, b) => b.score - a.score || a.first - b.first);
	const [best, second] = candidates;
	if (!best || (best.score < 3 && !best.marked)) {
		throw new BiographError('no-subject', `no person found in "${document.id}": name one with --subject "NAME"`);
	}
	if (
		second &&
		second.score >= best.score &&
		Math.abs(second.mentions - best.mentions) <= 1 &&
		second.words.length > 1
	) {
		throw new BiographError(
			'ambiguous-subject',
			`"${document.id}" may be about ${best.name} or ${second.name}: name one with --subject "NAME"`,
		);
	}
	return finish(best.name, best.prefix, best.span, best.forms, candidates.slice(1));
}

const KNOWN_AS = [
	['née'],
	['nee'],
	['known', 'as'],
	['called'],
	['nicknamed'],
	['stage', 'name'],
	['pen', 'name'],
	['pseudonym'],
	['born'],
	['alias'],
	['aka'],
];

/** Adds the names that the opening says the person also goes by: maiden, stage and pen names. */
function widen(subject: Subject, sentences: SentenceTokens, forms: Iterable<string>): ReadonlySet<string> {
	const aliases = new Set([...subject.aliases, ...forms]);
	for (const tokens of sentences.slice(0, 12)) {
		const mentioned = tokens.findIndex((token) => aliases.has(token.lower));
		if (mentioned < 0) continue;
		for (let at = mentioned; at < Math.min(tokens.length, mentioned + 30); at++) {
			const lead = KNOWN_AS.find((words) => words.every((word, index) => tokens[at + index]?.lower === word));
			if (!lead) continue;
			let start = at + lead.length;
			while (
				/^["“‘']$/.test(tokens[start]?.text ?? '') ||
				['simply', 'professionally', 'as', 'of'].includes(tokens[start]?.lower ?? '')
			)
				start++;
			const person = nameEnds(tokens, start, PERSON_PARTICLES)[0];
			if (person === undefined || person - start > 5 || isCalendar(tokens[start]?.lower ?? '')) continue;
			const words = tokens.slice(start, person).filter((token) => token.kind === 'word');
			const name = words.map((token) => token.text).join(' ');
			if (isKnownPlace(name) || words.length === 0 || NO_NAME.has(words[0]?.lower ?? '')) continue;
			const lower = words.map((token) => token.lower);
			aliases.add(lower.join(' '));
			if (lower.length > 1) aliases.add(lower.at(-1) ?? '');
		}
	}
	return aliases;
}

/** "Mara Jane Quill" in a text about Mara Quill: given name and surname with more names between, the longest first. */
function longerForms(
	subject: Subject,
	sentences: SentenceTokens,
): readonly { words: string; name: string; span: { start: number; end: number } }[] {
	const given = subject.givenName?.toLowerCase();
	const family = subject.familyName?.toLowerCase().split(' ').at(-1);
	if (given === undefined || family === undefined) return [];
	const found = new Map<string, { words: string; name: string; span: { start: number; end: number } }>();
	for (const tokens of sentences) {
		tokens.forEach((token, at) => {
			if (token.lower !== given || !token.capital) return;
			for (let end = at + 1; end < at + 5 && tokens[end]?.capital && tokens[end]?.kind === 'word'; end++) {
				if (tokens[end]?.lower !== family) continue;
				const words = tokens
					.slice(at, end + 1)
					.map((name) => name.lower)
					.join(' ');
				if (!found.has(words))
					found.set(words, {
						words,
						name: nameText(tokens, at, end + 1),
						span: { start: token.start, end: tokens[end]?.end ?? 0 },
					});
			}
		});
	}
	return [...found.values()].sort((a, b) => b.words.length - a.words.length);
}

const isCalendar = (word: string): boolean => NO_NAME.has(word);
