import type { Document } from '../../model';
import { SPEAKER } from '../../read/structure/questions';
import type { Subject } from '../subject/subject';
import { isOthersWords } from './parts';

/** No label of a speaker is further from its line's beginning, in characters. */
const REACH = 110;
/** What the one who is asked goes by in scripts. */
const ASKED = /^(?:a|answer|response|guest|interviewee|artist|author)\.?$/i;

/** The label of the speaker of a block, which stands before its words or opens them. */
function labelOf({ text, blocks }: Document, index: number): string | undefined {
	const { start = 0, end = 0, kind } = blocks[index] ?? {};
	if (kind !== 'answer' && kind !== 'question' && kind !== 'paragraph') return undefined;
	const line = text.lastIndexOf('\n', start - 1) + 1;
	const head = text.slice(line, Math.min(end, line + REACH));
	return /[:–—] /.test(head) ? SPEAKER.exec(head)?.[1] : undefined;
}

/** "Mara Quill", "Quill", "MQ", "M.Q.", and "A". */
function isOwn(label: string, { name, aliases }: Subject): boolean {
	const lower = label.toLowerCase();
	const words = name.toLowerCase().split(/\s+/);
	const initials = words.map((word) => word[0]).join('');
	const bare = lower.replace(/\./g, '');
	return ASKED.test(label) || aliases.has(lower) || bare === initials || bare === `${initials[0]}${initials.at(-1)}`;
}

/**
 * The blocks in which somebody else speaks, by index: what clients and readers say, and what stands behind another's label
 * in a script that labels the subject's words too, up to the next label or heading.
 */
export function otherVoices(document: Document, subject: Subject): ReadonlySet<number> {
	if (subject.firstPerson === 'nowhere') return new Set();
	const found = new Set(document.blocks.flatMap((block, index) => (isOthersWords(document, block) ? [index] : [])));
	const labels = document.blocks.map((_, index) => labelOf(document, index));
	if (!labels.some((label) => label !== undefined && isOwn(label, subject))) return found;
	let isOther = false;
	for (const [index, { kind }] of document.blocks.entries()) {
		const label = labels[index];
		if (label !== undefined) isOther = !isOwn(label, subject);
		else if (kind === 'heading' || kind === 'question') isOther = false;
		if (isOther) found.add(index);
	}
	return found;
}
