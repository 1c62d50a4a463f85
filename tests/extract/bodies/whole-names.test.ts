import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of';

const bodiesOf = (text: string): readonly string[] =>
	factsOf(text, 'position').map(({ organization }) => String(organization));
const postsOf = (text: string): readonly string[] =>
	factsOf(text, 'position').map(({ title, organization }) => [title, organization].filter(Boolean).join(' @ '));

describe('a body whose letters follow in parentheses', () => {
	it.each([
		[
			'Quill directs the Center for Air, Climate, and Energy Solutions (CACES).',
			['Center for Air, Climate, and Energy Solutions'],
		],
		['Quill works at the Institute for Peace, Play and Learning (IPPL).', ['Institute for Peace, Play and Learning']],
		['Quill worked at Acme, Halden and Tidewell (IPPL).', ['Acme', 'Halden', 'Tidewell']],
	])('has the name that they spell, whatever it lists: %s', (text, expected) => {
		expect(bodiesOf(text)).toEqual(expected);
	});
});

describe('firms', () => {
	it.each([
		['Quill was an analyst with Morgan Stanley.', ['analyst @ Morgan Stanley']],
		['Quill was an analyst with Morgan Bradley.', []],
		['Quill is the founder and creative director of Hale Design.', ['creative director @ Hale Design']],
		['Quill is the director of Brand Design.', ['director of Brand Design']],
		['Quill is the CTO of Halden Energy.', ['CTO @ Halden Energy']],
	])('are told from people and lines of work: %s', (text, expected) => {
		expect(postsOf(text)).toEqual(expected);
	});

	it('are listed with their own names, and the matters of one body are not cut apart', () => {
		expect(bodiesOf('Quill held senior roles at Acme, Halden Energy and Tide Bank.')).toEqual([
			'Acme',
			'Halden Energy',
			'Tide Bank',
		]);
		expect(bodiesOf('Quill worked at Acme, and the Department of Health and Human Services.')).toEqual([
			'Acme',
			'Department of Health and Human Services',
		]);
	});
});

describe('a line of work', () => {
	it.each([
		[
			'Quill is the Director of Research and Development at Acme Ltd.',
			['Director of Research and Development @ Acme Ltd'],
		],
		[
			'Quill is director of research and professor of physics at Upton University.',
			['director of research @ Upton University', 'professor of physics @ Upton University'],
		],
		['Quill has been a software engineer in the GIS field since 2021.', ['software engineer']],
		['Quill was a software engineer in the GIS Unit.', ['software engineer @ GIS Unit']],
		['Quill has written manuals for Pastor Search Committees.', []],
		['Quill has written for the Upton Gazette.', ['Upton Gazette']],
	])('is no body: %s', (text, expected) => {
		expect(postsOf(text)).toEqual(expected);
	});
});

describe('posts in a row', () => {
	it.each([
		['Quill was a teacher and member of the Upton Garden Club.', []],
		['Quill was president and member of the Upton Garden Club.', ['president @ Upton Garden Club']],
		['Quill is a surgeon from Kenya and a professor at Upton University.', ['professor @ Upton University']],
	])('share a body only where both are of one: %s', (text, expected) => {
		expect(postsOf(text)).toEqual(expected);
	});

	it('are no callings where the terms alone are counted', () => {
		expect(postsOf('Quill is a two-term mayor of Upton.')).toEqual(['mayor of Upton']);
		expect(postsOf('Quill is a third-generation winemaker at Hale Winery.')).toEqual(['winemaker @ Hale Winery']);
	});

	it.each([
		['Quill became the first woman to chair the Upton Board of Trade.', ['Upton Board of Trade']],
		['Quill was tapped to lead the Tallow Foundation in 2016.', ['Tallow Foundation']],
		['Quill was the first woman to visit the Upton Board of Trade.', []],
	])('are told by what somebody was to lead: %s', (text, expected) => {
		expect(bodiesOf(text)).toEqual(expected);
	});

	it('name those who contribute to a paper, and no other contributors', () => {
		expect(postsOf('Quill is a regular contributor to Wired and the Upton Gazette.')).toEqual([
			'contributor @ Wired',
			'contributor @ Upton Gazette',
		]);
		expect(postsOf('Quill is a regular contributor to the Hale Foundation.')).toEqual([]);
	});
});

