import type { BlockDraft, Draft } from '../draft';
import { type LineMark, lineMark } from './line-marks';
import { type Line, linesOf } from './lines';
import { continuations } from './wrapping';

/** Numbers are list marks only beside other numbers: `2004. She moved` starts no list. */
const isListed = (marks: readonly (LineMark | undefined)[], index: number): boolean =>
	[marks[index - 1], marks[index + 1]].some((near) => near?.kind === 'number') || marks[index]?.mark === '1';

/** `- Founding President -` is a decorated line, not an item of a list. */
const isDecorated = (text: string): boolean => /^[-–—*•·]\s.{1,120}\s[-–—*•·]$/.test(text);

/**
 * Reads text as people copy it from web pages, wikis and documents: each line is a block, save where the text was
 * wrapped by hand. `text` is the source itself.
 */
export function readPlain(source: string): Draft {
	const lines = linesOf(source);
	const joined = continuations(source, lines);
	const shown = lines.map((line, index) => ({ line, index })).filter(({ line }) => line.end > line.start);
	const marks = shown.map(({ line }) => lineMark(source.slice(line.start, Math.min(line.end, line.start + 500))));
	const blocks: BlockDraft[] = [];
	let open: BlockDraft | undefined;
	let gap = true;
	shown.forEach(({ line, index }, at) => {
		const mark = marks[at];
		const before: Line | undefined = lines[index - 1];
		if (index === 0 || before === undefined || before.end === before.start) gap = true;
		if (mark?.kind === 'rule') {
			gap = true;
			open = undefined;
			return;
		}
		if (open && !gap && joined[index - 1] && !(mark && mark.kind !== 'number') && !(mark && isListed(marks, at))) {
			open.end = line.end;
			gap = false;
			return;
		}
		open = trimmed(source, draftOf(source, line, isListedMark(marks, at) ? mark : undefined, gap));
		blocks.push(open);
		gap = false;
	});
	return { text: source, blocks };
}

/** White space may stand between a mark and its words. */
function trimmed(source: string, block: BlockDraft): BlockDraft {
	const words = source.slice(block.start, block.end);
	const start = block.start + words.length - words.trimStart().length;
	return { ...block, start, end: start + words.trim().length };
}

function isListedMark(marks: readonly (LineMark | undefined)[], at: number): boolean {
	return marks[at]?.kind !== 'number' || isListed(marks, at);
}

function draftOf(source: string, line: Line, mark: LineMark | undefined, gap: boolean): BlockDraft {
	if (!mark) return { kind: 'paragraph', start: line.start, end: line.end, gap };
	const start = line.start + mark.length;
	if (mark.kind === 'heading') {
		return { kind: 'heading', level: mark.level ?? 2, start, end: line.end - (mark.tail ?? 0), gap, sure: true };
	}
	if (mark.kind === 'quote') return { kind: 'quote', start, end: line.end, gap };
	if (isDecorated(source.slice(line.start, Math.min(line.end, line.start + 130)))) {
		return { kind: 'paragraph', start, end: line.end - 2, gap };
	}
	const depth = Math.min(6, 1 + Math.floor(line.indent / 4));
	return { kind: 'list-item', start, end: line.end, depth, mark: mark.mark, gap };
}
