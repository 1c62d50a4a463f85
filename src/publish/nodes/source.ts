import type { Source } from '../../model';
import { add, type OpenNode } from '../graph';
import type { Publication } from '../publication';

/** A source as a work: what it is called and where it stands. */
export function sourceNode(source: Source, to: Publication): OpenNode {
	const node: OpenNode = { '@type': source.url ? 'WebPage' : 'CreativeWork', '@id': to.id('source', source.id) };
	add(node, 'name', source.title);
	add(node, 'url', source.url);
	const subject = to.biography.subject.name;
	// That an author of the subject's name is the subject, nobody has said.
	for (const name of source.author ?? []) if (name !== subject) add(node, 'author', { '@type': 'Person', name });
	add(node, 'publisher', source.publisher && { '@type': 'Organization', name: source.publisher });
	add(node, 'datePublished', to.date(source.published));
	return node;
}
