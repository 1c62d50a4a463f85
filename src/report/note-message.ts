import type { Note } from '../model';

/** A note in a sentence. */
export function noteMessage(note: Note): string {
	if (note.code === 'language-not-read')
		return `${note.source} is not in English (${note.language}): its prose is not read`;
	if (note.code === 'minor-not-read')
		return `${note.source} says that ${note.subject} is under 18: of a minor nothing but the name is taken from prose`;
	return `${note.source} tells nothing of ${note.subject} but the name at most: is it the right text, and the name as it has it?`;
}
