import type { ClaimFact, DataItem } from '../../model';
import { entriesOf } from './infobox-entries';

/** How many times: "3× ". */
const TIMES = /^\d{1,3}\s?[×x]\s?/;
/** What is told of a career and is no honour, or one that was not won. */
const NO_HONOUR =
	/\b(?:retired|records?|nominees?|runners?-?up|finalists?|leader|ranked|debut|captain|drafted|pick)\b/i;
const YEAR = /\b(?:1[89]|20)\d\d\b/g;
/** "1998–2001": of which years an honour is, a span does not tell. */
const SPAN = /\d[–—-]\d/;
const LONGEST = 100;

/** The honours among an athlete's highlights, one for each year: "2× Tide League champion (1960, 1961)". */
export const highlightsOf = (item: DataItem): readonly ClaimFact[] =>
	entriesOf(item.value).flatMap(({ text, tail = '' }): readonly ClaimFact[] => {
		const name = text.replace(TIMES, '').trim();
		if (!/^[\p{Lu}\d]/u.test(name) || name.length > LONGEST || name.length < 3 || NO_HONOUR.test(name)) return [];
		const years = SPAN.test(tail) ? [] : (tail.match(YEAR) ?? []);
		return years.length === 0 ? [{ kind: 'award', name }] : years.map((date) => ({ kind: 'award', name, date }));
	});
