import jsonld from 'jsonld';
import { Store } from 'oxigraph';
import { describe, expect, test } from 'vitest';
import type { Biography, Evidence, Fact } from '../../src/model';
import { type GraphNode, type PublishedGraph, publish } from '../../src/publish';
import { type ProvenanceDocument, type ProvenanceOptions, provenance } from '../../src/publish/provenance';
import { biography, everyKind, fact } from './ada-roe';

const PAGE = 'https://example.org/people/ada-roe';
const TEXT =
	'🌊 Ada Roe, born in Portbury on 13 March 1980, has led Acme since 2019 with her husband Cal Poe. Call +353 1 555 0100.';

/** Evidence for words of the text. */
function words(quote: string, slot?: string): Evidence {
	const start = TEXT.indexOf(quote);
	if (start < 0) throw new Error(quote);
	return { source: 'talk-page', layer: 'text', start, end: start + quote.length, quote, ...(slot && { slot }) };
}
const WHOLE = 'Ada Roe, born in Portbury on 13 March 1980, has led Acme since 2019 with her husband Cal Poe.';
const leads = (evidence: readonly Evidence[]): Fact =>
	fact('position', { title: 'Head', organization: 'org-acme', start: '2019', current: true }, { evidence, id: 'lead' });
const spouse = fact(
	'relative',
	{ relation: 'spouse', name: 'Cal Poe' },
	{ evidence: [words('with her husband Cal Poe')] },
);
const birth = fact(
	'birth',
	{ date: '1980-03-13', place: 'place-portbury' },
	{ evidence: [words('born in Portbury', 'place'), words('13 March 1980', 'date')] },
);

function documentOf(
	facts: readonly Fact[],
	options: ProvenanceOptions = {},
	more: Partial<Biography> = {},
): ProvenanceDocument {
	return provenance(biography(facts, more), { profile: 'linked', page: PAGE, ...options });
}
const leadOf = ({ facts }: ProvenanceDocument) => facts.find(({ id }) => id === `${PAGE}#fact-lead`)!;

describe('each published value has its entry', () => {
	test.each(['search', 'linked'] as const)('in %s', (profile) => {
		const options = { profile, page: PAGE, include: ['all'], asOf: '2024-01-01' } as const;
		const published = publish(biography(everyKind), options as typeof options & { profile: 'linked' })
			.graph as PublishedGraph;
		const said = new Set(
			provenance(biography(everyKind), options).facts.flatMap(({ statements }) =>
				statements.map(({ about, property, value }) => JSON.stringify([about, property, value])),
			),
		);
		// What the page and its sources say is not said of the subject.
		const own = (published['@graph'] as readonly GraphNode[]).filter(
			(node) => !/Page$|^CreativeWork$/.test(node['@type']),
		);
		const missing = own.flatMap((node) =>
			Object.entries(node).flatMap(([property, value]) =>
				/^@|^(?:mainEntityOfPage|subjectOf)$/.test(property) || (property === 'url' && value === PAGE)
					? []
					: [value].flat().filter((one) => !said.has(JSON.stringify([node['@id'], property, one]))),
			),
		);
		expect(missing).toEqual([]);
		expect(own.length).toBeGreaterThan(5);
	});
});

describe('positions', () => {
	test('count code points, and quote the text there', () => {
		const entry = leadOf(
			documentOf([leads([words('has led Acme since 2019')])], {
				documents: [{ id: 'talk-page', text: TEXT, source: TEXT }],
			}),
		);
		const [evidence] = entry.evidence;
		expect(evidence).toMatchObject({
			source: `${PAGE}#source-talk-page`,
			layer: 'text',
			quote: 'has led Acme since 2019',
		});
		const position = evidence?.selector.find((selector) => selector.type === 'TextPositionSelector');
		if (position?.type !== 'TextPositionSelector') throw new Error('no position');
		expect([...TEXT].slice(position.start, position.end).join('')).toBe('has led Acme since 2019');
		expect(position.start).toBe(TEXT.indexOf('has led') - 1);
	});

	test('are left out without the text they count in', () => {
		const [evidence] = leadOf(documentOf([leads([words('has led Acme since 2019')])])).evidence;
		expect(evidence?.selector).toEqual([{ type: 'TextQuoteSelector', exact: 'has led Acme since 2019' }]);
	});
});

