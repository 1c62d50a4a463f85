import type { Claim, DataFormat, DataItem } from '../../model';
import { countryNamed } from '../country-name';
import { type DataScope, dataClaim, isoDate, type SlotItem, webAddress } from './data-claim';
import { allNodes, type DataNode, type DataRecord, itemAt, nameItem, nodesAt } from './data-node';
import { nameAndYear } from './name-and-year';
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
