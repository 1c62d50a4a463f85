import type { SlotMatch, SlotType, View } from '../../frames/frame';
import type { DegreeCategory } from '../../lexicons/degrees';
import { FIELD_ENDINGS } from '../../lexicons/fields';
import { oncePerWordOf } from '../../words/once-per-word-of';
import { hasOrganizationHead } from '../../words/organization-type';
import type { Token } from '../../words/tokens';
import { inClass, isWordOf } from '../in-class';
import { isKnownPlace } from '../place';
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

const ARTICLES = new Set('a an the his her their my its both two three four'.split(' '));

const capitals = (token: Token): number => (token.text.match(/\p{Lu}/gu) ?? []).length;

function shortCategory(view: View, token: Token): DegreeCategory | undefined {
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

function finish(view: View, start: number, end: number, category: DegreeCategory, short: boolean): DegreeSpan {
	const { tokens } = view;
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

const FIELD_STOPS = new Set('with where which whom who while after before under summa magna cum'.split(' '));

/** What stands before "sciences" and "arts" where they are many. */
const OF_SCIENCES = /^(?:social|natural|life|physical|health|human|performing|visual|liberal|creative)$/;

/** The end of a branch of knowledge that begins at a token; `at` where none does. */
export function fieldEnd(view: View, at: number): number {
	const { tokens } = view;
	let i = at;
	if (tokens[i]?.lower === 'the' && tokens[i + 1]?.kind === 'word') i++;
	const first = i;
	for (; i < first + 9; i++) {
		const token = tokens[i];
		if (!token || token.depth !== tokens[at]?.depth) break;
		if (token.kind === 'number') break;
		if (token.kind === 'clitic') continue;
		if (token.kind === 'punctuation') {
			const after = tokens[i + 1];
			if (i > first && (token.lower === '&' || token.lower === '/') && after?.kind === 'word') continue;
			if (i > first && token.lower === ',' && after && listGoesOn(view, i + 1)) continue;
			break;
		}
		const word = token.lower;
		if (FIELD_STOPS.has(word)) break;
		if (word === 'and') {
			const next = tokens[i + 1];
			if (i === first || next?.kind !== 'word' || ARTICLES.has(next.lower) || degreeSpan(view, i + 1)) break;
			if (inClass(view, 'title-stop', next.lower)) break;
			// "studied physics and joined": the next words must be a field too.
			const closes = /^(?:from|at|,|\.|;|\))$/.test(tokens[i + 2]?.lower ?? '.') && !/(?:ed|ing)$/.test(next.lower);
			if (!next.capital && !isField(view, next) && !isField(view, tokens[i + 2]) && !closes) break;
			continue;
		}
		if (
			word === 'of' &&
			i > first &&
			tokens[i + 1]?.kind === 'word' &&
			!hasOrganizationHead([tokens[i + 1]?.text ?? ''])
		)
			continue;
		// "Theology of the Arts"
		if (word === 'the' && tokens[i - 1]?.lower === 'of' && i - 1 > first && isField(view, tokens[i + 1])) continue;
		// "Methods in the Social Sciences"
		const isAmong = word === 'in' && i > first && tokens[i + 1]?.lower === 'the' && isField(view, tokens[i + 3]);
		if (isAmong && OF_SCIENCES.test(tokens[i + 2]?.lower ?? '')) {
			i++;
			continue;
		}
		if (inClass(view, 'title-stop', word) && token.text !== 'IT') break;
	}
	while (i > first && /^(?:and|&|\/|of|,)$/.test(tokens[i - 1]?.lower ?? '')) i--;
	return i > first ? i : at;
}

/** Whether ", Y and Z" goes on with fields here. */
function listGoesOn(view: View, at: number): boolean {
	const { tokens } = view;
	if (degreeSpan(view, at)) return false;
	for (let i = at; i < at + 4; i++) {
		const token = tokens[i];
		if (token?.kind !== 'word')
			return (
				token?.lower === ',' &&
				i > at &&
				(isField(view, tokens[i - 1]) || (tokens[i - 1]?.capital === true && i === at + 1)) &&
				listGoesOn(view, i + 1)
			);
		if (token.lower === 'and')
			return i > at ? isField(view, tokens[i - 1]) : isField(view, tokens[i + 1]) || isField(view, tokens[i + 2]);
		if (inClass(view, 'title-stop', token.lower)) return false;
	}
	return false;
}

/** First words of parts of a university, which are where somebody studies and not what. */
const UNIT = /^(?:department|division|school|faculty|institute|college|cent(?:er|re)|laborator(?:y|ies)|section|unit)$/;

/** A branch of knowledge: "Criminology and Criminal Justice". In lower case its last word must be known as one. */
export const field: SlotType = (view, at) => {
	const end = fieldEnd(view, at);
	const start = view.tokens[at]?.lower === 'the' ? at + 1 : at;
	if (end <= start) return [];
	// "undertook postgraduate studies": how far, and not what.
	if (/^(?:(?:post|under)-?)?graduate (?:studies|study|work)$/i.test(view.text(start, end))) return [];
	if (!isField(view, view.tokens[end - 1]) || UNIT.test(view.tokens[start]?.lower ?? '')) return [];
	return [{ start, end, value: view.text(start, end) }];
};

/** A degree, diploma or certificate with its field, where one follows: `extra` is the category and the field. */
export const degree: SlotType = (view, at) => {
	const span = degreeSpan(view, at);
	if (!span) return [];
	const found = fieldAfter(view, span);
	const value = view.text(span.start, span.end);
	const match: SlotMatch = {
		start: span.start,
		end: span.next,
		valueEnd: span.end,
		value,
		extra: { category: span.category },
	};
	if (!found) return [match];
	return [
		{ ...match, end: found.end, extra: { category: span.category, field: view.text(found.start, found.end) } },
		match,
	];
};

/** More words after "for" tell what a degree was for. */
const MOST_FOR = 3;

/** The field that follows a degree: "in physics", bare after an abbreviation, or in parentheses. */
export function fieldAfter(
	view: View,
	span: DegreeSpan,
): { readonly start: number; readonly end: number; readonly next: number } | undefined {
	const { tokens } = view;
	const at = span.next;
	const word = tokens[at]?.lower;
	// "his habilitation for physics": as the German has it.
	if (word === 'in' || word === 'of' || (word === 'for' && span.category === 'degree')) {
		if (view.date(at)) return undefined;
		const first = /^(?:the|both)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
		// "in the field of photography"
		const named =
			/^(?:field|area|subject|fields|areas)$/.test(tokens[first]?.lower ?? '') && tokens[first + 1]?.lower === 'of';
		const start = named ? first + 2 : first;
		const end = fieldEnd(view, start);
		if (end <= start || (word === 'for' && end - start > MOST_FOR)) return undefined;
		const last = tokens[end - 1];
		// "the Diploma of the Tallow Academy of Music"
		const giver = word === 'of' && tokens[start]?.capital ? view.slot('organization', start)[0] : undefined;
		if (
			giver &&
			giver.end >= end &&
			/universit|college|school|institut|academ|conservato/i.test(view.text(start, giver.end))
		)
			return undefined;
		if (!isField(view, last)) {
			if (word === 'for') return undefined;
			// "her degree in London": a place or a body, unless the words are plain.
			const body = view.slot('organization', start)[0];
			if (body && body.end >= end && /universit|college|school|institut|academ/i.test(view.text(start, body.end)))
				return undefined;
			const single = tokens[start]?.capital === true && end - start === 1;
			if (single && !span.short && view.slot('place', start)[0]) return undefined;
			// "a PhD in Zurich", "a PhD in Tallow on reefs"
			if (single && (isKnownPlace(tokens[start]?.text ?? '') || tokens[end]?.lower === 'on')) return undefined;
		}
		return { start, end, next: end };
	}
	if (span.short && tokens[at]?.kind === 'word' && tokens[at]?.capital) {
		const end = fieldEnd(view, at);
		if (end > at && isField(view, tokens[end - 1]) && !shortCategory(view, tokens[at] as Token))
			return { start: at, end, next: end };
	}
	if (tokens[at]?.text === '(' && tokens[at + 1]?.kind === 'word' && !degreeSpan(view, at + 1)) {
		let end = fieldEnd(view, at + 1);
		if (tokens[end]?.lower === 'in' && isField(view, tokens[end - 1])) end = Math.max(end, fieldEnd(view, end + 1));
		if (end > at + 1 && tokens[end]?.text === ')' && isField(view, tokens[end - 1]))
			return { start: at + 1, end, next: end + 1 };
	}
	return undefined;
}
