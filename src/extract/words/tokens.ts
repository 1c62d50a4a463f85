import type { Marker, Span } from '../../model';
import { ABBREVIATIONS } from '../lexicons/abbreviations';
import { isDigit, isLetter, isUpper, isWordPart } from './letters';
import { spellingAt } from './spelling';

/** What a token is. A possessive `'s`, and the `'m` of "I'm", are tokens of their own of the kind `clitic`. */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'clitic';

/** A word, number or mark of a sentence; offsets count in `Document.text`. */
export interface Token extends Span {
	/** The text as it stands. */
	readonly text: string;
	/** For comparing: lower case, full stops and combining dots gone (`Ph.D.` is `phd`), straight apostrophes, `-` for any dash. */
	readonly lower: string;
	readonly kind: TokenKind;
	/** Whether its first letter is a capital, or it holds one after a hyphen or apostrophe. */
	readonly capital: boolean;
	/** Whether it has at least two letters and all are capitals: `MPS`. */
	readonly allCaps: boolean;
	/** How many parentheses are open around it; the parentheses themselves count as inside. */
	readonly depth: number;
	/** Whether it stands between quotation marks. */
	readonly quoted: boolean;
	/** Whether white space, or a marker that was skipped, stands before it. */
	readonly spaced: boolean;
	/** `Spelling.id`. */
	readonly id: number;
}

const SPACE = /\s/;
const APOSTROPHES = "'’ʼ‘";
const CLITICS = new Set(['s', 'm', 've', 'd', 'll', 're']);

/** End of the word or number that begins at `start`: inner hyphens, apostrophes and the stops of abbreviations are part of it. */
function wordEnd(text: string, start: number, limit: number): number {
	let at = start;
	let letters = 0;
	while (at < limit) {
		if (isLetter(text, at)) letters++;
		else if (!isDigit(text, at)) {
			const mark = text[at] as string;
			const next = at + 1 < limit && isWordPart(text, at + 1);
			if (mark === '.') {
				// "b.1970", "d.2001"
				if (at - 1 === start && next && isDigit(text, at + 1) && /[bdc]/.test(text[start] as string)) return at;
				// "Oct.7", "No.12"
				if (next && isDigit(text, at + 1) && ABBREVIATIONS.has(text.slice(start, at).toLowerCase())) return at + 1;
				// "AT&T." is no initial at the end of a sentence.
				const single =
					isLetter(text, at - 1) && (at - 1 === start || !(isWordPart(text, at - 2) || text[at - 2] === '&'));
				// "Ph.D", "U.S.", "97.3", "www.x.org": a stop between word parts, unless a sentence ran into the next ("life.The").
				if (next && (single || isDigit(text, at - 1) || !isUpper(text, at + 1) || at - start <= 3)) {
					at++;
					continue;
				}
				if (single && (at - 1 !== start || isUpper(text, at - 1))) at++;
				else if (letters > 0 && ABBREVIATIONS.has(text.slice(start, at).toLowerCase())) at++;
				return at;
			}
			if (!next) return at;
			if (mark === '-' || mark === '‑' || mark === '‐') {
				// 1956-1959 and 2012-present are two words each; 20-year is one.
				if (isDigit(text, at - 1) && (isDigit(text, at + 1) || (at - start === 4 && letters === 0))) return at;
				// "in Ulm-21 March" ran together; "COVID-19" and "F-16" did not.
				if (isDigit(text, at + 1) && letters > 2 && !isUpper(text, at - 1)) return at;
			} else if (APOSTROPHES.includes(mark)) {
				let end = at + 1;
				while (end < limit && isLetter(text, end)) end++;
				if (CLITICS.has(text.slice(at + 1, end).toLowerCase()) && !(end < limit && isWordPart(text, end))) return at;
			} else if (mark === ',' || mark === ':') {
				// 1,600 and 9:30
				if (!isDigit(text, at - 1) || !isDigit(text, at + 1)) return at;
				if (mark === ',' && !(isDigit(text, at + 2) && isDigit(text, at + 3) && !isDigit(text, at + 4))) return at;
			} else if (mark === '&') {
				if (!isUpper(text, at - 1) || !isUpper(text, at + 1)) return at;
			} else return at;
		}
		at++;
	}
	return at;
}

