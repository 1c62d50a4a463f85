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

function isSame(one: GraphValue, other: GraphValue): boolean {
	return (
		one === other ||
		(typeof one === 'object' && typeof other === 'object' && JSON.stringify(one) === JSON.stringify(other))
	);
}

/** Adds a value to a property: one value stands alone, several are an array, and no value stands twice. */
export function add(node: OpenNode, property: string, value: GraphValue | undefined): void {
	if (value === undefined) return;
	const held = node[property];
	if (held === undefined) node[property] = value;
	else if (Array.isArray(held)) {
		if (!held.some((one) => isSame(one, value))) held.push(value);
	} else if (!isSame(held, value)) node[property] = [held, value];
}

/** Adds each of several values. */
export function addAll(node: OpenNode, property: string, values: readonly GraphValue[] | undefined): void {
	if (values) for (const value of values) add(node, property, value);
}
