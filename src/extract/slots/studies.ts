import type { OrganizationMention } from '../../model';
import type { SlotType, View, When } from '../frame';
import type { DegreeCategory } from '../lexicons/degrees';
import { type DegreeSpan, degreeSpan, fieldAfter, fieldEnd, isField } from './degree';
import { inClass } from './in-class';
import { isYear } from './name-run';
import type { Read } from './role';

/** One degree or course of study out of an enumeration of them. */
export interface Study {
	readonly credential?: Read<string>;
	readonly category?: DegreeCategory;
	readonly field?: Read<string>;
	readonly organization?: Read<OrganizationMention>;
	readonly when?: When;
}

type Growing = { -readonly [K in keyof Study]: Study[K] };

const MOST = 20;
const JOINERS = new Set([',', 'and', '&', ';', '/', 'plus', 'then', 'also', 'ie']);
const FROM = new Set(['from', 'at', 'with', 'through', 'of', 'by', ',']);

function wordsOf(view: View, start: number, end: number): Read<string> {
	return { value: view.text(start, end), start, end };
}

/** Dates and adverbs from a token on; a parenthesis only where it is a date. */
function adjuncts(view: View, at: number): { readonly end: number; readonly when?: When } {
	let end = at;
	let when: When | undefined;
	for (let next = view.adjunct(end); next > end; next = view.adjunct(end)) {
		const date = view.date(end) ?? (view.tokens[end]?.lower === ',' ? view.date(end + 1) : undefined);
		if (view.tokens[end]?.text === '(' && !date) break;
		when ??= date;
		end = next;
	}
	return { end, ...(when && { when }) };
}

const CLASS_OF_DEGREE =
	/^(?:hons?|honours|honors|first|second|third|distinction|merit|1st|2nd|2:1|2:2|cum|magna|summa)$/;

function organizationAfter(
	view: View,
	at: number,
): { readonly organization: Read<OrganizationMention>; readonly end: number } | undefined {
	const { tokens } = view;
	if (tokens[at]?.lower === ',' && /^(?:from|at|both|all)$/.test(tokens[at + 1]?.lower ?? ''))
		return organizationAfter(view, at + 1);
	if (/^(?:both|all)$/.test(tokens[at]?.lower ?? '') && /^(?:from|at)$/.test(tokens[at + 1]?.lower ?? ''))
		return organizationAfter(view, at + 1);
	const mark = tokens[at];
	if (!mark) return undefined;
	const bracket = mark.text === '(';
	// "(Hons I)", "(First Class)": how well, and no school.
	if (bracket && CLASS_OF_DEGREE.test(tokens[at + 1]?.lower ?? '')) return undefined;
	if (!bracket && !FROM.has(mark.lower)) return undefined;
	if (view.date(at)) return undefined;
	if (mark.lower === ',' && degreeSpan(view, at + 1)) return undefined;
	// "(from Upton University)"
	const from = bracket && /^(?:from|at)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
	const match = view.slot('organization', from)[0];
	if (!match) return undefined;
	// After a comma or "of" only a name with a school's word in it is the school.
	if (/^(?:,|of|by|with)$/.test(mark.lower) && !schoolWord(view, match.start, match.end)) return undefined;
	if (
		mark.lower === ',' &&
		tokens[match.end]?.kind === 'word' &&
		!/^(?:in|and|at|from|with|on|where|as)$/.test(tokens[match.end]?.lower ?? '')
	)
		return undefined;
	if (bracket && tokens[match.end]?.text !== ')') {
		// "(Upton University, UK)"
		const placed = placeEnd(view, match.end);
		if (placed > match.end && tokens[placed]?.text === ')')
			return {
				organization: {
					value: match.value as OrganizationMention,
					start: match.start,
					end: match.valueEnd ?? match.end,
				},
				end: placed + 1,
			};
		// "(Oxford, 1990)"
		const inner = tokens[match.end]?.lower === ',' ? match.end + 1 : match.end;
		const when = view.date(inner);
		if (!when || tokens[when.to]?.text !== ')') return undefined;
		return {
			organization: { value: match.value as OrganizationMention, start: match.start, end: match.valueEnd ?? match.end },
			end: inner,
		};
	}
	return {
		organization: { value: match.value as OrganizationMention, start: match.start, end: match.valueEnd ?? match.end },
		end: bracket ? match.end + 1 : match.end,
	};
}

