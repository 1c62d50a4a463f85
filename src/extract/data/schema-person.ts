import type { Claim, DataFormat, DataItem } from '../../model';
import { namedPerson } from '../subject/named-person';
import { countryNamed } from '../words/country-name';
import { type DataScope, dataClaim, isoDate, type SlotItem, webAddress } from './data-claim';
import { allNodes, type DataNode, type DataRecord, itemAt, nameItem, nodesAt } from './data-node';
import { nameAndYear } from './name-and-year';
import { isNoBody } from './post-value';
import { eventClaims, type Follow, isEventType, isWorkType, workClaims } from './schema-event-work';
import { localType, organizationOf, placeOf } from './schema-mention';

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
		else if (isEventType(type)) claims.push(...eventClaims(scope, record.format, node, isSubject, follow));
		else if (isWorkType(type)) claims.push(...workClaims(scope, record.format, node, isSubject, follow));
	}
	return claims;
}

/** What a property of a person states: the fact, the value that states it, and those that state parts of it. */
interface Told {
	readonly property: string;
	readonly fact: Claim['fact'];
	readonly main: DataItem;
	readonly more?: readonly SlotItem[];
}

type PersonReader = (person: DataNode, follow: Follow) => readonly Told[];

/** What is read of a person, in the order in which it is told. */
const PERSON_READERS: readonly PersonReader[] = [
	names,
	(person, follow) => lifeDate(person, 'birth', follow),
	(person, follow) => lifeDate(person, 'death', follow),
	plainValues,
	posts,
	credentials,
	awards,
	relatives,
	identifiers,
];

function personClaims(scope: DataScope, format: DataFormat, person: DataNode, follow: Follow): readonly Claim[] {
	const told = PERSON_READERS.flatMap((read) => read(person, follow));
	return [
		...told.map(({ property, fact, main, more }) => dataClaim(scope, `${format}/${property}`, fact, main, more)),
		...profileOf(scope, format, person),
	];
}

const trimmed = (item: DataItem): string => item.value.trim();

/** The values of a property that name something, without those that only link to it. */
const namedBy = (person: DataNode, property: string, follow: Follow): readonly DataItem[] =>
	nodesAt(person, property)
		.map(follow)
		.flatMap((node) => nameItem(node) ?? [])
		.filter(({ value }) => !/^https?:/.test(value));

function names(person: DataNode): readonly Told[] {
	return NAME_FORMS.flatMap(([property, form]) =>
		nodesAt(person, property)
			.flatMap((node) => nameItem(node) ?? [])
			.map((main): Told => {
				// Many sites write title and degrees into the name.
				const name = (form === 'full' && namedPerson(main.value)?.name) || trimmed(main);
				return { property, fact: { kind: 'name', name, form }, main };
			}),
	);
}

function lifeDate(person: DataNode, kind: 'birth' | 'death', follow: Follow): readonly Told[] {
	const property = `${kind}Date`;
	const dateItem = itemAt(person, property);
	const date = isoDate(dateItem?.value);
	const placeNode = nodesAt(person, `${kind}Place`).map(follow)[0];
	const place = placeOf(placeNode);
	const placeItem =
		placeNode && (nameItem(placeNode) ?? itemAt(nodesAt(placeNode, 'address')[0] ?? placeNode, 'addressLocality'));
	const main = date ? dateItem : placeItem;
	if (!main || !(date || place)) return [];
	const fact = { kind, ...(date ? { date } : {}), ...(place ? { place } : {}) };
	return [{ property, fact, main, more: [['place', placeItem]] }];
}

/** Properties whose values are names. */
const PLAIN_VALUES: readonly (readonly [property: string, fact: (name: string) => Claim['fact']])[] = [
	['nationality', (name) => ({ kind: 'nationality', country: countryNamed(name) ?? name })],
	['knowsAbout', (name) => ({ kind: 'expertise', name })],
	['knowsLanguage', (name) => ({ kind: 'language', name })],
	['hasOccupation', (name) => ({ kind: 'occupation', name })],
];

function plainValues(person: DataNode, follow: Follow): readonly Told[] {
	return PLAIN_VALUES.flatMap(([property, fact]) =>
		namedBy(person, property, follow).map((main): Told => ({ property, fact: fact(trimmed(main)), main })),
	);
}

