import type { Entity, MarkupGraph, NodeValue } from '../../../markup';
import type { RuleOf } from '../../rule';
import { dataModel } from '../sources';

/** Relations that lead from a part to its whole, or a child to its parent, and their inverses. */
const relations: readonly { readonly up: readonly string[]; readonly down: readonly string[] }[] = [
	{
		up: ['isPartOf', 'partOfEpisode', 'partOfSeason', 'partOfSeries', 'partOfTVSeries'],
		down: ['hasPart', 'episode', 'containsSeason'],
	},
	{ up: ['containedInPlace', 'containedIn'], down: ['containsPlace'] },
	{ up: ['parentOrganization', 'branchOf'], down: ['subOrganization', 'department'] },
	{ up: ['superEvent'], down: ['subEvent', 'subEvents'] },
	{ up: ['parent', 'parents'], down: ['children'] },
];

/** Relations between equals: they go round as they like, and only nobody has them to themselves. */
const equals: ReadonlySet<string> = new Set(
	'spouse sibling siblings colleague colleagues knows member members memberOf worksFor employee affiliation'.split(' '),
);

interface Edge {
	readonly to: Entity;
	readonly value: NodeValue;
}

/** Nothing is a part, parent or child of itself, however far round. */
export const cycle: RuleOf<'graph/cycle'> = {
	code: 'graph/cycle',
	severity: 'warning',
	summary: 'Nothing is a part, parent or child of itself, directly or around other things; nobody is their own spouse.',
	source: dataModel,
	each: 'graph',
	// In JSON-LD, what has no `@id` is spoken of in one place only: it makes a tree.
	gate: ({ graph }) => graph.byId.size > 0 || graph.blocks.some(({ syntax }) => syntax !== 'json-ld'),
	concerns: (term) => term !== undefined && (directions.has(term.name) || equals.has(term.name)),
	check({ graph }, report) {
		for (const { entity, value } of selves(graph))
			report(value, { property: value.property.name, ids: [entity.id ?? nameOf(entity)] });
		for (const edges of edgesByRelation(graph).values()) {
			for (const found of cyclesIn(edges)) {
				const { property } = found[0]!.value;
				report(found[0]!.value, { property: property.name, ids: found.map(({ to }) => to.id ?? nameOf(to)) });
			}
		}
	},
};

/** Which relation a property belongs to, and whether it leads up. */
const directions: ReadonlyMap<string, { readonly relation: number; readonly upward: boolean }> = new Map(
	relations.flatMap(({ up, down }, relation) =>
		[...up, ...down].map((name) => [name, { relation, upward: up.includes(name) }] as const),
	),
);

/** Where a thing stands to itself as only others can. */
function* selves(graph: MarkupGraph): Generator<{ readonly entity: Entity; readonly value: NodeValue }> {
	for (const entity of graph.entities) {
		for (const { name, schema, values } of entity.properties) {
			if (!schema || !equals.has(name)) continue;
			for (const value of values) if (value.kind === 'node' && value.node.entity === entity) yield { entity, value };
		}
	}
}

/** For each relation and entity, the wholes or parents that the markup gives it, whichever way round it is written. */
function edgesByRelation(graph: MarkupGraph): ReadonlyMap<number, ReadonlyMap<Entity, readonly Edge[]>> {
	const found = new Map<number, Map<Entity, Edge[]>>();
	for (const entity of graph.entities) {
		for (const property of entity.properties) {
			const direction = directions.get(property.name);
			if (!direction || !property.schema) continue;
			const edges = found.get(direction.relation) ?? new Map<Entity, Edge[]>();
			found.set(direction.relation, edges);
			for (const value of property.values) {
				if (value.kind !== 'node') continue;
				const [from, to] = direction.upward ? [entity, value.node.entity] : [value.node.entity, entity];
				const list = edges.get(from);
				if (list) list.push({ to, value });
				else edges.set(from, [{ to, value }]);
			}
		}
	}
	return found;
}

/** One cycle for each way back into a path under way: a depth-first search without recursion, each edge walked once. */
function cyclesIn(edges: ReadonlyMap<Entity, readonly Edge[]>): readonly (readonly Edge[])[] {
	const found: (readonly Edge[])[] = [];
	const state = new Map<Entity, 'open' | 'done'>();
	for (const start of edges.keys()) {
		if (state.has(start)) continue;
		state.set(start, 'open');
		const path: { readonly entity: Entity; readonly by: Edge | undefined; next: number }[] = [
			{ entity: start, by: undefined, next: 0 },
		];
		while (path.length > 0) {
			const top = path[path.length - 1]!;
			const edge = edges.get(top.entity)?.[top.next++];
			if (!edge) {
				state.set(top.entity, 'done');
				path.pop();
				continue;
			}
			const seen = state.get(edge.to);
			if (seen === undefined) {
				state.set(edge.to, 'open');
				path.push({ entity: edge.to, by: edge, next: 0 });
			} else if (seen === 'open' && found.length < 1000) {
				const from = path.findIndex(({ entity }) => entity === edge.to);
				found.push([...path.slice(from + 1).map(({ by }) => by!), edge]);
			}
		}
	}
	return found;
}

function nameOf(entity: Entity): string {
	const name = entity.properties.find((property) => property.name === 'name')?.values[0];
	return name?.kind === 'text' ? name.text : (entity.types[0] ?? '');
}
