import type { Reference } from '../../model';
import type { BlockDraft } from '../draft';
import { parseReference } from '../references/parse-reference';
import { sectionRole } from './section-headings';

/** `^`, `↑`, `Jump up to: a b c`, `^ a b c`: links back to where the entry is cited. */
const BACK_LINKS = /^(?:(?:\^|↑|jump up(?: to)?:?)\s{0,4})(?:\^?[a-z]{1,2}(?:\s{1,4}|(?=["“])))*/i;
const OWN_NUMBER = /^(?:\[(\d{1,3}|[a-z])\]|\^?(\d{1,3})[.)\]]?)\s{1,8}/;
/** What only entries of a reference list have. */
const CITED = /(?:\b(?:retrieved|accessed|archived|isbn|issn|doi)\b|^\s*(?:\^|↑))/i;

/** Where each section of references starts and ends, as indexes of blocks without the heading itself. */
function sectionsOf(text: string, blocks: readonly BlockDraft[]): (readonly [number, number])[] {
	return blocks.flatMap((block, index) => {
		if (block.kind !== 'heading') return [];
		const role = sectionRole(text.slice(block.start, Math.min(block.end, block.start + 80)));
		if (role !== 'references' && role !== 'bibliography') return [];
		let end = index + 1;
		while (end < blocks.length && !(blocks[end]!.kind === 'heading' && isNext(text, block, blocks[end]!))) end++;
		const entries = blocks.slice(index + 1, end);
		const cited = entries.filter((one) =>
			CITED.test(text.slice(one.start, Math.min(one.end, one.start + 1000))),
		).length;
		const sure = role === 'references' || cited * 2 > entries.length;
		return sure ? [[index + 1, end] as const] : [];
	});
}

/** A heading without mark inside a list of references is an entry that looks like a title. */
const isNext = (text: string, section: BlockDraft, heading: BlockDraft): boolean =>
	(heading.level ?? 2) <= (section.level ?? 2) || sectionRole(text.slice(heading.start, heading.end)) !== undefined;

/** Turns the entries under headings such as “References” into reference blocks, and takes each apart. */
export function readReferences(
	text: string,
	blocks: readonly BlockDraft[],
	given: readonly Reference[] = [],
): { blocks: BlockDraft[]; references: Reference[] } {
	const references: Reference[] = [...given];
	const keys = new Map(given.map(({ key }): [string, number] => [key, 1]));
	const result = [...blocks];
	for (const [from, to] of sectionsOf(text, blocks)) {
		let count = 0;
		for (let index = from; index < to; index++) {
			const block = result[index]!;
			if (block.kind !== 'list-item' && block.kind !== 'paragraph') continue;
			count++;
			const entry = text.slice(block.start, block.end);
			const own = block.mark === undefined ? OWN_NUMBER.exec(entry) : null;
			const back = BACK_LINKS.exec(entry.slice(own?.[0].length ?? 0));
			const start = block.start + (own?.[0].length ?? 0) + (back?.[0].length ?? 0);
			if (start >= block.end) continue;
			const numbered = /^(?:\d{1,3}|[a-z])$/.test(block.mark ?? '') ? block.mark : undefined;
			const key = unused(numbered ?? own?.[1] ?? own?.[2] ?? String(count), keys);
			result[index] = { kind: 'reference', start, end: block.end, gap: block.gap, reference: key };
			references.push({ key, start, end: block.end, ...parseReference(text.slice(start, block.end)) });
		}
	}
	return { blocks: result, references: references.sort((a, b) => a.start - b.start) };
}

/** A key that no reference has yet: the second `1` is `1-2`. */
function unused(key: string, keys: Map<string, number>): string {
	for (let count = (keys.get(key) ?? 0) + 1; ; count++) {
		const free = count === 1 ? key : `${key}-${count}`;
		keys.set(key, count);
		if (free === key || !keys.has(free)) {
			keys.set(free, Math.max(1, keys.get(free) ?? 1));
			return free;
		}
	}
}
