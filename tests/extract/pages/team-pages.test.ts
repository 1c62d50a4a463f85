import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract';
import { read } from '../../../src/read';
import { factsOf } from '../facts-of';

const posts = (text: string) => factsOf(text, 'position');
const studies = (text: string) => factsOf(text, 'education');
const BANK = { organization: 'Bold Bank' };

describe('sentences that name nobody', () => {
	it.each([
		['Previously worked at Bold Bank as a clerk.', [{ title: 'clerk', ...BANK, current: false }]],
		['Later joined Bold Bank as chief engineer.', [{ title: 'chief engineer', ...BANK }]],
		['Then joined Bold Bank in 2004.', [{ ...BANK, start: '2004' }]],
		['Now leads the design team at Bold Bank.', [{ ...BANK, current: true }]],
		['Formerly a partner at Bold Bank.', [{ title: 'partner', ...BANK, current: false }]],
		['Once chair of Bold Bank.', [{ title: 'chair', ...BANK, current: false }]],
		['Later a partner at Bold Bank.', [{ title: 'partner', ...BANK }]],
		['Now a partner at Bold Bank.', [{ title: 'partner', ...BANK, current: true }]],
		['Now join Bold Bank as chief engineer.', []],
	])('%s', (text, expected) => {
		expect(posts(text)).toEqual(expected);
	});

	it('are told of the post with its body in a later paragraph or a list', () => {
		expect(
			posts('Mara Quill is a surveyor.\n\nFormerly a partner at Bold Bank.\n\n- Previously director of Acme Ltd'),
		).toEqual([
			{ title: 'partner', ...BANK, current: false },
			{ title: 'director', organization: 'Acme Ltd', current: false },
		]);
	});

	it.each([
		'Her brother is a clerk. Formerly a partner at Bold Bank.',
		'She works with Tom Reed. Tom Reed is a clerk. Worked at Bold Bank. Later joined Bold Bank as chief clerk.',
		'She is a surveyor.\n\nFormerly director of Bold Bank, Tom Reed became chair.',
	])('are nobody’s behind those about others: %s', (text) => {
		expect(posts(text).filter(({ organization }) => organization === 'Bold Bank')).toEqual([]);
	});
});

describe('training', () => {
	it('is at each of several hospitals', () => {
		expect(
			studies('She completed her residency in surgery at Ulm Hospital, Tallow Clinic, and the Kelp Infirmary.'),
		).toEqual([
			{ organization: 'Ulm Hospital', credential: 'residency', field: 'surgery' },
			{ organization: 'Tallow Clinic', credential: 'residency', field: 'surgery' },
			{ organization: 'Kelp Infirmary', credential: 'residency', field: 'surgery' },
		]);
	});

	it('of physicians may be at a hospital whose name does not tell', () => {
		expect(studies('She is a surgeon. She completed her residency at Ulm General.')).toEqual([
			{ organization: 'Ulm General', credential: 'residency' },
		]);
		expect(studies('She is a painter. She completed her residency at Villa Roe.')).toEqual([]);
	});

	it('before a post is no post, and neither is the stay of an artist', () => {
		const text = 'Following residency at Ulm Hospital, she completed a fellowship in oncology at Kelp Medical Center.';
		expect(posts(text)).toEqual([]);
		expect(studies(text)).toEqual([
			{ organization: 'Ulm Hospital', credential: 'residency' },
			{ organization: 'Kelp Medical Center', credential: 'fellowship', field: 'oncology' },
		]);
		expect(posts('After a residency at the Tide Foundation, she showed her work in Ulm.')).toEqual([]);
	});

	it('stands behind its name, as the schools before it do', () => {
		expect(
			studies(
				'She is a physician.\n\n- Medical School: Tallow College of Medicine\n- Residency: Ulm Hospital, Internal Medicine\n- Fellowship: Kelp Medical Center - Cardiology',
			),
		).toEqual([
			{ organization: 'Tallow College of Medicine' },
			{ organization: 'Ulm Hospital', credential: 'Residency', field: 'Internal Medicine' },
			{ organization: 'Kelp Medical Center', credential: 'Fellowship', field: 'Cardiology' },
		]);
		expect(studies('## Education\n\n- Medical School: Tallow College of Medicine')).toEqual([
			{ organization: 'Tallow College of Medicine' },
		]);
	});
});

