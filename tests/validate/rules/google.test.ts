import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model';
import { type ValidateOptions, validate } from '../../../src/validate';
import { googleEntries } from '../../../src/validate/rules/google/entries';

/** Findings of the family, those of missing recommended properties apart: `severity code property`. */
function said(markup: object | string, options: ValidateOptions = {}): string[] {
	const text = typeof markup === 'string' ? markup : JSON.stringify({ '@context': 'https://schema.org', ...markup });
	return validate(text, options)
		.findings.filter(({ code }) => code.startsWith('google/') && code !== 'google/missing-recommended')
		.map((finding) => [finding.severity, finding.code.slice(7), propertyOf(finding)].filter(Boolean).join(' '));
}

function propertyOf({ args }: Finding): string {
	if ('property' in args && typeof args.property === 'string') return args.property;
	if ('properties' in args) return String(args.properties);
	if ('cause' in args) return String(args.cause);
	return 'feature' in args && 'since' in args ? String(args.feature) : '';
}

const place = {
	'@type': 'Place',
	name: 'Harbour Museum',
	address: { '@type': 'PostalAddress', addressLocality: 'Porto' },
};
const event = { '@type': 'Event', name: 'Tides', startDate: '2027-03-04', location: place };
const article = {
	'@type': 'Article',
	headline: 'Tides',
	image: 'https://example.org/a.jpg',
	author: { '@type': 'Person', name: 'Ines Duarte', url: 'https://example.org/ines' },
};
const business = {
	'@type': 'LocalBusiness',
	name: 'Duarte & Filhos',
	address: { '@type': 'PostalAddress', streetAddress: 'Rua 1' },
};
const step = (position: unknown, more: object): object => ({ '@type': 'ListItem', position, ...more });
const trail = (...itemListElement: object[]): object => ({ '@type': 'BreadcrumbList', itemListElement });

