import type { Document } from '../../model';

/** What stands at a page's head: its title and its first heading, which may be a question. */
export function pageHeads({ title, blocks, text }: Document): readonly string[] {
	const heading = blocks.find(({ kind }) => kind === 'heading' || kind === 'question');
	return [title ?? '', heading ? text.slice(heading.start, heading.end) : ''].map((head) => head.trim());
}
