import type { Match, SlotHit } from '../../frames/frame';
import { inClass } from '../../slots/in-class';

/** Whether a noun in small letters goes on behind a body's name. */
export const isNounBehind = ({ view }: Match, hit: SlotHit): boolean => {
	const next = view.tokens[hit.end];
	return next?.kind === 'word' && !next.capital && !inClass(view, 'title-stop', next.lower);
};
