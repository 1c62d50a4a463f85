import type { View } from '../../frames/frame';
import type { DegreeCategory } from '../../lexicons/degrees';
import { FIELD_ENDINGS } from '../../lexicons/fields';
import { oncePerWordOf } from '../../words/once-per-word-of';
import type { Token } from '../../words/tokens';
import { inClass, isWordOf } from '../in-class';
import { titleSpan } from '../role/title-span';
import { associateEnd, spacedOut } from './degree-forms';

/** A degree's words, and what sort of credential they name. */
export interface DegreeSpan {
	readonly start: number;
	/** Where its name ends. */
	readonly end: number;
	/** Where reading goes on: after "degree", "(J.D.)". */
	readonly next: number;
	readonly category: DegreeCategory;
	/** Whether it is an abbreviation, after which a field may follow bare: "MSc Criminology". */
	readonly short: boolean;
}

export const ARTICLES = new Set('a an the his her their my its both two three four'.split(' '));

const capitals = (token: Token): number => (token.text.match(/\p{Lu}/gu) ?? []).length;

/** What a word abbreviates of which two letters are capitals: "BA", "PhD". */
export function shortCategory(view: View, token: Token): DegreeCategory | undefined {
	if (token.kind !== 'word') return undefined;
	const word = token.lower;
	const category = partOf(view.lexicon, token).letters;
	return category && (word === 'phd' || word === 'dphil' || capitals(token) > 1) ? category : undefined;
}

/** What a word can be in a degree's name. */
interface DegreePart {
	/** What it abbreviates, if its letters are capitals. */
	readonly letters: DegreeCategory | undefined;
	readonly degree: boolean;
	readonly diploma: boolean;
	readonly certificate: boolean;
	readonly noun: boolean;
	readonly modifier: boolean;
	readonly field: boolean;
}

const partOf = oncePerWordOf((lexicon) => (word): DegreePart => {
	const is = (name: string): boolean => isWordOf(lexicon, name, word);
	const last = word.slice(word.lastIndexOf('-') + 1);
	return {
		// "BSc/MSc" is cut up by the tokenizer; "BSc(Hons)" is not.
		letters: is('degree-short')
			? 'degree'
			: is('diploma-short')
				? 'diploma'
				: is('certificate-short')
					? 'certificate'
					: undefined,
		degree: is('degree-word'),
		diploma: is('diploma-word'),
		certificate: is('certificate-word'),
		noun: is('degree-noun'),
		modifier: is('degree-modifier'),
		field:
			is('field-head') ||
			isWordOf(lexicon, 'field-head', last) ||
			FIELD_ENDINGS.some((ending) => word.length > ending.length + 1 && word.endsWith(ending)),
	};
});

/** Letters that only the word "degree" behind them makes one: a faculty's behind those of bachelor or master. */
const DEGREE_LETTERS = /^(?:[BM]S|[BM]A|[BM]F|[BM]E|AA|BB)[A-Z][A-Za-z]{0,4}$/;

/** Whether a word names a branch of knowledge. */
export const isField = (view: View, token: Token | undefined): boolean =>
	token?.kind === 'word' && partOf(view.lexicon, token).field;

/** End of the faculty's name after "of": "Business Administration", "science". */
function facultyEnd(view: View, at: number): number {
	const { tokens } = view;
	let i = at;
	for (; i < at + 6; i++) {
		const token = tokens[i];
		if (token?.kind !== 'word') {
			if (token?.lower === '&' && tokens[i + 1]?.capital) continue;
			break;
		}
		if (token.lower === 'and') {
			const next = tokens[i + 1];
			if (!next || titleSpan(view, i + 1) || shortCategory(view, next) || inClass(view, 'degree-word', next.lower))
				break;
			if (
				next.capital === (tokens[at]?.capital ?? false) &&
				(isField(view, next) || inClass(view, 'degree-faculty', next.lower))
			)
				continue;
			break;
		}
		if (
			token.capital
				? inClass(view, 'title-stop', token.lower) || inClass(view, 'degree-noun', token.lower)
				: !inClass(view, 'degree-faculty', token.lower) && !isField(view, token)
		)
			break;
	}
	while (i > at && /^(?:and|&)$/.test(tokens[i - 1]?.lower ?? '')) i--;
	return i;
}

/** The degree whose words begin at a token, after articles: "1st Class Honors BSc", "bachelor's degree", "Doctor of Philosophy". */
export function degreeSpan(view: View, at: number): DegreeSpan | undefined {
	const span = spanFrom(view, at);
	// "a doctorate honoris causa": an honour; "his master's ticket": leave to command a ship.
	return span && NO_DEGREE.test(view.tokens[span.end]?.lower ?? '') ? undefined : span;
}

const NO_DEGREE = /^(?:honoris|ticket|tickets|certificate|licence|papers|voice|house)$/;

