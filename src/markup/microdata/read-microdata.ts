import { attributeValue, elements, type HtmlElement } from '../../html';
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
} from '../make';
import { isAbsoluteIri, resolveIri } from '../resolve-iri';
import { isMisspeltSchemaOrg, schemaName } from '../schema-iri';
import { itemValue } from './item-value';

/** An item whose element is known and whose content is still to be walked. */
interface Item {
	readonly node: GrowingNode;
	readonly element: HtmlElement;
	/** Whether its names are schema.org's: by its own type, else by that of the item around it. */
	readonly schema: boolean;
	/** The vocabulary of names, for items of other vocabularies. */
	readonly vocab: string;
}

/**
 * Reads the Microdata of a page into nodes, as the HTML Standard (section 5.2) and the W3C note "Microdata to RDF"
 * say: names without an address belong to the vocabulary of the item's first type.
 */
export function readMicrodata(
	builder: GraphBuilder,
	page: HtmlElement,
	source: string,
	base: string | undefined,
): void {
	const block: MarkupBlock = { syntax: 'microdata', source, start: 0, end: source.length };
	const root: Place = { up: undefined, key: undefined, block };
	const first = builder.nodes.length;
	const ids = new Map<string, HtmlElement>();
	const tops: HtmlElement[] = [];
	let count = 0;
	for (const element of elements(page, isLive)) {
		count++;
		if (element.attributes.length === 0) continue;
		const id = attributeValue(element, 'id');
		if (id !== undefined && !ids.has(id)) ids.set(id, element);
		if (attributeValue(element, 'itemscope') === undefined || attributeValue(element, 'itemprop') !== undefined)
			continue;
		tops.push(element);
	}

	const made = new Map<HtmlElement, Item>();
	const queue: Item[] = [];
	// What `itemref` pulls in may be pulled in again and again: a bound keeps the cost linear.
	let steps = count * 8 + 10_000;
	let schemaSeen = false;

	const make = (element: HtmlElement, up: Place, holder: NodeValue | undefined, outer: Item | undefined): Item => {
		const known = made.get(element);
		if (known) return known;
		const written = attributeValue(element, 'itemid')?.trim();
		const id = written === undefined ? undefined : resolveIri(written, base);
		const node = makeNode(up, { element, attribute: 'itemtype' }, id, written, holder, false);
		let schema = outer?.schema ?? false;
		let vocab = outer?.vocab ?? '';
		const types = words(attributeValue(element, 'itemtype'));
		for (const [index, type] of types.entries()) {
			const term = schemaName(type) ?? (isAbsoluteIri(type) ? undefined : type.replace(/^(?:www\.)?schema\.org\//, ''));
			const misspelt = term === undefined && isMisspeltSchemaOrg(type);
			const at: Place = { up: node, key: '@type', element, attribute: 'itemtype' };
			if (misspelt)
				builder.problems.push({
					up: at,
					key: undefined,
					element,
					attribute: 'itemtype',
					problem: 'misspelt-context',
					detail: type,
				});
			else if (term !== undefined && schemaName(type) === undefined) {
				builder.problems.push({
					up: at,
					key: undefined,
					element,
					attribute: 'itemtype',
					problem: 'missing-context',
					detail: type,
				});
			}
			const name = term ?? (misspelt ? type.slice(type.lastIndexOf('/') + 1) : type);
			const isTerm = term !== undefined || misspelt;
			if (isTerm) schemaSeen = true;
			addType(node, makeType(at, index, { element, attribute: 'itemtype' }, name, isTerm, type, false));
			if (index === 0) {
				schema = isTerm;
				vocab = type.slice(0, Math.max(type.lastIndexOf('/'), type.lastIndexOf('#')) + 1);
			}
		}
		const item: Item = { node, element, schema, vocab };
		made.set(element, item);
		builder.nodes.push(node);
		queue.push(item);
		return item;
	};

	const addProperty = (
		item: Item,
		element: HtmlElement,
		names: readonly string[],
		counts: Map<string, number>,
	): void => {
		for (const written of names) {
			const absolute = isAbsoluteIri(written);
			const term = absolute ? schemaName(written) : item.schema ? written : undefined;
			if (term !== undefined) schemaSeen = true;
			const annotated = term !== undefined && /-(?:input|output)$/.test(term);
			const index = counts.get(written) ?? 0;
			counts.set(written, index + 1);
			const name = {
				name: annotated
					? term.replace(/-(?:input|output)$/, '')
					: (term ?? (absolute ? written : item.vocab + written)),
				schema: term !== undefined,
				annotation: annotated,
				open: false,
			};
			const property = makeProperty(
				item.node,
				written,
				{ element, attribute: 'itemprop' },
				item.node,
				name,
				written,
				false,
			);
			addPropertyTo(item.node, property);
			addValue(property, readValue(element, property, index, item));
		}
	};

	const readValue = (element: HtmlElement, property: MarkupProperty, index: number, item: Item): MarkupValue => {
		if (attributeValue(element, 'itemscope') !== undefined) {
			const value = makeNodeValue(property, index, { element, attribute: undefined }, property);
			value.node = make(element, value, value, item).node as never;
			return value;
		}
		const { text, attribute, link } = itemValue(element);
		const origin = { element, attribute };
		if (text.trim() === '') return makeEmpty(property, index, origin, property);
		const resolved = link ? resolveIri(text.trim(), base) : text;
		const content = attribute === 'content' ? undefined : attributeValue(element, 'content');
		return makeLiteral(property, index, origin, property, 'text', resolved, undefined, undefined, link, content);
	};

	for (const [index, element] of tops.entries()) make(element, { up: root, key: index }, undefined, undefined);
	// A property is found before the item that it holds is walked, so that items stand in document order as far as can be.
	for (let next = 0; next < queue.length; next++) {
		const item = queue[next]!;
		const counts = new Map<string, number>();
		const visited = new Set<HtmlElement>([item.element]);
		const visit = (root: HtmlElement, self: boolean): void => {
			const collect = (element: HtmlElement): void => {
				steps--;
				const names = element.attributes.length === 0 ? undefined : attributeValue(element, 'itemprop');
				if (names !== undefined) addProperty(item, element, words(names), counts);
			};
			const enters = (element: HtmlElement): boolean =>
				steps > 0 &&
				isLive(element) &&
				(element.attributes.length === 0 || attributeValue(element, 'itemscope') === undefined);
			if (self) {
				collect(root);
				if (!enters(root)) return;
			}
			for (const element of elements(root, enters)) collect(element);
		};
		visit(item.element, false);
		for (const id of words(attributeValue(item.element, 'itemref'))) {
			const target = ids.get(id);
			if (!target || visited.has(target) || steps <= 0) continue;
			visited.add(target);
			visit(target, true);
		}
	}

	builder.blocks.push(block);
	if (schemaSeen) return;
	builder.nodes.length = first;
	builder.skipped.push({ block, reason: 'foreign-vocabulary' });
}

const isLive = (element: HtmlElement): boolean => element.name !== 'template';

const space = /[ \t\n\f\r]/;

/** The words of an attribute; most have one. */
function words(text: string | undefined): readonly string[] {
	if (text === undefined || text === '') return [];
	if (!space.test(text)) return [text];
	return text.split(/[ \t\n\f\r]+/).filter((word) => word !== '');
}
