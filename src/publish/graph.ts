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

/** Properties of a node to be: a value, several, or none. */
export type Parts = Readonly<Record<string, GraphValue | undefined | readonly (GraphValue | undefined)[]>>;

/** A node with those of the properties that have a value: one value stands alone, several are an array, none twice. */
export function node(type: string, parts: Parts): GraphNode {
	const made: Record<string, GraphValue> & { '@type': string } = { '@type': type };
	for (const property in parts) {
		let value = parts[property] as GraphValue | undefined;
		if (Array.isArray(value)) {
			if (value.length > 1)
				value = [
					...new Map(value.map((one) => [typeof one === 'string' ? one : JSON.stringify(one), one])).values(),
				].filter((one) => one !== undefined);
			if (value.length < 2) value = value[0];
		}
		if (value !== undefined) made[property] = value;
	}
	return made;
}
