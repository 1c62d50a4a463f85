import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of';

type Expected = Readonly<Record<string, string | boolean>>;

const held = (text: string) => factsOf(text, 'position', 'membership', 'founded');
const bodies = (text: string) => held(text).map(({ organization }) => organization);

describe('names of bodies', () => {
	it.each<[string, readonly string[]]>([
		[
			'She directs the Center for the Study of Tides, Salt, and Weirs at Hale University.',
			['Center for the Study of Tides, Salt, and Weirs'],
		],
		[
			'She worked at the Center for the Study of Tides, Hale Bank, and Acme.',
			['Center for the Study of Tides', 'Hale Bank', 'Acme'],
		],
		[
			'He was a commissioner on the Tallow Commission on Asian and Pacific Islander Affairs.',
			['Tallow Commission on Asian and Pacific Islander Affairs'],
		],
		['He is principal cellist of both Opera San Roe and Tide Street Ballet.', ['Opera San Roe', 'Tide Street Ballet']],
		['She was a member of the VFW and First Methodist Church.', ['VFW', 'First Methodist Church']],
		['She coached the Tallow Under-18s from 2018 to 2020.', ['Tallow Under-18s']],
		[
			'She is the Founder/President of the Tide Institute, the Founder/CEO of the Weir Foundation.',
			['Tide Institute', 'Tide Institute', 'Weir Foundation', 'Weir Foundation'],
		],
		[
			'She is a fellow of The Institute of Surveyors of Tallow, The Association of Certified Surveyors – UK, and The Institute of Weir Managers.',
			['Institute of Surveyors of Tallow', 'Association of Certified Surveyors', 'Institute of Weir Managers'],
		],
		['She joined Hale, Reed & Moss in 2010.', ['Hale, Reed & Moss']],
		['She was chief engineer at Vik Booth Smith from 2011 to 2015.', ['Vik Booth Smith']],
		[
			'She serves on the Board of Directors of Acme Foundation and the Board of Trustees of Hale College.',
			['Acme Foundation', 'Hale College'],
		],
		[
			'She sits on the boards of Acme Rail and the San Roe Valley Council of Governments.',
			['Acme Rail', 'San Roe Valley Council of Governments'],
		],
		['She was a coach with the Tallow Women’s Indoor team.', ['Tallow Women’s Indoor team']],
		['She served as Commanding Officer of the prestigious 1 Signal Battalion.', ['1 Signal Battalion']],
		['She practised law with the firm of Hale and Marsh.', ['Hale and Marsh']],
		['She was chief operating officer for global operations of Hale Group.', ['Hale Group']],
		[
			'She is a professor at Hale Polytechnic Institute and State University.',
			['Hale Polytechnic Institute and State University'],
		],
		['She oversees sales for the MENA region.', []],
		[
			'She was elected a Fellow of the Hale Society in 1998 and served as its vice-president until 2006.',
			['Hale Society', 'Hale Society'],
		],
	])('are read whole, and lists of them apart: %s', (text, expected) => {
		expect(bodies(text)).toEqual(expected);
	});
});

describe('those who clerked for a judge', () => {
	it.each<[string, readonly Expected[]]>([
		[
			'She clerked for the Honorable Ann B. Hale of the Eastern District of Tallow and Justice Ruth Moss of the Tallow Supreme Court.',
			[
				{ title: 'clerk', organization: 'Eastern District of Tallow', current: false },
				{ title: 'clerk', organization: 'Tallow Supreme Court', current: false },
			],
		],
		['She clerked for the Honorable D. Vik Hale in Tallow.', [{ title: 'clerk', current: false }]],
		[
			'She clerked for Chief Justice Ann Hale at the Tallow Supreme Court.',
			[{ title: 'clerk', organization: 'Tallow Supreme Court', current: false }],
		],
		["She clerked in her uncle's store.", []],
	])('have the court and never the judge for a body: %s', (text, expected) => {
		expect(held(text)).toEqual(expected);
	});
});

