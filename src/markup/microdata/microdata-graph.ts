import { attributeValue, type HtmlElement } from '../../html';
import type { MarkupBlock, MarkupProperty, MarkupValue, NodeValue, Place } from '../graph';
import type { GraphBuilder, GrowingNode } from '../graph-builder';
import {
	addProperty as addPropertyTo,
	addType,
	addValue,
	makeEmpty,
	makeLiteral,
	makeNode,
	makeNodeValue,
	makeProperty,
	makeType,
	propertyName,
} from '../make';
import { isAbsoluteIri, resolveIri } from '../resolve-iri';
import { isMisspeltSchemaOrg, schemaName } from '../schema-iri';
import { words } from './attribute-words';
import { itemValue } from './item-value';

/** An item whose element is known and whose content is still to be walked. */
export interface Item {
	readonly node: GrowingNode;
	readonly element: HtmlElement;
	/** Whether its names are schema.org's: by its own type, else by that of the item around it. */
	readonly schema: boolean;
	/** The vocabulary of names, for items of other vocabularies. */
	readonly vocab: string;
}

/** How many values an item has by name. */
export type Counts = Map<string, number>;

/** The items of one page's Microdata while they grow, each made once however often it is referred to. */
export class MicrodataGraph {
	/** Items in the order in which they were met; it grows while it is walked. */
	readonly items: Item[] = [];
	private readonly block: MarkupBlock;
	private readonly root: Place;
	private readonly made = new Map<HtmlElement, Item>();
	private readonly first: number;
	private schemaSeen = false;

	constructor(
		private readonly builder: GraphBuilder,
		source: string,
		private readonly base: string | undefined,
	) {
		this.block = { syntax: 'microdata', source, start: 0, end: source.length };
		this.root = { up: undefined, key: undefined, block: this.block };
		this.first = builder.nodes.length;
	}

	/** Makes the item of an element that no other item holds. */
	top(element: HtmlElement, key: number): void {
		this.item(element, { up: this.root, key }, undefined, undefined);
	}

	private item(element: HtmlElement, up: Place, holder: NodeValue | undefined, outer: Item | undefined): Item {
		const known = this.made.get(element);
		if (known) return known;
		const written = attributeValue(element, 'itemid')?.trim();
		const id = written === undefined ? undefined : resolveIri(written, this.base);
		const node = makeNode(up, element, id, written, holder, false);
		let schema = outer?.schema ?? false;
		let vocab = outer?.vocab ?? '';
		for (const [index, type] of words(attributeValue(element, 'itemtype')).entries()) {
			const isTerm = this.addType(node, element, type, index);
			if (index > 0) continue;
			schema = isTerm;
			vocab = type.slice(0, Math.max(type.lastIndexOf('/'), type.lastIndexOf('#')) + 1);
		}
		const item: Item = { node, element, schema, vocab };
		this.made.set(element, item);
		this.builder.nodes.push(node);
		this.items.push(item);
		return item;
	}

	/** Gives a node a type; says whether it is schema.org's. */
	private addType(node: GrowingNode, element: HtmlElement, type: string, index: number): boolean {
		const at: Place = { up: node, key: '@type', element };
		const known = schemaName(type);
		// A bare name is taken for schema.org's: Microdata wants an address.
		const term = known ?? (isAbsoluteIri(type) ? undefined : type.replace(/^(?:www\.)?schema\.org\//, ''));
		const misspelt = term === undefined && isMisspeltSchemaOrg(type);
		const problem = misspelt ? 'misspelt-context' : 'missing-context';
		if (misspelt || (term !== undefined && known === undefined))
			this.builder.problems.push({ up: at, key: undefined, element, problem, detail: type });
		const isTerm = term !== undefined || misspelt;
		if (isTerm) this.schemaSeen = true;
		const name = term ?? (misspelt ? type.slice(type.lastIndexOf('/') + 1).replace(/^schema\.org/i, '') : type);
		addType(node, makeType(at, index, element, name, isTerm, type, false));
		return isTerm;
	}

	/** Adds what an element says of an item under each name that its `itemprop` gives. */
	addProperties(item: Item, element: HtmlElement, names: readonly string[], counts: Counts): void {
		for (const written of names) {
			const absolute = isAbsoluteIri(written);
			const term = absolute ? schemaName(written) : item.schema ? written : undefined;
			if (term !== undefined) this.schemaSeen = true;
			const name = propertyName(term ?? (absolute ? written : item.vocab + written), term !== undefined);
			const index = counts.get(written) ?? 0;
			counts.set(written, index + 1);
			const property = makeProperty(item.node, written, element, item.node, name, written, false);
			addPropertyTo(item.node, property);
			addValue(property, this.value(element, property, index, item));
		}
	}

	private value(element: HtmlElement, property: MarkupProperty, index: number, item: Item): MarkupValue {
		if (attributeValue(element, 'itemscope') !== undefined) {
			const value = makeNodeValue(property, index, element, property);
			value.node = this.item(element, value, value, item).node as never;
			return value;
		}
		const { text, attribute, link } = itemValue(element);
		if (text.trim() === '') return makeEmpty(property, index, element, property);
		const resolved = link ? resolveIri(text.trim(), this.base) : text;
		const content = attribute === 'content' ? undefined : attributeValue(element, 'content');
		return makeLiteral(property, index, element, property, 'text', resolved, undefined, undefined, link, content);
	}

	/** Tells the builder of the block, and takes the items back where none of them is of schema.org. */
	finish(): void {
		const { builder, block } = this;
		builder.blocks.push(block);
		if (this.schemaSeen) return;
		builder.nodes.length = this.first;
		builder.skipped.push({ block, reason: 'foreign-vocabulary' });
	}
}
