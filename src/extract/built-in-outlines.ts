import type { PatternOutline } from './pattern-outline';

/**
 * The outlines of the patterns of all built-in frames, in order. They follow from frames and lexicons alone, so the
 * build writes them here (`scripts/outline-frames.ts`); where it has not, as in tests, they are made when needed.
 */
export const builtInOutlines = (): readonly PatternOutline[] | undefined => undefined;
