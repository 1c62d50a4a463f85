import type { View } from '../frames/frame';
import type { Lexicon } from '../frames/lexicon';

/** Whether the word class has this single word. */
export const inClass = (view: View, name: string, word: string | undefined): boolean =>
	word !== undefined && isWordOf(view.lexicon, name, word);

/** Whether a word class of a lexicon has a single word. */
export function isWordOf(lexicon: Lexicon, name: string, word: string): boolean {
	// The longest phrase comes first, so the word alone is the last.
	const rests = lexicon.words.get(name)?.get(word);
	return rests !== undefined && rests[rests.length - 1]?.length === 0;
}
