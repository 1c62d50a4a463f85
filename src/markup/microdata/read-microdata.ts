import { attributeValue, elements, type HtmlElement } from '../../html';
import type { GraphBuilder } from '../graph-builder';
import { words } from './attribute-words';
import { type Counts, type Item, MicrodataGraph } from './microdata-graph';

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
	const graph = new MicrodataGraph(builder, source, base);
	const ids = new Map<string, HtmlElement>();
	const tops: HtmlElement[] = [];
	let count = 0;
	for (const element of elements(page, isLive)) {
		count++;
		if (element.attributes.length === 0) continue;
		const id = attributeValue(element, 'id');
		if (id !== undefined && !ids.has(id)) ids.set(id, element);
		const isTop =
			attributeValue(element, 'itemscope') !== undefined && attributeValue(element, 'itemprop') === undefined;
		if (isTop) tops.push(element);
	}
	for (const [index, element] of tops.entries()) graph.top(element, index);
	const walk = new Walk(graph, ids, count);
	// A property is found before the item that it holds is walked, so that items stand in document order as far as can be.
	for (let next = 0; next < graph.items.length; next++) walk.item(graph.items[next]!);
	graph.finish();
}

/** Finds the properties of items, in their elements and in those that `itemref` names. */
class Walk {
	/** What `itemref` pulls in may be pulled in again and again: a bound keeps the cost linear. */
	private steps: number;

	constructor(
		private readonly graph: MicrodataGraph,
		private readonly ids: ReadonlyMap<string, HtmlElement>,
		count: number,
	) {
		this.steps = count * 8 + 10_000;
	}

	item(item: Item): void {
		const counts: Counts = new Map();
		const visited = new Set<HtmlElement>([item.element]);
		this.below(item.element, item, counts);
		for (const id of words(attributeValue(item.element, 'itemref'))) {
			const target = this.ids.get(id);
			if (!target || visited.has(target) || this.steps <= 0) continue;
			visited.add(target);
			this.collect(target, item, counts);
			if (this.enters(target)) this.below(target, item, counts);
		}
	}

	private below(root: HtmlElement, item: Item, counts: Counts): void {
		for (const element of elements(root, this.enters)) this.collect(element, item, counts);
	}

	private collect(element: HtmlElement, item: Item, counts: Counts): void {
		this.steps--;
		const names = element.attributes.length === 0 ? undefined : attributeValue(element, 'itemprop');
		if (names !== undefined) this.graph.addProperties(item, element, words(names), counts);
	}

	/** Whether what is inside an element belongs to the item around it. */
	private readonly enters = (element: HtmlElement): boolean =>
		this.steps > 0 &&
		isLive(element) &&
		(element.attributes.length === 0 || attributeValue(element, 'itemscope') === undefined);
}

const isLive = (element: HtmlElement): boolean => element.name !== 'template';
