import type { Entity, MarkupProperty, MarkupValue } from '../../../markup';
import type { RuleContext } from '../../rule';
import type { ProvenanceEntries } from './entries';

/** Properties that lead from the subject to documents about it: what those say is no fact of the biography. */
const DOCUMENTS: ReadonlySet<string> = new Set(['subjectOf', 'mainEntityOfPage', 'citation']);

/** Whether a property says something that a source has to state. */
export const isTold = ({ name, annotation }: MarkupProperty): boolean => !DOCUMENTS.has(name) && !annotation;

/** The node with an `@id` that a value belongs to; the outermost node where none has one. */
function ownerOf({ property }: MarkupValue): Entity {
	let { node } = property;
	while ((node.id === undefined || node.id.startsWith('_:')) && node.holder) node = node.holder.property.node;
	return node.entity;
}

/**
 * The nodes that tell of the subject: its own, those that the document has entries for, and all that these lead to or
 * that lead to them. Pages and sites are not among them.
 */
export function toldEntities(
	{ graph, vocabulary }: RuleContext,
	{ about, nodes }: ProvenanceEntries,
): readonly Entity[] {
	const isPage = ({ types }: Entity): boolean =>
		types.some((type) => vocabulary.isSubtype(type, 'WebPage') || vocabulary.isSubtype(type, 'WebSite'));
	const found = new Set<Entity>();
	const visit = (entity: Entity): void => {
		if (entity.described && !isPage(entity)) found.add(entity);
	};
	for (const id of [about, ...nodes]) {
		const entity = graph.byId.get(id);
		if (entity) visit(entity);
	}
	// Walking a Set meets what is added on the way.
	for (const entity of found) {
		for (const holder of entity.holders) if (isTold(holder.property)) visit(ownerOf(holder));
		for (const property of entity.properties) {
			if (isTold(property)) for (const value of property.values) lead(value, visit);
		}
	}
	return [...found];
}

/** Visits the nodes with an `@id` that a value has or leads to. */
function lead(value: MarkupValue, visit: (entity: Entity) => void): void {
	const open: MarkupValue[] = [value];
	for (const one of open) {
		if (one.kind !== 'node') continue;
		const { id, entity, properties } = one.node;
		if (id !== undefined && !id.startsWith('_:')) visit(entity);
		else for (const property of properties) if (isTold(property)) open.push(...property.values);
	}
}
