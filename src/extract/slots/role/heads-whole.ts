import type { View } from '../../frames/frame';
import type { TitleSpan } from './title-span';

/** Titles of those who head a whole body, never a line of work. */
const HEADS_OF_ALL =
	/\b(?:c[efot]o|c[imp]o|ciso|c\.[efot]\.o\.?|chief executive|chief (?:executive|financial|operating|technology|technical|information|product|marketing|commercial|revenue) officer|managing director|chair(?:man|woman|person)?|owner|proprietor|founder|general counsel|trustee|president and ceo)$/i;

/** Whether the holders of a title head a whole body, whatever stands around it. */
export const headsBody = (title: string): boolean => HEADS_OF_ALL.test(title);

/** Whose post beside another tells that both are of a body. */
const OWNS = /^(?:co-)?(?:founder|owner|proprietor)$/;

/** Whether the holders of a title head a whole body, never a line of work: "CTO", "founder and creative director". */
export function headsWhole(view: View, { start, end, article }: TitleSpan): boolean {
	const before = article === undefined ? start - 1 : start - 2;
	const isBeside = /^(?:and|&|\/)$/.test(view.tokens[before]?.lower ?? '');
	return (isBeside && OWNS.test(view.tokens[before - 1]?.lower ?? '')) || headsBody(view.text(start, end));
}
