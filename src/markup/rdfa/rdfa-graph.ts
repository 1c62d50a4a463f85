import type { HtmlElement } from '../../html';
import type { MarkupBlock, MarkupProperty, MarkupValue, Place } from '../graph';
import type { GraphBuilder, GrowingNode } from '../graph-builder';
import {
	addProperty,
	addType as addTypeTo,
	addValue,
	makeEmpty,
	makeLiteral,
	makeNode,
	makeNodeValue,
	makeProperty,
	makeType,
	propertyName,
} from '../make';
import { resolveIri } from '../resolve-iri';
import { schemaName } from '../schema-iri';
import { type FullName, fullName, type NameScope } from './names';

/** A name that an attribute of an element gives. */
export interface MarkedName {
	readonly element: HtmlElement;
	readonly name: FullName;
	readonly written: string;
	readonly attribute: 'property' | 'typeof' | 'rel' | 'rev';
}

/** A value before it has a place in the graph. */
export type Unplaced = { readonly node: GrowingNode } | { readonly text: string; readonly datatype?: string };

const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** The nodes of one page's RDFa while they grow: one for each address, and one for each element without any. */
export class RdfaGraph {
	private readonly block: MarkupBlock;
	private readonly root: Place;
	private readonly named = new Map<string, GrowingNode>();
	private readonly nodes: GrowingNode[] = [];
	/** How many values each property of a node has, by the name as written. */
	private readonly counts = new Map<GrowingNode, Map<string, number>>();
	private schemaSeen = false;
	private plainType: HtmlElement | undefined;

	/** The node of the page itself. */
	readonly document: GrowingNode;

	constructor(
		private readonly builder: GraphBuilder,
		source: string,
		private readonly base: string | undefined,
	) {
		this.block = { syntax: 'rdfa', source, start: 0, end: source.length };
		this.root = { up: undefined, key: undefined, block: this.block };
		this.document = this.blank(undefined, undefined, base);
		if (base !== undefined) this.named.set(base, this.document);
	}

	/** A new node that nothing else means. */
	blank(element: HtmlElement | undefined, written?: string, iri?: string): GrowingNode {
		const node = makeNode(this.root, element, iri, written, undefined, false);
		this.nodes.push(node);
		return node;
	}

	/** The node that an address or a compact address means. */
	resource(written: string, element: HtmlElement, scope: NameScope): GrowingNode {
		const curie = written.startsWith('[') ? written.slice(1, -1) : written;
		const known = /^[a-z][\w.-]*:(?!\/\/)/i.test(curie) ? fullName(curie, scope)?.iri : undefined;
		const iri = known ?? resolveIri(curie, this.base);
		const same = this.named.get(iri);
		if (same) {
			same.element ??= element;
			return same;
		}
		const node = this.blank(element, written, iri);
		this.named.set(iri, node);
		return node;
	}

	addType(node: GrowingNode, { element, name, written }: MarkedName): void {
		if (name.schema !== undefined) this.schemaSeen = true;
		const at: Place = { up: node, key: '@type', element };
		const type = name.schema ?? name.iri;
		addTypeTo(node, makeType(at, node.types.length, element, type, name.schema !== undefined, written, false));
	}

	add(subject: GrowingNode, each: MarkedName, value: Unplaced): void {
		const { element, name, written, attribute } = each;
		if (name.iri === RDF_TYPE && 'node' in value && attribute !== 'rev') {
			const iri = value.node.id;
			if (iri !== undefined) this.addType(subject, { ...each, name: { iri, schema: schemaName(iri) }, written: iri });
			return;
		}
		if (name.schema !== undefined) this.schemaSeen = true;
		// The node of the page has no element of its own: it stands where it is first spoken of.
		subject.element ??= element;
		const full = propertyName(name.schema ?? name.iri, name.schema !== undefined);
		const index = this.countOf(subject, written);
		const reverse = attribute === 'rev';
		const property = makeProperty(subject, written, element, subject, full, written, reverse);
		addProperty(subject, property);
		if ('node' in value) {
			const held = makeNodeValue(property, index, element, property);
			held.node = value.node as never;
			addValue(property, held);
			value.node.holder ??= held;
			return;
		}
		addValue(property, textValue(property, index, element, value));
	}

	/** How many values a property had before this one. */
	private countOf(subject: GrowingNode, written: string): number {
		let seen = this.counts.get(subject);
		if (!seen) {
			seen = new Map();
			this.counts.set(subject, seen);
		}
		const index = seen.get(written) ?? 0;
		seen.set(written, index + 1);
		return index;
	}

	/** Notes a type without prefix where no vocabulary is in force. */
	sawPlainType(element: HtmlElement): void {
		this.plainType ??= element;
	}

	/** Notes a vocabulary that means schema.org and does not say so. */
	sawMisspeltVocabulary(element: HtmlElement, detail: string): void {
		this.tell('misspelt-context', element, detail);
		this.schemaSeen = true;
	}

	private tell(problem: 'misspelt-context' | 'missing-context', element: HtmlElement, detail: string): void {
		const up: Place = { up: this.root, key: undefined, element };
		this.builder.problems.push({ up, key: undefined, element, problem, detail });
	}

	/** Gives the builder what was read, where any of it is of schema.org. */
	finish(): void {
		const { builder, block, plainType } = this;
		builder.blocks.push(block);
		if (!this.schemaSeen) {
			if (plainType) this.tell('missing-context', plainType, '');
			builder.skipped.push({ block, reason: plainType ? 'no-context' : 'foreign-vocabulary' });
			return;
		}
		let index = 0;
		for (const node of this.nodes) {
			node.reference = node.types.length === 0 && node.properties.length === 0;
			if (node.reference && !node.holder) continue;
			// A list, not a tree: the holders of nodes may go round in a circle.
			node.key = index++;
			builder.nodes.push(node);
		}
	}
}

/** A text that an element says, as the value of a property. */
function textValue(
	property: MarkupProperty,
	index: number,
	element: HtmlElement,
	{ text, datatype }: Extract<Unplaced, { readonly text: string }>,
): MarkupValue {
	if (text.trim() === '') return makeEmpty(property, index, element, property);
	return makeLiteral(property, index, element, property, 'text', text, undefined, datatype, false, undefined);
}
