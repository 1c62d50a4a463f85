import type { Edtf, Fact, FactKind, FactOf } from '../../model';
import type { Publication } from '../publication';
import type { JsonResume } from './document';

/** The sections that facts go to, in the order of the schema. */
export const SECTIONS = [
	'work',
	'education',
	'awards',
	'certificates',
	'publications',
	'skills',
	'languages',
	'projects',
] as const satisfies readonly (keyof JsonResume)[];

/** What the entries of a résumé are made with. */
export interface ResumeScope extends Pick<Publication, 'url' | 'placeOf'> {
	/** An organisation's name and address. */
	readonly body: (id: string | undefined) => { readonly name?: string; readonly url?: string };
	/** A date as the schema can say it: a year from 1000 to 2999, a month or a day; others are left out. */
	readonly date: (date: Edtf | undefined) => string | undefined;
}

/** An entry of a section; what is `undefined` is left out. */
export type ResumeEntry = readonly [section: (typeof SECTIONS)[number], entry: object];

/** What has a term. */
type Held = Pick<FactOf<'position'>, 'start' | 'end' | 'current'>;

/**
 * Beginning and end. A résumé means by a beginning alone that the post goes on, so the beginning of what is over, or
 * may be, goes with its end or not at all.
 */
function term({ start, end, current }: Held, { date }: ResumeScope): object {
	const [startDate, endDate] = [date(start), date(end)];
	return { startDate: endDate || current === true ? startDate : undefined, endDate };
}

/** Works that a list of publications has, where the subject wrote them. */
const PUBLICATIONS = /^(?:Book|Thesis|Article|ScholarlyArticle|Play|CreativeWork)$/;

/** The section and entry of each kind of fact. Kinds that are not here have no place in a résumé. */
const ENTRIES: { readonly [K in FactKind]?: (fact: FactOf<K>, scope: ResumeScope) => ResumeEntry } = {
	position: (fact, scope) => {
		const { name, url } = scope.body(fact.organization);
		const location = !name && fact.place ? scope.placeOf(fact.place).name : undefined;
		return ['work', { name, position: fact.title, location, url, ...term(fact, scope) }];
	},
	education: (fact, scope) => {
		const { organization, credential, category, field, end } = fact;
		const { name, url } = scope.body(organization);
		return credential && /^(?:certificate|license)$/.test(category ?? '')
			? ['certificates', { name: credential, date: scope.date(end), issuer: name }]
			: ['education', { institution: name, url, area: field, studyType: credential, ...term(fact, scope) }];
	},
	award: ({ name, date, organization }, scope) => [
		'awards',
		{ title: name, date: scope.date(date), awarder: scope.body(organization).name },
	],
	work: ({ name, type = 'CreativeWork', role = 'author', date, organization, url }, scope) => {
		const by = scope.body(organization).name;
		const shown = { name, url: scope.url(url) };
		return role === 'author' && PUBLICATIONS.test(type)
			? ['publications', { ...shown, publisher: by, releaseDate: scope.date(date) }]
			: ['projects', { ...shown, ...term({ start: date, end: date }, scope), roles: [role], entity: by, type }];
	},
	event: ({ name, role = 'performer', date, organization, url }, scope) => {
		const [start, end = start] = date?.split('/') ?? [];
		const entity = scope.body(organization).name;
		const dates = term({ start, end }, scope);
		return ['projects', { name, ...dates, url: scope.url(url), roles: [role], entity, type: 'Event' }];
	},
	membership: (fact, scope) => {
		const { name, url } = scope.body(fact.organization);
		const roles = [fact.role ?? 'member'];
		return ['projects', { name, ...term(fact, scope), url, roles, entity: name, type: 'Membership' }];
	},
	founded: ({ organization, date }, scope) => {
		const { name, url } = scope.body(organization);
		return ['projects', { name, startDate: scope.date(date), url, roles: ['founder'], type: 'Organization' }];
	},
	expertise: ({ name }) => ['skills', { name }],
	language: ({ name }) => ['languages', { language: name }],
};

/** The entry that a fact becomes; `undefined` where a résumé has no place for it. */
export function resumeEntry(fact: Fact, scope: ResumeScope): ResumeEntry | undefined {
	return (ENTRIES[fact.kind] as ((fact: Fact, scope: ResumeScope) => ResumeEntry) | undefined)?.(fact, scope);
}
