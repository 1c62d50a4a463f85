import type { Block, Marker, Reference, Sentence } from '../../model';
import type { BlockDraft, Draft } from '../draft';
import { splitSentences } from '../sentences';
import { markFurnitureLines, markFurnitureSections, markReaderProse, markTail } from './furniture';
import { findHeadings, linkHeadings } from './headings';
import { splitLeads } from './leads';
import { findMarkers } from './markers';
import { markQuestions } from './questions';
import { readQuotes } from './quotes';
import { readReferences } from './references';

/** A draft with its structure told. */
export interface Structure {
	readonly blocks: readonly Block[];
	readonly sentences: readonly Sentence[];
	readonly markers: readonly Marker[];
	readonly references: readonly Reference[];
}

type Pass = (text: string, blocks: readonly BlockDraft[]) => BlockDraft[];

/** What is told of blocks before references are read, in this order: each pass stands on those before it. */
const PASSES: readonly Pass[] = [
	splitLeads,
	readQuotes,
	markFurnitureLines,
	findHeadings,
	markReaderProse,
	markFurnitureSections,
];

/** Sentences of all blocks but furniture and references: nothing there is said of the subject. */
function sentencesOf(text: string, blocks: readonly BlockDraft[]): Sentence[] {
	return blocks.flatMap((block, index): Sentence[] => {
		if (block.kind === 'furniture' || block.kind === 'reference') return [];
		if (block.kind === 'heading' || block.kind === 'table-row')
			return [{ block: index, start: block.start, end: block.end }];
		return splitSentences(text.slice(block.start, block.end)).map((span) => ({
			block: index,
			start: block.start + span.start,
			end: block.start + span.end,
		}));
	});
}

const finished = ({ gap, mark, sure, bold, ...block }: BlockDraft): Block => block;

/** Runs the passes that all formats share over a draft: furniture, headings, references, questions, markers, sentences. */
export function structure({ text, blocks: drafts, markers: given = [], references: known }: Draft): Structure {
	const passed = PASSES.reduce<readonly BlockDraft[]>((blocks, pass) => pass(text, blocks), drafts);
	const { blocks: referenced, references } = readReferences(text, passed, known);
	const blocks = linkHeadings(markTail(text, markQuestions(text, referenced)));
	const markers = [...given, ...findMarkers(text, blocks, new Set(references.map(({ key }) => key)))];
	markers.sort((a, b) => a.start - b.start);
	return { blocks: blocks.map(finished), sentences: sentencesOf(text, blocks), markers, references };
}
