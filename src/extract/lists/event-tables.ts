import type { Document, Span } from '../../model';
import { writtenDate } from '../data/data-date';
import type { Draft } from '../frames/frame';
import { cellsOf, headsOver } from './column-heads';
import type { ListLine } from './list-lines';

type Column = 'title' | 'event' | 'venue' | 'place' | 'date';

const COLUMNS: readonly (readonly [Column, RegExp])[] = [
	['date', /^(?:years?|dates?|when|time|period)$/i],
	['title', /^(?:titles?|talk|topic|presentation|show|works?)$/i],
	['event', /^(?:event|conference|festival|competition|tournament|name)$/i],
	['venue', /^(?:venue|gallery|institution|organi[sz]ation|organi[sz]er)$/i],
	['place', /^(?:place|where|location|city|country)$/i],
];

/**
 * The talk, show or contest of a row of a table, as the heads of its columns tell; nothing without a name and a date.
 *
 * @param line a row under a heading of events
 */
export function eventRow(document: Document, { block }: ListLine): Draft | undefined {
	const heads = headsOver(document, block) ?? [];
	const cells = cellsOf(document, block);
	const at = (column: Column): number =>
		heads.findIndex((head) => COLUMNS.find(([, words]) => words.test(head))?.[0] === column);
	const cell = (column: Column): string => (cells.length === heads.length ? (cells[at(column)] ?? '') : '');
	const named: Column = cell('title') === '' ? 'event' : 'title';
	const name = cell(named).replace(/^["“]|["”]$/g, '');
	const date = writtenDate(cell('date'));
	if (!date || !/^[\p{Lu}\d]/u.test(name) || name.length < 3) return undefined;
	const body = cell('venue') || (named === 'title' ? cell('event') : '');
	const place = cell('place');
	const spanOf = (column: Column, slot?: string): (Span & { readonly slot?: string })[] => {
		const span = block.cells?.[at(column)];
		return span ? [{ ...span, ...(slot && { slot }) }] : [];
	};
	const fact = {
		kind: 'event',
		name,
		role: 'performer',
		date,
		...(place && { place: { name: place } }),
		...(body && { organization: { name: body } }),
	} as const;
	return { fact, spans: [...spanOf(named), ...spanOf('date', 'date')] };
}
