import type { Block, Span } from '../model';
import type { BlockDraft } from './draft';
import { mayBeName } from './name-line';

/** What a block is, before its place in the text is known. */
export type BlockFields = Omit<Block, 'start' | 'end' | 'heading'> & {
	readonly mark?: string;
	readonly sure?: boolean;
};

const SPACES = /[ \t\n\r\f]+/g;
/** Where a word may break, and marks of direction: no reader sees them, and a word with one in it is no word. */
const UNSEEN = /[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/g;

/** What begins anew, and is no part of a name. */
const NEXT_PHRASE = /^(?!(?:Jr|Sr|Esq|Ph)\b)\p{Lu}\p{Ll}/u;
const LONGEST_PHRASE = 60;

/**
 * Lays out the text that a reader sees of a marked-up source, block by block: white space collapsed, blocks on lines of
 * their own with a blank line between them. Keeps the spans of blocks, cells and italics as it goes.
 */
export class TextWriter {
	readonly #parts: string[] = [];
	readonly #blocks: BlockDraft[] = [];
	readonly #emphasis: Span[] = [];
	#length = 0;
	#fields: BlockFields = { kind: 'paragraph' };
	#line: string[] = [];
	#lineLength = 0;
	#pendingSpace = false;
	#seam: 'beside' | 'inner' | undefined;
	#gap = true;
	#cells: { start: number; end: number }[] = [];
	#cellStart = -1;
	#italics: number[] = [];
	/** How many elements that set bold are open, and how many characters of the line they set so far. */
	#bold = 0;
	#boldLength = 0;
	#lineEmphasis: { start: number; end: number }[] = [];
	/** How many phrases are open that began the line; where the last of them ended, if that is a name or follows one. */
	#phrases = 0;
	#phraseEnd = -1;
	#isBelowName = false;
	/** Where the part of a card ended that is a post and began the line; whether another part begins right behind it. */
	#postEnd = -1;
	#isBehindPost = false;

	/** Ends the open block and says what the next words are part of. */
	open(fields: BlockFields, gap = true): void {
		this.close(gap);
		this.#fields = fields;
	}

	/** Adds words to the open block; white space runs together. */
	add(text: string): void {
		const collapsed = text.replace(UNSEEN, '').replace(SPACES, ' ');
		let words = collapsed;
		if (words.startsWith(' ')) {
			this.#pendingSpace = true;
			words = words.slice(1);
		}
		const spaceAfter = words.endsWith(' ');
		if (spaceAfter) words = words.slice(0, -1);
		if (words === '') {
			this.#pendingSpace ||= spaceAfter;
			return;
		}
		if (this.#seam && !this.#pendingSpace && /^\p{Lu}/u.test(words) && /[\p{Ll}\d]$/u.test(this.#line.at(-1) ?? '')) {
			// In a short line such parts stand below one another: "Reader in TidesUniversity of Ulm".
			if (this.#seam === 'inner' && !this.#inRow && this.#lineLength < LONGEST_PHRASE && NEXT_PHRASE.test(words))
				this.breakLine();
			else this.#pendingSpace = true;
		}
		this.#seam = undefined;
		if (this.#isBehindPost && !this.#inRow && NEXT_PHRASE.test(words)) this.breakLine();
		this.#isBehindPost = false;
		// "Ana RoeCTO": no word runs into another.
		if (NEXT_PHRASE.test(words) || (!this.#pendingSpace && /^\p{Lu}/u.test(words))) this.#breakBehindName();
		if (this.#pendingSpace && this.#lineLength > 0 && this.#cellStart !== this.#lineLength) this.#put(' ');
		this.#put(words);
		this.#pendingSpace = spaceAfter;
	}

	/**
	 * Two elements of a line stand side by side here, or one begins inside the other: a small letter or a figure and a
	 * capital that meet are those of two words.
	 */
	seam(of: 'beside' | 'inner' = 'beside'): void {
		this.#seam ??= of;
	}

	/** A line break inside the block: the next words are a block of the same kind, right below. */
	breakLine(): void {
		const fields = this.#fields;
		this.close(false);
		this.#fields = fields;
	}

	/** Starts the next cell of a row. @param separator what a reader sees between this cell and the one before */
	cell(separator = '\t'): void {
		this.#endCell();
		if (this.#cells.length > 0) this.#put(separator);
		this.#pendingSpace = false;
		this.#cellStart = this.#lineLength;
	}

	/** Words from here on are in italics, until `endItalics`. */
	startItalics(): void {
		this.#italics.push(this.#lineLength + (this.#pendingSpace && this.#lineLength > 0 ? 1 : 0));
	}

	endItalics(): void {
		const start = this.#italics.pop();
		if (start !== undefined && start < this.#lineLength) this.#lineEmphasis.push({ start, end: this.#lineLength });
	}

	/** Words from here on are bold, until `endBold`. */
	startBold(): void {
		this.#bold++;
		this.startPhrase();
	}

	endBold(): void {
		this.#bold = Math.max(0, this.#bold - 1);
		this.endPhrase();
	}

	/**
	 * Words from here on, until `endPhrase`, are set apart: a name that begins a line, and what is set apart behind it, stand on
	 * lines of their own, as style sheets show them.
	 */
	startPhrase(part?: string): void {
		// A post and right behind it a body or a place, each set apart: style sheets show them on lines of their own.
		this.#isBehindPost = (part === 'body' || part === 'place') && this.#postEnd === this.#lineLength;
		this.#breakBehindName();
		if (this.#lineLength === 0 || this.#phrases > 0) this.#phrases++;
	}

	endPhrase(part?: string): void {
		if (part === 'post' && this.#phrases === 1) this.#postEnd = this.#lineLength;
		if (this.#phrases === 0 || --this.#phrases > 0 || this.#inRow) return;
		const words = this.#line.join('');
		if (mayBeName(words) || (this.#isBelowName && words.length < LONGEST_PHRASE)) this.#phraseEnd = this.#lineLength;
	}

	/** Ends the open block; an empty one leaves no trace. @param gap whether a blank line follows */
	close(gap = true): void {
		this.#endCell();
		const line = this.#line.join('');
		if (line.trim() !== '') this.#lay(line);
		this.#line = [];
		this.#lineLength = 0;
		this.#pendingSpace = false;
		this.#seam = undefined;
		this.#cells = [];
		this.#italics = [];
		this.#boldLength = 0;
		this.#phrases = 0;
		this.#phraseEnd = -1;
		this.#isBelowName = false;
		this.#postEnd = -1;
		this.#isBehindPost = false;
		this.#lineEmphasis = [];
		this.#gap ||= gap;
		this.#fields = { kind: 'paragraph' };
	}

	/** Whether the open block has words yet. */
	get isEmpty(): boolean {
		return this.#lineLength === 0;
	}

	/** How many blocks are laid; where the next will stand in `blocks`. */
	get count(): number {
		return this.#blocks.length;
	}

	/** Everything laid so far. */
	finish(): { text: string; blocks: BlockDraft[]; emphasis: readonly Span[] } {
		this.close();
		return { text: this.#parts.join(''), blocks: this.#blocks, emphasis: this.#emphasis };
	}

	get #inRow(): boolean {
		return this.#cellStart >= 0 || this.#cells.length > 0;
	}

	#put(text: string): void {
		this.#line.push(text);
		this.#lineLength += text.length;
		if (this.#bold > 0) this.#boldLength += text.length;
	}

	#breakBehindName(): void {
		if (this.#phraseEnd !== this.#lineLength) return;
		this.breakLine();
		this.#isBelowName = true;
	}

	#endCell(): void {
		if (this.#cellStart >= 0) this.#cells.push({ start: this.#cellStart, end: this.#lineLength });
		this.#cellStart = -1;
	}

	#lay(line: string): void {
		const before = this.#blocks.length === 0 ? '' : this.#gap ? '\n\n' : '\n';
		const start = this.#length + before.length;
		this.#parts.push(before, line);
		this.#length = start + line.length;
		const shifted = this.#cells.map((cell) => ({ start: start + cell.start, end: start + cell.end }));
		this.#blocks.push({
			...this.#fields,
			start: shifted.length > 0 ? start : start + (line.length - line.trimStart().length),
			end: shifted.length > 0 ? start + line.length : start + line.trimEnd().length,
			gap: this.#gap,
			...(shifted.length > 0 ? { cells: shifted } : {}),
			...(this.#boldLength >= line.trim().length - 1 && line.trim().length > 1 ? { bold: true } : {}),
		});
		for (const span of this.#lineEmphasis.sort((a, b) => a.start - b.start)) {
			this.#emphasis.push({ start: start + span.start, end: start + span.end });
		}
		this.#gap = false;
	}
}
