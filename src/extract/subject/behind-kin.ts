import { isKin } from '../lexicons/kin';
import type { Token } from '../words/tokens';

/**
 * Whether the words before a name say that it is a relative's: "his cousin, Carl W. Roe", "her cousins Carl", "son of Ida
 * Roe and Carl W. Roe", "born to Carl W. Roe".
 */
export function isBehindKin(tokens: readonly Token[], at: number): boolean {
	if (isKin((tokens[at - 1]?.lower === ',' ? tokens[at - 2] : tokens[at - 1])?.lower ?? '')) return true;
	let before = at - 1;
	while (before > at - LONGEST_COUPLE && (tokens[before]?.capital || tokens[before]?.lower === 'and')) before--;
	const lead = tokens[before - 1]?.lower ?? '';
	const preposition = tokens[before]?.lower;
	return (preposition === 'of' && isKin(lead)) || (preposition === 'to' && lead === 'born');
}
/** Words of "Dr Ida Mary Roe and Mr" before a name. */
const LONGEST_COUPLE = 8;
