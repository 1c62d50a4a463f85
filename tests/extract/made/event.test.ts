import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract';
import { clockTimes } from '../../../src/extract/talk/clock-times';
import { placeWithAddress } from '../../../src/extract/talk/postal-address';
import type { ClaimFactOfKind } from '../../../src/model';
import { read } from '../../../src/read';
import { factsOf } from '../facts-of';

const events = (text: string): readonly Readonly<Record<string, unknown>>[] =>
	factsOf(text, 'event').map(({ name, date, place, role }) => ({
		name,
		...(role ? { role } : {}),
		...(date ? { date } : {}),
		...(place ? { place } : {}),
	}));

describe('exhibitions', () => {
	it('are told of the artist by that word, each at its venue', () => {
		expect(
			events(
				'Mara Quill was born in Tallow. The artist has held solo exhibitions at institutions including: Moderna Tallow, Stockholm, Sweden; Museo Salt, Mexico City, MX; and the Ulm Biennale.',
			),
		).toEqual([
			{ name: 'Exhibition at Moderna Tallow', role: 'performer', place: 'Moderna Tallow' },
			{ name: 'Exhibition at Museo Salt', role: 'performer', place: 'Museo Salt' },
			{ name: 'Ulm Biennale', role: 'performer' },
		]);
		expect(events('She was born in Tallow. The artist of the year has held exhibitions at the Tate Tallow.')).toEqual(
			[],
		);
	});

	it('are as many as their years', () => {
		expect(events('She took part in the Ulm Biennale (2003; 2015).')).toEqual([
			{ name: 'Ulm Biennale', role: 'contributor', date: '2003' },
			{ name: 'Ulm Biennale', role: 'contributor', date: '2015' },
		]);
		expect(factsOf('She took part in the Ulm Biennale (2003).', 'work')).toEqual([]);
	});

	it('leave the town behind the last venue', () => {
		expect(
			events('Her work was shown in exhibitions at Tate Tallow (2012) and the Bell Gallery, Ulmen (2013).'),
		).toEqual([
			{ name: 'Exhibition at Tate Tallow', role: 'performer', date: '2012', place: 'Tate Tallow' },
			{ name: 'Exhibition at Bell Gallery', role: 'performer', date: '2013', place: 'Bell Gallery' },
		]);
	});
});

describe('events that a text states', () => {
	it.each([
		['She competed at the 1984 Winter Olympics.', { name: '1984 Winter Olympics', role: 'competitor', date: '1984' }],
		[
			'In 2012 she won the Moorland Marathon in Denmark.',
			{ name: 'Moorland Marathon', role: 'competitor', date: '2012', place: 'Denmark' },
		],
		[
			'She was a keynote speaker at the 2018 Tidal Conference on Locks and Weirs (TCLW).',
			{ name: '2018 Tidal Conference on Locks and Weirs', role: 'performer', date: '2018' },
		],
		['She has spoken at TideConf EU 2014 and RopeConf.', { name: 'TideConf EU 2014', role: 'performer', date: '2014' }],
		[
			'She has spoken at TEDxTallow (2019) and COP28 in Ulmen.',
			{ name: 'TEDxTallow', role: 'performer', date: '2019' },
		],
		['In May 2016 she gave the Quay Lectures.', { name: 'Quay Lectures', role: 'performer', date: '2016-05' }],
		['Quill served in the navy during World War II.', { name: 'World War II', role: 'contributor' }],
		['She fought in the Battle of Skell in 1808.', { name: 'Battle of Skell', role: 'contributor', date: '1808' }],
		[
			'She has sat on many panels, including the Ferry Book Festival in Bergen, Norway.',
			{ name: 'Ferry Book Festival', role: 'performer', place: 'Bergen, Norway' },
		],
		[
			'Most recently she returned with exhibitions at the Oar Museum and Kelp Gallery.',
			{ name: 'Exhibition at Oar Museum', role: 'performer', place: 'Oar Museum' },
		],
	] as const)('%s', (text, expected) => {
		expect(events(text)).toContainEqual(expected);
	});
});