function schoolWord(view: View, start: number, end: number): boolean {
	for (let i = start; i < end; i++) {
		const parts = view.tokens[i]?.lower.split('-') ?? [];
		if (parts.some((part) => inClass(view, 'school-word', part))) return true;
	}
	return false;
}

const COUNTRY = /^(?:U\.?S\.?A?\.?|U\.?K\.?|UAE)$/;
const STATE = /^(?:[A-Z]{2}|U\.?S\.?A\.?|U\.?K\.?)$/;

/** Where "College Station, TX, USA" ends: a town, as the state behind it tells; 0 where none stands there. */
function stateEnd({ tokens }: View, at: number): number {
	let end = at;
	while (end < at + 3 && tokens[end]?.kind === 'word' && tokens[end]?.capital && !STATE.test(tokens[end]?.text ?? ''))
		end++;
	if (end === at && COUNTRY.test(tokens[at]?.text ?? '')) return at + 1;
	if (tokens[end]?.lower === ',') end++;
	if (end === at || !STATE.test(tokens[end]?.text ?? '')) return 0;
	end++;
	return tokens[end]?.lower === ',' && STATE.test(tokens[end + 1]?.text ?? '') ? end + 2 : end;
}

/** ", Bengaluru India", "in Baltimore": where the school is. */
function placeEnd(view: View, at: number): number {
	let end = at;
	for (let round = 0; round < 3; round++) {
		const mark = view.tokens[end]?.lower;
		if ((mark !== ',' && mark !== 'in') || view.date(end)) break;
		const state = stateEnd(view, end + 1);
		if (mark === ',' && state > end) {
			end = state;
			continue;
		}
		const match = view.slot('place', end + 1)[0];
		if (degreeSpan(view, end + 1) || schoolWord(view, end + 1, end + 5)) break;
		if (!match || !view.tokens[match.start]?.capital) break;
		end = match.end;
	}
	return end;
}

/**
 * Reads an enumeration of degrees: "a BSc in physics from A (1990), MSc and PhD degrees from B". Each keeps its own
 * field, school and date; degrees joined without a school share the next one's.
 */
export function readStudies(
	view: View,
	at: number,
): { readonly studies: readonly Study[]; readonly end: number } | undefined {
	const { tokens } = view;
	const studies: Growing[] = [];
	let position = at;
	let end = at;
	let waiting = 0;
	while (studies.length < MOST) {
		const before = adjuncts(view, position);
		let start = before.end;
		if (before.end > position && tokens[start]?.lower === ',') start++;
		if (tokens[start]?.lower === 'both') start++;
		const span: DegreeSpan | undefined = degreeSpan(view, start);
		if (!span) break;
		const study: Growing = {
			credential: wordsOf(view, span.start, span.end),
			category: span.category,
			...(before.when && { when: before.when }),
		};
		studies.push(study);
		position = span.next;
		for (let round = 0; round < 5; round++) {
			const dated = adjuncts(view, position);
			if (dated.end > position) {
				if (dated.when) study.when ??= dated.when;
				position = dated.end;
				position = shareYears(view, position, studies);
			}
			if (!study.field) {
				const found = fieldAfter(view, { ...span, next: position, short: span.short && position === span.next });
				if (found) {
					study.field = wordsOf(view, found.start, found.end);
					position = found.next;
					// "in Business Administration in Finance": the second says it closer, and the first is the degree's.
					const closer =
						tokens[position]?.lower === 'in' && tokens[position + 1]?.capital ? fieldEnd(view, position + 1) : 0;
					if (closer > 0 && isField(view, tokens[closer - 1])) position = closer;
					continue;
				}
				const major = majorAt(view, position);
				if (major) {
					study.field = wordsOf(view, major.start, major.end);
					position = major.end;
					continue;
				}
			}
			if (!study.organization) {
				const found = organizationAfter(view, position);
				if (found) {
					// "a BA and an MA from X" shares the school; in a long list only the last degree surely has it.
					const open = studies.slice(waiting);
					const shared = open.length <= 3 || open.every((other) => !other.field);
					for (const other of shared ? open : [study]) other.organization ??= found.organization;
					position = placeEnd(view, found.end);
					if (tokens[position]?.text === ')') position++;
					continue;
				}
			}
			const comma = tokens[position]?.lower === ',' ? view.date(position + 1) : undefined;
			if (comma && !study.when) {
				study.when = comma;
				position = shareYears(view, comma.to, studies);
				continue;
			}
			const aside = asideEnd(view, position, study);
			if (aside > position) {
				position = study.organization ? placeEnd(view, aside) : aside;
				continue;
			}
			if (dated.end === position) break;
		}
		if (study.organization) waiting = studies.length;
		// "degrees from A, B and C"
		for (
			let more = moreSchool(view, position, study);
			more && studies.length < MOST;
			more = moreSchool(view, position, study)
		) {
			studies.push({ ...study, organization: more.organization });
			position = more.end;
			waiting = studies.length;
		}
		end = position;
		while (position < end + 3 && JOINERS.has(tokens[position]?.lower ?? '')) position++;
		if (position === end) break;
	}
	const kept = studies.filter((study) => study.credential && !bareNoun(view, study));
	return kept.length > 0 ? { studies: kept, end } : undefined;
}

