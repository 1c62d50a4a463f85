import type { DataItem, Reference } from '../../model';
import type { Draft } from '../draft';
import { type BlockFields, TextWriter } from '../text-writer';
import { trimSpan } from '../trim-span';
import type { Bracketed } from './brackets';
import { ITALICS_END, ITALICS_START, inlineWords } from './inline';
import { INFOBOX_TEMPLATE, QUOTE_TEMPLATE, REFERENCE_LIST } from './templates';
import { WikiReferences } from './wiki-references';
import { splitOutside, templateAt, type WikiSource, wikiSource } from './wiki-source';

const CATEGORY = /^\s{0,4}(?:category|kategorie|catégorie|categoría|categoria)\s{0,4}:\s{0,4}([^|\]]{1,200})/i;

/** Lays words out, italics marked; each line of them is a block. */
function lay(words: string, writer: TextWriter, fields: BlockFields, gap = true): void {
	writer.open(fields, gap);
	words.split('\n').forEach((line, index) => {
		if (index > 0) writer.breakLine();
		layLine(line, writer);
	});
	writer.close(gap);
}

function layLine(line: string, writer: TextWriter): void {
	for (const part of line.split(/([\uE000\uE001])/)) {
		if (part === ITALICS_START) writer.startItalics();
		else if (part === ITALICS_END) writer.endItalics();
		else if (part !== '') writer.add(part);
	}
}

/** Offset of the line break that ends the line at `from`, over brackets that span lines. */
function lineEnd({ text, brackets }: WikiSource, from: number): number {
	let at = from;
	while (at < text.length && text.charAt(at) !== '\n') at = brackets.get(at)?.end ?? at + 1;
	return at;
}

/** Rows and cells of a table. */
function layTable(
	source: WikiSource,
	from: number,
	to: number,
	writer: TextWriter,
	show: WikiReferences['show'],
): void {
	const { text } = source;
	let row: string[] = [];
	const endRow = (): void => {
		if (row.some((cell) => cell !== '')) {
			writer.open({ kind: 'table-row', sure: true }, false);
			for (const cell of row) {
				writer.cell();
				layLine(cell.replaceAll('\n', ', '), writer);
			}
			writer.close(false);
		}
		row = [];
	};
	for (let at = Math.min(to, lineEnd(source, from + 2)) + 1; at < to; ) {
		const end = Math.min(to, lineEnd(source, at));
		const { start } = trimSpan(text, at, end);
		const sign = text.charAt(start);
		if (text.startsWith('|-', start)) endRow();
		else if (text.startsWith('|+', start)) {
			lay(inlineWords(source, start + 2, end, 1, show), writer, { kind: 'furniture', reason: 'caption' });
		} else if (sign === '|' || sign === '!') {
			for (const cell of splitOutside(source, start + 1, end, sign.repeat(2))) {
				const parts = splitOutside(source, cell.start, cell.end, '|');
				const shown = parts.length > 1 && text.slice(parts[0]!.start, parts[0]!.end).includes('=') ? parts[1]! : cell;
				row.push(inlineWords(source, shown.start, cell.end, 1, show).trim());
			}
		} else if (row.length > 0 && end > start) row[row.length - 1] += ` ${inlineWords(source, start, end, 1, show)}`;
		at = end + 1;
	}
	endRow();
	writer.close();
}

/** Values of an infobox, where they stand. */
function infoboxItems(source: WikiSource, start: number, record: number, depth = 0): DataItem[] {
	const bracket = source.brackets.get(start)!;
	const { name, parameters } = templateAt(source, start, bracket);
	return parameters.flatMap((parameter): DataItem[] => {
		const { name: key, start: from, end: to } = parameter;
		// One infobox inside another tells more of the same subject.
		const inner = source.brackets.get(from);
		if (inner?.kind === 'template' && depth < 4 && INFOBOX_TEMPLATE.test(templateAt(source, from, inner).name)) {
			return infoboxItems(source, from, record, depth + 1);
		}
		const value = linesOf(inlineWords(source, from, to, 1));
		return value === '' ? [] : [{ format: 'infobox', path: [key], value, record, type: name, start: from, end: to }];
	});
}

