import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/model';
import { type GraphNode, type PublishedGraph, type PublishOptions, publish } from '../../src/publish';
import { biography, everyKind, fact } from './ada-roe';

const PAGE = 'https://example.org/people/ada-roe';
const edtf = (value: string) => ({ '@type': 'http://id.loc.gov/datatypes/edtf/EDTF', '@value': value });
const at = (fragment: string) => ({ '@id': `${PAGE}#${fragment}` });

function graphOf(facts: readonly Fact[], options: PublishOptions): readonly GraphNode[] {
	const { graph } = publish(biography(facts), { page: PAGE, include: ['all'], ...options } as PublishOptions & {
		profile: 'linked';
	});
	return (graph as PublishedGraph)['@graph'];
}
const nodeOf = (nodes: readonly object[], type: string): GraphNode | undefined =>
	(nodes as readonly GraphNode[]).find((node) => node['@type'] === type);

interface Row {
	readonly what: string;
	readonly facts: readonly Fact[];
	/** The node to look at; the person where absent. */
	readonly type?: string;
	readonly options?: PublishOptions;
	readonly search?: object;
	readonly linked?: object;
}

const post = (slots: object): readonly Fact[] => [
	fact('position', { title: 'Engineer', organization: 'org-acme', ...slots }),
];
const talk = (slots: object): readonly Fact[] => [
	fact('event', { name: 'Tides by night', ...slots }, { id: 'event-tides' }),
];
const ABSENT = undefined;

