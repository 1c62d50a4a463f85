import type { Organization, Place, Source } from '../model';
import { type GraphNode, node, type Parts, type Reference } from './graph';
import type { Publication } from './publication';

/** An organisation, with who founded it where that is the subject. */
export function organizationNode(organization: Organization, to: Publication): GraphNode {
	const { id, type = 'Organization', name, alternateName = [], url, parent, place, sameAs } = organization;
	return node(type, {
		'@id': to.organization(id)?.['@id'],
		name,
		alternateName: alternateName.filter((other) => other !== name),
		url: to.url(url),
		parentOrganization: to.organization(parent),
		location: to.linked ? to.place(place) : undefined,
		sameAs: sameAs?.map(to.url),
		founder: to.founded.has(id) ? to.subject : undefined,
		foundingDate: to.date(to.founded.get(id)),
	});
}

/** A place with its postal address as far as it is known. */
export function placeNode(
	{ name, alternateName, address, sameAs }: Omit<Place, 'id'>,
	reference?: Reference,
): GraphNode {
	return node('Place', {
		'@id': reference?.['@id'],
		name,
		alternateName,
		address: address && node('PostalAddress', address as Parts),
		sameAs,
	});
}

/**
 * A source as a work: what it is called and where it stands. That an author of the subject's name is the subject,
 * nobody has said, so that name is left out.
 */
export function sourceNode({ id, title, url, author, publisher, published }: Source, to: Publication): GraphNode {
	return node(url ? 'WebPage' : 'CreativeWork', {
		'@id': to.id('source', id),
		name: title,
		url,
		author: author?.filter((name) => name !== to.biography.subject.name).map((name) => node('Person', { name })),
		publisher: publisher && node('Organization', { name: publisher }),
		datePublished: to.date(published),
	});
}
