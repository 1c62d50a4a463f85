import type { Block, Document } from '../../model';
import { headsTitle } from '../words/title-heads';

/** No line that is only a post is longer, in characters. */
const LONGEST = 80;

/** Whether a block is a line of its own that holds a post: "Chief Engineer", as it stands below a name. */
export function isTitleLine(document: Document, block: Block | undefined): boolean {
	if (!block || block.end - block.start > LONGEST) return false;
	const line = document.text.slice(block.start, block.end).toLowerCase();
	if (/[.!?]$/.test(line)) return false;
	return line.split(/[^\p{L}-]+/u).some(headsTitle);
}
