import type { Source } from '../../model';
import { node, type OpenNode, several } from '../graph';
import type { Publication } from '../publication';

/**
 * A source as a work: what it is called and where it stands. That an author of the subject's name is the subject,
 * nobody has said, so that name is left out.
 */
export function sourceNode(
	{ id, title, url, author = [], publisher, published }: Source,
	subject: string,
	to: Publication,
): OpenNode {
	return node(url ? 'WebPage' : 'CreativeWork', {
		'@id': to.id('source', id),
		name: title,
		url,
		author: several(author.flatMap((name) => (name === subject ? [] : node('Person', { name })))),
		publisher: publisher && node('Organization', { name: publisher }),
		datePublished: to.date(published),
	});
}
