import type { Claim, DataFormat, DataItem, OrganizationMention, OrganizationType, PlaceMention } from '../../model';
import { countryNamed } from '../country-name';
import { type DataScope, dataClaim, isoDate, isoTime, type SlotItem, webAddress } from './data-claim';
import { allNodes, type DataNode, type DataRecord, itemAt, nameItem, nodesAt } from './data-node';

const ORGANIZATION_TYPES: ReadonlySet<string> = new Set<OrganizationType>([
	'CollegeOrUniversity',
	'School',
	'EducationalOrganization',
	'ResearchOrganization',
	'GovernmentOrganization',
	'Corporation',
	'NGO',
	'SportsTeam',
	'SportsOrganization',
	'MusicGroup',
	'PerformingGroup',
	'NewsMediaOrganization',
	'MedicalOrganization',
	'Hospital',
	'Library',
	'Museum',
	'PoliticalParty',
	'Project',
	'FundingAgency',
]);

const WORK_TYPES = new Map<string, Extract<Claim['fact'], { kind: 'work' }>['type']>([
	['Book', 'Book'],
	['Thesis', 'Thesis'],
	['ScholarlyArticle', 'ScholarlyArticle'],
	['Movie', 'Movie'],
	['TVSeries', 'TVSeries'],
	['MusicAlbum', 'MusicAlbum'],
	['MusicRecording', 'MusicRecording'],
	['MusicComposition', 'MusicComposition'],
	['Play', 'Play'],
	['VisualArtwork', 'VisualArtwork'],
	['Painting', 'VisualArtwork'],
	['Sculpture', 'VisualArtwork'],
	['SoftwareApplication', 'SoftwareApplication'],
	['SoftwareSourceCode', 'SoftwareApplication'],
	['PodcastSeries', 'PodcastSeries'],
]);

const WORK_ROLES = ['author', 'creator', 'editor', 'translator', 'actor', 'director', 'producer', 'composer'] as const;
const EVENT_ROLES = ['performer', 'organizer', 'attendee', 'competitor', 'contributor'] as const;
const EVENT_TYPE = /Event$|^Festival$|^Hackathon$/;

/** What the kinds of value of a Person become, in the order in which they are told. */
const NAME_FORMS = [
	['name', 'full'],
	['alternateName', 'alternate'],
	['givenName', 'given'],
	['familyName', 'family'],
	['additionalName', 'additional'],
	['honorificPrefix', 'prefix'],
	['honorificSuffix', 'suffix'],
] as const;

const RELATIONS = [
	['spouse', 'spouse'],
	['children', 'child'],
	['parent', 'parent'],
	['parents', 'parent'],
	['sibling', 'sibling'],
	['siblings', 'sibling'],
	['relatedTo', 'relative'],
] as const;

