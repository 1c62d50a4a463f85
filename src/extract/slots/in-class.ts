import type { View } from '../frame';

/** Whether the word class has this single word. */
export function inClass(view: View, name: string, word: string | undefined): boolean {
	return (
		word !== undefined &&
		(view.lexicon.words
			.get(name)
			?.get(word)
			?.some((rest) => rest.length === 0) ??
			false)
	);
}
