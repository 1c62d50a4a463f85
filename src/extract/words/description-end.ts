import type { Token } from './tokens';

/** More words than what is said of a body in passing; bounds the work on hostile text. */
const LONGEST = 14;

/** What no such words hold: another clause, or the end of the sentence. */
const ENDS = /^(?:[.;:()]|who|which|that|where|when|while|as|but|is|was|are|were|has|had|and)$/;

/**
 * The comma that closes what a body is, where a list goes on behind it: "Acme, a maker of boats, and Bold". The given token
 * where nothing of the sort is said.
 *
 * @param comma token behind the body's name
 */
export function descriptionEnd(tokens: readonly Token[], comma: number): number {
	if (tokens[comma]?.lower !== ',' || !/^an?$/.test(tokens[comma + 1]?.lower ?? '')) return comma;
	for (let at = comma + 2; at < comma + LONGEST; at++) {
		const { lower = '.' } = tokens[at] ?? {};
		if (lower === ',') return tokens[at + 1]?.lower === 'and' ? at : comma;
		if (ENDS.test(lower)) return comma;
	}
	return comma;
}
