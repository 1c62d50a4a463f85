import type { Token } from '../words/tokens';
import { DETERMINERS } from './clause-words';

/** Whether a word that could be a verb is a noun where it stands: "her early work", "of study", "the plays". */
export function isNominal(tokens: readonly Token[], at: number): boolean {
	const { lower } = tokens[at] as Token;
	if (AUXILIARY.test(lower) || lower.endsWith('ed')) return false;
	const before = tokens[at - 1]?.lower ?? '';
	const farther = tokens[at - 2]?.lower ?? '';
	const owned = (word: string): boolean => DETERMINERS.has(word) && word !== 'this' && word !== 'that';
	return (
		owned(before) ||
		(owned(farther) &&
			tokens[at - 1]?.kind === 'word' &&
			!tokens[at - 1]?.capital &&
			!before.endsWith('ly') &&
			farther !== 'all')
	);
}

const AUXILIARY =
	/^(?:is|was|are|were|am|be|been|has|have|had|does|do|did|will|would|can|could|may|might|shall|should|must|'s|'d|became|won|led|wrote|left|took|made|held|began|went|ran|taught)$/;