describe('exhibitions without a title', () => {
	it('are where they were, and not in the towns beside', () => {
		const text = 'Her work has been shown at the Kelp Gallery, London; Oarworks, Hastings; and the Tallow Biennial.';
		expect(events(text).map((event) => event.place)).toEqual(['Kelp Gallery', 'Oarworks', undefined]);
		expect(events(text).at(-1)).toEqual({ name: 'Tallow Biennial', role: 'performer' });
	});

	it('are at bodies whose names hold an "and", each with its own year', () => {
		const text =
			'She has exhibited at the Tallow Academy of Arts and Letters (2005), Oar Museum in Bergen (2007) and Kelp Hall.';
		expect(events(text)).toEqual([
			{
				name: 'Exhibition at Tallow Academy of Arts and Letters',
				role: 'performer',
				place: 'Tallow Academy of Arts and Letters',
				date: '2005',
			},
			{ name: 'Exhibition at Oar Museum', role: 'performer', place: 'Oar Museum', date: '2007' },
			{ name: 'Exhibition at Kelp Hall', role: 'performer', place: 'Kelp Hall' },
		]);
	});

	it('are read behind a colon, and are not those of others', () => {
		const text =
			'She has held exhibitions at many museums, including: Oar Museum, Bergen, Norway; Kelp Gallery, Hastings; and Salt House, Reno, NV.';
		expect(events(text).map((event) => event.place)).toEqual(['Oar Museum', 'Kelp Gallery', 'Salt House']);
		expect(events('She has reviewed exhibitions at the Oar Museum.')).toEqual([]);
	});
});

describe('exhibitions with a title', () => {
	it.each([
		['Her solo exhibition “Low Water” opened at the Kelp Gallery in 2014.'],
		['In 2014 she had her first solo show, Low Water, at the Kelp Gallery in Hastings.'],
	])('%s', (text) => {
		expect(events(text)).toEqual([{ name: 'Low Water', role: 'performer', place: 'Kelp Gallery', date: '2014' }]);
		expect(factsOf(text, 'work').filter(({ type }) => type === 'TVSeries')).toEqual([]);
	});
});

describe('events that a text does not state', () => {
	it.each([
		['She was born a year after the Harbour Riots.'],
		['Her father fought in World War I.'],
		['She is the author of Salt Force, a history of the army in World War I.'],
		['The army that she had left lost the Battle of Upton.'],
		['She organises the Ferry Festival of Music.'],
		['Her work began after the murder of a neighbour shook the town.'],
		['She is a frequent speaker at oar and eel conferences around the globe.'],
		['She was dropped before the 1998 World Cup.'],
		['She hopes to compete at the 2040 Olympics.'],
	])('%s', (text) => {
		expect(events(text)).toEqual([]);
	});
});

const talksOf = (
	text: string,
	mediaType: 'text/plain' | 'text/markdown' = 'text/plain',
): readonly ClaimFactOfKind<'event'>[] =>
	extract(read(text, { id: 'page', mediaType }), { subject: 'Mara Quill' }).flatMap((claim) =>
		claim.fact.kind === 'event' ? [claim.fact] : [],
	);

