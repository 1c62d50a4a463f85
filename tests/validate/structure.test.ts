import { describe, expect, it } from 'vitest';
import { page, schemaOrg, tell } from './tell';

const graph = (...nodes: object[]) => ({ '@context': 'https://schema.org', '@graph': nodes });
const person = '<div itemscope itemtype="https://schema.org/Person"><span itemprop="name">Ines</span></div>';

describe('Microdata that belongs to no item', () => {
	it.each<[string, string]>([
		['a property beside its item', page(`${person}<p itemprop="jobTitle">Diver</p>`)],
		['a property on a page without items', page('<p itemprop="name">Ines</p>')],
		['a type without itemscope', page('<div itemtype="https://schema.org/Person"><b itemprop="name">Ines</b></div>')],
		['an item without a type', page('<div itemscope><b itemprop="name">Ines</b></div>')],
		['a reference to nothing', page('<div itemscope itemtype="https://schema.org/Person" itemref="tel"></div>')],
		['a property without a name', page(person.replace('itemprop="name"', 'itemprop=""'))],
		['beside an item in a piece of a page', `${person}<p itemprop="jobTitle">Diver</p>`],
	])('is found: %s', (_, html) => {
		expect(tell(html)).toContain('syntax/broken-item');
	});

	it.each<[string, string]>([
		[
			'what an itemref pulls in',
			page(
				`${person.replace('itemscope', 'itemscope itemref="more"')}<p id="more"><b itemprop="jobTitle">Diver</b></p>`,
			),
		],
		[
			'an itemref to what comes before',
			page(`<b id="t" itemprop="jobTitle">Diver</b>${person.replace('itemscope', 'itemscope itemref="t"')}`),
		],
		['another vocabulary’s items', page('<div itemscope><b itemprop="shoeSize">38</b></div>')],
		[
			'the type of a link’s target',
			page(
				person.replace('<span', '<a itemprop="knows" itemtype="https://schema.org/Person" href="/rui">Rui</a><span'),
			),
		],
		['a piece of a page', '<p itemprop="name">Ines</p>'],
		['a template', page(`${person}<template><p itemprop="name">x</p></template>`)],
	])('is not seen in %s', (_, html) => {
		expect(tell(html)).toEqual([]);
	});

	it('is told of twenty times at most', () => {
		expect(tell(page('<p itemprop="name">Ines</p>'.repeat(50)))).toHaveLength(20);
	});
});

describe('JSON-LD keywords', () => {
	it.each<[string, object, string]>([
		['@graph of a text', { '@context': 'https://schema.org', '@graph': 'Person' }, 'syntax/keyword-value'],
		[
			'a misspelt @graph',
			{ '@context': 'https://schema.org', '@graphs': [{ '@type': 'Person' }] },
			'syntax/unknown-keyword',
		],
		[
			'@reverse to a text',
			schemaOrg({ '@type': 'Person', name: 'Ines', '@reverse': { author: 'The slack of the tide' } }),
			'syntax/keyword-value',
		],
		[
			'@list beside a property',
			schemaOrg({
				'@type': 'Book',
				name: 'Tides',
				author: { '@list': [{ '@type': 'Person', name: 'Ines' }], name: 'x' },
			}),
			'syntax/keyword-value',
		],
		[
			'@language beside @type',
			schemaOrg({ '@type': 'Book', name: { '@value': 'Tides', '@type': 'Text', '@language': 'en' } }),
			'syntax/keyword-value',
		],
	])('%s', (_, markup, code) => {
		expect(tell(markup)).toContain(code);
	});

	it('leaves @index beside @list alone', () => {
		expect(tell(schemaOrg({ '@type': 'Book', name: 'Tides', author: { '@list': ['Ines'], '@index': 'a' } }))).toEqual(
			[],
		);
	});
});

describe('what cannot be true of a thing', () => {
	it.each<[string, object, string]>([
		[
			'being one’s own spouse',
			schemaOrg({ '@type': 'Person', '@id': '#a', name: 'Ines', spouse: { '@id': '#a' } }),
			'graph/cycle',
		],
		[
			'being a person and a site',
			graph({ '@type': 'Person', '@id': '#a', name: 'I' }, { '@type': 'WebSite', '@id': '#a', name: 'I' }),
			'graph/mixed-types',
		],
		[
			'costing two prices',
			graph({ '@type': 'Offer', '@id': '#o', price: 12 }, { '@type': 'Offer', '@id': '#o', price: '14.00' }),
			'graph/conflict',
		],
		[
			'opening its doors when it has begun',
			schemaOrg({ '@type': 'Event', name: 'R', startDate: '2026-05-01T19:30', doorTime: '2026-05-01T20:00' }),
			'graph/date-order',
		],
		[
			'an address of nothing',
			schemaOrg({ '@type': 'Person', name: 'Ines', address: { '@type': 'PostalAddress' } }),
			'syntax/empty-value',
		],
		[
			'a wrong check digit',
			schemaOrg({ '@type': 'Corporation', name: 'T', leiCode: '5493001KJTIIGC8Y1R13' }),
			'values/identifier',
		],
	])('%s', (_, markup, code) => {
		expect(tell(markup)).toContain(code);
	});

	it.each<[string, object]>([
		[
			'knowing each other',
			graph(
				{ '@type': 'Person', '@id': '#a', name: 'I', knows: { '@id': '#b' } },
				{ '@type': 'Person', '@id': '#b', name: 'J', knows: { '@id': '#a' } },
			),
		],
		[
			'a shop in two places',
			graph(
				{ '@type': 'Restaurant', '@id': '#a', name: 'Q' },
				{ '@type': 'Organization', '@id': '#a', slogan: 'Fish' },
			),
		],
		[
			'a person who is a firm, in one place',
			schemaOrg({ '@type': ['Person', 'Organization'], '@id': '#a', name: 'Q' }),
		],
		[
			'one price written twice',
			graph({ '@type': 'Offer', '@id': '#o', price: 12 }, { '@type': 'Offer', '@id': '#o', price: '12.00' }),
		],
		[
			'a counter of a kind of action',
			schemaOrg({ '@type': 'InteractionCounter', interactionType: { '@type': 'LikeAction' }, userInteractionCount: 3 }),
		],
		['an LEI', schemaOrg({ '@type': 'Corporation', name: 'T', leiCode: '5493001KJTIIGC8Y1R12' })],
	])('says nothing of %s', (_, markup) => {
		expect(tell(markup)).toEqual([]);
	});
});

describe('addresses of references', () => {
	const museum = (address: string) =>
		page(
			`<div vocab="https://schema.org/" typeof="Museum"><b property="name">K</b><a property="url" href="${address}">k</a></div>`,
		);

	it('are addresses', () => {
		for (const address of ['htp://k.example', 'http:/k.example', 'https://'])
			expect(tell(museum(address))).toEqual(['values/url']);
		for (const address of ['https://k.example/', '/about', 'about', 'mailto:k@k.example', 'urn:isbn:9780306406157'])
			expect(tell(museum(address))).toEqual([]);
	});
});

describe('text from a wrong encoding', () => {
	it.each(['InÃªs', 'The councilâ€™s ferry', 'Caf\u00c3\u00a9', '50Â°', 'GroÃŸ'])('is found in %s', (name) => {
		expect(tell(schemaOrg({ '@type': 'Person', name }))).toEqual(['syntax/damaged-text']);
	});

	it.each(['SÃO PAULO', 'Âmbar', 'Château', 'PÃES e companhia', '€â', 'Łódź'])('is not found in %s', (name) => {
		expect(tell(schemaOrg({ '@type': 'Person', name }))).toEqual([]);
	});
});
