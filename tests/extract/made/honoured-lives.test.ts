import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of';

const dated = (text: string, kind: 'award' | 'membership' | 'position'): readonly string[] =>
	factsOf(text, kind).map(({ name, title, organization, start, date }) =>
		[name ?? title, organization, start ?? date].filter((word) => word !== undefined).join(', '),
	);

describe('honours of a whole life', () => {
	it.each<[string, readonly string[]]>([
		['She holds an OBE.', ['OBE']],
		['She was elected FRS in 1990 and FRSE in 2001.', ['FRS, 1990']],
		['She was made a Lady of the Garter in 1990.', []],
		['She was appointed a Knight of the Bath in 1990.', ['Knight of the Bath, 1990']],
		['She was awarded the Légion d’honneur in 1919.', ['Légion d’honneur, 1919']],
		['She made the Harbour Gazette list in 2010.', ['Harbour Gazette list, 2010']],
		['She was named to the Forbes 30 Under 30 list in 2010.', ['Forbes 30 Under 30, 2010']],
		['She made the team in 2010.', []],
		['She made a list of the Tallow birds.', []],
		['She holds a PhD.', []],
		['She was elected MP in 1990.', []],
	])('%s', (text, expected) => {
		expect(dated(text, 'award')).toEqual(expect.arrayContaining([...expected]));
		if (expected.length === 0) expect(dated(text, 'award')).toEqual([]);
	});

	it.each<[string, readonly string[]]>([
		['She was created Baroness Quill of Tallow in 1990.', ['Baroness Quill of Tallow, 1990']],
		['She was created 1st Countess of Tallow in 1910.', ['Countess of Tallow, 1910']],
		['She was made a life peer as Baroness Quill in 1990.', ['Baroness Quill, 1990']],
		['She was raised to the peerage as Baroness Quill in 1910.', ['Baroness Quill, 1910']],
		['Her father was created a baronet in 1937.', []],
		['She was made Count Reed’s enemy.', []],
		['She was created by Tom Reed.', []],
	])('titles of nobility: %s', (text, expected) => {
		expect(dated(text, 'position')).toEqual(expected);
	});
});

describe('what somebody belonged to all their life', () => {
	it.each<[string, readonly string[]]>([
		['She was called to the bar in 1990.', ['Bar, 1990']],
		['She studied law and was admitted to the Ohio bar in 1990.', ['Ohio bar, 1990']],
		['She was called to the Bar by the Inner Temple in 1990.', ['Inner Temple, 1990']],
		['She was called to the Bar of Upper Tallow in 1990.', ['Bar of Upper Tallow, 1990']],
		['She was admitted to the Tallow State Bar Association in 1990.', ['Tallow State Bar Association, 1990']],
		['She was called to the bar of the house to explain.', []],
		['She was called to the bar by a waiter.', []],
		['She was never called to the bar.', []],
		['She was active in the Girl Guides.', ['Girl Guides']],
		['She was active in Pi Kappa Alpha and the Tallow Garden Club.', ['Pi Kappa Alpha', 'Tallow Garden Club']],
		['She was active in Tallow politics.', []],
		['She was active in Africa.', []],
		['She was a member of VFW Post 1234 and American Legion Post 495.', ['VFW Post 1234', 'American Legion Post 495']],
		['She joined the Tallow Garden Club in 1984.', ['Tallow Garden Club, 1984']],
	])('%s', (text, expected) => {
		expect(dated(text, 'membership')).toEqual(expected);
	});

	it('has its whole name', () => {
		expect(
			JSON.stringify(factsOf('She belonged to the Benevolent and Protective Order of Elks.', 'membership')),
		).not.toMatch(/"Benevolent"/);
	});
});

describe('several lines of work', () => {
	it.each<[string, readonly string[]]>([
		[
			'She was Director of Strategy, Engagement, and Programs for Upton Command.',
			['Director of Strategy, Engagement, and Programs, Upton Command'],
		],
		[
			'She was Vice President of Finance, Administration, and Planning at Acme.',
			['Vice President of Finance, Administration, and Planning, Acme'],
		],
		[
			'She was Director of Training, Doctrine, and Leader Development at Fort Upton.',
			['Director of Training, Doctrine, and Leader Development, Fort Upton'],
		],
		[
			'She was a professor of History, Politics and Law at Hale College.',
			['professor of History, Politics and Law, Hale College'],
		],
		[
			'She was a lecturer in history, politics, and law at Hale College.',
			['lecturer in history, politics, and law, Hale College'],
		],
		[
			'She was Commissioner of Health, Education, and Welfare from 1953 to 1955.',
			['Commissioner of Health, Education, and Welfare, 1953'],
		],
		['She was Director of Technology Systems at Acme.', ['Director of Technology Systems, Acme']],
		['She was Director of Upton Systems.', ['Director, Upton Systems']],
		[
			'She is a senior editor for Tide Quarterly, Production and Operations Management, and Salt Review.',
			[
				'senior editor, Tide Quarterly',
				'senior editor, Production and Operations Management',
				'senior editor, Salt Review',
			],
		],
		['She was Director of Strategy, and Chair of the Upton Board.', ['Director of Strategy', 'Chair, Upton Board']],
		['She was Vice President of Sales, Upton Bank.', ['Vice President of Sales, Upton Bank']],
	])('belong to the title, and no body is one of them: %s', (text, expected) => {
		expect(dated(text, 'position')).toEqual(expected);
	});
});

describe('schools that somebody joined', () => {
	it('are learned at where the words say so', () => {
		expect(dated('She joined Hale Seminary in 1950.', 'position')).toEqual([]);
		expect(factsOf('She joined Hale Seminary in 1950.', 'education')).toMatchObject([
			{ organization: 'Hale Seminary', start: '1950' },
		]);
		expect(factsOf('She joined Hale College in 1950 to study law.', 'education')).toMatchObject([
			{ organization: 'Hale College', start: '1950' },
		]);
		expect(dated('She joined Hale Seminary in 1950 as a lecturer.', 'position')).toEqual([
			'lecturer, Hale Seminary, 1950',
		]);
		expect(dated('She joined Hale College in 1950.', 'position')).toEqual(['Hale College, 1950']);
		expect(factsOf('She entered the seminary at Upton in 1950.', 'education')).toEqual([]);
		expect(factsOf('In 1963 she completed a course at Quantico, VA.', 'education')).toEqual([]);
	});

	it('are two where each has its name', () => {
		expect(dated('She taught at Bell Central and Marian College.', 'position')).toEqual([
			'Bell Central',
			'Marian College',
		]);
		expect(dated('She taught at William and Mary College.', 'position')).toEqual(['William and Mary College']);
	});
});

describe('ranks and their days', () => {
	it('have no body in the heads of their columns', () => {
		const text = 'Mara Quill is an officer.\n\nPromotions\n\nRank\tDate\nColonel\tMay 3, 2017\nMajor\tMay 3, 2007';
		expect(JSON.stringify(factsOf(text, 'position'))).not.toMatch(/Rank|Date/);
	});

	it('are told from the orders that have companions', () => {
		expect(factsOf('She was appointed Companion of Honour in 1999.', 'membership', 'position')).toEqual([]);
	});
});

describe('churches on a hill or a green', () => {
	it.each([
		['She was rector of St. Francis on the Hill in Upton.', 'rector, St. Francis on the Hill'],
		['She was vicar of St Mary on the Green.', 'vicar, St Mary on the Green'],
		['She worked for St. Mary’s on the coast.', 'St. Mary’s'],
	])('have their whole name: %s', (text, expected) => {
		expect(dated(text, 'position')).toEqual([expected]);
	});
});
