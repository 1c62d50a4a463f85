const absolute = /^[a-z][a-z0-9+.-]*:/i;

/**
 * An address made absolute, where a base is known; else as written.
 *
 * @param base Absolute, or `undefined`.
 */
export function resolveIri(iri: string, base: string | undefined): string {
	if (base === undefined || absolute.test(iri) || iri.startsWith('_:')) return iri;
	const hash = base.indexOf('#');
	if (iri.startsWith('#')) return (hash < 0 ? base : base.slice(0, hash)) + iri;
	try {
		return new URL(iri, base).href;
	} catch {
		return iri;
	}
}

/** Whether an address stands on its own. */
export function isAbsoluteIri(iri: string): boolean {
	return absolute.test(iri);
}
