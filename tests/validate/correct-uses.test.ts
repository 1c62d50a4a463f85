import { describe, expect, it } from 'vitest';
import { provenance } from '../../src/publish/provenance';
import { validate } from '../../src/validate';
import { biography, everyKind } from '../publish/ada-roe';
import { page, schemaOrg, tell } from './tell';

const person = { '@type': 'Person', name: 'Mira Solberg' };
const doc = (changes: object) => schemaOrg({ ...person, ...changes });
const event = { '@type': 'Event', name: 'Reading', startDate: '2026-05-01T19:30' };
const eventWith = (changes: object) => schemaOrg({ ...event, ...changes });
const mill = { '@type': 'Organization', name: 'Mill' };

const correct: readonly (readonly [name: string, markup: string | object])[] = [
	// contexts
	...[
		'https://schema.org',
		'http://schema.org',
		'https://schema.org/',
		'http://schema.org/',
		'https://www.schema.org',
		'http://www.schema.org/',
		'schema.org',
		'https://schema.org/docs/jsonldcontext.json',
		'https://schema.org/docs/jsonldcontext.jsonld',
		'http://health-lifesci.schema.org/',
		'//schema.org',
	].map((context) => [`context ${context}`, { '@context': context, ...person }] as const),
	...['When to use <b>', 'How the <br> tag came to be', '<i>, <b> and <u>', '2 < 3 > 1', 'Ann <3 Tom'].map(
		(headline) => [`a title about ${headline}`, schemaOrg({ '@type': 'Article', headline })] as const,
	),
	[
		'a value with all that it may have',
		doc({ jobTitle: { '@value': 'x', '@language': 'ar', '@direction': 'rtl', '@index': '1' } }),
	],
	[
		'links that say a number, and things for which an address is as good as a name',
		page(
			'<div itemscope itemtype="https://schema.org/Person"><b itemprop="name">Mira</b><a itemprop="telephone" href="tel:+35315550100">call</a><a itemprop="email" href="mailto:m@mill.example">write</a><a itemprop="worksFor" href="https://mill.example/">Mill</a><a itemprop="jobTitle" href="/miller">Miller</a></div>',
		),
	],
	['a cheese of three months', schemaOrg({ '@type': 'Recipe', name: 'Cheese', totalTime: 'P3M', prepTime: 'PT30M' })],
	['context as @vocab', { '@context': { '@vocab': 'http://schema.org/' }, ...person }],
	[
		'context as an array with extensions',
		{
			'@context': ['https://schema.org', { ex: 'https://example.org/ns#', shoeSize: 'ex:shoeSize' }],
			...person,
			shoeSize: 38,
			'ex:hair': 'red',
		},
	],
	[
		'an unknown remote context beside',
		{ '@context': ['https://schema.org', 'https://example.org/context.jsonld'], ...person, shoeSize: 38 },
	],
	[
		'only an unknown remote context',
		{ '@context': 'https://example.org/context.jsonld', '@type': 'Thingummy', foo: 'bar' },
	],
	['a nested context', doc({ worksFor: { '@context': 'https://schema.org', ...mill } })],
	[
		'@base and @language in the context',
		{ '@context': ['https://schema.org', { '@base': 'https://example.org/', '@language': 'en' }], ...person },
	],
	['full addresses without a context', { '@type': 'https://schema.org/Person', 'https://schema.org/name': 'Mira' }],
	['a prefix', { '@context': { schema: 'http://schema.org/' }, '@type': 'schema:Person', 'schema:name': 'Mira' }],
	[
		'terms of the context that are schema.org’s',
		{
			'@context': { '@vocab': 'http://schema.org/', label: 'http://schema.org/name' },
			'@type': 'Person',
			label: 'Mira',
		},
	],
	// values of HTML, and texts of several words
	[
		'references in a text of HTML',
		schemaOrg({ '@type': 'JobPosting', title: 'Baker', description: '<p>Bread &amp; rolls</p>' }),
	],
	['signs that are no tags', doc({ description: 'a < b & c' })],
	['votes against', schemaOrg({ '@type': 'Answer', text: 'No.', upvoteCount: -3 })],
	[
		'null as the language or type of a value',
		doc({ description: { '@value': 'Baker', '@language': null, '@type': null } }),
	],
	['words where words may stand', schemaOrg({ '@type': 'Person', name: 'Mira', gender: 'non binary' })],
	[
		'a type where types may stand',
		schemaOrg({
			'@type': 'InteractionCounter',
			interactionType: 'https://schema.org/LikeAction',
			userInteractionCount: 2,
		}),
	],
	['words that say there is none', schemaOrg({ '@type': 'JobPosting', title: 'Baker', qualifications: 'none needed' })],
	['addresses of one word', doc({ url: 'https://intranet/mira', sameAs: 'https://{host}/mira' })],
	[
		'scripts with data of programs',
		page(
			'<script>{"a": 1}</script><script type="text/javascript">var x = {"@context": "https://schema.org"};</script><script type="module">{"@context": "https://schema.org", "@type": "Person"}</script>',
		),
	],
	// types
	['aliases of type and id', schemaOrg({ type: 'Person', id: 'https://example.org/#me', name: 'Mira' })],
	[
		'several types, each with its properties',
		schemaOrg({ '@type': ['Person', 'Organization'], birthDate: '1990', foundingDate: '2010' }),
	],
	[
		'a type of another vocabulary beside',
		schemaOrg({ '@type': ['Product', 'http://www.productontology.org/id/DVD'], name: 'Tide' }),
	],
	[
		'a node of another vocabulary',
		doc({ worksFor: { '@type': 'http://xmlns.com/foaf/0.1/Organization', 'http://xmlns.com/foaf/0.1/name': 'Mill' } }),
	],
	['additionalType as an address', doc({ additionalType: 'http://www.wikidata.org/entity/Q482980' })],
	['additionalType as text', doc({ additionalType: 'Baker' })],
	['a subtype where its parent is due', doc({ worksFor: { '@type': 'CollegeOrUniversity', name: 'Mill' } })],
	['a type by full address', doc({ '@type': 'http://schema.org/Person' })],
	[
		'a foreign block',
		{ '@context': { foaf: 'http://xmlns.com/foaf/0.1/' }, '@type': 'foaf:Person', 'foaf:name': 'Mira' },
	],
	[
		'pending terms',
		doc({
			jobTitle: 'Baker',
			knowsAbout: 'rye',
			hasCredential: { '@type': 'EducationalOccupationalCredential', name: 'Master' },
		}),
	],
	// things
	['text for a thing', doc({ worksFor: 'Mill', address: '3 Quay, Bergen' })],
	['an address for a thing', doc({ worksFor: 'https://example.org/mill' })],
	['an outer reference', doc({ worksFor: { '@id': 'https://elsewhere.example/#mill' } })],
	[
		'a reference to a node that is there',
		{
			'@context': 'https://schema.org',
			'@graph': [
				{ ...person, worksFor: { '@id': '#mill' } },
				{ ...mill, '@id': '#mill' },
			],
		},
	],
	[
		'a node in two places',
		{
			'@context': 'https://schema.org',
			'@graph': [
				{ '@id': '#a', '@type': 'Person' },
				{ '@id': '#a', birthDate: '1990' },
			],
		},
	],
	['Role', doc({ worksFor: { '@type': 'OrganizationRole', roleName: 'Baker', startDate: '2010', worksFor: mill } })],
	[
		'Role on a role of another kind',
		schemaOrg({ '@type': 'Organization', member: { '@type': 'OrganizationRole', member: person, roleName: 'Chair' } }),
	],
	[
		'PerformanceRole',
		schemaOrg({
			'@type': 'Movie',
			name: 'Tide',
			actor: { '@type': 'PerformanceRole', actor: person, characterName: 'Ana' },
		}),
	],
	['LinkRole', doc({ url: { '@type': 'LinkRole', url: 'https://example.org/de', inLanguage: 'de' } })],
	[
		'anything where Thing is due',
		doc({ knowsAbout: [{ '@type': 'Event', name: 'Fair' }, 'rye', 'https://example.org/rye'] }),
	],
	[
		'PropertyValue for an identifier',
		doc({ identifier: { '@type': 'PropertyValue', propertyID: 'ORCID', value: '0000-0002-1825-0097' } }),
	],
	['scalar and array alike', doc({ worksFor: [mill], jobTitle: ['Baker', 'Miller'] })],
	['@set', doc({ jobTitle: { '@set': ['Baker', 'Miller'] } })],
	[
		'@list',
		schemaOrg({
			'@type': 'ItemList',
			itemListElement: { '@list': [{ '@type': 'ListItem', position: 1, name: 'Rye' }] },
		}),
	],
	['@reverse', doc({ '@reverse': { author: { '@type': 'Book', name: 'Tide' } } })],
	['@included', doc({ '@included': [mill] })],
	[
		'@nest and @index',
		{
			'@context': ['https://schema.org', { '@version': 1.1, about: '@nest' }],
			...person,
			about: { jobTitle: 'Baker' },
			worksFor: { ...mill, '@index': '1' },
		},
	],
	[
		'a biography in the linked profile',
		{
			'@context': 'https://schema.org',
			'@graph': [
				{
					'@type': 'ProfilePage',
					'@id': 'https://a.example/mira',
					mainEntity: { '@id': 'https://a.example/mira#person' },
				},
				{
					...person,
					'@id': 'https://a.example/mira#person',
					birthDate: { '@type': 'http://id.loc.gov/datatypes/edtf/EDTF', '@value': '1950~' },
					knowsAbout: 'rye',
					alumniOf: {
						'@type': 'OrganizationRole',
						startDate: '1968',
						alumniOf: { '@id': 'https://a.example/mira#org-mill' },
					},
					memberOf: { '@type': 'OrganizationRole', roleName: 'Fellow', memberOf: mill },
					worksFor: {
						'@type': 'EmployeeRole',
						roleName: 'Baker',
						endDate: { '@type': 'http://id.loc.gov/datatypes/edtf/EDTF', '@value': 'XXXX' },
						worksFor: { '@id': 'https://a.example/mira#org-mill' },
					},
					hasCredential: {
						'@type': 'EducationalOccupationalCredential',
						name: 'Master',
						credentialCategory: 'degree',
						recognizedBy: mill,
						dateCreated: '1972',
					},
					lifeEvent: { '@type': 'Event', name: 'First oven', startDate: '1975-03' },
				},
				{ ...mill, '@id': 'https://a.example/mira#org-mill' },
				{
					'@type': 'Project',
					name: 'Rye for all',
					founder: { '@id': 'https://a.example/mira#person' },
					foundingDate: '1990',
				},
				{
					...event,
					startDate: '2025',
					eventSchedule: { '@type': 'Schedule', startDate: '2025', startTime: '09:30', endTime: '12:00' },
					isAccessibleForFree: true,
					performer: { '@id': 'https://a.example/mira#person' },
				},
			],
		},
	],
	// texts
	[
		'a language map',
		{
			'@context': ['https://schema.org', { name: { '@id': 'schema:name', '@container': '@language' } }],
			'@type': 'Person',
			name: { en: 'Mira', no: 'Mira' },
		},
	],
	['a text with its language', doc({ description: { '@value': 'Bakt', '@language': 'no' } })],
	['a value with a datatype of schema.org', doc({ birthDate: { '@value': '1990-05-01', '@type': 'Date' } })],
	[
		'a value with a datatype of XML Schema',
		doc({ birthDate: { '@value': '1990-05-01', '@type': 'http://www.w3.org/2001/XMLSchema#date' } }),
	],
	['EDTF as a datatype', doc({ birthDate: { '@value': '1850~', '@type': 'http://id.loc.gov/datatypes/edtf/EDTF' } })],
	['an ampersand', doc({ name: 'Sol & Berg', url: 'https://example.org/?a=1&copy=2' })],
	// enumerations
	['a member by https', eventWith({ eventStatus: 'https://schema.org/EventCancelled' })],
	['a member by http', eventWith({ eventStatus: 'http://schema.org/EventCancelled' })],
	['a member by name', eventWith({ eventStatus: 'EventCancelled' })],
	['a member by reference', eventWith({ eventStatus: { '@id': 'https://schema.org/EventCancelled' } })],
	[
		'a member as a node',
		eventWith({ eventStatus: { '@type': 'EventStatusType', '@id': 'https://schema.org/EventCancelled' } }),
	],
	['free text where text may stand', doc({ gender: 'genderfluid' })],
	[
		'a day of another vocabulary',
		schemaOrg({
			'@type': 'OpeningHoursSpecification',
			dayOfWeek: 'http://purl.org/goodrelations/v1#Monday',
			opens: '09:00',
			closes: '17:00:00+01:00',
		}),
	],
	// numbers, booleans, dates
	['booleans in all forms', eventWith({ isAccessibleForFree: [true, 'true', 'False', 'https://schema.org/True'] })],
	[
		'numbers in all forms',
		schemaOrg({ '@type': 'AggregateRating', ratingValue: '4.5', ratingCount: 1024, bestRating: 5.0 }),
	],
	['a number for a text', doc({ name: 1984, telephone: 5550100 })],
	['a length with its unit', doc({ height: '165 cm', weight: '60 kg' })],
	...['4/5', '8 / 10', '4 of 5'].map(
		(ratingValue) => [`rating ${ratingValue}`, schemaOrg({ '@type': 'Rating', ratingValue })] as const,
	),
	[
		'references under @reverse',
		doc({ '@reverse': { author: [{ '@id': 'https://other.example/a' }, 'https://other.example/b'] } }),
	],
	['free text for a price', schemaOrg({ '@type': 'Offer', price: 'on request', priceCurrency: 'EUR' })],
	...[
		'1815',
		'1815-12',
		'1815-12-10',
		'-0069',
		'+12000',
		'18151210',
		'1815-W50',
		'1815-W50-7',
		'1815-344',
		'1815-12-10T19:30',
		'1815-12-10T19:30:00Z',
		'1815-12-10T19:30:00.5+01:00',
		'1815-12-10T24:00',
	].map((date) => [`the date ${date}`, doc({ birthDate: date })] as const),
	...['PT2H', 'P1DT30M', 'P2W', 'PT0.5H', 'P1Y2M3DT4H5M6.7S'].map(
		(duration) => [`the duration ${duration}`, eventWith({ duration })] as const,
	),
	['dates as precise as they are', schemaOrg({ '@type': 'Person', birthDate: '1815-12', deathDate: '1815' })],
	['an end on the day of the start', eventWith({ endDate: '2026-05-01' })],
	[
		'times in zones that turn their order',
		eventWith({ startDate: '2026-05-01T23:00+02:00', endDate: '2026-05-01T22:30Z' }),
	],
	[
		'the same birth in two words',
		{
			'@context': 'https://schema.org',
			'@graph': [
				{ ...person, '@id': '#a', birthDate: '1990' },
				{ '@id': '#a', birthDate: '1990-05-01' },
			],
		},
	],
	[
		'a schedule over midnight',
		eventWith({ eventSchedule: { '@type': 'Schedule', startTime: '22:00', endTime: '02:00', startDate: '2025' } }),
	],
	['prose where text may stand', schemaOrg({ '@type': 'Dataset', name: 'Rye', temporalCoverage: '1900/1950' })],
	// addresses
	['relative addresses', doc({ url: 'mira.html', image: '/mira.jpg', sameAs: '../mira' })],
	[
		'addresses of other schemes',
		doc({ url: 'https://example.org/å?q=1#me', sameAs: 'urn:isbn:9780141439518', email: 'mailto:mira@example.org' }),
	],
	['data of an image', doc({ image: 'data:image/png;base64,AAAA' })],
	[
		'a template',
		schemaOrg({
			'@type': 'WebSite',
			url: 'https://example.org/',
			potentialAction: {
				'@type': 'SearchAction',
				target: 'https://example.org/?q={q}',
				'query-input': 'required name=q',
			},
		}),
	],
	[
		'right check digits',
		schemaOrg({
			'@type': 'Book',
			name: 'Tide',
			isbn: ['978-0-306-40615-7', '0-306-40615-2'],
			isPartOf: { '@type': 'Periodical', issn: '2049-3630' },
			author: {
				...person,
				sameAs: ['https://orcid.org/0000-0002-1694-233X', 'https://isni.org/isni/0000000121032683'],
			},
		}),
	],
	['language tags', eventWith({ inLanguage: ['en', 'pt-BR', 'zh-Hant-TW', 'sr-Latn-RS', 'English'] })],
	[
		'parent and child',
		{
			'@context': 'https://schema.org',
			'@graph': [
				{ '@type': 'Organization', '@id': '#a', subOrganization: { '@id': '#b' } },
				{ '@type': 'Organization', '@id': '#b', parentOrganization: { '@id': '#a' } },
			],
		},
	],
	// files and pages
	['NDJSON', `${JSON.stringify(doc({}))}\n${JSON.stringify(doc({}))}\n`],
	['a byte order mark', `\ufeff${JSON.stringify(doc({}))}`],
	['the end of a script, escaped', JSON.stringify(doc({ description: 'a </script> b' })).replace('</', '\\u003c/')],
	[
		'several scripts as one',
		page(
			'<script type="application/ld+json">{"@context":"https://schema.org","@type":"Person","worksFor":{"@id":"#mill"}}</script><script type="application/ld+json">{"@context":"https://schema.org","@type":"Organization","@id":"#mill"}</script>',
		),
	],
	['a script of another kind', page('<script type="application/json">{"a": </script><script>var a = {,}</script>')],
	['a page without markup', page('<p>Nothing.</p>')],
	[
		'Microdata by http',
		page('<div itemscope itemtype="http://schema.org/Person"><span itemprop="name">Mira</span></div>'),
	],
	[
		'Microdata with itemref',
		page(
			'<p id="job" itemprop="jobTitle">Baker</p><div itemscope itemtype="https://schema.org/Person" itemref="job"><span itemprop="name">Mira</span></div>',
		),
	],
	[
		'Microdata with several names',
		page('<div itemscope itemtype="https://schema.org/Person"><span itemprop="name alternateName">Mira</span></div>'),
	],
	[
		'Microdata values from attributes',
		page(
			'<div itemscope itemtype="https://schema.org/Event"><time itemprop="startDate" datetime="2026-05-01T19:30">1 May</time><a itemprop="url" href="/x">here</a><link itemprop="eventStatus" href="https://schema.org/EventScheduled"><img itemprop="image" src="a.jpg"><meta itemprop="isAccessibleForFree" content="true"></div>',
		),
	],
	[
		'Microdata of another vocabulary',
		page('<div itemscope itemtype="http://example.org/Cat"><span itemprop="fur">red</span></div>'),
	],
	[
		'Microdata names with addresses',
		page(
			'<div itemscope itemtype="https://schema.org/Person"><span itemprop="http://example.org/fur">red</span></div>',
		),
	],
	[
		'a Role in Microdata',
		page(
			'<div itemscope itemtype="https://schema.org/Person"><div itemprop="worksFor" itemscope itemtype="https://schema.org/EmployeeRole"><span itemprop="roleName">Baker</span><div itemprop="worksFor" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">Mill</span></div></div></div>',
		),
	],
	['RDFa by http', page('<div vocab="http://schema.org/" typeof="Person"><span property="name">Mira</span></div>')],
	[
		'RDFa with a prefix',
		page(
			'<div prefix="schema: https://schema.org/ foaf: http://xmlns.com/foaf/0.1/" typeof="schema:Person"><span property="schema:name foaf:name">Mira</span></div>',
		),
	],
	[
		'RDFa with vocab above',
		page(
			'<section vocab="https://schema.org/"><div typeof="Person"><span property="birthDate" content="1990-05-01">the first of May</span><time property="deathDate" datetime="2020">then</time></div></section>',
		),
	],
	[
		'RDFa with links of HTML',
		page(
			'<div vocab="https://schema.org/" typeof="Person"><a rel="nofollow noopener" property="url" href="https://example.org/">here</a></div>',
		),
	],
	[
		'RDFa resources',
		page(
			'<div vocab="https://schema.org/"><div typeof="Person" resource="#a"><span property="name">Mira</span><a property="worksFor" href="#b">Mill</a></div><div typeof="Organization" resource="#b"><span property="name">Mill</span></div></div>',
		),
	],
	[
		'Open Graph',
		page(
			'<meta property="og:title" content="Mira"><div vocab="https://schema.org/" typeof="Person"><span property="name">Mira</span></div>',
		),
	],
];

