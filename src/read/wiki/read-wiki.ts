import type { DataItem, Reference } from '../../model';
import type { Draft } from '../draft';
import { type BlockFields, TextWriter } from '../text-writer';
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
		let start = at;
		while (start < end && /\s/.test(text.charAt(start))) start++;
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
export function readWiki(wikitext: string): Draft {
	const source = wikiSource(wikitext);
	const { text, brackets } = source;
	const writer = new TextWriter();
	const references = new WikiReferences(source);
	const data: DataItem[] = [];
	let records = 0;
	let paragraph: string[] = [];
	const endParagraph = (): void => {
		const words = paragraph.join(' ').trim();
		paragraph = [];
		if (words !== '') lay(words, writer, { kind: 'paragraph' });
	};
	const words = (from: number, to: number): string => inlineWords(source, from, to, 0, references.show);

	const placed = new Map<string, number>();
	let listed = false;
	/** Lays the footnotes met so far, where the page lists them or at its end. */
	const layReferences = (): void => {
		for (const { key, words: entry } of references.entries) {
			if (placed.has(key)) continue;
			placed.set(key, writer.count);
			lay(entry.replaceAll('\n', ' '), writer, { kind: 'reference', reference: key }, false);
		}
		listed = false;
	};

	for (let at = 0; at <= text.length; ) {
		const end = lineEnd(source, at);
		let start = at;
		while (start < end && /\s/.test(text.charAt(start))) start++;
		at = end + 1;
		let stop = end;
		while (stop > start && /\s/.test(text.charAt(stop - 1))) stop--;
		if (start >= stop) {
			endParagraph();
			continue;
		}
		// Templates at the start of a line that show nothing there: infoboxes, hatnotes, quotations.
		for (
			let bracket = brackets.get(start);
			bracket && bracket.kind !== 'ref' && bracket.kind !== 'link';
			bracket = brackets.get(start)
		) {
			if (bracket.kind === 'table') {
				endParagraph();
				layTable(source, start, bracket.end - bracket.close, writer, references.show);
			} else if (bracket.kind === 'template') {
				const template = templateAt(source, start, bracket);
				const quoted = QUOTE_TEMPLATE.test(template.name);
				const box = INFOBOX_TEMPLATE.test(template.name);
				if (
					!quoted &&
					!box &&
					(inlineWords(source, start, bracket.end).trim() !== '' || REFERENCE_LIST.test(template.name))
				) {
					listed ||= REFERENCE_LIST.test(template.name);
					break;
				}
				if (box) data.push(...infoboxItems(source, start, records++));
				if (quoted) {
					endParagraph();
					lay(words(start, bracket.end), writer, { kind: 'quote' });
				}
			} else if (bracket.kind === 'nowiki') break;
			start = bracket.end;
			while (start < stop && /\s/.test(text.charAt(start))) start++;
			if (start >= stop) break;
		}
		if (start >= stop) continue;
		const line = text.slice(start, Math.min(stop, start + 400));
		const heading = /^(={1,6})[^=]/.exec(line);
		const bullet = /^[*#:;]{1,20}/.exec(line)?.[0];
		const category = line.startsWith('[[') ? CATEGORY.exec(line.slice(2)) : null;
		if (listed && (category || heading)) layReferences();
		if (category) {
			endParagraph();
			lay(`Category: ${category[1]?.trim()}`, writer, { kind: 'furniture', reason: 'category' }, false);
		} else if (
			heading &&
			text.slice(start, stop).endsWith(heading[1] ?? '=') &&
			stop - start > 2 * (heading[1]?.length ?? 1)
		) {
			endParagraph();
			const level = heading[1]?.length ?? 2;
			lay(words(start + level, stop - level).replaceAll('\n', ' '), writer, { kind: 'heading', level, sure: true });
		} else if (REFERENCES_TAG.test(line)) {
			endParagraph();
			listed = true;
		} else if (/^-{4,}/.test(line)) endParagraph();
		else if (bullet) {
			endParagraph();
			// `;Awards` alone on its line heads what is below it; editors use it for small headings.
			const fields: BlockFields = /[*#]/.test(bullet)
				? { kind: 'list-item', depth: Math.min(6, bullet.length), mark: '•', sure: true }
				: bullet === ';' && !text.slice(start, stop).includes(':')
					? { kind: 'heading', level: 6, sure: true }
					: { kind: 'paragraph', sure: true };
			lay(words(start + bullet.length, stop).replaceAll('\n', ' '), writer, fields, false);
		} else {
			const shown = words(start, stop).replaceAll('\n', ' ');
			// Footnotes written out in the list itself show nothing there.
			if (!/^(?:\[\d{1,4}\]\s{0,4})+$/.test(shown)) paragraph.push(shown);
		}
	}
	endParagraph();

	layReferences();
	const laid = writer.finish();
	const known = references.entries.flatMap(({ key, parsed }): Reference[] => {
		const block = laid.blocks[placed.get(key) ?? -1];
		return block ? [{ key, start: block.start, end: block.end, ...parsed }] : [];
	});
	const bold = BOLD.exec(text.slice(0, 20_000))?.[1];
	const title =
		data.find(({ path }) => /^name$/i.test(path[0] ?? ''))?.value ??
		(bold && inlineWords(wikiSource(bold), 0, bold.length));
	return { ...laid, data, references: known, ...(title ? { title: title.split('\n', 1)[0]?.trim() } : {}) };
}
