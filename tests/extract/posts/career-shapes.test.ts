import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract';
import { read } from '../../../src/read';
import { factsOf } from '../facts-of';

describe('boards that are bodies of their own', () => {
	it.each([
		['She is a member of the American Board of Internal Medicine.', 'American Board of Internal Medicine'],
		['She was a member of the Tallow Board of Health.', 'Tallow Board of Health'],
		['She was a member of the National Council of Teachers.', 'National Council of Teachers'],
		['She was a member of the Executive Board of the Tide Trust.', 'Tide Trust'],
		['She was a member of the Advisory Board of Bold Bank.', 'Bold Bank'],
	])('%s', (text, organization) => {
		expect(factsOf(text, 'membership').map((fact) => fact.organization)).toEqual([organization]);
	});
});

describe('what is no employer', () => {
	it.each([
		['In 1964 she entered the private practice of Internal Medicine.', []],
		['She left Muenster in 1683.', []],
		['She worked at Kelpie as a clerk. She left Kelpie in 1983.', ['Kelpie']],
		['She was elected to the provincial assembly in 2002.', []],
	])('%s', (text, expected) => {
		expect([...new Set(factsOf(text, 'position').map((fact) => fact.organization))]).toEqual(expected);
	});

	it('is a sort of school before what somebody is there', () => {
		expect(factsOf('She served many years as a Sunday School teacher.', 'position')).toEqual([
			{ title: 'Sunday School teacher', current: false },
		]);
		expect(factsOf('She served as Tallow High School principal.', 'position')).toEqual([
			{ title: 'principal', organization: 'Tallow High School', current: false },
		]);
	});
});

describe('classes of schools', () => {
	it('are studies that end with the year of the class', () => {
		const text = 'A member of the Naval Academy class of 1943, Quill was posted to Upton.';
		expect(factsOf(text, 'education', 'membership')).toEqual([{ organization: 'Naval Academy', end: '1943' }]);
		expect(factsOf('She is a member of the Marlow College class of 1990.', 'education', 'membership')).toEqual([
			{ organization: 'Marlow College', end: '1990' },
		]);
	});
});

describe('times that count from times', () => {
	it('go on from the last', () => {
		const text =
			'In 1990 she was ordained. Two years later she was named bishop of Tallow. Three years later she was appointed archbishop of Marlow. The following year she was named cardinal.';
		expect(factsOf(text, 'position').map((fact) => fact.start)).toEqual(['1992~', '1995~', '1996~']);
	});

	it('are of one clause in one sentence', () => {
		const text =
			'In 1990 she joined Acme Ltd, two years later she became director, and three years later she became president.';
		expect(factsOf(text, 'position').map((fact) => fact.start)).toEqual(['1990', '1992~', '1995~']);
	});
});

describe('two years of one post', () => {
	it.each([
		['She was a team captain in 2003 and 2004.', '2003', '2004'],
		['She was captain of the Tallow Rovers in 2003 and 2010.', '2003', undefined],
		['She was mayor of Tallow in 2003.', '[..2003]', undefined],
	])('%s', (text, start, end) => {
		const [post] = factsOf(text, 'position');
		expect([post?.start, post?.end]).toEqual([start, end]);
	});
});

describe('how posts begin', () => {
	it.each([
		['She was admitted as a barrister of the Supreme Court of Tallow in 1874.', 'barrister', '1874'],
		['She was admitted as a patient at Upton Hospital in 1900.', undefined, undefined],
		['She entered politics as MLA for Upton in 1880.', 'MLA for Upton', '1880'],
		['She was sent as ambassador to Norway in 1950.', 'ambassador to Norway', '1950'],
		['She served as president of her medical practice from 1987 through 1995.', 'president', '1987'],
		['She proceeded to become a judge in 1960.', 'judge', '1960'],
	])('%s', (text, title, start) => {
		const [post] = factsOf(text, 'position');
		expect([post?.title, post?.start]).toEqual([title, start]);
	});

	it('after a place on the staff', () => {
		expect(
			factsOf(
				'She was on the staff of the Salt Point Hospital and later matron of the Rosemount Hospital.',
				'position',
			).map((fact) => [fact.title, fact.organization]),
		).toEqual([
			[undefined, 'Salt Point Hospital'],
			['matron', 'Rosemount Hospital'],
		]);
	});
});

