import { isAbsoluteIri } from '../resolve-iri';
import { isSchemaOrg, schemaName } from '../schema-iri';

/** What names are read against at a place of an RDFa page. */
export interface NameScope {
	/** What terms without a prefix are appended to. */
	readonly vocab: string | undefined;
	readonly prefixes: ReadonlyMap<string, string>;
}

/** A name in full, and its term where it is schema.org's. */
export interface FullName {
	readonly iri: string;
	readonly schema: string | undefined;
}

/** Prefixes that need no declaration (RDFa Core initial context), as far as they are met beside schema.org. */
export const initialPrefixes: ReadonlyMap<string, string> = new Map(
	Object.entries({
		cc: 'http://creativecommons.org/ns#',
		ctag: 'http://commontag.org/ns#',
		dc: 'http://purl.org/dc/terms/',
		dc11: 'http://purl.org/dc/elements/1.1/',
		dcterms: 'http://purl.org/dc/terms/',
		foaf: 'http://xmlns.com/foaf/0.1/',
		gr: 'http://purl.org/goodrelations/v1#',
		og: 'http://ogp.me/ns#',
		owl: 'http://www.w3.org/2002/07/owl#',
		rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
		rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
		schema: 'http://schema.org/',
		sioc: 'http://rdfs.org/sioc/ns#',
		skos: 'http://www.w3.org/2004/02/skos/core#',
		v: 'http://rdf.data-vocabulary.org/#',
		vcard: 'http://www.w3.org/2006/vcard/ns#',
		xsd: 'http://www.w3.org/2001/XMLSchema#',
	}),
);

/** Words of `rel` that HTML itself gives a meaning: in a page they are no properties of schema.org. */
const linkTypes = new Set(
	'alternate appendix author bookmark canonical chapter contents copyright dns-prefetch expect external first glossary help icon index last license manifest me modulepreload next nofollow noopener noreferrer opener pingback preconnect prefetch preload prerender prev privacy-policy role search section shortcut start stylesheet subsection tag terms-of-service top up apple-touch-icon mask-icon amphtml shortlink edituri wlwmanifest profile publisher'.split(
		' ',
	),
);

/** Whether a plain word of `rel` or `rev` is a link type of HTML. */
export function isLinkType(word: string): boolean {
	return linkTypes.has(word.toLowerCase());
}

/**
 * A term, compact IRI or IRI in full; `undefined` where it stands for nothing.
 *
 * @param written One word of `property`, `typeof`, `rel`, `rev` or `datatype`.
 */
export function fullName(written: string, scope: NameScope): FullName | undefined {
	const colon = written.indexOf(':');
	if (colon < 0) {
		if (scope.vocab === undefined) return undefined;
		const iri = isSchemaOrg(scope.vocab) ? `http://schema.org/${written}` : scope.vocab + written;
		return { iri, schema: schemaName(iri) };
	}
	const prefix = written.slice(0, colon).toLowerCase();
	const known = prefix === '_' ? undefined : scope.prefixes.get(prefix);
	const iri = known !== undefined && !written.startsWith('//', colon + 1) ? known + written.slice(colon + 1) : written;
	return isAbsoluteIri(iri) ? { iri, schema: schemaName(iri) } : undefined;
}

/** The prefixes in force inside an element with a `prefix` attribute. */
export function withPrefixes(
	outer: ReadonlyMap<string, string>,
	declared: string | undefined,
): ReadonlyMap<string, string> {
	if (declared === undefined) return outer;
	const words = declared.split(/\s+/).filter((word) => word !== '');
	const own = new Map(outer);
	for (let i = 0; i + 1 < words.length; i += 2) {
		const prefix = words[i]!;
		if (!prefix.endsWith(':')) continue;
		const iri = words[i + 1]!;
		// Consumers take `http://schema.org` without its slash, too.
		own.set(prefix.slice(0, -1).toLowerCase(), isSchemaOrg(iri) ? 'http://schema.org/' : iri);
	}
	return own;
}
