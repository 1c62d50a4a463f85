import type { Span } from '../../model';
import type { Context, Draft, Reader } from '../frames/frame';
import { isPostLabel, type LabelledLine, labelledLine } from '../kinds/labelled-line';
import { namesSubject } from '../subject/subject-name';
import { cvLine } from './cv/cv-fields';
import { periodOf, postDraft } from './cv/cv-lines';
import { cvPosts } from './cv/cv-post';
import { asHeld } from './line-draft';

/** Labels of the body where a post is held. */
const BODY =
	/^(?:(?:current|present) )?(?:affiliation|institution|employer|company|organi[sz]ation|work ?place|place of work|university|college|school|institute|hospital|clinic|firm)$/;
/** Labels of its time. */
const TERM = /^(?:term|term of office|tenure|period|since|in post since|years?)$/;
/** Labels of those who play: their position is none at a body. */
const PLAYS =
	/^(?:(?:current )?(?:club|team)|height|weight|number|jersey(?: number)?|squad number|foot|league|bats|throws|shoots)$/;

interface Line extends LabelledLine {
	readonly sentence: number;
}

/** The labelled lines that stand together from a block on. */
function runFrom(
	{ document }: Context,
	first: number,
	sentenceOf: (block: number) => number | undefined,
): readonly Line[] {
	const lines: Line[] = [];
	for (let block = first; ; block++) {
		const line = labelledLine(document, block);
		const sentence = line && sentenceOf(block);
		if (!line || sentence === undefined) return lines;
		lines.push({ ...line, sentence });
	}
}

/** Whether the lines from a block on stand under the subject's name: right below it, or as all that its heading heads. */
function isUnderSubject({ document: { blocks, text }, subject }: Context, index: number): boolean {
	const above = [blocks[index - 1], blocks[blocks[index]?.heading ?? -1]];
	return above.some(
		(block) =>
			block !== undefined && block.end - block.start < 80 && namesSubject(subject, text.slice(block.start, block.end)),
	);
}

/** ", College Park, MD 20742, USA": where a body is, behind its name. */
const ADDRESS = /, [^,]{2,40}, (?:[A-Z]{2} \d{5}(?:-\d{4})?|\d{4,6})(?:, [^,]{2,30})?$/;

function withoutAddress({ document: { text } }: Context, { start, end }: Span): Span {
	const address = ADDRESS.exec(text.slice(start, end).trimEnd());
	return address ? { start, end: start + address.index } : { start, end };
}

/** The post that labelled lines give: "Position: Lecturer", "University: University of Ulm". */
function postIn(context: Context, lines: readonly Line[]): readonly Draft[] {
	const post = lines.find(({ label }) => isPostLabel(label));
	if (!post || lines.some(({ label }) => PLAYS.test(label))) return [];
	const bodies = lines.filter(({ label }) => BODY.test(label));
	const term = lines.find(({ label }) => TERM.test(label));
	const lineOf = ({ value, sentence }: Line) => cvLine(context.document, withoutAddress(context, value), sentence);
	const period = term && periodOf([lineOf(term)]);
	// Of two bodies none is told to be where the post is held.
	const told = cvPosts(context, [post, ...(bodies.length === 1 ? bodies : [])].map(lineOf));
	return (
		told
			.filter(({ title, sort }) => title !== undefined && (sort === 'post' || sort === 'member'))
			// "Position: Striker" alone may be anybody's; beside others, or with its body, it is a post.
			.filter(({ organization }) => lines.length > 1 || organization !== undefined)
			.flatMap((one) => {
				const drafts = postDraft(one, {}, period);
				if (drafts.length > 0 || one.organization) return drafts;
				return [{ fact: { kind: 'position' as const, title: one.title as string }, spans: [one.span as Span] }];
			})
			.map((draft) => (term ? draft : asHeld(draft)))
	);
}

function read(context: Context): readonly Draft[] {
	const { blocks, sentences } = context.document;
	const drafts: Draft[] = [];
	let first: Map<number, number> | undefined;
	const sentenceOf = (block: number): number | undefined => {
		first ??= new Map(sentences.map(({ block: at }, index): [number, number] => [at, index]).reverse());
		return first.get(block);
	};
	for (let block = 1; block < blocks.length; block++) {
		if (!labelledLine(context.document, block)) continue;
		const lines = runFrom(context, block, sentenceOf);
		if (isUnderSubject(context, block)) drafts.push(...postIn(context, lines));
		block += Math.max(0, lines.length - 1);
	}
	return drafts;
}

/** A profile's lines or table under the name, each with its label. */
export const PROFILE_READER: Reader = { name: 'position/profile-lines', read };
