import type { BlockDraft } from '../draft';
import { sectionRole } from './section-headings';

const MAX_LENGTH = 100;
const MAX_WORDS = 14;
/** Words that titles write small: they do not tell whether a line is written like a title. */
const SMALL = new Set(
	'a an and as at by de del der des du for from in la le of on or the to und van von with y &'.split(' '),
);

/** The end of a sentence, with the quotation marks and citation marks that may follow it. */
export const ENDS_SENTENCE = /[.!?…:]["'”’)]{0,3}(?:\[\w{1,4}\]){0,12}["'”’)\]]{0,3}$/;

/** A post and where it is held, as it stands below a name: `Head of Rivers, River Office`. */
const POST_AND_PLACE = /\S, \S|\s(?:at|of|@) \S/;

/** A capital, a letter of a script without capitals or a figure, behind one mark. */
const opensAsTitle = (line: string): boolean =>
	/^["'“‘(¿]?[A-Z0-9]/.test(line) || (/^["'“‘(¿]?[^\0-\x7f“‘¿]/.test(line) && /^["'“‘(¿]?[\p{Lu}\p{Lo}\d]/u.test(line));
const hasLetter = (text: string): boolean => /[A-Za-z]/.test(text) || (/[^\0-\x7f]/.test(text) && /\p{L}/u.test(text));

/** Years behind a gap or a mark, at the end of a line. */
const ENDS_WITH_YEARS = /(?:\s\s|[\t|·,])\s?\(?[\p{L}.]{0,9} ?(?:19|20)\d\d\s?[–—-]\s?[\p{L}\d. ]{0,14}\)?$/u;

/** `Board of Directors, Tide Guild (2010-present)`: an entry; a name with the years of a life has no comma. */
const ENDS_WITH_TERM =
	/,[^()]*\((?:19|20)\d\d\s?[–—-][^()]{0,14}\)$|\((?:19|20)\d\d\s?[–—-]\s?(?:present|now|current|date|today)\)$/i;

const wordsOf = (line: string): readonly string[] => line.split(/\s/).filter((word) => word !== '');

/**
 * Whether a short line is written as titles are: a capital first, most words capitalised or few of them, no full stop.
 *
 * @param isFirst whether it is a text's first line, which may be a sentence without its stop
 */
export function isTitleLike(line: string, isFirst = false): boolean {
	if (line.length > MAX_LENGTH || line.length < 2) return false;
	if (
		/[.;,!?…](?:\[\w{1,4}\]){0,12}$/.test(line) &&
		!/\b(?:Jr|Sr|Inc|Ltd|Co|Ph\.?D|M\.?D|St|B\.?A|M\.?A)\.$/.test(line)
	)
		return false;
	if (!opensAsTitle(line) || !hasLetter(line)) return false;
	if (/https?:|@|\S\/\S{12}/.test(line)) return false;
	// A line of a curriculum vitae starts with its year.
	if (/\d{4}/.test(line) && /^\(?(?:[\p{L}.]{3,9} )?\d{4}\b(?:\)?\s?[–—:,-]|(?:\s\S{1,60}){3})/u.test(line))
		return false;
	// `Upton Law School, LL.B., 2001`: an entry.
	if (!isFirst && /^[^,]{2,80},[^,]{1,60},/.test(line) && /,\s(?:19|20)\d\d\b/.test(line)) return false;
	// And another ends with them: `Acme Ltd, Upton      2012 - 2018`.
	if (/\d{4}/.test(line) && (ENDS_WITH_YEARS.test(line) || (!isFirst && ENDS_WITH_TERM.test(line)))) return false;
	const words = wordsOf(line.replace(/:$/, ''));
	if (words.length > MAX_WORDS) return false;
	if (line.endsWith(':') && words.length > 5) return false;
	const telling = words.filter((word) => !SMALL.has(word.toLowerCase()) && hasLetter(word));
	const capitals = telling.filter((word) => opensAsTitle(word) && !/^["'“‘(¿]?\d/.test(word));
	return words.length <= 6 || capitals.length >= telling.length * (isFirst ? 0.3 : 0.6);
}

const isProse = (text: string, block: BlockDraft): boolean =>
	(block.kind === 'paragraph' || block.kind === 'quote') &&
	(block.end - block.start > MAX_LENGTH ||
		ENDS_SENTENCE.test(text.slice(Math.max(block.start, block.end - 60), block.end)));

const isItem = (block: BlockDraft): boolean =>
	block.kind === 'list-item' || block.kind === 'table-row' || block.kind === 'question';

/** Words of a name card that may be a caption: capitalised, longer than two letters. */
const nameWords = (line: string): readonly string[] =>
	wordsOf(line)
		.map((word) => word.replace(/[^\p{L}'’-]/gu, ''))
		.filter((word) => word.length > 2 && /^\p{Lu}/u.test(word));

/**
 * Finds the headings of text that does not mark them: a short line written as a title, before what it heads. The first
 * is the document's title (level 1), the others are of level 2. Of several short lines together (a name, a post, a
 * firm) the first is the heading.
 */
export function findHeadings(text: string, blocks: readonly BlockDraft[]): BlockDraft[] {
	const shown = blocks.flatMap((block, index) => (block.kind === 'furniture' ? [] : [index]));
	const found = new Set<number>();
	const lineOf = (block: BlockDraft): string =>
		text.slice(block.start, Math.min(block.end, block.start + MAX_LENGTH + 1));
	const candidate = (block: BlockDraft | undefined): boolean =>
		block?.kind === 'paragraph' && !block.sure && isTitleLike(lineOf(block), block === blocks[shown[0] ?? -1]);
	const named = (block: BlockDraft): boolean =>
		block.kind === 'paragraph' && !block.sure && sectionRole(lineOf(block)) !== undefined;
	/** Whether a block is something that a heading can stand above. */
	const heads = (block: BlockDraft | undefined): boolean =>
		block !== undefined && (isProse(text, block) || isItem(block) || named(block));
	const isCandidateAt = (at: number): boolean => {
		const block = blocks[shown[at] ?? -1];
		return block !== undefined && candidate(block) && !named(block);
	};
	// Where the source marks its headings, short lines without a mark are none.
	const isMarked = blocks.filter((block) => block.kind === 'heading' && block.sure).length > 1;
	const hasTitle = blocks.some((block) => block.kind === 'heading' && block.level === 1);

	shown.forEach((index, at) => {
		const block = blocks[index]!;
		// A wiki's edit link stands after headings only.
		if (
			named(block) ||
			(block.kind === 'paragraph' && block.end - block.start <= MAX_LENGTH && isEdited(blocks, index))
		) {
			found.add(index);
			return;
		}
		if ((isMarked && !block.bold) || !candidate(block)) return;
		const line = lineOf(block);
		const before = blocks[shown[at - 1] ?? -1];
		const afterFurniture = blocks[index - 1]?.kind === 'furniture';
		const next = blocks[shown[at + 1] ?? -1];
		if (!next) return;
		if (!(block.gap || block.bold || afterFurniture) && before !== undefined) return;
		// What the lines of this card run on to.
		let end = at + 1;
		while (end < at + 5 && end < shown.length && candidate(blocks[shown[end]!]) && !blocks[shown[end]!]!.gap) end++;
		const card = end - at;
		// Right below a heading that the source marks, such lines belong to it: a name's post and firm.
		if (card > 1 && !block.bold && before?.kind === 'heading' && before.sure) return;
		let after = blocks[shown[end] ?? -1];
		// One more heading may stand between a heading and its text, as a page's title above the first name.
		if (after && card === 1 && candidate(after)) {
			let deeper = end + 1;
			while (deeper < end + 4 && isCandidateAt(deeper)) deeper++;
			after = blocks[shown[deeper] ?? -1];
			if (after?.kind !== 'heading' && !heads(after)) return;
		} else if (!heads(after) && !(before === undefined && after?.kind === 'heading')) return;
		if (after === undefined) return;
		const isBelowTitle = before !== undefined && found.has(shown[at - 1] ?? -1) && shown[at - 1] === shown[0];
		if ((isBelowTitle || (before?.kind === 'heading' && before.level === 1)) && POST_AND_PLACE.test(line)) return;
		if (before !== undefined && isCaption(text, line, before, after)) return;
		found.add(index);
	});

	let titled = hasTitle;
	// Bold lines stand below the headings that the source marks.
	let level = 1;
	return blocks.map((block, index) => {
		if (block.kind === 'heading') level = block.level ?? 2;
		if (!found.has(index)) return block;
		const line = lineOf(block);
		const isFirst = !titled && shown[0] === index && sectionRole(line) === undefined;
		if (isFirst) titled = true;
		return {
			kind: 'heading',
			level: isFirst ? 1 : isMarked && block.bold ? Math.min(6, level + 1) : 2,
			start: block.start,
			end: block.end,
			gap: block.gap,
		};
	});
}

const isEdited = (blocks: readonly BlockDraft[], index: number): boolean => blocks[index + 1]?.reason === 'edit-link';

/** Whether a name stands below its text, not above: the text before it speaks of it, the text after does not. */
function isCaption(text: string, line: string, before: BlockDraft, after: BlockDraft): boolean {
	const words = nameWords(line);
	if (words.length < 2) return false;
	const last = words.at(-1) ?? '';
	const previous = text.slice(Math.max(before.start, before.end - 2000), before.end);
	const following = text.slice(after.start, Math.min(after.end, after.start + 2000));
	return previous.includes(last) && !words.some((word) => following.includes(word));
}

/** Joins each block to the heading it stands under. */
export function linkHeadings(blocks: readonly BlockDraft[]): BlockDraft[] {
	const open: { level: number; index: number }[] = [];
	return blocks.map((block, index) => {
		const level = block.kind === 'heading' ? (block.level ?? 2) : Number.POSITIVE_INFINITY;
		while (open.length > 0 && open.at(-1)!.level >= level) open.pop();
		const heading = open.at(-1)?.index;
		if (block.kind === 'heading') open.push({ level, index });
		return heading === undefined ? block : { ...block, heading };
	});
}