describe('correct uses are not flagged', () => {
	it.each(correct)('%s', (_, markup) => {
		expect(tell(markup)).toEqual([]);
	});
});

describe('what was passed over is said', () => {
	it('names foreign, unknown and broken blocks', () => {
		const script = (json: string) => `<script type="application/ld+json">${json}</script>\n`;
		const html = page(
			script('{"@context": {"a": "http://a.example/"}, "a:b": 1}') +
				script('{"@context": "https://a.example/", "b": 1}') +
				script('{') +
				script(' ') +
				script('{"a": 1}'),
		);
		const { coverage } = validate(html, { page: false });
		expect(coverage.skipped.map(({ reason }) => reason)).toEqual([
			'foreign-vocabulary',
			'unknown-context',
			'invalid-json',
			'empty',
			'no-context',
		]);
		expect(coverage.blocks).toBe(5);
	});

	it('is a document of another vocabulary that borrows properties, as the provenance of a biography is', () => {
		const { facts, graph } = { facts: everyKind, graph: { profile: 'linked', include: ['all'] } as const };
		for (const document of [
			provenance(biography(facts), { ...graph, page: 'https://example.org/ada' }),
			{
				'@context': { '@vocab': 'urn:own:', s: 'https://schema.org/' },
				'@type': 'Person',
				's:name': 'x',
				knows: { 's:name': 'y' },
			},
		]) {
			const { findings, coverage } = validate(JSON.stringify(document));
			expect([findings, coverage.skipped.map(({ reason }) => reason)]).toEqual([[], ['foreign-vocabulary']]);
		}
		const borrowing = {
			'@context': { '@vocab': 'urn:own:', s: 'https://schema.org/' },
			'@type': 's:Person',
			's:nmae': 'x',
		};
		expect(validate(JSON.stringify(borrowing)).findings).toMatchObject([{ code: 'vocabulary/unknown-property' }]);
	});

	it('names scripts whose type hides what they hold, and no other data', () => {
		const json = '{"@context": "https://schema.org", "@type": "Person", "name": "Mira Solberg"}';
		const reasons = (type: string, text: string) =>
			validate(page(`<script type="${type}">${text}</script>`), { page: false }).coverage.skipped.map(
				({ reason }) => reason,
			);
		for (const type of ['application/ld-json', 'application/json', 'ld+json', 'application/json+ld'])
			expect(reasons(type, json)).toEqual(['script-type']);
		expect(reasons('application/json', '{"props": {}}')).toEqual([]);
		expect(reasons('module', json)).toEqual([]);
	});

	it('counts blocks, nodes and properties', () => {
		const { coverage } = validate(JSON.stringify(doc({ worksFor: mill, knows: { '@id': 'https://a.example/' } })));
		expect(coverage).toMatchObject({ blocks: 1, nodes: 2, properties: 4, skipped: [] });
		expect(coverage.vocabulary).toMatch(/^schema\.org/);
	});
});
