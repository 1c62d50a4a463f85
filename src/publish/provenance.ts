import type { Biography, Document } from '../model';
import type { PublishOptions } from './options';
import { PROVENANCE_CONTEXT, type ProvenanceDocument, type Statement } from './provenance/document';
import { entryWriter } from './provenance/entries';
import { thingStatements } from './provenance/statements';
import { openPublication, type Publication } from './publication';

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
	const publication = openPublication(biography, options);
	const { reviewed } = biography;
	const { page } = publication.settings;
	const { idOf, fact, declared, sourcesOf } = entryWriter(publication, options.documents);
	// The facts come first: writing them tells which organisations and places the graph has.
	const entries = publication.facts.map(fact);
	const things = [...thingStatements(publication)].flatMap(([id, statements]) =>
		declared(id.split('#').at(-1) ?? id, 'thing', statements),
	);
	return {
		'@context': PROVENANCE_CONTEXT,
		id: idOf('provenance', biography.subject.slug),
		type: 'Bundle',
		about: publication.subject['@id'],
		...(page !== undefined && { page }),
		agents: [
			{ id: idOf('agent', 'biograph'), type: 'SoftwareAgent', name: 'biograph' },
			...(reviewed
				? [{ id: idOf('agent', 'reviewer'), type: 'Person' as const, name: reviewed.by, reviewedOn: reviewed.on }]
				: []),
		],
		sources: sourcesOf(entries),
		facts: [...declared('subject', 'subject', subjectStatements(publication)), ...entries, ...things],
	};
}

/** What the biography file says of the subject beside its facts: names, and the profile. */
function subjectStatements({ biography, subject, isSafe }: Publication): readonly Statement[] {
	const { id: _id, slug: _slug, publicFigure: _public, living: _living, ...names } = biography.subject;
	const { description, ...links } = biography.profile;
	const own = {
		...names,
		...(description !== undefined && isSafe(description, 'description') && { description }),
		...links,
	};
	return Object.entries(own).flatMap(([property, value]) =>
		[value].flat().map((one): Statement => ({ about: subject['@id'], property, value: one })),
	);
}
