import type { Block, Document } from '../../model';
import type { Context, Draft } from '../frames/frame';
import { namesSubject } from '../subject/subject-name';

/** "Keynote 2: ", "Invited talk – ", "Talk title: ". */
const LABEL =
	/^(?:(?:opening|closing|invited|plenary|guest|public|lightning|featured) )?(?:keynote(?: (?:address|speech|lecture|talk))?|talk|lecture|plenary|tutorial|seminar|workshop|presentation)(?: title)?(?: (?:\d{1,2}|[ivx]{1,4}))?(?: ?:| [–—-]) /i;
/** What stands between a title and whose talk it is. */
const BY = /(?:,| [–—|-]| by| with) | \(/g;
const TITLE = /^["“‘']?[\p{Lu}\d][^\n]{7,200}$/u;
const LONGEST = 260;

const textOf = ({ text }: Document, { start, end }: Block): string => text.slice(start, end).trim();

const unquoted = (words: string): string => words.replace(/^["“‘']|(?:["”’']|(?<!\.)\.)$/g, '').trim();

/** The title before the subject's name at the end of a label's words; nothing where somebody else or nobody is named. */
function titleBefore(context: Context, words: string): string | undefined {
	const split = [...words.matchAll(BY)].find(({ index, 0: mark }) =>
		namesSubject(
			context.subject,
			words
				.slice(index + mark.length)
				.replace(/\)$/, '')
				.trim(),
		),
	);
	return split && words.slice(0, split.index);
}

/** Whether the line below a label names its speaker: "Speaker: Mara Quill", or begins their biography. */
function speaksBelow({ document, subject }: Context, below: Block | undefined): boolean {
	if (!below || below.kind === 'furniture' || below.kind === 'reference') return false;
	const words = textOf(document, below).replace(/^(?:speaker|presenter|lecturer|by|bio|about the speaker)\b:? /i, '');
	const name = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,4}/u.exec(words)?.[0] ?? '';
	return namesSubject(subject, name);
}

function labelledTalk(context: Context, index: number): readonly Draft[] {
	const { document } = context;
	const block = document.blocks[index] as Block;
	if (block.kind === 'furniture' || block.kind === 'reference' || block.end - block.start > LONGEST) return [];
	const text = document.text.slice(block.start, block.end);
	const label = LABEL.exec(text)?.[0];
	if (label === undefined) return [];
	const words = text.slice(label.length).trim();
	const told = titleBefore(context, words) ?? (speaksBelow(context, document.blocks[index + 1]) ? words : undefined);
	if (told === undefined || !TITLE.test(told) || !told.includes(' ')) return [];
	const name = unquoted(told);
	const start = block.start + text.indexOf(name);
	return [{ fact: { kind: 'event', name, role: 'performer' }, spans: [{ start, end: start + name.length }] }];
}

/** Talks by their label: "Keynote 1: Silt in Motion, Mara Quill", "Talk: Silt in Motion" over whose talk it is. */
export const labelledTalks = (context: Context): readonly Draft[] =>
	context.document.blocks.flatMap((_, index) => labelledTalk(context, index));
