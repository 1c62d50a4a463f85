import type { Document, Span } from '../../model';
import { TRADE_FAMILIES } from '../lexicons/family-names';
import { isGivenName } from '../lexicons/given-names';
import { isPostNominal } from '../lexicons/post-nominals';
import { afterPrefixes, NAME_PREFIXES } from '../slots/person';
import { isKnownPlace } from '../slots/place';
import { hasOrganizationHead } from '../words/organization-type';
import type { SentenceTokens } from '../words/sentence-tokens';
import { headsTitle } from '../words/title-heads';
import { type Token, tokenize } from '../words/tokens';
import { NO_NAME, nameText, personAt } from './person-name';
import { firstWord } from './section-name';
import { isCitation } from './told-of';

/** Somebody whom a text introduces. */
export interface Introduced {
	/** The name's words, in lower case. */
	readonly words: readonly string[];
	readonly name: string;
	/** The titles before it. */
	readonly prefix?: string;
	/** Where it stands. */
	readonly span: Span;
}

/** A title that no list would take for a person's name ("Zeb (artist)", "Otto II of Ulm"), when the text opens with it. */
export function titleAlone(document: Document, sentences: SentenceTokens): Introduced | undefined {
	const name = (document.title ?? '').split(/\s[-–—|(]|[(|,]/)[0]?.trim() ?? '';
	const whole = tokenize(name, { start: 0, end: name.length }, []);
	const title = whole.slice(afterPrefixes(whole, 0));
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
			name: nameText(tokens, at, end),
			span: { start: tokens[at]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 },
		};
	}
	return undefined;
}

/** A single name that opens the first prose and is explained at once: "ZEBULON (born c. 30 BC) was a king". */
export function mononym(document: Document, sentences: SentenceTokens): Introduced | undefined {
	const index = sentences.findIndex(
		(tokens, at) => document.blocks[document.sentences[at]?.block ?? 0]?.kind === 'paragraph' && tokens.length > 7,
	);
	const tokens = sentences[index] ?? [];
	let at = 0;
	while (at < 4 && NAME_PREFIXES.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.capital) at++;
	const first = tokens[at];
	if (!first?.capital || first.kind !== 'word' || NO_NAME.has(first.lower) || tokens[at + 1]?.capital) return undefined;
	// "Otto of Ulm", "Otto the Bold", "Otto II": what follows a single name belongs to it.
	let end = at + 1;
	if (/^[IVX]+$/.test(tokens[end]?.text ?? '')) end++;
	if (tokens[end]?.lower === 'of' || tokens[end]?.lower === 'the') {
		let last = end + 1;
		while (tokens[last]?.capital && tokens[last]?.kind === 'word' && last - end < 4) last++;
		if (last > end + 1) end = last;
	}
	const bracket =
		tokens[end]?.lower === '(' &&
		!isCitation(tokens, end) &&
		tokens.slice(end + 1, end + 8).some((token) => token.kind === 'number');
	const copula =
		['was', 'is'].includes(tokens[end]?.lower ?? '') &&
		['the', 'a', 'an', 'born'].includes(tokens[end + 1]?.lower ?? '') &&
		(isGivenName(first.lower) || end > at + 1);
	if (!bracket && !copula) return undefined;
	let uses = 0;
	let plain = first.text;
	for (const other of sentences) {
		for (const token of other) {
			if (token.lower !== first.lower || !token.capital) continue;
			uses++;
			if (!token.allCaps) plain = token.text;
		}
	}
	if (uses < 2 && end === at + 1 && !(copula && isGivenName(first.lower))) return undefined;
	const words = tokens.slice(at, end).map((token) => token.lower);
	const name = end === at + 1 ? plain : nameText(tokens, at, end);
	return { words, name, span: { start: first.start, end: tokens[end - 1]?.end ?? first.end } };
}

/** A given name alone, by which many introduce themselves: "My name's Ann and", "I'm Ann, a". */
function givenNameAt(
	tokens: readonly Token[],
	at: number,
	named: boolean,
): { start: number; end: number; words: string[] } | undefined {
	const token = tokens[at];
	if (token?.kind !== 'word' || !token.capital || NO_NAME.has(token.lower) || tokens[at + 1]?.capital) return undefined;
	return named || isGivenName(token.lower) ? { start: at, end: at + 1, words: [token.lower] } : undefined;
}

const GREETING = /^(?:hi|hello|hey|hiya|howdy|welcome|greetings)$/;