describe('a talk that a page announces', () => {
	const page = `Locks, Weirs and the People Between with Dr Mara Quill

Saltmarsh College, Marlow, will host her as part of Heritage Month 2031 for a lecture, Locks, Weirs and the People Between.

We begin early: it runs from 9:15am to 11:45am at Saltmarsh College, Quay Street, Marlow SL7 1AA, and anybody may come. Admission is free.

Dr Mara Quill is a hydrologist.`;

	it('has the title, the year, the hours, the address, and no day', () => {
		expect(talksOf(page)).toEqual([
			expect.objectContaining({
				name: 'Locks, Weirs and the People Between',
				date: '2031',
				startTime: '09:15',
				endTime: '11:45',
				free: true,
				role: 'performer',
				place: {
					name: 'Saltmarsh College',
					address: { streetAddress: 'Quay Street', addressLocality: 'Marlow', postalCode: 'SL7 1AA' },
				},
				organization: { name: 'Saltmarsh College' },
			}),
		]);
	});

	it('has its day and hour where the text gives them', () => {
		const text =
			'Mara Quill\n\nMara Quill will give a public lecture entitled “What Weirs Know,” on Friday, 20 February 2032, at 7:30 p.m. in Room 152.';
		expect(talksOf(text)).toContainEqual(
			expect.objectContaining({
				name: 'What Weirs Know',
				date: '2032-02-20',
				startTime: '19:30',
				place: { name: 'Room 152' },
			}),
		);
	});

	it('is nobody else’s', () => {
		expect(talksOf(`${page.replaceAll('Dr Mara Quill', 'Dr Edna Poole')}\n\nMara Quill is her friend.`)).toEqual([]);
	});
});

describe('clock times', () => {
	it.each([
		['from 9:30am to 12:00pm', '09:30', '12:00'],
		['at 7.30 p.m.', '19:30', undefined],
		['18:00–19:30', '18:00', '19:30'],
		['9 to 11am', '09:00', '11:00'],
		['11 to 1pm', '11:00', '13:00'],
		['begins at 12 am', '00:00', undefined],
		['at noon', '12:00', undefined],
	])('%s', (text, startTime, endTime) => {
		expect(clockTimes(text)).toMatchObject({ startTime, ...(endTime ? { endTime } : {}) });
	});

	it.each([['from 2004 to 2005'], ['ages 9 to 11'], ['at 99:99'], ['at 3 sites']])('not in "%s"', (text) => {
		expect(clockTimes(text)).toBeUndefined();
	});
});

describe('a place with its address', () => {
	it.each([
		[
			'Oar Hall, 12 Main Street, Springfield, IL 62704',
			{ streetAddress: '12 Main Street', addressLocality: 'Springfield', addressRegion: 'IL', postalCode: '62704' },
		],
		[
			'Haus am See, Marktplatz 3, 10115 Berlin',
			{ streetAddress: 'Marktplatz 3', addressLocality: 'Berlin', postalCode: '10115' },
		],
		['Room 12', undefined],
	])('%s', (text, address) => {
		expect(placeWithAddress(text)?.address).toEqual(address);
	});
});

describe('events told in other words', () => {
	it.each([
		['She scored twice in the 1990 Tallow Cup.', ['1990 Tallow Cup']],
		['She beat Tom Reed in the final of the 1990 Tallow Open.', ['1990 Tallow Open']],
		['Tom Reed beat her brother in the 1990 Tallow Open.', []],
		['She commanded a battalion at the Battle of Tallow in 1916.', ['Battle of Tallow']],
		['She wrote of the commanders at the Battle of Tallow in 1916.', []],
		['She spoke about salt at the 2010 Tide Summit in Ulmen.', ['2010 Tide Summit']],
		['She presented her research at the 2010 Tide Conference.', ['2010 Tide Conference']],
		['She made her debut at the Tallow Festival in 2010.', ['Tallow Festival']],
		['She served on the jury of the 2010 Tallow Film Festival.', ['2010 Tallow Film Festival']],
		['She was a delegate to the 1990 Tide Congress.', ['1990 Tide Congress']],
		['Her work has been exhibited in many lands, including the Tallow Biennale.', ['Tallow Biennale']],
		["A retrospective of Quill's work opened at the Tide Gallery in 2010.", ['Exhibition at Tide Gallery']],
		['Solo exhibitions: Tide Gallery, Ulmen (2010).', ['Exhibition at Tide Gallery']],
		[
			'Her solo exhibitions include "Low Water" (Tide Gallery, Ulmen, 2019) and Salt Roads (Salt Museum, 2021).',
			['Low Water', 'Salt Roads'],
		],
		[
			'Solo exhibitions include soft tides, Tide Gallery (Ulmen, 2019); Salt Roads, Salt Museum (Tallow, 2021).',
			['soft tides', 'Salt Roads'],
		],
		[
			'Her solo exhibitions include the Tide Gallery, Ulmen; MoMA PS1 and Salt Museum, Tallow; Bell Gallery.',
			[
				'Exhibition at Tide Gallery',
				'Exhibition at MoMA PS1',
				'Exhibition at Salt Museum',
				'Exhibition at Bell Gallery',
			],
		],
		['Her exhibitions include Low Water, High Water and Ebb.', []],
		['She was a keynote speaker at the 2019 Salt and Tide Conference.', ['2019 Salt and Tide Conference']],
		['She missed the 1990 Tallow Games through injury.', []],
	])('%s', (text, expected) => {
		expect(factsOf(text, 'event').map(({ name }) => name)).toEqual(expected);
	});
});

