import type { Document } from '../model';
import { isGivenName } from './lexicons/given-names';
import { hasOrganizationHead } from './organization-type';
import { NO_NAME, nameText, personAt } from './person-name';
import type { SentenceTokens } from './sentence-tokens';
import { NAME_PREFIXES } from './slots/person';
import { isKnownPlace } from './slots/place';
import { type Token, tokenize } from './tokens';

/** A title that no list would take for a person's name ("Zeb (artist)", "Otto II of Ulm"), when the text opens with it. */
export function titleAlone(
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
export function mononym(
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
	// "Otto of Ulm", "Otto the Bold", "Otto II": what follows a single name belongs to it.
	let end = at + 1;
	if (/^[IVX]+$/.test(tokens[end]?.text ?? '')) end++;
	if (tokens[end]?.lower === 'of' || tokens[end]?.lower === 'the') {
		let last = end + 1;
		while (tokens[last]?.capital && tokens[last]?.kind === 'word' && last - end < 4) last++;
		if (last > end + 1) end = last;
	}
	const bracket = tokens[end]?.lower === '(' && tokens.slice(end + 1, end + 8).some((token) => token.kind === 'number');
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
	if (uses < 2 && end === at + 1) return undefined;
	const words = tokens.slice(at, end).map((token) => token.lower);
	const name = end === at + 1 ? plain : nameText(tokens, at, end);
	return { words, name, span: { start: first.start, end: tokens[end - 1]?.end ?? first.end } };
}

/** "My name is Ann Lee", "I'm Ann Lee". */
export function selfNamed(
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
