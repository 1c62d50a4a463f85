import type { When } from '../frames/frame';
import type { Token } from '../words/tokens';

/** Words between the spans of something that happened more than once. */
const JOINS = new Set([',', ';', '&', 'and', 'also', 'again', 'then', 'later']);
/** More than anyone's terms in one post; bounds the work on hostile text. */
const MOST = 8;

/**
 * Adds to a span the spans that follow it in the same breath: "from 1986 to 1990 and again from 2001 to 2003",
 * "(1986–90, 1992–95)". Where the clause goes on behind them, the last may be of something else, and none is added.
 *
 * @param read reads the one span that begins at a token
 */
export function withFurtherTerms(tokens: readonly Token[], first: When, read: (at: number) => When | undefined): When {
	const more: When[] = [];
	let to = first.to;
	while (more.length < MOST) {
		let at = to;
		while (at < to + 4 && JOINS.has(tokens[at]?.lower ?? '')) at++;
		const next = at > to ? read(at) : undefined;
		if (next?.start === undefined || next.end === undefined) break;
		more.push(next);
		to = next.to;
	}
	return more.length > 0 && closes(tokens, to) ? { ...first, more, to } : first;
}

/** Whether a clause ends at a token, so that no other can own the date before it. */
function closes(tokens: readonly Token[], at: number): boolean {
	const mark = tokens[at]?.lower;
	return (
		mark === undefined ||
		/^[.;()\]]$/.test(mark) ||
		(mark === ',' && /^(?:and|but|when|while|with)$/.test(tokens[at + 1]?.lower ?? ''))
	);
}
