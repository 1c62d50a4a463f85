import type { Block, Document } from '../../model';
import { onceFor } from '../words/once-for';

/** What stands at the head of the columns of tables about people. */
const COLUMN =
	/^(?:years?(?: won| released)?|dates?|period|time|when|duration|degrees?|qualifications?|course|programme|field|subject|major|positions?|titles?|role(?:\(s\)|s)?|post|rank|insignia|job(?: title)?|institutions?|organi[sz]ations?|employer|company|school|university|college|where|place|location|city|country|details|album details|description|notes?|grade|gpa|department|supervisor|advisor|awards?(?: name)?|prizes?|honou?rs?|medal|category|results?|outcome|status|nominees?(?:\(s\)|s)?|nominated works?|recipients?(?:\(s\)|s)?|works?|film|song|single|album|book|show|series|network|label|director|producer|publisher|event|competition|tournament|venue|association|ceremony|organi[sz]er|given by|awarded by|for|name|ref(?:erence)?s?\.?(?:\(s\))?|artists?(?:\(s\))?|episodes?|journal|talk|topic|presentation|conference|festival|gallery|team|club|apps|goals|channel|language|level|peak chart positions|certifications|#|no\.?)$/i;

/** The words of a table row's cells. */
export const cellsOf = ({ text }: Document, { cells = [] }: Block): readonly string[] =>
	cells.map(({ start, end }) => text.slice(start, end).trim());

/** Whether a row of a table says what stands in its columns. */
export function isColumnHead(document: Document, block: Block): boolean {
	const cells = cellsOf(document, block);
	return block.kind === 'table-row' && cells.length > 1 && cells.every((cell) => cell === '' || COLUMN.test(cell));
}

/** "Rank (tab) Date": whether a line of plain text says what stands in the columns below it. */
export const isHeadLine = (text: string): boolean => {
	const cells = text.trim().split(/\t| {3,}| \| /);
	return cells.length > 1 && cells.every((cell) => COLUMN.test(cell.trim()));
};

/** Rows below the heads of columns, each with these heads: asked for line by line. */
const headedRows = onceFor((document: Document): ReadonlyMap<Block, readonly string[]> => {
	const found = new Map<Block, readonly string[]>();
	let heads: readonly string[] | undefined;
	for (const row of document.blocks) {
		if (row.kind !== 'table-row') heads = undefined;
		else if (isColumnHead(document, row)) heads = cellsOf(document, row);
		if (heads) found.set(row, heads);
	}
	return found;
});

/** What stands at the head of the columns over a row of a table; nothing where no such head does. */
export const headsOver = (document: Document, block: Block): readonly string[] | undefined =>
	headedRows(document).get(block);
