import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalNQuads, type RdfOptions } from './rdf/canonical';
import { turtle } from './rdf/turtle';

export type { RdfOptions } from './rdf/canonical';

/**
 * A published graph as canonical N-Quads (RDFC-1.0). schema.org's context is the package's own; nothing is fetched.
 *
 * @param graph JSON-LD in schema.org's context
 * @param options the base of relative ids: the page, or `urn:biograph:SLUG`
 * @throws BiographError `invalid-value` for another context, or for a value that RDF cannot hold
 * @example
 * await toNQuads(publish(biography, { profile: 'linked' }).graph, { base: 'urn:biograph:ada-roe' });
 */
export async function toNQuads(graph: object, options: RdfOptions = {}): Promise<string> {
	return canonicalNQuads(graph, options);
}

/**
 * A published graph as Turtle, in the order of its canonical N-Quads.
 *
 * @param graph JSON-LD in schema.org's context
 * @param options the base of relative ids
 * @throws BiographError `invalid-value` for another context, or for a value that RDF cannot hold
 * @example
 * await toTurtle(graph); // @prefix schema: <http://schema.org/>. …
 */
export async function toTurtle(graph: object, options: RdfOptions = {}): Promise<string> {
	return turtle(await canonicalNQuads(graph, options));
}

/**
 * A hash of what a graph says, for noticing changes: two graphs have the same one exactly when they are the same RDF,
 * in whatever order they are written.
 *
 * @returns `sha256-` and the hash of the canonical N-Quads in hexadecimal
 * @throws BiographError `invalid-value` for another context, or for a value that RDF cannot hold
 * @example
 * (await graphHash(before)) === (await graphHash(after)); // nothing to publish again
 */
export async function graphHash(graph: object, options: RdfOptions = {}): Promise<string> {
	return `sha256-${bytesToHex(sha256(utf8ToBytes(await canonicalNQuads(graph, options))))}`;
}
