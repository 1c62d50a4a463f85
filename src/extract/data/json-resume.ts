import type { Claim, DataItem, Edtf } from '../../model';
import { namedPerson } from '../named-person';
import { type DataScope, dataClaim, isoDate, type SlotItem, webAddress } from './data-claim';
import { writtenDate } from './data-date';
import { type DataNode, type DataRecord, itemAt, nodesAt } from './data-node';

/** A date by the schema, or as people write it all the same: "Jan 2019". */
const dateOf = (item: DataItem | undefined): Edtf | undefined =>
	isoDate(item?.value) ?? (item && writtenDate(item.value.trim()));

/** Start and end of an entry; an entry that began and names no end is still going on (JSON Resume schema). */
function period(node: DataNode): {
	readonly dates: { start?: string; end?: string };
	readonly slots: readonly SlotItem[];
} {
	const startItem = itemAt(node, 'startDate');
	const endItem = itemAt(node, 'endDate');
	const start = dateOf(startItem);
	const end = dateOf(endItem);
	return {
		dates: { ...(start ? { start } : {}), ...(end ? { end } : {}) },
		slots: [
			['start', start ? startItem : undefined],
			['end', end ? endItem : undefined],
		],
	};
}

/** Names of groups of skills that name none. */
const LABEL =
	/^(?:(?:programming|scripting|markup|coding|other|soft|hard|technical|core|key|personal|professional|web|natural|spoken|general|additional|dev(?:eloper)?) )*(?:languages?|frameworks?|librar(?:y|ies)|tools?|tooling|practices|technolog(?:y|ies)|databases?|platforms?|skills?|software|environments?|methodolog(?:y|ies)|others?|misc(?:ellaneous)?|misc\.|concepts|systems|operating systems|hobbies|interests|soft skills|tech stack|stack|methods|applications|proficiencies|front-?end|back-?end|devops)(?:(?: ?[/&,] ?| and )[\w -]{2,30}){0,3}$/i;
/** What résumés write in place of an end. */
const STILL = /^(?:present|now|current|today|ongoing)$/i;

const text = (item: DataItem | undefined): string => item?.value.trim() ?? '';

/**
 * The claims of a JSON Resume (jsonresume.org schema 1.0.0). E-mail, telephone and address are never read.
 *
 * @param record the whole résumé
 */
export function resumeClaims(scope: DataScope, record: DataRecord): readonly Claim[] {
	const claims: Claim[] = [];
	const add = (
		frame: string,
		fact: Claim['fact'],
		main: DataItem | undefined,
		more: readonly SlotItem[] = [],
	): void => {
		if (main) claims.push(dataClaim(scope, `json-resume/${frame}`, fact, main, more));
	};
	const basics = nodesAt(record.root, 'basics')[0];
	const name = basics && itemAt(basics, 'name');
	if (!basics || !name || !scope.isSubject(name.value)) return [];
	add('name', { kind: 'name', name: namedPerson(text(name))?.name ?? text(name), form: 'full' }, name);
	const label = itemAt(basics, 'label');
	if (label) add('label', { kind: 'occupation', name: text(label) }, label);
	for (const [key, property] of [
		['summary', 'description'],
		['image', 'image'],
		['picture', 'image'],
		['url', 'url'],
		['website', 'url'],
	] as const) {
		const item = itemAt(basics, key);
		const value = property === 'description' ? text(item) : webAddress(item?.value);
		if (item && value) add(key, { kind: 'profile', property, value }, item);
	}
	for (const node of nodesAt(basics, 'profiles')) {
		const item = itemAt(node, 'url');
		const value = webAddress(item?.value);
		if (value) add('profiles', { kind: 'profile', property: 'sameAs', value }, item);
	}
	for (const [section, kind] of [
		['work', 'position'],
		['volunteer', 'position'],
	] as const) {
		for (const node of nodesAt(record.root, section)) {
			const organization = itemAt(node, 'name', 'organization', 'company');
			const title = itemAt(node, 'position');
			const { dates, slots } = period(node);
			const open = itemAt(node, 'endDate')?.value.trim() ?? '';
			const current = dates.start !== undefined && dates.end === undefined && (open === '' || STILL.test(open));
			const fact = {
				kind,
				// Helping is no employment.
				...(section === 'volunteer' && { form: 'affiliation' as const }),
				...(organization ? { organization: { name: text(organization) } } : {}),
				...(title ? { title: text(title) } : {}),
				...dates,
				...(current ? { current: true } : dates.end ? { current: false } : {}),
			} as const;
			add(section, fact, organization ?? title, [['title', title], ...slots]);
		}
	}
	for (const node of nodesAt(record.root, 'education')) {
		const organization = itemAt(node, 'institution');
		const credential = itemAt(node, 'studyType');
		const field = itemAt(node, 'area');
		const { dates, slots } = period(node);
		const fact = {
			kind: 'education',
			...(organization ? { organization: { name: text(organization) } } : {}),
			...(credential ? { credential: text(credential) } : {}),
			...(field ? { field: text(field) } : {}),
			...dates,
		} as const;
		add('education', fact, organization ?? credential, [['credential', credential], ['field', field], ...slots]);
	}
	for (const node of nodesAt(record.root, 'awards')) {
		const title = itemAt(node, 'title');
		const dateItem = itemAt(node, 'date');
		const giver = itemAt(node, 'awarder');
		const date = dateOf(dateItem);
		const organization = giver ? { organization: { name: text(giver) } } : {};
		const fact = { kind: 'award', name: text(title), ...(date ? { date } : {}), ...organization } as const;
		add('awards', fact, title, [
			['date', date ? dateItem : undefined],
			['organization', giver],
		]);
	}
	for (const node of nodesAt(record.root, 'publications')) {
		const title = itemAt(node, 'name');
		const dateItem = itemAt(node, 'releaseDate');
		const publisher = itemAt(node, 'publisher');
		const date = dateOf(dateItem);
		const url = webAddress(itemAt(node, 'url', 'website')?.value);
		const fact = {
			kind: 'work',
			role: 'author',
			name: text(title),
			...(date ? { date } : {}),
			...(publisher ? { organization: { name: text(publisher) } } : {}),
			...(url ? { url } : {}),
		} as const;
		add('publications', fact, title, [
			['date', date ? dateItem : undefined],
			['organization', publisher],
		]);
	}
	for (const node of nodesAt(record.root, 'certificates')) {
		const title = itemAt(node, 'name');
		const issuer = itemAt(node, 'issuer');
		const dateItem = itemAt(node, 'date');
		const end = dateOf(dateItem);
		const organization = issuer ? { organization: { name: text(issuer) } } : {};
		const fact = {
			kind: 'education',
			credential: text(title),
			category: 'certificate',
			...organization,
			...(end ? { end } : {}),
		} as const;
		add('certificates', fact, title, [
			['organization', issuer],
			['end', end ? dateItem : undefined],
		]);
	}
	for (const node of nodesAt(record.root, 'languages')) {
		const item = itemAt(node, 'language', 'name');
		if (item) add('languages', { kind: 'language', name: text(item) }, item);
	}
	for (const node of nodesAt(record.root, 'skills')) {
		const name = itemAt(node, 'name');
		// "Languages", "Tools": a label, and what it stands for are the keywords.
		const items = name && !LABEL.test(text(name)) ? [name] : nodesAt(node, 'keywords').map(({ item }) => item);
		for (const item of items) if (item) add('skills', { kind: 'expertise', name: text(item) }, item);
	}
	return claims;
}
