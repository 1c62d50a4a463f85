import type { Organization } from '../../model';
import { node, type OpenNode, several } from '../graph';
import type { Publication } from '../publication';

/** An organisation, with who founded it where that is the subject. */
export function organizationNode(organization: Organization, to: Publication): OpenNode {
	const { id, type = 'Organization', name, alternateName, url, parent, place, sameAs } = organization;
	return node(type, {
		'@id': to.organization(id)?.['@id'],
		name,
		alternateName: several(alternateName?.filter((other) => other !== name)),
		url: to.url(url),
		parentOrganization: to.organization(parent),
		location: to.linked ? to.place(place) : undefined,
		sameAs: several(sameAs?.map(to.url)),
		founder: to.founded.has(id) ? to.subject : undefined,
		foundingDate: to.date(to.founded.get(id)),
	});
}
