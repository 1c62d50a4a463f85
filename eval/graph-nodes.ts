/** A value of a property: a literal, or a node. */
export type Value = string | number | boolean | GraphNode;

/** A node with every property as a list, its types as terms of schema.org. */
export interface GraphNode {
	readonly id: string | undefined;
	readonly types: string[];
	readonly properties: Map<string, Value[]>;
}

/** Whether a value is a node. */
export function isNode(value: Value | undefined): value is GraphNode {
	return typeof value === 'object';
}

/** The values of a property; none where it is absent. */
export function valuesOf(node: GraphNode, property: string): readonly Value[] {
	return node.properties.get(property) ?? [];
}

const term = (key: string): string =>
	key.startsWith('@') ? key : key.replace(/^(?:https?:\/\/schema\.org\/|schema:|sdo:)/, '');

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** The nodes of a JSON-LD document as its consumer sees them: merged by `@id`, `@reverse` turned round. */
export function graphNodes(jsonld: unknown): readonly GraphNode[] {
	const nodes: GraphNode[] = [];
	const byId = new Map<string, GraphNode>();
	const reversed: { node: GraphNode; property: string; from: Value[] }[] = [];

	const add = (node: GraphNode, property: string, values: readonly Value[]): void => {
		node.properties.set(property, [...(node.properties.get(property) ?? []), ...values]);
	};
	const walk = (json: unknown): Value[] => {
		if (json === null || json === undefined) return [];
		if (Array.isArray(json)) return json.flatMap(walk);
		if (!isObject(json)) return [json as string | number | boolean];
		if ('@value' in json) return [json['@value'] as string];
		if ('@list' in json || '@set' in json) return walk(json['@list'] ?? json['@set']);
		const keys = new Set(Object.keys(json).map(term));
		keys.delete('@context');
		keys.delete('@id');
		if (keys.size > 0 && [...keys].every((key) => key === '@graph' || key === '@included')) {
			return [...walk(json['@graph']), ...walk(json['@included'])];
		}
		return [walkNode(json)];
	};
	const walkNode = (json: Json): GraphNode => {
		const id = (json['@id'] ?? json.id) as string | undefined;
		let node = id === undefined ? undefined : byId.get(id);
		if (!node) {
			node = { id, types: [], properties: new Map() };
			nodes.push(node);
			if (id !== undefined) byId.set(id, node);
		}
		for (const [key, value] of Object.entries(json)) {
			const name = term(key);
			if (name === '@id' || name === 'id' || name === '@context') continue;
			if (name === '@type' || name === 'type') {
				const types = Array.isArray(value) ? value : [value];
				node.types.push(...types.filter((type) => typeof type === 'string').map(term));
			} else if (name === '@reverse') {
				for (const [property, from] of Object.entries(value as Json)) {
					reversed.push({ node, property: term(property), from: walk(from) });
				}
			} else if (name === '@graph' || name === '@included') walk(value);
			else add(node, name, walk(value));
		}
		return node;
	};
	walk(jsonld);
	for (const { node, property, from } of reversed) {
		for (const value of from) if (isNode(value)) add(value, property, [node]);
	}
	return nodes;
}