describe('selections of players', () => {
	it.each([
		['She was named to the Tallow All-Decade Team.', ['Tallow All-Decade Team']],
		[
			'She was a two-time First Team All-Big Ten and a three-time Academic All-American.',
			['First Team All-Big Ten', 'Academic All-American'],
		],
		['By her senior year she was labelled Most Valuable Player.', ['Most Valuable Player']],
		['She was the Most Valuable Player of the cup.', ['Most Valuable Player']],
		['She works for All-India Radio.', []],
		['She played in an all-star band.', []],
	])('%s', (text, expected) => {
		expect(factsOf(text, 'award').map((fact) => fact.name)).toEqual(expected);
	});
});

describe('clubs and bands that a career began with', () => {
	it.each([
		['She began her soccer career playing for the Tallow Sparklers, coached by her father.', ['Tallow Sparklers']],
		['She got her first professional gig playing with the Tallow Big Band.', ['Tallow Big Band']],
		['She began her career playing with Tom Reed.', []],
	])('%s', (text, expected) => {
		expect(factsOf(text, 'membership').map((fact) => fact.organization)).toEqual(expected);
	});
});

describe('degrees', () => {
	it('in brackets behind their fields', () => {
		expect(
			factsOf('She holds degrees in English literature (B.A.), theology (M.Div.), and fiction (MFA).', 'education'),
		).toEqual([
			{ credential: 'B.A.', field: 'English literature' },
			{ credential: 'M.Div.', field: 'theology' },
			{ credential: 'MFA', field: 'fiction' },
		]);
		expect(factsOf('She holds a degree in law (with honours) from Marlow College.', 'education')).toEqual([
			{ organization: 'Marlow College', field: 'law' },
		]);
	});

	it('with a space between their letters', () => {
		expect(factsOf('She received a Ph. D. in physics from Marlow College in 1960.', 'education')).toEqual([
			{ organization: 'Marlow College', credential: 'Ph. D.', field: 'physics', end: '1960' },
		]);
		expect(
			factsOf('She attended Marlow College, from which she graduated in 1953 with a B. S. in Chemistry.', 'education'),
		).toContainEqual({ organization: 'Marlow College', credential: 'B. S.', field: 'Chemistry', end: '1953' });
		expect(factsOf('She met M. S. Reed at Marlow College.', 'education')).toEqual([]);
	});
});

describe('the first to come to a post', () => {
	it.each([
		['She was the first solicitor to be appointed a Judge of the Tallow Supreme Court in 1885.', 'Judge', '1885'],
		['She was the first Kenyan to become director of the Tide Trust in 1990.', 'director', '1990'],
		['She was the last President of the Salt Guild.', 'President', undefined],
		['Prior to her admission as a solicitor in 1870 she kept shop.', 'solicitor', '1870'],
		['She was promoted to Senior Sister in 1946.', 'Senior Sister', '1946'],
	])('%s', (text, title, start) => {
		expect(factsOf(text, 'position').map((fact) => [fact.title, fact.start])).toEqual([[title, start]]);
	});
});

describe('works without a name of their own', () => {
	it.each([
		['She was employed at the Upton railway workshops.', []],
		['She worked at the Guardian until 1990.', ['Guardian']],
	])('%s', (text, expected) => {
		expect(factsOf(text, 'position').map((fact) => fact.organization)).toEqual(expected);
	});
});

describe('announcements of posts', () => {
	it.each([
		['She was announced as the new Superintendent of the Naval Academy on Friday, May 3, 1968.', '1968-05-03'],
		['She was appointed the new director of Acme Ltd in 1968.', '1968'],
		['She was unveiled as manager of Upton FC in 2010.', '2010'],
	])('do not say that the post lasts: %s', (text, start) => {
		const [post] = factsOf(text, 'position');
		expect([post?.start, post?.current]).toEqual([start, undefined]);
	});
});

describe('names that end in letters joined by "&"', () => {
	it('are without the stop of the sentence', () => {
		expect(factsOf('She worked at AT&T.', 'position').map((fact) => fact.organization)).toEqual(['AT&T']);
	});
});

