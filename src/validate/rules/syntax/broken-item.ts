import { attributeValue, elements, type HtmlElement } from '../../../html';
import { schemaName } from '../../../markup';
import type { FindingArguments } from '../../../model';
import type { RuleContext, RuleOf } from '../../rule';
import { microdataItems } from '../sources';

/** Microdata comes in whole items: `itemscope` with its `itemtype`, each `itemprop` inside one, each `itemref` to an element. */
export const brokenItem: RuleOf<'syntax/broken-item'> = {
	code: 'syntax/broken-item',
	severity: 'warning',
	summary: 'Microdata comes in whole items: itemscope with its itemtype, and every itemprop inside one.',
	source: microdataItems,
	each: 'graph',
	gate: (context) =>
		context.graph.page !== undefined && (context.sourceHas('itemprop') || context.sourceHas('itemtype')),
	check({ graph, vocabulary }, report) {
		if (!graph.page) return;
		const { faults, references, ids, hasItems } = faultsOf(graph.page, vocabulary);
		for (const [name, element] of references) if (!ids.has(name)) faults.push(['no-target', element, name]);
		// A piece of a page without any item may be made to go into one.
		const isPiece = !hasItems && !wholePage.test(graph.source);
		let told = 0;
		for (const [cause, element, value] of faults) {
			if (cause === 'no-item' && isReferred(element, references)) continue;
			if (told++ === most) return;
			const span = { start: element.start, end: element.openEnd };
			report(undefined, { cause, value }, isPiece && cause === 'no-item' ? { span, severity: 'info' } : { span });
		}
	},
};

type Cause = FindingArguments['syntax/broken-item']['cause'];
type Fault = readonly [cause: Cause, element: HtmlElement, value: string];

/** One template gone wrong is wrong on every line: so many findings are enough to show it. */
const most = 20;
const mostCandidates = 200;

interface Found {
	readonly faults: Fault[];
	/** The ids that `itemref` names, each with the first element that does. */
	readonly references: Map<string, HtmlElement>;
	readonly ids: Set<string>;
	hasItems: boolean;
}

function faultsOf(page: HtmlElement, { properties }: RuleContext['vocabulary']): Found {
	const found: Found = { faults: [], references: new Map(), ids: new Set(), hasItems: false };
	const { faults, references, ids } = found;
	// The item that an element stands in, for elements that stand in one.
	const items = new Map<HtmlElement, HtmlElement>();
	const untyped = new Set<HtmlElement>();
	for (const element of elements(page, ({ name }) => name !== 'template')) {
		const { parent } = element;
		const item = parent && (attributeValue(parent, 'itemscope') === undefined ? items.get(parent) : parent);
		if (item) items.set(element, item);
		if (element.attributes.length === 0) continue;
		const id = attributeValue(element, 'id');
		if (id !== undefined) ids.add(id);
		const scope = attributeValue(element, 'itemscope');
		const type = attributeValue(element, 'itemtype')?.trim();
		const names = attributeValue(element, 'itemprop');
		if (scope !== undefined) {
			found.hasItems = true;
			for (const name of wordsOf(attributeValue(element, 'itemref')))
				if (!references.has(name)) references.set(name, element);
			if (!type && names === undefined) untyped.add(element);
		} else if (type !== undefined && schemaName(type) !== undefined && !valued.has(element.name))
			faults.push(['no-itemscope', element, type]);
		if (names === undefined || faults.length > mostCandidates) continue;
		const words = wordsOf(names);
		if (words.length === 0) faults.push(['no-name', element, '']);
		else if (!item) faults.push(['no-item', element, names.trim()]);
		// Items without a type are of nobody's vocabulary, unless their names say whose they were meant to be.
		else if (untyped.has(item) && words.some((word) => properties.has(word))) {
			untyped.delete(item);
			faults.push(['no-itemtype', item, words.find((word) => properties.has(word))!]);
		}
	}
	return found;
}

// On these the value is the address or content: the type is of what it leads to, and no item could stand there.
const valued: ReadonlySet<string> = new Set(['meta', 'link', 'a', 'area', 'img', 'object', 'data', 'audio', 'video']);
const wholePage = /<(?:!doctype|html|head|body)\b/i;

const wordsOf = (text: string | undefined): readonly string[] => text?.split(/[ \t\n\f\r]+/).filter(Boolean) ?? [];

/** Whether an element is made part of an item by an `itemref`, itself or with what it stands in. */
function isReferred(element: HtmlElement, references: ReadonlyMap<string, HtmlElement>): boolean {
	if (references.size === 0) return false;
	for (let at: HtmlElement | undefined = element; at; at = at.parent) {
		const id = attributeValue(at, 'id');
		if (id !== undefined && references.has(id)) return true;
	}
	return false;
}
