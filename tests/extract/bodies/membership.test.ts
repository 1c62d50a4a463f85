import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of';

describe('whom musicians play with', () => {
	it.each([
		['She has performed with the London Symphony Orchestra, the Tallow Philharmonic and the Salt Quartet.', []],
		['She made her debut with the Tallow Youth Symphony at age 16.', []],
		['She was selected by Lucille Clifton and Stephen Dunn to receive the Salt Prize.', []],
		['She is best known for playing in the Salt Quartet from 1927 to 1967.', ['Salt Quartet']],
		['She plays with the band Tide.', ['Tide']],
	])('%s', (text, bodies) => {
		expect(factsOf(text, 'membership').map((fact) => fact.organization)).toEqual(bodies);
		expect(factsOf(text, 'work')).toEqual([]);
	});
});

describe('memberships that a text states', () => {
	it.each([
		['In 1996 she was traded to the Tallow Crew for Tam Cozer.', [{ organization: 'Tallow Crew', start: '1996' }]],
		[
			'She served on the Tallow City Schools Board of Education from 2015 to 2019.',
			[
				{
					organization: 'Tallow City Schools Board of Education',
					role: 'member',
					start: '2015',
					end: '2019',
					current: false,
				},
			],
		],
		['Her older brother, Sho Quill, played for the Tallow Paper Cranes.', []],
		[
			'She worked as a reviewer for journals and conferences including ICSE, PLDI and POPL.',
			[
				{ organization: 'ICSE', role: 'reviewer', current: false },
				{ organization: 'PLDI', role: 'reviewer', current: false },
				{ organization: 'POPL', role: 'reviewer', current: false },
			],
		],
		[
			'She is a sailor with full membership of the Tidal Association and full membership of the Marine Society.',
			[{ organization: 'Tidal Association' }, { organization: 'Marine Society' }],
		],
		['She is a fellow of the Tidal Society.', [{ organization: 'Tidal Society', role: 'fellow', current: true }]],
		[
			'Quill has been a member of the Tallow Brass Band, Ulmen Symphony Orchestra and Marlow Choir.',
			[
				{ organization: 'Tallow Brass Band', role: 'member' },
				{ organization: 'Ulmen Symphony Orchestra', role: 'member' },
				{ organization: 'Marlow Choir', role: 'member' },
			],
		],
		[
			'She serves on the board of trustees of the Marlow Foundation.',
			[{ organization: 'Marlow Foundation', role: 'board of trustees', current: true }],
		],
		[
			'From 1969 to 1974 she was a member of the board of directors of the Tidal Society.',
			[
				{
					organization: 'Tidal Society',
					role: 'member of the board of directors',
					start: '1969',
					end: '1974',
					current: false,
				},
			],
		],
	] as const)('%s', (text, facts) => {
		expect(factsOf(text, 'membership')).toEqual(facts);
	});
});

describe('memberships that a text does not state', () => {
	it.each([
		['Her brother is a member of the Tidal Society.'],
		['She was nominated as a fellow of the Tidal Society.'],
		['She is a member of a large family.'],
		['In 2018 she was made a Member of the Southern Isles Order of Merit.'],
		['She started her career at Tallow & Company in 1988.'],
		['Presidents Holm and Abel appointed Mara Quill a member of the 1993 panel.'],
	])('%s', (text) => {
		expect(factsOf(text, 'membership')).toEqual([]);
	});
});

describe('the list of a body', () => {
	it('is no body that one is named to', () => {
		expect(factsOf("In 2009, she was named to the Tallow Daily Gazette's list of lawyers.", 'membership')).toEqual([]);
		expect(factsOf('In 2009, she was named to the Tallow Academy of Law.', 'membership')).toMatchObject([
			{ organization: 'Tallow Academy of Law' },
		]);
	});
});

describe('a board that is called after what it is for', () => {
	it.each([
		['She was named a member of the Tide Council for Salt Research on 8 March 2007.', 'Tide Council for Salt Research'],
		['She is a member of the Commission for Tides.', 'Commission for Tides'],
		['She is a member of the Advisory Board for the Tide Trust.', 'Tide Trust'],
	])('is named whole, and another body where it serves one: %s', (text, organization) => {
		expect(factsOf(text, 'membership')).toEqual([expect.objectContaining({ organization })]);
	});
});

describe('bodies that somebody is active with', () => {
	it('are those that have members', () => {
		expect(factsOf('She remained active with the Tide Association and the VFW.', 'membership')).toEqual([
			{ organization: 'Tide Association' },
			{ organization: 'VFW' },
		]);
	});

	it('are no lines of work', () => {
		expect(factsOf('She remained active in Tide Research and with the Harbour Office.', 'membership')).toEqual([]);
	});
});

describe('the bar of two lands', () => {
	it.each([
		'She was called to the Bar of England and Wales in 1970.',
		'She was admitted to the Bar of England and Wales in 1970.',
	])('has both in its name: %s', (text) => {
		expect(factsOf(text, 'membership')).toEqual([{ organization: 'Bar of England and Wales', start: '1970' }]);
	});
});

describe('memberships of a sort of bodies', () => {
	it('are listed behind it', () => {
		expect(
			factsOf('Her memberships in fraternal organizations included the Tallow Elks and the Salt Club.', 'membership'),
		).toMatchObject([{ organization: 'Tallow Elks' }, { organization: 'Salt Club' }]);
	});

	it('are no honour’s: "a Companion of the Bath"', () => {
		expect(factsOf('She was appointed a Companion of the Bath in 1838.', 'membership')).toEqual([]);
	});
});

describe('a draft', () => {
	it.each([
		['She played hockey. She was drafted in the third round of the 1996 Salt Draft by the Tallow Hawks.'],
		['She played hockey. She was picked 15th overall by the Tallow Hawks.'],
	])('names the team at its end: %s', (text) => {
		expect(factsOf(text, 'membership')).toContainEqual(expect.objectContaining({ organization: 'Tallow Hawks' }));
	});
});

describe('where a player began and shone', () => {
	it.each<[string, readonly string[]]>([
		['She began her playing career as a schoolgirl with Tallow Rovers.', ['Tallow Rovers']],
		['She starred for Upton Rovers in the Tide League.', ['Upton Rovers']],
		['She plays as a forward for French club SU Ulm.', ['SU Ulm']],
		['She starred as Kay in Low Water for Tide Films.', []],
		['She starred as a doctor for the BBC.', []],
		['She began her career as a clerk with Acme Bank.', []],
	])('%s', (text, expected) => {
		expect(factsOf(text, 'membership').map(({ organization }) => organization)).toEqual(expected);
	});
});
