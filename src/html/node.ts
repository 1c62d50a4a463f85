/** An attribute as written: the decoded value, and where name and value stand in the source (UTF-16 offsets). */
export interface HtmlAttribute {
	/** In lower case. */
	readonly name: string;
	/** Character references decoded; empty for an attribute without a value. */
	readonly value: string;
	readonly start: number;
	/** Span of the value without its quotes; both equal the end of the name where there is none. */
	readonly valueStart: number;
	readonly valueEnd: number;
}

/** A run of text, character references decoded. */
export interface HtmlText {
	readonly type: 'text';
	readonly value: string;
	readonly parent: HtmlElement;
	readonly start: number;
	readonly end: number;
	/**
	 * Where value and source run apart, because of a character reference: flat pairs of
	 * (offset in value, offset in source), ascending. Absent when they run together throughout.
	 */
	readonly shifts?: readonly number[];
}

/** An element; `start` to `openEnd` is its opening tag, `end` the end of its closing tag or of its content. */
export interface HtmlElement {
	readonly type: 'element';
	/** In lower case; `#document` for the root. */
	readonly name: string;
	readonly attributes: readonly HtmlAttribute[];
	readonly children: readonly HtmlNode[];
	readonly parent: HtmlElement | undefined;
	readonly start: number;
	readonly openEnd: number;
	readonly end: number;
}

/** Comments, processing instructions and the document type are not kept. */
export type HtmlNode = HtmlElement | HtmlText;
