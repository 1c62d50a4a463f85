import { attributeValue, type HtmlElement } from '../../html';
import { CONTENT_WORDS, FURNITURE_ELEMENTS, FURNITURE_ROLES, FURNITURE_WORDS } from './page-parts';

/** Classes and ids as words: `site-nav`, `siteNav` and `site_nav` have the word `nav`. */
function wordsOf(element: HtmlElement): readonly string[] {
	const names = `${attributeValue(element, 'class') ?? ''} ${attributeValue(element, 'id') ?? ''}`.slice(0, 500);
	return names
		.replace(/([a-z])([A-Z])/g, '$1-$2')
		.toLowerCase()
		.split(/[\s_-]/)
		.filter((word) => word !== '');
}

/** Words of these reasons are too common in names of layout to believe them on a part that holds a page's prose. */
const DOUBTFUL = new Set([
	'related',
	'aside',
	'advertisement',
	'modal',
	'navigation',
	'tags',
	'share',
	'login',
	'newsletter',
]);

/** How much of an element's text is inside links, and how much text it has; counted once for all elements. */
export interface TextMeasure {
	readonly text: number;
	readonly linked: number;
	/** Characters in runs of prose: paragraphs of more than 80 characters. */
	readonly prose: number;
}

/** Most of a part's words are links: navigation, unless it is a short list in the midst of prose. */
const isLinks = ({ text, linked }: TextMeasure): boolean => text > 0 && linked / text > 0.7;

/**
 * Why a part of a page is furniture, or `undefined` where it may be content: by its element, its role, the words of its
 * class and id, and by how much of it is links.
 *
 * @param whole the measure of the page's body
 */
export function furniturePart(element: HtmlElement, measure: TextMeasure, whole: TextMeasure): string | undefined {
	const { name } = element;
	if (name === 'body' || name === 'html' || name === 'main' || name === '#document') return undefined;
	const ofText = measure.text / Math.max(1, whole.text);
	const share = whole.prose > 0 ? Math.min(measure.prose / whole.prose, ofText * 1.5) : ofText;
	const role = FURNITURE_ROLES.get((attributeValue(element, 'role') ?? '').toLowerCase());
	// A part with most of the page's prose is the content, whatever it is called.
	if (share > 0.5) return undefined;
	const byElement = FURNITURE_ELEMENTS.get(name) ?? role;
	if (byElement !== undefined) return byElement;
	if (name === 'header')
		return isPageHeader(element) && measure.prose === 0 && !hasHeading(element) ? 'navigation' : undefined;
	const words = wordsOf(element);
	for (const word of words) {
		const reason = FURNITURE_WORDS.get(word);
		if (reason === undefined) continue;
		const believed = !DOUBTFUL.has(reason) || measure.prose === 0 || isLinks(measure);
		if (believed && !(words.some((one) => CONTENT_WORDS.has(one)) && measure.prose > 0)) return reason;
	}
	if (MENUS.has(name) && isLinks(measure) && measure.prose === 0) {
		return isMenu(element, measure) ? 'navigation' : undefined;
	}
	return undefined;
}

/** Elements that sites have laid menus out with. */
const MENUS = new Set(['ul', 'ol', 'div', 'table', 'td', 'p', 'center', 'section']);

const isPageHeader = (element: HtmlElement): boolean =>
	element.parent === undefined ||
	element.parent.name === 'body' ||
	element.parent.name === 'div' ||
	element.parent.name === '#document';

/** Whether a heading stands in an element, or in what it wraps its headings in: a link, a box. */
const hasHeading = (element: HtmlElement, depth = 2): boolean =>
	element.children.some(
		(child) =>
			child.type === 'element' &&
			(/^h[1-6]$/.test(child.name) || child.name === 'hgroup' || (depth > 0 && hasHeading(child, depth - 1))),
	);

/** Nearly nothing but links, short ones: a menu. A list of publications has long links and words between them. */
function isMenu(element: HtmlElement, { text, linked }: TextMeasure): boolean {
	let items = 0;
	for (const child of element.children) if (child.type === 'element') items++;
	return linked / text > 0.9 && items >= 3 && text / items < 30;
}
