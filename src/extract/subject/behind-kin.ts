import { isKin } from '../lexicons/kin';
import type { Token } from '../words/tokens';

/** Whether the word before a name says that it is a relative's: "his cousin, Carl W. Roe", "her cousins Carl". */
export const isBehindKin = (tokens: readonly Token[], at: number): boolean =>
	isKin((tokens[at - 1]?.lower === ',' ? tokens[at - 2] : tokens[at - 1])?.lower ?? '');
