import { describe, expect, test } from 'vitest';
import { convert } from '../../../src/convert';
import type { Biography, Fact } from '../../../src/model';
import { type PublishOptions, publish, toScript } from '../../../src/publish';
import { provenance } from '../../../src/publish/provenance';
import { validate } from '../../../src/validate';
import { biography, everyKind, fact } from '../../publish/ada-roe';

const PAGE = 'https://example.org/ada';
type Node = Record<string, unknown>;

/** Publishes with its provenance, changes the graph, and tells what the family says of it. */
function told(
	facts: readonly Fact[],
	options: PublishOptions,
	change: (nodes: Node[]) => void = () => {},
	more: Partial<Biography> = {},
): readonly string[] {
	const made = biography(facts, more);
	const { graph } = publish(made, options as PublishOptions & { profile: 'linked' });
	const copy = structuredClone(graph) as unknown as { '@graph': Node[] };
	change(copy['@graph']);
	return codes(JSON.stringify(copy), JSON.stringify(provenance(made, options)));
}

function codes(markup: string, document: string): readonly string[] {
	return validate(markup, { provenance: document })
		.findings.filter(({ code }) => code.startsWith('provenance/'))
		.map(({ code, args }) => [code, 'property' in args ? args.property : ''].join(' ').trim());
}

const person = (nodes: Node[]): Node => nodes.find((node) => node['@type'] === 'Person') as Node;
const signed = { reviewed: { by: 'Bea Poe', on: '2024-05-01' } };

describe('what was published with its provenance', () => {
	const SHAPES: readonly PublishOptions[] = [
		{ profile: 'search' },
		{ profile: 'linked' },
		{ profile: 'search', page: PAGE, asOf: '2024-01-01' },
		{ profile: 'linked', page: PAGE },
		{ profile: 'linked', page: PAGE, site: 'https://example.org/', include: ['all'] },
	];
	test.each(SHAPES)('has an entry for every value: %o', (options) => {
		expect(told(everyKind, options, undefined, signed)).toEqual([]);
	});

	test('from a text, in a page, at an address', () => {
		const text =
			'Ada Roe is an engineer at Acme Ltd. She studied at Leeds University. She wrote the book Tide Tables (2012).';
		const { biography: made, graph } = convert(text, { profile: 'linked', page: PAGE });
		const document = JSON.stringify(provenance(made, { profile: 'linked', page: PAGE, proposed: true }));
		const html = `<!doctype html><title>Ada Roe</title><h1>Ada Roe</h1>${toScript(graph)}`;
		const { findings } = validate(html, { provenance: document, url: PAGE });
		expect(findings.filter(({ code }) => code.startsWith('provenance/'))).toEqual([]);
		expect(graph['@graph'].length).toBeGreaterThan(2);
	});
});

describe('a value without an entry is named', () => {
	const linked = { profile: 'linked', page: PAGE } as const;
	test.each<[string, (nodes: Node[]) => void, readonly string[]]>([
		[
			'added to the subject',
			(nodes) => Object.assign(person(nodes), { award: 'Silver Anchor' }),
			['provenance/unsourced award'],
		],
		[
			'changed in a Role',
			(nodes) => {
				(person(nodes).worksFor as Node[])[1]!.endDate = '2011';
			},
			['provenance/unsourced worksFor'],
		],
		[
			'added to an organisation',
			(nodes) => Object.assign(nodes.find((node) => node.name === 'Acme Ltd') as Node, { numberOfEmployees: 12 }),
			['provenance/unsourced numberOfEmployees'],
		],
		[
			'in a work that names the subject',
			(nodes) => nodes.push({ '@type': 'Book', name: 'Sea Walls', author: { '@id': `${PAGE}#person` } }),
			['provenance/unsourced name', 'provenance/unsourced author'],
		],
		[
			'in a body that the subject is a member of through a Role',
			(nodes) =>
				nodes.push({
					'@type': 'Organization',
					'@id': '#club',
					member: { '@type': 'Role', member: { '@id': `${PAGE}#person` } },
				}),
			['provenance/unsourced member'],
		],
	])('%s', (_, change, expected) => {
		expect(told(everyKind, linked, change)).toEqual(expected);
	});

	test('but not what pages and sources say of themselves', () => {
		const change = (nodes: Node[]): void => {
			Object.assign(nodes[0]!, { inLanguage: 'en', isPartOf: { '@type': 'WebSite', name: 'A site' } });
		};
		expect(told(everyKind, linked, change)).toEqual([]);
	});

	test('nor the order of values and properties', () => {
		const change = (nodes: Node[]): void => {
			const one = person(nodes);
			one.worksFor = [...(one.worksFor as Node[])]
				.reverse()
				.map((role) => Object.fromEntries(Object.entries(role).reverse()));
		};
		expect(told(everyKind, linked, change)).toEqual([]);
	});

	test('where the markup is of another profile than the document', () => {
		const made = biography(everyKind);
		const { graph } = publish(made, { page: PAGE });
		const found = codes(JSON.stringify(graph), JSON.stringify(provenance(made, linked)));
		expect(found).toContain('provenance/unsourced worksFor');
	});
});

describe('private data of a living person', () => {
	const spouse = fact('relative', { relation: 'spouse', name: 'Cal Roe' });
	const options = { profile: 'linked', page: PAGE, include: ['spouse'] } as const;

	test('without source or signature has no basis', () => {
		expect(told([spouse], options)).toEqual(['provenance/no-basis spouse']);
	});

	test('has one where somebody signed, where words state it, and where the person is dead', () => {
		expect(told([spouse], options, undefined, signed)).toEqual([]);
		const quoted = {
			...spouse,
			evidence: [{ source: 'talk-page', layer: 'text', start: 0, end: 3, quote: 'Cal' }],
		} as Fact;
		expect(told([quoted], options)).toEqual([]);
		expect(told([spouse, fact('death', { date: '2001' })], options)).toEqual([]);
	});
});

test('a document about somebody else is named once', () => {
	const made = biography(everyKind);
	const { graph } = publish(made, { profile: 'linked', page: PAGE });
	const document = JSON.stringify(provenance(made, { profile: 'linked', page: `${PAGE}-roe` }));
	expect(codes(JSON.stringify(graph), document)).toEqual(['provenance/other-subject']);
});

test.each(['', '{', '[]', 'null', '{"about":1,"facts":[]}', '{"@graph":[]}'])(
	'%j is no provenance document',
	(document) => {
		expect(() => validate('{"@context":"https://schema.org","@type":"Person"}', { provenance: document })).toThrow(
			expect.objectContaining({ name: 'BiographError', code: 'invalid-option' }),
		);
	},
);

test('hostile documents do no harm', () => {
	const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
	const document = `{"about":"#person","facts":[7,{"statements":[null,{"about":"#person","property":"__proto__","value":${deep}},{"about":"#person","property":"name","value":"Ada"}]}]}`;
	const markup = '{"@context":"https://schema.org","@type":"Person","@id":"#person","name":"Ada"}';
	expect(codes(markup, document)).toEqual([]);
	expect(({} as { polluted?: number }).polluted).toBeUndefined();
});
