import { QuoteType, Tokenizer } from 'htmlparser2';
import { voidElements } from './closing';
import type { HtmlElement, HtmlText } from './node';
import { type OpenElement, openElements } from './open-elements';

// Of parse5 8 and htmlparser2 12, measured on schema.org's own examples in Microdata and RDFa (198 pages): 19 to 33 ms
// with positions against 4 to 9 ms. htmlparser2's tokenizer is taken, with a tree of our own on top: its parser keeps
// no positions of attributes and its cost grows with the square of the depth (100,000 open elements: 2.5 s).

type OpenText = { -readonly [K in keyof HtmlText]: HtmlText[K] } & { shifts?: number[] };

/**
 * Parses a page into a tree with source positions. Never fails: what is broken is read as browsers read it, as far as
 * it decides which element contains which. Linear in the length of the source, at any depth of nesting.
 *
 * @param source The page; all positions are UTF-16 offsets into it.
 * @param isXml Whether it is XHTML, where any element may close itself and CDATA sections are text.
 * @returns The root, named `#document`.
 *
 * @example
 * parseHtml('<p id=a>Hello').children[0]; // { type: 'element', name: 'p', start: 0, openEnd: 8, end: 13, … }
 */
export function parseHtml(source: string, isXml = false): HtmlElement {
	const root = element('#document', 0, 0);
	const open = openElements(root);
	const text = textWriter();
	/** The element whose start tag is being read. */
	let pending: OpenElement | undefined;
	let attribute = { name: '', start: 0, nameEnd: 0, value: '' };

	const endStartTag = (end: number, isSelfClosed: boolean): void => {
		const node = pending;
		pending = undefined;
		if (!node) return;
		open.endImplied(node.name, node.start);
		const parent = open.current();
		node.parent = parent;
		parent.children.push(node);
		node.openEnd = end + 1;
		node.end = end + 1;
		if (!voidElements.has(node.name) && !(isSelfClosed && (isXml || open.isForeign()))) open.push(node);
	};

	const tokenizer = new Tokenizer(
		{ decodeEntities: true, recognizeSelfClosing: isXml },
		{
			ontext: (start, end) => text.add(open.current(), source.slice(start, end), start, end),
			ontextentity(codepoint, end) {
				const start = text.end() ?? source.lastIndexOf('&', end - 1);
				text.add(open.current(), String.fromCodePoint(codepoint), start, end);
			},
			onopentagname(start, end) {
				text.close();
				pending = element(source.slice(start, end).toLowerCase(), start - 1, end);
			},
			onattribname(start, end) {
				attribute = { name: source.slice(start, end).toLowerCase(), start, nameEnd: end, value: '' };
			},
			onattribdata(start, end) {
				attribute.value += source.slice(start, end);
			},
			onattribentity(codepoint) {
				attribute.value += String.fromCodePoint(codepoint);
			},
			onattribend(quote, end) {
				const { name, start, nameEnd, value } = attribute;
				pending?.attributes.push({ name, value, start, ...valueSpan(source, quote, nameEnd, end) });
			},
			onopentagend: (end) => endStartTag(end, false),
			onselfclosingtag: (end) => endStartTag(end, true),
			onclosetag(start, end) {
				text.close();
				const name = source.slice(start, end).toLowerCase().trim();
				// What follows </body> still belongs to the body.
				if (name === 'body' || name === 'html') return;
				open.endNamed(name, start - 2, source.indexOf('>', end) + 1 || source.length);
			},
			oncomment: text.close,
			oncdata(start, end) {
				if (isXml || open.isForeign()) text.add(open.current(), source.slice(start, end), start, end);
			},
			ondeclaration: text.close,
			onprocessinginstruction: text.close,
			onend() {},
			isInForeignContext: open.isForeign,
		},
	);
	tokenizer.write(source);
	tokenizer.end();
	// A tag that the end of the file cuts off is no element, as in browsers.
	open.endAll(source.length);
	root.end = source.length;
	return root;
}

function element(name: string, start: number, openEnd: number): OpenElement {
	return { type: 'element', name, attributes: [], children: [], parent: undefined, start, openEnd, end: openEnd };
}

/** Gathers the pieces of a text between two tags into one node. */
function textWriter() {
	let node: OpenText | undefined;
	/** Where the next piece would start if the source said it as the node does. */
	let expected = 0;
	return {
		add(parent: OpenElement, data: string, start: number, end: number): void {
			if (!node) {
				node = { type: 'text', value: '', parent, start, end };
				parent.children.push(node);
				expected = start;
			}
			if (start !== expected) {
				node.shifts ??= [];
				node.shifts.push(node.value.length, start);
			}
			node.value += data;
			node.end = end;
			expected = start + data.length;
		},
		/** Where the text ends; nothing where none is open. */
		end: (): number | undefined => node?.end,
		close(): void {
			node = undefined;
		},
	};
}

/** Where an attribute's value stands, without its quotes; at the end of its name where it has none. */
function valueSpan(
	source: string,
	quote: QuoteType,
	nameEnd: number,
	end: number,
): { readonly valueStart: number; readonly valueEnd: number } {
	if (quote === QuoteType.NoValue) return { valueStart: nameEnd, valueEnd: nameEnd };
	const from = skipSpace(source, skipSpace(source, nameEnd) + 1);
	return quote === QuoteType.Unquoted
		? { valueStart: from, valueEnd: end }
		: { valueStart: from + 1, valueEnd: end - 1 };
}

function skipSpace(source: string, from: number): number {
	let at = from;
	while (at < source.length && source.charCodeAt(at) <= 0x20) at++;
	return at;
}
