import type { OrganizationMention } from '../../../model';
import type { SlotType, View, When } from '../../frames/frame';
import type { DegreeCategory } from '../../lexicons/degrees';
import { isYear } from '../organization/name-run';
import type { Read } from '../role/role';
import { bracketedDegrees } from './bracketed-degrees';
import { type DegreeSpan, degreeSpan, isField } from './degree';
import { fieldAfter, fieldEnd } from './field';
import { afterJoiners, asideEnd, majorAt, majoredIn, pastSaid } from './study-asides';
import { moreSchool, placeEnd, schoolAfter } from './study-school';
import { shareYears } from './study-years';

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
	const bare = end === at ? yearInBrackets(view, at) : undefined;
	if (bare) return { end: bare.to, when: bare };
	return { end, ...(when && { when }) };
}

/** The year of "(BSc 1993)", "(BA 1990–93)": right behind a degree between brackets. */
function yearInBrackets({ tokens }: View, at: number): When | undefined {
	const year = tokens[at];
	if (!isYear(year) || !year?.depth) return undefined;
	const last = tokens[at + 1]?.lower === '-' ? tokens[at + 2] : undefined;
	if (last && isYear(last)) return { start: year.text, end: last.text, from: at, to: at + 3 };
	if (last && /^\d\d$/.test(last.text))
		return { start: year.text, end: `${year.text.slice(0, 2)}${last.text}`, from: at, to: at + 3 };
	return { point: year.text, from: at, to: at + 1 };
}

