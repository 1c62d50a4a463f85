import type { View } from '../frames/frame';

/** Whether a token names the subject, or says that something is theirs. */
export const namesSubjectAt = (view: View, at: number): boolean =>
	[...view.slot('subject', at), ...view.slot('possessor', at)].some((hit) => hit.end > hit.start);

/** Whether the words of a sentence before a token name the subject, or say that something is theirs. */
export const namesSubjectBefore = (view: View, end: number): boolean =>
	view.tokens.slice(0, end).some((_, at) => namesSubjectAt(view, at));
