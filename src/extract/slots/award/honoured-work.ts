import type { View } from '../../frames/frame';
import { MERIT } from '../../lexicons/prizes';
import { isTitledNoun } from '../work/announcement';
import { hasYear } from '../work/has-year';

/**
 * "the Horn Prize for Salt Road (2004)": words behind "for" that are no merit and no field, where their year stands behind
 * them or the text names them elsewhere beside a noun of works.
 */
export function isHonouredWork(view: View, start: number, end: number): boolean {
	const title = view.text(start, end);
	if (MERIT.test(title) || title.length < 3) return false;
	if (hasYear(view, end)) return true;
	const { text } = view.document;
	for (let at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + 1)) {
		const before = /([a-z]+),? ["“‘'*_]*$/.exec(text.slice(Math.max(0, at - 24), at))?.[1];
		if (before && isTitledNoun(before)) return true;
	}
	return false;
}
