import type { Claim, DocumentSource, Reference, Source } from '../model';
import { freeId, slug } from '../model/slug';

function ofReference(reference: Reference, citedBy: string, id: string): Source {
	const { key, title, author, publisher, date, retrieved, url } = reference;
	return {
		id,
		...(url && { url }),
		...(title && { title }),
		...(author && author.length > 0 && { author: [...author] }),
		...(publisher && { publisher }),
		...(date && { published: date }),
		...(retrieved && { retrieved }),
		citedBy,
		label: key,
	};
}

/**
 * The sources of a biography: the documents that its claims come from, then what their reference lists name,
 * each with the document that cites it and its number there.
 */
export function collectSources(claims: readonly Claim[], previous: readonly Source[]): readonly Source[] {
	const documents = new Map<string, DocumentSource>();
	for (const { source } of claims) if (!documents.has(source.id)) documents.set(source.id, source);
	const cited = new Map(previous.filter((one) => one.citedBy).map((one) => [`${one.citedBy} ${one.label}`, one.id]));
	const taken = new Set([...documents.keys(), ...previous.map((one) => one.id)]);
	const found: Source[] = [];
	for (const { references: _, ...source } of documents.values()) found.push(source);
	for (const { id, references } of documents.values())
		for (const reference of references ?? []) {
			const wanted = `${id}-ref-${slug(reference.key)}`;
			found.push(ofReference(reference, id, cited.get(`${id} ${reference.key}`) ?? freeId(wanted, taken)));
		}
	const ids = new Set(found.map((source) => source.id));
	return [...previous.filter((source) => !ids.has(source.id)), ...found];
}
