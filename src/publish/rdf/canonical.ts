import jsonld from 'jsonld';
import { BiographError } from '../../model';
import { slug } from '../../model/slug';
import { schemaOrgContext } from './context';

/** What relative ids are resolved against. */
export interface RdfOptions {
	/** An address or URN. Where absent: `urn:biograph:` and the first person's name. */
	readonly base?: string;
}

const SCHEMA_ORG = /^(?:https?:\/\/)?(?:www\.)?schema\.org\/?$/;

/** Knows one document, schema.org's context, and fetches nothing. */
async function load(url: string): Promise<{ contextUrl: null; documentUrl: string; document: object }> {
	if (SCHEMA_ORG.test(url)) return { contextUrl: null, documentUrl: url, document: { '@context': schemaOrgContext() } };
	throw new BiographError(
		'invalid-value',
		`context "${url}" is not held in the package, and nothing is fetched: use https://schema.org`,
	);
}

const isNode = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The base of a graph whose ids are relative: a URN of its first person's name. */
function baseOf(graph: object): string {
	const { '@graph': nodes = [graph] } = graph as { readonly '@graph'?: readonly unknown[] };
	const person = nodes.find((node) => isNode(node) && node['@type'] === 'Person');
	const name = isNode(person) && typeof person.name === 'string' ? person.name : 'graph';
	return `urn:biograph:${slug(name)}`;
}

/** The message of a failure inside the JSON-LD library, or why it says it lost something. */
function reason(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const { details } = error as { readonly details?: { readonly event?: { readonly message?: string } } };
	return details?.event?.message ?? error.message;
}

/**
 * A graph as canonical N-Quads (RDFC-1.0): the same graph gives the same bytes, whatever the order of its nodes.
 * A value that RDF cannot hold is an error and never lost in silence.
 *
 * @throws BiographError `invalid-value`
 */
export async function canonicalNQuads(graph: object, { base = baseOf(graph) }: RdfOptions): Promise<string> {
	const text = JSON.stringify(graph);
	if (/(?<!\\)(?:\\\\)*\\ud[89a-f]/.test(text)) {
		throw new BiographError(
			'invalid-value',
			'a string holds half of a surrogate pair, which no RDF literal can: mend the text it came from',
		);
	}
	try {
		return await jsonld.canonize(JSON.parse(text), {
			algorithm: 'RDFC-1.0',
			format: 'application/n-quads',
			base,
			safe: true,
			documentLoader: load,
		} as object);
	} catch (error) {
		const cause = isNode(error) && isNode(error.details) ? error.details.cause : undefined;
		if (error instanceof BiographError) throw error;
		if (cause instanceof BiographError) throw cause;
		throw new BiographError('invalid-value', `the graph cannot be written as RDF: ${reason(error)}`);
	}
}
