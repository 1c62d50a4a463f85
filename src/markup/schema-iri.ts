// http and https, with and without www, name the same vocabulary (schema.org/docs/faq.html#19).
const schemaIri = /^https?:\/\/(?:www\.)?(?:(?:pending|bib|auto|health-lifesci|meta|attic|iot)\.)?schema\.org\/(.*)$/;

/**
 * The term that an IRI names under schema.org, existing or not; `undefined` for other IRIs.
 *
 * @example
 * schemaName('http://schema.org/Person'); // 'Person'
 */
export function schemaName(iri: string): string | undefined {
	// Cheaper than the expression, for the many values that are no address at all.
	if (iri.charCodeAt(0) !== 0x68) return undefined;
	return schemaIri.exec(iri)?.[1];
}

const spellings =
	/^(?:https?:)?(?:\/\/)?(?:www\.)?(?:(?:pending|bib|auto|health-lifesci|meta)\.)?schema\.org\/?(?:docs\/jsonldcontext\.json(?:ld)?|version\/[\w./-]+\.jsonld)?[#/]?$/i;
const plain = /^https?:\/\/(?:[\w-]+\.)?schema\.org/i;

/** Whether a context names schema.org, in any of the spellings that consumers take. */
export function isSchemaOrg(context: string): boolean {
	return spellings.test(context.trim());
}

/** Whether a context names schema.org in a form that not every consumer takes: without scheme, with `www`. */
export function isLooseSchemaOrg(context: string): boolean {
	return !plain.test(context.trim()) || /^https?:\/\/www\./i.test(context);
}

/**
 * Whether an address that is not schema.org's looks like a slip of it: another ending or a letter wrong in the host, or
 * a page of schema.org that is no context.
 */
export function isMisspeltSchemaOrg(context: string): boolean {
	const trimmed = context.trim();
	const host = /^(?:[a-z]+:?\/{0,3})?(?:www\.)?([^/?#:]{1,40})/i.exec(trimmed)?.[1]?.toLowerCase() ?? '';
	if (host === 'schema.org') return true;
	// The slash behind it is missing: https://schema.orgPerson.
	if (/^schema\.org[a-z]{2,}$/.test(host)) return true;
	if (/^schemas?[.-](?:com|net|info|io|og|ogr|rog|orgs|or|edu|gov|co|de)$/.test(host) || host === 'schemas.org')
		return true;
	return isOneSlip(host, 'schema.org');
}

/** Whether two words differ by one letter added, left out, changed or swapped with its neighbour. */
function isOneSlip(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > 1) return false;
	let start = 0;
	while (start < a.length && a[start] === b[start]) start++;
	let end = 0;
	while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
	const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
	return restA.length <= 1 && restB.length <= 1 ? true : restA.length === 2 && restA === [...restB].reverse().join('');
}
