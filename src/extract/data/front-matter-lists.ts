import type { Claim, ClaimFact, DataItem } from '../../model';
import { LANGUAGES } from '../lexicons/languages';
import { cvPeriods } from '../lists/cv/cv-period';
import { hasOrganizationHead } from '../words/organization-type';
import { wordsOf } from '../words/words-of';
import { type DataScope, dataClaim, isoDate, type SlotItem } from './data-claim';
import { type DataNode, itemAt, nameItem, nodesAt } from './data-node';
import { DEGREE_AND_FIELD, OPENS_WITH_DEGREE } from './written-degree';

const ROLE = ['role', 'title', 'position', 'jobTitle', 'job_title', 'job'];
const BODY = [
	'org',
	'organization',
	'organisation',
	'company',
	'company_name',
	'employer',
	'institution',
	'affiliation',
	'place',
];
const SCHOOL = ['institution', 'school', 'university', 'college', 'organization', 'org', 'place'];
const DEGREE = ['degree', 'course', 'studyType', 'qualification', 'credential', 'title', 'name', 'area'];
const FIELD = ['field', 'area', 'major', 'subject', 'discipline'];
const START = ['start', 'startDate', 'start_date', 'date_start', 'from', 'begin'];
const END = ['end', 'endDate', 'end_date', 'date_end', 'to', 'finish'];
const YEARS = ['year', 'years', 'date', 'dates', 'period', 'time'];
const OPEN = /^(?:present|now|current|today|ongoing)$/i;
const NOT_YET = /\b(?:expected|in progress|candidate|anticipated)\b/i;

interface Dated {
	readonly start?: string;
	readonly end?: string;
	readonly current?: boolean;
	readonly slots: readonly SlotItem[];
}

/** Start and end of an entry: of keys of their own, or of one that gives both. */
function datesOf(node: DataNode): Dated {
	const from = itemAt(node, ...START);
	const to = itemAt(node, ...END);
	if (from ?? to) {
		const start = from && (isoDate(from.value) ?? cvPeriods(from.value)[0]?.from);
		const end = to && (isoDate(to.value) ?? cvPeriods(to.value)[0]?.from);
		const current = start && !end && (to ? OPEN.test(to.value.trim()) : false);
		return {
			...(start ? { start } : {}),
			...(end ? { end } : {}),
			...(current ? { current: true } : end ? { current: false } : {}),
			slots: [
				['start', start ? from : undefined],
				['end', end ? to : undefined],
			],
		};
	}
	const whole = itemAt(node, ...YEARS);
	const period = whole && cvPeriods(whole.value.trim())[0];
	if (!whole || !period) return { slots: [] };
	const single = !period.spread;
	return {
		...(single ? { end: period.from } : { start: period.from, ...(period.to ? { end: period.to } : {}) }),
		...(period.current ? { current: true } : {}),
		slots: [[single ? 'end' : 'start', whole]],
	};
}

/** The name that a value or the object under a key carries. */
function named(node: DataNode, keys: readonly string[]): DataItem | undefined {
	for (const key of keys) {
		for (const child of nodesAt(node, key)) {
			const item = nameItem(child);
			if (item && /\p{L}/u.test(item.value)) return item;
		}
	}
	return undefined;
}

const text = (item: DataItem): string => item.value.trim();

function educationClaim(scope: DataScope, node: DataNode): Claim | undefined {
	const school = named(node, SCHOOL);
	const degree = named(node, DEGREE);
	const words = degree ? text(degree) : '';
	if (NOT_YET.test(words) || (degree && !OPENS_WITH_DEGREE.test(words) && !school)) return undefined;
	const [, credential = words, branch] = DEGREE_AND_FIELD.exec(words) ?? [];
	const fieldItem = branch === undefined ? named(node, FIELD) : undefined;
	const field = branch ?? (fieldItem && fieldItem !== degree ? text(fieldItem) : undefined);
	const main = school ?? degree;
	if (!main) return undefined;
	const year = itemAt(node, ...END, ...YEARS)?.value ?? '';
	const { slots, current, ...dates } = NOT_YET.test(year) ? { slots: [] } : datesOf(node);
	const isDegree = degree && degree !== school && OPENS_WITH_DEGREE.test(words);
	const fact = {
		kind: 'education',
		...(school ? { organization: { name: text(school) } } : {}),
		...(isDegree ? { credential } : {}),
		...(isDegree && field ? { field } : {}),
		...dates,
		...(current ? { current } : {}),
	} as ClaimFact;
	return dataClaim(scope, 'front-matter/education', fact, main, [
		['credential', isDegree ? degree : undefined],
		['field', isDegree && fieldItem !== degree ? fieldItem : undefined],
		...slots,
	]);
}