describe('appointments', () => {
	it.each<[string, Expected]>([
		[
			'She was elected to the Tallow City Council in 2008, representing the 14th ward, and to the State Senate in 2014.',
			{ organization: 'State Senate', start: '2014' },
		],
		[
			'She was appointed to the Board of Directors as an Executive Director in 2023.',
			{ title: 'Executive Director', start: '2023' },
		],
		[
			'She was appointed to the appellate bench of the Tallow State Court of Appeal in 2021.',
			{ organization: 'Tallow State Court of Appeal', start: '2021' },
		],
		[
			'She was nominated by President Roe as United States District Judge for the Eastern District of Tallow and confirmed by the Senate in 2015.',
			{ title: 'United States District Judge', organization: 'Eastern District of Tallow', start: '2015' },
		],
		[
			'Mara Quill is a jurist. President Roe nominated her to the U.S. Court of Appeals, and she was confirmed in 2010.',
			{ organization: 'U.S. Court of Appeals', start: '2010' },
		],
		[
			'Mara Quill is a jurist. Governor Roe appointed her as a judge of the Superior Court in 2010.',
			{ title: 'judge', organization: 'Superior Court', start: '2010' },
		],
		[
			'She returned to Acme in 2010, this time as chief technology officer.',
			{ title: 'chief technology officer', organization: 'Acme', start: '2010' },
		],
		[
			'She was ordained deacon in 1994, before becoming Vicar of Holy Trinity, Tallow, in 1999.',
			{ title: 'Vicar of Holy Trinity', start: '1999' },
		],
		[
			'In January 2024 she assumed command of the 2nd Signal Brigade.',
			{
				title: 'commander',
				organization: '2nd Signal Brigade',
				start: '2024-01',
			},
		],
		['She joined Acme from Hale Capital in 2010.', { organization: 'Hale Capital', current: false }],
		['She was awarded a Senior Lectureship in 2007.', { title: 'Senior Lectureship', start: '2007' }],
	])('however they are told: %s', (text, expected) => {
		expect(held(text)).toContainEqual(expected);
	});

	it.each([
		['She was nominated as ambassador to Ulm in 2013 but was never confirmed.'],
		['She gave money to Hale College in 2008 and to the Weir Foundation in 2014.'],
		['She transferred from Hale College.'],
	])('but no others: %s', (text) => {
		expect(held(text)).toEqual([]);
	});

	it.each<[string, Expected]>([
		[
			'She served as an Assistant U.S. Attorney from 2004 to 2011.',
			{ title: 'Assistant U.S. Attorney', start: '2004', end: '2011', current: false },
		],
		[
			'She was initially a member of the Tide Party, where she served as secretary-general from 1989 to 1991.',
			{ organization: 'Tide Party', role: 'member', current: false },
		],
		[
			'She represented the state in the Tallow Senate and served as its 31st governor.',
			{ title: 'governor', current: false },
		],
		[
			"She was appointed to a Chancellor's Professorship in 2000.",
			{ title: "Chancellor's Professorship", start: '2000' },
		],
		[
			'She began at Hale Academy in 2000 before returning to Acme as a fitter in 2001.',
			{
				title: 'fitter',
				organization: 'Acme',
				start: '2001',
			},
		],
		[
			'She rose through the ranks of Assistant Professor and Associate Professor to become a full Professor in 1988.',
			{ title: 'full Professor', start: '1988' },
		],
		[
			'Her career included a tour as executive assistant to the Chief of Naval Operations.',
			{
				title: 'executive assistant to the Chief of Naval Operations',
			},
		],
		['She was commissioned in the Corps of Signals in 1990.', { organization: 'Corps of Signals', start: '1990' }],
	])('keep their own titles and years: %s', (text, expected) => {
		expect(held(text)).toContainEqual(expected);
	});

	it('have no date of what came before them', () => {
		expect(held('In 2003 she joined Acme and later served on the board of Hale Bank.')).toContainEqual({
			organization: 'Hale Bank',
			role: 'board',
			current: false,
		});
	});
});

