import { type Document, isScalar, type Node, Scalar, type YAMLMap } from 'yaml';

/** How files are written: one item per line, nothing folded. */
export const LAYOUT = { lineWidth: 0, minContentWidth: 0, flowCollectionPadding: true } as const;

/** A plain year stays plain: `2000`, not `"2000"`. */
function plain(value: unknown): unknown {
	return typeof value === 'string' && /^[1-9]\d{3}$/.test(value) ? Number(value) : value;
}

function node(document: Document, key: string, value: unknown): Node {
	if (key === 'evidence' || key === 'values') return block(document, key, value as readonly object[]);
	const made = document.createNode(
		key === 'quote' || key === 'label' || key === 'value' ? value : plain(value),
	) as Node;
	if (Array.isArray(value)) (made as YAMLMap).flow = true;
	if (isScalar(made) && key === 'quote') made.type = Scalar.QUOTE_DOUBLE;
	return made;
}

/** A list whose items each stand on one line: evidence; or the sides of a conflict, each with its evidence. */
function block(document: Document, key: string, items: readonly object[]): Node {
	const list = document.createNode([]) as unknown as { items: Node[] } & Node;
	list.items = items.map((item) => mapNode(document, item, key === 'evidence'));
	return list;
}

/** A map of what an object holds; absent values and empty lists are left out. */
export function mapNode(document: Document, value: object, flow = false): YAMLMap {
	const map = document.createNode({}) as unknown as YAMLMap;
	map.flow = flow;
	for (const [key, item] of Object.entries(value)) {
		if (item === undefined || (Array.isArray(item) && item.length === 0)) continue;
		map.add(document.createPair(key, node(document, key, item)));
	}
	return map;
}
