import type { View, When } from '../../frames/frame';
import { degreeSpan, isField } from './degree';
import { fieldEnd } from './field';
import { placeEnd } from './study-school';

/** Words of "with first class honours", "with high distinction". */
const DISTINCTION =
	/^(?:a|an|first|first-class|second|upper|lower|high|highest|great|class|division|honou?rs|distinction|commendation|merit|praise|excellence|degree|2:1|2:2)$/;
/** What is studied beside the field, or closer: "with a concentration in", "with minors in". */
const BESIDE =
	/^(?:minors?|concentrations?|speciali[sz]ations?|specialt(?:y|ies)|emphas[ei]s|focus|cognate|thesis|dissertation|certificate|majors?|track|options?)$/;
const SORTS =
	/^(?:a|an|double|joint|major|concentration|speciali[sz]ation|specialty|majoring|speciali[sz]ing|emphasis|focus)$/;

/** "with a major in physics", "majoring in law", "specialising in tax". */
export function majorAt(view: View, at: number): { readonly start: number; readonly end: number } | undefined {
	const { tokens } = view;
	let first = at;
	if (tokens[first]?.lower === ',') first++;
	if (tokens[first]?.lower === 'with' && /^(?:a|an)$/.test(tokens[first + 1]?.lower ?? '')) first++;
	let i = first;
	while (i < at + 6 && SORTS.test(tokens[i]?.lower ?? '')) i++;
	if (i === first) return undefined;
	const word = tokens[i - 1]?.lower ?? '';
	const joined = tokens[i]?.lower === 'in' || tokens[i]?.lower === 'on';
	// "majoring Chemical Engineering"
	if (!joined && !(word === 'majoring' && tokens[i]?.capital)) return undefined;
	const start = joined ? i + 1 : i;
	const end = fieldEnd(view, start);
	if (end === start) return undefined;
	const sure = isField(view, tokens[end - 1]) || /^(?:from|at|,|\.|;|\)|and)$/.test(tokens[end]?.lower ?? '.');
	return sure ? { start, end } : undefined;
}

/** Where "under Jan Roe", "under the supervision of Prof. Jan Roe", "advised by Jan Roe" ends. */
function underWhom(view: View, at: number): number {
	const { tokens } = view;
	let first = at + 1;
	for (let of = first; of < at + 6; of++) {
		if (tokens[of]?.lower !== 'of') continue;
		first = of + 1;
		break;
	}
	return view.slot('person', first)[0]?.end ?? view.slot('person', at + 1)[0]?.end ?? at;
}

/** Where ", with a minor in …", "with minors in X and Y", ", minor in Z" ends. */
function besideEnd(view: View, at: number): number {
	const { tokens } = view;
	let i = at;
	while (i < at + 2 && /^(?:,|with|and)$/.test(tokens[i]?.lower ?? '')) i++;
	if (i === at) return at;
	const first = i;
	// "…, and a certificate in law": a study of its own.
	const beside = tokens[i - 1]?.lower === 'with' ? BESIDE : /^minors?$/;
	while (i < first + 4 && tokens[i]?.kind === 'word' && !beside.test(tokens[i]?.lower ?? '')) i++;
	if (!beside.test(tokens[i]?.lower ?? '') || !/^(?:in|on)$/.test(tokens[i + 1]?.lower ?? '')) return at;
	const end = fieldEnd(view, i + 2);
	if (end <= i + 2) return at;
	return tokens[end]?.lower === ',' && tokens[at]?.lower === ',' ? end + 1 : end;
}

/** Where "on the tides of the north" ends, behind which the school is told. */
function pastTopic(view: View, at: number): number {
	const { tokens } = view;
	for (let i = at + 2; i < at + 9; i++) {
		const token = tokens[i];
		if (token?.kind !== 'word') return at;
		if (/^(?:from|at)$/.test(token.lower)) return view.slot('organization', i + 1).length > 0 ? i : at;
	}
	return at;
}

/** Where a parenthesis that tells no school, or a "with a minor in …", ends; a major told inside is passed on. */
export function asideEnd(
	view: View,
	at: number,
	study: { readonly field?: unknown; readonly organization?: unknown },
	major: (start: number, end: number) => void,
): number {
	const { tokens } = view;
	const word = tokens[at]?.lower ?? '';
	if (word === 'in' && !study.organization) {
		const end = placeEnd(view, at);
		if (end > at && tokens[end]?.text === '(') return end;
	}
	if (word === 'under' || (/^(?:advised|supervised|mentored|guided)$/.test(word) && tokens[at + 1]?.lower === 'by'))
		return underWhom(view, word === 'under' ? at : at + 1);
	if (word === 'on' && !study.organization && !view.date(at)) return pastTopic(view, at);
	if (word === 'with' && !study.organization) {
		let end = at + 1;
		while (end < at + 6 && DISTINCTION.test(tokens[end]?.lower ?? '')) end++;
		if (end > at + 1 && tokens[end - 1]?.lower !== 'a') return end;
	}
	const beside = besideEnd(view, at);
	if (beside > at) return beside;
	// "BSc in law, with honours, from …"
	if (word === ',' && tokens[at + 1]?.lower === 'with' && !study.organization) {
		const end = asideEnd(view, at + 1, study, major);
		return end > at + 1 ? (tokens[end]?.lower === ',' ? end + 1 : end) : at;
	}
	if (word !== '(') return at;
	const close = view.adjunct(at);
	if (close <= at) return at;
	for (let i = at + 1; i < close - 2 && !study.field; i++) {
		if (tokens[i]?.lower !== 'major' || tokens[i + 1]?.lower !== 'in') continue;
		const end = fieldEnd(view, i + 2);
		if (end > i + 2) major(i + 2, Math.min(end, i + 2 + Math.max(1, firstConjunction(view, i + 2, end))));
	}
	return close;
}

