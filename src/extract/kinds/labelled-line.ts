import type { Document, Span } from '../../model';

/** A line or a row of two cells that tells by a label what it gives: "Position: Lecturer". */
export interface LabelledLine {
	/** In small letters. */
	readonly label: string;
	/** Where the value stands in `Document.text`. */
	readonly value: Span;
}

const LABEL = /^(\p{Lu}[\p{L} /]{2,28}?) ?(?::\s{1,4}|\t)(?=\S)/u;
const LONGEST = 240;

/** What a block gives under a label; nothing where it is no such line. */
export function labelledLine({ blocks, text }: Document, index: number): LabelledLine | undefined {
	const { kind, start, end, cells } = blocks[index] ?? { kind: 'furniture', start: 0, end: 0 };
	if (!/^(?:paragraph|list-item|table-row)$/.test(kind) || end - start > LONGEST) return undefined;
	if (kind === 'table-row' && cells?.length !== 2) return undefined;
	const [before, label] = LABEL.exec(text.slice(start, end)) ?? [];
	return before === undefined || label === undefined
		? undefined
		: { label: label.toLowerCase(), value: { start: start + before.length, end } };
}

/** Labels of a post. */
export const isPostLabel = (label: string): boolean =>
	/^(?:(?:current|present|job|academic|professional|official) )?(?:position|title|role|designation)(?: held)?$/.test(
		label,
	);

/** Whether a labelled line stands among such of which one gives a post: "University: University of Ulm" says where it is held. */
export function isBesidePost(document: Document, index: number): boolean {
	for (const step of [-1, 1]) {
		for (let at = index; ; at += step) {
			const line = labelledLine(document, at);
			if (!line) break;
			if (isPostLabel(line.label)) return true;
		}
	}
	return false;
}
