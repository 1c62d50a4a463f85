import { describe, expect, it } from 'vitest';
import { validate } from '../../../src/validate';

/** Findings of the family that are more than information: `severity code property`. */
function said(markup: object): string[] {
	return validate(JSON.stringify({ '@context': 'https://schema.org', ...markup }))
		.findings.filter(({ code, severity }) => code.startsWith('google/') && severity !== 'info')
		.map(({ severity, code, args }) => {
			const { property, properties } = args as { property?: string; properties?: readonly string[] };
			return [severity, code.slice(7), property ?? properties?.join('|')].filter(Boolean).join(' ');
		});
}

const url = 'https://shop.example/lamp';
const offer = {
	'@type': 'Offer',
	url,
	price: '119.99',
	priceCurrency: 'EUR',
	availability: 'https://schema.org/InStock',
};
const review = {
	'@type': 'Review',
	author: { '@type': 'Person', name: 'Fred Benson' },
	reviewRating: { '@type': 'Rating', ratingValue: 4 },
};
const rating = { '@type': 'AggregateRating', ratingValue: 4.4, reviewCount: 89 };
const product = {
	'@type': 'Product',
	name: 'Oak desk lamp',
	image: 'https://shop.example/lamp.jpg',
	description: 'A lamp with an oak foot.',
	sku: 'L-114',
	offers: offer,
	review,
	aggregateRating: rating,
};
const job = {
	'@type': 'JobPosting',
	title: 'Engineer',
	description: '<p>We look for an engineer.</p>',
	datePosted: '2026-01-18',
	employmentType: 'FULL_TIME',
	hiringOrganization: { '@type': 'Organization', name: 'Tidewater' },
	jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Porto' } },
	baseSalary: {
		'@type': 'MonetaryAmount',
		currency: 'EUR',
		value: { '@type': 'QuantitativeValue', value: 42.5, unitText: 'HOUR' },
	},
};
const video = {
	'@type': 'VideoObject',
	name: 'Tides',
	description: 'Why water rises twice a day.',
	thumbnailUrl: 'https://video.example/t.jpg',
	uploadDate: '2024-03-31T08:00:00+08:00',
	hasPart: { '@type': 'Clip', name: 'Moon', startOffset: 30, url: 'https://video.example/?t=30' },
};
const recipe = {
	'@type': 'Recipe',
	name: 'Almond cake',
	image: 'https://kitchen.example/cake.jpg',
	recipeYield: '8',
	recipeIngredient: ['200 g almonds'],
	video,
	aggregateRating: rating,
};
const posting = {
	'@type': 'DiscussionForumPosting',
	headline: 'The concert',
	text: 'I was there.',
	author: { '@type': 'Person', name: 'Katie Pope', url: 'https://forum.example/katie' },
	datePublished: '2024-03-01T08:34:34+02:00',
	comment: {
		'@type': 'Comment',
		text: 'Me too.',
		author: { '@type': 'Person', name: 'Saul Ward' },
		datePublished: '2024-03-01T09:46:02+02:00',
	},
};
const dataset = {
	'@type': 'Dataset',
	name: 'Tide heights',
	description: 'Hourly tide heights at 40 gauges, checked by hand against paper records.',
	url: 'https://data.example/tides',
	distribution: { '@type': 'DataDownload', contentUrl: 'https://data.example/tides.csv' },
};
const app = {
	'@type': 'MobileApplication',
	name: 'TideClock',
	operatingSystem: 'ANDROID',
	applicationCategory: 'UtilitiesApplication',
	offers: { '@type': 'Offer', price: 0 },
};
const standalone = { ...review, itemReviewed: { '@type': 'Book', name: 'Slack' }, reviewBody: 'Good.' };

