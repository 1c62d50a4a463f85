import type { Entity, MarkupGraph, MarkupNode, Place } from '../graph';
import type { ActiveContext } from './context';
import { PlainNode } from './plain-node';
import type { JsonObject } from './shapes';

/**
 * One of the nodes that a JSON-LD document is a list of, with all that is written in it, as a graph of its own: what the
 * whole document would be read to, where all of it is in plain words and no node is spoken of in two places. What is
 * not asked for is not read.
 */
export class PlainItem implements MarkupGraph {
	readonly source: string;
	readonly base: string | undefined;
	readonly page: MarkupGraph['page'];
	readonly blocks: MarkupGraph['blocks'];
	readonly skipped: MarkupGraph['skipped'];
	readonly problems: MarkupGraph['problems'] = [];
	/** The node that the others are in. */
	readonly top: PlainNode;
	/** The nodes as far as they were asked for. */
	private readonly met: PlainNode[] = [];
	private rest: Generator<PlainNode> | undefined;

	/**
	 * @param document The graph that it is part of, of which nothing has been read.
	 * @param context What holds for it.
	 * @param isUsual Whether every key in it is the name of its property, and every value stands for itself: none is empty, a
	 * Role, or a list in a list.
	 */
	constructor(
		document: MarkupGraph,
		readonly json: JsonObject,
		context: ActiveContext,
		place: Place,
		readonly isUsual: boolean,
	) {
		this.source = document.source;
		this.base = document.base;
		this.page = document.page;
		this.blocks = document.blocks;
		this.skipped = document.skipped;
		this.top = new PlainNode(json, context, document.base, place, undefined);
	}

	/** A node by its number. */
	node(number: number): MarkupNode {
		if (number === 0) return this.top;
		this.rest ??= nodesIn(this.top);
		while (this.met.length <= number) this.met.push(this.rest.next().value as PlainNode);
		return this.met[number]!;
	}

	get nodes(): readonly MarkupNode[] {
		this.rest ??= nodesIn(this.top);
		for (const node of this.rest) this.met.push(node);
		return this.met;
	}

	get entities(): readonly Entity[] {
		const entities = this.nodes.map(({ entity }) => entity);
		// As where nodes are merged: first those that nothing else can speak of.
		return [...entities.filter(({ id }) => id === undefined), ...entities.filter(({ id }) => id !== undefined)];
	}

	get byId(): ReadonlyMap<string, Entity> {
		return new Map(this.entities.flatMap((entity) => (entity.id === undefined ? [] : [[entity.id, entity]])));
	}
}

function* nodesIn(node: PlainNode): Generator<PlainNode> {
	yield node;
	for (const { values } of node.properties) {
		for (const value of values) if (value.kind === 'node') yield* nodesIn(value.node as PlainNode);
	}
}