const ROWS: readonly Row[] = [
	{
		what: 'names, with nothing but the name in `name`',
		facts: [
			fact('name', { name: 'Ada Mary Roe', form: 'full' }),
			fact('name', { name: 'Dr', form: 'prefix' }),
			fact('name', { name: 'Roe', form: 'family' }),
		],
		search: { name: 'Ada Roe', alternateName: 'Ada Mary Roe', honorificPrefix: 'Dr', familyName: 'Roe' },
		linked: { name: 'Ada Roe', alternateName: 'Ada Mary Roe', honorificPrefix: 'Dr', familyName: 'Roe' },
	},
	{
		what: 'the page as the address of the person',
		facts: [],
		search: { '@id': `${PAGE}#person`, url: PAGE, mainEntityOfPage: { '@id': PAGE } },
	},
	{
		what: 'a current post',
		facts: post({ start: '2019-10', current: true }),
		search: { jobTitle: 'Engineer', worksFor: at('org-acme') },
		linked: {
			jobTitle: 'Engineer',
			worksFor: { '@type': 'EmployeeRole', roleName: 'Engineer', startDate: '2019-10', worksFor: at('org-acme') },
		},
	},
	{
		what: 'a past post with its end',
		facts: post({ start: '2006', end: '2010', current: false }),
		search: { jobTitle: ABSENT, worksFor: ABSENT },
		linked: {
			worksFor: {
				'@type': 'EmployeeRole',
				roleName: 'Engineer',
				startDate: '2006',
				endDate: '2010',
				worksFor: at('org-acme'),
			},
		},
	},
	{
		what: 'a past post whose end nobody states',
		facts: post({ current: false }),
		linked: {
			worksFor: { '@type': 'EmployeeRole', roleName: 'Engineer', endDate: edtf('XXXX'), worksFor: at('org-acme') },
		},
	},
	{
		what: 'a post that may be over',
		facts: post({ current: 'unknown', start: '2002~' }),
		search: { worksFor: ABSENT },
		linked: {
			worksFor: { '@type': 'EmployeeRole', roleName: 'Engineer', startDate: edtf('2002~'), worksFor: at('org-acme') },
		},
	},
	{
		what: 'a post whose end is past on the day of publishing',
		facts: post({ current: true, end: '2020' }),
		options: { asOf: '2021-01-01' },
		search: { jobTitle: ABSENT, worksFor: ABSENT },
	},
	{
		what: 'a visiting fellowship',
		facts: post({ title: 'Visiting Fellow', form: 'affiliation', current: true }),
		search: { affiliation: at('org-acme'), jobTitle: ABSENT, worksFor: ABSENT },
		linked: { affiliation: { '@type': 'OrganizationRole', roleName: 'Visiting Fellow', affiliation: at('org-acme') } },
	},
	{
		what: 'a secondment without a title',
		facts: [fact('position', { organization: 'org-acme', form: 'secondment', current: false })],
		linked: {
			worksFor: { '@type': 'EmployeeRole', roleName: 'Secondment', endDate: edtf('XXXX'), worksFor: at('org-acme') },
		},
	},
	{
		what: 'a post without an employer',
		facts: [fact('position', { title: 'Harbour master', place: 'place-portbury', current: true })],
		search: { jobTitle: 'Harbour master' },
		linked: {
			hasOccupation: {
				'@type': 'Role',
				roleName: 'Harbour master',
				hasOccupation: {
					'@type': 'Occupation',
					name: 'Harbour master',
					occupationLocation: { '@type': 'AdministrativeArea', name: 'Portbury' },
				},
			},
		},
	},
	{
		what: 'an occupation',
		facts: [fact('occupation', { name: 'oceanographer' })],
		search: { hasOccupation: { '@type': 'Occupation', name: 'oceanographer' } },
		linked: { hasOccupation: { '@type': 'Occupation', name: 'oceanographer' } },
	},
	{
		what: 'an occupation that a post names already, once',
		facts: [...post({ current: false }), fact('occupation', { name: 'engineer' })],
		linked: { hasOccupation: ABSENT },
	},
	{
		what: 'a fellowship',
		facts: [fact('membership', { organization: 'org-coast', role: 'Fellow', start: '2020', current: true })],
		search: { memberOf: at('org-coast') },
		linked: {
			memberOf: { '@type': 'OrganizationRole', roleName: 'Fellow', startDate: '2020', memberOf: at('org-coast') },
		},
	},
	{
		what: 'a degree',
		facts: [
			fact('education', {
				organization: 'org-coast',
				credential: 'PhD',
				category: 'degree',
				field: 'Oceanography',
				end: '2005',
			}),
		],
		search: {
			alumniOf: at('org-coast'),
			hasCredential: {
				'@type': 'EducationalOccupationalCredential',
				name: 'PhD',
				credentialCategory: 'degree',
				about: { '@type': 'Thing', name: 'Oceanography' },
			},
		},
		linked: {
			alumniOf: at('org-coast'),
			hasCredential: {
				'@type': 'EducationalOccupationalCredential',
				name: 'PhD',
				credentialCategory: 'degree',
				about: { '@type': 'Thing', name: 'Oceanography' },
				recognizedBy: at('org-coast'),
				dateCreated: '2005',
			},
			lifeEvent: ABSENT,
		},
	},
	{
		what: 'a certificate of somebody who is no school',
		facts: [fact('education', { organization: 'org-acme', credential: 'Rigger', category: 'certificate' })],
		search: { alumniOf: ABSENT },
		linked: {
			alumniOf: ABSENT,
			hasCredential: {
				'@type': 'EducationalOccupationalCredential',
				name: 'Rigger',
				credentialCategory: 'certificate',
				recognizedBy: at('org-acme'),
			},
		},
	},
	{
		what: 'a certificate of a school',
		facts: [fact('education', { organization: 'org-coast', credential: 'Rigger', category: 'certificate' })],
		search: { alumniOf: at('org-coast') },
	},
	{
		what: 'studies: on a Role of alumniOf the beginning is when one became an alumna',
		facts: [fact('education', { organization: 'org-coast', start: '1998', end: '2001' })],
		search: { alumniOf: at('org-coast') },
		linked: {
			alumniOf: { '@type': 'OrganizationRole', startDate: '2001', alumniOf: at('org-coast') },
			lifeEvent: { '@type': 'EducationEvent', startDate: '1998', endDate: '2001', organizer: at('org-coast') },
		},
	},
	{
		what: 'somebody who still studies',
		facts: [fact('education', { organization: 'org-coast', credential: 'MSc', end: '2030' })],
		options: { asOf: '2025-01-01' },
		search: { affiliation: at('org-coast'), alumniOf: ABSENT, hasCredential: ABSENT },
		linked: {
			affiliation: ABSENT,
			alumniOf: ABSENT,
			lifeEvent: { '@type': 'EducationEvent', endDate: '2030', organizer: at('org-coast') },
		},
	},
	{
		what: 'somebody whose source says that they study',
		facts: [fact('education', { organization: 'org-coast', field: 'tides', credential: 'MSc', current: true })],
		search: { affiliation: at('org-coast'), alumniOf: ABSENT, hasCredential: ABSENT },
		linked: {
			affiliation: ABSENT,
			alumniOf: ABSENT,
			lifeEvent: { '@type': 'EducationEvent', about: { '@type': 'Thing', name: 'tides' }, organizer: at('org-coast') },
		},
	},
	{
		what: 'an award, which is text to schema.org, and an event where somebody gave it',
		facts: [fact('award', { name: 'Golden Anchor', date: '2015', organization: 'org-coast' })],
		search: { award: 'Golden Anchor (2015)', lifeEvent: ABSENT },
		linked: {
			award: 'Golden Anchor (2015)',
			lifeEvent: { '@type': 'Event', name: 'Golden Anchor', startDate: '2015', organizer: at('org-coast') },
		},
	},
	{
		what: 'an award of about a year, with no sign of EDTF in its text',
		facts: [fact('award', { name: 'Golden Anchor', date: '2015~' })],
		search: { award: 'Golden Anchor' },
		linked: {
			award: 'Golden Anchor',
			lifeEvent: { '@type': 'Event', name: 'Golden Anchor', startDate: edtf('2015~') },
		},
	},
	{
		what: 'an award that has its year in its name',
		facts: [fact('award', { name: '2015 Golden Anchor', date: '2015' })],
		search: { award: '2015 Golden Anchor' },
	},
	{
		what: 'birth and death',
		facts: [fact('birth', { date: '1606~', place: 'place-portbury' }), fact('death', { date: '1669-10-04' })],
		search: { birthDate: ABSENT, birthPlace: at('place-portbury'), deathDate: '1669-10-04' },
		linked: { birthDate: edtf('1606~'), birthPlace: at('place-portbury'), deathDate: '1669-10-04' },
	},
	{
		what: 'a birthplace with a street as its town only',
		facts: [fact('birth', { place: 'place-quay' })],
		linked: {
			birthPlace: {
				'@type': 'Place',
				name: 'Portbury',
				address: { '@type': 'PostalAddress', addressLocality: 'Portbury' },
			},
		},
	},
	{
		what: 'a nationality as a country',
		facts: [fact('nationality', { country: 'Ireland' })],
		search: { nationality: { '@type': 'Country', name: 'Ireland' } },
	},
	{
		what: 'relatives as people of their own',
		facts: [fact('relative', { relation: 'child', name: 'Di Roe', minor: false }, { id: 'relative-di-roe' })],
		linked: { children: { '@type': 'Person', '@id': `${PAGE}#relative-di-roe`, name: 'Di Roe' } },
	},
	{
		what: 'expertise and languages',
		facts: [
			fact('expertise', { name: 'tides', sameAs: 'https://www.wikidata.org/wiki/Q3' }),
			fact('expertise', { name: 'harbours' }),
			fact('language', { name: 'Irish', code: 'ga' }),
		],
		search: {
			knowsAbout: [{ '@type': 'Thing', name: 'tides', sameAs: 'https://www.wikidata.org/wiki/Q3' }, 'harbours'],
			knowsLanguage: 'ga',
		},
		linked: { knowsLanguage: { '@type': 'Language', name: 'Irish', alternateName: 'ga' } },
	},
	{
		what: 'an ORCID with a right check digit',
		facts: [fact('identifier', { scheme: 'ORCID', value: '0000000218250097' })],
		search: { sameAs: 'https://orcid.org/0000-0002-1825-0097', identifier: ABSENT },
		linked: {
			sameAs: 'https://orcid.org/0000-0002-1825-0097',
			identifier: {
				'@type': 'PropertyValue',
				propertyID: 'ORCID',
				value: '0000-0002-1825-0097',
				url: 'https://orcid.org/0000-0002-1825-0097',
			},
		},
	},
	{
		what: 'what the subject founded, on the organisation',
		facts: [fact('founded', { organization: 'org-tidy', date: '2021' })],
		type: 'Project',
		search: { name: 'Tidy Tides', founder: at('person'), foundingDate: '2021' },
		linked: { name: 'Tidy Tides', founder: at('person'), foundingDate: '2021' },
	},
	{
		what: 'a book',
		facts: [fact('work', { name: 'Tide Tables', type: 'Book', date: '2012', organization: 'org-acme' })],
		type: 'Book',
		search: { name: 'Tide Tables', author: at('person'), datePublished: '2012', publisher: at('org-acme') },
	},
	{
		what: 'a thesis',
		facts: [fact('work', { name: 'On tides', type: 'Thesis', date: '2005', organization: 'org-coast' })],
		type: 'Thesis',
		linked: { author: at('person'), datePublished: '2005', sourceOrganization: at('org-coast') },
	},
	{
		what: 'a part in a film',
		facts: [fact('work', { name: 'Low Water', type: 'Movie', role: 'actor', date: '2001' })],
		type: 'Movie',
		linked: { actor: at('person'), author: ABSENT },
	},
	{
		what: 'a part that the type of work has no property for',
		facts: [fact('work', { name: 'Low Water', type: 'CreativeWork', role: 'actor' })],
		type: 'CreativeWork',
		search: { contributor: at('person') },
		linked: { contributor: { '@type': 'Role', roleName: 'actor', contributor: at('person') } },
	},
	{
		what: 'a project as a body with a founder',
		facts: [fact('work', { name: 'Tidy Tides', type: 'Project', date: '2021' })],
		type: 'Project',
		linked: { founder: at('person'), foundingDate: '2021', author: ABSENT },
	},
	{
		what: 'an event to come',
		facts: talk({ date: '2025-10-31', startTime: '19:30', endTime: '21:00', timezone: '+00:00', place: 'place-quay' }),
		options: { asOf: '2025-01-01' },
		type: 'Event',
		search: {
			startDate: '2025-10-31T19:30+00:00',
			endDate: '2025-10-31T21:00+00:00',
			location: at('place-quay'),
			performer: at('person'),
		},
	},
	{
		what: 'clock times without a day as a schedule',
		facts: talk({ date: '2025', startTime: '09:30', endTime: '12:00', timezone: 'Europe/Dublin', free: true }),
		type: 'Event',
		linked: {
			startDate: '2025',
			endDate: ABSENT,
			eventSchedule: {
				'@type': 'Schedule',
				startDate: '2025',
				startTime: '09:30',
				endTime: '12:00',
				scheduleTimezone: 'Europe/Dublin',
			},
			isAccessibleForFree: true,
			offers: ABSENT,
		},
	},
	{
		what: 'an offer, where price and currency are stated',
		facts: talk({ date: '2025-10-31', price: '12.50', currency: 'EUR', url: 'https://talks.example/t' }),
		options: { asOf: '2025-01-01' },
		type: 'Event',
		search: { offers: { '@type': 'Offer', price: '12.50', priceCurrency: 'EUR', url: 'https://talks.example/t' } },
	},
	{
		what: 'no offer for what is over',
		facts: talk({ date: '2024-10-31', price: '12.50', currency: 'EUR' }),
		options: { asOf: '2025-01-01' },
		type: 'Event',
		linked: { offers: ABSENT, startDate: '2024-10-31' },
	},
	{
		what: 'a festival over several days',
		facts: talk({ date: '2024-06-01/2024-06-03', role: 'organizer', organization: 'org-acme' }),
		type: 'Event',
		linked: { startDate: '2024-06-01', endDate: '2024-06-03', organizer: [at('org-acme'), at('person')] },
	},
	{
		what: 'a talk on the person, too',
		facts: talk({ date: '2024' }),
		linked: { performerIn: at('event-tides') },
		search: { performerIn: ABSENT },
	},
	{
		what: 'a place with its address',
		facts: talk({ date: '2025-10-31', place: 'place-quay' }),
		options: { asOf: '2025-01-01' },
		type: 'Place',
		search: {
			...at('place-quay'),
			name: 'Old Quay Hall',
			address: { '@type': 'PostalAddress', streetAddress: '1 Quay', addressLocality: 'Portbury' },
		},
	},
	{
		what: 'an organisation with its other names and links',
		facts: post({ current: true }),
		type: 'Corporation',
		search: {
			...at('org-acme'),
			name: 'Acme Ltd',
			alternateName: ['Acme', 'The Acme Company'],
			sameAs: 'https://www.wikidata.org/wiki/Q1',
		},
	},
	{
		what: 'the sources on the page',
		facts: [],
		type: 'ProfilePage',
		search: { url: PAGE, mainEntity: at('person'), citation: ABSENT },
		linked: { citation: [at('source-talk-page'), at('source-ref-1')] },
	},
	{
		what: 'what was read as about the subject',
		facts: [],
		search: { subjectOf: ABSENT },
		linked: { subjectOf: at('source-talk-page') },
	},
	{
		what: 'a source as a work',
		facts: [],
		type: 'WebPage',
		linked: {
			...at('source-talk-page'),
			name: 'An evening with Ada Roe',
			url: 'https://talks.example/ada',
			author: { '@type': 'Person', name: 'Bea Poe' },
			publisher: { '@type': 'Organization', name: 'Quay Talks' },
			datePublished: '2024-05',
		},
	},
];

