import type { View } from '../frames/frame';
import { phraseLength } from '../frames/lexicon';

/** Whether a rank of two words or more ("first lieutenant") begins at a token. */
export function isRankAt({ lexicon, tokens }: View, at: number): boolean {
	const ranks = lexicon.words.get('rank');
	return ranks !== undefined && phraseLength(ranks, tokens, at) > 1;
}
