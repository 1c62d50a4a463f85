import type { OrganizationMention, OrganizationType, PlaceMention } from '../../model';
import { webAddress } from './data-claim';
import { type DataNode, itemAt, nameItem, nodesAt } from './data-node';

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

/** The schema.org type without its prefix, where it is a kind of organisation that the model knows. */
function organizationType(type: string | undefined): OrganizationType | undefined {
	const local = type?.replace(/^.*[/#:]/, '') ?? '';
	return ORGANIZATION_TYPES.has(local) ? (local as OrganizationType) : undefined;
}

/** The schema.org type of a node without its prefix. */
export function localType(node: DataNode): string {
	return (node.type ?? '').replace(/^.*[/#:]/, '');
}

/** The organisation that a node names, with its parent and addresses on the web. */
export function organizationOf(node: DataNode): OrganizationMention | undefined {
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

/** The place that a node names, by its name or its address. */
export function placeOf(node: DataNode | undefined): PlaceMention | undefined {
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
