import type { Block } from '../../../model';
import type { Context } from '../../frames/frame';
import { isGivenName } from '../../lexicons/given-names';
import { namesSubject } from '../../subject/subject-name';
import { listSort } from '../list-headings';
import type { CvEntry } from './cv-entries';
import { cvPosts } from './cv-post';

/** Fewer items with a post, its body and its time may be the list of anything. */
const FEWEST = 3;
const PROSE = /[.!?]\s+\p{Lu}|\b(?:he|she|they|was|were|has|had|is|are)\b/u;

const blockOf = ({ document }: Context, { lines: [first] }: CvEntry): Block | undefined =>
	first && document.blocks[document.sentences[first.sentence]?.block ?? 0];

/** Headings of lists that are about others. */
export const OF_OTHERS =
	/\b(?:students?|alumn[ai]e?|alumnus|mentees?|advisees?|trainees|postdocs?|team|people|staff|faculty|members|supervis\w+|speakers|authors|panel\w*|committee|requirements?|admissions?|programs?|programmes?|courses?)\b/i;
/** Headings of lists of posts that nobody holds yet, or that others held. */
const OPEN_POSTS =
	/\b(?:vacanc(?:y|ies)|jobs?|openings?|apply|careers?|opportunities|past|previous|former|successors?|predecessors?|references|contacts?)\b/i;

/** Whether no heading over a list says that somebody else's posts are listed, or what else its items are. */
function mayBeOwn({ document, subject }: Context, heading: number | undefined): boolean {
	const block = heading === undefined ? undefined : document.blocks[heading];
	if (!block) return true;
	const words = document.text.slice(block.start, block.end).trim();
	if (namesSubject(subject, words)) return true;
	const [first = ''] = words.toLowerCase().split(/[^\p{L}]+/u);
	return !OF_OTHERS.test(words) && !OPEN_POSTS.test(words) && !isGivenName(first) && !listSort([words.toLowerCase()]);
}

/** Whether an item names a post at a body whose name shows that it is one, and gives its time. */
function isDatedPost(context: Context, { lines }: CvEntry): boolean {
	const [line, ...more] = lines;
	if (!line || more.length > 0 || line.periods.length !== 1) return false;
	return cvPosts(context, lines).some(({ title, sure, sort }) => title && sure && sort === 'post');
}

/**
 * Entries of which those of a list without a heading of its own are told as posts, where the list is one: "Chair of the Tide
 * Board, 1992–93", "Judge, High Court, 1993–2000", item by item below the name.
 */
export function withOwnPosts(context: Context, entries: readonly CvEntry[]): readonly CvEntry[] {
	const lists = new Map<number | undefined, CvEntry[]>();
	for (const entry of entries) {
		const block = entry.sort === undefined ? blockOf(context, entry) : undefined;
		if (block?.kind !== 'list-item' || !mayBeOwn(context, block.heading)) continue;
		const list = lists.get(block.heading);
		if (list) list.push(entry);
		else lists.set(block.heading, [entry]);
	}
	const own = new Set<CvEntry>();
	for (const list of lists.values()) {
		if (list.length < FEWEST || list.filter((entry) => isDatedPost(context, entry)).length < FEWEST) continue;
		for (const entry of list) {
			const [line] = entry.lines;
			if (line && !PROSE.test(context.document.text.slice(line.start, line.end))) own.add(entry);
		}
	}
	return own.size === 0 ? entries : entries.map((entry) => (own.has(entry) ? { ...entry, sort: 'service' } : entry));
}
