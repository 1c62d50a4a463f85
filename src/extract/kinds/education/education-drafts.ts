import type { ClaimFactOfKind, OrganizationMention } from '../../../model';
import type { Draft, Frame, Match, SlotHit, View } from '../../frames/frame';
import { isBody } from '../../slots/organization/body';
import { readOf } from '../../slots/organization/read-of';
import { isSortOfSchool } from '../../slots/organization/sort-of-school';
import type { Read } from '../../slots/role/role';
import { degreeSpan, isField } from '../../slots/study/degree';
import { readStudies, type Study } from '../../slots/study/studies';
import { majorAt, majoredIn } from '../../slots/study/study-asides';
import { hasOrganizationHead } from '../../words/organization-type';
import { wordsOf } from '../../words/words-of';
import { studiedAt } from '../role/post-sort';
import { isVerbInName } from '../verb-in-name';
import { isStudying } from './study-currency';
import { type StudyOptions, studyDrafts } from './study-drafts';
import { isUnfinished, WORKS_FOR } from './unfinished-study';

/** The studies that a match's slot enumerates. */
export const studiesOf = (match: Match): readonly Study[] =>
	(match.slots.studies ?? []).flatMap((hit) => hit.value as readonly Study[]);

/** What was studied, with its words. */
export const fieldOf = (match: Match): Read<string> | undefined => {
	const hit = match.slots.field?.[0];
	return hit && { value: hit.value as string, start: hit.start, end: hit.valueEnd ?? hit.end };
};

/** Verbs that tell of a degree being worked for: their date is no end. */
export const BEGINS = /^(?:read for|study for|pursue|work on|work towards?|undertake|continue|be pursuing|do)$/;

/** A builder for degrees with, perhaps, a school and a field beside them. */
export function degrees(point: StudyOptions['point']): (match: Match) => readonly Draft[] {
	return (match) => {
		const organization = readOf(match.slots.organization?.[0]);
		const field = fieldOf(match);
		if (ofDegree(match)) return [];
		const drafts = studyDrafts(match, studiesOf(match), {
			point: match.classes.some((entry) => BEGINS.test(entry.word)) ? 'start' : isAim(match) ? 'none' : point,
			...(organization && { organization }),
			...(field && { field }),
		});
		if (isUnfinished(match)) return drafts.flatMap(unearned);
		if (isStudying(match)) return drafts.flatMap(unearned).map(goingOn);
		if (isUnearned(match)) return drafts.flatMap(unearned);
		return match.classes.some(({ word }) => WORKS_FOR.test(word)) ? drafts.flatMap(unlessEnded) : drafts;
	};
}

/** "came to A in 1955 to read for a diploma": the year is that of coming. */
const isAim = ({ view: { tokens }, start }: Match): boolean =>
	tokens[start]?.lower === 'to' && /^(?:read|study|do|take)$/.test(tokens[start + 1]?.lower ?? '');

/** Studies that go on, as long as nothing tells of their end. */
function goingOn(draft: Draft): Draft {
	const fact = draft.fact as ClaimFactOfKind<'education'>;
	return fact.end || fact.credential ? draft : { ...draft, fact: { ...fact, current: true } };
}

/** "her PhD thesis", "a prize for her MSc project": something of the study, and no degree. */
function ofDegree({ view, slots, frame }: Match): boolean {
	if (frame.name === 'education/student') return false;
	const end = slots.studies?.[0]?.end;
	return (
		end !== undefined &&
		/^(?:thes[ie]s|dissertation|research|students?|work|project|supervisors?|advis[eo]r|committee|course|courses|classes|programmes?|programs?)$/.test(
			view.tokens[end]?.lower ?? '',
		)
	);
}

/** Only the studies whose school is told: "her PhD from A". */
export const schooled = (drafts: readonly Draft[]): readonly Draft[] =>
	drafts.filter(({ fact }) => 'organization' in fact && fact.organization !== undefined);

/** "began a law degree at A": the school and the start, as nobody says that the degree was earned. */
export function begunDegrees(match: Match): readonly Draft[] {
	const organization = readOf(match.slots.organization?.[0]);
	if (ofDegree(match)) return [];
	// "In 1995 she returned to A for a PhD": not the year in which she began it.
	const options = { point: organization ? 'none' : 'start', ...(organization && { organization }) } as const;
	// "…, which she completed in 2003": earned after all.
	const drafts = studyDrafts(match, studiesOf(match), options);
	return schooled(isUnfinished(match) ? drafts.flatMap(unearned) : drafts.flatMap(unlessEnded));
}

/** A study that was worked for: with its degree only where the text tells when that came. */
const unlessEnded = (draft: Draft): readonly Draft[] =>
	'end' in draft.fact && draft.fact.end ? [draft] : unearned(draft);