describe('what a feature requires', () => {
	it.each<[string, object, string[]]>([
		['an event with all of it', event, []],
		[
			'an event without anything',
			{ '@type': 'Event' },
			['error missing-property name', 'error missing-property startDate', 'error missing-property location'],
		],
		[
			'empty values count as missing',
			{ ...event, name: '', location: {} },
			['error missing-property name', 'error missing-property location'],
		],
		[
			'subtypes inherit',
			{ ...event, '@type': 'MusicEvent', startDate: undefined },
			['error missing-property startDate'],
		],
		[
			'one of several types is enough',
			{ ...event, '@type': ['Thing', 'Festival'], name: undefined },
			['error missing-property name'],
		],
		[
			'the place of an event needs an address',
			{ ...event, location: { '@type': 'Library', name: 'Harbour' } },
			['error missing-property address'],
		],
		['the address of a place may be text', { ...event, location: { ...place, address: 'Rua 1, Porto' } }, []],
		[
			'an event that is cancelled keeps its start',
			{ ...event, startDate: undefined, eventStatus: 'EventCancelled' },
			['error missing-property startDate'],
		],
		['a business', business, []],
		['a business without an address', { '@type': 'Restaurant', name: 'A' }, ['error missing-property address']],
		['an organisation needs nothing', { '@type': 'Organization' }, []],
		['a profile page', { '@type': 'ProfilePage' }, ['error missing-property mainEntity']],
		[
			'its person needs a name',
			{ '@type': 'ProfilePage', mainEntity: { '@type': 'Person', jobTitle: 'x' } },
			['error missing-alternative name,alternateName'],
		],
		['or an alternate name', { '@type': 'ProfilePage', mainEntity: { '@type': 'Person', alternateName: 'ines' } }, []],
		[
			'a person without a type is one',
			{ '@type': 'ProfilePage', mainEntity: { description: 'x' } },
			['error missing-alternative name,alternateName'],
		],
		[
			'its organisation too',
			{ '@type': 'ProfilePage', mainEntity: { '@type': 'NGO', url: 'https://example.org' } },
			['error missing-alternative name,alternateName'],
		],
		['a person elsewhere needs no name', { '@type': 'Person', jobTitle: 'x' }, []],
		[
			'an image of its own',
			{ '@type': 'ImageObject', contentUrl: 'https://example.org/a.jpg' },
			['warning missing-alternative creator,creditText,copyrightNotice,license'],
		],
		[
			'an image of a person needs no credit',
			{
				'@type': 'ProfilePage',
				mainEntity: {
					'@type': 'Person',
					name: 'A',
					image: { '@type': 'ImageObject', url: 'https://example.org/a.jpg' },
				},
			},
			[],
		],
		[
			'a question with answers',
			{ '@type': 'QAPage', mainEntity: { '@type': 'Question', name: 'x', answerCount: 2 } },
			['error answer'],
		],
		['a question without', { '@type': 'QAPage', mainEntity: { '@type': 'Question', name: 'x', answerCount: 0 } }, []],
	])('%s', (_, markup, expected) => {
		expect(said(markup)).toEqual(expected);
	});

	it('is not asked of subtypes that are no result of the feature', () => {
		for (const type of ['BroadcastEvent', 'DeliveryEvent', 'CourseInstance', 'UserComments']) {
			expect(said({ '@type': type, name: 'A' })).toEqual([]);
		}
	});

	it('is looked for in all that a page says about one @id', () => {
		const graph = [
			{ '@type': 'ProfilePage', mainEntity: { '@id': '#me' } },
			{ '@id': '#me', '@type': 'Person', description: 'x' },
		];
		expect(said({ '@graph': graph })).toEqual(['error missing-alternative name,alternateName']);
		expect(said({ '@graph': [...graph, { '@id': '#me', name: 'Ines' }] })).toEqual([]);
	});

	it('is not asked of what is only referred to, nor of what stands inside something else', () => {
		expect(said({ '@type': 'ProfilePage', mainEntity: { '@id': 'https://example.org/#me' } })).toEqual([]);
		expect(said({ ...event, location: { '@id': 'https://example.org/#hall' } })).toEqual([]);
		expect(said({ '@type': 'Person', name: 'A', performerIn: { '@type': 'Event', name: 'T' } })).toEqual([]);
		expect(said({ '@type': 'Person', name: 'A', worksFor: { '@type': 'Store', name: 'S' } })).toEqual([]);
		const graph = [
			{ '@type': 'Person', name: 'A', worksFor: { '@id': '#s' } },
			{ '@id': '#s', '@type': 'Store', name: 'S' },
		];
		expect(said({ '@graph': graph })).toEqual([]);
		const talk = [
			{ '@type': 'Person', name: 'A', performerIn: { '@id': '#t' } },
			{ '@id': '#t', '@type': 'Event', name: 'T', startDate: '2019' },
		];
		expect(said({ '@graph': talk })).toEqual([]);
		expect(said({ '@graph': talk.slice(1) })).not.toEqual([]);
	});

	it('is asked of the subject of a page and of Microdata and RDFa too', () => {
		expect(said({ '@type': 'WebPage', mainEntity: { '@type': 'Event', name: 'T', location: place } })).toEqual([
			'error missing-property startDate',
		]);
		const microdata =
			'<div itemscope itemtype="https://schema.org/Event"><b itemprop="name">T</b><time itemprop="startDate" datetime="2027">x</time></div>';
		expect(said(microdata, { mediaType: 'text/html' })).toEqual([
			'error missing-property location',
			'error not-precise startDate',
		]);
		const rdfa = '<div vocab="https://schema.org/" typeof="Restaurant"><b property="name">T</b></div>';
		expect(said(rdfa, { mediaType: 'text/html' })).toEqual(['error missing-property address']);
	});

	it('sees through a Role', () => {
		expect(
			said({ ...event, performer: { '@type': 'PerformanceRole', performer: { '@type': 'Person', name: 'A' } } }),
		).toEqual([]);
		expect(said({ ...event, organizer: { '@type': 'Role', organizer: { '@type': 'Place', name: 'A' } } })).toEqual([
			'warning value-type organizer',
		]);
	});
});

