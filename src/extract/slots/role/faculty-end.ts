import type { View } from '../../frames/frame';
import type { TitleSpan } from './title-span';

/** "Dean of the Faculty", "Secretary of Faculty": all who teach, and no body by that name. */
export function facultyEnd({ tokens }: View, title: TitleSpan, at: number): number {
	if (tokens[at]?.lower !== 'of' || !/^(?:dean|provost|secretary|president)$/.test(title.head)) return at;
	const faculty = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
	if (!/^(?:faculty|faculties)$/.test(tokens[faculty]?.lower ?? '')) return at;
	return /^(?:of|for)$/.test(tokens[faculty + 1]?.lower ?? '') ? at : faculty + 1;
}
