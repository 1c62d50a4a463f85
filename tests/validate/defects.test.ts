import { describe, expect, it } from 'vitest';
import { validate } from '../../src/validate';
import { findingsOf, page, schemaOrg } from './tell';

// Each row is a clean document with one thing wrong, the finding that must name it, and what stands at its place.
interface Defect {
	readonly name: string;
	readonly markup: string | object;
	readonly code: string;
	/** The source text that the finding's span covers; the span is not looked at where absent. */
	readonly at?: string;
}

const person = { '@type': 'Person', name: 'Mira Solberg', birthDate: '1815-12-10' };
const doc = (changes: object) => schemaOrg({ ...person, ...changes });
const event = {
	'@type': 'Event',
	name: 'Reading',
	startDate: '2026-05-01T19:30',
	location: { '@type': 'Place', name: 'Hall' },
};
const eventWith = (changes: object) => schemaOrg({ ...event, ...changes });

const defects: readonly Defect[] = [
	// syntax, context, empty values
	{
		name: 'trailing comma',
		markup: '{"@context": "https://schema.org", "@type": "Person",}',
		code: 'syntax/invalid-json',
		at: ',',
	},
	{
		name: 'duplicate key',
		markup: '{"@context": "https://schema.org", "@type": "Person", "name": "A", "name": "B"}',
		code: 'syntax/duplicate-key',
		at: '"name"',
	},
	{ name: 'unknown keyword', markup: doc({ '@typ': 'Patient' }), code: 'syntax/unknown-keyword', at: '"@typ"' },
	{ name: 'no context', markup: person, code: 'syntax/missing-context' },
	{
		name: 'misspelt context',
		markup: { '@context': 'https://schema.com', ...person },
		code: 'syntax/misspelt-context',
		at: '"https://schema.com"',
	},
	{ name: 'no type', markup: schemaOrg({ name: 'Mira Solberg' }), code: 'syntax/missing-type' },
	...[null, '', {}, [], [null]].map((context) => ({
		name: `context ${JSON.stringify(context)}`,
		markup: { '@context': context, ...person },
		code: 'syntax/missing-context',
		at: JSON.stringify(context).replace(/^([[{]).*/, '$1'),
	})),
	...[
		['latitude', '41° N'],
		['longitude', 'east'],
	].map(([property = '', value]) => ({
		name: `${property} ${value}`,
		markup: schemaOrg({ '@type': 'GeoCoordinates', [property]: value }),
		code: 'values/number',
		at: `"${value}"`,
	})),
	...['1.234,50', 'from 5', '12 per piece'].map((price) => ({
		name: `price ${price}`,
		markup: schemaOrg({ '@type': 'Offer', price }),
		code: 'values/number',
		at: `"${price}"`,
	})),
	{
		name: 'rating in words',
		markup: schemaOrg({ '@type': 'Rating', ratingValue: 'four' }),
		code: 'values/number',
		at: '"four"',
	},
	{ name: 'empty text', markup: doc({ jobTitle: '' }), code: 'syntax/empty-value', at: '""' },
	{ name: 'empty object', markup: doc({ worksFor: {} }), code: 'syntax/empty-value', at: '{' },
	{ name: 'null', markup: doc({ jobTitle: null }), code: 'syntax/empty-value', at: 'null' },
	{ name: '@id that is no text', markup: doc({ '@id': 5 }), code: 'syntax/keyword-value', at: '5' },
	// types, properties, domain, range, superseded
	{ name: 'unknown type', markup: doc({ '@type': 'Persn' }), code: 'vocabulary/unknown-type', at: '"Persn"' },
	{ name: 'type in small letters', markup: doc({ '@type': 'person' }), code: 'vocabulary/wrong-case', at: '"person"' },
	{
		name: 'property as type',
		markup: doc({ '@type': 'aggregateRating' }),
		code: 'vocabulary/wrong-case',
		at: '"aggregateRating"',
	},
	{
		name: 'unknown type by address',
		markup: doc({ '@type': 'http://schema.org/Persona' }),
		code: 'vocabulary/unknown-type',
	},
	{
		name: 'unknown property',
		markup: doc({ jobTitel: 'Baker' }),
		code: 'vocabulary/unknown-property',
		at: '"jobTitel"',
	},
	{
		name: 'unknown property like none',
		markup: doc({ favouriteColour: 'green' }),
		code: 'vocabulary/unknown-property',
	},
	{
		name: 'property in other case',
		markup: doc({ JobTitle: 'Baker' }),
		code: 'vocabulary/wrong-case',
		at: '"JobTitle"',
	},
	{
		name: 'property of another type',
		markup: doc({ startDate: '2020' }),
		code: 'vocabulary/domain',
		at: '"startDate"',
	},
	{
		name: 'property of another type, nested',
		markup: doc({ worksFor: { '@type': 'Organization', name: 'Mill', birthDate: '1990' } }),
		code: 'vocabulary/domain',
	},
	{
		name: 'node of another type',
		markup: doc({ worksFor: { '@type': 'Place', name: 'Mill' } }),
		code: 'vocabulary/range',
		at: '"Place"',
	},
	{
		name: 'node for a text',
		markup: doc({ birthDate: { '@type': 'Event', name: 'Birth' } }),
		code: 'vocabulary/range',
	},
	{ name: 'boolean for a thing', markup: doc({ worksFor: true }), code: 'vocabulary/range', at: 'true' },
	{ name: 'number for a person', markup: eventWith({ performer: 7 }), code: 'vocabulary/range', at: '7' },
	{
		name: 'superseded property',
		markup: doc({ colleagues: 'Ole Berg' }),
		code: 'vocabulary/superseded',
		at: '"colleagues"',
	},
	{
		name: 'superseded type',
		markup: schemaOrg({ '@type': 'Taxi', name: 'Cab' }),
		code: 'vocabulary/superseded',
		at: '"Taxi"',
	},
	{
		name: 'unknown type of a nested node',
		markup: doc({ address: { '@type': 'PostalAdress', addressLocality: 'Bergen' } }),
		code: 'vocabulary/unknown-type',
	},
	// datatypes, enumerations
	{
		name: 'date as prose',
		markup: doc({ birthDate: 'December 10, 1815' }),
		code: 'values/date',
		at: '"December 10, 1815"',
	},
	{ name: 'date with slashes', markup: doc({ birthDate: '12/10/1815' }), code: 'values/date' },
	{
		name: 'day that is not',
		markup: doc({ birthDate: '1815-02-30' }),
		code: 'values/impossible-date',
		at: '"1815-02-30"',
	},
	{ name: 'month that is not', markup: doc({ birthDate: '1815-13' }), code: 'values/impossible-date' },
	{ name: 'hour that is not', markup: eventWith({ startDate: '2026-05-01T25:00' }), code: 'values/impossible-date' },
	{ name: 'uncertain date', markup: doc({ birthDate: '1815~' }), code: 'values/edtf' },
	{ name: 'interval', markup: eventWith({ startDate: '2026-05-01/2026-05-03' }), code: 'values/edtf' },
	{
		name: 'time as prose',
		markup: schemaOrg({ '@type': 'OpeningHoursSpecification', opens: 'noon', closes: '17:00' }),
		code: 'values/time',
	},
	{ name: 'duration as prose', markup: eventWith({ duration: '2 hours' }), code: 'values/duration' },
	{ name: 'boolean maybe', markup: eventWith({ isAccessibleForFree: 'maybe' }), code: 'values/boolean' },
	{
		name: 'number with a comma',
		markup: schemaOrg({ '@type': 'AggregateRating', ratingCount: '1,024', ratingValue: 4 }),
		code: 'values/number',
	},
	{
		name: 'price with a currency',
		markup: schemaOrg({ '@type': 'Offer', price: '$10.00', priceCurrency: 'USD' }),
		code: 'values/number',
	},
	{ name: 'number in words', markup: eventWith({ maximumAttendeeCapacity: 'forty' }), code: 'values/number' },
	{ name: 'address with a space', markup: doc({ url: 'https://example.org/mira solberg' }), code: 'values/url' },
	{ name: 'address without a colon', markup: doc({ sameAs: 'https//example.org/mira' }), code: 'values/url' },
	{
		name: 'wrong check digit',
		markup: doc({ sameAs: 'https://orcid.org/0000-0002-1825-0098' }),
		code: 'values/identifier',
	},
	{
		name: 'no language tag',
		markup: doc({ jobTitle: { '@value': 'Baker', '@language': 'english' } }),
		code: 'values/language-tag',
	},
	{
		name: 'latitude off the globe',
		markup: schemaOrg({ '@type': 'GeoCoordinates', latitude: 95, longitude: 5 }),
		code: 'values/coordinate',
		at: '95',
	},
	{
		name: 'unknown member',
		markup: eventWith({ eventStatus: 'https://schema.org/EventCanceled' }),
		code: 'vocabulary/unknown-member',
	},
	{
		name: 'unknown member as a word',
		markup: eventWith({ eventStatus: 'Cancelled' }),
		code: 'vocabulary/unknown-member',
	},
	{
		name: 'unknown member as a reference',
		markup: eventWith({ eventStatus: { '@id': 'https://schema.org/EventCanceled' } }),
		code: 'vocabulary/unknown-member',
	},
	{
		name: 'member of another enumeration',
		markup: eventWith({ eventStatus: 'https://schema.org/InStock' }),
		code: 'vocabulary/foreign-member',
	},
	// references, time
	{
		name: 'dangling reference',
		markup: doc({ '@id': '#me', worksFor: { '@id': '#mill' } }),
		code: 'graph/dangling-reference',
	},
	{
		name: 'reference to a node of another type',
		markup: {
			'@context': 'https://schema.org',
			'@graph': [
				{ ...person, worksFor: { '@id': '#hall' } },
				{ '@type': 'Event', '@id': '#hall', name: 'Ball' },
			],
		},
		code: 'graph/reference-type',
	},
	{ name: 'death before birth', markup: doc({ deathDate: '1810' }), code: 'graph/date-order', at: '"1810"' },
	{ name: 'end before start', markup: eventWith({ endDate: '2026-05-01T18:00' }), code: 'graph/date-order' },
	{
		name: 'dissolved before founded',
		markup: schemaOrg({ '@type': 'Organization', name: 'Mill', foundingDate: '1950', dissolutionDate: '1949-12' }),
		code: 'graph/date-order',
	},
	{
		name: 'two birth dates',
		markup: {
			'@context': 'https://schema.org',
			'@graph': [
				{ ...person, '@id': '#me' },
				{ '@id': '#me', birthDate: '1816' },
			],
		},
		code: 'graph/conflict',
	},
	{
		name: 'part of itself',
		markup: {
			'@context': 'https://schema.org',
			'@graph': [
				{ '@type': 'Place', '@id': '#a', containedInPlace: { '@id': '#b' } },
				{ '@type': 'Place', '@id': '#b', containedInPlace: { '@id': '#a' } },
			],
		},
		code: 'graph/cycle',
	},
	// microdata, RDFa, JSON-LD in HTML
	{
		name: 'unknown property in Microdata',
		markup: page('<div itemscope itemtype="https://schema.org/Person"><span itemprop="nmae">Mira</span></div>'),
		code: 'vocabulary/unknown-property',
		at: '<span itemprop="nmae">',
	},
	{
		name: 'unknown type in Microdata',
		markup: page('<div itemscope itemtype="https://schema.org/Persn"><span itemprop="name">Mira</span></div>'),
		code: 'vocabulary/unknown-type',
		at: '<div itemscope itemtype="https://schema.org/Persn">',
	},
	{
		name: 'unknown property in RDFa',
		markup: page('<div vocab="https://schema.org/" typeof="Person"><span property="nmae">Mira</span></div>'),
		code: 'vocabulary/unknown-property',
		at: '<span property="nmae">',
	},
	{
		name: 'broken JSON in a script',
		markup: page('<script type="application/ld+json">{"@type": "Person" "name": 1}</script>'),
		code: 'syntax/invalid-json',
	},
	{
		name: 'entities in a script',
		markup: page('<script type="application/ld+json">{&quot;@type&quot;: 1}</script>'),
		code: 'syntax/invalid-json',
		at: '&',
	},
	{
		name: 'impossible date in Microdata',
		markup: page(
			'<div itemscope itemtype="https://schema.org/Person"><time itemprop="birthDate" datetime="1815-02-30">then</time></div>',
		),
		code: 'values/impossible-date',
		at: '<time itemprop="birthDate" datetime="1815-02-30">',
	},
	// an unknown property in hard forms
	{
		name: 'behind aliases',
		markup: schemaOrg({ type: 'Person', id: '#me', nmae: 'Mira' }),
		code: 'vocabulary/unknown-property',
	},
	{
		name: 'in @graph',
		markup: { '@context': 'https://schema.org', '@graph': [{ '@type': 'Person', nmae: 'Mira' }] },
		code: 'vocabulary/unknown-property',
	},
	{ name: 'in a top-level array', markup: [doc({ nmae: 'Mira' })], code: 'vocabulary/unknown-property' },
	{
		name: 'in @list',
		markup: schemaOrg({ '@type': 'ItemList', itemListElement: { '@list': [{ '@type': 'ListItem', positon: 1 }] } }),
		code: 'vocabulary/unknown-property',
	},
	{
		name: 'in @reverse',
		markup: doc({ '@reverse': { author: { '@type': 'Book', nmae: 'Tide' } } }),
		code: 'vocabulary/unknown-property',
	},
	{
		name: 'as key of @reverse',
		markup: doc({ '@reverse': { autor: { '@type': 'Book', name: 'Tide' } } }),
		code: 'vocabulary/unknown-property',
	},
	{
		name: 'in an untyped node',
		markup: doc({ address: { '@id': 'https://harbour.example/#place', adressLocality: 'Bergen' } }),
		code: 'vocabulary/unknown-property',
	},
	{
		name: 'in an array behind a text',
		markup: doc({ worksFor: ['Mill', { '@type': 'Organization', nmae: 'Mill' }] }),
		code: 'vocabulary/unknown-property',
	},
	{
		name: 'under a type array',
		markup: doc({ '@type': ['Person', 'Patient'], nmae: 'Mira' }),
		code: 'vocabulary/unknown-property',
	},
	{ name: 'by full address', markup: doc({ 'https://schema.org/nmae': 'Mira' }), code: 'vocabulary/unknown-property' },
	{
		name: 'by prefix',
		markup: { '@context': { s: 'http://schema.org/' }, '@type': 's:Person', 's:nmae': 'Mira' },
		code: 'vocabulary/unknown-property',
	},
	{
		name: 'under @vocab',
		markup: { '@context': { '@vocab': 'https://schema.org/' }, '@type': 'Person', nmae: 'Mira' },
		code: 'vocabulary/unknown-property',
	},
	{
		name: 'in a script with a charset',
		markup: page(
			'<script type="Application/LD+JSON; charset=utf-8">{"@context": "https://schema.org", "@type": "Person", "nmae": "Mira"}</script>',
		),
		code: 'vocabulary/unknown-property',
		at: '"nmae"',
	},
	{
		name: 'in an annotation',
		markup: schemaOrg({ '@type': 'SearchAction', 'qurey-input': 'required name=q' }),
		code: 'vocabulary/unknown-property',
	},
	// members in several words, and the enumeration itself
	...['In Stock', 'in_stock', 'Out of stock', 'pre-order', 'https://schema.org/ItemAvailability'].map(
		(availability) => ({
			name: `availability ${availability}`,
			markup: schemaOrg({ '@type': 'Offer', price: 1, priceCurrency: 'EUR', availability }),
			code: 'vocabulary/unknown-member',
			at: `"${availability}"`,
		}),
	),
	...['https://undefined/mira', 'localhost:3000', 'localhost:3000/mira'].map((url) => ({
		name: `url ${url}`,
		markup: doc({ url }),
		code: 'values/url',
		at: `"${url}"`,
	})),
	...['$', 'Infinity'].map((price) => ({
		name: `price ${price}`,
		markup: schemaOrg({ '@type': 'Offer', price, priceCurrency: 'EUR' }),
		code: 'values/number',
		at: `"${price}"`,
	})),
	{ name: 'N/A', markup: doc({ jobTitle: 'N/A' }), code: 'syntax/placeholder', at: '"N/A"' },
	{
		name: 'a name with a reference and a tag',
		markup: doc({ name: 'Sol<wbr>berg &amp; Berg' }),
		code: 'syntax/character-reference',
	},
	...['type="application/json-ld"', 'type="text/ld+json"', '', 'type="text/javascript"'].map((type) => ({
		name: `script ${type || 'without a type'}`,
		markup: page(`<script ${type}> {"@context": "https://schema.org", "@type": "Person", "name": "Mira"}</script>`),
		code: 'script/wrong-type',
		at: `<script ${type}>`,
	})),
	{
		name: 'a type without its slash',
		markup: page('<div itemscope itemtype="https://schema.orgPerson"><b itemprop="name">Mira</b></div>'),
		code: 'syntax/misspelt-context',
		at: '<div itemscope itemtype="https://schema.orgPerson">',
	},
	// text and script
	{ name: 'tags in a name', markup: doc({ alternateName: 'Mira <em>the Miller</em>' }), code: 'syntax/html-in-name' },
	{
		name: 'a line break in an address',
		markup: doc({ address: { '@type': 'PostalAddress', streetAddress: 'Rua do Sol 4<br />2 D' } }),
		code: 'syntax/html-in-name',
		at: '"Rua do Sol 4<br />2 D"',
	},
	{
		name: 'a name on a link',
		markup: page('<p itemscope itemtype="https://schema.org/Person"><a itemprop="name" href="/m">Mira</a></p>'),
		code: 'vocabulary/address-for-text',
		at: '<a itemprop="name" href="/m">',
	},
	{
		name: 'a town on a link, in RDFa',
		markup: page(
			'<p vocab="https://schema.org/" typeof="PostalAddress"><a property="addressLocality" href="/paris">Paris</a></p>',
		),
		code: 'vocabulary/address-for-text',
	},
	{
		name: 'a title on an image',
		markup: page(
			'<p itemscope itemtype="https://schema.org/Article"><img itemprop="headline" src="t.png" alt="Tides"></p>',
		),
		code: 'vocabulary/address-for-text',
	},
	{
		name: 'minutes without their T',
		markup: schemaOrg({ '@type': 'Recipe', name: 'Soup', cookTime: 'P30M' }),
		code: 'values/duration',
		at: '"P30M"',
	},
	{
		name: 'an e-mail address with a scheme that is none',
		markup: doc({ email: 'mail:mira@mill.example' }),
		code: 'values/email',
	},
	{
		name: 'a value that is a node as well',
		markup: doc({ jobTitle: { '@value': 'Miller', '@id': '#miller' } }),
		code: 'syntax/keyword-value',
	},
	{ name: 'character reference', markup: doc({ name: 'Solberg &amp; Berg' }), code: 'syntax/character-reference' },
	{ name: 'damaged text', markup: doc({ name: 'S\ufffdlberg' }), code: 'syntax/damaged-text' },
	{ name: 'end of a script', markup: doc({ description: 'a </script> b' }), code: 'script/break-out', at: '</script' },
	{
		name: 'script cut off',
		markup: page('<script type="application/ld+json">{"name": "a </script> b"}</script>'),
		code: 'script/break-out',
	},
	{ name: 'address that runs', markup: doc({ url: 'javascript:alert(1)' }), code: 'script/unsafe-url' },
];

describe('every kind of defect is caught', () => {
	it.each(defects.map((defect) => [defect.name, defect] as const))('%s', (_, { markup, code, at }) => {
		const text = typeof markup === 'string' ? markup : JSON.stringify(markup, undefined, 2);
		const found = findingsOf(text).filter(({ severity }) => severity !== 'info');
		expect(found.map((finding) => finding.code)).toContain(code);
		const finding = found.find((each) => each.code === code)!;
		if (at !== undefined) expect(text.slice(finding.span!.start, finding.span!.end)).toBe(at);
	});

	it.each(defects.map((defect) => [defect.name, defect] as const))(
		'%s: and nothing else is said of it',
		(_, defect) => {
			const { markup, code } = defect;
			const codes = new Set(
				findingsOf(markup)
					.filter(({ severity }) => severity !== 'info')
					.map((each) => each.code),
			);
			// A script that is cut off is no JSON, either.
			if (code === 'script/break-out') codes.delete('syntax/invalid-json');
			expect([...codes]).toEqual([code]);
		},
	);
});

describe('defects that search features or the page show', () => {
	it.each([
		[
			'an event without a date',
			schemaOrg({ '@type': 'Event', name: 'Reading', location: { '@type': 'Place', name: 'Hall', address: 'Bergen' } }),
			'google/missing-property',
		],
		[
			'a profile page without its subject',
			schemaOrg({ '@type': 'ProfilePage', name: 'Mira' }),
			'google/missing-property',
		],
	])('%s', (_, markup, code) => {
		expect(validate(JSON.stringify(markup)).findings.map((finding) => finding.code)).toContain(code);
	});

	it('markup that contradicts the page', () => {
		const script = JSON.stringify(doc({}));
		const html = page(`<h1>Ole Berg</h1><script type="application/ld+json">${script}</script>`);
		expect(validate(html).findings.some(({ code }) => code.startsWith('page/'))).toBe(true);
	});
});
