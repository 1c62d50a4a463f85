import type { View, When } from '../../frames/frame';
import { afterArticle, isYear, nameRun } from '../organization/name-run';

/** "the Royal Medal, 2001; …": a year behind the comma, with which the item ends. */
export function yearBehind({ tokens }: View, at: number): When | undefined {
	if (tokens[at]?.lower !== ',' || !isYear(tokens[at + 1]) || !/^(?:[,;.)]|and)?$/.test(tokens[at + 2]?.lower ?? ''))
		return undefined;
	return { point: tokens[at + 1]?.text ?? '', from: at + 1, to: at + 2 };
}

/** "the Tide Prize at the Salt Exhibition (2021)", "… at the 2011 Salt Awards", "… at Saltconf, 2008": when it was, by the occasion at a token. */
export function yearOfOccasion(view: View, at: number): When | undefined {
	const { tokens } = view;
	if (!/^(?:at|in)$/.test(tokens[at]?.lower ?? '')) return undefined;
	const start = afterArticle(view, at + 1);
	const run = nameRun(view, start, { most: 9 });
	if (run === start) return undefined;
	// "at Saltconf 2011 and the Roe Fellowship at …": the name ends with its year, or before "and the".
	const and = tokens.findIndex(
		({ lower }, at) => at > start && at < run && lower === 'and' && tokens[at + 1]?.lower === 'the',
	);
	const last = tokens.findIndex((token, at) => at > start && at < run && isYear(token));
	const end = last > 0 ? last + 1 : and > 0 ? and : run;
	const year = [start, end - 1].find((index) => isYear(tokens[index]));
	if (year !== undefined && end - start > 1) return { point: tokens[year]?.text ?? '', from: year, to: end };
	const dated = tokens[end]?.text === '(' ? view.date(end) : yearBehind(view, end);
	return dated && { ...dated, to: Math.max(dated.to, view.adjunct(end)) };
}
