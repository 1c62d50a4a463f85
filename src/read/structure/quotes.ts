import type { BlockDraft } from '../draft';

const FIRST_PERSON = /\b(?:I|me|my|mine|myself|we|our|us)\b/;
const LONG = 150;

/**
 * Tells speech from text that was copied: a long passage set off as a quotation that speaks of somebody in the third
 * person (an obituary, a press release) is prose like any other.
 */
export function readQuotes(text: string, blocks: readonly BlockDraft[]): BlockDraft[] {
	return blocks.map((block) => {
		if (block.kind !== 'quote' || block.end - block.start < LONG) return block;
		const words = text.slice(block.start, block.end);
		return FIRST_PERSON.test(words) || /^["“‘«]/.test(words) ? block : { ...block, kind: 'paragraph' as const };
	});
}