/** A value's lines, without list marks and the marks of italics. */
function linesOf(words: string): string {
	return words
		.replaceAll(ITALICS_START, '')
		.replaceAll(ITALICS_END, '')
		.split('\n')
		.map((line) =>
			line
				.replace(/^[*#:;\s]{1,8}/, '')
				.replace(/[\t \u00A0]{1,40}/g, ' ')
				.trim(),
		)
		.filter((line) => line !== '')
		.join('\n');
}

const BOLD = /'''((?:[^'\n]|'(?!'')){3,120})'''/;
const REFERENCES_TAG = /^<\/?references\b/i;

/** Reads wikitext: prose without templates and markup, infoboxes as data, footnotes as references. */
export const readWiki = (wikitext: string): Draft => new WikiReader(wikiSource(wikitext)).read();

/** One walk over the lines of a page. */
class WikiReader {
	readonly #source: WikiSource;
	readonly #writer = new TextWriter();
	readonly #references: WikiReferences;
	readonly #data: DataItem[] = [];
	#infoboxes = 0;
	/** The lines of the running paragraph. */
	#paragraph: string[] = [];
	/** The block of each footnote that was laid. */
	readonly #placed = new Map<string, number>();
	/** Whether the page lists its footnotes here. */
	#listed = false;

	constructor(source: WikiSource) {
		this.#source = source;
		this.#references = new WikiReferences(source);
	}

	read(): Draft {
		const { text } = this.#source;
		for (let at = 0; at <= text.length; ) {
			const end = lineEnd(this.#source, at);
			const { start, end: stop } = trimSpan(text, at, end);
			at = end + 1;
			if (start >= stop) this.#endParagraph();
			else {
				const shown = this.#passTemplates(start, stop);
				if (shown < stop) this.#readLine(shown, stop);
			}
		}
		this.#endParagraph();
		this.#layReferences();
		const laid = this.#writer.finish();
		const references = this.#references.entries.flatMap(({ key, parsed }): Reference[] => {
			const block = laid.blocks[this.#placed.get(key) ?? -1];
			return block ? [{ key, start: block.start, end: block.end, ...parsed }] : [];
		});
		const title = this.#title();
		return { ...laid, data: this.#data, references, ...(title && { title }) };
	}

	/** What the infobox calls its subject, or else the first words in bold. */
	#title(): string | undefined {
		const named = this.#data.find(({ path }) => /^name$/i.test(path[0] ?? ''))?.value;
		const bold = named === undefined ? BOLD.exec(this.#source.text.slice(0, 20_000))?.[1] : undefined;
		const title = named ?? (bold && inlineWords(wikiSource(bold), 0, bold.length));
		return title?.split('\n', 1)[0]?.trim();
	}

	#words(from: number, to: number): string {
		return inlineWords(this.#source, from, to, 0, this.#references.show);
	}

	#endParagraph(): void {
		const words = this.#paragraph.join(' ').trim();
		this.#paragraph = [];
		if (words !== '') lay(words, this.#writer, { kind: 'paragraph' });
	}

	/** Lays the footnotes met so far, where the page lists them or at its end. */
	#layReferences(): void {
		for (const { key, words } of this.#references.entries) {
			if (this.#placed.has(key)) continue;
			this.#placed.set(key, this.#writer.count);
			lay(words.replaceAll('\n', ' '), this.#writer, { kind: 'reference', reference: key }, false);
		}
		this.#listed = false;
	}

	/** Offset where a line's words begin: behind templates that show nothing there (infoboxes, hatnotes), quotations and tables. */
	#passTemplates(from: number, stop: number): number {
		const { text, brackets } = this.#source;
		let start = from;
		while (start < stop) {
			const bracket = brackets.get(start);
			if (!bracket || bracket.kind === 'ref' || bracket.kind === 'link' || bracket.kind === 'nowiki') break;
			if (bracket.kind === 'table') {
				this.#endParagraph();
				layTable(this.#source, start, bracket.end - bracket.close, this.#writer, this.#references.show);
			} else if (bracket.kind === 'template' && !this.#takeTemplate(start, bracket)) break;
			({ start } = trimSpan(text, bracket.end, stop));
		}
		return start;
	}

	/** Takes a template at the start of a line; not one whose words belong to the line. */
	#takeTemplate(start: number, bracket: Bracketed): boolean {
		const { name } = templateAt(this.#source, start, bracket);
		if (QUOTE_TEMPLATE.test(name)) {
			this.#endParagraph();
			lay(this.#words(start, bracket.end), this.#writer, { kind: 'quote' });
			return true;
		}
		if (INFOBOX_TEMPLATE.test(name)) {
			this.#data.push(...infoboxItems(this.#source, start, this.#infoboxes++));
			return true;
		}
		const lists = REFERENCE_LIST.test(name);
		this.#listed ||= lists;
		return !lists && inlineWords(this.#source, start, bracket.end).trim() === '';
	}

	/** Lays the words of a line as what its marks say: a heading, an item, part of a paragraph. */
	#readLine(start: number, stop: number): void {
		const { text } = this.#source;
		const line = text.slice(start, Math.min(stop, start + 400));
		const marks = /^(={1,6})[^=]/.exec(line)?.[1];
		const bullet = /^[*#:;]{1,20}/.exec(line)?.[0];
		const category = line.startsWith('[[') ? CATEGORY.exec(line.slice(2)) : null;
		if (this.#listed && (category || marks)) this.#layReferences();
		if (category) {
			this.#endParagraph();
			lay(`Category: ${category[1]?.trim()}`, this.#writer, { kind: 'furniture', reason: 'category' }, false);
		} else if (marks && text.slice(start, stop).endsWith(marks) && stop - start > 2 * marks.length) {
			this.#endParagraph();
			const level = marks.length;
			const words = this.#words(start + level, stop - level).replaceAll('\n', ' ');
			lay(words, this.#writer, { kind: 'heading', level, sure: true });
		} else if (REFERENCES_TAG.test(line)) {
			this.#endParagraph();
			this.#listed = true;
		} else if (/^-{4,}/.test(line)) this.#endParagraph();
		else if (bullet) {
			this.#endParagraph();
			const words = this.#words(start + bullet.length, stop).replaceAll('\n', ' ');
			lay(words, this.#writer, itemFields(bullet, text.slice(start, stop)), false);
		} else {
			const shown = this.#words(start, stop).replaceAll('\n', ' ');
			// Footnotes written out in the list itself show nothing there.
			if (!/^(?:\[\d{1,4}\]\s{0,4})+$/.test(shown)) this.#paragraph.push(shown);
		}
	}
}

/** What the marks before a line make of it. */
function itemFields(bullet: string, line: string): BlockFields {
	if (/[*#]/.test(bullet)) return { kind: 'list-item', depth: Math.min(6, bullet.length), mark: '•', sure: true };
	// `;Awards` alone on its line heads what is below it; editors use it for small headings.
	if (bullet === ';' && !line.includes(':')) return { kind: 'heading', level: 6, sure: true };
	return { kind: 'paragraph', sure: true };
}
