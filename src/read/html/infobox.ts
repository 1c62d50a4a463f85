import { attributeValue, elements, type HtmlElement, visibleText } from '../../html';
import type { DataItem, Span } from '../../model';
import {
	LIST_OF_SECTION,
	labelIn,
	NO_POSTS,
	OF_INVENTED,
	PARAMETER_OF_LABEL,
	SERIES_OF_SECTION,
} from './infobox-labels';

/** A table of facts about somebody beside an article, as the values of the template that such tables are made from. */
export interface Infobox {
	readonly element: HtmlElement;
	readonly items: readonly DataItem[];
}

/** What a cell shows, line by line, and where it stands in the source. */
interface Cell extends Span {
	readonly element: HtmlElement;
	readonly value: string;
}

const classWords = (element: HtmlElement): readonly string[] =>
	(attributeValue(element, 'class') ?? '').toLowerCase().split(/\s+/);
const hasClass = (element: HtmlElement, ...names: readonly string[]): boolean =>
	classWords(element).some((word) => names.includes(word));

/** Whether an element is a table of facts about what an article is about. */
export const isInfobox = (element: HtmlElement): boolean =>
	(element.name === 'table' && classWords(element).some((word) => /^infobox(?:$|[_-])/.test(word))) ||
	(/^(?:div|aside|section)$/.test(element.name) && hasClass(element, 'infobox'));
const isAside = (element: HtmlElement): boolean => element.name === 'aside' && hasClass(element, 'portable-infobox');
/** A table of those who held a post one after another, of which the page's subject is the one in the middle. */
const isSuccession = (element: HtmlElement): boolean =>
	element.name === 'table' && hasClass(element, 'succession-box', 'succession');