describe('degrees', () => {
	it.each(['MPH', 'M.P.H.', 'MAT', 'Ed.S.', 'MHA', 'AuD', 'BScN'])('are known by their letters: %s', (letters) => {
		expect(factsOf(`Quill holds a ${letters} from Upton University.`, 'education')).toMatchObject([
			{ credential: letters, organization: 'Upton University' },
		]);
	});

	it('take no date from the one before', () => {
		const [first, second] = factsOf(
			'Quill earned a PhD from the Tallow Institute, in 2015, completed her undergraduate studies at Upton College, and teaches.',
			'education',
		);
		expect([first?.end, second?.end]).toEqual(['2015', undefined]);
	});
});

describe('honours and degrees', () => {
	it.each([
		['Quill was awarded an MBE in 2012.', [], ['MBE']],
		['Quill won the Masters in 1987.', [], ['Masters']],
		['Quill earned a Masters from Upton University in 1987.', ['Masters'], []],
	])('are not taken for each other: %s', (text, credentials, awards) => {
		expect(factsOf(text, 'education').map(({ credential }) => credential)).toEqual(credentials);
		expect(factsOf(text, 'award').map(({ name }) => name)).toEqual(awards);
	});

	it.each([
		['Quill was appointed OBE in 1998 and knighted in 2007.', '2007'],
		['Quill was appointed OBE in 1998 and was knighted.', undefined],
		['Quill was knighted by the Queen in 2007.', '2007'],
	])('have the date said of them: %s', (text, date) => {
		expect(factsOf(text, 'award').find(({ name }) => name === 'Knighthood')?.date).toBe(date);
	});
});

describe('students', () => {
	it.each([
		'Quill is a doctoral student in the Department of History at Upton University.',
		'Quill is a graduate student in the history department at Upton University.',
		'Quill is a rising senior at Upton University.',
		'Quill is in her third year at Upton University.',
	])('are of a department or a year: %s', (text) => {
		expect(factsOf(text, 'education')).toMatchObject([{ current: true }]);
	});

	it('are past where they were', () => {
		expect(
			factsOf('Quill was in her third year at Upton University when the war began.', 'education')[0]?.current,
		).not.toBe(true);
	});
});

it('takes what a work is for no second work', () => {
	expect(factsOf('Quill is the author of Tide.js, a JavaScript library.', 'work').map(({ name }) => name)).toEqual([
		'Tide.js',
	]);
	expect(factsOf('Quill is the author of Tide.js, a library, and of Salt.js.', 'work').map(({ name }) => name)[0]).toBe(
		'Tide.js',
	);
});

describe('a line under the name', () => {
	it.each(['Chief Investment Officer', 'Chief Medical Resident', 'Major Gifts Officer', 'Senior Data Scientist'])(
		'is a post, and nobody with a style: %s',
		(post) => {
			expect(postsOf(`${post}\n\nShe was a clerk at Acme Ltd.`)).toEqual([post, 'clerk @ Acme Ltd']);
		},
	);

	it('is somebody else where it is a name with a style', () => {
		expect(postsOf('Chief Samuel Okoro\n\nHe was a clerk at Acme Ltd.')).toEqual([]);
	});
});

describe('dates of a clause', () => {
	it('end a post that somebody retires from, told behind its years', () => {
		expect(factsOf('Quill was a nurse at Upton Hospital for 31 years, retiring in 1998.', 'position')).toMatchObject([
			{ end: '1998', current: false },
		]);
		expect(factsOf('Quill was a nurse at Upton Hospital for 31 years, retiring to Tallow.', 'position')[0]?.end).toBe(
			undefined,
		);
	});

	it('are not carried to what somebody has done since', () => {
		const events = factsOf(
			'Quill made her Tallow Hall debut in 1996 and has performed at the Upton Jazz Festival.',
			'event',
		);
		expect(events.find(({ name }) => name === 'Upton Jazz Festival')?.date).toBe(undefined);
		expect(events.find(({ name }) => name !== 'Upton Jazz Festival')?.date).toBe('1996');
	});
});

