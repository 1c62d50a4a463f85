import type { DataFormat, DataItem, Document } from '../../model';

/** A value or an object of a document's structured data: the flat items of `Document.data` as a tree again. */
export interface DataNode {
	/** The node's own value, when it is one. */
	readonly item?: DataItem;
	/** Name or type of the template or object, as `Infobox person` or `Person`. */
	readonly type?: string;
	readonly children: ReadonlyMap<string, DataNode>;
}

/** One template, script block, card or front matter of a document. */
export interface DataRecord {
	readonly format: DataFormat;
	readonly record: number;
	readonly root: DataNode;
}

interface MutableNode {
	item?: DataItem;
	type?: string;
	readonly children: Map<string, MutableNode>;
}

const NUMBER = /^\d+$/;

function place(root: MutableNode, item: DataItem): void {
	let node = root;
	let owner = root;
	for (const key of item.path) {
		let child = node.children.get(key);
		if (!child) {
			child = { children: new Map() };
			node.children.set(key, child);
		}
		owner = node;
		node = child;
	}
	// A key given twice keeps its first value; readers of the formats disagree on the rest.
	node.item ??= item;
	if (item.type !== undefined) owner.type ??= item.type;
	const last = item.path.at(-1);
	if (last === '@type' && owner.type === undefined) owner.type = item.value;
}

/**
 * The structured data of a document, one tree per record, in the order in which the records first stand.
 *
 * @param document as `read` gives it
 */
export function dataRecords(document: Document): readonly DataRecord[] {
	const records = new Map<string, { format: DataFormat; record: number; root: MutableNode }>();
	for (const item of document.data) {
		const key = `${item.format} ${item.record}`;
		let found = records.get(key);
		if (!found) {
			found = { format: item.format, record: item.record, root: { children: new Map() } };
			records.set(key, found);
		}
		place(found.root, item);
	}
	return [...records.values()];
}

/** The nodes under the first of these keys that is there: the elements of a list, else the one value. */
export function nodesAt(node: DataNode, ...keys: readonly string[]): readonly DataNode[] {
	for (const key of keys) {
		const child = node.children.get(key);
		if (!child) continue;
		const elements = [...child.children].filter(([name]) => NUMBER.test(name)).map(([, element]) => element);
		return elements.length > 0 ? elements : [child];
	}
	return [];
}

/** The first value under one of these keys that is a plain value and not empty. */
export function itemAt(node: DataNode, ...keys: readonly string[]): DataItem | undefined {
	for (const key of keys) {
		for (const found of nodesAt(node, key)) {
			if (found.item && found.item.value.trim() !== '') return found.item;
		}
	}
	return undefined;
}

/** What names a node: its own value, else its `name` (or `@value`). */
export function nameItem(node: DataNode): DataItem | undefined {
	if (node.item && node.item.value.trim() !== '') return node.item;
	return itemAt(node, 'name', '@value', 'p-name');
}

/** A node and all objects under it, outermost first. */
export function allNodes(root: DataNode): readonly DataNode[] {
	const found: DataNode[] = [];
	const waiting: DataNode[] = [root];
	for (let index = 0; index < waiting.length; index++) {
		const node = waiting[index] as DataNode;
		if (node.children.size === 0) continue;
		found.push(node);
		for (const child of node.children.values()) waiting.push(child);
	}
	return found;
}
