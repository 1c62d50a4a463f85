import { MONTHS } from '../lexicons/calendar';
import { OPENS_AS_GIVEN } from '../lexicons/titles';
import type { Token } from '../words/tokens';

/**
 * "ordained deacon 1888, and priest 1889.": whether a year stands bare at the end of what it dates, as old lives and
 * directories have it. The years of our time stand so in the names of conferences and of programs, but not in "Appointed Judge 1995".
 */
export function closesEntry(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	const years = OPENS_AS_GIVEN.has(tokens[0]?.lower ?? '') ? /^(?:1[5-9]|20)\d\d$/ : /^1(?:[5-8]\d|9[0-7])\d$/;
	if (!years.test(tokens[at]?.text ?? '') || before?.kind !== 'word' || MONTHS.has(before.lower)) return false;
	const next = tokens[at + 1];
	if (tokens[at]?.depth !== 0) return false;
	return !next || /^[.;,]$/.test(next.text) || next.lower === 'and' || next.lower === 'by';
}
