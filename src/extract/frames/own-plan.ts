import { LEXICONS } from '../lexicons';
import type { Frame, Lexicons } from './frame';
import { compileLexicons, type Lexicon } from './lexicon';
import { type MachinePlan, planMachine } from './machine-plan';

/**
 * Works out the plan of frames that nobody has prepared. Few uses of the library come to it, so the build for Node keeps
 * it, and the lexicons as they are written, in a file of its own.
 *
 * @param frames all of them, the built-in ones among them
 * @param own lexicons beside the built-in ones
 * @throws BiographError `invalid-config` for a frame whose pattern is none.
 */
export function planOf(
	frames: readonly Frame[],
	own: readonly Lexicons[],
): { readonly lexicon: Lexicon; readonly plan: MachinePlan } {
	const lexicon = compileLexicons([...LEXICONS, ...own]);
	return { lexicon, plan: planMachine(frames, lexicon) };
}
