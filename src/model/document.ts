import type { Edtf, Source } from './biography';
import type { Span } from './span';

/** The media types that `read` understands. */
export type MediaType =
	| 'text/plain'
	| 'text/markdown'
	| 'text/html'
	| 'text/x-wiki'
	| 'application/json'
	| 'text/vcard';

/** What a block of a document is to its reader. `furniture` is text about the site, not about the subject. */
export type BlockKind =
	| 'heading'
	| 'paragraph'
	| 'list-item'
	| 'quote'
	| 'question'
	| 'answer'
	| 'reference'
	| 'table-row'
	| 'furniture';

/** A block of `Document.text`. Blocks are in text order, do not overlap, and leave out blank lines and list marks. */
export interface Block extends Span {
	readonly kind: BlockKind;
	/** Of a heading: 1 is the document's title. */
	readonly level?: number;
	/** Index in `Document.blocks` of the heading that this block stands under. */
	readonly heading?: number;
	/** Of a list item: nesting depth, from 1. */
	readonly depth?: number;
	/** Of a table row: its cells. Of a definition-list item or infobox line: two cells, term and description. */
	readonly cells?: readonly Span[];
	/** Of a reference: the key of its entry in `Document.references`. */
	readonly reference?: string;
	/** Why a block is furniture: `navigation`, `edit-link`, `cookie`, `share`, `newsletter`, `login`, `welcome`, `related`, … */
	readonly reason?: string;
}

/** A sentence of a block that is neither furniture nor a reference. */
export interface Sentence extends Span {
	/** Index in `Document.blocks`. */
	readonly block: number;
}

/** Something inside a block that a reader does not read as prose: `[1][2]`, `[edit]`, `[email protected]`. */
export interface Marker extends Span {
	readonly kind: 'citation' | 'edit' | 'redacted';
	/** Of a citation: the keys of the references it points to. */
	readonly references?: readonly string[];
}

/** An entry of the document's reference list. */
export interface Reference extends Span {
	/** Its number or mark in the list. */
	readonly key: string;
	readonly title?: string;
	readonly author?: readonly string[];
	readonly publisher?: string;
	readonly date?: Edtf;
	readonly retrieved?: Edtf;
	readonly url?: string;
}

/** The kinds of structured data that can stand in or around a document. */
export type DataFormat =
	| 'front-matter'
	| 'infobox'
	| 'json-ld'
	| 'microdata'
	| 'h-card'
	| 'meta'
	| 'json-resume'
	| 'vcard';

/**
 * One value of the structured data in a document, where it stands in `Document.source`.
 * `path` is the keys down to it: `['jobTitle']`, `['@graph', '0', 'name']`, `['birth_date']`.
 */
export interface DataItem extends Span {
	readonly format: DataFormat;
	readonly path: readonly string[];
	/** The value as a reader would say it: markup, templates and quotes taken away. */
	readonly value: string;
	/** Which record of the format it belongs to, where a document has several: 0, 1, … */
	readonly record: number;
	/** Of a template or typed node: its name or type, as `Infobox person` or `Person`. */
	readonly type?: string;
}

/** A source as read: the raw text, what a reader sees of it, and its structure. Offsets count UTF-16 units. */
export interface Document {
	readonly id: string;
	readonly url?: string;
	readonly title?: string;
	readonly published?: Edtf;
	readonly retrieved?: Edtf;
	readonly language?: string;
	readonly mediaType: MediaType;
	/** The raw text, as given. */
	readonly source: string;
	/** `sha256-` and the hash of `source` in UTF-8, in hexadecimal. */
	readonly hash: string;
	/** What a reader sees; nothing is cut out of it. Equal to `source` for plain text. */
	readonly text: string;
	readonly blocks: readonly Block[];
	readonly sentences: readonly Sentence[];
	readonly markers: readonly Marker[];
	/** Stretches of `text` that the source sets in italics (`*…*`, `''…''`, `<em>`, `<i>`, `<cite>`), in text order: often titles of works. */
	readonly emphasis?: readonly Span[];
	readonly references: readonly Reference[];
	readonly data: readonly DataItem[];
}

/** The part of a document that outlives it in a biography. */
export type DocumentSource = Source & { readonly references?: readonly Reference[] };