describe('work told without a title', () => {
	it.each<[string, Expected]>([
		[
			'With previous roles at Acme, Vik Rail and Hale Systems, she brings ten years of experience.',
			{
				organization: 'Hale Systems',
				current: false,
			},
		],
		['She is a data scientist at Acme. Previously at Hale Labs.', { organization: 'Hale Labs', current: false }],
		[
			'She is a professor at Hale University, with a joint appointment in the Department of Physics.',
			{ organization: 'Department of Physics' },
		],
		['She spent two years on the faculty at the Hale Academy.', { organization: 'Hale Academy', current: false }],
		[
			'A 25-year veteran of the Tallow Fire Department, she retired in 2012.',
			{ organization: 'Tallow Fire Department', current: false },
		],
		[
			'Since 2013, she has been playing in the cello section of the Tallow Symphony Orchestra.',
			{ organization: 'Tallow Symphony Orchestra', start: '2013', current: true },
		],
		['She played for Hale State before turning professional with the Tallow Terns.', { organization: 'Tallow Terns' }],
	])('%s', (text, expected) => {
		expect(held(text)).toContainEqual(expected);
	});

	it('keeps the title and the place of those employed for so many years', () => {
		expect(held("She was employed by the Hale County School District for 31 years as a teacher's aide.")).toEqual([
			{ title: "teacher's aide", organization: 'Hale County School District', current: false },
		]);
	});

	it('gives each post of a list its own body', () => {
		expect(
			held(
				'She served in the Tallow Attorney’s Office as Deputy Solicitor, as Deputy Attorney for the Records Division, and as Senior Attorney in the Claims Section.',
			),
		).toEqual([
			{ title: 'Deputy Solicitor', organization: 'Tallow Attorney’s Office', current: false },
			{ title: 'Deputy Attorney', organization: 'Records Division', current: false },
			{ title: 'Senior Attorney', organization: 'Claims Section', current: false },
		]);
	});
});

describe('entries of a dictionary of lives', () => {
	it('give the posts that name their bodies', () => {
		expect(held('Chemist; PhD; Director of the Hale Institute (1982–1990); Member, Royal Tallow Academy.')).toEqual([
			{ title: 'Director', organization: 'Hale Institute', start: '1982', end: '1990', current: false },
			{ organization: 'Royal Tallow Academy', role: 'Member' },
		]);
	});

	it('are no sentences', () => {
		expect(held('Books; a map; the Director of the Hale Institute wrote; all sold.')).toEqual([]);
	});
});

describe('what stands near a post', () => {
	it.each<[string, readonly (string | undefined)[]]>([
		['She mentors founders with Techstars.', []],
		['She is Assistant Majority Leader and vice chair of the Rules Committee.', [undefined, 'Rules Committee']],
		['She is an assistant coach for the Tallow Jazz.', ['Tallow Jazz']],
		[
			'She is a partner at Mora Lei, Gal Teles, Vik da Silva & Associados.',
			['Mora Lei, Gal Teles, Vik da Silva & Associados'],
		],
	])('is not taken for its body: %s', (text, expected) => {
		expect(bodies(text)).toEqual(expected);
	});
});

describe('a post at the last of two bodies', () => {
	it('leaves the first its own verb and date', () => {
		expect(
			held(
				'She joined Hale Constabulary at the end of 2000, and later joined the Tallow Police Service in 2020 as a chief officer.',
			),
		).toEqual([
			{ organization: 'Hale Constabulary', start: '2000', current: false },
			{ title: 'chief officer', organization: 'Tallow Police Service', start: '2020' },
		]);
	});

	it('is held at both where they share the verb', () => {
		expect(held('She worked at Acme and Hale Bank as an analyst.').filter(({ title }) => title === undefined)).toEqual(
			[],
		);
	});
});

describe('a firm of partners', () => {
	it.each<[string, readonly string[]]>([
		['After five years at Tide, Salt & Wren, she joined Bold Bank.', ['Tide, Salt & Wren', 'Bold Bank']],
		['She began her career at Ogle, Marsh and Penn.', ['Ogle, Marsh and Penn']],
		['She worked at Tide, Vik & Roe and Quay Bank.', ['Tide', 'Vik & Roe', 'Quay Bank']],
		['She works on design & strategy. She spent five years at Tide, Salt & Wren.', ['Tide']],
		['She left Bold Bank for Acme Ltd in 2001.', ['Bold Bank']],
		['She left the Centre for Tidal Science Ltd in 2001.', ['Centre for Tidal Science Ltd']],
	])('%s', (text, expected) => {
		expect(bodies(text)).toEqual(expected);
	});
});

