/** A reference to a node of the graph. */
export interface Reference {
	readonly '@id': string;
}

/** A date that schema.org's Date cannot say, as an EDTF literal. */
export interface EdtfLiteral {
	readonly '@type': 'http://id.loc.gov/datatypes/edtf/EDTF';
	readonly '@value': string;
}

/** What a property can hold in a published graph. */
export type GraphValue = string | number | boolean | Reference | EdtfLiteral | GraphNode | readonly GraphValue[];

/** A node of a published graph: its type, its `@id` where it has one, and schema.org properties. */
export interface GraphNode {
	readonly '@type': string;
	readonly '@id'?: string;
	readonly [property: string]: GraphValue | undefined;
}

/** A published graph, in schema.org's context. */
export interface PublishedGraph {
	readonly '@context': 'https://schema.org';
	readonly '@graph': readonly GraphNode[];
}

/** A node while it is being built. */
export type OpenNode = Record<string, GraphValue | undefined> & { '@type': string };

/** Properties whose values may be absent. */
export type Parts = Readonly<Record<string, GraphValue | undefined>>;

/** A node with those of the properties that have a value. */
export function node(type: string, parts: Parts): OpenNode {
	const made: OpenNode = { '@type': type };
	for (const property in parts) if (parts[property] !== undefined) made[property] = parts[property];
	return made;
}

/** One value as it is, several as an array, none as nothing; no value twice. */
export function several(values: readonly (GraphValue | undefined)[] | undefined): GraphValue | undefined {
	const seen = [...new Set(values)].filter((value) => value !== undefined);
	return seen.length > 1 ? seen : seen[0];
}

const isSame = (one: GraphValue, other: GraphValue): boolean =>
	one === other ||
	(typeof one === 'object' &&
		(one as Partial<Reference>)['@id'] === (other as Partial<Reference>)['@id'] &&
		JSON.stringify(one) === JSON.stringify(other));

/** Adds a value to a property: one value stands alone, several are an array, and no value stands twice. */
export function add(to: OpenNode, property: string, value: GraphValue | undefined): void {
	if (value === undefined) return;
	const held = to[property];
	if (held === undefined) to[property] = value;
	else if (!Array.isArray(held)) {
		if (!isSame(held, value)) to[property] = [held, value];
	} else if (!held.some((one) => isSame(one, value))) held.push(value);
}
