import { phraseLength, wordClass } from '../frames/lexicon';
import { isGivenName, shortForms } from '../lexicons/given-names';
import { afterPrefixes } from '../slots/person';
import { isKnownPlace } from '../slots/place';
import { nameEnds, PERSON_PARTICLES } from '../words/names';
import { oneOf } from '../words/one-of';
import type { SentenceTokens } from '../words/sentence-tokens';
import { type Token, tokenize } from '../words/tokens';
import { isBehindKin } from './behind-kin';
import { familyWords } from './family-name';
import { otherSpellings } from './other-spellings';
import { NO_NAME, nameText, samePerson } from './person-name';
import type { Subject } from './subject';

/** Words of a name that are quoted or bracketed inside it: a nickname. */
const NICKNAME = /["“”‘’'(]\s*([\p{L}][\p{L}'’.-]*)\s*["“”‘’')]/u;

/** Makes a subject of a name: its parts, and the shorter forms in which texts go on. */
export function withAliases(
	name: string,
	prefix: string | undefined,
	given: Partial<Subject>,
	gender: Subject['gender'],
	firstPerson: Subject['firstPerson'],
	sentences: SentenceTokens = [],
): Subject {
	const nickname = NICKNAME.exec(name)?.[1];
	const plain = name
		.replace(NICKNAME, ' ')
		.replace(/["“”]/g, '')
		.replace(/\s+/g, ' ')
		.replace(/,? (?:Jn?r|Sn?r)\.?$/, '')
		.trim();
	const all = tokenize(plain, { start: 0, end: plain.length }, []).filter((token) => token.kind === 'word');
	// "Otis Roe III": the number is no surname.
	const third = all.length > 2 && /^(?:ii|iii|iv)$/.test(all.at(-1)?.lower ?? '') && !isRegnal([], prefix);
	const tokens = third ? all.slice(0, -1) : all;
	const words = tokens.map((token) => token.lower);
	const surnameAt = Math.max(
		1,
		words.findIndex((word, index) => index > 0 && opensSurname(word)),
	);
	const hasParticle = words.some((word, index) => index > 0 && opensSurname(word) && index < words.length - 1);
	const told = familyWords(
		words,
		tokens.map((token) => token.text),
		sentences,
	);
	const leads = told?.given;
	const lone = words.length > 1 ? (hasParticle ? surnameAt : words.length - 1) : 0;
	const familyFrom =
		told && leads === undefined
			? Math.min(told.from, hasParticle && words[surnameAt] !== 'y' ? lone : told.from)
			: lone;
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
		if (told && leads === undefined) aliases.add(words[familyFrom] ?? '');
		aliases.add(`${first} ${surname}`);
		if (first.length > 1) aliases.add(first);
		// "G. Conrad Roe" is Conrad.
		else if (familyFrom > 1 && isGivenName(words[1] ?? '')) aliases.add(words[1] ?? '');
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
	// "Jeff" in a text about Jeffrey Roe
	for (const short of words.length > 1 ? shortForms(first) : []) {
		aliases.add(short);
		aliases.add(`${short} ${surname}`);
	}
	if (nickname !== undefined) {
		const lower = nickname.toLowerCase();
		aliases.add(lower);
		aliases.add(`${lower} ${surname}`);
	}
	aliases.delete('');
	for (const alias of [...aliases])
		if (NO_NAME.has(alias) || alias.length < 2 || NUMERAL.test(alias)) aliases.delete(alias);
	return {
		name: plain,
		...(words.length > 1 &&
			!isRegnal(words, prefix) && {
				givenName: leads
					? plain.slice(tokens[words.length > 2 ? words.length - 1 : 1]?.start ?? 0)
					: givenOf(tokens, familyFrom),
				familyName: leads ? tokens[0]?.text : plain.slice(tokens[familyFrom]?.start ?? 0, tokens.at(-1)?.end),
			}),
		...(prefix !== undefined && { honorificPrefix: prefix }),
		...given,
		aliases,
		gender,
		firstPerson,
	} as Subject;
}

/** The first word, or both of "Abdul Rahman". */
const givenOf = (tokens: readonly Token[], familyFrom: number): string | undefined =>
	/^abd(?:ul|ur|us|el|al)?$/.test(tokens[0]?.lower ?? '') && familyFrom > 1
		? `${tokens[0]?.text} ${tokens[1]?.text}`
		: tokens[0]?.text;

const NUMERAL = /^(?:i{1,3}|iv|vi{0,3}|i?x|x[iv]{1,4})$/;

/** "Elizabeth II", "Pope John Paul": names of rulers and popes have no family's in them. */
const isRegnal = (words: readonly string[], prefix: string | undefined): boolean =>
	(words.length === 2 && NUMERAL.test(words[1] ?? '') && words[1] !== 'v') ||
	/\b(?:pope|antipope|king|queen|emperor|empress|tsar|sultan|patriarch)$/i.test(prefix ?? '');
/** Words that surnames of Gaelic, Welsh and other speech begin with, beside the particles. */
const SURNAME_OPENERS = new Set('mac mc ó ní nic uí mag ap fitz st saint le abu'.split(' '));

/** "Mac Aodha", "van der Meer", "St John": a surname of several words begins here. */
const opensSurname = (word: string): boolean => PERSON_PARTICLES.has(word) || SURNAME_OPENERS.has(word);

const KNOWN_AS = wordClass([
	'née',
	'nee',
	'known as',
	'called',
	'nicknamed',
	'stage name',
	'pen name',
	'pseudonym',
	'born',
	'alias',
	'aka',
]);

/** Few sentences have such a word. */
const opensKnownAs = oneOf(KNOWN_AS);

/** "his mother, Ruth Quill, née Bell", "his wife Ruth (born Bell)": the name stands behind somebody else's. */
function isMaidenOfAnother(tokens: readonly Token[], at: number, aliases: ReadonlySet<string>): boolean {
	if (!/^(?:née|nee|born)$/.test(tokens[at]?.lower ?? '')) return false;
	const end = /^[,(]$/.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
	let start = end;
	while (start > 0 && tokens[start - 1]?.capital && tokens[start - 1]?.kind === 'word') start--;
	const name = tokens[afterPrefixes(tokens, start)];
	return start < end && (isBehindKin(tokens, start) || !aliases.has(name?.lower ?? ''));
}

/** Adds the names that the opening says the person also goes by: maiden, stage and pen names. */
export function widen(subject: Subject, sentences: SentenceTokens, forms: Iterable<string>): ReadonlySet<string> {
	const aliases = new Set([...subject.aliases, ...forms]);
	const given = subject.givenName?.toLowerCase() ?? '';
	// "Ade is a consultant" on the page of Adesuwa Roe.
	for (const [first, second] of sentences) {
		const short = first?.capital === true && first.lower.length > 2 && first.lower.length < given.length;
		if (
			short &&
			given.startsWith(first.lower) &&
			/^(?:is|was|has|holds|joined|works|worked|lives)$/.test(second?.lower ?? '')
		)
			aliases.add(first.lower);
	}
	for (const tokens of sentences.slice(0, 12)) {
		if (!tokens.some(opensKnownAs)) continue;
		const mentioned = tokens.findIndex((token) => aliases.has(token.lower));
		if (mentioned < 0) continue;
		for (let at = mentioned; at < Math.min(tokens.length, mentioned + 30); at++) {
			const lead = phraseLength(KNOWN_AS, tokens, at);
			if (lead === 0 || isMaidenOfAnother(tokens, at, aliases)) continue;
			let start = at + lead;
			while (
				/^["“‘']$/.test(tokens[start]?.text ?? '') ||
				['simply', 'professionally', 'as', 'of'].includes(tokens[start]?.lower ?? '')
			)
				start++;
			const person = nameEnds(tokens, start, PERSON_PARTICLES)[0];
			if (person === undefined || person - start > 5 || isCalendar(tokens[start]?.lower ?? '')) continue;
			const words = tokens.slice(start, person).filter((token) => token.kind === 'word');
			const name = words.map((token) => token.text).join(' ');
			// "was born Lake Salt, Devon": where.
			if (tokens[person]?.lower === ',' && isKnownPlace(tokens[person + 1]?.text ?? '')) continue;
			if (isKnownPlace(name) || words.length === 0 || NO_NAME.has(words[0]?.lower ?? '')) continue;
			const lower = words.map((token) => token.lower);
			aliases.add(lower.join(' '));
			if (lower.length > 1) aliases.add(lower.at(-1) ?? '');
		}
	}
	for (const alias of otherSpellings(aliases, sentences)) aliases.add(alias);
	return aliases;
}

/** "Mara Jane Quill" in a text about Mara Quill: given name and surname with more names between, the longest first. */
export function longerForms(
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
			// "my cousin, Carl W. Brandt": a relative of nearly the name.
			if (isBehindKin(tokens, at)) return;
			for (let end = at + 1; end < at + 5 && tokens[end]?.capital && tokens[end]?.kind === 'word'; end++) {
				if (tokens[end]?.lower !== family) continue;
				const words = tokens
					.slice(at, end + 1)
					.map((name) => name.lower)
					.join(' ');
				if (!found.has(words) && samePerson(words.split(' '), subject.name.toLowerCase().split(/\s+/)))
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
