import type { Block, Document } from '../../model';

/** What stands at the head of the columns of tables about people. */
const COLUMN =
	/^(?:years?(?: won| released)?|dates?|period|time|when|duration|degrees?|qualifications?|course|programme|field|subject|major|positions?|titles?|role(?:\(s\)|s)?|post|job(?: title)?|institutions?|organi[sz]ations?|employer|company|school|university|college|where|place|location|city|country|details|album details|description|notes?|grade|gpa|department|supervisor|advisor|awards?(?: name)?|prizes?|honou?rs?|medal|category|results?|outcome|status|nominees?(?:\(s\)|s)?|nominated works?|recipients?(?:\(s\)|s)?|works?|film|song|single|album|book|show|series|network|label|director|producer|publisher|event|competition|tournament|venue|association|ceremony|organi[sz]er|given by|awarded by|for|name|ref(?:erence)?s?\.?(?:\(s\))?|artists?(?:\(s\))?|episodes?|channel|language|level|peak chart positions|certifications|#|no\.?)$/i;

/** The words of a table row's cells. */
export const cellsOf = ({ text }: Document, { cells = [] }: Block): readonly string[] =>
	cells.map(({ start, end }) => text.slice(start, end).trim());

/** Whether a row of a table says what stands in its columns. */
export function isColumnHead(document: Document, block: Block): boolean {
	const cells = cellsOf(document, block);
	return block.kind === 'table-row' && cells.length > 1 && cells.every((cell) => cell === '' || COLUMN.test(cell));
}
