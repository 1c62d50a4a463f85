import type { ClaimFact, OrganizationMention } from '../../../model';
import type { Draft, Match, When } from '../../frames/frame';
import type { Read } from '../../slots/role/role';
import type { Study } from '../../slots/study/studies';
import { clauseWhen } from '../role/post-dates';
import { spanOf } from '../titled-drafts';
import { finishedWhen } from './finished-when';

/** What the words around an enumeration of degrees add to each. */
export interface StudyOptions {
	/** The school of degrees that name none. */
	readonly organization?: Read<OrganizationMention>;
	/** The field of a study that names none. */
	readonly field?: Read<string>;
	/** What a moment is to the study: a degree is received at its end, a course is begun at its start. */
	readonly point?: 'start' | 'end' | 'none';
}

/** The dates of a study by a date phrase. */
function studyDates(
	when: When | undefined,
	point: StudyOptions['point'],
): { readonly start?: string; readonly end?: string } {
	if (!when) return {};
	if (when.start || when.end) return { ...(when.start && { start: when.start }), ...(when.end && { end: when.end }) };
	if (!when.point || point === 'none') return {};
	return point === 'start' ? { start: when.point } : { end: when.point };
}

/** "… in 1953, graduating in 1953": one date said twice is the end. */
const startBefore = (start: string | undefined, end: string): { readonly start?: string } =>
	start !== undefined && start !== end ? { start } : {};

/** The study that the clause's date is of: the only one, or the first where "followed by" tells of the next. */
function ownerOfDate({ view, when }: Match, studies: readonly Study[]): Study | undefined {
	const [first, second] = studies;
	if (!second) return first;
	const [from, to] = [first?.credential?.end ?? 0, second.credential?.start ?? 0];
	const followed = view.tokens.slice(from, to).some(({ lower }) => lower === 'followed');
	return followed && when && when.to <= from ? first : undefined;
}

/** One draft per study. The clause's date belongs to the last of several, and to all degrees of one school. */
export function studyDrafts(match: Match, studies: readonly Study[], options: StudyOptions = {}): readonly Draft[] {
	const drafts: Draft[] = [];
	const owner = ownerOfDate(match, studies);
	for (const study of studies) {
		const organization = study.organization ?? options.organization;
		const field = study.field ?? (studies.length === 1 ? options.field : undefined);
		if (!study.credential && !organization && !field) continue;
		const when = study.when ?? (study === owner ? clauseWhen(match) : undefined);
		const told = studyDates(when, options.point ?? 'end');
		const spans: Draft['spans'][number][] = [];
		const parts = [study.credential, field, organization].filter(
			(part): part is Read<string> | Read<OrganizationMention> => part !== undefined,
		);
		const first = Math.min(...parts.map((part) => part.start));
		const last = Math.max(...parts.map((part) => part.end));
		const finished = told.end !== undefined || study !== studies.at(-1) ? undefined : finishedWhen(match.view, last);
		const dates =
			finished?.point === undefined ? told : { ...startBefore(told.start, finished.point), end: finished.point };
		const whole = last - first <= 30 ? spanOf(match, first, last) : undefined;
		if (whole) spans.push(whole);
		for (const [slot, part] of [
			['credential', study.credential],
			['field', field],
			['organization', organization],
		] as const) {
			const span = part && spanOf(match, part.start, part.end);
			if (span) spans.push({ ...span, slot });
		}
		for (const slot of ['start', 'end'] as const) {
			const from = slot === 'end' ? (finished ?? when) : when;
			const dateSpan = from && spanOf(match, from.from, from.to);
			if (dateSpan && dates[slot]) spans.push({ ...dateSpan, slot });
			if (from?.also && dates[slot]) spans.push({ ...from.also, slot });
		}
		const fact: ClaimFact = {
			kind: 'education',
			...(organization && { organization: organization.value }),
			...(study.credential && { credential: study.credential.value.replace(/\s+/g, ' ') }),
			...(study.credential && study.category && { category: study.category }),
			...(field && { field: field.value.replace(/\s+/g, ' ') }),
			...dates,
		};
		drafts.push({
			fact,
			spans,
			...(when?.derivation && (dates.start || dates.end) ? { derivation: when.derivation } : {}),
		});
	}
	return drafts;
}
