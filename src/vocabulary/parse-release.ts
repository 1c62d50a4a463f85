import { BiographError } from '../model';
import type { VocabularyTables } from './tables';

type Terms = Map<string, Map<string, string[]>>;

const schemaOrg = /^https?:\/\/schema\.org\/(.+)$/;
// Subject, predicate and object of an N-Triples or N-Quads statement; literals are of no use here.
const statement = /^<([^>\s]+)>[ \t]+<([^>\s]+)>[ \t]+<([^>\s]*)>/;

/**
 * Reads a release of schema.org into tables.
 *
 * @param text `schemaorg-current-https.jsonld`, or the same as N-Triples or N-Quads.
 * @param version What reports call this vocabulary.
 * @returns The tables that `buildVocabulary` takes.
 * @throws BiographError `invalid-config` where the text holds no term of schema.org.
 */
export function parseRelease(text: string, version: string): VocabularyTables {
	const terms: Terms = new Map();
	if (text.trimStart().startsWith('{')) addJsonLd(text, terms);
	else for (const line of text.split('\n')) addStatement(line, terms);
	const tables = tablesOf(terms, version);
	if (tables.types === '' || tables.properties === '') {
		throw new BiographError(
			'invalid-config',
			'the vocabulary file defines no types and properties of schema.org: give a release as JSON-LD or N-Triples',
		);
	}
	return tables;
}

function addStatement(line: string, terms: Terms): void {
	const match = statement.exec(line);
	if (match) add(terms, match[1]!, localName(match[2]!), match[3]!);
}

function addJsonLd(text: string, terms: Terms): void {
	let nodes: unknown;
	try {
		nodes = (JSON.parse(text) as { '@graph'?: unknown })['@graph'];
	} catch {
		throw new BiographError(
			'invalid-config',
			'the vocabulary file is not JSON: give a release as JSON-LD or N-Triples',
		);
	}
	if (!Array.isArray(nodes)) return;
	for (const node of nodes as readonly Record<string, unknown>[]) {
		const id = node?.['@id'];
		if (typeof id !== 'string') continue;
		for (const [key, value] of Object.entries(node)) {
			for (const item of Array.isArray(value) ? value : [value]) {
				const target = typeof item === 'string' ? item : (item as { '@id'?: unknown } | null)?.['@id'];
				if (typeof target === 'string')
					add(terms, expand(id), key === '@type' ? 'type' : localName(key), expand(target));
			}
		}
	}
}

const expand = (name: string): string => (name.startsWith('schema:') ? `https://schema.org/${name.slice(7)}` : name);
const localName = (iri: string): string =>
	iri.slice(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#'), iri.lastIndexOf(':')) + 1);

function add(terms: Terms, subject: string, predicate: string, object: string): void {
	const name = schemaOrg.exec(subject)?.[1];
	if (name === undefined) return;
	const about = terms.get(name) ?? new Map<string, string[]>();
	terms.set(name, about);
	const objects = about.get(predicate);
	if (objects) objects.push(object);
	else about.set(predicate, [object]);
}

function tablesOf(terms: Terms, version: string): VocabularyTables {
	const lines = { types: [] as string[], properties: [] as string[], members: [] as string[] };
	for (const [name, about] of [...terms].sort(([a], [b]) => (a < b ? -1 : 1))) {
		const names = (predicate: string): string =>
			(about.get(predicate) ?? [])
				.flatMap((iri) => schemaOrg.exec(iri)?.[1] ?? [])
				.sort()
				.join(',');
		const kinds = (about.get('type') ?? []).map(localName);
		const pending = (about.get('isPartOf') ?? []).some((part) => part.includes('pending.schema.org')) ? 'p' : '';
		const line = (...fields: readonly string[]): string => fields.join('|').replace(/(?<!\|)\|+$/, '');
		if (kinds.includes('Class')) {
			const mark = kinds.includes('DataType') ? '*' : '';
			lines.types.push(line(mark + name, names('subClassOf'), pending, names('supersededBy')));
		} else if (kinds.includes('Property')) {
			const [domain, range] = [names('domainIncludes'), names('rangeIncludes')];
			lines.properties.push(line(name, domain, range, pending, names('supersededBy'), names('inverseOf')));
		} else if (names('type') !== '') lines.members.push(line(name, names('type'), pending, names('supersededBy')));
	}
	return {
		version,
		types: lines.types.join('\n'),
		properties: lines.properties.join('\n'),
		members: lines.members.join('\n'),
	};
}