describe('where titles end', () => {
	it.each<[string, readonly Expected[]]>([
		[
			'She was Chief of Nursing Service at Hale Hospital.',
			[{ title: 'Chief of Nursing Service', organization: 'Hale Hospital' }],
		],
		[
			'She is a docent, member of the Tide Club and chair of the Salt Trust.',
			[
				{ organization: 'Tide Club', role: 'member' },
				{ title: 'chair', organization: 'Salt Trust' },
			],
		],
		['She has become a better writer.', []],
		[
			'She was bishop of the Tallow Synod of the Evangelical Lutheran Church in America.',
			[{ title: 'bishop', organization: 'Tallow Synod of the Evangelical Lutheran Church in America' }],
		],
		[
			'She was the editor of Poems in the Waiting Room for years.',
			[{ title: 'editor', organization: 'Poems in the Waiting Room' }],
		],
		['She is a Certified Group Psychotherapist.', []],
		['She worked as Laboratory Technician at a Woking school.', [{ title: 'Laboratory Technician' }]],
		['When she takes over as CEO of Acme Ltd, she will move.', []],
		['When she officially joins Acme Ltd in April, she will be the first.', []],
		['After a spell at Hale College, she was commissioned.', []],
		[
			'She was a volunteer dentist for Tide Mission in Upton and Brunswick.',
			[{ title: 'volunteer dentist', organization: 'Tide Mission' }],
		],
		['She was the editor of Tide in the Bronx.', [{ title: 'editor', organization: 'Tide' }]],
		[
			'She was associate director of the Program for Ethics and co-director of the Program for Medicine, Spirituality, and Religion at Hale University.',
			[
				{ title: 'associate director', organization: 'Program for Ethics' },
				{ title: 'co-director', organization: 'Program for Medicine, Spirituality, and Religion' },
			],
		],
		[
			'In 1973 she joined Acme Ltd as a clerk and then as head of risk until 1998.',
			[
				{ title: 'clerk', organization: 'Acme Ltd', start: '1973' },
				{ title: 'head of risk', organization: 'Acme Ltd', end: '1998', current: false },
			],
		],
		['She transferred to Hale University in 1990.', []],
		['She transferred to Acme Ltd in 1990.', [{ organization: 'Acme Ltd', start: '1990' }]],
		['She works at Cooper, a design firm.', [{ organization: 'Cooper', current: true }]],
		[
			'Acme Ltd has appointed Quill as its new managing director and CEO.',
			[
				{ title: 'managing director', organization: 'Acme Ltd' },
				{ title: 'CEO', organization: 'Acme Ltd' },
			],
		],
	])('%s', (text, expected) => {
		expect(held(text)).toMatchObject(expected);
		expect(held(text)).toHaveLength(expected.length);
	});
});

describe('whether it goes on', () => {
	it.each<[string, readonly Expected[]]>([
		['She taught in Upton before moving to Hale College in 1990.', [{ organization: 'Hale College', start: '1990' }]],
		['Having worked at Bold Bank since 2001, she retired to Ulm.', [{ organization: 'Bold Bank', start: '2001' }]],
		[
			'Having sat on the board of the Acme Trust since 2008, she stood down.',
			[{ organization: 'Acme Trust', role: 'board', start: '2008' }],
		],
		[
			'Having been director of the Tide Museum since 2010, she knew every room.',
			[{ title: 'director', organization: 'Tide Museum', start: '2010' }],
		],
	])('is left open: %s', (text, expected) => {
		expect(held(text)).toMatchObject(expected);
		for (const fact of held(text)) expect(fact).not.toHaveProperty('current');
	});
});

