import type { ClaimFact, Span } from '../../model';
import type { Draft } from '../frames/frame';
import type { DatedLine, ListLine } from './list-lines';

/** What a line states, told by its main words and its year. */
export function draftOf(line: ListLine, dated: DatedLine, fact: ClaimFact, main: Span): Draft {
	const year = dated.dated && {
		start: line.start + dated.dated.start,
		end: line.start + dated.dated.end,
		slot: 'date',
	};
	const above = !year && line.year && 'date' in fact && fact.date !== undefined && { ...line.year, slot: 'date' };
	return { fact, spans: year ? [main, year] : above ? [main, above] : [main] };
}

/** Where a stretch of a line stands in the document. */
export const inLine = (line: ListLine, offset: number, length: number): Span => ({
	start: line.start + offset,
	end: line.start + offset + length,
});

/** A post that is held where nothing tells when it ended: who gives it in a line of their own writes of now. */
export function asHeld(draft: Draft, isHeld = true): Draft {
	const { fact } = draft;
	const isOpen =
		(fact.kind === 'position' || fact.kind === 'membership') && fact.end === undefined && fact.current === undefined;
	return isOpen ? { ...draft, fact: { ...fact, current: isHeld } } : draft;
}