function experienceClaim(scope: DataScope, node: DataNode): Claim | undefined {
	const title = named(node, ROLE);
	const body = named(node, BODY);
	const main = body ?? title;
	if (!main || !title) return undefined;
	const { slots, start, end, current } = datesOf(node);
	const single = start === undefined && end !== undefined && !itemAt(node, ...END);
	const fact = {
		kind: 'position',
		title: text(title),
		...(body ? { organization: { name: text(body) } } : {}),
		...(single ? { start: end } : { ...(start ? { start } : {}), ...(end ? { end } : {}) }),
		...(current === undefined || single ? {} : { current }),
	} as ClaimFact;
	return dataClaim(scope, 'front-matter/experience', fact, main, [['title', title], ...slots]);
}

function awardClaim(scope: DataScope, node: DataNode): Claim | undefined {
	const name = node.item ?? itemAt(node, 'title', 'name', 'award');
	if (!name || text(name).length < 3 || /\b(?:nominat\w+|finalist|shortlist\w*)\b/i.test(text(name))) return undefined;
	const giver = itemAt(node, 'awarder', 'organization', 'issuer', 'by');
	const { end, slots } = datesOf(node);
	const fact = {
		kind: 'award',
		name: text(name),
		...(end ? { date: end } : {}),
		...(giver ? { organization: { name: text(giver) } } : {}),
	} as const;
	return dataClaim(scope, 'front-matter/awards', fact, name, [
		['organization', giver],
		...slots.map(([, item]): SlotItem => ['date', item]),
	]);
}

/** "MSc in Tidal Science (University of Ulm, 2015)": a study in one value, its school in brackets or behind a comma. */
const STUDY = /^(?<degree>[^(),]{2,90})(?: \(|, )(?<school>\p{Lu}[^(),]{3,80})(?:, (?<year>(?:19|20)\d\d))?\)?$/u;

function studyClaim(scope: DataScope, item: DataItem): Claim | undefined {
	const { degree = '', school = '', year } = STUDY.exec(text(item))?.groups ?? {};
	if (!OPENS_WITH_DEGREE.test(degree) || NOT_YET.test(text(item)) || !hasOrganizationHead(wordsOf(school)))
		return undefined;
	const [, credential = degree, field] = DEGREE_AND_FIELD.exec(degree) ?? [];
	const fact = {
		kind: 'education',
		organization: { name: school },
		credential,
		...(field ? { field } : {}),
		...(year ? { end: year } : {}),
	} as const;
	return dataClaim(scope, 'front-matter/education', fact, item);
}

/**
 * What the lists of a person's front matter state: studies, posts, honours, languages. Values that a theme gives its
 * other lists (skills, hobbies, interests) say nothing of what the person is known for.
 */
export function listClaims(scope: DataScope, node: DataNode): readonly Claim[] {
	const education = nodesAt(node, 'education').flatMap((entry) => [entry, ...nodesAt(entry, 'courses')]);
	const claims = [
		...education.map((entry) => (entry.item ? studyClaim(scope, entry.item) : educationClaim(scope, entry))),
		...nodesAt(node, 'experience', 'work', 'employment', 'positions').map((entry) => experienceClaim(scope, entry)),
		...nodesAt(node, 'awards', 'honors', 'honours').map((entry) => awardClaim(scope, entry)),
		...nodesAt(node, 'languages').map((entry) => {
			const item = nameItem(entry) ?? itemAt(entry, 'language');
			return item && LANGUAGES.has(text(item))
				? dataClaim(scope, 'front-matter/languages', { kind: 'language', name: text(item) }, item)
				: undefined;
		}),
	];
	return claims.filter((claim): claim is Claim => claim !== undefined);
}