describe('what is withheld', () => {
	test('stands as … in quotations', () => {
		const [evidence] = leadOf(documentOf([leads([words(WHOLE)]), birth, spouse])).evidence;
		expect(evidence?.quote).toBe('Ada Roe, … on …, has led Acme since 2019 ….');
		expect(evidence?.selector).toEqual([{ type: 'TextQuoteSelector', exact: ', has led Acme since 2019' }]);
	});

	test('is found by its words where its evidence is the whole sentence', () => {
		const whole = fact('birth', { date: '1980-03-13', place: 'place-portbury' }, { evidence: [words(WHOLE)] });
		const text = JSON.stringify(documentOf([leads([words(WHOLE)]), whole]));
		expect(text).not.toMatch(/Portbury|1980|March/);
		expect(text).toContain('has led Acme since 2019');
	});

	test('takes the whole quotation along where its words cannot be found', () => {
		const hidden = fact('nationality', { country: 'Ireland' }, { evidence: [words('has led Acme since 2019')] });
		const [evidence] = leadOf(documentOf([leads([words('led Acme')]), hidden])).evidence;
		expect(evidence).toMatchObject({ quote: '…', selector: [] });
	});

	test('has no entry, no source, no alternative and no derivation', () => {
		const conflicts = [
			{
				fact: birth.id,
				slot: 'date',
				values: [
					{ value: '1980-03-13', evidence: [words('13 March 1980')] },
					{ value: '1981', evidence: [words('13 March 1980')] },
				],
				chosen: '1980-03-13',
				rule: 'more-precise',
			} as Biography['conflicts'][number],
		];
		const document = documentOf([birth, spouse], { include: ['birthPlace'] }, { conflicts });
		const text = JSON.stringify(document);
		expect(text).toContain('Portbury');
		expect(text).not.toMatch(/1980|1981|March|Cal|spouse/);
	});

	test('is contact data in any case', () => {
		const text = JSON.stringify(documentOf([leads([words('Cal Poe. Call +353 1 555 0100.')])], { include: ['all'] }));
		expect(text).toContain('Cal Poe. Call ….');
	});

	test('is told when it is included', () => {
		const [evidence] = leadOf(documentOf([leads([words(WHOLE)]), birth, spouse], { include: ['all'] })).evidence;
		expect(evidence?.quote).toBe(WHOLE);
	});
});

test('values that were not chosen stay, with the rule that chose', () => {
	const conflicts = [
		{
			fact: 'lead',
			slot: 'start',
			values: [
				{ value: '2019', evidence: [words('2019')] },
				{ value: '2018', evidence: [words('Acme')] },
			],
			chosen: '2019',
			rule: 'more-sources',
		} as Biography['conflicts'][number],
	];
	const entry = leadOf(documentOf([leads([words('2019')])], {}, { conflicts }));
	expect(entry.rank).toBe('preferred');
	expect(entry.alternatives).toMatchObject([{ slot: 'start', value: '2018', rank: 'normal', rule: 'more-sources' }]);
});

test('who signed is an agent, and hand-written facts are declared', () => {
	const document = documentOf([leads([])], {}, { reviewed: { by: 'Bea Poe', on: '2025-01-01' } });
	expect(document.agents.at(-1)).toMatchObject({ type: 'Person', name: 'Bea Poe', reviewedOn: '2025-01-01' });
	expect(leadOf(document)).toMatchObject({ basis: 'declared', wasAttributedTo: `${PAGE}#agent-reviewer` });
});

test('is JSON-LD that needs nothing fetched, and answers which source says what', async () => {
	const document = documentOf([leads([words('has led Acme since 2019')])]);
	const quads = (await jsonld.toRDF(
		structuredClone(document) as object,
		{
			format: 'application/n-quads',
			safe: true,
			base: PAGE,
			documentLoader: async (url: string) => {
				throw new Error(`fetched ${url}`);
			},
		} as object,
	)) as unknown as string;
	const store = new Store();
	store.load(quads, { format: 'application/n-quads' });
	const rows = store.query(`
		PREFIX prov: <http://www.w3.org/ns/prov#> PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
		PREFIX oa: <http://www.w3.org/ns/oa#> PREFIX s: <http://schema.org/>
		SELECT ?property ?url ?words WHERE {
			?fact prov:value/rdf:predicate ?property ; prov:wasDerivedFrom/s:url ?url ;
				prov:hadPrimarySource/oa:hasSelector/oa:exact ?words
			FILTER(?property = "worksFor")
		}`) as ReadonlyMap<string, { readonly value: string }>[];
	expect(rows.map((row) => [row.get('url')?.value, row.get('words')?.value])).toEqual([
		['https://talks.example/ada', 'has led Acme since 2019'],
	]);
});
