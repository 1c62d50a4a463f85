import { attributeValue, type HtmlElement, type HtmlNode } from '../../html';
import type { BlockFields, TextWriter } from '../text-writer';
import { partOfCard } from './card-parts';
import { furniturePart, type TextMeasure } from './furniture-part';
import { measureElements } from './measure';
import { BLOCK_ELEMENTS, HIDDEN_ELEMENTS } from './page-parts';
import { separatorBefore } from './profile-table';

const BOLD = new Set(['b', 'strong']);
const ITALIC = new Set(['em', 'i', 'cite', 'dfn']);
/** Classes and properties by which templates set a name, a post or a body apart. */
const PART =
	/(?:^|[\s_-])(?:name|title|role|position|job|jobtitle|author|speaker|person|org|organi[sz]ation|company|affiliation|employer)(?:$|[\s_-])/i;

const isPhrase = (element: HtmlElement): boolean =>
	element.name === 'span' &&
	(PART.test(attributeValue(element, 'class') ?? '') ||
		PART.test(attributeValue(element, 'itemprop') ?? '') ||
		partOfCard(element) !== undefined);
const INVISIBLE = /(?:^|;)\s{0,8}(?:display\s{0,8}:\s{0,8}none|visibility\s{0,8}:\s{0,8}hidden)/i;
/** Classes that style sheets of many sites hide from sight. */
const SCREEN_READER =
	/(?:^|\s)(?:sr-only|visually-hidden|visuallyhidden|screen-reader-text|hidden|d-none|element-invisible)(?:\s|$)/;

const isHidden = (element: HtmlElement): boolean =>
	HIDDEN_ELEMENTS.has(element.name) ||
	attributeValue(element, 'hidden') !== undefined ||
	attributeValue(element, 'aria-hidden') === 'true' ||
	INVISIBLE.test(attributeValue(element, 'style') ?? '') ||
	SCREEN_READER.test(attributeValue(element, 'class') ?? '');

/** What the walk knows of the elements that are open. */
interface Frame {
	readonly element: HtmlElement;
	next: number;
	/** Why everything inside is furniture. */
	readonly reason: string | undefined;
	/** How deep in lists. */
	readonly depth: number;
	readonly fields: BlockFields;
	/** Of an ordered list: the number of the next item. */
	count: number;
}

/** How each element lays out its content; those not named here are paragraphs where they are blocks. */
const FIELDS: Readonly<Record<string, (frame: { depth: number; mark: string }) => BlockFields>> = {
	h1: () => ({ kind: 'heading', level: 1, sure: true }),
	h2: () => ({ kind: 'heading', level: 2, sure: true }),
	h3: () => ({ kind: 'heading', level: 3, sure: true }),
	h4: () => ({ kind: 'heading', level: 4, sure: true }),
	h5: () => ({ kind: 'heading', level: 5, sure: true }),
	h6: () => ({ kind: 'heading', level: 6, sure: true }),
	li: ({ depth, mark }) => ({ kind: 'list-item', depth: Math.max(1, depth), mark, sure: true }),
	dt: () => ({ kind: 'list-item', depth: 1, sure: true }),
	// What an accordion is opened by stands above what it opens.
	summary: () => ({ kind: 'heading', level: 4, sure: true }),
	blockquote: () => ({ kind: 'quote', sure: true }),
	tr: () => ({ kind: 'table-row', sure: true }),
};

/** A table that lays out a page, not data: cells hold blocks. */
function isLayout(row: HtmlElement): boolean {
	const cells = row.children.filter((child): child is HtmlElement => child.type === 'element');
	const holdsBlocks = (cell: HtmlElement): boolean =>
		cell.children.some(
			(child) =>
				child.type === 'element' && /^(?:p|div|h[1-6]|ul|ol|table|section|article|blockquote|dl)$/.test(child.name),
		);
	if (cells.length < 2) return true;
	// A row with a header is data, whatever its value is made of.
	return cells[0]?.name !== 'th' && cells.some(holdsBlocks);
}

/**
 * Lays out what a reader sees of a page or of a piece of one. Nothing is left out but what is not shown; furniture is
 * laid out and marked. No recursion: pages nest as deeply as they like.
 *
 * @param furniture whether to look for furniture; not in a few tags within Markdown
 * @param boxes elements that are read as data; what they say is laid out as furniture
 */
