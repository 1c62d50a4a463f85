import type { Token } from './tokens';

/** Whether a round or square bracket opens at a token. */
export const opensBracket = (tokens: readonly Token[], at: number): boolean => /^[([]$/.test(tokens[at]?.text ?? '');

/** Whether a round or square bracket closes at a token. */
export const closesBracket = (tokens: readonly Token[], at: number): boolean => /^[)\]]$/.test(tokens[at]?.text ?? '');
