import { isAbsoluteIri, type MarkupGraph, resolveIri } from '../../../markup';
import { type FoldedName, foldName, nearestName } from '../../../vocabulary';
import type { RuleContext, RuleOf } from '../../rule';
import { jsonLdSyntax } from '../sources';
import { hasIds } from './has-ids';

/** A reference into the document leads to a node that the document has. */
export const danglingReference: RuleOf<'graph/dangling-reference'> = {
	code: 'graph/dangling-reference',
	severity: 'warning',
	summary: 'A reference into the document leads to a node that the document has.',
	source: jsonLdSyntax,
	each: 'entity',
	gate: hasIds,
	check({ id, described, holders, parts }, context, report) {
		if (described || id === undefined || holders.length === 0) return;
		if (!holders.some(({ property }) => property.schema) || !isOfDocument(id, context)) return;
		if (isElement(id, context.graph)) return;
		const nearest = suggest(id, context.graph);
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
	if (hash === 0) return !indexOf(graph).fragments.has(id);
	return indexOf(graph).documents.has(document);
}

/** What the described nodes of a graph are called. */
interface GraphIndex {
	/** The documents that they are fragments of. */
	readonly documents: ReadonlySet<string>;
	/** Their fragments, `#` included. */
	readonly fragments: ReadonlySet<string>;
	/** Worked out when first needed. */
	names: readonly FoldedName[] | undefined;
	/** Names still to be suggested: looking for them costs the number of nodes each time. */
	suggestions: number;
}

const indexes = new WeakMap<MarkupGraph, GraphIndex>();

function indexOf(graph: MarkupGraph): GraphIndex {
	const kept = indexes.get(graph);
	if (kept) return kept;
	const [documents, fragments] = [new Set<string>(), new Set<string>()];
	for (const { id, described } of graph.byId.values()) {
		if (!described || id === undefined) continue;
		const hash = id.indexOf('#');
		if (hash < 0) continue;
		if (hash > 0) documents.add(id.slice(0, hash));
		fragments.add(id.slice(hash));
	}
	const found: GraphIndex = { documents, fragments, names: undefined, suggestions: 20 };
	indexes.set(graph, found);
	return found;
}

function suggest(id: string, graph: MarkupGraph): string | undefined {
	const index = indexOf(graph);
	index.names ??= [...graph.byId.values()].flatMap((entity) =>
		entity.described && entity.id !== undefined ? foldName(entity.id) : [],
	);
	return index.suggestions-- > 0 ? nearestName(id, index.names) : undefined;
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
