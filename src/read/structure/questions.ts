import type { BlockDraft } from '../draft';

const LONGEST_QUESTION = 500;
const ENDS_ASKING = /\?["'”’)\]*_]{0,3}$/;
/** `Q:`, `A.`, `INTERVIEWER:`, `Jane Roe:` before the words of one speaker. */
export const SPEAKER = /^((?:[\p{Lu}][\p{L}.'’-]{0,24})(?: [\p{Lu}][\p{L}.'’-]{0,24}){0,3}) ?[:–—] /u;

const isAsking = (text: string, block: BlockDraft): boolean =>
	(block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'list-item') &&
	block.end - block.start <= LONGEST_QUESTION &&
	ENDS_ASKING.test(text.slice(Math.max(block.start, block.end - 8), block.end));

/** "I won it in 2009. You were there, weren't you?": what follows a question and tells of oneself answers it. */
const isAnswerThatAsks = (text: string, before: BlockDraft | undefined, block: BlockDraft): boolean =>
	before !== undefined &&
	isAsking(text, before) &&
	block.kind !== 'heading' &&
	/\bI\b[^.!?]{0,300}[.!]\s/.test(text.slice(block.start, block.end));

const isAnswering = (block: BlockDraft | undefined): boolean =>
	block !== undefined && (block.kind === 'paragraph' || block.kind === 'list-item' || block.kind === 'quote');

/** The labels of an interview written as a script: who asks, and all who speak. `undefined` where it is none. */
function speakersOf(
	text: string,
	blocks: readonly BlockDraft[],
): { asks: string; all: ReadonlySet<string> } | undefined {
	const turns = new Map<string, { count: number; asked: number }>();
	for (const block of blocks) {
		const label = labelOf(text, block);
		if (label === undefined) continue;
		const turn = turns.get(label) ?? { count: 0, asked: 0 };
		turn.count++;
		if (isAsking(text, block)) turn.asked++;
		turns.set(label, turn);
	}
	const all = [...turns].filter(([, { count }]) => count >= 2);
	const asks = all.filter(([, { count, asked }]) => asked * 2 >= count).sort((a, b) => b[1].asked - a[1].asked)[0]?.[0];
	if (asks === undefined || all.length < 2) return undefined;
	return { asks, all: new Set(all.map(([label]) => label)) };
}

function labelOf(text: string, block: BlockDraft): string | undefined {
	if (block.kind !== 'paragraph' && block.kind !== 'list-item' && block.kind !== 'heading') return undefined;
	const head = text.slice(block.start, Math.min(block.end, block.start + 110));
	return /[:–—] /.test(head) ? SPEAKER.exec(head)?.[1] : undefined;
}

/**
 * Tells questions and answers apart: an interview written as a script (`Q:` and `A:`, or names), or questions that
 * stand alone as lines or headings with their answers below. One such line in running prose is no interview.
 */
export function markQuestions(text: string, blocks: readonly BlockDraft[]): BlockDraft[] {
	const speakers = speakersOf(text, blocks);
	if (speakers) return markScript(text, blocks, speakers);
	const asking = blocks.map(
		(block, index) =>
			isAsking(text, block) &&
			blocks.slice(index + 1, index + 4).some(isAnswering) &&
			!isAnswerThatAsks(text, blocks[index - 1], block),
	);
	const count = asking.filter(Boolean).length;
	const inHeading = blocks.filter((block, index) => asking[index] && block.kind === 'heading').length;
	if (count < 2 && inHeading < 1) return [...blocks];
	let answering = false;
	return blocks.map((block, index) => {
		if (asking[index] && (count >= 2 || block.kind === 'heading')) {
			answering = true;
			return { ...block, kind: 'question', level: undefined } as BlockDraft;
		}
		if (block.kind === 'heading' || block.kind === 'reference') answering = false;
		return answering && (block.kind === 'paragraph' || block.kind === 'quote')
			? { ...block, kind: 'answer' as const }
			: block;
	});
}

function markScript(
	text: string,
	blocks: readonly BlockDraft[],
	speakers: { asks: string; all: ReadonlySet<string> },
): BlockDraft[] {
	let speaking: 'question' | 'answer' | undefined;
	return blocks.map((block) => {
		const label = labelOf(text, block);
		if (label !== undefined && speakers.all.has(label)) {
			speaking = label === speakers.asks ? 'question' : 'answer';
			let start = block.start + label.length;
			while (start < block.end && /[\s:–—]/.test(text.charAt(start))) start++;
			return { kind: speaking, start, end: block.end, gap: block.gap };
		}
		if (block.kind === 'heading' || block.kind === 'furniture') speaking = undefined;
		return speaking !== undefined && block.kind === 'paragraph' ? { ...block, kind: speaking } : block;
	});
}