/** Reads on behind a year: "in 2017 and 2020, respectively" gives each of two degrees its own. Years without one owner are nobody's. */
function shareYears(view: View, at: number, studies: readonly Growing[]): number {
	const { tokens } = view;
	const first = studies.at(-1)?.when;
	if (!first?.point || first.to !== at || studies.length < 2) return at;
	const years: When[] = [first];
	let end = at;
	for (let next = afterMarks(view, end); next > end && isYear(tokens[next]); next = afterMarks(view, end)) {
		years.push({ point: tokens[next]?.text ?? '', from: next, to: next + 1 });
		end = next + 1;
	}
	if (end === at) return at;
	const open = studies.filter((study) => study.when === undefined || study.when === first).slice(-years.length);
	const fits = open.length === years.length && new Set(open.map((study) => study.organization)).size === 1;
	open.forEach((study, index) => {
		delete study.when;
		const when = fits ? years[index] : undefined;
		if (when) study.when = when;
	});
	const respectively = tokens[end]?.lower === ',' ? end + 1 : end;
	return tokens[respectively]?.lower === 'respectively' ? respectively + 1 : end;
}

/** Index after "," and "and"; `at` where none stands there. */
function afterMarks(view: View, at: number): number {
	let next = at;
	while (next < at + 2 && /^(?:,|and|&)$/.test(view.tokens[next]?.lower ?? '')) next++;
	return next;
}

/** The next of several schools after "degrees from": ", B", "and C". */
function moreSchool(
	view: View,
	at: number,
	study: Growing,
): { readonly organization: Read<OrganizationMention>; readonly end: number } | undefined {
	const { tokens } = view;
	const several = /^(?:degrees|doctorates|diplomas)$/;
	const noun = study.credential?.end ?? at;
	if (!study.organization || !tokens.slice(noun - 1, noun + 1).some(({ lower }) => several.test(lower)))
		return undefined;
	let next = at;
	while (next < at + 2 && /^(?:,|and)$/.test(tokens[next]?.lower ?? '')) next++;
	if (next === at || degreeSpan(view, next)) return undefined;
	if (/^(?:from|at)$/.test(tokens[next]?.lower ?? '')) next++;
	const match = view.slot('organization', next)[0];
	if (!match || !schoolWord(view, match.start, match.end)) return undefined;
	return {
		organization: { value: match.value as OrganizationMention, start: match.start, end: match.valueEnd ?? match.end },
		end: match.end,
	};
}

/** Where "under Jan Roe", "under the supervision of Jan Roe" ends. */
function underWhom(view: View, at: number): number {
	const { tokens } = view;
	const of = /^(?:the|joint)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 3]?.lower === 'of' ? at + 3 : at;
	return view.slot('person', of + 1)[0]?.end ?? at;
}

