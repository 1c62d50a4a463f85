import type { View } from '../frame';

/** Whether the word class has this single word. */
export function inClass(view: View, name: string, word: string | undefined): boolean {
	if (word === undefined) return false;
	// The longest phrase comes first, so the word alone is the last.
	const rests = view.lexicon.words.get(name)?.get(word);
	return rests !== undefined && rests[rests.length - 1]?.length === 0;
}
