import type { Token } from '../../words/tokens';

/** Whether "class of 1943" follows the name of a body: who is of it studied there. */
export const isClassOf = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.lower === 'class' && tokens[at + 1]?.lower === 'of';
