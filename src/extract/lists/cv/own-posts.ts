import type { Context } from '../../frames/frame';
import { namesSubject } from '../../subject/subject-name';
import type { CvEntry } from './cv-entries';
import { cvPosts } from './cv-post';

/** Fewer items with a post, its body and its time may be the list of anything. */
const FEWEST = 3;
const PROSE = /[.!?]\s+\p{Lu}|\b(?:he|she|they|was|were|has|had|is|are)\b/u;

/** "(Tom Reed)" at the end of an item: whose post it was. */
const NAMES_HOLDER = /\(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\)$/u;

const blockOf = ({ document }: Context, { lines: [first] }: CvEntry): number =>
	first ? (document.sentences[first.sentence]?.block ?? -1) : -1;

/** Headings that leave a list to whom the page is about: "Profile", "Key facts", "Date appointed". */
const NEUTRAL =
	/^(?:(?:brief|short|professional|personal|career) )?(?:profile|bio|biography|biographical (?:note|details|sketch)|about(?: me)?|overview|summary|highlights|snapshot|background|(?:key )?facts|details|at a glance|life|(?:date|place|year|term) (?:of )?\p{Ll}+):?$/u;

/** Whether nothing over a list says that it is about something else. */
function mayBeOwn({ document, subject }: Context, index: number): boolean {
	const list = document.blocks[index];
	const heading = list?.heading === undefined ? undefined : document.blocks[list.heading];
	const words = heading ? document.text.slice(heading.start, heading.end).trim() : '';
	if (heading && !namesSubject(subject, words) && !NEUTRAL.test(words.toLowerCase())) return false;
	// "His sitters were:"
	let before = index - 1;
	while (document.blocks[before]?.kind === 'list-item') before--;
	const { start = 0, end = 0 } = document.blocks[before] ?? {};
	return !document.text.slice(start, end).trimEnd().endsWith(':');
}

/** Whether an item names a post at a body whose name shows that it is one, and gives its time. */
function isDatedPost(context: Context, { lines }: CvEntry): boolean {
	const [line, ...more] = lines;
	if (!line || more.length > 0 || line.periods.length !== 1) return false;
	if (NAMES_HOLDER.test(context.document.text.slice(line.start, line.end).trimEnd())) return false;
	return cvPosts(context, lines).some(({ title, sure, sort }) => title && sure && sort === 'post');
}

/**
 * Entries of which those of a list without a heading of its own are told as posts, where the list is one: "Chair of the Tide
 * Board, 1992–93", "Judge, High Court, 1993–2000", item by item below the name.
 */
export function withOwnPosts(context: Context, entries: readonly CvEntry[]): readonly CvEntry[] {
	const { blocks, text } = context.document;
	const lists = new Map<number | undefined, CvEntry[]>();
	for (const entry of entries) {
		const index = entry.sort === undefined ? blockOf(context, entry) : -1;
		const block = blocks[index];
		if (block?.kind !== 'list-item' || !mayBeOwn(context, index)) continue;
		const list = lists.get(block.heading);
		if (list) list.push(entry);
		else lists.set(block.heading, [entry]);
	}
	const own = new Set<CvEntry>();
	for (const list of lists.values()) {
		const dated = list.length < FEWEST ? [] : list.filter((entry) => isDatedPost(context, entry));
		// Who is painted, paid or met is dated by one year: some posts must have both.
		const held = dated.filter(({ lines: [line] }) => line?.periods[0]?.spread);
		if (dated.length < FEWEST || held.length < FEWEST - 1) continue;
		for (const entry of list) {
			const [line] = entry.lines;
			if (line && !PROSE.test(text.slice(line.start, line.end))) own.add(entry);
		}
	}
	return own.size === 0 ? entries : entries.map((entry) => (own.has(entry) ? { ...entry, sort: 'service' } : entry));
}
