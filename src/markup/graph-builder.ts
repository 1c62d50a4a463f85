import type {
	Entity,
	MarkupBlock,
	MarkupNode,
	MarkupProblem,
	MarkupProperty,
	MarkupType,
	NodeValue,
	SkippedBlock,
} from './graph';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A node while it is read: lists grow, the entity is set at the end. */
export type GrowingNode = Mutable<Omit<MarkupNode, 'types' | 'properties'>> & {
	types: MarkupType[];
	properties: MarkupProperty[];
};

/** What all readers of one page or file add to. */
export interface GraphBuilder {
	readonly blocks: MarkupBlock[];
	readonly skipped: SkippedBlock[];
	readonly problems: MarkupProblem[];
	nodes: GrowingNode[];
}

/** Merges nodes by `@id`, over all blocks. Nodes without one, and blank nodes, stay as they are within their block. */
export function mergeNodes(nodes: readonly GrowingNode[]): {
	readonly entities: readonly Entity[];
	readonly byId: ReadonlyMap<string, Entity>;
} {
	const entities: Entity[] = [];
	let parts: Map<string, GrowingNode[]> | undefined;
	for (const node of nodes) {
		if (node.id === undefined) {
			const entity = new LoneEntity(node);
			node.entity = entity;
			entities.push(entity);
			continue;
		}
		parts ??= new Map();
		const same = parts.get(node.id);
		if (same) same.push(node);
		else parts.set(node.id, [node]);
	}
	if (!parts) return { entities, byId: noIds };
	const byId = new Map<string, Entity>();
	for (const [id, same] of parts) {
		const entity = merged(id, same);
		for (const node of same) node.entity = entity;
		entities.push(entity);
		byId.set(id, entity);
	}
	return { entities, byId };
}

/** A node without `@id`, which nothing else can speak of: most of what there is, so lists are made when asked for. */
class LoneEntity implements Entity {
	readonly id = undefined;
	readonly described = true;
	readonly types: readonly string[];
	readonly properties: readonly MarkupProperty[];

	constructor(private readonly node: GrowingNode) {
		this.types = typeNames(node.types);
		this.properties = node.properties;
	}

	get parts(): readonly MarkupNode[] {
		return [this.node];
	}

	get holders(): readonly NodeValue[] {
		return this.node.holder ? [this.node.holder] : noHolders;
	}
}

const noIds: ReadonlyMap<string, Entity> = new Map();
const noHolders: readonly NodeValue[] = [];
const noNames: readonly string[] = [];

function merged(id: string, nodes: readonly GrowingNode[]): Entity {
	// Most are spoken of in one place.
	if (nodes.length === 1) {
		const node = nodes[0]!;
		const { properties, holder, reference } = node;
		const types = typeNames(node.types);
		return { id, parts: nodes, types, properties, holders: holder ? [holder] : noHolders, described: !reference };
	}
	const described = nodes.filter((node) => !node.reference);
	const parts = described.length > 0 ? described : nodes;
	const only = parts.length === 1 ? parts[0] : undefined;
	return {
		id,
		parts,
		types: typeNames(only ? only.types : parts.flatMap((node) => node.types)),
		properties: only ? only.properties : parts.flatMap((node) => node.properties),
		holders: holdersOf(nodes),
		described: described.length > 0,
	};
}

function holdersOf(nodes: readonly GrowingNode[]): readonly NodeValue[] {
	const holders: NodeValue[] = [];
	for (const { holder } of nodes) if (holder) holders.push(holder);
	return holders;
}

function typeNames(types: readonly MarkupType[]): readonly string[] {
	if (types.length === 0) return noNames;
	if (types.length === 1) return types[0]!.schema ? [types[0]!.name] : noNames;
	return [...new Set(types.filter((type) => type.schema).map((type) => type.name))];
}