describe.each(['search', 'linked'] as const)('%s publishes', (profile) => {
	test.each(ROWS.filter((row) => row[profile]))('$what', (row) => {
		const nodes = graphOf(row.facts, { ...row.options, profile });
		const node = nodeOf(nodes, row.type ?? 'Person');
		expect(node).toBeDefined();
		for (const [property, value] of Object.entries(row[profile] ?? {}))
			expect([property, node?.[property]]).toEqual([property, value]);
	});
});

describe('the graph', () => {
	test('has the subject as its first Person, in either profile', () => {
		for (const profile of ['search', 'linked'] as const) {
			const text = JSON.stringify(graphOf(everyKind, { profile }));
			const first = /"@type":"Person","@id":"([^"]*)"/.exec(text)?.[1];
			expect(first).toBe(`${PAGE}#person`);
			expect(text.indexOf('"@type":"Person"')).toBe(text.indexOf(`"@type":"Person","@id":"${PAGE}#person"`));
		}
	});

	test('has a node for everything it refers to, once', () => {
		for (const profile of ['search', 'linked'] as const) {
			const nodes = graphOf(everyKind, { profile, asOf: '2024-01-01' });
			const ids = nodes.map((node) => node['@id']);
			expect(new Set(ids).size).toBe(ids.length);
			const references = [...JSON.stringify(nodes).matchAll(/\{"@id":"([^"]*)"\}/g)].map((match) => match[1]);
			expect(references.filter((id) => !ids.includes(id))).toEqual([]);
		}
	});

	test('says of the page who signed it when, and in `linked` of which site it is a part', () => {
		const signed = { reviewed: { by: 'Jane Roe', on: '2026-03-01' } };
		const options = { page: PAGE, site: 'https://example.org/' };
		const pageOf = (profile: 'search' | 'linked') =>
			publish(biography([], signed), { ...options, profile } as PublishOptions & { profile: 'linked' }).graph[
				'@graph'
			][0];
		expect(pageOf('search')).toEqual({
			'@type': 'ProfilePage',
			'@id': PAGE,
			url: PAGE,
			mainEntity: at('person'),
			dateModified: '2026-03-01',
		});
		expect(pageOf('linked')?.isPartOf).toEqual({
			'@type': 'WebSite',
			'@id': 'https://example.org/#website',
			url: 'https://example.org/',
		});
	});

	test.each(['search', 'linked'] as const)('has what people wrote of the subject, in %s', (profile) => {
		const { graph } = publish(
			biography([], {
				subject: { name: 'Ada Roe', slug: 'ada-roe', givenName: 'Ada', familyName: 'Roe', honorificSuffix: 'PhD' },
				profile: {
					description: 'Measures tides.',
					image: 'https://example.org/ada.jpg',
					url: 'https://ada.example/',
					sameAs: ['https://a.example/ada', 'https://a.example/ada', 'https://b.example/ada'],
				},
				sources: [],
			}),
			{ page: PAGE, profile } as PublishOptions & { profile: 'linked' },
		);
		expect(nodeOf(graph['@graph'], 'Person')).toEqual({
			'@type': 'Person',
			...at('person'),
			mainEntityOfPage: { '@id': PAGE },
			name: 'Ada Roe',
			givenName: 'Ada',
			familyName: 'Roe',
			honorificSuffix: 'PhD',
			description: 'Measures tides.',
			image: 'https://example.org/ada.jpg',
			url: 'https://ada.example/',
			sameAs: ['https://a.example/ada', 'https://b.example/ada'],
		});
	});

	test('brings parents of organisations, and no organisation that nothing published names', () => {
		const nodes = graphOf([fact('education', { organization: 'org-harbour-college' })], { profile: 'search' });
		expect(nodes.filter((node) => String(node['@id']).includes('#org-')).map((node) => node.name)).toEqual([
			'Harbour College',
			'University of the Coast',
		]);
		expect(nodes.find((node) => node.name === 'Harbour College')?.parentOrganization).toEqual(at('org-coast'));
	});

	test('has no page node without a page, and relative ids', () => {
		const { graph } = publish(biography(everyKind), { profile: 'linked' });
		expect(graph['@graph'][0]).toMatchObject({ '@type': 'Person', '@id': '#person' });
		expect(JSON.stringify(graph)).not.toContain('ProfilePage');
	});

	test('puts organisations under the site, so that pages share them', () => {
		const site = 'https://example.org';
		const [one, two] = ['a', 'b'].map((page) =>
			publish(biography(everyKind), { profile: 'linked', site, page: `${site}/${page}` }).graph['@graph'].find(
				(node) => node.name === 'Acme Ltd',
			),
		);
		expect(one?.['@id']).toBe('https://example.org/#org-acme');
		expect(two).toEqual(one);
	});

	test("takes a register's @id before any other", () => {
		const known = { id: 'org-acme', name: 'Acme Ltd', atId: 'https://acme.example/#us' };
		const { graph } = publish(biography(post({ current: true }), { organizations: [known] }), {
			site: 'https://example.org/',
		});
		expect(graph['@graph'].map((node) => node['@id'])).toContain('https://acme.example/#us');
	});

	test('is the same, byte for byte, for the same input', () => {
		const options = { profile: 'linked', page: PAGE, include: ['all'] } as const;
		const text = JSON.stringify(publish(biography(everyKind), options));
		expect(JSON.stringify(publish(structuredClone(biography(everyKind)), options))).toBe(text);
	});

	test('has no day by which to call an event coming unless one is given', () => {
		const events = (asOf?: string) =>
			publish(biography(talk({ date: '2025' })), asOf ? { asOf } : {}).graph['@graph'].filter(
				(node) => node['@type'] === 'Event',
			);
		expect(events()).toHaveLength(0);
		expect(events('2025-01-01')).toHaveLength(1);
		expect(events('2025-06-01')).toHaveLength(0);
	});
});