/** "attended the Leadership Programme in Tides at A": what was taken, and not where. */
const isCourse = ({ view }: Match, hit: SlotHit): boolean =>
	/ (?:Program|Programme)$/.test((hit.value as OrganizationMention).name) &&
	view.tokens[hit.valueEnd ?? hit.end]?.lower === 'in';

/** Parts of a study that somebody completes without the degree. */
const PART_OF_STUDY = /^(?:coursework|courses|classes|credits|semesters?|terms?|everything)$/;

/** "is pursuing a PhD", "was working towards a PhD", "completed the coursework for a PhD": nobody says that it was earned. */
function isUnearned({ frame, view, start, end, slots }: Match): boolean {
	if (frame.name === 'education/student') return true;
	const words = view.tokens.slice(start, end).map((token) => token.lower);
	const before = view.tokens.slice(Math.max(0, start - 1), slots.studies?.[0]?.start ?? end);
	if (before.some(({ lower }) => PART_OF_STUDY.test(lower))) return true;
	const at = words.findIndex((word) =>
		/^(?:pursuing|studying|working|reading|undertaking|completing|finishing|earning|writing|doing)$/.test(word),
	);
	return at >= 0 && words.slice(0, at).some((word) => /^(?:is|am|are|'s|'m|was|were|currently|now)$/.test(word));
}

/** A study without the degree that it is to lead to. */
function unearned(draft: Draft): readonly Draft[] {
	const { credential: _, category: __, ...fact } = draft.fact as ClaimFactOfKind<'education'>;
	if (!fact.organization && !fact.field) return [];
	return [{ ...draft, fact, spans: draft.spans.filter(({ slot }) => slot !== 'credential') }];
}

/** The degrees in brackets behind a school: "Marlow College (BA, 1990)". */
function degreesBehind(view: View, at: number): readonly Study[] {
	if (view.tokens[at]?.text !== '(') return [];
	const read = readStudies(view, at + 1);
	if (!read || view.tokens[read.end]?.text !== ')') return [];
	// The year beside a degree is that of its end.
	return read.studies
		.filter(({ organization }) => !organization)
		.map(({ when, ...study }): Study => {
			if (!when?.point) return { ...study, ...(when && { when }) };
			const { point, ...span } = when;
			return { ...study, when: { ...span, end: point } };
		});
}

const isSchool = ({ view }: Match, { value }: SlotHit): boolean => studiedAt(view, value as OrganizationMention);

/** Lexicon: colleges whose names end as those of other houses. */
const COLLEGES = /^(?:Christ Church|(?:Trinity|Clare|Hughes|Lady Margaret|St\.? Edmund|St\.? Mary) Hall)$/;

/**
 * "read law at Winchester", "was educated at Keble": where a field is studied or somebody educated is a school, whatever its
 * name; a body with a word of another sort is none.
 */
function isTaughtAt(match: Match, { start, end, value }: SlotHit): boolean {
	const { view, classes, slots } = match;
	const { name, type } = value as OrganizationMention;
	const verb = classes[0]?.word ?? studyWord(match);
	return (
		verb !== undefined &&
		(slots.field === undefined ? /^(?:be )?educated?$/ : /^(?:stud(?:y|ying)|read(?:ing)?|major)$/).test(verb) &&
		/^(?:at|both|and)$/.test(view.tokens[start - 1]?.lower ?? '') &&
		// "at Tom Reed's studio"
		view.tokens[end]?.kind !== 'clitic' &&
		type === undefined &&
		(COLLEGES.test(name) || !hasOrganizationHead(wordsOf(name)))
	);
}

/** "to read", "studying": the word that a pattern names instead of a class. */
const studyWord = ({ view: { tokens }, start }: Match): string | undefined =>
	tokens[tokens[start]?.lower === 'to' ? start + 1 : start]?.lower;

/** A builder for schools without degrees; `sure` ones only where the cue could be said of any body. */
export function schools(point: StudyOptions['point'], sure = false): (match: Match) => readonly Draft[] {
	return (match) => {
		const hits = (match.slots.organization ?? []).filter(
			(hit) =>
				!/\bcum laude\b/i.test((hit.value as OrganizationMention).name) &&
				!isSortOfSchool((hit.value as OrganizationMention).name) &&
				!isCourse(match, hit) &&
				// "Marlow College, Physics": what was studied there.
				!(hit.end - hit.start === 1 && isField(match.view, match.view.tokens[hit.start])) &&
				(!sure || isTaughtAt(match, hit) || (isSchool(match, hit) && !degreeSpan(match.view, hit.start))),
		);
		const [only] = hits;
		const major =
			only && hits.length === 1 ? (majoredIn(match.view, only.end) ?? majorAt(match.view, only.end)) : undefined;
		const field = fieldOf(match) ?? (major && { value: match.view.text(major.start, major.end), ...major });
		const studies = hits.flatMap((hit): readonly Study[] => {
			const organization = readOf(hit);
			const earned = degreesBehind(match.view, hit.end);
			if (earned.length > 0) return earned.map((study) => ({ ...study, organization }));
			return [{ organization, ...(hit.when && { when: hit.when }) }];
		});
		if (studies.length === 0 && field && match.when) return studyDrafts(match, [{ field }], { point });
		const drafts = studyDrafts(match, studies, { point, ...(field && { field }) });
		return isStudying(match) ? drafts.map(goingOn) : drafts;
	};
}

