import type { GraphValue } from '../graph';

/** Something that the published graph says: a property of a node and its value. */
export interface Statement {
	/** `@id` of the node. */
	readonly about: string;
	/** The schema.org property. */
	readonly property: string;
	/** The value as it stands in the graph. */
	readonly value: GraphValue;
}

/** Where a fact is stated: a place in a source, by the Web Annotation model. */
export interface ProvenanceEvidence {
	readonly type: 'SpecificResource';
	/** `@id` of the source. */
	readonly source: string;
	/** What positions count in: what a reader sees of the source, or its raw text. */
	readonly layer: 'text' | 'source';
	/** The part of the fact that these words state, when not the whole. */
	readonly slot?: string;
	/** The words, with what is withheld in them as `…`. */
	readonly quote: string;
	readonly selector: readonly (
		| { readonly type: 'TextQuoteSelector'; readonly exact: string }
		| { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number }
	)[];
}

/** A fact with what it became in the graph and where it comes from. */
export interface ProvenanceFact {
	readonly id: string;
	readonly type: readonly ['Entity'];
	readonly kind: string;
	/** As Wikidata ranks statements: `preferred` was chosen among several, `normal` is the only one. */
	readonly rank: 'preferred' | 'normal';
	readonly status: 'accepted' | 'proposed';
	/** `declared` where a person wrote it or a register gives it, and no source is named. */
	readonly basis: 'stated' | 'derived' | 'declared';
	/** How a derived value was reached. */
	readonly derivation?: string;
	readonly statements: readonly Statement[];
	readonly evidence: readonly ProvenanceEvidence[];
	/** `@id`s of the sources. */
	readonly wasDerivedFrom: readonly string[];
	readonly wasAttributedTo?: string;
	/** What other sources state instead, with lower rank, and the rule that chose. */
	readonly alternatives?: readonly {
		readonly slot: string;
		readonly value: string;
		readonly rank: 'normal';
		readonly rule: string;
		readonly evidence: readonly ProvenanceEvidence[];
	}[];
}

/** A source that facts were found in. */
export interface ProvenanceSource {
	readonly id: string;
	readonly type: readonly ['Entity'];
	readonly url?: string;
	readonly title?: string;
	readonly publisher?: string;
	readonly published?: string;
	readonly retrieved?: string;
	readonly mediaType?: string;
	/** SHA-256 of the text that the positions count in. */
	readonly hash?: string;
}

/** Who or what answers for facts. */
export interface ProvenanceAgent {
	readonly id: string;
	readonly type: 'SoftwareAgent' | 'Person';
	readonly name: string;
	/** The day of the signature. */
	readonly reviewedOn?: string;
}

/** The provenance of a published graph: JSON-LD in a context of its own, apart from the page's markup. */
export interface ProvenanceDocument {
	readonly '@context': object;
	readonly id: string;
	readonly type: 'Bundle';
	/** `@id` of the subject. */
	readonly about: string;
	/** `@id` of the page that carries the markup. */
	readonly page?: string;
	/** The library, and who signed the biography. */
	readonly agents: readonly ProvenanceAgent[];
	readonly sources: readonly ProvenanceSource[];
	readonly facts: readonly ProvenanceFact[];
}

const NODE = { '@type': '@id' };

/** The document's own context: PROV-O, Web Annotation, Wikibase ranks and schema.org; nothing is fetched. */
export const PROVENANCE_CONTEXT = {
	'@version': 1.1,
	id: '@id',
	type: '@type',
	prov: 'http://www.w3.org/ns/prov#',
	oa: 'http://www.w3.org/ns/oa#',
	schema: 'http://schema.org/',
	rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
	wikibase: 'http://wikiba.se/ontology#',
	xsd: 'http://www.w3.org/2001/XMLSchema#',
	'@vocab': 'urn:biograph:provenance:',
	Bundle: 'prov:Bundle',
	Entity: 'prov:Entity',
	Person: 'prov:Person',
	SoftwareAgent: 'prov:SoftwareAgent',
	SpecificResource: 'oa:SpecificResource',
	TextQuoteSelector: 'oa:TextQuoteSelector',
	TextPositionSelector: 'oa:TextPositionSelector',
	about: { '@id': 'schema:about', ...NODE },
	page: { '@id': 'schema:mainEntityOfPage', ...NODE },
	url: { '@id': 'schema:url', ...NODE },
	title: 'schema:name',
	name: 'schema:name',
	publisher: 'schema:publisher',
	published: 'schema:datePublished',
	sources: 'prov:hadMember',
	facts: 'prov:hadMember',
	statements: 'prov:value',
	property: 'rdf:predicate',
	value: { '@id': 'rdf:object', '@type': '@json' },
	quote: 'schema:text',
	source: { '@id': 'oa:hasSource', ...NODE },
	selector: 'oa:hasSelector',
	exact: 'oa:exact',
	start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
	end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
	evidence: 'prov:hadPrimarySource',
	wasDerivedFrom: { '@id': 'prov:wasDerivedFrom', ...NODE },
	wasAttributedTo: { '@id': 'prov:wasAttributedTo', ...NODE },
	rank: { '@id': 'wikibase:rank', '@type': '@vocab' },
	preferred: 'wikibase:PreferredRank',
	normal: 'wikibase:NormalRank',
} as const;