describe('a talk takes no day, hour, place or host from what is told beside it', () => {
	const talk = 'Mara Quill is a chemist. She will speak on "Water for All"';
	const day = '14 May 2036';

	it.each<[string, object]>([
		[`${talk} on ${day} at 7pm. She lives in Bern.`, { date: '2036-05-14', startTime: '19:00' }],
		[`${talk} on ${day} from 7pm to 9pm. She gave the Tallow Lecture in 2014 in Bern.`, { date: '2036-05-14' }],
		[`${talk} in Ulmen. She was born on 3 May 1990 and starts work at 7am in Bern.`, {}],
		[`${talk}. She joined Salt Ltd on 5 June 2010. The Tide Museum hosts her archive.`, {}],
		[`${talk}.\n\nOn 5 June 2010 she joined Salt Ltd in Bern at 9am.`, {}],
		['Mara Quill, born on 3 May 1990, will speak on "Water for All" at 7pm.', { startTime: '19:00' }],
	])('%s', (text, expected) => {
		const [fact] = talksOf(text).filter(({ name }) => name === 'Water for All');
		expect(fact).toMatchObject({ name: 'Water for All', ...expected });
		expect({ place: fact?.place, organization: fact?.organization }).toEqual({});
		if (!('date' in expected)) expect(fact?.date).toBeUndefined();
	});

	it.each<[string, object]>([
		[
			`${talk} on ${day}. The talk begins at 7pm in the Oar Hall, 12 Quay Street, Bern. She lives in Ulmen.`,
			{ date: '2036-05-14', startTime: '19:00', place: { name: 'Oar Hall' } },
		],
		[`${talk}. The talk will take place on ${day} at 7 p.m. at the Oar Hall.`, { place: { name: 'Oar Hall' } }],
		[`On ${day}, at 7pm, Mara Quill will speak on "Water for All".`, { date: '2036-05-14', startTime: '19:00' }],
		[`${talk}.\n\nSaturday ${day}, at 7pm in Ulmen`, { date: '2036-05-14', place: { name: 'Ulmen' } }],
		[`The Tide Museum will host Mara Quill for a talk called "Water for All" on ${day}.`, { date: '2036-05-14' }],
	])('and what is told of it, it has: %s', (text, expected) => {
		expect(talksOf(text).filter(({ name }) => name === 'Water for All')).toMatchObject([expected]);
	});
});

describe('gatherings with several years behind their name', () => {
	it.each([
		['She spoke at TideConf 2018, 2019 and 2022.', ['TideConf 2018', 'TideConf 2019', 'TideConf 2022']],
		['She gave a keynote at TideConf 2018 & 2019 in Leeds.', ['TideConf 2018', 'TideConf 2019']],
		['She spoke at TideConf 2018 and 2019, and SaltCon 2020.', ['TideConf 2018', 'TideConf 2019', 'SaltCon 2020']],
		['She spoke at TideConf 2018 and 2019 saw her move to Leeds.', ['TideConf 2018']],
	])('%s', (text, names) => {
		expect(events(text).map(({ name, date }) => [name, date])).toEqual(names.map((name) => [name, name.slice(-4)]));
	});
});
