import type { Fact } from '../../model';
import type { GraphNode, GraphValue } from '../graph';
import { writeFacts } from '../mapping';
import { organizationNode, placeNode } from '../nodes';
import type { Publication } from '../publication';
import type { Statement } from './document';

/** What a node says: each of its properties with each of its values. */
export function statementsOf(node: GraphNode): readonly Statement[] {
	const about = node['@id'] ?? '';
	return Object.entries(node).flatMap(([property, value]) =>
		property === '@id' || property === '@type' || value === undefined
			? []
			: [value].flat().map((one): Statement => ({ about, property, value: one as GraphValue })),
	);
}

/** What one fact becomes in the graph: values of the subject, a node of its own, or the founder of an organisation. */
export function factStatements(fact: Fact, prepared: Publication): readonly Statement[] {
	const to = prepared.open();
	writeFacts([fact], to);
	const founded = [...to.founded].flatMap(([id, date]) => {
		const about = to.organization(id)?.['@id'] ?? '';
		const foundingDate = to.date(date);
		return [
			{ about, property: 'founder', value: to.subject },
			...(foundingDate === undefined ? [] : [{ about, property: 'foundingDate', value: foundingDate }]),
		];
	});
	return [...statementsOf(to.person()), ...to.works.flatMap(statementsOf), ...founded];
}

/** What the nodes of organisations and places say, which people or a register declare: `@id` → statements. */
export function thingStatements(prepared: Publication): ReadonlyMap<string, readonly Statement[]> {
	const to = prepared.open();
	const made = new Map<string, readonly Statement[]>();
	for (const body of prepared.bodies.values()) {
		const node = organizationNode(body, to);
		made.set(node['@id'] as string, statementsOf(node));
	}
	for (const spot of prepared.spots.values()) {
		const node = placeNode(spot, to.place(spot.id));
		made.set(node['@id'] as string, statementsOf(node));
	}
	return made;
}