describe('statuses', () => {
	const facts = (['accepted', 'proposed', 'rejected'] as const).map((status) =>
		fact('award', { name: status }, { status }),
	);

	test('publish what is accepted and list what is proposed', () => {
		const { graph, withheld } = publish(biography(facts));
		expect(nodeOf(graph['@graph'], 'Person')?.award).toBe('accepted');
		expect(withheld).toEqual([{ kind: 'award', property: 'award', class: 'A', reason: 'proposed', count: 1 }]);
	});

	test('publish what is proposed on request, and never what is rejected', () => {
		const { graph, withheld } = publish(biography(facts), { proposed: true });
		expect(nodeOf(graph['@graph'], 'Person')?.award).toEqual(['accepted', 'proposed']);
		expect(withheld).toEqual([]);
	});
});

describe('bad input', () => {
	test.each([
		[{ include: ['birthdate'] }, 'invalid-option', 'include "birthdate" is not known: did you mean "birthDate"?'],
		[{ include: ['spuose'] }, 'invalid-option', 'include "spuose" is not known: did you mean "spouse"?'],
		[{ profile: 'xyz' }, 'invalid-option', 'profile "xyz" is not known: give search, linked'],
		[{ profile: 'linkd' }, 'invalid-option', 'profile "linkd" is not known: did you mean "linked"?'],
		[{ pageType: 'Profile' }, 'invalid-option', 'page-type "Profile" is not known: did you mean "ProfilePage"?'],
		[{ asOf: '2024-02-30' }, 'invalid-option', 'as-of "2024-02-30" is not a day: write it as 2025-01-31'],
		[{ asOf: 'today' }, 'invalid-option', 'as-of "today" is not a day: write it as 2025-01-31'],
		[{ page: 'example' }, 'invalid-url', 'page "example" is not an address: give one that starts with https://'],
		[
			{ page: 'https://example.org/a b' },
			'invalid-url',
			'page "https://example.org/a b" is not an address: give one that starts with https://',
		],
		[
			{ page: 'https://example.org/<b>' },
			'invalid-url',
			'page "https://example.org/<b>" is not an address: give one that starts with https://',
		],
		[
			{ site: 'javascript:alert(1)' },
			'invalid-url',
			'site "javascript:alert(1)" is not an address: give one that starts with https://',
		],
	])('%o is refused in one line', (options, code, message) => {
		expect(() => publish(biography([]), options as PublishOptions & { profile: 'search' })).toThrow(
			expect.objectContaining({ name: 'BiographError', code, message }),
		);
	});

	test.each([
		[fact('birth', { date: 'yesterday' }), 'invalid-value'],
		[fact('death', { date: '2019-13' }), 'invalid-value'],
		[fact('founded', { organization: 'org-none' }), 'invalid-biography'],
		[fact('birth', { place: 'place-none' }), 'invalid-biography'],
	])('%o is refused', (one, code) => {
		expect(() => publish(biography([one]), { profile: 'linked', include: ['all'] })).toThrow(
			expect.objectContaining({ name: 'BiographError', code }),
		);
	});

	test('an ORCID or ISNI with a wrong check digit is left out and listed', () => {
		const { graph, withheld } = publish(
			biography([
				fact('identifier', { scheme: 'ORCID', value: '0000-0002-1825-0098' }),
				fact('identifier', { scheme: 'ISNI', value: '0000 0001 2103 2683' }),
			]),
			{ profile: 'linked' },
		);
		expect(JSON.stringify(graph)).toContain('https://isni.org/isni/0000000121032683');
		expect(JSON.stringify(graph)).not.toContain('1825');
		expect(withheld).toEqual([
			{ kind: 'identifier', property: 'identifier', class: 'A', reason: 'check-digit', count: 1 },
		]);
	});

	test('an address of another scheme is left out and listed', () => {
		const { graph, withheld } = publish(
			biography([], { profile: { url: 'javascript:alert(1)', sameAs: ['data:text/html,x'] } }),
		);
		expect(JSON.stringify(graph)).not.toMatch(/javascript|data:/);
		expect(withheld).toEqual([{ kind: 'profile', property: 'url', class: 'A', reason: 'unsafe-url', count: 2 }]);
	});
});