/** Reads on behind one degree: its field, school and date, in any order. Returns where that ends. */
function readParts(view: View, span: DegreeSpan, studies: readonly Growing[], waiting: number): number {
	const { tokens } = view;
	const study = studies.at(-1) as Growing;
	let position = span.next;
	for (let round = 0; round < 6; round++) {
		const dated = adjuncts(view, position);
		if (dated.end > position) {
			if (dated.when) study.when ??= dated.when;
			position = shareYears(view, dated.end, studies);
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
			// "BFA, 1983, Upton College": the comma behind the year went with it.
			const comma = tokens[position - 1]?.lower === ',' && position > span.end ? position - 1 : position;
			const found = schoolAfter(view, comma);
			if (found) {
				// "a BA and an MA from X" shares the school; in a long list only the last degree surely has it.
				const open = studies.slice(waiting);
				// "a diploma in business and a BA in law (Yale)": in brackets it is the last one's, where each has a field.
				const own = tokens[comma]?.text === '(' && open.every((other) => other.field);
				const shared = !own && (open.length <= 3 || open.every((other) => !other.field));
				// "a BSc from A in 1986, an MSc in 1990 and a PhD from B": nobody says where the MSc is from.
				for (const other of shared ? open : [study])
					if (other === study || waiting === 0 || !other.when) other.organization ??= found.organization;
				if (found.when) study.when ??= found.when;
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
		const aside = asideEnd(view, position, study, (start, end) => {
			study.field = wordsOf(view, start, end);
		});
		if (aside > position) {
			position = study.organization ? placeEnd(view, aside) : aside;
			continue;
		}
		if (dated.end === position) break;
	}
	return position;
}

/** Degrees of professions, which have no field beside the one that they name. */
const PROFESSIONAL = /^(?:M\.?D|D\.?O|J\.?D|LL\.?[BM]|D\.?D\.?S|D\.?M\.?D|D\.?V\.?M|M\.?B)\b/;

/** "BSc and MSc degrees in physics": the field is that of both where the second has no article of its own. */
function shareField(view: View, studies: readonly Growing[], waiting: number): void {
	const last = studies.at(-1);
	if (!last?.field || !last.credential) return;
	const plural = view.tokens.slice(last.credential.start, last.field.start).some(({ lower }) => lower === 'degrees');
	for (let at = studies.length - 1; at > waiting; at--) {
		const [before, here] = [studies[at - 1], studies[at]];
		if (!before?.credential || before.field || !here?.credential) return;
		const between = view.tokens.slice(before.credential.end, here.credential.start).map(({ lower }) => lower);
		if (!between.every((word) => (plural ? /^(?:,|and|&|\/|\.)$/ : /^(?:and|&|\/|\.)$/).test(word))) return;
		if (!plural && / of /.test(before.credential.value)) return;
		if (!PROFESSIONAL.test(before.credential.value)) before.field = last.field;
	}
}

/** "…, both in physics": the field of all that name none. Returns where that ends. */
function fieldOfAll(view: View, at: number, studies: readonly Growing[]): number {
	const { tokens } = view;
	const next = tokens[at]?.lower === ',' ? at + 1 : at;
	if (studies.length < 2 || !/^(?:both|all)$/.test(tokens[next]?.lower ?? '') || tokens[next + 1]?.lower !== 'in')
		return at;
	const end = fieldEnd(view, next + 2);
	if (end === next + 2 || !isField(view, tokens[end - 1])) return at;
	for (const study of studies) study.field ??= wordsOf(view, next + 2, end);
	return end;
}

/** Whether several schools may stand behind a study: "degrees from A, B and C", "a joint PhD from A and B". */
function ofSeveral({ tokens }: View, { organization, credential }: Growing): boolean {
	if (!organization || !credential) return false;
	const words = tokens.slice(credential.start, credential.end + 1).map(({ lower }) => lower);
	return words.some((word) => /^(?:degrees|doctorates|diplomas|joint|dual)$/.test(word));
}

/** Where the words of a degree begin, behind a date, its comma and "both". */
function opening({ tokens }: View, from: number, at: number): number {
	const start = at > from && tokens[at]?.lower === ',' ? at + 1 : at;
	return tokens[start]?.lower === 'both' ? start + 1 : start;
}

/**
 * Reads an enumeration of degrees: "a BSc in physics from A (1990), MSc and PhD degrees from B". Each keeps its own
 * field, school and date; degrees joined without a school share the next one's.
 */
export function readStudies(
	view: View,
	at: number,
): { readonly studies: readonly Study[]; readonly end: number } | undefined {
	const studies: Growing[] = [];
	let position = at;
	let end = at;
	let waiting = 0;
	let joined: When | undefined;
	while (studies.length < MOST) {
		const before = adjuncts(view, position);
		const span = degreeSpan(view, opening(view, position, before.end));
		if (!span) break;
		const bracketed = studies.length === 0 ? bracketedDegrees(view, span) : undefined;
		if (bracketed) return bracketed;
		const study: Growing = {
			credential: wordsOf(view, span.start, span.end),
			category: span.category,
			...((joined ?? before.when) && { when: joined ?? before.when }),
		};
		studies.push(study);
		position = readParts(view, span, studies, waiting);
		if (ofSeveral(view, study)) position = readSchools(view, position, studies, waiting);
		shareField(view, studies, waiting);
		if (study.organization) waiting = studies.length;
		if (study.organization && !study.field) {
			const major = majoredIn(view, position);
			if (major) study.field = wordsOf(view, major.start, major.end);
		}
		end = position;
		const { next, when } = afterJoiners(view, end);
		joined = when;
		position = next;
		// "…, in 1990, the MSc": the comma closes the date.
		const parted = next > end || view.tokens[end - 1]?.lower === ',';
		if (parted && degreeSpan(view, opening(view, next, adjuncts(view, next).end))) continue;
		position = study.organization ? pastSaid(view, end) : end;
		if (position === end) break;
	}
	end = fieldOfAll(view, end, studies);
	const kept = studies.filter((study) => study.credential && !bareNoun(study));
	return kept.length > 0 ? { studies: kept, end } : undefined;
}

/**
 * Reads the further schools of the last study, "degrees from A, B and C": each is one more study, or where the words
 * say "respectively" the school of one of the degrees before it. Returns where that ends.
 */
function readSchools(view: View, at: number, studies: Growing[], waiting: number): number {
	const last = studies.at(-1) as Growing;
	const schools = [last.organization];
	const own: Pick<Growing, 'field' | 'when'>[] = [{}];
	let position = at;
	for (
		let more = moreSchool(view, at);
		more && studies.length + schools.length < MOST;
		more = moreSchool(view, position)
	) {
		schools.push(more.organization);
		position = more.end;
		// "degrees from A in English (1990) and B in law (1995)"
		const field =
			last.field &&
			fieldAfter(view, { start: position, end: position, next: position, category: 'degree', short: false });
		if (field) position = field.next;
		const dated = adjuncts(view, position);
		const dates = field && dated.when ? { when: dated.when } : {};
		if (field) position = dated.end;
		own.push(field ? { field: wordsOf(view, field.start, field.end), ...dates } : {});
	}
	if (schools.length === 1) return at;
	const open = studies.slice(waiting);
	const dated = adjuncts(view, position);
	if (dated.when) last.when ??= dated.when;
	const shared = dated.when ? shareYears(view, dated.end, studies) : position;
	const told = [shared - 1, shared, shared + 1].some((near) => view.tokens[near]?.lower === 'respectively');
	if (told && open.length === schools.length) {
		open.forEach((study, index) => {
			study.organization = schools[index] as Read<OrganizationMention>;
		});
		return shared;
	}
	// "master's and bachelor's degrees from A and B": nobody tells which is whose.
	if (open.length > 1) {
		for (const study of open) delete study.organization;
		return position;
	}
	schools.slice(1).forEach((organization, index) => {
		const { when: _, ...rest } = last;
		const told = own[index + 1];
		studies.push({ ...(told?.field ? rest : last), organization: organization as Read<OrganizationMention>, ...told });
	});
	return position;
}

/** "degree" alone, with nothing that says which, is no credential; with a field or a school it is still a study. */
function bareNoun(study: Growing): boolean {
	const only = study.credential;
	if (!only || !/^(?:degrees?|qualifications?)$/i.test(only.value)) return false;
	if (!study.field && !study.organization) return true;
	delete study.credential;
	return false;
}

/** An enumeration of degrees as one slot; its value is a list of `Study`. */
export const studies: SlotType = (view, at) => {
	const read = readStudies(view, at);
	if (!read) return [];
	return [{ start: read.studies[0]?.credential?.start ?? at, end: read.end, value: read.studies }];
};