describe('colleges of a profession', () => {
	it('have members', () => {
		const text = 'She was a Fellow of the American College of Physicians. She is a Fellow of Marlow College.';
		expect(factsOf(text, 'membership').map((fact) => fact.organization)).toEqual(['American College of Physicians']);
		expect(factsOf(text, 'position').map((fact) => fact.organization)).toEqual(['Marlow College']);
	});
});

describe('schools by what was begun or taken there', () => {
	it.each([
		['After matriculating at Marlow College of Music she moved to Ulm.', ['Marlow College of Music']],
		['She has done writing courses through the Tallow Extension School.', ['Tallow Extension School']],
	])('%s', (text, expected) => {
		expect(factsOf(text, 'education').map((fact) => fact.organization)).toEqual(expected);
	});
});

describe("what is somebody else's, or was only meant", () => {
	it.each([
		['Quill died; their daughter, Alice Jane Roe Nagle, acting as proxy sponsor.', 'position'],
		['The original plan was to attend Marlow College on a scholarship.', 'education'],
		['Her intention was to study law at Marlow College.', 'education'],
		['She was the daughter of Tom Quill and Ora Lee (née Marlin, born May 9, 1921).', 'birth'],
		['She enrolled in Marlow College in 1950.', 'position'],
		['She entered SFASU and graduated in 1975 with a Bachelor of Fine Arts degree.', 'position'],
	] as const)('%s', (text, kind) => {
		expect(factsOf(text, kind)).toEqual([]);
	});

	it('is a number behind the name of a son', () => {
		const document = read('# Otis Eason Roe\n\nOtis Eason Roe is an officer. His son Otis R. Roe II died at sea.');
		const names = extract(document).flatMap(({ fact }) => (fact.kind === 'name' ? [fact.name] : []));
		expect(names).not.toContain('II');
	});
});

describe('posts by the ways of a career', () => {
	it.each([
		[
			'In 1984 she joined the Salt Hill agency as Executive Vice President and Creative Director.',
			[
				['Executive Vice President', 'Salt Hill'],
				['Creative Director', 'Salt Hill'],
			],
		],
		['She spent her 20s and 30s as a scrub nurse at Tallow Hospital.', [['scrub nurse', 'Tallow Hospital']]],
	])('%s', (text, expected) => {
		expect(factsOf(text, 'position').map((fact) => [fact.title, fact.organization])).toEqual(expected);
	});
});

describe('bodies behind and inside the words for a seat or a command', () => {
	it('own a panel by its words alone', () => {
		expect(factsOf("She served on the Tide Council's advisory art panel from 1964 to 1967.", 'membership')).toEqual([
			{ organization: 'Tide Council', role: 'advisory art panel', start: '1964', end: '1967', current: false },
		]);
	});

	it.each([
		['She served as Commander, Western Tide Frontier from 1944 to 1946.', 'Western Tide Frontier'],
		['She served as Commander, Ann Bell from 1944 to 1946.', undefined],
	])('are commanded: %s', (text, organization) => {
		expect(factsOf(text, 'position').map((fact) => fact.organization)).toEqual([organization]);
	});

	it('are schools that end in "Elementary"', () => {
		expect(factsOf('She attended Mark Roe Elementary.', 'education')).toEqual([
			{ organization: 'Mark Roe Elementary' },
		]);
	});
});

