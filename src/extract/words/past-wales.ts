import type { Token } from './tokens';

/** Token behind "and Wales" where England stands right before a token, as in "the Bar of England and Wales"; else the token itself. */
export const pastWales = (tokens: readonly Token[], at: number): number =>
	tokens[at - 1]?.lower === 'england' && tokens[at]?.lower === 'and' && tokens[at + 1]?.lower === 'wales' ? at + 2 : at;
