import type { Context, Draft, Reader } from '../frames/frame';
import { onceFor } from '../words/once-for';

/**
 * Readers of lines that state posts and studies alike, one for either, so that each claim's name tells its kind: the lines
 * of a document are read once for both.
 *
 * @param name what they read, as in `position/entry-part`
 */
export function entryReaders(name: string, read: (context: Context) => readonly Draft[]): readonly Reader[] {
	const drafts = onceFor(read);
	return [
		{ name: `position/${name}`, read: (context) => drafts(context).filter(({ fact }) => fact.kind !== 'education') },
		{ name: `education/${name}`, read: (context) => drafts(context).filter(({ fact }) => fact.kind === 'education') },
	];
}
