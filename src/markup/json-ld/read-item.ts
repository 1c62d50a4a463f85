import type { MarkupGraph, Place } from '../graph';
import { type GraphBuilder, mergeNodes } from '../graph-builder';
import type { ActiveContext } from './context';
import { JsonLdReader } from './json-ld-reader';
import type { JsonObject } from './shapes';

/**
 * Reads one of the nodes that a JSON-LD document is a list of, with all that is written in it, as a graph of its own:
 * what the whole document would be read to, where none of its nodes is spoken of in two places.
 *
 * @param document The graph that it is part of, of which nothing has been read.
 * @param context What holds where it stands.
 */
export function readItem(document: MarkupGraph, json: JsonObject, context: ActiveContext, place: Place): MarkupGraph {
	const { source, base, page, blocks, skipped } = document;
	const builder: GraphBuilder = { blocks: [], skipped: [], problems: [], nodes: [] };
	new JsonLdReader(builder, base).node(json, context, place, undefined, true);
	const { entities, byId } = mergeNodes(builder.nodes);
	const nodes = builder.nodes as MarkupGraph['nodes'];
	return { source, base, page, blocks, skipped, problems: builder.problems, nodes, entities, byId };
}
