import type { View } from '../../frames/frame';
import type { TitleSpan } from '../role/title-span';

/** "chairman of the board", "Chair of the Board of Trustees": every body has a board, and it is part of the title. */
export function boardEnd(view: View, title: TitleSpan, at: number): number {
	const { tokens } = view;
	if (
		!/^(?:of|,)$/.test(tokens[at]?.lower ?? '') ||
		!/^(?:(?:co-|vice-)?chair(?:man|woman|person)?|president|secretary)$/.test(title.head)
	)
		return at;
	const board = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
	if (!/^boards?$/.test(tokens[board]?.lower ?? '')) return at;
	const members = tokens[board + 1]?.lower === 'of' ? tokens[board + 2]?.lower : undefined;
	// "the Board of Supervisors", "the Board of Trade": bodies of their own.
	if (
		/^(?:supervisors|regents|governors|commissioners|education|trade|visitors|examiners|elders|deacons|health)$/.test(
			members ?? '',
		)
	)
		return at;
	const end = /^(?:directors|trustees|managers|management|advis[eo]rs)$/.test(members ?? '') ? board + 3 : board + 1;
	return /^(?:of|at|for|in)$/.test(tokens[end]?.lower ?? '') || end > board + 1 || members === undefined ? end : at;
}