describe('posts as they were told of old', () => {
	it.each<[string, readonly (readonly unknown[])[]]>([
		['She was gazetted ensign on 2 May 1836.', [['ensign', undefined, '1836-05-02']]],
		[
			'She was gazetted lieutenant in 1840 and captain in 1846.',
			[
				['lieutenant', undefined, '1840'],
				['captain', undefined, '1846'],
			],
		],
		[
			'She was returned as Member of Parliament for Tallow in 1901.',
			[['Member of Parliament for Tallow', undefined, '1901']],
		],
		['She returned to Acme in 1901.', []],
		['She was posted to China as quartermaster of cavalry in 1860.', [['quartermaster of cavalry', undefined, '1860']]],
		['She returned home in 1861 to be commandant of the Staff College.', [['commandant', 'Staff College', '1861']]],
		['She returned home in 1861 to be with her mother.', []],
		['She was in the Crimea as aide-de-camp to Lord Bell in 1854.', [['aide-de-camp', undefined, '1854']]],
		['She was in Malta as a child.', []],
		['She enlisted as a private in the 5th Tallow Infantry in 1861.', [['private', '5th Tallow Infantry', '1861']]],
		['She served at Gibraltar and in the West Indies.', []],
		['She was given command of HMS Tallow in 1902.', [[undefined, 'HMS Tallow', '1902']]],
	])('%s', (text, expected) => {
		expect(factsOf(text, 'position', 'membership').map((fact) => [fact.title, fact.organization, fact.start])).toEqual(
			expected,
		);
	});

	it.each<[string, readonly (readonly unknown[])[]]>([
		[
			'She settled in Lower Tallow, where she became clerk, and later manager, of the Union Boat Company.',
			[
				['clerk', undefined],
				['manager', 'Union Boat Company'],
			],
		],
		['She settled in Lower Tallow, where she became manager of the Hill Bank.', [['manager', 'Hill Bank']]],
		['She joined Hale Bank, where she became manager.', [['manager', 'Hale Bank']]],
		['In 1942 she served in World War II as a pilot.', [['pilot', undefined]]],
	])('name no place and no war as the body: %s', (text, expected) => {
		expect(factsOf(text, 'position').map((fact) => [fact.title, fact.organization])).toEqual(
			expect.arrayContaining([...expected]),
		);
		expect(factsOf(text, 'position').map((fact) => fact.organization)).not.toContain('Lower Tallow');
	});

	it.each([
		['While serving as Governor of Malta, her secretary was the poet Luis Vega.', ['Governor of Malta']],
		['As mayor, her deputy was Ann Bell.', []],
		['She was mayor of Tallow and a judge.', ['mayor of Tallow', 'judge']],
	])('are not those of whom a post brought along: %s', (text, expected) => {
		expect(factsOf(text, 'position').map((fact) => fact.title)).toEqual(expected);
	});

	it.each([
		['She was vicar of Tallow from 1890 and was succeeded by Tom Reed in 1905.', '1890', '1905'],
		['She served as mayor of Tallow from 1890, and was succeeded in 1905 by Tom Reed.', '1890', '1905'],
		['She was director of the Tide Museum until she was succeeded by Tom Reed in 1905.', undefined, '1905'],
		['She was vicar of Tallow from 1890 and was succeeded by Tom Reed, who died in 1905.', '1890', undefined],
		['She was vicar of Tallow from 1890 and was succeeded by Tom Reed.', '1890', undefined],
		['She was mustered out as a sergeant in 1865.', undefined, '1865'],
		['She was discharged with the rank of captain in 1919.', undefined, '1919'],
	])('end when somebody else came or service was over: %s', (text, start, end) => {
		expect(factsOf(text, 'position').map((fact) => [fact.start, fact.end])).toEqual([[start, end]]);
	});

	it('have their own dates and bodies where each is told with "as"', () => {
		expect(
			factsOf(
				'She served as Consul-General in North Tallow and as High Commissioner for Cyprus (1886–92).',
				'position',
			).map((fact) => [fact.title, fact.start, fact.end]),
		).toEqual([
			['Consul-General', undefined, undefined],
			['High Commissioner for Cyprus', '1886', '1892'],
		]);
		expect(
			factsOf('She served as treasurer for several clubs and as webmaster for the Tide Guild.', 'position').map(
				(fact) => fact.organization,
			),
		).toEqual([undefined, 'Tide Guild']);
	});

	it('are held by who stays active in them', () => {
		expect(factsOf('She stayed active as the president of the Tide Club.', 'position')).toMatchObject([
			{ title: 'president', organization: 'Tide Club' },
		]);
		expect(factsOf('She stayed active in her garden.', 'position')).toEqual([]);
	});

	it('are held at bodies whose names list what they are for', () => {
		expect(
			factsOf('She was Deputy Secretary in the Bureau of Population, Refugees, and Migration.', 'position'),
		).toMatchObject([{ organization: 'Bureau of Population, Refugees, and Migration' }]);
	});
});
