import type { View, When } from '../../frames/frame';
import { isYear } from '../organization/name-run';

/** What years are shared out among. */
export interface Dated {
	organization?: unknown;
	when?: When;
}

/** Index after "," and "and"; `at` where none stands there. */
function afterMarks(view: View, at: number): number {
	let next = at;
	while (next < at + 2 && /^(?:,|and|&)$/.test(view.tokens[next]?.lower ?? '')) next++;
	return next;
}

/** Reads on behind a year: "in 2017 and 2020, respectively" gives each of several degrees its own. Years without one owner are nobody's. */
export function shareYears(
	view: View,
	at: number,
	studies: readonly { organization?: unknown; when?: When }[],
): number {
	const { tokens } = view;
	const first = studies.at(-1)?.when;
	if (!first?.point || first.to > at || studies.length < 2) return at;
	const years: When[] = [first];
	let end = first.to;
	for (let next = afterMarks(view, end); next > end && isYear(tokens[next]); next = afterMarks(view, end)) {
		years.push({ point: tokens[next]?.text ?? '', from: next, to: next + 1 });
		end = next + 1;
	}
	if (years.length === 1) return at;
	const respectively = tokens[end]?.lower === ',' ? end + 1 : end;
	const told = tokens[respectively]?.lower === 'respectively';
	const open = studies.filter((study) => study.when === undefined || study.when === first).slice(-years.length);
	const fits = open.length === years.length && (told || new Set(open.map((study) => study.organization)).size === 1);
	open.forEach((study, index) => {
		delete study.when;
		const when = fits ? years[index] : undefined;
		if (when) study.when = when;
	});
	return Math.max(at, told ? respectively + 1 : end);
}
