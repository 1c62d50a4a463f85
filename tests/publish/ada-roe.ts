import type { Biography, Fact } from '../../src/model';

type Slots = { readonly [K in Fact['kind']]?: unknown } | Readonly<Record<string, unknown>>;

let number = 0;

/** An accepted fact of an invented person, with the given slots. */
export function fact(kind: Fact['kind'], slots: Slots, more: Readonly<Record<string, unknown>> = {}): Fact {
	number += 1;
	return { kind, id: `${kind}-${number}`, status: 'accepted', evidence: [], ...slots, ...more } as unknown as Fact;
}

/** A biography of an invented person: these facts, three organisations, two places, two sources. */
export function biography(facts: readonly Fact[], more: Partial<Biography> = {}): Biography {
	return {
		subject: { name: 'Ada Roe', slug: 'ada-roe' },
		profile: {},
		facts,
		organizations: [
			{
				id: 'org-acme',
				name: 'Acme Ltd',
				alternateName: ['Acme', 'The Acme Company'],
				type: 'Corporation',
				sameAs: ['https://www.wikidata.org/wiki/Q1'],
			},
			{ id: 'org-harbour-college', name: 'Harbour College', type: 'CollegeOrUniversity', parent: 'org-coast' },
			{ id: 'org-coast', name: 'University of the Coast', type: 'CollegeOrUniversity', url: 'https://coast.example/' },
			{ id: 'org-tidy', name: 'Tidy Tides', type: 'Project' },
			{ id: 'org-green-hand', name: 'Green Hand Party', type: 'PoliticalParty' },
		],
		places: [
			{ id: 'place-quay', name: 'Old Quay Hall', address: { streetAddress: '1 Quay', addressLocality: 'Portbury' } },
			{ id: 'place-portbury', name: 'Portbury', sameAs: ['https://www.wikidata.org/wiki/Q2'] },
		],
		sources: [
			{
				id: 'talk-page',
				url: 'https://talks.example/ada',
				title: 'An evening with Ada Roe',
				publisher: 'Quay Talks',
				author: ['Bea Poe'],
				published: '2024-05',
			},
			{ id: 'ref-1', title: 'Tides and towns', published: '2019~', citedBy: 'talk-page' },
		],
		conflicts: [],
		...more,
	};
}

/** One fact of each kind. */
export const everyKind: readonly Fact[] = [
	fact('name', { name: 'Ada Mary Roe', form: 'full' }),
	fact('name', { name: 'Dr', form: 'prefix' }),
	fact('birth', { date: '1980-03-13', place: 'place-portbury' }),
	fact('nationality', { country: 'Ireland' }),
	fact('education', {
		organization: 'org-harbour-college',
		credential: 'PhD',
		category: 'degree',
		field: 'Oceanography',
		start: '2001',
		end: '2005',
	}),
	fact('position', { title: 'Chief Scientist', organization: 'org-acme', start: '2019-10', current: true }),
	fact('position', { title: 'Engineer', organization: 'org-acme', start: '2006', end: '2010', current: false }),
	fact('position', { title: 'Diver', start: '1999~', current: false }),
	fact('membership', { organization: 'org-coast', role: 'Fellow', start: '2020', current: true }),
	fact('award', { name: 'Golden Anchor', date: '2015', organization: 'org-coast' }),
	fact('work', {
		name: 'Tide Tables',
		type: 'Book',
		date: '2012',
		organization: 'org-acme',
		url: 'https://books.example/tt',
	}),
	fact('event', {
		name: 'Tides by night',
		date: '2025',
		startTime: '19:30',
		endTime: '21:00',
		place: 'place-quay',
		organization: 'org-coast',
		free: true,
	}),
	fact('founded', { organization: 'org-tidy', date: '2021' }),
	fact('relative', { relation: 'spouse', name: 'Cal Roe' }),
	fact('occupation', { name: 'oceanographer' }),
	fact('expertise', { name: 'tides', sameAs: 'https://www.wikidata.org/wiki/Q3' }),
	fact('language', { name: 'Irish', code: 'ga' }),
	fact('identifier', { scheme: 'ORCID', value: '0000-0002-1825-0097' }),
];