export function renderHtml(
	root: HtmlElement,
	writer: TextWriter,
	furniture = true,
	boxes: ReadonlySet<HtmlElement> = new Set(),
): void {
	const measures = furniture ? measureElements(root) : undefined;
	const nothing: TextMeasure = { text: 0, linked: 0, prose: 0 };
	const whole = measures?.get(root) ?? nothing;
	const stack: Frame[] = [
		{ element: root, next: 0, reason: undefined, depth: 0, fields: { kind: 'paragraph' }, count: 1 },
	];
	const fieldsOf = (frame: Frame): BlockFields =>
		frame.reason === undefined ? frame.fields : { kind: 'furniture', reason: frame.reason };
	/** Whether an element within a line has ended right here. */
	let left = false;
	const enter = (element: HtmlElement, parent: Frame): void => {
		if (isHidden(element)) return;
		if (left) writer.seam();
		else if (element.name === 'span') writer.seam('inner');
		if (element.name === 'br' || element.name === 'hr') {
			if (insideRow(stack)) writer.add(writer.isEmpty ? ' ' : ', ');
			else if (element.name === 'br') writer.breakLine();
			else writer.open(fieldsOf(parent));
			return;
		}
		if (element.name === 'img' || element.name === 'wbr') return;
		const reason =
			parent.reason ??
			(boxes.has(element) ? 'infobox' : measures && furniturePart(element, measures.get(element) ?? nothing, whole));
		const isList = element.name === 'ul' || element.name === 'ol';
		const depth = parent.depth + (isList ? 1 : 0);
		const mark = element.name === 'li' && parent.element.name === 'ol' ? String(parent.count++) : '•';
		const inRow = parent.fields.kind === 'table-row' && parent.element.name === 'tr';
		let fields = parent.fields;
		if (element.name === 'tr' && isLayout(element)) fields = parent.fields;
		else if (FIELDS[element.name]) fields = FIELDS[element.name]!({ depth, mark });
		const frame: Frame = { element, next: 0, reason, depth, fields, count: 1 };
		if (inRow && (element.name === 'td' || element.name === 'th')) writer.cell(separatorBefore(element));
		else if (element.name === 'dd' && isOfTerms(parent.element) && isTermOpen(writer, parent)) writer.cell(': ');
		else if (BLOCK_ELEMENTS.has(element.name)) {
			if (insideRow(stack)) writer.add(' ');
			else {
				writer.open(
					fieldsOf(frame),
					!(element.name === 'li' || element.name === 'tr' || element.name === 'dt' || element.name === 'dd'),
				);
				if (element.name === 'dt') writer.cell('');
			}
		} else if (ITALIC.has(element.name)) writer.startItalics();
		else if (BOLD.has(element.name)) writer.startBold();
		else if (isPhrase(element)) writer.startPhrase(partOfCard(element));
		else if (reason !== parent.reason) writer.open(fieldsOf(frame), false);
		stack.push(frame);
	};
	const leave = (frame: Frame): void => {
		const parent = stack.at(-1);
		const { name } = frame.element;
		left = !BLOCK_ELEMENTS.has(name);
		if (ITALIC.has(name)) writer.endItalics();
		if (BOLD.has(name)) writer.endBold();
		if (isPhrase(frame.element)) writer.endPhrase(partOfCard(frame.element));
		if (!parent) return;
		const inRow = insideRow(stack);
		if (name === 'dt' && isOfTerms(parent.element)) return;
		if (BLOCK_ELEMENTS.has(name) && !(inRow && name !== 'tr'))
			writer.open(fieldsOf(parent), name !== 'li' && name !== 'tr' && name !== 'dd');
		else if (frame.reason !== parent.reason) writer.open(fieldsOf(parent), false);
	};
	while (stack.length > 0) {
		const frame = stack[stack.length - 1]!;
		const child: HtmlNode | undefined = frame.element.children[frame.next++];
		if (child === undefined) {
			stack.pop();
			leave(frame);
		} else if (child.type === 'text') {
			left = false;
			writer.add(
				frame.fields.kind === 'list-item' && writer.isEmpty ? child.value.replace(TYPED_BULLET, '') : child.value,
			);
		} else enter(child, frame);
	}
	writer.close();
}

/** A bullet that authors type into a list's item, beside the list's own. */
const TYPED_BULLET = /^\s*[•‣◦▪▫●○∙⁃➢➤►▶✓✔✅]\s+/u;

/** A list of terms, or the group of a term and its descriptions in one (HTML Standard, “the dl element”). */
const isOfTerms = ({ name, parent }: HtmlElement): boolean =>
	name === 'dl' || (name === 'div' && parent?.name === 'dl');

/** A term is laid out and its description is not: they share a line. */
const isTermOpen = (writer: TextWriter, list: Frame): boolean => {
	const before = list.element.children[list.next - 2];
	const previous = before?.type === 'text' ? list.element.children[list.next - 3] : before;
	return previous?.type === 'element' && previous.name === 'dt' && !writer.isEmpty;
};

/** Whether a row of data is open: blocks in its cells do not break its line. */
function insideRow(stack: readonly Frame[]): boolean {
	const frame = stack.at(-1);
	return frame !== undefined && frame.fields.kind === 'table-row';
}
