import { isAbsoluteIri, type MarkupGraph, resolveIri } from '../../../markup';
import { nearestName } from '../../../vocabulary';
import type { RuleContext, RuleOf } from '../../rule';
import { jsonLdSyntax } from '../sources';

/** A reference into the document leads to a node that the document has. */
export const danglingReference: RuleOf<'graph/dangling-reference'> = {
	code: 'graph/dangling-reference',
	severity: 'warning',
	summary: 'A reference into the document leads to a node that the document has.',
	source: jsonLdSyntax,
	each: 'entity',
	check({ id, described, holders, parts }, context, report) {
		if (described || id === undefined || holders.length === 0) return;
		if (!holders.some(({ property }) => property.schema) || !isOfDocument(id, context)) return;
		if (isElement(id, context.graph)) return;
		const known = [...context.graph.byId].filter(([, entity]) => entity.described).map(([name]) => name);
		const nearest = known.length > 1000 ? undefined : nearestName(id, known);
		const { property } = holders[0]!;
		const written = parts[0]!.writtenId ?? id;
		report(holders[0], { property: property.name, id: written, ...(nearest !== undefined && { nearest }) });
	},
};

/** Whether an `@id` speaks of this very document: a blank node, a fragment of the page, or one of its described part. */
function isOfDocument(id: string, { graph, options }: RuleContext): boolean {
	if (id.startsWith('_:')) return true;
	const hash = id.indexOf('#');
	if (hash < 0) return false;
	if (options.provenance?.includes(JSON.stringify(id).slice(1, -1))) return false;
	const document = id.slice(0, hash);
	if (graph.base !== undefined) {
		return isAbsoluteIri(id) && document === resolveIri('', graph.base).split('#')[0];
	}
	// Without a base a bare fragment may be the rest of an address that is written in full elsewhere.
	if (hash === 0) return ![...graph.byId.values()].some((each) => each.described && each.id?.endsWith(id));
	return documentsOf(graph).has(document);
}

const documents = new WeakMap<MarkupGraph, ReadonlySet<string>>();

/** The documents that the described nodes are fragments of. */
function documentsOf(graph: MarkupGraph): ReadonlySet<string> {
	const kept = documents.get(graph);
	if (kept) return kept;
	const found = new Set<string>();
	for (const { id, described } of graph.entities) {
		const hash = id?.indexOf('#') ?? -1;
		if (described && hash > 0) found.add(id!.slice(0, hash));
	}
	documents.set(graph, found);
	return found;
}

const elementIds = new WeakMap<MarkupGraph, ReadonlySet<string>>();

/** Whether a fragment is an element of the page: a link to a place in it, which RDFa reads as a reference. */
function isElement(id: string, graph: MarkupGraph): boolean {
	if (!graph.page) return false;
	let ids = elementIds.get(graph);
	if (!ids) {
		ids = new Set([...graph.source.matchAll(/\sid\s*=\s*["']?([^"'\s>]{1,200})/gi)].map((match) => match[1]!));
		elementIds.set(graph, ids);
	}
	return ids.has(id.slice(id.indexOf('#') + 1));
}
