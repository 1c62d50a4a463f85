import type { Biography } from '../model';
import { type GraphValue, type OpenNode, several } from './graph';
import { sourceNode } from './nodes/source';
import type { Publication } from './publication';

/** The sources as nodes: what the page cites, and what was read, which is about the subject. */
export interface SourceNodes {
	readonly nodes: readonly OpenNode[];
	readonly cited: GraphValue | undefined;
	readonly about: GraphValue | undefined;
}

/**
 * The sources of a biography. A title or an address that would give away what is withheld is left out.
 *
 * @param isSafe tells of a title or an address whether it gives nothing away
 */
export function sourceNodes(
	{ sources, subject }: Biography,
	isSafe: (text: string, property: string) => boolean,
	to: Publication,
): SourceNodes {
	const nodes: OpenNode[] = [];
	const about: GraphValue[] = [];
	for (const source of sources) {
		const url = to.url(source.url);
		const title = source.title && isSafe(source.title, 'name') ? source.title : undefined;
		if ((url && !isSafe(url.replace(/^\w+:\/\/[^/]*/, ''), 'url')) || !(url ?? title)) continue;
		const isAbout = url && !source.citedBy;
		if (!to.page && !isAbout) continue;
		const node = sourceNode({ ...source, url, title }, subject.name, to);
		nodes.push(node);
		if (isAbout) about.push({ '@id': node['@id'] as string });
	}
	return { nodes, cited: several(nodes.map((node) => ({ '@id': node['@id'] as string }))), about: several(about) };
}
