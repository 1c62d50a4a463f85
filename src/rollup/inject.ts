import { elements, parseHtml } from '../html';

/** A page with markup at the end of its head, or of its body's beginning where it has no head. */
export function inject(html: string, markup: string): string {
	let at = 0;
	for (const element of elements(parseHtml(html))) {
		if (element.name === 'head') {
			const close = html.lastIndexOf('<', element.end - 1);
			at = /^<\/head/i.test(html.slice(close, close + 6)) && close >= element.openEnd ? close : element.end;
			break;
		}
		if (element.name === 'html' || element.name === 'body') at = element.openEnd;
	}
	return `${html.slice(0, at)}${markup}${html.slice(at)}`;
}
