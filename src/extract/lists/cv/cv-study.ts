import type { OrganizationMention, Span } from '../../../model';
import type { Context } from '../../frames/frame';
import type { InnerView } from '../../frames/view';
import type { DegreeCategory } from '../../lexicons/degrees';
import { isSortOfSchool } from '../../slots/organization/sort-of-school';
import { isKnownPlace } from '../../slots/place';
import type { Study } from '../../slots/study/studies';
import { hasOrganizationHead } from '../../words/organization-type';
import { type CvBody, cvBody, isPlace } from './cv-body';
import type { CvLine } from './cv-fields';

/** A study that an entry of a CV names. */
export interface CvStudy {
	readonly credential?: string;
	readonly category?: DegreeCategory;
	readonly field?: string;
	readonly when?: Study['when'];
	readonly organization?: OrganizationMention;
	readonly span: Span;
	readonly organizationSpan?: Span;
}

interface Field extends Span {
	readonly sentence: number;
	/** Whether it stands right behind a degree: "MSc Human-Computer Interaction". */
	readonly direct?: boolean;
}

/** A branch of knowledge as it stands in a field of its own: "Physics", "Electrical and Computer Engineering". */
const BRANCH = /^\p{Lu}[\p{L}'’-]{2,}(?:(?: (?:and|&|of|in)| \p{L}[\p{L}'’-]+|,)){0,6}$/u;
const HONOURS =
	/^(?:(?:summa|magna|cum)\b|with |\(|(?:major|minor)$)|\b(?:honou?rs|distinction|laude|merit|class|gpa|first)\b/i;
/** What is told of a degree in brackets and is no school: "(Ulm Gold Medalist)". */
const MEDAL = /\b(?:medal(?:l?ist)?|topper|rank(?: holder)?|honou?rs|prize|scholar)$/i;
const IN_BRACKETS = /^\s?\((\p{Lu}[^()]{2,60})\)/u;

function branchOf(context: Context, field: Field): string | undefined {
	const words = context.document.text.slice(field.start, field.end);
	if (!BRANCH.test(words) || HONOURS.test(words) || words.length > 70) return undefined;
	if (isKnownPlace(words) || hasOrganizationHead(words.split(/\s+/))) return undefined;
	const view = context.part(field.sentence, field);
	return view.slot('roles', 0)[0] || isPlace(context, field.sentence, field) ? undefined : words;
}

/** Whether all words of a field are a branch of knowledge that the lexicons know. */
function isBranch(context: Context, field: Field): boolean {
	const view = context.part(field.sentence, field);
	return view.slot('field', 0).some(({ end }) => end === view.tokens.length);
}

const isSchool = ({ lexicon }: Context, { value }: CvBody): boolean =>
	[value.name, value.parent?.name ?? ''].some((name) =>
		name.split(/[\s,]+/).some((word) => lexicon.words.get('school-word')?.has(word.toLowerCase())),
	);

/** What is left of a field behind a place in it, its marks taken off. */
function restFrom(context: Context, field: Field, from: number): Field | undefined {
	const raw = context.document.text.slice(from, field.end);
	const words = raw.replace(/^(?:[\s,;:/–—-]|at\b|from\b)+/, '');
	if (words === '') return undefined;
	const direct = /^\s/.test(raw) && raw.trimStart() === words;
	return { start: field.end - words.length, end: field.end, sentence: field.sentence, ...(direct && { direct }) };
}

/**
 * The studies that the lines of an entry name: degree, branch and school in any order.
 *
 * @param lines one to five lines
 */
export function cvStudies(context: Context, lines: readonly CvLine[]): readonly CvStudy[] {
	const fields: Field[] = lines.flatMap(({ fields: own, sentence }) => own.map((field) => ({ ...field, sentence })));
	const { text } = context.document;
	let studies: readonly Study[] = [];
	let span: Span | undefined;
	let branch: string | undefined;
	let body: CvBody | undefined;
	for (let at = 0; at < fields.length && at < 12; at++) {
		const field = fields[at] as Field;
		const view = context.part(field.sentence, field) as InnerView;
		const match = studies.length === 0 ? view.slot('studies', 0)[0] : undefined;
		if (match) {
			studies = match.value as readonly Study[];
			const end = view.tokens[match.end - 1]?.end ?? field.end;
			span = { start: view.tokens[match.start]?.start ?? field.start, end };
			const bracket = IN_BRACKETS.exec(text.slice(end, field.end));
			if (studies.some(({ organization }) => MEDAL.test(organization?.value.name ?? '')))
				studies = studies.map(({ organization: _, ...study }) => study);
			if (bracket?.[1] && !studies[0]?.field && !HONOURS.test(bracket[1]) && !/\d/.test(bracket[1]))
				branch = bracket[1];
			const rest = restFrom(context, field, end + (bracket?.[0].length ?? 0));
			if (rest) fields.splice(at + 1, 0, rest);
			continue;
		}
		// "Electronics, Upton College": a branch, then the school.
		const comma = text.slice(field.start, field.end).indexOf(', ');
		const first = comma < 0 ? field : { ...field, end: field.start + comma };
		const open = branch === undefined && studies.length > 0 && !studies[0]?.field;
		// What follows the school is as often its town.
		const placed = body !== undefined || studies.some(({ organization }) => organization);
		const named = open && (field.direct || !placed || isBranch(context, first)) ? branchOf(context, first) : undefined;
		if (named !== undefined && (comma >= 0 || isBranch(context, first))) {
			branch = named;
			const rest = comma < 0 ? undefined : restFrom(context, field, first.end);
			if (rest) fields.splice(at + 1, 0, rest);
			continue;
		}
		const whole =
			!body && !isPlace(context, field.sentence, field) ? cvBody(context, field.sentence, field) : undefined;
		// "Medical School: Upton College": what sort of school, which the next field names.
		if (whole?.sure && !isSortOfSchool(whole.value.name)) {
			body = whole;
			if (whole.rest) fields.splice(at + 1, 0, { ...whole.rest, sentence: field.sentence });
		} else if (named !== undefined) branch = named;
	}
	// Without a degree only a school tells of a study; who paid for one is none.
	if (studies.length === 0)
		return body && isSchool(context, body) ? [{ organization: body.value, span: body.span }] : [];
	return studies.flatMap((study): readonly CvStudy[] => {
		const organization = study.organization?.value ?? body?.value;
		const field = study.field?.value ?? (studies.length === 1 ? branch : undefined);
		if (!study.credential && !organization) return [];
		return [
			{
				...(study.credential && { credential: study.credential.value }),
				...(study.category && { category: study.category }),
				...(field && { field }),
				...(study.when && { when: study.when }),
				...(organization && { organization }),
				span: span as Span,
				...(!study.organization && body && { organizationSpan: body.span }),
			},
		];
	});
}
