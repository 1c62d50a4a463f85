import type { Block, Document, Span } from '../../model';
import type { Context, Draft } from '../frames/frame';
import { cellsOf, headsOver, isColumnHead } from './column-heads';

type Column = 'year' | 'award' | 'category' | 'result' | 'giver' | 'work';

const COLUMNS: readonly (readonly [Column, RegExp])[] = [
	['year', /^(?:years?|dates?)/i],
	['result', /^(?:results?|outcome|status)$/i],
	['category', /^category$/i],
	['giver', /^(?:association|organi[sz]ation|organi[sz]er|institution|given by|awarded by|ceremony)$/i],
	['award', /^(?:awards?(?: name)?|prizes?|honou?rs?|medal|titles?|event)$/i],
	['work', /^(?:works?|nominated works?|nominees?.*|recipients?.*|film|album|song|for)$/i],
];
const WON = /^(?:won|winner|win|recipient|awarded|honou?red|inducted|received|gold|1st(?: place)?)\b/i;

interface Row {
	readonly cells: readonly string[];
	readonly spans: readonly Span[];
}

/** What a table of awards has in its columns, from its first row. */
function columnsOf(heads: readonly string[]): ReadonlyMap<Column, number> {
	const found = new Map<Column, number>();
	heads.forEach((head, index) => {
		const column = COLUMNS.find(([, pattern]) => pattern.test(head))?.[0];
		if (column && !found.has(column)) found.set(column, index);
	});
	return found;
}

/** A cell that spans rows stands in the first of them only: the others lack it on the left. */
function filled(row: Row, above: Row | undefined, width: number): Row {
	const missing = width - row.cells.length;
	if (missing <= 0 || !above) return row;
	return {
		cells: [...above.cells.slice(0, missing), ...row.cells],
		spans: [...above.spans.slice(0, missing), ...row.spans],
	};
}

function draftOf(row: Row, columns: ReadonlyMap<Column, number>): Draft | undefined {
	const at = (column: Column): number => columns.get(column) ?? -1;
	const result = row.cells[at('result')];
	if (columns.has('result') && !WON.test(result ?? '')) return undefined;
	const nameAt = columns.has('award') ? at('award') : columns.has('category') ? at('category') : at('giver');
	const name = row.cells[nameAt]?.replace(/^the /i, '') ?? '';
	const span = row.spans[nameAt];
	if (!span || name.length < 3 || name.length > 150 || !/^["“]?[\p{Lu}\d]/u.test(name)) return undefined;
	const yearAt = at('year');
	const year = /^(?:1[89]|20)\d\d/.exec(row.cells[yearAt] ?? '')?.[0];
	const giverAt = at('giver');
	const giver = giverAt === nameAt ? '' : (row.cells[giverAt] ?? '');
	const fact = {
		kind: 'award',
		name,
		...(year ? { date: year } : {}),
		...(giver ? { organization: { name: giver } } : {}),
	} as const;
	const spans = [
		{ ...span, end: span.end },
		...(year && row.spans[yearAt] ? [{ ...(row.spans[yearAt] as Span), slot: 'date' }] : []),
		...(giver && row.spans[giverAt] ? [{ ...(row.spans[giverAt] as Span), slot: 'organization' }] : []),
		...(result && row.spans[at('result')] ? [{ ...(row.spans[at('result')] as Span), slot: 'result' }] : []),
	];
	return { fact, spans };
}

/**
 * Awards that a table lists under the heads of its columns. A row counts where no column tells the result, or it says
 * that the award was won.
 *
 * @param isAward whether a block stands under a heading of awards
 */
export function awardTableDrafts({ document }: Context, isAward: (block: Block) => boolean): readonly Draft[] {
	const drafts: Draft[] = [];
	let columns: ReadonlyMap<Column, number> | undefined;
	let width = 0;
	let above: Row | undefined;
	for (const block of document.blocks) {
		if (block.kind !== 'table-row') {
			columns = undefined;
			above = undefined;
			continue;
		}
		if (!isAward(block)) continue;
		if (isColumnHead(document, block)) {
			const heads = cellsOf(document, block);
			columns = columnsOf(heads);
			width = heads.length;
			above = undefined;
			continue;
		}
		if (!columns) continue;
		const row = filled({ cells: cellsOf(document, block), spans: block.cells ?? [] }, above, width);
		above = row;
		const draft = draftOf(row, columns);
		if (draft) drafts.push(draft);
	}
	return drafts;
}

/** Whether a row of a table has heads of columns above it, which tell what its cells are. */
export const hasColumns = (document: Document, block: Block): boolean => headsOver(document, block) !== undefined;
