import type { Token } from './tokens';

/** Whether "'s" stands inside a name: "King's College". */
export const isGenitive = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.kind === 'clitic' && tokens[at - 1]?.capital === true && tokens[at + 1]?.capital === true;