describe('schools by their towns', () => {
	it.each([
		['She studied law at Leeds.', [{ organization: 'Leeds', field: 'law' }]],
		['After reading law at Durham, she joined Acme Ltd.', [{ organization: 'Durham', field: 'law' }]],
		['She studied medicine at Edinburgh and Leeds.', [{ organization: 'Edinburgh' }, { organization: 'Leeds' }]],
		['She studied law in Leeds.', []],
		['She studied crime at Scotland Yard.', []],
		['She taught law at Leeds.', []],
		['She studied music at home in Leeds.', []],
	])('%s', (text, expected) => {
		expect(studies(text)).toEqual(expected);
	});

	it.each([
		'She double-majored in history and physics at Tallow College.',
		'She earned a double major in history and physics from Tallow College.',
		'She attended Tallow College, where she double-majored in history and physics.',
	])('of two fields: %s', (text) => {
		expect(studies(text)).toEqual([{ organization: 'Tallow College', field: 'history and physics' }]);
	});
});

it('a chair for a field is no chair of a body', () => {
	expect(posts('She is Professor for Computer Networks and Telematics at the University of Ulm.')).toEqual([
		{ title: 'Professor for Computer Networks and Telematics', organization: 'University of Ulm', current: true },
	]);
});

it('achievements are prizes where they say so', () => {
	const list = [
		'2019: Invited Talk at TIDES 2019',
		'2014: Published her first book',
		'2012: Best Paper Award, Tide Congress',
		'2011: Harbour Prize',
		'2003: Appointed as Privatdozent',
		'1996: Ph.D. degree in Physics (summa cum laude)',
	];
	expect(factsOf(`She is a physicist.\n\n## Achievements\n\n- ${list.join('\n- ')}`, 'award')).toEqual([
		{ name: 'Best Paper Award', date: '2012' },
		{ name: 'Harbour Prize', date: '2011' },
	]);
});

describe('seats', () => {
	const seats = (text: string) => factsOf(text, 'membership').map(({ organization }) => organization);
	it.each([
		[
			'She previously served on the Harbour Council, the Audit Committee, and the Tide Network.',
			['Harbour Council', 'Audit Committee', 'Tide Network'],
		],
		['She serves on the Education Committee and the Harbour Board.', ['Education Committee', 'Harbour Board']],
		['She serves on the Audit Committee and the Tide Trust gave her a medal.', ['Audit Committee']],
		['She serves on the Audit Committee and Acme Ltd sponsors it.', ['Audit Committee']],
		['She has served on the Tide Commission, Ulm.', ['Tide Commission']],
		[
			'Her activities include memberships on the Tide Mission and the Salt Ministries.',
			['Tide Mission', 'Salt Ministries'],
		],
	])('%s', (text, expected) => {
		expect(seats(text)).toEqual(expected);
	});

	it('have each the year beside it', () => {
		expect(
			factsOf('She served on the Audit Committee in 2004 and the Finance Committee in 2008.', 'membership'),
		).toEqual([
			{ organization: 'Audit Committee', role: 'member', start: '2004', current: false },
			{ organization: 'Finance Committee', role: 'member', start: '2008', current: false },
		]);
	});
});

describe('posts beside what somebody did', () => {
	it.each([
		[
			'She managed trade policy as Deputy Director of the Coast Council from 2004 to 2008.',
			[{ title: 'Deputy Director', organization: 'Coast Council', start: '2004', end: '2008', current: false }],
		],
		['She built a help desk as head of support at Bold Bank.', [{ title: 'head of support', ...BANK, current: false }]],
		[
			'She teaches tides as an adjunct professor at Bold Bank.',
			[{ title: 'adjunct professor', ...BANK, current: true }],
		],
		['She managed Tom Reed, as chair of Bold Bank.', []],
		['She led the campaign to elect Reed as chair of Bold Bank.', []],
		['She led the strike as the president of Bold Bank looked on.', []],
		['She ran for mayor as head of Bold Bank.', []],
	])('%s', (text, expected) => {
		expect(posts(text)).toEqual(expected);
	});
});

