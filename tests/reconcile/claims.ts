import type { Claim, ClaimFact, DocumentSource, Evidence, OrganizationMention } from '../../src/model';

/** A document as claims see it. */
export const source = (id: string, more: Partial<DocumentSource> = {}): DocumentSource => ({ id, ...more });

/** One claim: its document, its fact, and what is unusual about it. */
export type Row = readonly [DocumentSource, ClaimFact, (Partial<Claim> & { readonly quote?: string })?];

/** Builds claims with evidence that differs from claim to claim, as extraction gives them. */
export function claimsOf(...rows: readonly Row[]): readonly Claim[] {
	return rows.map(([document, fact, { quote = JSON.stringify(fact), ...more } = {}], index): Claim => {
		const evidence: Evidence[] = [
			{ source: document.id, layer: 'text', start: index * 1000, end: index * 1000 + quote.length, quote },
		];
		return { fact, evidence, basis: 'stated', frame: 'test/row', source: document, ...more };
	});
}

/** An organisation as a text names it. */
export const body = (name: string, more: Partial<OrganizationMention> = {}): OrganizationMention => ({ name, ...more });

/** The name of a subject, which every biography needs. */
export const named = (document: DocumentSource, name = 'Ada Roe'): Row => [
	document,
	{ kind: 'name', form: 'full', name },
];
