import type { Span } from '../../../model';
import { readDate } from '../../dates/date-value';
import { readWhen } from '../../dates/dates';
import type { Draft, View } from '../../frames/frame';
import { DEMONYMS } from '../../lexicons/countries';
import { afterPostNominals } from '../../lexicons/post-nominals';
import { isPronoun, lifeOf, type Side, yearNumber } from './life-side';

/** No post that is told right behind a name lasts as long. */
export const SHORTEST_LIFE = 35;

/** Words that may open the line with the name: "In memoriam: Ann Roe, 1841–1913". */
const LONGEST_LABEL = 4;

/** A range of dates at a token, and the token after it: "1841–1913", "3 May 1841 – 2 June 1913". */
export function rangeAt(
	view: View,
	at: number,
): { readonly from: Side; readonly to: Side; readonly end: number } | undefined {
	const { tokens } = view;
	const spanTo = (end: number): Span => ({ start: tokens[at]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 });
	const when = readWhen(tokens, at);
	if (when?.start !== undefined && when.end !== undefined) {
		const span = spanTo(when.to);
		return { from: { date: when.start, span }, to: { date: when.end, span }, end: when.to };
	}
	const first = readDate(tokens, at);
	if (!first || tokens[first.end]?.lower !== '-') return undefined;
	const last = readDate(tokens, first.end + 1);
	if (!last) return undefined;
	const span = spanTo(last.end);
	return { from: { date: first.edtf, span }, to: { date: last.edtf, span }, end: last.end };
}

/** Where the subject's name, with the letters behind it, ends in a line that opens with it; -1 where it does not. */
function nameOpens(view: View): number {
	for (let at = 0; at <= LONGEST_LABEL; at++) {
		if (isPronoun(view.tokens[at]?.lower ?? '')) return -1;
		const name = view.slot('subject', at).find((match) => match.end > at);
		if (name) return afterPostNominals(view.tokens, name.end);
	}
	return -1;
}

/** A line that is nothing but the subject's name and the two dates of a life, or the dates alone under the name. */
export function lifeOnLine(view: View, above: View | undefined): readonly Draft[] {
	const { tokens } = view;
	if (tokens.length > LONGEST_LINE) return [];
	const named = nameOpens(view);
	const under = named < 0 && above !== undefined && nameOpens(above) >= above.tokens.length;
	if (named < 0 && !under) return [];
	let at = Math.max(0, named);
	// "Kenyan, 1841–1913"
	if (under && DEMONYMS.has(tokens[0]?.text ?? '')) at++;
	if (/^[,:(]$/.test(tokens[at]?.lower ?? '')) at++;
	const range = rangeAt(view, at);
	if (!range || tokens.slice(range.end).some((token) => !/^[.)]$/.test(token.lower))) return [];
	return isLifetime(range) ? lifeOf(range.from, range.to) : [];
}

/** Whether two dates may be those of a life: two days are nobody's term of office. */
export function isLifetime({ from, to }: { readonly from: Side; readonly to: Side }): boolean {
	const days = [from, to].every(({ date = '' }) => date.length === 10);
	return days || yearNumber(to.date) - yearNumber(from.date) >= SHORTEST_LIFE;
}

/** "In loving memory of Ann Roe, September 3, 1841 – December 2, 1913" is no longer. */
const LONGEST_LINE = 24;