/** "My name is Ann Lee", "I'm Ann Lee", "I'm Ann". */
export function selfNamed(sentences: SentenceTokens): Introduced | undefined {
	for (const tokens of sentences.slice(0, 40)) {
		for (let at = 0; at + 2 < tokens.length; at++) {
			const lower = tokens[at]?.lower;
			const named =
				lower === 'my' && tokens[at + 1]?.lower === 'name' && ['is', "'s"].includes(tokens[at + 2]?.lower ?? '');
			const am = tokens[at]?.text === 'I' && ["'m", 'am'].includes(tokens[at + 1]?.lower ?? '');
			if ((!named && !am) || tokens[at]?.quoted) continue;
			const from = at + (named ? 3 : 2);
			// "Hi, I'm Zebby!": a greeting goes before a name.
			const greeted = tokens.slice(0, at).some((token) => GREETING.test(token.lower));
			const person = personAt(tokens, from, true) ?? givenNameAt(tokens, from, named || greeted);
			if (!person) continue;
			const { start, end, words } = person;
			// "I'm Senior Engineer at Acme"
			const post = !isGivenName(words[0] ?? '') && headsTitle(words.at(-1) ?? '');
			if (am && (post || !/^(?:[,.!(-]|and|from|a|an|the|)$/.test(tokens[end]?.lower ?? ''))) continue;
			return {
				words,
				name: nameText(tokens, start, end),
				span: { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 },
			};
		}
	}
	return undefined;
}

/** An entry, which opens with the surname: "Lee, Ann (1790–1862), architect", "LEE, Dame Ann", "Lee, Ann Rose, 79, of Ulm". */
export function surnameFirst(document: Document, sentences: SentenceTokens): Introduced | undefined {
	for (const [index, tokens] of sentences.entries()) {
		const kind = document.blocks[document.sentences[index]?.block ?? 0]?.kind;
		if (kind !== 'paragraph' && kind !== 'heading') continue;
		const found = invertedName(tokens, kind === 'heading' && index === 0);
		if (found || kind === 'paragraph') return found;
	}
	return undefined;
}

function invertedName(tokens: readonly Token[], isHead: boolean): Introduced | undefined {
	const comma = tokens.findIndex((token) => token.lower === ',');
	// "Ann Lee, OBE (born 1950)" does not open with the surname.
	if (comma < 1 || comma > 3 || isPostNominal(tokens[comma + 1])) return undefined;
	const start = afterPrefixes(tokens, comma + 1);
	let end = start;
	while (tokens[end]?.capital && tokens[end]?.kind === 'word') end++;
	const surname = tokens.slice(0, comma);
	const given = tokens.slice(start, end);
	if (given.length === 0 || given.length > 3 || !surname.every((token) => token.kind === 'word')) return undefined;
	if (!surname.at(-1)?.capital || NO_NAME.has(surname[0]?.lower ?? '')) return undefined;
	const dated = tokens[end]?.lower === '(' && tokens.slice(end + 1, end + 8).some((token) => token.kind === 'number');
	const shouted = surname.every((token) => token.allCaps && token.text.length > 1) && !given.some(isShouted);
	const told = shouted || isAge(tokens, end) || (isHead && end === tokens.length && areNames(surname, given));
	if (!dated && !(told && isGivenName(given[0]?.lower ?? ''))) return undefined;
	return {
		words: [...given, ...surname].map((token) => token.lower),
		name: `${nameText(tokens, start, end)} ${nameText(tokens, 0, comma)}`,
		...(start > comma + 1 && { prefix: nameText(tokens, comma + 1, start) }),
		span: { start: tokens[0]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 },
	};
}

/** "Lee, Ann Rose" alone at the head of a page: given names behind the comma, and before it neither a place nor what somebody is. */
const areNames = (surname: readonly Token[], given: readonly Token[]): boolean =>
	given.every(({ lower, text }) => isGivenName(lower) || /^\p{Lu}\.?$/u.test(text)) &&
	firstWord(surname) === 0 &&
	surname.every(({ lower, text }) => (!headsTitle(lower) || TRADE_FAMILIES.has(lower)) && !isKnownPlace(text)) &&
	!isKnownPlace(given.map(({ text }) => text).join(' '));

/** Whether an obituary goes on with an age between commas: "…, 79, of Ulm", "…, aged 79, died". */
function isAge(tokens: readonly Token[], at: number): boolean {
	if (tokens[at]?.lower !== ',') return false;
	const years = /^aged?$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
	return /^(?:\d{2}|1[01]\d)$/.test(tokens[years]?.text ?? '') && tokens[years + 1]?.lower === ',';
}

/** A word in capitals; an initial is none. */
const isShouted = (token: Token): boolean => token.allCaps && /\p{Lu}{2}/u.test(token.text);
