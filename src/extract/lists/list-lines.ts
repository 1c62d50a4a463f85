import type { Block, Document, Span } from '../../model';
import { writtenDate } from '../data/data-date';
import { onceFor } from '../words/once-for';
import { isColumnHead } from './column-heads';
import { cvSort } from './cv/cv-section';
import { listSort } from './list-headings';

/** A line of a list, or a heading among them, under the headings that say what it lists. */
export interface ListLine extends Span {
	readonly block: Block;
	readonly text: string;
	/** Texts of the headings above, nearest first, in small letters; a line that ends in a colon right above counts as one. */
	readonly headings: readonly string[];
	/** The year that stands alone on the line above the list, or over it as a heading. */
	readonly year?: Span;
}

/** A line that is a year and nothing else: what follows is of that year. */
const ONLY_YEAR = /^\s*(?:1[89]|20)\d\d:?\s*$/;

/** What announces a list at the end of a paragraph: "Speaking experience:", "She has received the following awards:". */
const LEAD_IN = /(?:^|[.!?]\s+)([^.!?\n]{3,100}):$/;
/** Words that stand alone over a list, like a heading. */
const ALONE = /^[\p{L}&'’ /-]{3,60}$/u;
const LEADING_YEAR = /^(?:\(?(?:1[5-9]|20)\d\d\b)/;

/**
 * The words of a paragraph that announce the list right below it, in small letters: they end in a colon, or are such as
 * head lists.
 */
export function leadIn(document: Document, block: Block | undefined, next: Block | undefined): string | undefined {
	if (block?.kind !== 'paragraph' && block?.kind !== 'heading') return undefined;
	const line = document.text.slice(block.start, block.end).trim();
	if (!line.endsWith(':') && next?.kind !== 'list-item') return undefined;
	const words = line.toLowerCase();
	const told = LEAD_IN.exec(words)?.[1];
	if (told !== undefined || next?.kind !== 'list-item' || !ALONE.test(words)) return told;
	return listSort([words]) || cvSort(words) ? words : undefined;
}

/**
 * "Poetry", "As editor": a line that is nothing but the sort of the lines below it. With an adjective it may be a title
 * ("Collected Essays").
 */
const GROUP =
	/^(?:novels?|novellas?|poetry|(?:non-?)?fiction|short stories|story collections|children['’]s books|memoirs?|biographies|plays|screenplays|essays|articles|books|chapbooks|anthologies|translations|edited (?:books|volumes|collections|anthologies)|as (?:an? )?(?:sole |co-)?(?:author|editor|translator|illustrator|contributor|producer|director|performer|leader|sideman|composer|actor)|(?:studio |live |solo )?albums|eps|singles|(?:short |feature )?films?|documentaries|television|tv|theatre|theater|stage|radio|operas?|orchestral|chamber music|choral|solo|group|talks|keynotes|individual|personal|team|teams|club|clubs|player|manager|coach|college|international|national team|others?|miscellaneous):?$/;

/** Texts of the headings over a block, nearest first. */
function headingsOf(document: Document, block: Block): readonly string[] {
	const found: string[] = [];
	let at = block.heading;
	for (let steps = 0; at !== undefined && steps < 10; steps++) {
		const heading: Block | undefined = document.blocks[at];
		if (!heading) break;
		found.push(document.text.slice(heading.start, heading.end).trim().toLowerCase());
		at = heading.heading === at ? undefined : heading.heading;
	}
	return found;
}

/**
 * The lines of a document's lists: list items, table rows, short paragraphs, and headings below others. Several readers
 * ask for those of the same document.
 *
 * @param document as `read` gives it
 */
export const listLines: (document: Document) => readonly ListLine[] = onceFor(readLines);

function readLines(document: Document): readonly ListLine[] {
	const lines: ListLine[] = [];
	let lead: string | undefined;
	let year: Span | undefined;
	let group: string | undefined;
	for (const [index, block] of document.blocks.entries()) {
		const text = document.text.slice(block.start, block.end);
		if (isColumnHead(document, block)) continue;
		if (block.kind === 'heading') group = undefined;
		const grouping = block.kind === 'paragraph' && block.heading !== undefined && GROUP.test(text.trim().toLowerCase());
		if (grouping) {
			group = text.trim().toLowerCase();
			year = undefined;
			continue;
		}
		if (ONLY_YEAR.test(text)) {
			const start = block.start + text.search(/\d/);
			year = { start, end: start + 4 };
			continue;
		}
		if (block.kind === 'heading') year = undefined;
		const listed = block.kind === 'list-item' || block.kind === 'table-row';
		const short = block.kind === 'paragraph' && text.length < 250;
		const told = leadIn(document, block, document.blocks[index + 1]);
		if (
			listed ||
			(block.kind === 'heading' && block.heading !== undefined && text.length < 160) ||
			(short && block.heading !== undefined && told === undefined && (LEADING_YEAR.test(text) || text.length < 160))
		) {
			const over = headingsOf(document, block);
			const headings = group && !(lead && listed) ? [group, ...over] : over;
			const { start, end } = block;
			lines.push({
				block,
				text,
				start,
				end,
				headings: lead && listed ? [lead, ...headings] : headings,
				...(year && { year }),
			});
		}
		if (block.kind === 'paragraph' || block.kind === 'heading') lead = told;
	}
	return lines;
}

/** A line with the year or years that lead or close it taken off. */
export interface DatedLine {
	readonly text: string;
	/** Offset of `text` in the line. */
	readonly offset: number;
	readonly date?: string;
	/** The year's place in the line. */
	readonly dated?: Span;
}

const YEARS = '((?:1[5-9]|20)\\d\\d)(?:\\s*[–—/-]\\s*(?:(?:1[5-9]|20)\\d\\d|\\d\\d|present|now|today))?';
const LEADING = new RegExp(`^\\(?${YEARS}\\)?\\s*(?:[:.,;–—|-]|\\t)?\\s*`, 'i');
const BRACKETED = new RegExp(`\\(\\s*(?:[^()\\d]{0,40},? )?${YEARS}\\s*\\)`, 'i');
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?,? ';
const CLOSING = new RegExp(`(?:[,;:]|\\s[–—-])?\\s+(?:in )?((?:(?:\\d{1,2} )?${MONTH})?)${YEARS}\\.?$`, 'i');

const MONTH_NAME = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const YEAR = '(?:1[5-9]|20)\\d\\d';
/** "Nov 2016-Jan 2017", "Mar-Apr 2017", "2015 & 2016": from one to another at the end of a line. */
const SPREAD = new RegExp(
	`[,;:.]?\\s((?:${MONTH_NAME} ?)?(?:${YEAR})?) ?[-–—&] ?(?:${MONTH_NAME} )?(${YEAR})\\.?$`,
	'i',
);

/** The date that a stretch of time at the end of a line begins with; nothing where no stretch closes it. */
function spreadLine(line: string): DatedLine | undefined {
	const spread = SPREAD.exec(line);
	const [, from = '', to = ''] = spread ?? [];
	if (!spread || from.trim() === '' || spread.index === 0) return undefined;
	const first = new RegExp(YEAR).test(from) ? from.trim() : `${from.trim()} ${to}`;
	return {
		text: line.slice(0, spread.index).trimEnd(),
		offset: 0,
		date: writtenDate(first) || to,
		dated: { start: spread.index, end: line.length },
	};
}

/** The number of a book, behind all that is told of it. */
const ISBN = /(?<![.,;( ])[.,;]? ?\(?ISBN\b.*$/su;

/** Takes the year off a line: "2001: X", "X (2001)", "X, 2001". */
export function datedLine(whole: string): DatedLine {
	const line = whole.replace(ISBN, '');
	const leading = LEADING.exec(line);
	if (leading?.[1] && leading[0].length < line.length) {
		return {
			text: line.slice(leading[0].length),
			offset: leading[0].length,
			date: leading[1],
			dated: { start: 0, end: leading[0].trimEnd().length },
		};
	}
	const bracketed = BRACKETED.exec(line);
	if (bracketed?.[1] && bracketed.index > 0) {
		return {
			text: line.slice(0, bracketed.index).trimEnd(),
			offset: 0,
			date: bracketed[1],
			dated: { start: bracketed.index, end: bracketed.index + bracketed[0].length },
		};
	}
	const spread = spreadLine(line);
	if (spread) return spread;
	const closing = CLOSING.exec(line);
	if (closing?.[2]) {
		return {
			text: line.slice(0, closing.index).trimEnd(),
			offset: 0,
			date: (closing[1] && writtenDate(`${closing[1]}${closing[2]}`)) || closing[2],
			dated: { start: closing.index, end: line.length },
		};
	}
	return { text: line, offset: 0 };
}