describe('how a stay began and ended', () => {
	it.each([
		['She joined Bold Bank in 1984 and left it in 2004.', [{ ...BANK, start: '1984', end: '2004', current: false }]],
		['She joined Bold Bank in 1984, leaving in 2004.', [{ ...BANK, start: '1984', end: '2004', current: false }]],
		['She joined Bold Bank in 1984 and left her husband in 2004.', [{ ...BANK, start: '1984' }]],
		['She joined Bold Bank in 1984 and left in 1985 for Africa.', [{ ...BANK, start: '1984' }]],
		[
			'She moved from Bold Bank to the Tide Trust in 2014.',
			[
				{ ...BANK, end: '2014', current: false },
				{ organization: 'Tide Trust', start: '2014' },
			],
		],
		['She moved from Bold Bank to Upton in 2014.', []],
		['She moved from Ulm College to Kelp University in 2014.', []],
		[
			'She moved from Ulm College to Kelp University in 2014 as professor of law.',
			[{ title: 'professor of law', organization: 'Kelp University', start: '2014' }],
		],
		['She is on the platform team at Bold Bank.', [{ ...BANK, current: true }]],
		['She was on the football team at Bold Bank.', []],
		['She was employee number five at Bold Bank.', [{ ...BANK }]],
		[
			'She has held positions at Bold Bank, Globex and Initech Inc.',
			[
				{ ...BANK, current: false },
				{ organization: 'Globex', current: false },
				{ organization: 'Initech Inc', current: false },
			],
		],
		['She worked for Reed and Roe Ltd.', [{ organization: 'Reed and Roe Ltd', current: false }]],
	])('%s', (text, expected) => {
		expect(posts(text)).toEqual(expected);
	});

	it('of a member tells of the membership', () => {
		expect(factsOf('She joined the Labour Party in 1984 and left it in 2004.', 'membership')).toEqual([
			{ organization: 'Labour Party', start: '1984', end: '2004', current: false },
		]);
	});
});

it('posts stand behind "include" and a colon', () => {
	expect(posts('Previous roles include: Director of Finance, Acme Ltd; and Auditor, Coast Council.')).toEqual([
		{ title: 'Director of Finance', organization: 'Acme Ltd', current: false },
		{ title: 'Auditor', organization: 'Coast Council', current: false },
	]);
});

it('a magazine that names somebody is nobody, and gives no post', () => {
	expect(posts('Tide Business has named her one of the leaders. In 2016 she joined Bold Bank.')).toEqual([
		{ ...BANK, start: '2016' },
	]);
});

it('who sits on the boards of two bodies sits on the board of each', () => {
	expect(factsOf('She sits on the boards of directors of Bold Bank and Globex Inc.', 'membership')).toEqual([
		{ ...BANK, role: 'board of directors', current: true },
		{ organization: 'Globex Inc', role: 'board of directors', current: true },
	]);
});

describe('what stands beside a degree', () => {
	it.each([
		[
			'She received the B.Eng. (First-Class Hons) from Tallow College in 2001.',
			[{ organization: 'Tallow College', credential: 'B.Eng.', end: '2001' }],
		],
		[
			'She has a Ph.D. in Physics from Tallow University, where she held a Fellowship from the Tide Foundation.',
			[{ organization: 'Tallow University', credential: 'Ph.D.', field: 'Physics' }],
		],
		[
			"She has master's and bachelor's degrees from Ulm University and Kelp College.",
			[{ credential: "master's" }, { credential: "bachelor's" }],
		],
		[
			'She earned BA and MA degrees from Ulm University and Kelp College, respectively.',
			[
				{ organization: 'Ulm University', credential: 'BA' },
				{ organization: 'Kelp College', credential: 'MA' },
			],
		],
	])('%s', (text, expected) => {
		expect(studies(text)).toEqual(expected);
	});
});

it.each([
	['She spent time working as a clerk at Bold Bank.', [{ title: 'clerk', ...BANK, current: false }]],
	['She has spent her career working as a clerk at Bold Bank.', [{ title: 'clerk', ...BANK }]],
	[
		'She was Vice President, Oil and Gas at Bold Bank.',
		[{ title: 'Vice President, Oil and Gas', ...BANK, current: false }],
	],
	['She was head of Tallow Oil.', [{ title: 'head', organization: 'Tallow Oil', current: false }]],
])('%s', (text, expected) => {
	expect(posts(text)).toEqual(expected);
});

