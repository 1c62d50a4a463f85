import { elements, type HtmlElement, parseHtml } from '../../html';
import { type DataItem, type Edtf, isEdtf } from '../../model';
import { isEnglish } from '../../model/is-english';
import type { Draft } from '../draft';
import { TextWriter } from '../text-writer';
import { type Infobox, infoboxes } from './infobox';
import { pageData } from './page-data';
import { renderHtml } from './render-html';

/** Names of metadata that give the day of publication, the surest first. */
const PUBLISHED = [
	'article:published_time',
	'datepublished',
	'dc.date',
	'dcterms.date',
	'date',
	'citation_publication_date',
];
const TITLE = ['og:title', 'citation_title', 'title'];

const metaValue = (data: readonly DataItem[], names: readonly string[]): string | undefined =>
	names
		.map((name) => data.find((item) => item.format === 'meta' && item.path[0] === name)?.value)
		.find((value) => value !== undefined);

/** The day of an ISO 8601 date, with or without a time. */
export function isoDay(value: string | undefined): Edtf | undefined {
	const day = /^\d{4}(?:[-/]\d\d(?:[-/]\d\d)?)?(?=$|[T ])/.exec(value?.trim() ?? '')?.[0]?.replaceAll('/', '-');
	return day !== undefined && isEdtf(day) ? day : undefined;
}

/** The page laid out; where all of it looks like furniture, none of it is taken for furniture by its elements. */
function layOut(root: HtmlElement, boxes: readonly Infobox[]): ReturnType<TextWriter['finish']> {
	const read = new Set(boxes.map(({ element }) => element));
	const lay = (furniture: boolean): ReturnType<TextWriter['finish']> => {
		const writer = new TextWriter();
		renderHtml(root, writer, furniture, furniture ? read : undefined);
		return writer.finish();
	};
	const laid = lay(true);
	return laid.blocks.some(({ kind }) => kind !== 'furniture') ? laid : lay(false);
}

/** Reads a page: the text that its reader sees, its structure, its structured data. */
export function readHtml(source: string): Draft {
	const root = parseHtml(source);
	const all = [...elements(root)];
	const boxes = infoboxes(all);
	const laid = layOut(root, boxes);
	const data = pageData(source, all, boxes);
	const title = metaValue(data, TITLE);
	const published = isoDay(metaValue(data, PUBLISHED));
	const html = root.children.find((child) => child.type === 'element' && child.name === 'html');
	const language =
		html?.type === 'element' ? html.attributes.find(({ name }) => name === 'lang')?.value.trim() : undefined;
	return {
		...laid,
		data,
		...(title === undefined ? {} : { title }),
		...(published === undefined ? {} : { published }),
		...(language !== undefined && /^[a-z]{2,3}\b/i.test(language) && !isEnglish({ language }) ? { language } : {}),
	};
}