/** Posts, memberships and studies. */
function posts(person: DataNode, follow: Follow): readonly Told[] {
	const titles = nodesAt(person, 'jobTitle').flatMap((node) => nameItem(node) ?? []);
	const isEmployer = (node: DataNode): boolean => !isNoBody(nameItem(node)?.value ?? '');
	// One title and one employer belong together; with more of either nobody says which goes with which.
	const joined = titles.length === 1 && nodesAt(person, 'worksFor').filter(isEmployer).length === 1;
	const alone = titles.map(
		(main): Told => ({ property: 'jobTitle', fact: { kind: 'position', title: trimmed(main) }, main }),
	);
	const held = ORGANIZATION_PROPERTIES.flatMap(([property, kind]) =>
		nodesAt(person, property)
			.filter(isEmployer)
			.flatMap(
				(value) => post(value, property, kind, joined && property === 'worksFor' ? titles[0] : undefined, follow) ?? [],
			),
	);
	return joined ? held : [...alone, ...held];
}

function post(
	value: DataNode,
	property: string,
	kind: (typeof ORGANIZATION_PROPERTIES)[number][1],
	jobTitle: DataItem | undefined,
	follow: Follow,
): Told | undefined {
	const { organization: node, role } = throughRole(value, property);
	const organization = node && organizationOf(follow(node));
	const main = node && nameItem(follow(node));
	if (!organization || !main) return undefined;
	const roleName = role && itemAt(role, 'roleName', 'namedPosition');
	const startItem = role && itemAt(role, 'startDate');
	const endItem = role && itemAt(role, 'endDate');
	const start = isoDate(startItem?.value);
	const end = isoDate(endItem?.value);
	const dates = { ...(start ? { start } : {}), ...(end ? { end } : {}) };
	const dated: readonly SlotItem[] = [
		['start', start ? startItem : undefined],
		['end', end ? endItem : undefined],
	];
	if (kind === 'education') return { property, fact: { kind, organization, ...dates }, main, more: dated };
	if (kind === 'membership') {
		const fact = { kind, organization, ...(roleName ? { role: trimmed(roleName) } : {}), ...dates };
		return { property, fact, main, more: [['title', roleName], ...dated] };
	}
	const title = roleName ?? jobTitle;
	const fact = {
		kind: 'position',
		organization,
		...(title ? { title: trimmed(title) } : {}),
		...(kind === 'affiliation' && { form: kind }),
		...dates,
	} as const;
	return { property, fact, main, more: [['title', title], ...dated] };
}

function credentials(person: DataNode, follow: Follow): readonly Told[] {
	return nodesAt(person, 'hasCredential')
		.map(follow)
		.flatMap((node): readonly Told[] => {
			const main = nameItem(node) ?? itemAt(node, 'credentialCategory');
			if (!main) return [];
			const giver = nodesAt(node, 'recognizedBy', 'sourceOrganization').map(follow)[0];
			const organization = giver && organizationOf(giver);
			const end = isoDate(itemAt(node, 'dateCreated')?.value);
			const fact = {
				kind: 'education',
				credential: trimmed(main),
				...(organization ? { organization } : {}),
				...(end ? { end } : {}),
			} as const;
			return [{ property: 'hasCredential', fact, main, more: [['organization', giver && nameItem(giver)]] }];
		});
}

function awards(person: DataNode): readonly Told[] {
	return nodesAt(person, 'award', 'awards')
		.flatMap((node) => nameItem(node) ?? [])
		.map((main): Told => ({ property: 'award', fact: { kind: 'award', ...nameAndYear(main.value) }, main }));
}

function relatives(person: DataNode, follow: Follow): readonly Told[] {
	return RELATIONS.flatMap(([property, relation]) =>
		namedBy(person, property, follow).map(
			(main): Told => ({ property, fact: { kind: 'relative', relation, name: trimmed(main) }, main }),
		),
	);
}

function identifiers(person: DataNode, follow: Follow): readonly Told[] {
	return nodesAt(person, 'identifier')
		.map(follow)
		.flatMap((node): readonly Told[] => {
			const main = node.item ?? itemAt(node, 'value');
			const scheme = itemAt(node, 'propertyID')?.value.trim();
			if (!main || !scheme) return [];
			return [{ property: 'identifier', fact: { kind: 'identifier', scheme, value: trimmed(main) }, main }];
		});
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
