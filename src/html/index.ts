export { attribute, attributeValue } from './attribute';
export { elements } from './elements';
export type { HtmlAttribute, HtmlElement, HtmlNode, HtmlText } from './node';
export { parseHtml } from './parse-html';
export { sourceOffset } from './source-offset';
export { textContent } from './text-content';
export { type VisibleText, visibleText } from './visible-text';