/** Number of tokens before "and a minor". */
function firstConjunction(view: View, start: number, end: number): number {
	for (let i = start; i < end; i++)
		if (view.tokens[i]?.lower === 'and' && /^(?:a|an|minor)$/.test(view.tokens[i + 1]?.lower ?? '')) return i - start;
	return end - start;
}

const JOINERS = new Set([',', 'and', '&', ';', '/', 'plus', 'then', 'also', 'ie', 'later', 'another', 'finally']);
/** "as well as", "along with", "followed by": between two degrees. */
const PHRASES: readonly (readonly string[])[] = [
	['as', 'well', 'as'],
	['along', 'with'],
	['together', 'with'],
	['in', 'addition', 'to'],
	['followed', 'by'],
];

/** End of ", as a Rhodes Scholar," between two degrees; the given token where nothing of the sort stands there. */
function guiseEnd({ tokens }: View, at: number): number {
	const as = tokens[at]?.lower === ',' ? at + 1 : at;
	if (tokens[as]?.lower !== 'as' || !/^(?:an?|the)$/.test(tokens[as + 1]?.lower ?? '')) return at;
	const comma = tokens.findIndex(({ kind }, index) => index > as && kind === 'punctuation');
	return tokens[comma]?.lower === ',' && comma - as < LONGEST_GUISE ? comma + 1 : at;
}
const LONGEST_GUISE = 9;

/** Index behind what joins a degree to the one before, with a date inside it; the given token where nothing joins them. */
export function afterJoiners(view: View, at: number): { readonly next: number; readonly when?: When } {
	const { tokens } = view;
	let next = at;
	let when: When | undefined;
	for (let round = 0; round < 4; round++) {
		const phrase = PHRASES.find((words) => words.every((word, index) => tokens[next + index]?.lower === word));
		const guise = guiseEnd(view, next);
		if (phrase) next += phrase.length;
		else if (guise > next) next = guise;
		// "as well" before it is an adverb and read as one.
		else if (
			JOINERS.has(tokens[next]?.lower ?? '') ||
			(tokens[next]?.lower === 'as' && tokens[next - 1]?.lower === 'well')
		)
			next++;
		// "followed in 1992 by"
		else if (tokens[next]?.lower === 'followed') {
			const date = view.date(next + 1);
			if (!date || tokens[date.to]?.lower !== 'by') break;
			when = date;
			next = date.to + 1;
		} else break;
	}
	return { next, ...(when && { when }) };
}

/** Words that begin what is said of a study before the next is named. */
const SAID =
	/^(?:where|under|with|advised|supervised|mentored|guided|working|studying|focusing|focussing|speciali[sz]ing|majoring|graduating|writing|completing|which|while|during|after|before)$/;
/** More words are not said between two degrees. */
const LONGEST = 22;

/** "where she majored in history", "majoring in history": what was studied, told behind the school. */
export function majoredIn(view: View, at: number): { readonly start: number; readonly end: number } | undefined {
	for (let i = at; i < at + 5; i++) {
		const word = view.tokens[i]?.lower ?? '.';
		if (/^(?:majored|majoring|specialised|specialized)$/.test(word) && view.tokens[i + 1]?.lower === 'in') {
			const end = fieldEnd(view, i + 2);
			return end > i + 2 && isField(view, view.tokens[end - 1]) ? { start: i + 2, end } : undefined;
		}
		if (!/^(?:,|where|and|he|she|they|i)$/.test(word)) return undefined;
	}
	return undefined;
}

/** Index of the degree that goes on with an enumeration behind ", where she worked with X, and …"; the given token where none does. */
export function pastSaid(view: View, at: number): number {
	const { tokens } = view;
	const first = tokens[at]?.lower === ',' || tokens[at]?.lower === '(' ? at + 1 : at;
	if (!SAID.test(tokens[first]?.lower ?? '')) return at;
	for (let i = first + 1; i < first + LONGEST; i++) {
		const word = tokens[i]?.lower;
		if (word === undefined || word === ';') return at;
		if (word !== ',' && word !== 'and' && word !== 'as' && word !== 'along') continue;
		const { next } = afterJoiners(view, i);
		if (next === i) continue;
		const span = degreeSpan(view, next);
		// A degree of its own has an article, a possessive or letters; "and master classes" has none.
		if (span && (span.start > next || span.short) && span.category === 'degree') return next;
	}
	return at;
}
