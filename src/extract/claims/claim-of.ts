import { type Claim, type ClaimFact, type Document, type DocumentSource, type Evidence, edtfBefore } from '../../model';
import type { Draft } from '../frames/frame';
import { isInJest } from '../guards/in-jest';

/** The claim that a draft makes with the document's words behind it; none where it has no words, or is told in jest. */
export function claimOf(document: Document, source: DocumentSource, draft: Draft, frame: string): Claim | undefined {
	const stated = toldOf(draft.fact);
	// A page that ends something before it began has slipped, and nobody knows at which end.
	if (typeof stated.start === 'string' && typeof stated.end === 'string' && edtfBefore(stated.end, stated.start)) {
		delete stated.start;
		delete stated.end;
	}
	const fact = stated as unknown as ClaimFact;
	const evidence = draft.spans
		.filter((span) => span.end > span.start)
		.map(
			(span): Evidence => ({
				source: document.id,
				layer: 'text',
				...(span.slot !== undefined && { slot: span.slot }),
				start: span.start,
				end: span.end,
				quote: document.text.slice(span.start, span.end),
			}),
		);
	if (evidence.length === 0 || isInJest(fact)) return undefined;
	return {
		fact,
		evidence,
		basis: draft.derivation === undefined ? 'stated' : 'derived',
		...(draft.derivation !== undefined && { derivation: draft.derivation }),
		frame,
		source,
	};
}

/** What a draft tells: a copy without what it leaves open. */
function toldOf(fact: Draft['fact']): Record<string, unknown> {
	const told: Record<string, unknown> = { ...fact };
	for (const key in told) {
		if (told[key] !== undefined) continue;
		return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
	}
	return told;
}

/** What of a document outlives it in a biography. */
export function sourceOf(document: Document): DocumentSource {
	return {
		id: document.id,
		...(document.url !== undefined && { url: document.url }),
		...(document.title !== undefined && { title: document.title }),
		...(document.published !== undefined && { published: document.published }),
		...(document.retrieved !== undefined && { retrieved: document.retrieved }),
		mediaType: document.mediaType,
		...(document.language !== undefined && { language: document.language }),
		hash: document.hash,
		...(document.references.length > 0 && { references: document.references }),
	};
}