/** "with the class of 1958": the year of the class is that of the match. */
export function withClass(match: Match): Match {
	const { date, ...slots } = match.slots;
	const hit = date?.[0];
	if (!hit || !/^\d{4}$/.test(String(hit.value))) return match;
	return { ...match, slots, when: { point: String(hit.value), from: hit.start, to: hit.end } };
}

/** The type that a body's name suggests; empty where it suggests none. */
export const typeOf = (hit: SlotHit): string => (hit.value as OrganizationMention).type ?? '';

/** Verbs and nouns by which somebody has teachers. */
export const LEARNS =
	/^(?:studied|studies|study|studying|trained|training|lessons|apprenticed|learned|learnt|coached)$/;

/** The last small word before "with A and B at C" that may tell of learning. */
export function learning({ view: { tokens }, start }: Match): string {
	for (let at = start - 1; at >= Math.max(0, start - 6); at--)
		if (LEARNS.test(tokens[at]?.lower ?? '')) return tokens[at]?.lower ?? '';
	return '';
}

/** Whether a body may be a school: by its type, or by what was learned there ("as an officer at Sandhurst"). */
export const isSchoolLike = (match: Match, hit: SlotHit): boolean =>
	isSchool(match, hit) || (typeOf(hit) === '' && SCHOOLED.test(String(match.slots.title?.[0]?.value ?? '')));

/** What one trains as at a school, and not at a master's: cooks learn in kitchens. */
const SCHOOLED =
	/\b(?:officer|pilot|cadet|actor|actress|dancer|teacher|priest|singer|artist|painter|sculptor|designer)$/i;

/** Leaves out what is worded like schooling and is none: posts after the doctorate, and verbs inside names. */
export function withoutOthers(frame: Frame): Frame {
	const { build } = frame;
	if (!build) return frame;
	return {
		...frame,
		build: (match) =>
			isPostdoctoral(match) || isVerbInName(match) || isTrainer(match) || isCutName(match) ? [] : build(match),
	};
}

/** Whether what opens a match is no body: the end of a name that begins before it, or the second of two teachers. */
function isCutName({ view, slots, start }: Match): boolean {
	const hit = slots.organization?.[0];
	if (hit?.start !== start) return false;
	// "at Salt School and Girton College, where": a name that begins before the match.
	const before = view.tokens[start - 1];
	if (before?.kind === 'word' && before.capital) return true;
	// "in the classes of Ann Bell and Tom Reed, where"
	if (isBody(view, hit) || view.tokens[start - 1]?.lower !== 'and') return false;
	const words = view.tokens.slice(Math.max(0, start - 6), start - 1);
	return words.some(
		({ lower, kind }, at) =>
			/^(?:of|with|under|by)$/.test(lower) &&
			kind === 'word' &&
			words.slice(at + 1).every(({ capital, lower: word }) => capital || word === '-'),
	);
}

/** "trained staff at A": whoever trains others is no pupil there. */
function isTrainer({ view: { tokens }, classes: [verb], slots }: Match): boolean {
	const school = slots.organization?.[0];
	if (!verb || !school || !/^train$/.test(verb.word) || verb.end - verb.start > 1) return false;
	return (
		TRAINED.test(tokens[verb.end]?.lower ?? '') ||
		/^(?:the|many|young|new|other|hundreds|thousands|generations)$/.test(tokens[verb.end]?.lower ?? '')
	);
}
const TRAINED =
	/^(?:staff|teachers|nurses|students|doctors|officers|recruits|pilots|soldiers|players|athletes|actors|dancers|singers|volunteers|people|others|pupils|apprentices|engineers|managers|employees|colleagues|troops|cadets|leaders|coaches|horses|dogs)$/;

/** "did her postdoctoral work at A" is employment, and the degree before it is another sentence's. */
function isPostdoctoral({ view, start, end }: Match): boolean {
	const words = view.tokens.slice(start, end).map((token) => token.lower);
	return (
		words.some((word) => /^post-?doc(?:toral)?s?$/.test(word)) &&
		!words.some((word) =>
			/^(?:doctoral|phd|ph\.d\.?|doctorate|graduate|postgraduate|master's|masters|undergraduate|degree)$/.test(word),
		)
	);
}
