import type { Document } from '../../model';
import { type Token, tokenize } from './tokens';

/** Where the tokens of every sentence are kept, in the order of `Document.sentences`. */
export type SentenceTokens = readonly (readonly Token[])[];

/** In tokens. No sentence that people write is longer; what is, is read no further, so that no text makes work or depth grow. */
export const LONGEST_SENTENCE = 500;

/** The tokens of each sentence of a document. */
export function tokenizeSentences(document: Document): SentenceTokens {
	return document.sentences.map((sentence) =>
		tokenize(document.text, sentence, document.markers).slice(0, LONGEST_SENTENCE),
	);
}
