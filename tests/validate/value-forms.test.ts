import { describe, expect, it } from 'vitest';
import { schemaOrg, tell } from './tell';

interface Form {
	readonly code: string;
	readonly type: string;
	readonly property: string;
	readonly wrong: readonly unknown[];
	readonly right: readonly unknown[];
}

// What a reviewer takes for wrong, and beside it what looks alike and is fine.
const forms: readonly Form[] = [
	{
		code: 'values/currency',
		type: 'Offer',
		property: 'priceCurrency',
		wrong: ['€', '$', 'US$', 'eur', 'Euro', 'dollars', 'EUD', 'EU', 978],
		right: ['EUR', 'KWD', 'SLE', 'BTC', 'USDT', 'HRK', 'Ithaca HOUR', 'Brixton Pound'],
	},
	{
		code: 'values/country',
		type: 'PostalAddress',
		property: 'addressCountry',
		wrong: ['XX', 'gb', 'Pt'],
		right: ['GB', 'UK', 'EU', 'Portugal', 'DEU', '日本', { '@type': 'Country', name: 'PT' }],
	},
	{
		code: 'values/email',
		type: 'Person',
		property: 'email',
		wrong: ['press', 'marlow.example', 'https://marlow.example/contact', 'press@', '@marlow', 'the office at the quay'],
		right: ['press@marlow.example', 'mailto:press@marlow.example?subject=Hello%20there', 'a.b+c@bücher.example'].concat(
			'Press <press@marlow.example>',
			'press (at) marlow.example',
		),
	},
	{
		code: 'values/telephone',
		type: 'Person',
		property: 'telephone',
		wrong: ['call us', '12', '+1-XXX-XXX-XXXX', 'n/a'],
		right: ['112', '+44 117 496 0123', '(206) 555-0100 ext. 12', 'tel:+441174960123', '1-800-HARBOUR', '٠٢١٢٣٤٥'],
	},
	{
		code: 'values/opening-hours',
		type: 'CivicStructure',
		property: 'openingHours',
		wrong: ['Monday to Friday', 'Mon-Fri 09:00-17:00', 'Mo-Fr 9am-5pm', 'Mo-Fr 09:00-31:00', 'daily'],
		right: [
			'Mo-Fr 09:00-17:00',
			'Mo,We,Fr 9:00-12:00',
			'Mo-Su',
			'Fr 20:00-02:00',
			'Mo-Fr 09:00-12:00, 13:00-17:00',
		].concat('Tu-Th 16:00-24:00', 'Mo-Sa 11:00-14:30 Su 12:00-15:00'),
	},
	{
		code: 'values/negative',
		type: 'Book',
		property: 'numberOfPages',
		wrong: [-1, '-312'],
		right: [0, 312, '312'],
	},
	{
		code: 'values/number',
		type: 'Offer',
		property: 'price',
		wrong: ['five', 'Free', 'twenty euros', 'from 20', '20,-', '1.200,50'],
		right: ['20.50', 0, 'on request', 'donation'],
	},
	{
		code: 'values/number',
		type: 'Rating',
		property: 'ratingValue',
		wrong: ['4 stars', 'four', '4,5'],
		right: ['4', 4.5, '4/5', '4 out of 5', '80 %'],
	},
	{
		code: 'values/url',
		type: 'Organization',
		property: 'url',
		wrong: ['www.harbour.example', 'harbour.example', 'harbour.example/about', 'Homepage', 'our website'].concat(
			'htttp://harbour.example',
			'http://https://harbour.example',
			'https:///about',
			'http://localhost:3000/',
			'http://192.168.0.7/',
			'file:///C:/index.html',
			'office@harbour.example',
			'@harbour',
		),
		right: [
			'https://harbour.example',
			'/about',
			'./about.html',
			'about-us',
			'index.html',
			'about.html?lang=pt',
			'#top',
		].concat(
			'//cdn.harbour.example/',
			'https://harbour.example/localhost',
			'http://10.example/',
			'https://localhosting.example/',
		),
	},
	{
		code: 'values/url',
		type: 'Person',
		property: 'image',
		wrong: ['A picture of the harbour', 'C:\\images\\me.jpg', '<img src="me.jpg">', 'harbour.example/me.jpg'],
		right: ['me.jpg', 'pictures/me.webp', 'https://harbour.example/me', 'data:image/png;base64,iVBORw0KGgo='],
	},
	{
		code: 'syntax/placeholder',
		type: 'Organization',
		property: 'description',
		wrong: [
			'{{ description }}',
			// biome-ignore lint/suspicious/noTemplateCurlyInString: the gap of a template is what is looked for
			'${org.text}',
			'%%excerpt%%',
			'<%= text %>',
			'{{ title }} | {{ site }}',
			'undefined',
		].concat(
			'null',
			'[object Object]',
			'TODO',
			'TODO: write this',
			'[Insert description here]',
			'Your company description here',
			'Lorem ipsum dolor sit amet, consectetur adipiscing elit.',
			'Invalid Date',
		),
		right: ['How {{ name }} is written in a template', 'A todo list', 'What undefined means', '50 %% off'].concat(
			'Where Lorem ipsum comes from',
			'Null and void',
			'function() in R',
			'Add it here, or there',
		),
	},
	{
		code: 'syntax/placeholder',
		type: 'Organization',
		property: 'logo',
		wrong: ['https://harbour.example/{{logo}}', 'https://harbour.example/img/undefined'],
		right: ['https://harbour.example/logo.png', 'https://harbour.example/undefined-behaviour.png'],
	},
	{
		code: 'vocabulary/range',
		type: 'Organization',
		property: 'url',
		wrong: [404],
		right: ['https://harbour.example/404'],
	},
];