/** The schema.org type without its prefix, where it is a kind of organisation that the model knows. */
function organizationType(type: string | undefined): OrganizationType | undefined {
	const local = type?.replace(/^.*[/#:]/, '') ?? '';
	return ORGANIZATION_TYPES.has(local) ? (local as OrganizationType) : undefined;
}

function localType(node: DataNode): string {
	return (node.type ?? '').replace(/^.*[/#:]/, '');
}

function organizationOf(node: DataNode): OrganizationMention | undefined {
	const name = nameItem(node)?.value.trim();
	if (!name || /^https?:/.test(name)) return undefined;
	const type = organizationType(node.type);
	const url = webAddress(itemAt(node, 'url')?.value);
	const sameAs = nodesAt(node, 'sameAs').flatMap((one) => webAddress(one.item?.value) ?? []);
	const above = nodesAt(node, 'parentOrganization')[0];
	const parent = above && organizationOf({ ...above, children: withoutParent(above) });
	return {
		name,
		...(type ? { type } : {}),
		...(parent ? { parent } : {}),
		...(url ? { url } : {}),
		...(sameAs.length > 0 ? { sameAs } : {}),
	};
}

/** One level of parent is all that a mention needs, and it keeps hostile nesting from mattering. */
function withoutParent(node: DataNode): ReadonlyMap<string, DataNode> {
	return new Map([...node.children].filter(([key]) => key !== 'parentOrganization'));
}

const ADDRESS_PARTS = ['streetAddress', 'addressLocality', 'addressRegion', 'postalCode', 'addressCountry'] as const;

function placeOf(node: DataNode | undefined): PlaceMention | undefined {
	if (!node) return undefined;
	const addressNode = nodesAt(node, 'address')[0];
	const parts = ADDRESS_PARTS.flatMap((part) => {
		const item = addressNode && itemAt(addressNode, part);
		return item ? [[part, item.value.trim()] as const] : [];
	});
	const address = parts.length > 0 ? Object.fromEntries(parts) : undefined;
	const name =
		nameItem(node)?.value ?? addressNode?.item?.value ?? parts.find(([part]) => part === 'addressLocality')?.[1];
	if (!name?.trim()) return undefined;
	return { name: name.trim(), ...(address ? { address } : {}) };
}

/** An organisation behind a value, with the role around it: `worksFor: {@type: EmployeeRole, worksFor: …}`. */
function throughRole(node: DataNode, property: string): { organization?: DataNode; role?: DataNode } {
	if (!localType(node).endsWith('Role')) return { organization: node };
	const organization = nodesAt(node, property)[0];
	return { role: node, ...(organization ? { organization } : {}) };
}

const ORGANIZATION_PROPERTIES = [
	['worksFor', 'position'],
	['affiliation', 'affiliation'],
	['memberOf', 'membership'],
	['alumniOf', 'education'],
] as const;

/**
 * The claims of schema.org Person, Event and work nodes about the subject, in JSON-LD or Microdata.
 * Contact data (e-mail, telephone, home address) is never read.
 *
 * @param record one script block or one Microdata item
 */
export function schemaClaims(scope: DataScope, record: DataRecord): readonly Claim[] {
	const nodes = allNodes(record.root);
	const byId = new Map<string, DataNode>();
	for (const node of nodes) {
		const id = itemAt(node, '@id')?.value;
		if (id !== undefined && node.children.size > (byId.get(id)?.children.size ?? 1)) byId.set(id, node);
	}
	/** The node that a bare reference `{"@id": …}` points to. */
	const follow = (node: DataNode): DataNode => byId.get(itemAt(node, '@id')?.value ?? '') ?? node;
	const isSubject = (node: DataNode): boolean => {
		const target = follow(node);
		const name = nameItem(target)?.value;
		return name !== undefined && (target.item !== undefined || localType(target) === 'Person') && scope.isSubject(name);
	};
	const claims: Claim[] = [];
	for (const node of nodes) {
		const type = localType(node);
		if (type === 'Person' && isSubject(node)) claims.push(...personClaims(scope, record.format, node, follow));
		else if (EVENT_TYPE.test(type)) claims.push(...eventClaims(scope, record.format, node, isSubject, follow));
		else if (WORK_TYPES.has(type)) claims.push(...workClaims(scope, record.format, node, isSubject, follow));
	}
	return claims;
}

type Follow = (node: DataNode) => DataNode;

function personClaims(scope: DataScope, format: DataFormat, person: DataNode, follow: Follow): readonly Claim[] {
	const claims: Claim[] = [];
	const add = (property: string, fact: Claim['fact'], main: DataItem, more: readonly SlotItem[] = []): void => {
		claims.push(dataClaim(scope, `${format}/${property}`, fact, main, more));
	};
	for (const [property, form] of NAME_FORMS) {
		for (const node of nodesAt(person, property)) {
			const item = nameItem(node);
			if (item) add(property, { kind: 'name', name: item.value.trim(), form }, item);
		}
	}
	for (const kind of ['birth', 'death'] as const) {
		const dateItem = itemAt(person, `${kind}Date`);
		const date = isoDate(dateItem?.value);
		const placeNode = nodesAt(person, `${kind}Place`).map(follow)[0];
		const place = placeOf(placeNode);
		const placeItem =
			placeNode && (nameItem(placeNode) ?? itemAt(nodesAt(placeNode, 'address')[0] ?? placeNode, 'addressLocality'));
		const main = date ? dateItem : placeItem;
		if (main && (date || place)) {
			add(`${kind}Date`, { kind, ...(date ? { date } : {}), ...(place ? { place } : {}) }, main, [
				['place', placeItem],
			]);
		}
	}
	for (const [property, kind] of [
		['nationality', 'nationality'],
		['knowsAbout', 'expertise'],
		['knowsLanguage', 'language'],
		['hasOccupation', 'occupation'],
	] as const) {
		for (const node of nodesAt(person, property).map(follow)) {
			const item = nameItem(node);
			if (!item || /^https?:/.test(item.value)) continue;
			const value = item.value.trim();
			add(
				property,
				kind === 'nationality' ? { kind, country: countryNamed(value) ?? value } : { kind, name: value },
				item,
			);
		}
	}
	const titles = nodesAt(person, 'jobTitle').flatMap((node) => nameItem(node) ?? []);
	const employers = nodesAt(person, 'worksFor');
	// One title and one employer belong together; with more of either nobody says which goes with which.
	const joined = titles.length === 1 && employers.length === 1;
	if (!joined) for (const title of titles) add('jobTitle', { kind: 'position', title: title.value.trim() }, title);
	for (const [property, kind] of ORGANIZATION_PROPERTIES) {
		for (const value of nodesAt(person, property)) {
			const { organization: node, role } = throughRole(value, property);
			const organization = node && organizationOf(follow(node));
			const main = node && nameItem(follow(node));
			if (!organization || !main) continue;
			const roleName = role && itemAt(role, 'roleName', 'namedPosition');
			const startItem = role && itemAt(role, 'startDate');
			const endItem = role && itemAt(role, 'endDate');
			const start = isoDate(startItem?.value);
			const end = isoDate(endItem?.value);
			const dates = { ...(start ? { start } : {}), ...(end ? { end } : {}) };
			const more: SlotItem[] = [
				['title', roleName],
				['start', start ? startItem : undefined],
				['end', end ? endItem : undefined],
			];
			if (kind === 'education') add(property, { kind, organization, ...dates }, main, more.slice(1));
			else if (kind === 'membership') {
				add(
					property,
					{ kind, organization, ...(roleName ? { role: roleName.value.trim() } : {}), ...dates },
					main,
					more,
				);
			} else {
				const title = roleName ?? (joined && property === 'worksFor' ? titles[0] : undefined);
				more[0] = ['title', title];
				const form = kind === 'affiliation' ? ({ form: 'affiliation' } as const) : {};
				const fact = {
					kind: 'position',
					organization,
					...(title ? { title: title.value.trim() } : {}),
					...form,
					...dates,
				} as const;
				add(property, fact, main, more);
			}
		}
	}
	for (const node of nodesAt(person, 'hasCredential').map(follow)) {
		const item = nameItem(node) ?? itemAt(node, 'credentialCategory');
		const giver = nodesAt(node, 'recognizedBy', 'sourceOrganization').map(follow)[0];
		const organization = giver && organizationOf(giver);
		const end = isoDate(itemAt(node, 'dateCreated')?.value);
		if (!item) continue;
		const rest = { ...(organization ? { organization } : {}), ...(end ? { end } : {}) };
		add('hasCredential', { kind: 'education', credential: item.value.trim(), ...rest }, item, [
			['organization', giver && nameItem(giver)],
		]);
	}
	for (const node of nodesAt(person, 'award', 'awards')) {
		const item = nameItem(node);
		if (item) add('award', { kind: 'award', ...nameAndYear(item.value) }, item);
	}
	for (const [property, relation] of RELATIONS) {
		for (const node of nodesAt(person, property).map(follow)) {
			const item = nameItem(node);
			if (item && !/^https?:/.test(item.value))
				add(property, { kind: 'relative', relation, name: item.value.trim() }, item);
		}
	}
	for (const node of nodesAt(person, 'identifier').map(follow)) {
		const item = node.item ?? itemAt(node, 'value');
		const scheme = itemAt(node, 'propertyID')?.value.trim();
		if (item && scheme) add('identifier', { kind: 'identifier', scheme, value: item.value.trim() }, item);
	}
	claims.push(...profileOf(scope, format, person));
	return claims;
}

/** Description, image, address and profiles elsewhere, as the page's own markup gives them. */
function profileOf(scope: DataScope, format: DataFormat, person: DataNode): readonly Claim[] {
	const claims: Claim[] = [];
	for (const property of ['description', 'image', 'url', 'sameAs'] as const) {
		for (const node of nodesAt(person, property)) {
			const item = node.item ?? itemAt(node, 'url', 'contentUrl', '@id');
			const value = property === 'description' ? item?.value.trim() : webAddress(item?.value);
			if (item && value)
				claims.push(dataClaim(scope, `${format}/${property}`, { kind: 'profile', property, value }, item));
			if (property !== 'sameAs') break;
		}
	}
	return claims;
}

/** A prize and the year in or before its name: `Field Medal (1998)`. */
export function nameAndYear(value: string): { readonly name: string; readonly date?: string } {
	const text = value.trim();
	const match = /^(.{2,200}?)[\s,]*\(?\b(1[5-9]\d\d|20\d\d)\)?$/.exec(text) ?? undefined;
	if (match?.[1] && match[2]) return { name: match[1].trim(), date: match[2] };
	const leading = /^(1[5-9]\d\d|20\d\d)\s*[:–—-]\s*(.{2,200})$/.exec(text);
	if (leading?.[1] && leading[2]) return { name: leading[2].trim(), date: leading[1] };
	return { name: text };
}

function eventClaims(
	scope: DataScope,
	format: DataFormat,
	node: DataNode,
	isSubject: (node: DataNode) => boolean,
	follow: Follow,
): readonly Claim[] {
	const role = EVENT_ROLES.find((one) => nodesAt(node, one).some(isSubject));
	const name = itemAt(node, 'name');
	if (!role || !name) return [];
	const startItem = itemAt(node, 'startDate');
	const endItem = itemAt(node, 'endDate');
	const date = isoDate(startItem?.value);
	const startTime = isoTime(startItem?.value);
	const endTime = isoTime(endItem?.value);
	const placeNode = nodesAt(node, 'location').map(follow)[0];
	const place = placeOf(placeNode);
	const organizer = nodesAt(node, 'organizer').map(follow)[0];
	const organization = organizer && localType(organizer) !== 'Person' ? organizationOf(organizer) : undefined;
	const free = /true$/i.test(itemAt(node, 'isAccessibleForFree')?.value ?? '');
	const url = webAddress(itemAt(node, 'url')?.value);
	const fact = {
		kind: 'event',
		name: name.value.trim(),
		role,
		...(date ? { date } : {}),
		...(startTime ? { startTime } : {}),
		...(startTime && endTime ? { endTime } : {}),
		...(place ? { place } : {}),
		...(organization ? { organization } : {}),
		...(free ? { free } : {}),
		...(url ? { url } : {}),
	} as const;
	return [
		dataClaim(scope, `${format}/event`, fact, name, [
			['date', date ? startItem : undefined],
			['place', placeNode && nameItem(placeNode)],
		]),
	];
}

function workClaims(
	scope: DataScope,
	format: DataFormat,
	node: DataNode,
	isSubject: (node: DataNode) => boolean,
	follow: Follow,
): readonly Claim[] {
	const role = WORK_ROLES.find((one) => nodesAt(node, one).some(isSubject));
	const name = itemAt(node, 'name', 'headline');
	const type = WORK_TYPES.get(localType(node));
	if (!role || !name || !type) return [];
	const dateItem = itemAt(node, 'datePublished', 'dateCreated');
	const date = isoDate(dateItem?.value);
	const publisher = nodesAt(node, 'publisher').map(follow)[0];
	const organization = publisher && organizationOf(publisher);
	const rest = { ...(date ? { date } : {}), ...(organization ? { organization } : {}) };
	const fact = { kind: 'work', name: name.value.trim(), type, role, ...rest } as const;
	return [dataClaim(scope, `${format}/work`, fact, name, [['date', date ? dateItem : undefined]])];
}
