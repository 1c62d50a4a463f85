import type { Marker } from '../../model';
import type { BlockDraft } from '../draft';

const MARKER =
	/\[ ?(?:(?<edit>edit|change|edit source|edit \| edit source|hide|show) ?\]|(?<redacted>e-?mail[\s\u00A0]protected|phone[\s\u00A0]protected|e-?mail hidden|redacted)\]|(?<numbers>\d{1,3}(?:[,–-] ?\d{1,3}){0,4})\]|(?<note>note \d{1,2}|nb \d{1,2}|n \d{1,2}|[a-z])\]|(?<needed>(?:citation|clarification|verification) needed|who\?|when\?|where\?|which\?|by whom\?|failed verification|dead link)\])/giu;

/** The keys that `1`, `1, 3` or `2–4` name. */
function keysOf(numbers: string): string[] {
	return numbers.split(',').flatMap((part) => {
		const [from = 0, to = from] = part.split(/[–-]/).map((number) => Number(number.trim()));
		return to - from > 30 || to < from
			? [String(from)]
			: Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
	});
}

/**
 * Finds what stands inside blocks and is not read as prose: citation marks, edit links, addresses that a site hid.
 *
 * @param known keys of the document's references; a citation names only those
 */
export function findMarkers(text: string, blocks: readonly BlockDraft[], known: ReadonlySet<string>): Marker[] {
	return blocks.flatMap((block) => {
		if (block.kind === 'reference') return [];
		return [...text.slice(block.start, block.end).matchAll(MARKER)].flatMap((match): Marker[] => {
			const start = block.start + match.index;
			const end = start + match[0].length;
			const groups = match.groups ?? {};
			if (groups.edit !== undefined) return [{ kind: 'edit', start, end }];
			if (groups.redacted !== undefined) return [{ kind: 'redacted', start, end }];
			// A letter in brackets is a note only right after a word: `[a] friend` is a changed quotation.
			if (groups.note?.length === 1 && /[\s([]|^$/.test(text.slice(Math.max(block.start, start - 1), start))) return [];
			const keys = (groups.numbers !== undefined ? keysOf(groups.numbers) : [groups.note ?? '']).filter((key) =>
				known.has(key),
			);
			return [{ kind: 'citation', start, end, ...(keys.length > 0 ? { references: keys } : {}) }];
		});
	});
}