describe('dates', () => {
	it.each<[string, object, string[]]>([
		['2027', { startDate: '2027' }, ['error not-precise startDate']],
		['2027-03', { startDate: '2027-03' }, ['error not-precise startDate']],
		[
			'an EDTF literal',
			{ startDate: { '@type': 'http://id.loc.gov/datatypes/edtf/EDTF', '@value': '2027~' } },
			['error not-precise startDate'],
		],
		['an end without a day is not required', { endDate: '2027' }, ['warning not-precise endDate']],
		['a day', { startDate: '2027-03-04' }, []],
		['no seconds', { startDate: '2027-03-04T19:00-05:00' }, []],
		['no offset', { startDate: '2027-03-04T19:00:00' }, []],
		['midnight for no hour', { startDate: '2027-03-04T00:00:00' }, ['warning placeholder-time startDate']],
		['midnight with an offset', { startDate: '2027-03-04T00:00:00+00:00' }, ['warning placeholder-time startDate']],
		[
			'the last second',
			{ endDate: '2027-03-04T23:59:59+00:00' },
			['warning placeholder-time endDate', 'info mixed-precision'],
		],
		['prose', { startDate: 'next Friday' }, ['warning value-format startDate']],
		['an hour and a day', { startDate: '2027-03-04T19:00Z', endDate: '2027-03-05' }, ['info mixed-precision']],
		['an earlier start', { previousStartDate: '2027-02-04' }, ['warning rescheduled']],
		[
			'an earlier start, moved',
			{ previousStartDate: '2027-02-04', eventStatus: 'https://schema.org/EventRescheduled' },
			[],
		],
		['moved from nowhere', { eventStatus: 'EventRescheduled' }, ['info rescheduled']],
	])('of an event: %s', (_, more, expected) => {
		expect(said({ ...event, ...more }).sort()).toEqual([...expected].sort());
	});

	it('of an article say their offset', () => {
		expect(said({ ...article, datePublished: '2026-03-04T10:00:00' })).toEqual(['info missing-zone datePublished']);
		expect(said({ ...article, datePublished: '2026-03-04T10:00:00Z', dateModified: '2026-03-04' })).toEqual([]);
	});
});

describe('values', () => {
	it.each<[string, object, string[]]>([
		['text for a place', { ...event, location: 'Porto' }, ['warning value-type location']],
		['text for an organiser', { ...event, organizer: 'Museum' }, ['info value-type organizer']],
		['an address for a thing', { ...event, organizer: 'https://example.org/' }, []],
		[
			'a member that schema.org has',
			{ ...event, eventStatus: 'EventMovedOnline' },
			['info unknown-member eventStatus', 'info retired-feature virtual-event'],
		],
		['a member in any spelling', { ...event, eventStatus: { '@id': 'http://schema.org/EventPostponed' } }, []],
		['no member', { ...event, eventStatus: 'delayed' }, ['warning unknown-member eventStatus']],
		['a price without a currency', { ...event, offers: { '@type': 'Offer', price: '12' } }, ['warning price-currency']],
		['a free event', { ...event, offers: { '@type': 'Offer', price: 0 } }, []],
		[
			'a price with its sign',
			{ ...event, offers: { '@type': 'Offer', price: '€12', priceCurrency: 'EUR' } },
			['warning value-format price'],
		],
		[
			'a word for a currency',
			{ ...event, offers: { '@type': 'Offer', price: '12', priceCurrency: 'euro' } },
			['warning value-format priceCurrency'],
		],
		['an address that is relative, of a business', { ...business, url: '/shop' }, ['warning value-format url']],
		['an address that is relative, elsewhere', { '@type': 'Organization', url: '/' }, ['info value-format url']],
		['a long price range', { ...business, priceRange: 'x'.repeat(100) }, ['warning value-format priceRange']],
		[
			'a coarse place',
			{ ...business, geo: { '@type': 'GeoCoordinates', latitude: 41.1, longitude: '-8.61099' } },
			['info value-format latitude'],
		],
		[
			'days by name',
			{
				...business,
				openingHoursSpecification: {
					'@type': 'OpeningHoursSpecification',
					dayOfWeek: ['Monday', 'https://schema.org/Tuesday'],
					opens: '09:00',
					closes: '17:00',
				},
			},
			[],
		],
		[
			'a number of employees',
			{ '@type': 'Organization', numberOfEmployees: { '@type': 'QuantitativeValue', unitText: 'x' } },
			['warning missing-alternative value,minValue,maxValue'],
		],
		...['20260501T1930', '2026-W18-5', '2026-121T19:30Z', '2026-05-01t19:30:00,5+0200'].map(
			(startDate): [string, object, string[]] => [`a start on ${startDate}`, { ...event, startDate }, []],
		),
		...['2026-W18', '2026-5-1', '1 May 2026'].map((startDate): [string, object, string[]] => [
			`a start on ${startDate}`,
			{ ...event, startDate },
			['warning value-format startDate'],
		]),
		[
			'a country as a thing',
			{
				...business,
				address: {
					'@type': 'PostalAddress',
					streetAddress: '3 Quay',
					addressCountry: { '@type': 'Country', name: 'PT' },
				},
			},
			[],
		],
		[
			'a virtual place',
			{ ...event, location: { '@type': 'VirtualLocation', url: 'https://example.org' } },
			['info retired-feature virtual-event'],
		],
		[
			'a counter',
			{
				'@type': 'ProfilePage',
				mainEntity: {
					'@type': 'Person',
					name: 'A',
					interactionStatistic: {
						'@type': 'InteractionCounter',
						interactionType: 'https://schema.org/FollowAction',
						userInteractionCount: 4,
					},
				},
			},
			[],
		],
		[
			'a counter of something else',
			{
				'@type': 'ProfilePage',
				mainEntity: {
					'@type': 'Person',
					name: 'A',
					interactionStatistic: {
						'@type': 'InteractionCounter',
						interactionType: 'WriteAction',
						userInteractionCount: 4,
					},
				},
			},
			['info unknown-member interactionType'],
		],
		[
			'two main entities',
			{
				'@type': 'ProfilePage',
				mainEntity: [
					{ '@type': 'Person', name: 'A' },
					{ '@type': 'Person', name: 'B' },
				],
			},
			['warning value-count mainEntity'],
		],
	])('%s', (_, markup, expected) => {
		expect(said(markup).sort()).toEqual([...expected].sort());
	});
});

