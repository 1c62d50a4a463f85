import { QuoteType, Tokenizer } from 'htmlparser2';
import { impliedEnds, scopes, special, voidElements } from './closing';
import type { HtmlAttribute, HtmlElement, HtmlNode, HtmlText } from './node';

// Of parse5 8 and htmlparser2 12, measured on schema.org's own examples in Microdata and RDFa (198 pages): 19 to 33 ms
// with positions against 4 to 9 ms. htmlparser2's tokenizer is taken, with a tree of our own on top: its parser keeps
// no positions of attributes and its cost grows with the square of the depth (100,000 open elements: 2.5 s).

type Open = { -readonly [K in keyof HtmlElement]: HtmlElement[K] } & {
	children: HtmlNode[];
	attributes: HtmlAttribute[];
};
type OpenText = { -readonly [K in keyof HtmlText]: HtmlText[K] } & { shifts?: number[] };

const none: readonly never[] = [];
// Farther up, an element that a start tag would end is not looked for: keeps the cost linear on hostile nesting.
const reach = 128;
const integration = new Set(['foreignobject', 'desc', 'title', 'annotation-xml', 'mtext', 'mi', 'mo', 'mn', 'ms']);

/**
 * Parses a page into a tree with source positions. Never fails: what is broken is read as browsers read it, as far as
 * it decides which element contains which. Linear in the length of the source, at any depth of nesting.
 *
 * @param source The page; all positions are UTF-16 offsets into it.
 * @returns The root, named `#document`.
 *
 * @example
 * parseHtml('<p id=a>Hello').children[0]; // { type: 'element', name: 'p', start: 0, openEnd: 8, end: 13, … }
 */
export function parseHtml(source: string): HtmlElement {
	const root = element('#document', undefined, 0, 0);
	const open: Open[] = [root];
	// Positions in `open`, so that an end tag is answered without a search: by name, of scopes and of special elements.
	const byName = new Map<string, number[]>();
	const scopeAt: number[] = [0];
	const specialAt: number[] = [0];
	let current: Open = root;
	let text: OpenText | undefined;
	let pending: Open | undefined;
	let attributeName = '';
	let attributeStart = 0;
	let nameEnd = 0;
	let value = '';
	let textEnd = 0;

	const pop = (end: number): void => {
		const closed = open.pop()!;
		closed.end = end;
		byName.get(closed.name)!.pop();
		if (special.has(closed.name)) specialAt.pop();
		if (scopes.has(closed.name)) scopeAt.pop();
		current = open[open.length - 1]!;
	};
	const popTo = (index: number, end: number): void => {
		while (open.length > index + 1) pop(end);
	};
	const push = (node: Open): void => {
		const index = open.length;
		const same = byName.get(node.name);
		if (same) same.push(index);
		else byName.set(node.name, [index]);
		if (special.has(node.name)) specialAt.push(index);
		if (scopes.has(node.name)) scopeAt.push(index);
		open.push(node);
		current = node;
	};
	const last = (name: string): number => byName.get(name)?.at(-1) ?? -1;
	const foreign = (): boolean => {
		const outer = Math.max(last('svg'), last('math'));
		if (outer < 0) return false;
		for (const name of integration) if (last(name) > outer) return false;
		return true;
	};
	const endImplied = (name: string, at: number): void => {
		for (const { ends, within } of impliedEnds.get(name) ?? none) {
			let found = -1;
			for (let i = specialAt.length - 1, steps = 0; i > 0 && steps < reach; i--, steps++) {
				const candidate = open[specialAt[i]!]!.name;
				if (ends.has(candidate)) found = specialAt[i]!;
				else if (within.has(candidate)) break;
			}
			if (found > 0) popTo(found - 1, at);
		}
	};
	const addText = (data: string, start: number, end: number): void => {
		if (!text) {
			text = { type: 'text', value: '', parent: current, start, end };
			current.children.push(text);
			textEnd = start;
		}
		if (start !== textEnd) shift(text, start);
		text.value += data;
		text.end = end;
		textEnd = start + data.length;
	};
	const openEnded = (end: number, selfClosed: boolean): void => {
		const node = pending;
		pending = undefined;
		if (!node) return;
		endImplied(node.name, node.start);
		node.parent = current;
		current.children.push(node);
		node.openEnd = end + 1;
		node.end = end + 1;
		if (!voidElements.has(node.name) && !(selfClosed && foreign())) push(node);
	};

	const tokenizer = new Tokenizer(
		{ decodeEntities: true },
		{
			ontext(start, end) {
				addText(source.slice(start, end), start, end);
			},
			ontextentity(codepoint, end) {
				const start = text?.end ?? source.lastIndexOf('&', end - 1);
				addText(String.fromCodePoint(codepoint), start, end);
			},
			onopentagname(start, end) {
				text = undefined;
				pending = element(source.slice(start, end).toLowerCase(), undefined, start - 1, end);
			},
			onattribname(start, end) {
				attributeName = source.slice(start, end).toLowerCase();
				attributeStart = start;
				nameEnd = end;
				value = '';
			},
			onattribdata(start, end) {
				value += source.slice(start, end);
			},
			onattribentity(codepoint) {
				value += String.fromCodePoint(codepoint);
			},
			onattribend(quote, end) {
				const quoted = quote === QuoteType.Single || quote === QuoteType.Double;
				let valueStart = nameEnd;
				if (quote !== QuoteType.NoValue) {
					valueStart = skipSpace(source, skipSpace(source, nameEnd) + 1);
					if (quoted) valueStart++;
				}
				const valueEnd = quote === QuoteType.NoValue ? nameEnd : quoted ? end - 1 : end;
				pending?.attributes.push({ name: attributeName, value, start: attributeStart, valueStart, valueEnd });
			},
			onopentagend(end) {
				openEnded(end, false);
			},
			onselfclosingtag(end) {
				openEnded(end, true);
			},
			onclosetag(start, end) {
				text = undefined;
				const name = source.slice(start, end).toLowerCase().trim();
				// What follows </body> still belongs to the body.
				if (name === 'body' || name === 'html') return;
				const index = last(name);
				const barrier = scopes.has(name) ? 0 : (special.has(name) ? scopeAt : specialAt).at(-1)!;
				if (index <= 0 || index < barrier) return;
				popTo(index, start - 2);
				pop(source.indexOf('>', end) + 1 || source.length);
			},
			oncomment() {
				text = undefined;
			},
			oncdata(start, end) {
				if (foreign()) addText(source.slice(start, end), start, end);
			},
			ondeclaration() {
				text = undefined;
			},
			onprocessinginstruction() {
				text = undefined;
			},
			onend() {},
			isInForeignContext: foreign,
		},
	);
	tokenizer.write(source);
	tokenizer.end();
	// A tag that the end of the file cuts off is no element, as in browsers.
	while (open.length > 1) pop(source.length);
	root.end = source.length;
	return root;
}

function element(name: string, parent: Open | undefined, start: number, openEnd: number): Open {
	return { type: 'element', name, attributes: [], children: [], parent, start, openEnd, end: openEnd };
}

function shift(text: OpenText, sourceOffset: number): void {
	text.shifts ??= [];
	text.shifts.push(text.value.length, sourceOffset);
}

function skipSpace(source: string, from: number): number {
	let at = from;
	while (at < source.length && source.charCodeAt(at) <= 0x20) at++;
	return at;
}
