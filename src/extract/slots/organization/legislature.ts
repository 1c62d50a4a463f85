import type { View } from '../../frames/frame';

/** Names of chambers that have seats for places. */
const CHAMBER =
	/\b(?:Parliament|Assembly|Senate|Sabha|House of (?:Representatives|Commons|Assembly|Delegates|Keys)|Legislative Council|Legislature|Congress|Knesset)\b/;

/** "the House of Assembly for Tallow": where the name of a chamber ends before the seat that one has in it. */
export function withoutSeat(view: View, start: number, end: number): number {
	for (let at = start + 1; at < end; at++)
		if (view.tokens[at]?.lower === 'for' && CHAMBER.test(view.text(start, at))) return at;
	return end;
}