const FOOTNOTE = /\[(?:\d{1,3}|[a-z]|(?:note|nb|lower-alpha) ?\w{1,3}|citation needed|edit)\]/gi;
const UNSEEN = /[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/g;

/** What an element shows; nothing where that is nothing. */
function cellOf(element: HtmlElement): Cell | undefined {
	const shown = visibleText(element);
	const value = shown.text
		.replace(UNSEEN, '')
		.replaceAll('\u00A0', ' ')
		.replace(FOOTNOTE, '')
		.split('\n')
		.map((line) => line.replace(/ {2,}/g, ' ').trim())
		.filter((line) => line !== '')
		.join('\n');
	if (value === '') return undefined;
	const start = shown.sourceOffset(shown.text.length - shown.text.trimStart().length);
	return { element, value, start, end: shown.sourceOffset(shown.text.trimEnd().length) };
}

const labelOf = ({ value }: Cell): string => labelIn(value);

/** The first element of a class in another, shown. */
function partOf(element: HtmlElement, ...names: readonly string[]): Cell | undefined {
	for (const part of elements(element)) if (hasClass(part, ...names)) return cellOf(part);
	return undefined;
}

/** A cell that is a heading in all but its name: "Scientific career". */
const isAllBold = ({ children }: HtmlElement): boolean => {
	const shown = children.filter((child) => (child.type === 'text' ? child.value.trim() !== '' : child.name !== 'link'));
	return shown.length === 1 && shown[0]?.type === 'element' && /^(?:b|strong)$/.test(shown[0].name);
};

const PERIOD = /^(?:c\. ?)?\d{4}(?: ?[–—-](?: ?(?:\d{2,4}|present|))?)?$/i;
const TERM = /^(?:in office|incumbent|assumed office|in role|served|reign|tenure|term)\b:?/i;
const IS_TERM_LABEL = /^(?:reign|in office|assumed office|tenure|term|term of office|term in office)$/;
/** "44th President of Tallow", but the "1st Vice President" has others beside them. */
const ORDINAL = /^\d{1,3}(?:st|nd|rd|th) (?!vice|deputy|assistant|district|circuit)/i;
/** More rows than any box has; bounds the work on hostile pages. */
const MOST_ROWS = 400;

/** One walk over the rows of a box, which gathers its values. */
class BoxReader {
	readonly #items: DataItem[] = [];
	readonly #record: number;
	#section = '';
	/** The heading that may name an office, until its term is told. */
	#heading: Cell | undefined;
	#numbers = 0;
	#isInvented = false;

	constructor(record: number) {
		this.#record = record;
	}

	/** The values, of a box with nothing known about it none. */
	get items(): readonly DataItem[] {
		const type = this.#isInvented ? 'Infobox character' : 'Infobox';
		return this.#items.map((item) => ({ ...item, type }));
	}

	add(parameter: string, { start, end }: Span, value: string): void {
		this.#items.push({ format: 'infobox', path: [parameter], value, record: this.#record, start, end });
	}

	/** The cell that says whom the box is about. */
	name(element: HtmlElement): void {
		const cell = partOf(element, 'fn') ?? cellOf(element);
		if (!cell || this.#items.some(({ path }) => path[0] === 'name')) return;
		const prefix = partOf(element, 'honorific-prefix');
		const suffix = partOf(element, 'honorific-suffix');
		this.add('name', cell, cell.value.split('\n', 1)[0] as string);
		if (prefix) this.add('honorific_prefix', prefix, prefix.value);
		if (suffix) this.add('honorific_suffix', suffix, suffix.value.split(/,?\s+/).join(', '));
	}

	/** Calls the box's subject what the article calls them, where the box uses a part of that name. */
	rename({ value, start, end }: Cell): void {
		const at = this.#items.findIndex(({ path }) => path[0] === 'name');
		const item = this.#items[at];
		const words = new Set(value.toLowerCase().split(/\s+/));
		const isTheirs = item?.value
			.toLowerCase()
			.split(/\s+/)
			.some((word) => word.length > 3 && words.has(word));
		if (item && isTheirs && item.value !== value) this.#items[at] = { ...item, value, start, end };
	}

	heading(cell: Cell): void {
		this.#section = labelOf(cell);
		this.#heading = cell;
	}

	/** A cell that takes the whole row. */
	whole(cell: Cell): void {
		const caption = partOf(cell.element, 'infobox-caption');
		const list = LIST_OF_SECTION.get(this.#section);
		if (caption) this.add('caption', caption, caption.value);
		else if (TERM.test(cell.value)) this.#office(cell, cell.value.replaceAll('\n', ' '));
		else if (isAllBold(cell.element)) this.heading(cell);
		else if (list) this.add(list, cell, cell.value);
	}

	/** A value with the words beside it. */
	pair(label: Cell, cell: Cell): void {
		const words = labelOf(label);
		this.#isInvented ||= OF_INVENTED.has(words);
		const series = PERIOD.test(label.value) ? SERIES_OF_SECTION.get(this.#section) : undefined;
		const list = LIST_OF_SECTION.get(words);
		const parameter = PARAMETER_OF_LABEL.get(words);
		if (series) {
			const number = ++this.#numbers;
			this.add(`${series[0]}${number}`, label, label.value);
			this.add(`${series[1]}${number}`, cell, cell.value);
		} else if (IS_TERM_LABEL.test(words)) this.#office(cell, `${words} ${cell.value.replaceAll('\n', ' ')}`);
		else if (parameter) this.#value(parameter, cell);
		else if (list) this.add(list, cell, cell.value);
	}

	#value(parameter: string, cell: Cell): void {
		this.add(parameter, cell, cell.value);
		const kind = parameter === 'born' ? 'birth' : parameter === 'died' ? 'death' : undefined;
		const place = kind && partOf(cell.element, `${kind}place`);
		if (place) this.add(`${kind}_place`, place, place.value.replaceAll('\n', ', '));
		const name = kind === 'birth' ? partOf(cell.element, 'nickname') : undefined;
		if (name) this.add('birth_name', name, name.value);
	}

	/** The office that the heading above named, and its term: "In office 1990–1997", "Assumed office 3 May 2020". */
	#office(cell: Span, term: string): void {
		const years = term.replace(TERM, '').trim();
		const heading = this.#heading;
		if (!heading || years === '') return;
		const number = ++this.#numbers;
		const isOpen = /^assumed/i.test(term);
		this.add(
			ORDINAL.test(heading.value) ? `order${number}` : `office${number}`,
			heading,
			heading.value.replaceAll('\n', ' '),
		);
		this.add(isOpen ? `term_start${number}` : `term${number}`, cell, years);
	}

	/** A post in the middle of those who held it before and after: "Mayor of Tallow / 1990–1994". */
	post(cell: Cell): void {
		const lines = cell.value.split('\n');
		const years = lines.at(-1)?.replace(/^\(|\)$/g, '') ?? '';
		if (lines.length < 2 || !/^\D{0,12}\d{3,4}\b/.test(years) || NO_POSTS.test(this.#section)) return;
		const number = ++this.#numbers;
		this.add(`office${number}`, cell, lines.slice(0, -1).join(' '));
		this.add(`term${number}`, cell, years);
	}
}

const cellsOf = (row: HtmlElement): readonly HtmlElement[] =>
	row.children.filter((child): child is HtmlElement => child.type === 'element' && /^t[hd]$/.test(child.name));

const isTitle = (element: HtmlElement): boolean =>
	element.name === 'caption' || hasClass(element, 'infobox-title') || hasClass(element, 'infobox-name');
const isRow = (element: HtmlElement): boolean => element.name === 'tr' || element.name === 'dt' || isTitle(element);

/** A term of a list and its description. */
function termOf(term: HtmlElement): readonly HtmlElement[] {
	const beside = (term.parent?.children ?? []).filter((child): child is HtmlElement => child.type === 'element');
	const next = beside[beside.indexOf(term) + 1];
	return next?.name === 'dd' ? [term, next] : [];
}

/** The rows of a box, and of boxes of its own kind inside it. */
function rowsOf(box: HtmlElement): readonly HtmlElement[] {
	const isOwn = (element: HtmlElement): boolean =>
		element.name !== 'table' || box.name !== 'table' || isInfobox(element);
	return [...elements(box, isOwn)].filter((element) => isRow(element)).slice(0, MOST_ROWS);
}

function readTable(box: HtmlElement, reader: BoxReader): void {
	for (const [index, row] of rowsOf(box).entries()) {
		const all = row.name === 'dt' ? termOf(row) : cellsOf(row);
		const first = all[0];
		if (isTitle(row)) reader.name(row);
		else if (!first) continue;
		else if (all.length === 1) {
			const cell = cellOf(first);
			if (!cell || [...elements(first)].some((inner) => isInfobox(inner))) continue;
			if (hasClass(first, 'infobox-above') || partOf(first, 'fn') || (index === 0 && first.name === 'th'))
				reader.name(first);
			else if (first.name === 'th') reader.heading(cell);
			else reader.whole(cell);
		} else {
			const [label, cell] = all.map(cellOf);
			if (label && cell) reader.pair(label, cell);
		}
	}
}

/** What the parts of a box of a wiki of fans are by their classes. */
const ASIDE_PARTS = ['pi-title', 'pi-header', 'pi-data'];

function readAside(box: HtmlElement, reader: BoxReader): void {
	const parts = [...elements(box, (element) => !hasClass(element, ...ASIDE_PARTS))];
	for (const element of parts.filter((part) => hasClass(part, ...ASIDE_PARTS)).slice(0, MOST_ROWS)) {
		const [label, value] = [partOf(element, 'pi-data-label'), partOf(element, 'pi-data-value')];
		const heading = hasClass(element, 'pi-header') ? cellOf(element) : undefined;
		if (hasClass(element, 'pi-title')) reader.name(element);
		else if (heading) reader.heading(heading);
		else if (label && value) reader.pair(label, value);
	}
}

function readSuccession(box: HtmlElement, reader: BoxReader): void {
	for (const row of rowsOf(box)) {
		const cells = cellsOf(row).map(cellOf);
		const middle = cells[1];
		const [heading] = cells;
		if (cells.length === 1 && heading) reader.heading(heading);
		else if (cells.length === 3 && middle && cells.some((cell) => /^(?:pre|suc)ceeded by\b/i.test(cell?.value ?? '')))
			reader.post(middle);
	}
}

/** The title of an article, without what tells it from others: "Ann Roe (painter)". */
function titleOf(all: readonly HtmlElement[]): Cell | undefined {
	const heading = all.find(
		(element) => element.name === 'h1' && hasClass(element, 'firstheading', 'page-header__title'),
	);
	const cell = heading && cellOf(heading);
	return cell && { ...cell, value: cell.value.replace(/ \([^()]{1,60}\)$/, '') };
}

/**
 * The boxes of facts and the tables of successions on a page, each as the values of the template that it was made from.
 *
 * @param all the elements of the page
 */
export function infoboxes(all: readonly HtmlElement[]): readonly Infobox[] {
	const boxes: Infobox[] = [];
	let end = 0;
	const title = titleOf(all);
	let named: (Span & { readonly value: string }) | undefined = title;
	for (const element of all) {
		const read = isInfobox(element)
			? readTable
			: isAside(element)
				? readAside
				: isSuccession(element)
					? readSuccession
					: undefined;
		if (!read || element.start < end) continue;
		end = element.end;
		const reader = new BoxReader(boxes.length);
		read(element, reader);
		// "The Viscount Roe" over the first box of an article that is called "Ann Roe".
		if (boxes.length === 0 && title) reader.rename(title);
		named ??= reader.items.find(({ path }) => path[0] === 'name');
		// A box without a name is about whom the page is about, where that is told.
		if (named && !reader.items.some(({ path }) => path[0] === 'name')) reader.add('name', named, named.value);
		if (named && reader.items.length > 1) boxes.push({ element, items: reader.items });
	}
	return boxes;
}
