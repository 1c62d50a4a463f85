import type { View } from '../../frames/frame';
import { degreeSpan } from '../study/degree';

/** Where "best paper award", "best student paper award" ends; 0 where none begins. */
export function bestPaperEnd({ tokens }: View, at: number): number {
	if (!/^(?:best|outstanding|distinguished)$/.test(tokens[at]?.lower ?? '') || tokens[at]?.capital) return 0;
	for (let i = at + 1; i < at + 6 && tokens[i]?.kind === 'word' && !tokens[i]?.capital; i++)
		if (/^(?:award|prize)s?$/.test(tokens[i]?.lower ?? '')) return i > at + 1 ? i + 1 : 0;
	return 0;
}

/** Where "honorary Doctor of Science degree" ends, when who gave it is told behind; 0 otherwise. */
export function honoraryEnd(view: View, at: number): number {
	const { tokens } = view;
	if (tokens[at]?.lower !== 'honorary') return 0;
	const degree = degreeSpan(view, at + 1);
	if (!degree) return 0;
	for (let i = degree.next; i < degree.next + 9; i++) {
		const word = tokens[i]?.lower ?? '.';
		if (/^(?:from|by|at)$/.test(word)) return view.slot('organization', i + 1).length > 0 ? degree.next : 0;
		if (/^[.;:]$/.test(word)) return 0;
	}
	return 0;
}
