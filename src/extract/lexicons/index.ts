import type { Lexicons } from '../frame';
import { CORE_LEXICON } from './core';

/** The built-in lexicons; classes of one name add up. */
export const LEXICONS: readonly Lexicons[] = [CORE_LEXICON];