it('whoever stands behind a label in a career held that post', () => {
	const list = [
		'01.09.2000 - 28.02.2001: Scientific assistant at the University of Kelp, chair: Prof. Tom Reed',
		'1997: Engineer, Acme Ltd. Supervisor: Ann Bell',
		'1996: Manager: Acme Ltd',
	];
	expect(posts(`## Job history\n\n- ${list.join('\n- ')}`)).toEqual([
		{
			title: 'Scientific assistant',
			organization: 'University of Kelp',
			start: '2000-09-01',
			end: '2001-02-28',
			current: false,
		},
		{ title: 'Engineer', start: '1997' },
		{ title: 'Manager', organization: 'Acme Ltd', start: '1996' },
	]);
});

it('an accordion of several people is about none of them', () => {
	const part = (name: string) =>
		`<details><summary>${name}</summary><p>${name.split(' ')[0]} studied at Hale College.</p></details>`;
	const html = `<title>Staff</title><h1>Staff</h1>${['Lena Vale, Director', 'Marc Reed, Head of Tides', 'Sue Park, Trustee'].map(part).join('')}`;
	const document = read(html, { id: 'page', mediaType: 'text/html' });
	expect(() => extract(document)).toThrow('may be about');
	const own = extract(document, { subject: 'Marc Reed' }).filter(({ fact }) => fact.kind === 'education');
	expect(own).toHaveLength(1);
});

it('the years of two people in one row are nobody’s', () => {
	const table = '| | Mara Quill | Ada Roe |\n|---|---|---|\n| Born | 1901, Upton | 1899, Ulm |';
	const document = read(`# Docks\n\n${table}`, { id: 'page', mediaType: 'text/markdown' });
	expect(extract(document, { subject: 'Ada Roe' }).filter(({ fact }) => fact.kind === 'birth')).toEqual([]);
});

it('a page that is called a team’s is about none of two', () => {
	const card = (name: string, post: string) =>
		`### ${name}\n\n*${post}*\n\n${name.split(' ')[0]} studied at Hale College.`;
	const of = (title: string) =>
		read(`# ${title}\n\n${card('Amara Cole', 'Director')}\n\n${card('Dev Rao', 'Engineer')}\n\nDev lives in Ulm.`, {
			id: 'page',
			mediaType: 'text/markdown',
		});
	for (const title of ['The Team', 'Our people', 'Staff news', 'Board of directors'])
		expect(() => extract(of(title))).toThrow('may be about');
	expect(() => extract(of('Dev Rao, board member'))).not.toThrow();
});

it('under a heading with the surname first is its bearer', () => {
	const notices =
		'# Notices\n\n## TATE, Agnes\n\nPassed away on 1 June 2020. Beloved wife of Bert.\n\n## ORR, Fred\n\nBrother of Sam.';
	const kin = (subject: string) =>
		extract(read(notices, { id: 'page', mediaType: 'text/markdown' }), { subject }).flatMap(({ fact }) =>
			fact.kind === 'relative' ? [fact.name] : [],
		);
	expect(kin('Agnes Tate')).toEqual(['Bert']);
	expect(kin('Fred Orr')).toEqual(['Sam']);
});

it('sports and callings of no body are held at none', () => {
	expect(posts('She is a marathon runner and a teacher at Upton School.')).toEqual([
		{ title: 'teacher', organization: 'Upton School', current: true },
	]);
	expect(posts('She is a runner at Upton School.')).toHaveLength(1);
});

it('a court, police or juniors of a town have no name', () => {
	expect(posts('She was a judge of the Tallow court.')).toEqual([{ title: 'judge', current: false }]);
	expect(posts('She was head of the Tallow police. She was captain of the Tallow juniors.')).toEqual([]);
	expect(posts('She is head of Tallow Police.')).toHaveLength(1);
});

it('what somebody else does with a prize is no award', () => {
	const list = '- 1995 Otto Heron founds the Heron Prize\n- 1999 Wins the Heron Prize';
	expect(factsOf(list, 'award')).toEqual([{ name: 'Heron Prize', date: '1999' }]);
});

it('finds nobody to be the one of a team whose names nothing marks', () => {
	const card = (name: string, post: string): string =>
		`<div><div>${name}</div><div>${post}</div><div>${name} studied at Upton College in 2012.</div></div>`;
	const team = [card('Mara Quill', 'Chief Executive'), card('Tom Reed', 'Engineer'), card('Ann Vale', 'Designer')];
	const page = (cards: readonly string[]) =>
		read(`<html><body>${cards.join('')}</body></html>`, { mediaType: 'text/html' });
	expect(() => extract(page(team))).toThrow(/may be about/);
	expect(extract(page(team.slice(0, 1))).length).toBeGreaterThan(0);
});
