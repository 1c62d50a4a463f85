import { type BlankNode, type NamedNode, Parser, type Quad, type Quad_Object, Writer } from 'n3';

const PREFIXES = {
	schema: 'http://schema.org/',
	xsd: 'http://www.w3.org/2001/XMLSchema#',
	edtf: 'http://id.loc.gov/datatypes/edtf/',
};

/** Quads by the id of their subject or object, in order. */
function groupBy(quads: readonly Quad[], end: 'subject' | 'object'): ReadonlyMap<string, readonly Quad[]> {
	const groups = new Map<string, Quad[]>();
	for (const quad of quads) {
		const group = groups.get(quad[end].id);
		if (group) group.push(quad);
		else groups.set(quad[end].id, [quad]);
	}
	return groups;
}

/**
 * N-Quads of the default graph as Turtle: subjects in their order, and a node without a name inside the one that
 * points to it, where only one does.
 *
 * @param nquads canonical N-Quads, so that the Turtle is the same for the same graph
 */
export function turtle(nquads: string): Promise<string> {
	const quads = new Parser({ format: 'application/n-quads', blankNodePrefix: '_:' }).parse(nquads);
	const bySubject = groupBy(quads, 'subject');
	const pointers = groupBy(quads, 'object');
	const isInner = (id: string): boolean => id.startsWith('_:') && pointers.get(id)?.length === 1;
	const writer = new Writer({ prefixes: PREFIXES });
	const written = new Set<string>();
	const inner = (object: Quad_Object): Quad_Object => {
		if (!isInner(object.id) || written.has(object.id)) return object;
		written.add(object.id);
		const parts = (bySubject.get(object.id) ?? []).map((quad) => ({
			predicate: quad.predicate as NamedNode,
			object: inner(quad.object),
		}));
		return writer.blank(parts) as BlankNode;
	};
	const writeAll = (all: Iterable<readonly Quad[]>): void => {
		for (const group of all) {
			for (const { subject, predicate, object } of group)
				writer.addQuad(subject as NamedNode, predicate as NamedNode, inner(object));
		}
	};
	writeAll([...bySubject].flatMap(([id, group]) => (isInner(id) ? [] : [group])));
	// What only a circle of nameless nodes points to has not been met.
	writeAll([...bySubject].flatMap(([id, group]) => (isInner(id) && !written.has(id) ? [group] : [])));
	return new Promise((resolve, reject) =>
		writer.end((error: Error | null, text: string) => (error ? reject(error) : resolve(text))),
	);
}