it.each([
	['Quill represented Kenya at the 2019 World Health Assembly in Geneva.', 'attendee'],
	['Quill represented Kenya at the 2019 African Games in Rabat.', 'competitor'],
])('tells delegates from competitors: %s', (text, role) => {
	expect(factsOf(text, 'event')[0]?.role).toBe(role);
});

it.each([
	['Quill is married to Dr. (Mrs.) Folake Roe.', 'Folake Roe'],
	['Quill is married to Folake (Mary) Roe.', 'Folake (Mary) Roe'],
])('reads a name behind its styles: %s', (text, name) => {
	expect(factsOf(text, 'relative')[0]?.name).toBe(name);
});

it('knows Meals on Wheels, and what is on something', () => {
	expect(bodiesOf('Quill worked for Meals on Wheels.')).toEqual(['Meals on Wheels']);
	expect(bodiesOf('Quill worked for Acme on Wheel Street.')).toEqual(['Acme']);
});

it('reads the honour that somebody is conferred with', () => {
	expect(
		factsOf('Quill was conferred with the national honour of Officer of the Order of the Niger in 2012.', 'award'),
	).toMatchObject([{ name: 'Officer of the Order of the Niger', date: '2012' }]);
});

describe('exhibitions', () => {
	it('have their titles, and towns that show nothing', () => {
		const events = factsOf(
			'Her group exhibitions include the 16th Salt Biennial (2019), Salzmond, Palermo (2018), and Between Tides, Witte Gallery (2016).',
			'event',
		);
		expect(events.map(({ name }) => name)).not.toContain('Exhibition at Between Tides');
		expect(events.find(({ name }) => name === 'Between Tides')).toMatchObject({ organization: 'Witte Gallery' });
		expect(events.some(({ organization }) => organization === 'Palermo')).toBe(false);
	});

	it('without titles have their houses', () => {
		expect(
			factsOf('Quill has exhibited at the Tallow Museum, Hale Gallery (2016) and Witte Gallery (2018).', 'event').map(
				({ place }) => place,
			),
		).toEqual(['Tallow Museum', 'Hale Gallery', 'Witte Gallery']);
	});
});

it('reads diplomates as members', () => {
	expect(factsOf('Quill is a Diplomate of the Tallow Board of Surgery.', 'membership')).toMatchObject([
		{ role: 'Diplomate', organization: 'Tallow Board of Surgery' },
	]);
});

it.each([
	['From 2010 to 2018 Quill directed the Tide Lab, which she co-founded.', undefined],
	['Quill has run the Tide Festival, which she founded, since 2010.', undefined],
	['From 2010 to 2018 Quill directed the Tide Lab, which she co-founded in 2008.', '2008'],
])('dates a founding by its own clause: %s', (text, date) => {
	expect(factsOf(text, 'founded').map((fact) => fact.date)).toEqual([date]);
});

it.each([
	['Quill was appointed to lead the Tide Action Plan in 2023.', undefined],
	['Quill was appointed to chair the Tide Commission in 2023.', 'chair'],
])('names the post of those who are to lead only where the verb does: %s', (text, title) => {
	expect(factsOf(text, 'position').map((fact) => fact.title)).toEqual([title]);
});

describe('names with figures and marks', () => {
	it.each([
		['She is an engineer at 23andTide.', '23andTide'],
		['She worked at 3Tallow in Leeds.', '3Tallow'],
		['She is a producer at Kelp+ in Leeds.', 'Kelp+'],
		["She is a former producer for Tallow TV's TV+.", "Tallow TV's TV+"],
	])('%s', (text, name) => {
		expect(factsOf(text, 'position').map(({ organization }) => organization)).toEqual([name]);
	});

	it.each([['She worked at 10km in the hills.'], ['She was a runner at 3D and 42nd.']])(
		'are no measures: %s',
		(text) => {
			expect(factsOf(text, 'position').flatMap(({ organization }) => organization ?? [])).toEqual([]);
		},
	);
});
