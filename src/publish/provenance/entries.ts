import type { Document, Evidence, Fact } from '../../model';
import type { Publication } from '../publication';
import type { ProvenanceEvidence, ProvenanceFact, ProvenanceSource, Statement } from './document';
import { redaction } from './redact';
import { factStatements } from './statements';

/** What writes the entries of one provenance document. */
export interface EntryWriter {
	/** The address of a part of the document. */
	readonly idOf: (kind: string, id: string) => string;
	/** A published fact, with the words that state it and what other sources state instead. */
	readonly fact: (fact: Fact) => ProvenanceFact;
	/** What no text states but the biography file says; nothing where it says nothing. */
	readonly declared: (id: string, kind: string, statements: readonly Statement[]) => readonly ProvenanceFact[];
	/** The sources of these entries, as far as they may be told. */
	readonly sourcesOf: (entries: readonly ProvenanceFact[]) => readonly ProvenanceSource[];
}

/** Makes a counter of the code points before a UTF-16 offset, as Web Annotation positions count. */
function codePointCounter(text: string): (offset: number) => number {
	const pairs = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index);
	return (offset) => offset - pairs.filter((index) => index < offset).length;
}

/** A slot of a published fact; one whose value is withheld has neither evidence nor alternatives. */
const isTold = (fact: Fact, slot: string | undefined): boolean =>
	slot === undefined || fact.kind !== 'birth' || (fact as unknown as Record<string, unknown>)[slot] !== undefined;

/**
 * Writes entries for a publication.
 *
 * @param documents the texts that positions are given of
 */
export function entryWriter(
	publication: Publication,
	documents: readonly Pick<Document, 'id' | 'source' | 'text'>[] = [],
): EntryWriter {
	const { biography, isSafe } = publication;
	const { page } = publication.settings;
	const idOf = (kind: string, id: string): string => `${page ?? ''}#${kind}-${encodeURIComponent(id)}`;
	const reviewer = biography.reviewed && idOf('agent', 'reviewer');
	const redact = redaction(publication.kept, publication.words, publication.isSensitiveTold('quote'));
	const counters = new Map(
		documents.flatMap(({ id, text, source }): [string, (offset: number) => number][] => [
			[`text ${id}`, codePointCounter(text)],
			[`source ${id}`, codePointCounter(source)],
		]),
	);

	const evidenceOf = (evidence: readonly Evidence[]): readonly ProvenanceEvidence[] =>
		evidence.map((one): ProvenanceEvidence => {
			const { quote, exact } = redact(one);
			const count = counters.get(`${one.layer} ${one.source}`);
			return {
				type: 'SpecificResource',
				source: idOf('source', one.source),
				layer: one.layer,
				...(one.slot !== undefined && { slot: one.slot }),
				quote,
				selector: [
					...(exact === undefined ? [] : [{ type: 'TextQuoteSelector' as const, exact }]),
					...(count === undefined
						? []
						: [{ type: 'TextPositionSelector' as const, start: count(one.start), end: count(one.end) }]),
				],
			};
		});

	const fact = (one: Fact): ProvenanceFact => {
		const evidence = evidenceOf(one.evidence.filter(({ slot }) => isTold(one, slot)));
		const conflicts = biography.conflicts.filter(({ fact: id, slot }) => id === one.id && isTold(one, slot));
		const alternatives = conflicts.flatMap(({ slot, values, chosen, rule }) =>
			values
				.filter(({ value }) => value !== chosen && isSafe(value, slot))
				.map(({ value, evidence: stated }) => ({
					slot,
					value,
					rank: 'normal' as const,
					rule,
					evidence: evidenceOf(stated),
				})),
		);
		return {
			id: idOf('fact', one.id),
			type: ['Entity'],
			kind: one.kind,
			rank: conflicts.length > 0 ? 'preferred' : 'normal',
			status: one.status === 'accepted' ? 'accepted' : 'proposed',
			basis: evidence.length === 0 ? 'declared' : (one.basis ?? 'stated'),
			...(one.derivation !== undefined && isSafe(one.derivation, 'derivation') && { derivation: one.derivation }),
			statements: factStatements(one, publication),
			evidence,
			wasDerivedFrom: [...new Set(evidence.map(({ source }) => source))],
			...(reviewer && one.status === 'accepted' && { wasAttributedTo: reviewer }),
			...(alternatives.length > 0 && { alternatives }),
		};
	};

	const declared: EntryWriter['declared'] = (id, kind, statements) =>
		statements.length === 0
			? []
			: [
					{
						id: idOf('fact', id),
						type: ['Entity'],
						kind,
						rank: 'normal',
						status: 'accepted',
						basis: 'declared',
						statements,
						evidence: [],
						wasDerivedFrom: [],
						...(reviewer && { wasAttributedTo: reviewer }),
					},
				];

	const sourcesOf: EntryWriter['sourcesOf'] = (entries) => {
		const used = new Set(
			entries.flatMap(({ wasDerivedFrom, alternatives = [] }) => [
				...wasDerivedFrom,
				...alternatives.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
			]),
		);
		return biography.sources
			.filter(({ id }) => used.has(idOf('source', id)))
			.map(
				({ id, url, title, publisher, published, retrieved, mediaType, hash }): ProvenanceSource => ({
					id: idOf('source', id),
					type: ['Entity'],
					...(url !== undefined && isSafe(url.replace(/^\w+:\/\/[^/]*/, ''), 'url') && { url }),
					...(title !== undefined && isSafe(title, 'name') && { title }),
					...(publisher !== undefined && { publisher }),
					...(published !== undefined && { published }),
					...(retrieved !== undefined && { retrieved }),
					...(mediaType !== undefined && { mediaType }),
					...(hash !== undefined && { hash }),
				}),
			);
	};

	return { idOf, fact, declared, sourcesOf };
}
