import type { Claim, Document, DocumentSource } from '../../model';

/**
 * Why a claim of an extractor was not believed: its quote does not stand in the document, its value is not in its quote,
 * it is no fact of a known shape, or the extractor failed altogether.
 */
export type DropReason = 'quote-not-found' | 'not-supported' | 'not-a-fact' | 'failed';

/** A claim that was dropped, or a run that failed. */
export interface DroppedClaim {
	/** Position of the extractor in the list that was given. */
	readonly extractor: number;
	readonly reason: DropReason;
	/** What was wrong, in a few words. */
	readonly detail: string;
}

/** What an extractor is told beside the document. */
export interface ExtractorContext {
	/** Name of the person whose facts are asked for; `undefined` where the document names nobody. */
	readonly subject: string | undefined;
	/** The document as claims name it. */
	readonly source: DocumentSource;
	/** Counts a claim that the extractor itself does not believe. */
	readonly drop: (reason: DropReason, detail: string) => void;
}

/**
 * A way to find claims that the built-in frames do not have: a language model, a register, a named-entity service.
 * Every claim that it returns is checked against the document again.
 */
export type Extractor = (document: Document, context: ExtractorContext) => Promise<readonly Claim[]>;