/** Words of "with first class honours", "with high distinction". */
const DISTINCTION =
	/^(?:a|an|first|first-class|second|upper|lower|high|highest|great|class|division|honou?rs|distinction|commendation|merit|praise|excellence|degree|2:1|2:2)$/;

/** Where a parenthesis that tells no school, or a "with a minor in …", ends; a major told inside becomes the field. */
function asideEnd(view: View, at: number, study: Growing): number {
	const { tokens } = view;
	if (tokens[at]?.lower === 'in' && !study.organization) {
		const end = placeEnd(view, at);
		if (end > at && tokens[end]?.text === '(') return end;
	}
	if (tokens[at]?.lower === 'under') return underWhom(view, at);
	if (tokens[at]?.lower === 'with' && !study.organization) {
		let end = at + 1;
		while (end < at + 6 && DISTINCTION.test(tokens[end]?.lower ?? '')) end++;
		if (end > at + 1 && tokens[end - 1]?.lower !== 'a') return end;
	}
	// "BSc in law, with a minor in music, from …"
	if (tokens[at]?.lower === ',' && tokens[at + 1]?.lower === 'with' && !study.organization) {
		const end = asideEnd(view, at + 1, study);
		return end > at + 1 ? (tokens[end]?.lower === ',' ? end + 1 : end) : at;
	}
	if (tokens[at]?.lower === 'with' || tokens[at]?.lower === 'and') {
		const start = /^(?:a|an)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
		if (tokens[start]?.lower === 'minor' && tokens[start + 1]?.lower === 'in')
			return Math.max(at, fieldEnd(view, start + 2));
		return at;
	}
	if (tokens[at]?.text !== '(') return at;
	const close = view.adjunct(at);
	if (close <= at) return at;
	for (let i = at + 1; i < close - 2 && !study.field; i++) {
		if (tokens[i]?.lower !== 'major' || tokens[i + 1]?.lower !== 'in') continue;
		const end = fieldEnd(view, i + 2);
		if (end > i + 2)
			study.field = wordsOf(view, i + 2, Math.min(end, i + 2 + Math.max(1, firstConjunction(view, i + 2, end))));
	}
	return close;
}

/** Number of tokens before "and a minor". */
function firstConjunction(view: View, start: number, end: number): number {
	for (let i = start; i < end; i++)
		if (view.tokens[i]?.lower === 'and' && /^(?:a|an|minor)$/.test(view.tokens[i + 1]?.lower ?? '')) return i - start;
	return end - start;
}

/** "degree" alone, with nothing that says which, is no credential; with a field or a school it is still a study. */
function bareNoun(view: View, study: Growing): boolean {
	const only = study.credential;
	if (!only || !/^(?:degrees?|qualifications?)$/i.test(only.value)) return false;
	if (!study.field && !study.organization) return true;
	delete study.credential;
	void view;
	return false;
}

/** "with a major in physics", "majoring in law", "specialising in tax". */
function majorAt(view: View, at: number): { readonly start: number; readonly end: number } | undefined {
	const { tokens } = view;
	let i = at;
	if (tokens[i]?.lower === ',') i++;
	if (tokens[i]?.lower === 'with' && /^(?:a|an)$/.test(tokens[i + 1]?.lower ?? '')) i += 2;
	while (
		i < at + 5 &&
		/^(?:double|joint|major|concentration|specialisation|specialization|specialty|majoring|specialising|specializing|emphasis|focus)$/.test(
			tokens[i]?.lower ?? '',
		)
	)
		i++;
	if (i === at) return undefined;
	const joined = tokens[i]?.lower === 'in' || tokens[i]?.lower === 'on';
	// "majoring Chemical Engineering"
	if (!joined && !(tokens[i - 1]?.lower === 'majoring' && tokens[i]?.capital)) return undefined;
	const start = joined ? i + 1 : i;
	const end = fieldEnd(view, start);
	return end > start && isField(view, tokens[end - 1]) ? { start, end } : undefined;
}

/** An enumeration of degrees as one slot; its value is a list of `Study`. */
export const studies: SlotType = (view, at) => {
	const read = readStudies(view, at);
	if (!read) return [];
	return [{ start: read.studies[0]?.credential?.start ?? at, end: read.end, value: read.studies }];
};