describe('authors', () => {
	it.each<[string, unknown, string[]]>([
		['a node of its own', article.author, []],
		['several nodes', [article.author, { ...article.author, name: 'Rui Prado' }], []],
		['sameAs in the place of url', { '@type': 'Person', name: 'Ines Duarte', sameAs: 'https://example.org/x' }, []],
		['no address', { '@type': 'Person', name: 'Ines Duarte' }, ['info missing-alternative url,sameAs']],
		['text', 'Ines Duarte', ['warning value-type author']],
		['a Thing', { '@type': 'Thing', name: 'Ines Duarte' }, ['warning value-type author']],
		['two in one', { ...article.author, name: 'Ines Duarte and Rui Prado' }, ['warning author-name several']],
		['two with a comma', { ...article.author, name: 'Ines Duarte, Rui Prado' }, ['warning author-name several']],
		['a suffix is none', { ...article.author, name: 'Rui Prado, Jr.' }, []],
		['family name first is none', { ...article.author, name: 'Duarte, Ines' }, []],
		['a title', { ...article.author, name: 'Prof. Ines Duarte' }, ['warning author-name title']],
		['words before', { ...article.author, name: 'By Ines Duarte' }, ['warning author-name introduction']],
		['a name that starts like a title', { ...article.author, name: 'Dragana Mrsic' }, []],
		['a firm of two', { '@type': 'Organization', name: 'Duarte and Sons', url: 'https://example.org' }, []],
	])('%s', (_, author, expected) => {
		expect(said({ ...article, author })).toEqual(expected);
	});
});

describe('trails', () => {
	const home = step(1, { name: 'Home', item: 'https://example.org/' });
	const last = step(2, { name: 'Ines' });
	it.each<[string, object, string[]]>([
		['two steps', trail(home, last), []],
		['in any order', trail(last, home), []],
		['one step', trail(home), ['error value-count itemListElement']],
		['no steps', trail(), ['error missing-property itemListElement']],
		[
			'the name of the item',
			trail(step(1, { item: { '@id': 'https://example.org/', '@type': 'WebPage', name: 'Home' } }), last),
			[],
		],
		['no name', trail(step(1, { item: 'https://example.org/' }), last), ['error breadcrumb-step name']],
		['no address', trail(step(1, { name: 'Home' }), last), ['error breadcrumb-step item']],
		[
			'no position',
			trail(step(undefined, { name: 'Home', item: 'https://example.org/' }), last),
			['error missing-property position'],
		],
		[
			'the same position',
			trail(home, step(1, { name: 'Ines', item: 'https://example.org/i' })),
			['warning breadcrumb-step position'],
		],
		[
			'a position as text',
			trail(step('1', { name: 'Home', item: 'https://example.org/' }), step('2', { name: 'Ines' })),
			[],
		],
		[
			'in the page it belongs to',
			{ '@type': 'WebPage', breadcrumb: trail(home) },
			['error value-count itemListElement'],
		],
	])('%s', (_, markup, expected) => {
		expect(said(markup)).toEqual(expected);
	});
});

