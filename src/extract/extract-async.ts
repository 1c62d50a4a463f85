import type { Claim, Document } from '../model';
import { sourceOf } from './claims/claim-of';
import { type ExtractOptions, extract } from './extract';
import type { DroppedClaim, DropReason, Extractor } from './extractors/extractor';
import { findSubject } from './subject/subject-finder';
import { isUnderAge } from './subject/under-age';
import { tokenizeSentences } from './words/sentence-tokens';

/** What `extractAsync` may be told beside the document. */
export interface ExtractAsyncOptions extends ExtractOptions {
	/** Further ways to find claims; a language model is one (`modelExtractor`). */
	readonly extractors?: readonly Extractor[];
	/** Called for every claim that was not believed, with the reason; count or show them as you like. */
	readonly onDropped?: (dropped: DroppedClaim) => void;
}

const KINDS: ReadonlySet<string> = new Set<Claim['fact']['kind']>([
	'name',
	'birth',
	'death',
	'nationality',
	'education',
	'position',
	'membership',
	'award',
	'work',
	'event',
	'founded',
	'relative',
	'occupation',
	'expertise',
	'language',
	'identifier',
	'profile',
]);

/** Whether every piece of a claim's evidence stands in the document where it says, and there is one. */
function stands(document: Document, claim: Claim): boolean {
	return (
		claim.evidence.length > 0 &&
		claim.evidence.every(
			({ layer, start, end, quote }) =>
				(layer === 'text' || layer === 'source') && quote !== '' && document[layer].slice(start, end) === quote,
		)
	);
}

/**
 * Finds the facts that a document states about its subject as `extract` does, and those that extractors of one's own
 * find. A claim whose evidence does not stand in the document is dropped; an extractor that fails stops nobody else. Of a
 * minor nothing but the name is read, and no extractor is asked.
 *
 * @param document as `read` gives it
 * @returns the claims of `extract`, then those of each extractor in the order given
 * @throws BiographError as `extract` does
 * @example
 * const claims = await extractAsync(document, {
 *   extractors: [modelExtractor(ask)],
 *   onDropped: ({ reason, detail }) => console.warn(reason, detail),
 * });
 */
export async function extractAsync(document: Document, options: ExtractAsyncOptions = {}): Promise<readonly Claim[]> {
	const { extractors = [], onDropped, ...rest } = options;
	const claims = [...extract(document, rest)];
	const sentences = tokenizeSentences(document);
	const person = findSubject(document, sentences, rest.subject);
	if (isUnderAge(document, sentences, person)) return claims;
	const subject = person.name;
	const source = sourceOf(document);
	const found = await Promise.all(
		extractors.map(async (extractor, index) => {
			const drop = (reason: DropReason, detail: string): void => onDropped?.({ extractor: index, reason, detail });
			try {
				const own = await extractor(document, { subject, source, drop });
				return own.filter((claim) => {
					const known = KINDS.has(claim.fact.kind);
					const sound = known && stands(document, claim);
					if (!sound) drop(known ? 'quote-not-found' : 'not-a-fact', `${claim.frame}: ${claim.fact.kind}`);
					return sound;
				});
			} catch (error) {
				drop('failed', error instanceof Error ? error.message : 'the extractor failed');
				return [];
			}
		}),
	);
	return [...claims, ...found.flat()];
}
