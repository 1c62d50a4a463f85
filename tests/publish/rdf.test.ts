import { Store as N3Store, Parser } from 'n3';
import { Store } from 'oxigraph';
import { describe, expect, test } from 'vitest';
import { publish } from '../../src/publish';
import { graphHash, toNQuads, toTurtle } from '../../src/publish/rdf';
import { biography, everyKind } from './ada-roe';

const PAGE = 'https://example.org/people/ada-roe';
const { graph } = publish(biography(everyKind), { profile: 'linked', page: PAGE, include: ['all'] });
const SCHEMA = 'PREFIX s: <http://schema.org/> PREFIX edtf: <http://id.loc.gov/datatypes/edtf/>';

function storeOf(text: string, format: string): Store {
	const store = new Store();
	store.load(text, { format });
	return store;
}
const ask = (store: Store, query: string): readonly Record<string, string>[] =>
	(store.query(`${SCHEMA} ${query}`) as ReadonlyMap<string, { readonly value: string }>[]).map((row) =>
		Object.fromEntries([...row].map(([name, term]) => [name, term.value])),
	);

/** Every literal of a JSON-LD tree, and the `@id` of every node. */
function contentsOf(value: unknown, key = ''): readonly string[] {
	if (Array.isArray(value)) return value.flatMap((one) => contentsOf(one, key));
	if (typeof value === 'object' && value !== null) {
		if ('@value' in value) return [String(value['@value'])];
		return Object.entries(value).flatMap(([name, one]) => (name === '@context' ? [] : contentsOf(one, name)));
	}
	return key === '@type' ? [`http://schema.org/${value}`] : [String(value)];
}

describe('N-Quads', () => {
	test('hold every node and literal of the JSON-LD', async () => {
		const quads = new N3Store(new Parser({ format: 'N-Quads' }).parse(await toNQuads(graph)));
		const terms = new Set([...quads].flatMap(({ subject, object }) => [subject.value, object.value]));
		const contents = contentsOf(graph);
		expect(contents.length).toBeGreaterThan(100);
		expect(contents.filter((content) => !terms.has(content))).toEqual([]);
		expect(quads.size).toBeGreaterThan(100);
	});

	test('answer which posts, when, at which organisation', async () => {
		const store = storeOf(await toNQuads(graph), 'application/n-quads');
		const posts = ask(
			store,
			`SELECT ?title ?start ?end ?employer WHERE {
				<${PAGE}#person> s:worksFor ?post .
				?post s:roleName ?title ; s:startDate ?start ; s:worksFor/s:name ?employer .
				OPTIONAL { ?post s:endDate ?end }
			} ORDER BY ?start`,
		);
		expect(posts).toEqual([
			{ title: 'Engineer', start: '2006', end: '2010', employer: 'Acme Ltd' },
			{ title: 'Chief Scientist', start: '2019-10', employer: 'Acme Ltd' },
		]);
	});

	test('answer which sources the page cites', async () => {
		const store = storeOf(await toNQuads(graph), 'application/n-quads');
		expect(ask(store, `SELECT ?title WHERE { <${PAGE}> s:citation/s:name ?title } ORDER BY ?title`)).toEqual([
			{ title: 'An evening with Ada Roe' },
			{ title: 'Tides and towns' },
		]);
	});

	test('hold uncertain dates as EDTF and addresses as IRIs', async () => {
		const store = storeOf(await toNQuads(graph), 'application/n-quads');
		const [post] = ask(
			store,
			`SELECT ?start ?end WHERE { ?post s:roleName "Diver" ; s:startDate ?start ; s:endDate ?end
				FILTER(datatype(?start) = edtf:EDTF && datatype(?end) = edtf:EDTF) }`,
		);
		expect(post).toEqual({ start: '1999~', end: 'XXXX' });
		const links = ask(store, `SELECT ?link WHERE { <${PAGE}#person> s:sameAs ?link FILTER(isIRI(?link)) }`);
		expect(links).toEqual([{ link: 'https://orcid.org/0000-0002-1825-0097' }]);
	});

	test('are the same for the same graph in another order', async () => {
		const turned = { ...graph, '@graph': [...graph['@graph']].reverse() };
		expect(await toNQuads(turned)).toBe(await toNQuads(graph));
		expect(await graphHash(turned)).toBe(await graphHash(graph));
		expect(await graphHash(graph)).toMatch(/^sha256-[0-9a-f]{64}$/);
	});

	test('differ when one value does', async () => {
		const other = publish(biography(everyKind.slice(1)), { profile: 'linked', page: PAGE, include: ['all'] }).graph;
		expect(await graphHash(other)).not.toBe(await graphHash(graph));
	});
});

test('Turtle says what the N-Quads say', async () => {
	const turtle = await toTurtle(graph);
	const count = 'SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c }';
	const [one, other] = [storeOf(turtle, 'text/turtle'), storeOf(await toNQuads(graph), 'application/n-quads')];
	expect(ask(one, count)).toEqual(ask(other, count));
	const all = 'SELECT ?a ?b ?c WHERE { ?a ?b ?c FILTER(isIRI(?a) && !isBlank(?c)) } ORDER BY ?a ?b ?c';
	expect(ask(one, all)).toEqual(ask(other, all));
	expect(turtle).toContain('schema:roleName "Engineer"');
	expect(turtle).not.toContain('_:');
});

describe('relative ids', () => {
	const { graph: relative } = publish(biography([]), { profile: 'search' });

	test('are resolved against the base', async () => {
		expect(await toNQuads(relative, { base: 'https://example.org/x' })).toContain('<https://example.org/x#person>');
	});

	test('have the URN of the first person as their base when there is none', async () => {
		expect(await toNQuads(relative)).toContain('<urn:biograph:ada-roe#person>');
	});
});

describe('refused in one line', () => {
	const person = { '@type': 'Person', name: 'Ada' };
	test.each<[string, object]>([
		['another context', { '@context': 'https://context.example/v1', ...person }],
		['another context among several', { '@context': ['https://schema.org', 'http://context.example/v1'], ...person }],
		['half of a surrogate pair', { '@context': 'https://schema.org', ...person, name: '\ud800' }],
		['a property that is no IRI', { '@context': 'https://schema.org', ...person, 'a b:c d': '1' }],
	])('%s', async (_, bad) => {
		await expect(toNQuads(bad)).rejects.toMatchObject({ name: 'BiographError', code: 'invalid-value' });
	});

	test.each(['https://schema.org', 'http://schema.org/', 'https://schema.org/'])('but not %s', async (context) => {
		expect(await toNQuads({ '@context': context, ...person })).toContain('"Ada"');
	});
});
