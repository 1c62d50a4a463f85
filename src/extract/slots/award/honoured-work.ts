import type { View } from '../../frames/frame';
import { MERIT } from '../../lexicons/prizes';
import { isField } from '../study/degree';
import { isTitledNoun } from '../work/announcement';
import { hasYear } from '../work/has-year';

/** So many places where a text has a title are looked at. */
const MOST = 20;

/**
 * "the Horn Prize for Salt Road (2004)": words behind "for" that are no merit and no field, where their year stands behind
 * them or the text names them elsewhere beside a noun of works.
 */
export function isHonouredWork(view: View, start: number, end: number): boolean {
	const title = view.text(start, end);
	if (MERIT.test(title) || title.length < 3 || namesBranch(view, start, end)) return false;
	if (hasYear(view, end)) return true;
	const { text } = view.document;
	let left = MOST;
	for (let at = text.indexOf(title); at >= 0 && left > 0; at = text.indexOf(title, at + 1), left--) {
		const before = /(?<![a-z])([a-z]{1,20}),? ["“‘'*_]{0,3}$/.exec(text.slice(Math.max(0, at - 24), at))?.[1];
		if (before && isTitledNoun(before)) return true;
	}
	return false;
}

/** "Chemistry", "Physiology or Medicine": what a prize is for, whatever year stands behind it. */
export const namesBranch = (view: View, start: number, end: number): boolean =>
	end - start < 4 && isField(view, view.tokens[start]) && isField(view, view.tokens[end - 1]);