describe.each(forms)('$code of $property', ({ code, type, property, wrong, right }) => {
	it.each(wrong)('finds fault with %j', (value) => {
		expect(tell(schemaOrg({ '@type': type, [property]: value }))).toContain(code);
	});

	it.each(right)('has nothing to say about %j', (value) => {
		expect(tell(schemaOrg({ '@type': type, [property]: value }))).toEqual([]);
	});
});

describe('graph/value-order', () => {
	const rating = (values: object) => tell(schemaOrg({ '@type': 'AggregateRating', ...values }));

	it.each([
		{ ratingValue: 8.4 },
		{ ratingValue: 0 },
		{ ratingValue: '11', bestRating: 10 },
		{ ratingValue: 3, bestRating: 1, worstRating: 5 },
	])('finds %j off the scale', (values) => {
		expect(rating(values)).toContain('graph/value-order');
	});

	it.each([
		{ ratingValue: 5 },
		{ ratingValue: 8.4, bestRating: 10 },
		{ ratingValue: 0, worstRating: 0 },
		{ ratingValue: 0, reviewCount: 0 },
		{ ratingValue: '80 %' },
		{ ratingValue: [3, 9] },
	])('takes %j', (values) => {
		expect(rating(values)).toEqual([]);
	});

	it('compares prices, values, pages and the times of a recipe', () => {
		for (const [type, wrong, right] of [
			['AggregateOffer', { lowPrice: 20, highPrice: '10' }, { lowPrice: 10, highPrice: 10 }],
			['QuantitativeValue', { minValue: 45, maxValue: 15 }, { minValue: -5, maxValue: 5 }],
			['ScholarlyArticle', { pageStart: 30, pageEnd: 12 }, { pageStart: 'iv', pageEnd: 12 }],
			['Recipe', { cookTime: 'PT2H', totalTime: 'PT90M' }, { cookTime: 'PT1H', totalTime: 'P0DT1H30M' }],
		] as const) {
			expect(tell(schemaOrg({ '@type': type, ...wrong }))).toContain('graph/value-order');
			expect(tell(schemaOrg({ '@type': type, ...right }))).toEqual([]);
		}
	});
});

describe('syntax/missing-type', () => {
	it('asks for the type of a node inside another, unless it is described at an address of its own', () => {
		expect(tell(schemaOrg({ '@type': 'Product', offers: { price: 12, priceCurrency: 'EUR' } }))).toContain(
			'syntax/missing-type',
		);
		const item = { '@id': 'https://shop.example/books', name: 'Books' };
		expect(tell(schemaOrg({ '@type': 'ListItem', position: 1, item }))).toEqual([]);
	});
});
