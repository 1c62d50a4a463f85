import { type HtmlElement, parseHtml } from '../html';

// What a page may have that is read beside its scripts: attributes of Microdata and RDFa, the base of its addresses,
// and comments, in which scripts are none.
const other = /[^a-z0-9_](?:item(?:scope|prop|type|ref|id)|typeof|property|vocab)|<base|<!--/i;
const close = '</script>';

/**
 * Parses a page, where nothing but its scripts is read as far as the last of them: what follows is most of many pages.
 *
 * @param isShown Whether what the page shows is of interest, too.
 * @param isXml Whether it is XHTML.
 */
export function parsePage(source: string, isShown: boolean, isXml: boolean): HtmlElement {
	if (isXml) return parseHtml(source, true);
	const end = isShown ? -1 : source.lastIndexOf(close) + close.length;
	if (end < close.length || /<\/?script/i.test(source.slice(end)) || other.test(source)) return parseHtml(source);
	const page = parseHtml(source.slice(0, end));
	return isClosedAt(end, page) ? page : parseHtml(source);
}

/** Whether a page ends with the end tag of a script: not with a text that looks like one. */
function isClosedAt(end: number, page: HtmlElement): boolean {
	let last = page;
	for (let inner = last.children.at(-1); inner?.type === 'element'; inner = inner.children.at(-1)) last = inner;
	return last.name === 'script' && (last.children.at(-1)?.end ?? last.openEnd) === end - close.length;
}