describe('features that are gone', () => {
	it.each([
		[
			'FAQPage',
			{ mainEntity: { '@type': 'Question', name: 'x', acceptedAnswer: { '@type': 'Answer', text: 'y' } } },
			['info retired-feature faq'],
		],
		['HowTo', { name: 'x' }, ['info retired-feature how-to']],
		['Recipe', { name: 'x', image: 'https://example.org/a.jpg' }, []],
		[
			'WebSite',
			{ name: 'x', potentialAction: { '@type': 'SearchAction', target: 'https://example.org?q={q}' } },
			['info retired-feature sitelinks-search-box'],
		],
		['WebSite', { name: 'x' }, []],
		['ClaimReview', { url: 'https://example.org' }, ['info retired-feature claim-review']],
	])('%s is information', (type, more, expected) => {
		expect(said({ '@type': type, ...more })).toEqual(expected);
	});
});

describe('switches', () => {
	it('turn features off one by one, and all of them', () => {
		const markup = {
			'@graph': [
				{ '@type': 'Event', name: 'T', startDate: '2027', location: place },
				{ '@type': 'ProfilePage' },
				{ '@type': 'HowTo', name: 'x' },
			],
		};
		expect(said(markup)).toHaveLength(3);
		expect(said(markup, { features: { event: false } })).toEqual([
			'error missing-property mainEntity',
			'info retired-feature how-to',
		]);
		expect(said(markup, { features: { 'how-to': false, 'profile-page': false } })).toEqual([
			'error not-precise startDate',
		]);
		expect(said(markup, { features: false })).toEqual([]);
	});

	it('a business speaks as an organisation where its own feature is off', () => {
		const markup = { '@type': 'Restaurant', name: 'A' };
		expect(said(markup, { features: { 'local-business': false } })).toEqual([]);
	});
});

describe('recommended properties', () => {
	const missing = (markup: object): string[] =>
		validate(JSON.stringify({ '@context': 'https://schema.org', ...markup }))
			.findings.filter(({ code }) => code === 'google/missing-recommended')
			.map((finding) => `${finding.severity} ${propertyOf(finding)}`);

	it('are one finding each, for information', () => {
		expect(
			missing({
				...event,
				description: 'x',
				image: 'https://example.org/a.jpg',
				performer: { '@type': 'Person', name: 'A' },
			}),
		).toEqual(['info endDate', 'info eventStatus', 'info offers', 'info organizer']);
	});

	it('of a business that is an organisation too are named once', () => {
		const found = missing(business);
		expect(found).toEqual([...new Set(found)]);
		expect(found).toContain('info geo');
		expect(found).toContain('info logo');
	});
});

describe('the JSON Schemas', () => {
	const files = readdirSync('schemas/google');

	it('are one for each entry, with its source and the day it was read', () => {
		expect(files.sort()).toEqual(googleEntries.map(({ id }) => `${id}.json`).sort());
		for (const file of files) {
			const schema = JSON.parse(readFileSync(`schemas/google/${file}`, 'utf8'));
			expect(schema['x-source']).toMatch(/^https:\/\/developers\.google\.com\/search\/docs\//);
			expect(schema['x-read']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
		}
	});

	it('say by themselves, with plain ajv, what is required', () => {
		const schema = JSON.parse(readFileSync('schemas/google/event.json', 'utf8'));
		const check = new Ajv({ strict: false }).compile(schema);
		expect(
			check({ '@type': ['Event'], name: ['Tides'], startDate: ['2027-03-04'], location: [{ '@type': ['Place'] }] }),
		).toBe(true);
		expect(check({ '@type': ['Event'], name: ['Tides'], startDate: ['2027-03-04'] })).toBe(false);
	});

	it('are compiled into code that needs neither eval nor Node', () => {
		const path = 'src/validate/rules/google/schemas.generated.ts';
		expect(existsSync(path)).toBe(true);
		expect(readFileSync(path, 'utf8')).not.toMatch(/\brequire\(|\beval\(|new Function|\bprocess\.|from 'node:/);
	});
});
