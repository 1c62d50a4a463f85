import type { Document } from '../../model';
import type { Candidate } from './candidate-list';

/** What stands at a page's head: its title and its first heading, which may be a question. */
export function pageHeads({ title, blocks, text }: Document): readonly string[] {
	const heading = blocks.find(({ kind }) => kind === 'heading' || kind === 'question');
	return [title ?? '', heading ? text.slice(heading.start, heading.end) : ''].map((head) => head.trim());
}

/** Whether a page's head holds somebody's surname, or the whole name. */
export const headsName = (heads: readonly string[], { words }: Candidate, whole = false): boolean => {
	const name = whole ? words.join(' ') : (words.at(-1) ?? '');
	return heads.some((head) => head.toLowerCase().includes(name));
};
