import type { Block, Document } from '../../../model';
import { areInPairs, isBodyLine } from '../body-line';
import { isColumnHead, isHeadLine } from '../column-heads';
import { leadIn } from '../list-lines';
import { closedEntries } from './closed-entries';
import { type CvLine, cvLine } from './cv-fields';
import type { CvSort } from './cv-section';

/** One post, study or seat of a CV as its lines give it. */
export interface CvEntry {
	/** What the heading over it says that it is; nothing where no heading does. */
	readonly sort?: CvSort;
	readonly lines: readonly CvLine[];
	/** Words of the heading of its section, in small letters. */
	readonly section: string;
}

/** What the reader of a CV knows of the words in it. */
export interface CvJudge {
	/** What the lines under a heading state, as its words in small letters tell. */
	readonly sortOf: (heading: string) => CvSort | undefined;
	/** Whether lines name a post or a study: then they head what stands below them. */
	readonly isHeader: (lines: readonly CvLine[], sort: CvSort) => boolean;
	/** Whether lines name a body, with a seat in it or alone. */
	readonly namesBody: (lines: readonly CvLine[]) => boolean;
}

const MOST_LINES = 5;
const LONGEST_LINE = 220;
const PROSE = /\p{Ll}{4}[.!?]\s+\p{Lu}|\b(?:he|she|they|was|were|has|had|my|I)\b/u;
const ENDS = /[.!?]$/;
const DATED = /^\(?(?:1[89]|20)\d\d\b/;
interface Section {
	readonly sort: CvSort;
	readonly heading: number;
	readonly name: string;
}

/** Groups the lines under the headings of a CV into entries. */
class Grouping {
	readonly entries: CvEntry[] = [];
	readonly #document: Document;
	readonly #judge: CvJudge;
	readonly #first: ReadonlyMap<number, number>;
	readonly #sections = new Map<number, Section | undefined>();
	#section: Section | undefined;
	/** What the paragraph above says of the list that follows it. */
	#announced: Section | undefined;
	/** Lines of the heading that is open, with what it stands under. */
	#open: { lines: CvLine[]; level: number; last: number; above: readonly CvLine[] } | undefined;
	/** Short lines of no heading, until it is known where each entry begins. */
	#run: CvLine[] = [];
	/** Whether what stands here are details of the entry above. */
	#inside = false;
	/** The last list item that is an entry, and its block. */
	#item: { at: number; block: number; depth: number } | undefined;

	constructor(document: Document, judge: CvJudge) {
		this.#document = document;
		this.#judge = judge;
		const first = new Map<number, number>();
		document.sentences.forEach(({ block }, index) => {
			if (!first.has(block)) first.set(block, index);
		});
		this.#first = first;
	}

	read(): readonly CvEntry[] {
		this.#document.blocks.forEach((block, index) => {
			this.#take(block, index);
		});
		this.#leave(undefined);
		return this.entries;
	}

	#text(block: Block): string {
		return this.#document.text.slice(block.start, block.end);
	}

	/** The section of a CV that a heading opens or stands in. */
	#sectionOf(heading: number | undefined): Section | undefined {
		const passed: number[] = [];
		let at = heading;
		let found: Section | undefined;
		while (at !== undefined && passed.length < 6) {
			if (this.#sections.has(at)) {
				found = this.#sections.get(at);
				break;
			}
			passed.push(at);
			const block: Block | undefined = this.#document.blocks[at];
			const name = block ? this.#text(block).trim().toLowerCase() : '';
			const sort = this.#judge.sortOf(name);
			if (sort) {
				found = { sort, heading: at, name };
				break;
			}
			at = block?.heading === at ? undefined : block?.heading;
		}
		for (const index of passed) this.#sections.set(index, found);
		return found;
	}

	/** The section of a list item whose list a paragraph announces; nothing elsewhere. */
	#announcedOver(block: Block, index: number): Section | undefined {
		if (block.kind === 'list-item') return this.#announced;
		const words = leadIn(this.#document, block, this.#document.blocks[index + 1]);
		const sort = words === undefined || block.kind === 'heading' ? undefined : this.#judge.sortOf(words);
		this.#announced = sort && { sort, heading: index, name: words as string };
		return undefined;
	}

	#push(lines: readonly CvLine[], section: Section | undefined): void {
		if (lines.length === 0 || lines.every(({ fields }) => fields.length === 0)) return;
		this.entries.push({ lines, section: section?.name ?? '', ...(section && { sort: section.sort }) });
	}

	#closeOpen(): void {
		const open = this.#open;
		this.#open = undefined;
		this.#inside = false;
		if (!open || !this.#section) return;
		const lines = [...open.above, ...open.lines];
		if (this.#judge.isHeader(lines, this.#section.sort)) this.#push(lines, this.#section);
	}

	/** Cuts a run of short lines into entries: at each line with a time, before it where the first has one, else behind it. */
	#closeRun(): void {
		const run = this.#run;
		this.#run = [];
		const section = this.#section;
		if (run.length === 0 || !section) return;
		const dated = run.map(({ periods }) => periods.length > 0);
		const areSeats = section.sort === 'membership' && run.every((line) => this.#judge.namesBody([line]));
		if (areSeats || !dated.includes(true)) {
			this.#pushUndated(run, section);
			return;
		}
		if (dated[0]) this.#pushLed(run, dated, section);
		else
			for (const lines of closedEntries(run, this.#document, (line) => this.#judge.isHeader([line], section.sort)))
				this.#push(lines, section);
	}

	/** Entries without a time: a post or a degree with its body below it, where all are so, else each line by itself. */
	#pushUndated(run: readonly CvLine[], section: Section): void {
		const areStudies = section.sort === 'education' || section.sort === 'experience';
		const step = areStudies && areInPairs(run.map((line) => this.#isBody(line))) ? 2 : 1;
		for (let at = 0; at < run.length; at += step) this.#push(run.slice(at, at + step), section);
	}

	#isBody = ({ start, end }: CvLine): boolean => isBodyLine(this.#document.text.slice(start, end));

	/** Whether a degree stands below its school, or a school below its degree. */
	#isRestOfStudy([first, ...more]: readonly CvLine[], line: CvLine): boolean {
		if (!first || more.length > 0 || this.#section?.sort !== 'education') return false;
		return this.#isBody(first) !== this.#isBody(line) && this.#judge.isHeader([line], 'education');
	}

	/** Entries that open with their time; of seats, what names one alone is another. */
	#pushLed(run: readonly CvLine[], dated: readonly boolean[], section: Section): void {
		const areSeats = section.sort === 'membership' || section.sort === 'service';
		let lines: CvLine[] = [];
		run.forEach((line, index) => {
			const opens =
				(dated[index] && !this.#isUnderLine(run, index)) || (areSeats && this.#judge.isHeader([line], section.sort));
			if (lines.length > 0 && (opens || this.#isUnderLine(run, index + 1))) {
				this.#push(lines.slice(0, MOST_LINES), section);
				lines = [];
			}
			lines.push(line);
		});
		this.#push(lines.slice(0, MOST_LINES), section);
	}

	/** "External examiner", apart from what is above, and "Upton University, 2014–2018" below: whether a line is the second of such. */
	#isUnderLine(run: readonly CvLine[], index: number): boolean {
		const [before, above, line] = run.slice(Math.max(0, index - 2), index + 1);
		const [period] = line?.periods ?? [];
		if (!before || !line || !period || period.start - line.start < 3) return false;
		return above?.periods.length === 0 && /\n\s*\n/.test(this.#document.text.slice(before.end, above.start));
	}

	#leave(section: Section | undefined): void {
		this.#closeRun();
		this.#closeOpen();
		this.#item = undefined;
		this.#section = section;
	}

	#take(block: Block, index: number): void {
		if (block.kind === 'furniture' || block.kind === 'reference') {
			this.#closeRun();
			return;
		}
		if (block.kind === 'heading' && this.#isEmployer(block, index)) this.#sections.set(index, this.#section);
		const section =
			this.#announcedOver(block, index) ?? this.#sectionOf(block.kind === 'heading' ? index : block.heading);
		if (section?.heading !== this.#section?.heading) this.#leave(section);
		if (section?.heading === index) return;
		const sentence = this.#first.get(index);
		if (sentence === undefined) return;
		const short = block.end - block.start <= LONGEST_LINE;
		if (!section) {
			if (short && (block.kind === 'list-item' || block.kind === 'table-row' || block.kind === 'paragraph'))
				this.#push([cvLine(this.#document, block, sentence)], undefined);
			return;
		}
		if (block.kind === 'heading') this.#heading(block, index, sentence);
		else if (block.kind === 'table-row') this.#row(block, sentence);
		else if (block.kind === 'list-item') this.#listItem(block, index, sentence, short);
		else this.#paragraph(block, index, sentence, short);
	}

	/** Whether a line that stands apart like the heading of the section names a body, and so heads posts in it. */
	#isEmployer(block: Block, index: number): boolean {
		if (!this.#section || this.#sections.has(index)) return false;
		const words = this.#text(block);
		return (
			block.level === this.#document.blocks[this.#section.heading]?.level &&
			this.#judge.sortOf(words.trim().toLowerCase()) === undefined &&
			isBodyLine(words)
		);
	}

	#heading(block: Block, index: number, sentence: number): void {
		this.#closeRun();
		this.#item = undefined;
		const line = cvLine(this.#document, block, sentence);
		const level = block.level ?? 2;
		const open = this.#open;
		if (open && level > open.level && this.#section) {
			const titled = this.#judge.isHeader([...open.above, ...open.lines], this.#section.sort);
			// A line in bold right below the heading goes on with it.
			if (
				open.last === index - 1 &&
				!this.#inside &&
				(!titled || line.periods.length > 0 || this.#isRestOfStudy(open.lines, line)) &&
				open.lines.length < MOST_LINES
			) {
				const more = [...open.above, ...open.lines, line];
				if (titled || this.#judge.isHeader(more, this.#section.sort)) {
					if (titled) {
						open.lines.push(line);
						open.last = index;
						return;
					}
					// "Acme Ltd", then each post there under a heading of its own.
					const above = [...open.above, ...open.lines];
					this.#open = { lines: [line], level, last: index, above };
					this.#inside = false;
					return;
				}
			}
			if (titled) {
				this.#inside = true;
				return;
			}
		}
		// Two headings in a row, a post and where it was held.
		if (open && level === open.level && open.last === index - 1 && open.lines.length < MOST_LINES && this.#section) {
			const { sort } = this.#section;
			const isRest = this.#isRestOfStudy(open.lines, line);
			if (isRest || !this.#judge.isHeader([line], sort) || !this.#judge.isHeader(open.lines, sort)) {
				open.lines.push(line);
				open.last = index;
				return;
			}
		}
		const above = open && level === open.level ? open.above : [];
		this.#closeOpen();
		this.#open = { lines: [line], level, last: index, above };
	}

	#row(block: Block, sentence: number): void {
		this.#closeRun();
		if (isColumnHead(this.#document, block)) return;
		this.#push([cvLine(this.#document, block, sentence)], this.#section);
	}

	#listItem(block: Block, index: number, sentence: number, short: boolean): void {
		const section = this.#section as Section;
		const headed = this.#run.length > 0;
		this.#closeRun();
		if (headed) this.#inside = true;
		const open = this.#open;
		if (open && !this.#inside) {
			if (this.#judge.isHeader([...open.above, ...open.lines], section.sort)) this.#inside = true;
			else this.#closeOpen();
		}
		if (this.#inside || !short) return;
		const depth = block.depth ?? 1;
		const line = cvLine(this.#document, block, sentence);
		const before = this.#item;
		const last = before && this.entries[before.at];
		if (before && depth > before.depth) {
			// "2010–2011: Research Assistant", and right below it "Upton University".
			if (
				last?.lines.length === 1 &&
				before.block === index - 1 &&
				line.periods.length === 0 &&
				isBodyLine(this.#text(block))
			)
				this.entries[before.at] = { ...last, lines: [...last.lines, line] };
			return;
		}
		// The rest of an item whose first line breaks: its school, its years.
		if (
			before &&
			last &&
			before.block === index - 1 &&
			last.lines.length < 3 &&
			line.fields.length + line.periods.length > 0
		) {
			const alone =
				this.#judge.isHeader([line], section.sort) ||
				(section.sort === 'membership' && this.#judge.namesBody(last.lines));
			const waits = last.lines.every(({ periods }) => periods.length === 0);
			if (
				(!alone && line.fields.length > 0 && line.periods.length === 0 && last.lines.length === 1) ||
				(line.fields.length === 0 && waits)
			) {
				this.entries[before.at] = { ...last, lines: [...last.lines, line] };
				this.#item = { ...before, block: index };
				return;
			}
		}
		const count = this.entries.length;
		this.#push([line], section);
		if (this.entries.length > count) this.#item = { at: count, block: index, depth };
	}

	/** Whether a line is one more post with the employer that heads the lines above it, of which one has its time. */
	#isFurtherPost([employer, post]: readonly CvLine[], line: CvLine): boolean {
		const { sort } = this.#section as Section;
		if (!employer || !post?.periods.length || line.periods.length === 0) return false;
		return (
			employer.periods.length === 0 && !this.#judge.isHeader([employer], sort) && this.#judge.isHeader([line], sort)
		);
	}

	#paragraph(block: Block, index: number, sentence: number, short: boolean): void {
		this.#item = undefined;
		const words = this.#text(block).trim();
		if (!short || block.kind !== 'paragraph' || PROSE.test(words) || (ENDS.test(words) && !DATED.test(words))) {
			this.#closeRun();
			if (this.#open) this.#inside = true;
			return;
		}
		if (isHeadLine(words)) return;
		const line = cvLine(this.#document, block, sentence);
		const open = this.#open;
		if (open && !this.#inside) {
			if (this.#isFurtherPost(open.lines, line)) {
				this.#closeOpen();
				this.#open = { ...open, lines: [open.lines[0] as CvLine, line], last: index };
				return;
			}
			if (open.lines.length < MOST_LINES && open.last === index - 1) {
				open.lines.push(line);
				open.last = index;
			}
			return;
		}
		const [employer] = open?.lines ?? [];
		if (open) this.#closeOpen();
		this.#inside = false;
		// "Acme Ltd", then line by line the posts there.
		const { sort } = this.#section as Section;
		const under = employer && employer.periods.length === 0 && !this.#judge.isHeader([employer], sort);
		if (open && under && line.periods.length > 0 && this.#judge.isHeader([line], sort)) {
			this.#open = { ...open, lines: [employer, line], last: index };
			return;
		}
		this.#run.push(line);
	}
}

/**
 * The entries of a CV: list items, rows of tables, headings with the short lines below them, and runs of short lines,
 * under the headings that say what they list. Without such a heading, every short line on its own.
 *
 * @param judge what the words of headings and lines tell
 */
export function cvEntries(document: Document, judge: CvJudge): readonly CvEntry[] {
	return new Grouping(document, judge).read();
}
