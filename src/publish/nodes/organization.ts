import type { Organization } from '../../model';
import { add, type OpenNode } from '../graph';
import { type Publication, safeUrl } from '../publication';

/** An organisation, with who founded it where that is the subject. */
export function organizationNode(organization: Organization, to: Publication): OpenNode {
	const { id, type = 'Organization', name } = organization;
	const node: OpenNode = { '@type': type, ...to.organization(id), name };
	for (const alternate of organization.alternateName ?? [])
		if (alternate !== name) add(node, 'alternateName', alternate);
	add(node, 'url', safeUrl(organization.url, 'url', to));
	add(node, 'parentOrganization', to.organization(organization.parent));
	if (to.linked) add(node, 'location', to.place(organization.place));
	for (const url of organization.sameAs ?? []) add(node, 'sameAs', safeUrl(url, 'sameAs', to));
	if (to.founded.has(id)) {
		add(node, 'founder', to.subject);
		add(node, 'foundingDate', to.date(to.founded.get(id)));
	}
	return node;
}