describe('"there"', () => {
	const at = (text: string) => held(text).map(({ title, organization }) => [title, organization]);
	it.each([
		['She joined the Hale Museum in 1990. She became curator there in 1995.', 'curator', 'Hale Museum'],
		['She studied at Marlow College and was a lecturer there until 2004.', 'lecturer', 'Marlow College'],
		['She worked at Hale Bank until 2004. There she became chief economist.', 'chief economist', 'Hale Bank'],
	])('is the body named before: %s', (text, title, organization) => {
		expect(at(text)).toContainEqual([title, organization]);
	});

	it.each([
		['She joined the Hale Museum in 1990 and studied at Marlow College. She became curator there.', 'curator'],
		['She joined Hale Bank in 1990, then moved to Ulm. She became chief economist there.', 'chief economist'],
		['She joined Hale Bank. Years went by. There was a war. She became chief economist there.', 'chief economist'],
	])('may be elsewhere: %s', (text, title) => {
		expect(at(text)).toContainEqual([title, undefined]);
	});
});

describe('ends told behind "and"', () => {
	it.each([
		['She was manager of Acme Ltd and retired in 1992.', undefined, '1992'],
		['She became mayor of Tallow in 1900 and was succeeded by Ann Reed in 1905.', '1900', '1905'],
		['She was appointed manager of Acme Ltd in 1980 and resigned in 1992.', '1980', '1992'],
		['She was manager of Acme Ltd and was replaced by Ann Reed as chair in 1990.', undefined, undefined],
		['She was appointed manager of Acme Ltd in 1980 and retired to Upton in 1992.', '1980', undefined],
	])('%s', (text, start, end) => {
		const [post] = factsOf(text, 'position');
		expect([post?.start, post?.end]).toEqual([start, end]);
	});
});

describe('bodies of a trade between quotation marks', () => {
	it.each([
		['She is head chef and owner of the restaurant "Red Door" in Tallow.', ['head chef', 'owner'], 'Red Door'],
		['She is editor of the novel "Red Door".', ['editor'], undefined],
	])('%s', (text, titles, body) => {
		const posts = factsOf(text, 'position').filter(({ organization }) => organization);
		expect(posts.map(({ title }) => title)).toEqual(body === undefined ? [] : titles);
		for (const post of posts) expect(post.organization).toBe(body);
	});
});

describe('bodies behind what they are', () => {
	it.each([
		['She joined the company, Acme Ltd, as its chief engineer.', 'chief engineer', 'Acme Ltd'],
		['She served 27 years as a physics teacher in Tallow Public Schools.', 'physics teacher', 'Tallow Public Schools'],
		['She ministered as a chaplain at Upton Hospital.', 'chaplain', 'Upton Hospital'],
		['She worked at Acme Ltd in the capacity of planner.', 'planner', 'Acme Ltd'],
		['She relinquished her duties as head of Acme Ltd in 2020.', 'head', 'Acme Ltd'],
	])('%s', (text, title, organization) => {
		expect(factsOf(text, 'position')).toContainEqual(expect.objectContaining({ title, organization }));
	});

	it('and tribunals on their matters keep a list going', () => {
		const text = 'She held offices including Member of the Tribunal on Lost Tides and Director of the Salt Bureau.';
		expect(factsOf(text, 'position', 'membership')).toMatchObject([
			{ organization: 'Tribunal on Lost Tides', role: 'Member' },
			{ organization: 'Salt Bureau', title: 'Director' },
		]);
	});
});

describe('posts behind the town of the one before', () => {
	it('are no part of its place', () => {
		const text =
			'Her previous roles include Assistant Rabbi at Congregation Beth Elm in Upton, Senior Rabbi at Temple Kol Elm in Marlow, and Head of School at Elm School in Bath.';
		expect(factsOf(text, 'position').map(({ title, organization }) => [title, organization])).toEqual([
			['Assistant Rabbi', 'Congregation Beth Elm'],
			['Senior Rabbi', 'Temple Kol Elm'],
			['Head of School', 'Elm School'],
		]);
	});

	it('in school districts and of bands are read whole', () => {
		const text = 'She is Director of Fine Arts in Tallow ISD and was Director of Bands at Elm High School.';
		expect(factsOf(text, 'position')).toMatchObject([
			{ title: 'Director of Fine Arts', organization: 'Tallow ISD' },
			{ title: 'Director of Bands', organization: 'Elm High School' },
		]);
	});
});