/**
 * The tokens of a stretch of text. Markers (citations, edit links) are skipped; offsets stay those of the text.
 *
 * @param text The whole text of the document.
 * @param span The stretch to cut up, usually a sentence.
 * @param markers Those of the document, in text order.
 * @example
 * tokenize("Ada's Ph.D. (2019)", { start: 0, end: 18 }, []).map((token) => token.text);
 * // ['Ada', "'s", 'Ph.D.', '(', '2019', ')']
 */
export function tokenize(text: string, span: Span, markers: readonly Marker[]): Token[] {
	const tokens: Token[] = [];
	let at = span.start;
	let marker = firstMarker(markers, span.start);
	let depth = 0;
	let quote = '';
	let spaced = true;
	while (at < span.end) {
		const skip = markers[marker];
		if (skip && at >= skip.start) {
			if (at < skip.end) at = skip.end;
			spaced = true;
			marker++;
			continue;
		}
		const limit = skip ? Math.min(span.end, Math.max(skip.start, at + 1)) : span.end;
		const code = text.charCodeAt(at);
		// The space between two cells parts them as a mark would.
		const parts =
			code === 9 && at > span.start && !SPACE.test(text[at - 1] as string) && !SPACE.test(text[at + 1] ?? ' ');
		if (parts) {
			const { text: written, lower, kind, capital, allCaps, id } = spellingAt('|', 0, 1);
			tokens.push({
				start: at,
				end: at + 1,
				text: written,
				lower,
				kind,
				capital,
				allCaps,
				depth,
				quoted: false,
				spaced: true,
				id,
			});
			at++;
			spaced = true;
			continue;
		}
		if (code === 32 || code === 10 || code === 13 || code === 9 || (code > 127 && SPACE.test(text[at] as string))) {
			spaced = true;
			at++;
			continue;
		}
		const start = at;
		if (isWordPart(text, at)) {
			at = wordEnd(text, at, limit);
			const { text: written, lower, kind, capital, allCaps, id } = spellingAt(text, start, at);
			const quoted = quote !== '';
			tokens.push({ start, end: at, text: written, lower, kind, capital, allCaps, depth, quoted, spaced, id });
			spaced = false;
			continue;
		}
		let kind: TokenKind = 'punctuation';
		if (APOSTROPHES.includes(text[at] as string) && !spaced && isWordPart(text, at - 1)) {
			let end = at + 1;
			while (end < limit && isLetter(text, end)) end++;
			if (
				CLITICS.has(text.slice(at + 1, end).toLowerCase()) ||
				(end === at + 1 && /s/i.test(text[at - 1] as string) && quote !== "'")
			) {
				kind = 'clitic';
				at = end;
			} else at++;
		} else at++;
		const spelling = spellingAt(text, start, at);
		const raw = spelling.text;
		let closes = false;
		if (kind === 'punctuation') {
			if (raw === '(' || raw === '[') depth++;
			closes = raw === ')' || raw === ']';
			if (raw === '"' || raw === '“' || raw === '”' || raw === '«' || raw === '»') {
				if (quote === '"' && raw !== '“' && raw !== '«') quote = '';
				else if (quote === '' && raw !== '”' && raw !== '»') quote = '"';
			} else if (raw === '‘' || raw === "'" || raw === '’') {
				if (quote === "'" && raw !== '‘') quote = '';
				else if (quote === '' && spaced && raw !== '’' && isWordPart(text, at)) quote = "'";
			}
		}
		// "the Joneses’": an apostrophe alone is a possessive by where it stands, not by its spelling.
		const alone = kind === 'clitic' && raw.length === 1;
		tokens.push({
			start,
			end: at,
			text: spelling.text,
			lower: alone ? "'" : spelling.lower,
			kind,
			capital: false,
			allCaps: false,
			depth,
			quoted: quote !== '' && kind === 'clitic',
			spaced,
			id: alone ? -1 : spelling.id,
		});
		if (closes && depth > 0) depth--;
		spaced = false;
	}
	return tokens;
}

/** Index of the first marker that ends after `offset`, by bisection: sentences ask in any order. */
function firstMarker(markers: readonly Marker[], offset: number): number {
	let low = 0;
	let high = markers.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((markers[middle] as Marker).end <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
