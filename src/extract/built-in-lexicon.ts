import type { PreparedLexicon } from './prepared-lexicon';

/**
 * The built-in lexicons as the build has prepared them (`scripts/prepare-lexicon.ts`); where it has not, as in tests,
 * they are compiled when needed.
 */
export const builtInLexicon = (): PreparedLexicon | undefined => undefined;
