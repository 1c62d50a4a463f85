import type { View } from '../../frames/frame';
import { type DegreeSpan, degreeSpan } from './degree';
import { fieldEnd } from './field';
import type { Study } from './studies';

const MOST = 8;

/**
 * Degrees that stand in brackets behind their fields: "degrees in law (LLB), tides & harbours (M.Sc.) and fiction (MFA)".
 *
 * @param degrees the word "degrees" before them
 */
export function bracketedDegrees(
	view: View,
	degrees: DegreeSpan,
): { readonly studies: readonly Study[]; readonly end: number } | undefined {
	const { tokens } = view;
	if (!/^degrees?$/.test(tokens[degrees.end - 1]?.lower ?? '') || tokens[degrees.next]?.lower !== 'in')
		return undefined;
	const studies: Study[] = [];
	let end = degrees.next + 1;
	for (let at = end; studies.length < MOST; ) {
		const field = fieldEnd(view, at);
		const degree = field > at && tokens[field]?.text === '(' ? degreeSpan(view, field + 1) : undefined;
		if (!degree?.short || tokens[degree.next]?.text !== ')') break;
		studies.push({
			credential: { value: view.text(degree.start, degree.end), start: degree.start, end: degree.end },
			category: degree.category,
			field: { value: view.text(at, field), start: at, end: field },
		});
		end = degree.next + 1;
		at = end;
		while (at < end + 3 && /^(?:,|and|&|in)$/.test(tokens[at]?.lower ?? '')) at++;
	}
	return studies.length > 0 ? { studies, end } : undefined;
}
