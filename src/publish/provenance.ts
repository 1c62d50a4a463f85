import type { Biography, Document, Evidence, Fact } from '../model';
import type { PublishOptions } from './options';
import {
	PROVENANCE_CONTEXT,
	type ProvenanceDocument,
	type ProvenanceEvidence,
	type ProvenanceFact,
	type ProvenanceSource,
	type Statement,
} from './provenance/document';
import { redaction } from './provenance/redact';
import { factStatements, thingStatements } from './provenance/statements';
import { openPublication } from './publication';

export type {
	ProvenanceDocument,
	ProvenanceEvidence,
	ProvenanceFact,
	ProvenanceSource,
	Statement,
} from './provenance/document';

/** The options of `publish`, and what positions are counted in. */
export interface ProvenanceOptions extends PublishOptions {
	/** The texts that were read. Positions are given of these only, since they count code points from the beginning. */
	readonly documents?: readonly Pick<Document, 'id' | 'source' | 'text'>[];
}

/** Makes a counter of the code points before a UTF-16 offset, as Web Annotation positions count. */
function codePointCounter(text: string): (offset: number) => number {
	const pairs = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index);
	return (offset) => offset - pairs.filter((index) => index < offset).length;
}

/**
 * The provenance of a published biography: for each fact that the same options publish, what it became in the graph,
 * the words that state it and where they stand, how sure its rank is, and what other sources state instead. Nothing
 * that is withheld stands in it: quotations have `…` for it.
 *
 * @param biography the biography, as `reconcile` or the biography file gives it
 * @param options those that the graph was published with, and the documents for positions
 * @returns JSON-LD (PROV-O, Web Annotation selectors in code points, Wikibase ranks) for a file beside the page
 * @throws BiographError as `publish` does
 * @example
 * const document = provenance(biography, { profile: 'linked', page: 'https://example.org/ada' });
 */
export function provenance(biography: Biography, options: ProvenanceOptions = {}): ProvenanceDocument {
	const prepared = openPublication(biography, options);
	const {
		facts,
		kept,
		words,
		settings: { page },
	} = prepared;
	const { subject, profile, reviewed } = biography;
	const counters = new Map(
		options.documents?.flatMap(({ id, text, source }): [string, (offset: number) => number][] => [
			[`text ${id}`, codePointCounter(text)],
			[`source ${id}`, codePointCounter(source)],
		]),
	);
	const redact = redaction(kept, words, prepared.isSensitiveTold('quote'));
	const about = prepared.subject['@id'];
	const idOf = (kind: string, id: string): string => `${page ?? ''}#${kind}-${encodeURIComponent(id)}`;
	const reviewer = reviewed && idOf('agent', 'reviewer');

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

	/** A slot of a published fact; one whose value is withheld has neither evidence nor alternatives. */
	const isTold = (fact: Fact, slot: string | undefined): boolean =>
		slot === undefined || fact.kind !== 'birth' || (fact as unknown as Record<string, unknown>)[slot] !== undefined;

	const factEntry = (fact: Fact): ProvenanceFact => {
		const evidence = evidenceOf(fact.evidence.filter(({ slot }) => isTold(fact, slot)));
		const conflicts = biography.conflicts.filter(
			(conflict) => conflict.fact === fact.id && isTold(fact, conflict.slot),
		);
		const alternatives = conflicts.flatMap(({ slot, values, chosen, rule }) =>
			values
				.filter(({ value }) => value !== chosen && prepared.isSafe(value, slot))
				.map(({ value, evidence: stated }) => ({
					slot,
					value,
					rank: 'normal' as const,
					rule,
					evidence: evidenceOf(stated),
				})),
		);
		return {
			id: idOf('fact', fact.id),
			type: ['Entity'],
			kind: fact.kind,
			rank: conflicts.length > 0 ? 'preferred' : 'normal',
			status: fact.status === 'accepted' ? 'accepted' : 'proposed',
			basis: evidence.length === 0 ? 'declared' : (fact.basis ?? 'stated'),
			...(fact.derivation !== undefined &&
				prepared.isSafe(fact.derivation, 'derivation') && { derivation: fact.derivation }),
			statements: factStatements(fact, prepared),
			evidence,
			wasDerivedFrom: [...new Set(evidence.map(({ source }) => source))],
			...(reviewer && fact.status === 'accepted' && { wasAttributedTo: reviewer }),
			...(alternatives.length > 0 && { alternatives }),
		};
	};
	const declared = (id: string, kind: string, statements: readonly Statement[]): readonly ProvenanceFact[] =>
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
	const { id: _id, slug: _slug, publicFigure: _public, living: _living, ...names } = subject;
	const { description, ...links } = profile;
	const own = {
		...names,
		...(description !== undefined && prepared.isSafe(description, 'description') && { description }),
		...links,
	};
	const ownStatements = Object.entries(own).flatMap(([property, value]) =>
		[value].flat().map((one): Statement => ({ about, property, value: one })),
	);
	// The facts come first: writing them tells which organisations and places the graph has.
	const entries = facts.map(factEntry);
	const things = [...thingStatements(prepared)].flatMap(([id, statements]) =>
		declared(id.split('#').at(-1) ?? id, 'thing', statements),
	);
	const used = new Set(
		entries.flatMap((entry) => [
			...entry.wasDerivedFrom,
			...(entry.alternatives ?? []).flatMap((other) => other.evidence.map(({ source }) => source)),
		]),
	);
	return {
		'@context': PROVENANCE_CONTEXT,
		id: idOf('provenance', subject.slug),
		type: 'Bundle',
		about,
		...(page !== undefined && { page }),
		agents: [
			{ id: idOf('agent', 'biograph'), type: 'SoftwareAgent', name: 'biograph' },
			...(reviewed && reviewer
				? [{ id: reviewer, type: 'Person' as const, name: reviewed.by, reviewedOn: reviewed.on }]
				: []),
		],
		sources: biography.sources
			.filter((source) => used.has(idOf('source', source.id)))
			.map(
				({ id, url, title, publisher, published, retrieved, mediaType, hash }): ProvenanceSource => ({
					id: idOf('source', id),
					type: ['Entity'],
					...(url !== undefined && prepared.isSafe(url.replace(/^\w+:\/\/[^/]*/, ''), 'url') && { url }),
					...(title !== undefined && prepared.isSafe(title, 'name') && { title }),
					...(publisher !== undefined && { publisher }),
					...(published !== undefined && { published }),
					...(retrieved !== undefined && { retrieved }),
					...(mediaType !== undefined && { mediaType }),
					...(hash !== undefined && { hash }),
				}),
			),
		facts: [...declared('subject', 'subject', ownStatements), ...entries, ...things],
	};
}
