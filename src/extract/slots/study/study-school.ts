import type { OrganizationMention } from '../../../model';
import type { View, When } from '../../frames/frame';
import { inClass } from '../in-class';
import { isBody } from '../organization/body';
import { readOf } from '../organization/read-of';
import { shortSchool } from '../organization/short-school';
import type { Read } from '../role/role';
import { degreeSpan, isField } from './degree';
import { fieldEnd } from './field';

/** The school of a degree, where reading goes on, and the date that stands in its brackets. */
export interface School {
	readonly organization: Read<OrganizationMention>;
	readonly end: number;
	readonly when?: When;
}

const FROM = new Set(['from', 'at', 'with', 'through', 'of', 'by', ',']);
const CLASS_OF_DEGREE =
	/^(?:hons?|honours|honors|(?:first|second|third|upper|lower)(?:-class)?|double|distinction|merit|1st|2nd|2:1|2:2|cum|magna|summa|with|highest|high)$/;
/** "…, awarded by X", "is from X", "was completed at X": what a degree does before its school is named. */
const CAME = /^(?:is|was|are|were|came|comes|both|all|each)$/;
const GIVEN =
	/^(?:awarded|conferred|granted|earned|obtained|received|completed|gained|taken|undertaken|finished|done|attained|acquired)$/;

/** Index of the "from" or "at" behind such words; the given token where none of them stands there. */
function pastVerb({ tokens }: View, at: number): number {
	let next = tokens[at]?.lower === ',' ? at + 1 : at;
	const first = next;
	while (next < first + 2 && CAME.test(tokens[next]?.lower ?? '')) next++;
	if (GIVEN.test(tokens[next]?.lower ?? '')) next++;
	return next > first && /^(?:from|at|by|in|through)$/.test(tokens[next]?.lower ?? '') ? next : at;
}

/** The school behind a degree: "from X", ", X", "(X, 1990)", "awarded by X", "is from X". */
export function schoolAfter(view: View, at: number): School | undefined {
	const { tokens } = view;
	const from = pastVerb(view, at);
	const mark = tokens[from];
	if (!mark) return undefined;
	if (mark.text === '(') return schoolInBrackets(view, from);
	if (mark.lower === ',' && /^(?:from|at)$/.test(tokens[from + 1]?.lower ?? '')) return schoolAfter(view, from + 1);
	if ((!FROM.has(mark.lower) && from === at) || view.date(from)) return undefined;
	if (mark.lower === ',' && degreeSpan(view, from + 1)) return undefined;
	const both = tokens[from + 1]?.lower === 'both' ? from + 2 : from + 1;
	const match = view.slot('organization', both)[0] ?? shortSchool(view, both);
	if (!match) return undefined;
	// After a comma or "of" only a name with a school's word in it is the school.
	if (/^(?:,|of|by|with|in)$/.test(mark.lower) && !schoolWord(view, match.start, match.end)) return undefined;
	const next = tokens[match.end];
	if (mark.lower === ',' && next?.kind === 'word' && !/^(?:in|and|at|from|with|on|where|as)$/.test(next.lower))
		return undefined;
	return { organization: readOf(match), end: match.end };
}

/** "(X)", "(from X)", "(X, UK)", "(X, 1990)" behind a degree. */
function schoolInBrackets(view: View, at: number): School | undefined {
	const { tokens } = view;
	// "(Hons I)", "(First Class)": how well, and no school.
	if (CLASS_OF_DEGREE.test(tokens[at + 1]?.lower ?? '') || degreeSpan(view, at + 1)) return undefined;
	const isFrom = /^(?:from|at)$/.test(tokens[at + 1]?.lower ?? '');
	const match = view.slot('organization', isFrom ? at + 2 : at + 1)[0];
	if (!match) return undefined;
	const organization = readOf(match);
	const placed = placeEnd(view, match.end);
	// "a diploma in business (Betriebswirtschaft)": the field in other words.
	const isSchool = isFrom || placed > match.end || isBody(view, match);
	if (tokens[placed]?.text === ')') return isSchool ? { organization, end: placed + 1 } : undefined;
	const inner = tokens[placed]?.lower === ',' ? placed + 1 : placed;
	const when = view.date(inner);
	if (!when || tokens[when.to]?.text !== ')') return undefined;
	return { organization, end: when.to + 1, when };
}

/** Whether the name between two tokens has a word of places of learning. */
export function schoolWord(view: View, start: number, end: number): boolean {
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
export function placeEnd(view: View, at: number): number {
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
		// "at X in Political Economy"
		if (mark === 'in' && isField(view, view.tokens[fieldEnd(view, end + 1) - 1])) break;
		end = match.end;
	}
	return end;
}

/** The next of several schools after "degrees from": ", B", "and C". */
export function moreSchool(view: View, at: number): Omit<School, 'when'> | undefined {
	const { tokens } = view;
	let next = at;
	while (next < at + 2 && /^(?:,|and)$/.test(tokens[next]?.lower ?? '')) next++;
	if (next === at || degreeSpan(view, next)) return undefined;
	if (/^(?:from|at)$/.test(tokens[next]?.lower ?? '')) next++;
	const match = view.slot('organization', next)[0] ?? shortSchool(view, next);
	if (!match || (!schoolWord(view, match.start, match.end) && tokens[next - 1]?.lower !== 'from')) return undefined;
	return { organization: readOf(match), end: placeEnd(view, match.end) };
}