function spanFrom(view: View, at: number): DegreeSpan | undefined {
	const { tokens } = view;
	let start = at;
	while (ARTICLES.has(tokens[start]?.lower ?? '')) start++;
	// "the degree of doctor of medicine"
	const called = tokens[start]?.lower === 'degree' && tokens[start + 1]?.lower === 'of';
	if (called && inClass(view, 'degree-word', tokens[start + 2]?.lower)) start += 2;
	let i = start;
	for (; i < start + 6; i++) {
		const token = tokens[i];
		if (!token) return undefined;
		if (token.lower === 'honorary' || token.lower === 'honoris') return undefined;
		const lettered = tokens[i + 1]?.lower === 'degree' && DEGREE_LETTERS.test(token.text) ? 'degree' : undefined;
		const category = shortCategory(view, token) ?? lettered;
		if (category) return finish(view, start, i + 1, category, true);
		const apart = spacedOut(tokens, i);
		if (apart > 0) return finish(view, start, i + apart, 'degree', true);
		const word = token.lower;
		const part = partOf(view.lexicon, token);
		if (part.degree) {
			let end = i + 1;
			// "Doctor Smith" is a person.
			if (tokens[end]?.kind === 'clitic') end++;
			if (tokens[end]?.lower === 'of' || (tokens[end]?.lower === 'in' && word === 'licentiate')) {
				const faculty = facultyEnd(view, end + 1);
				if (faculty === end + 1) return undefined;
				end = faculty;
			} else if (tokens[end - 1]?.kind === 'clitic') return finish(view, start, end, 'degree', false);
			else if (word === 'doctor' && tokens[i - 1]?.lower !== 'juris') return undefined;
			else if (word === 'master' && !inClass(view, 'degree-noun', tokens[end]?.lower) && tokens[end]?.lower !== 'in')
				return undefined;
			return finish(view, start, end, 'degree', false);
		}
		const associate = associateEnd(tokens, i);
		if (associate > i) return finish(view, start, associate, 'degree', false);
		if (part.diploma) return finish(view, start, certificateEnd(view, i + 1), 'diploma', false);
		if (part.certificate) return finish(view, start, certificateEnd(view, i + 1), 'certificate', false);
		if (part.noun) return finish(view, start, i + 1, 'degree', false);
		if (word === 'studies' && /graduate$/.test(tokens[i - 1]?.lower ?? ''))
			return finish(view, start, i + 1, 'degree', false);
		if (token.kind === 'clitic' && i > start) continue;
		if (part.modifier || (i < start + 3 && isField(view, token))) continue;
		if (token.capital && (inClass(view, 'diploma-word', tokens[i + 1]?.lower) || opensDegree(view, start))) continue;
		if (/^(?:and|&)$/.test(word) && i > start && inClass(view, 'degree-modifier', tokens[i + 1]?.lower)) {
			// "undergraduate and law degrees" are two.
			return finish(view, start, i, 'degree', false);
		}
		return undefined;
	}
	return undefined;
}

/** "her Physical Therapist Assistant degree": capitals up to the word "degree". */
function opensDegree({ tokens }: View, at: number): boolean {
	let i = at;
	while (i < at + 4 && tokens[i]?.kind === 'word' && tokens[i]?.capital) i++;
	return i > at && tokens[i]?.lower === 'degree' && /^(?:a|an|his|her|their|my|and)$/.test(tokens[at - 1]?.lower ?? '');
}

function certificateEnd(view: View, at: number): number {
	return view.tokens[at]?.lower === 'of' || view.tokens[at]?.lower === 'for'
		? Math.max(at, facultyEndAfter(view, at))
		: at;
}

function facultyEndAfter(view: View, at: number): number {
	const end = facultyEnd(view, at + 1);
	return end > at + 1 ? end : at;
}

function finish(view: View, at: number, end: number, category: DegreeCategory, short: boolean): DegreeSpan {
	const { tokens } = view;
	// "Undergraduate B.S.": what sort of studies it was, and no part of the degree's name.
	const start = short && tokens[at]?.lower === 'undergraduate' && end > at + 1 ? at + 1 : at;
	let last = end;
	let next = end;
	// "the B.Eng. and M.Eng. degrees": the stop is the abbreviation's.
	const stop = tokens[end];
	const after = tokens[end + 1];
	const goesOn = after?.kind === 'word' && !after.capital;
	if (short && stop?.text === '.' && !stop.spaced && after && (tokens[end - 1]?.text.includes('.') || goesOn)) {
		next = end + 1;
		if (tokens[end - 1]?.text.includes('.')) last = next;
	}
	if (inClass(view, 'degree-noun', tokens[next]?.lower)) {
		next++;
		// "M.S. and Ph.D. degrees": the plural is of both.
		if (!tokens[next - 1]?.lower.endsWith('s')) last = next;
	}
	// "Juris Doctor (J.D.) degree", "BSc (Hons)": the parenthesis repeats or completes the name.
	for (let round = 0; round < 2; round++) {
		const inner = tokens[next + 1];
		const spelled = repeatedEnd(view, next, short);
		if (spelled > next) {
			next = spelled;
			continue;
		}
		if (tokens[next]?.text === '(' && inner && inClass(view, 'degree-ending', inner.lower)) {
			// "(Hons. Class 1)"
			let close = next + 2;
			while (close < next + 7 && tokens[close] && tokens[close]?.text !== ')') close++;
			if (tokens[close]?.text === ')' && close > next + 2) {
				next = close + 1;
				continue;
			}
		}
		if (tokens[next]?.text !== '(' || tokens[next + 2]?.text !== ')' || !inner) break;
		if (inClass(view, 'degree-ending', inner.lower)) last = next + 3;
		else if (!shortCategory(view, inner)) break;
		next += 3;
	}
	while (inClass(view, 'degree-ending', tokens[next]?.lower)) {
		next++;
		last = next;
	}
	if (inClass(view, 'degree-noun', tokens[next]?.lower)) next++;
	return { start, end: last, next, category, short };
}

/** End of "(Master of Laws)" behind the letters of a degree: the same in full; the given token where it is not. */
function repeatedEnd(view: View, at: number, short: boolean): number {
	const { tokens } = view;
	const word = tokens[at + 1]?.lower ?? '';
	if (!short || tokens[at]?.text !== '(' || !inClass(view, 'degree-word', word)) return at;
	const full = degreeSpan(view, at + 1);
	return full && tokens[full.next]?.text === ')' ? full.next + 1 : at;
}
