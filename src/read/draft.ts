import type { Block, DataItem, Edtf, Marker, Reference, Span } from '../model';

/** A block while it is being told what it is: a format reader lays it, the passes of `structure/` finish it. */
export type BlockDraft = { -readonly [K in keyof Block]: Block[K] } & {
	/** Whether a blank line, or the start of the text, stands before it. */
	gap: boolean;
	/** The number or mark that a list item had. */
	mark?: string;
	/** Whether the format itself says that this is a heading, list item …, so that no pass need guess. */
	sure?: boolean;
	/** Whether all its words are set in bold, as sites do with headings that they do not mark. */
	bold?: boolean;
};

/** What a format reader makes of a source, before the passes that all formats share. */
export interface Draft {
	/** What a reader sees. */
	readonly text: string;
	/** In text order, without overlap. */
	readonly blocks: BlockDraft[];
	readonly markers?: readonly Marker[];
	/** Stretches set in italics, in text order. */
	readonly emphasis?: readonly Span[];
	readonly references?: readonly Reference[];
	readonly data?: readonly DataItem[];
	readonly title?: string;
	readonly published?: Edtf;
	/** BCP 47, where the source itself says so. */
	readonly language?: string;
	readonly url?: string;
}
