import type { BlockDraft } from '../draft';
import { splitSentences } from '../sentences';
import { FURNITURE_LINES, FURNITURE_PROSE } from './furniture-lines';
import { ENDS_SENTENCE } from './headings';
import { sectionRole } from './section-headings';

/** Longer blocks are prose: only their sentences that speak to the reader are furniture. */
const LONGEST_LINE = 300;
const LONGEST_LIST = 4000;

/** Why a line is furniture, or `undefined` where it is not. @param line without white space at its ends */
export function furnitureReason(line: string): string | undefined {
	if (line.length > LONGEST_LINE)
		return /^categor(?:y|ies):/i.test(line) && line.length < LONGEST_LIST ? 'category' : undefined;
	const shown = line.replaceAll('\u00A0', ' ');
	return FURNITURE_LINES.find(({ pattern }) => pattern.test(shown))?.reason;
}

const asFurniture = (block: BlockDraft, reason: string): BlockDraft => ({
	kind: 'furniture',
	start: block.start,
	end: block.end,
	gap: block.gap,
	reason,
});

/** Marks each block that is as a whole a line of the site's own. */
export function markFurnitureLines(text: string, blocks: readonly BlockDraft[]): BlockDraft[] {
	return blocks.map((block) => {
		if (block.kind === 'furniture' || block.kind === 'table-row') return block;
		if (block.end - block.start > LONGEST_LIST) return block;
		const line = text.slice(block.start, block.end);
		if (block.kind === 'heading' && sectionRole(line) === 'body') return block;
		const reason = furnitureReason(line);
		return reason === undefined ? block : asFurniture(block, reason);
	});
}

/** Marks sentences that speak to the reader of the site's business; the rest of their paragraph stays. */
export function markReaderProse(text: string, blocks: readonly BlockDraft[]): BlockDraft[] {
	return blocks.flatMap((block, index) => {
		if (block.kind !== 'paragraph' && block.kind !== 'list-item') return [block];
		if (block.cells) return [block];
		const prose = text.slice(block.start, block.end);
		if (!FURNITURE_PROSE.some(({ pattern }) => pattern.test(prose))) return [block];
		const parts: BlockDraft[] = [];
		for (const sentence of splitSentences(prose)) {
			const words = prose.slice(sentence.start, sentence.end);
			const reason = FURNITURE_PROSE.find(({ pattern }) => pattern.test(words))?.reason;
			const last = parts.at(-1);
			const end = block.start + sentence.end;
			if (last && last.reason === reason) last.end = end;
			else {
				const start = block.start + sentence.start;
				const part: BlockDraft = { ...block, start, end, gap: parts.length === 0 && block.gap };
				parts.push(reason === undefined ? part : asFurniture(part, reason));
			}
		}
		// What stands between two pieces of furniture, as the site's word on itself before it asks to be called, is one.
		const site = blocks[index - 1]?.kind === 'furniture' && parts.at(-1)?.kind === 'furniture';
		return site ? [asFurniture(block, 'reader')] : parts;
	});
}

/** Marks everything under headings such as “Related articles” and “External links”, up to the next heading of that rank. */
export function markFurnitureSections(text: string, blocks: readonly BlockDraft[]): BlockDraft[] {
	let level = 0;
	let reason: string | undefined;
	return blocks.map((block) => {
		const isHeading = block.kind === 'heading';
		const heading = text.slice(block.start, Math.min(block.end, block.start + 80));
		const role = isHeading || block.kind === 'furniture' ? sectionRole(heading) : undefined;
		if (role === 'related' || role === 'links') {
			level = block.level ?? 2;
			reason = role;
			return asFurniture(block, role);
		}
		if (isHeading && (block.level ?? 2) <= level && (role !== undefined || block.sure)) {
			level = 0;
			reason = undefined;
		}
		return reason === undefined || block.kind === 'furniture' || block.kind === 'reference'
			? block
			: asFurniture(block, reason);
	});
}

/** Furniture that ends pages; a caption or a contact line may stand in their midst. */
const ENDS_PAGE = new Set([
	'navigation',
	'share',
	'cookie',
	'newsletter',
	'login',
	'legal',
	'logo',
	'related',
	'links',
	'advertisement',
	'footer',
	'reader',
	'obituary-page',
]);
const YEAR = /\b(?:1[5-9]|20)\d\d\b/;

/** Whether a block tells something: prose, a dated line, a reference, an answer. */
function isSubstance(text: string, block: BlockDraft): boolean {
	if (block.kind === 'furniture') return false;
	if (block.kind === 'answer' || block.kind === 'reference' || block.kind === 'table-row' || block.kind === 'quote')
		return true;
	const words = text.slice(block.start, Math.min(block.end, block.start + 2000));
	if (block.kind === 'heading') return sectionRole(words) === 'body';
	return words.length > 120 || ENDS_SENTENCE.test(words) || YEAR.test(words);
}

/**
 * Marks the page's end: once the last thing told is followed by furniture, the short lines after that furniture are the
 * site's too (names of other pages, lists of features).
 */
export function markTail(text: string, blocks: readonly BlockDraft[]): BlockDraft[] {
	let last = blocks.length - 1;
	while (last >= 0 && !isSubstance(text, blocks[last]!)) last--;
	if (last < 0) return [...blocks];
	const first = blocks.findIndex((block, index) => index > last && ENDS_PAGE.has(block.reason ?? ''));
	if (first < 0) return [...blocks];
	return blocks.map((block, index) =>
		index > first && block.kind !== 'furniture' ? asFurniture(block, 'tail') : block,
	);
}
