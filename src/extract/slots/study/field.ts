import type { SlotType, View } from '../../frames/frame';
import { hasOrganizationHead } from '../../words/organization-type';
import type { Token } from '../../words/tokens';
import { inClass } from '../in-class';
import { isKnownPlace } from '../place';
import { ARTICLES, type DegreeSpan, degreeSpan, isField, shortCategory } from './degree';

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