describe('what is whole', () => {
	it.each(Object.entries({ product, job, video, recipe, posting, dataset, app, standalone }))(
		'passes: %s',
		(_, markup) => {
			expect(said(markup)).toEqual([]);
		},
	);

	it.each<[string, object]>([
		[
			'a price of its own specification',
			{ ...product, offers: { '@type': 'Offer', priceSpecification: { price: 1 } } },
		],
		['a free offer without a currency', { ...product, offers: { '@type': 'Offer', price: 0 } }],
		['ratings in per cent and as a fraction', { ...product, aggregateRating: { ...rating, ratingValue: '80%' } }],
		[
			'a review of pros and cons',
			{ ...product, review: { ...review, reviewRating: undefined, positiveNotes: 'Light' } },
		],
		[
			'work from home',
			{ ...job, jobLocation: undefined, applicantLocationRequirements: { '@type': 'Country', name: 'PT' } },
		],
		['a group of variants', { '@type': 'ProductGroup', name: 'Coat', productGroupID: 'C', url, description: 'A coat' }],
		['an app without ratings', { ...app, aggregateRating: undefined }],
		['a fact check', { '@type': 'ClaimReview', url, claimReviewed: 'x', author: 'y', datePublished: '2024-06-22' }],
	])('passes: %s', (_, markup) => {
		expect(said(markup)).toEqual([]);
	});

	it('is not asked of what is named in passing, nor of what stands in another place', () => {
		expect(said({ '@type': 'Recipe', name: 'Cake', cookTime: 'PT30M' })).toEqual([]);
		expect(
			said({ '@type': 'WebPage', name: 'Lamps', about: { ...product, offers: undefined, name: undefined } }),
		).toEqual([]);
		const nodes = [
			{ ...product, review: { '@id': '#r' } },
			{ ...review, '@id': '#r', reviewBody: 'Good.', name: 'Lamp' },
		];
		expect(said({ '@graph': nodes })).toEqual([]);
	});
});

describe('what is missing or of another kind', () => {
	it.each<[string, object, string[]]>([
		['a product without a name', { ...product, name: undefined }, ['error missing-property name']],
		[
			'a product without anything to show',
			{ ...product, offers: undefined, review: undefined, aggregateRating: undefined, brand: 'L' },
			['warning missing-alternative review|aggregateRating|offers'],
		],
		[
			'an offer without a price',
			{ ...product, offers: { ...offer, price: undefined } },
			['error missing-alternative price|priceSpecification'],
		],
		[
			'an offer without a currency',
			{ ...product, offers: { ...offer, priceCurrency: undefined } },
			['warning price-currency'],
		],
		['a price in words', { ...product, offers: { ...offer, price: 'on request' } }, ['warning value-format price']],
		[
			'availability in words',
			{ ...product, offers: { ...offer, availability: 'in stock' } },
			['warning unknown-member availability'],
		],
		[
			'prices without the lowest',
			{ ...product, offers: { '@type': 'AggregateOffer', highPrice: 9, priceCurrency: 'EUR' } },
			['error missing-property lowPrice'],
		],
		['a rating as a number', { ...product, aggregateRating: 4.4 }, ['warning value-type aggregateRating']],
		[
			'an average of nothing',
			{ ...product, aggregateRating: { ...rating, reviewCount: undefined } },
			['error missing-alternative ratingCount|reviewCount'],
		],
		[
			'no reviews',
			{ ...product, aggregateRating: { ...rating, reviewCount: 0 } },
			['warning value-format reviewCount'],
		],
		['a review by nobody', { ...product, review: { ...review, author: undefined } }, ['error missing-property author']],
		['a review by a text', { ...product, review: { ...review, author: 'Fred' } }, ['warning value-type author']],
		[
			'a review of nothing',
			{ ...standalone, itemReviewed: undefined, name: 'x' },
			['error missing-property itemReviewed'],
		],
		[
			'a job nowhere',
			{ ...job, jobLocation: undefined },
			['error missing-alternative jobLocation|applicantLocationRequirements'],
		],
		['a kind of job in words', { ...job, employmentType: 'Full-time' }, ['warning unknown-member employmentType']],
		['a job by nobody', { ...job, hiringOrganization: undefined }, ['error missing-property hiringOrganization']],
		[
			'pay by another measure',
			{ ...job, baseSalary: { ...job.baseSalary, value: { ...job.baseSalary.value, unitText: 'hourly' } } },
			['warning unknown-member unitText'],
		],
		['a video without a picture', { ...video, thumbnailUrl: undefined }, ['error missing-property thumbnailUrl']],
		['a recipe without a picture', { ...recipe, image: undefined }, ['error missing-property image']],
		['a posting without a date', { ...posting, datePublished: undefined }, ['error missing-property datePublished']],
		['data in a word', { ...dataset, description: 'Tides.' }, ['warning value-format description']],
		[
			'an article by a text',
			{ '@type': 'Article', headline: 'Tides', image: url, author: 'Ines' },
			['warning value-type author'],
		],
	])('%s', (_, markup, expected) => {
		expect(said(markup)).toEqual(expected);
	});

	it('reads content on any element of Microdata, as Google does', () => {
		const html = `<div itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Lamp</h1>
<div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><meta itemprop="priceCurrency" content="EUR">
<span itemprop="price" content="119.99">119,99 €</span></div></div>`;
		expect(validate(html).findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
	});
});
