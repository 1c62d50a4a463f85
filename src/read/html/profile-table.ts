import { elements, type HtmlElement, textContent } from '../../html';
import { isLabel, isOfPerson, labelIn } from './infobox-labels';

/** The cells of a row, of a long one no more than tell that it is no pair. */
function pairOf(row: HtmlElement | undefined): readonly HtmlElement[] {
	const cells: HtmlElement[] = [];
	for (const child of row?.children ?? []) {
		if (child.type === 'element' && /^t[hd]$/.test(child.name)) cells.push(child);
		if (cells.length > 2) break;
	}
	return cells;
}

/** The first words of a cell, as many as a label may have. */
const wordsOf = (cell: HtmlElement): string => textContent(cell).slice(0, LONGEST_LABEL).trim();
const LONGEST_LABEL = 60;

const profiles = new WeakMap<HtmlElement, boolean>();

/** Whether a row stands in a table about a person, as one of its labels tells. */
function isInProfile(row: HtmlElement): boolean {
	const table = row.parent?.name === 'table' ? row.parent : row.parent?.parent;
	if (!table) return false;
	let found = profiles.get(table);
	if (found === undefined) {
		const rows = [...elements(table, ({ name }) => /^t(?:head|body|foot|r)$/.test(name))].filter(
			({ name }) => name === 'tr',
		);
		found = rows.some((one) => {
			const cells = pairOf(one);
			return cells.length === 2 && cells[0] !== undefined && isOfPerson(labelIn(wordsOf(cells[0])));
		});
		profiles.set(table, found);
	}
	return found;
}

/** What parts a cell from the one before it: behind a label of a profile, what stands between a term and its description. */
export function separatorBefore(cell: HtmlElement): string {
	const [label, second, third] = pairOf(cell.parent);
	if (!label || second !== cell || third || !isLabel(labelIn(wordsOf(label)))) return '\t';
	if (!cell.parent || !isInProfile(cell.parent)) return '\t';
	return wordsOf(label).endsWith(':') ? ' ' : ': ';
}
