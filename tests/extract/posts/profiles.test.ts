import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract';
import { read } from '../../../src/read';
import { factsOf } from '../facts-of';

const posts = (text: string) => factsOf(text, 'position');

describe('posts as profiles of firms tell them', () => {
	it.each([
		[
			'in the office of a firm',
			'Quill is a partner in the Upton office of Hale & Roe.',
			[{ title: 'partner', organization: 'Hale & Roe', current: true }],
		],
		[
			'in a firm’s office',
			'Quill is a Partner in Hale’s New Upton office.',
			[{ title: 'Partner', organization: 'Hale', current: true }],
		],
		['in an office of nobody', 'Quill is a partner in the Upton office.', []],
		[
			'at a body called after a person',
			'She was head of tidal research at Charles Hale.',
			[{ title: 'head of tidal research', organization: 'Charles Hale', current: false }],
		],
		['under a person', 'She was head of tidal research under Charles Hale.', []],
		[
			'at a hospital for two things, in a list',
			'She worked as a specialist at Marlow Hospital, Ulmen Training and Research Hospital and Quay Hospital.',
			[
				{ title: 'specialist', organization: 'Marlow Hospital', current: false },
				{ title: 'specialist', organization: 'Ulmen Training and Research Hospital', current: false },
				{ title: 'specialist', organization: 'Quay Hospital', current: false },
			],
		],
		[
			'at a body and its branches',
			'She was vice president at Marlow Hospital and Clinics.',
			[{ title: 'vice president', organization: 'Marlow Hospital and Clinics', current: false }],
		],
		[
			'at a university, then its department',
			'She is a reader at the University of Ulmen, Department of Physics.',
			[{ title: 'reader', organization: 'Department of Physics', current: true }],
		],
		[
			'of a company whose form comes first',
			'She was Credit Department Head of PT Tallow Finance (2014–2015).',
			[
				{
					title: 'Credit Department Head',
					organization: 'PT Tallow Finance',
					start: '2014',
					end: '2015',
					current: false,
				},
			],
		],
		[
			'for services, which are no body',
			'She served Ulmen University for two years as the Assistant Dean for Public Service.',
			[{ title: 'Assistant Dean for Public Service', organization: 'Ulmen University', current: false }],
		],
		[
			'with the day it began told of the position',
			'She is President of Ulmen University, a position she assumed on August 1, 2013.',
			[{ title: 'President', organization: 'Ulmen University', start: '2013-08-01', current: true }],
		],
		[
			'held beside others',
			'Other positions she held with Tidewell Ltd include Systems Engineer and Shift Chemist.',
			[
				{ title: 'Systems Engineer', organization: 'Tidewell Ltd', current: false },
				{ title: 'Shift Chemist', organization: 'Tidewell Ltd', current: false },
			],
		],
		[
			'at a body that opens the sentence',
			'At Harbour Health Institute, Dr. Quill works alongside Dr. Roe.',
			[{ organization: 'Harbour Health Institute', current: true }],
		],
		['at a meeting that opens the sentence', 'At the Harbour Health Summit, Dr. Quill led a panel.', []],
		['at a school that opens the sentence', 'At Ulmen University, she led the debating team.', []],
		[
			'after years of service',
			'After four years of service in the Marines, she founded a choir.',
			[{ organization: 'Marines', current: false }],
		],
	])('%s', (_, text, expected) => {
		expect(posts(text)).toEqual(expected);
	});

	it('are no posts where a professional body certified somebody', () => {
		expect(posts('She is a Certified Tide Planner (CTP).')).toEqual([]);
		expect(factsOf('She is a Certified Tide Planner (CTP).', 'education')).toEqual([
			{ credential: 'Certified Tide Planner' },
		]);
		expect(posts('She is a Certified Trainer at Acme Ltd.')).toHaveLength(1);
	});

	it('go on behind who certified a specialist', () => {
		expect(
			posts('She is a specialist in tides certified by the Quay Board, and a professor at Ulmen University.'),
		).toContainEqual({ title: 'professor', organization: 'Ulmen University', current: true });
	});

	it('never are the name of the person', () => {
		const document = read('# Mara B. Smith\n\nMara B. Smith\nHead of Acme Ltd\n\nMara B. Smith is head of Acme Ltd.', {
			mediaType: 'text/markdown',
		});
		const titles = extract(document).flatMap(({ fact }) => (fact.kind === 'position' ? [fact.title] : []));
		expect(new Set(titles)).toEqual(new Set(['Head', 'head']));
	});
});

describe('the body that a common noun means', () => {
	it.each([
		[
			'is the only employer named before',
			'She is head of Acme Ltd. She joined the company in 2019 as chief engineer.',
			'chief engineer',
			'Acme Ltd',
		],
		[
			'is the only one that still is one',
			'She is head of Acme Ltd. She was a clerk at Bold Bank. She joined the company in 2019 as chief engineer.',
			'chief engineer',
			'Acme Ltd',
		],
		[
			'stands behind the post too',
			'She is a trustee and works for Acme Ltd. She is now chief engineer of the company.',
			'chief engineer',
			'Acme Ltd',
		],
		[
			'is left open where two may be meant',
			'She was a clerk at Bold Bank and an agent for Quay Ltd. She joined the company in 2019 as chief engineer.',
			'chief engineer',
			undefined,
		],
		[
			'must be of the sort that the noun says',
			'She is a tutor at Ulmen University. She joined the company in 2019 as chief engineer.',
			'chief engineer',
			undefined,
		],
	])('%s', (_, text, title, organization) => {
		const post = posts(text).find((fact) => fact.title === title);
		expect(post).toBeDefined();
		expect(post?.organization).toBe(organization);
	});
});

describe('degrees in the spellings of profiles', () => {
	const studies = (text: string) => factsOf(text, 'education');

	it.each([
		[
			'She has a BSc. in physics from Ulmen University.',
			[{ credential: 'BSc', field: 'physics', organization: 'Ulmen University' }],
		],
		[
			'She holds BE (Chem) and PhD degrees from Ulmen University.',
			[
				{ credential: 'BE (Chem)', organization: 'Ulmen University' },
				{ credential: 'PhD', organization: 'Ulmen University' },
			],
		],
		[
			'She has an LLM (Master of Laws) from Ulmen University.',
			[{ credential: 'LLM', organization: 'Ulmen University' }],
		],
		[
			'She has an MSc in computing in 1991 (from Quay University, UK) and a PhD from Ulmen University in 2002.',
			[
				{ credential: 'MSc', field: 'computing', organization: 'Quay University', end: '1991' },
				{ credential: 'PhD', organization: 'Ulmen University', end: '2002' },
			],
		],
		[
			'She holds a bachelor’s degree from Ulmen University majoring Chemical Engineering.',
			[{ credential: 'bachelor’s degree', field: 'Chemical Engineering', organization: 'Ulmen University' }],
		],
	])('%s', (text, expected) => {
		expect(studies(text)).toEqual(expected);
	});
});

describe('works on profile pages', () => {
	const works = (text: string) =>
		extract(read(`# Mara Quill\n\n${text}`, { mediaType: 'text/markdown' }), { subject: 'Mara Quill' })
			.map(({ fact }) => fact)
			.filter(({ kind }) => kind === 'work' || kind === 'position')
			.map((fact) => (fact.kind === 'work' ? fact.name : fact.kind));

	it.each([
		[
			'a name with "and" after "his book,"',
			'Her book, Salt and the Silver Roads (Heron 1997) sold well.',
			['Salt and the Silver Roads'],
		],
		[
			'a subtitle, and the prize behind it',
			'Quill is the author of Salt and Silver: Trade on the Coast (Heron, 2009), the 2010 Tide Award for Outstanding Books.',
			['Salt and Silver: Trade on the Coast'],
		],
		[
			'two in italics, whatever they say',
			'I’m the author of two books: *Working for a Lighthouse* and *The Age of Salt*. I write. I teach.',
			['Working for a Lighthouse', 'The Age of Salt'],
		],
		['no area of work', 'Quill’s main area of work includes protection of Water Rights.', []],
	])('%s', (_, text, expected) => {
		expect(works(text)).toEqual(expected);
	});
});

const factsIn = (text: string) => extract(read(text, { mediaType: 'text/plain' })).map(({ fact }) => fact);

describe('whom a short page is about', () => {
	it('says so in one sentence with "my name is"', () => {
		expect(factsIn('My name is Mara Quill.\n\nI am Director of Tides at Acme Ltd.')).toContainEqual({
			kind: 'position',
			title: 'Director of Tides',
			organization: { name: 'Acme Ltd', type: 'Corporation' },
			current: true,
		});
	});

	it('is the name above a post, and not the post above the name', () => {
		const facts = factsIn(
			'Corporate Secretary\n\nPuvi Quillanti\nCorporate Secretary\n\nKenyan citizen, born in 1986. She holds an MBA from Ulmen University.',
		);
		expect(facts).toContainEqual({ kind: 'name', name: 'Puvi Quillanti', form: 'full' });
		expect(facts).toContainEqual({ kind: 'nationality', country: 'Kenya' });
		expect(facts).toContainEqual({ kind: 'birth', date: '1986' });
	});
});

describe('seats', () => {
	it('may be told by their terms', () => {
		expect(
			factsOf('She served two terms on the Board of Directors for the Harbour Association.', 'membership'),
		).toEqual([{ role: 'Board of Directors', organization: 'Harbour Association', current: false }]);
	});
});

describe('operations that are no wars', () => {
	it('are those of a department', () => {
		expect(
			factsOf('She joined the Company in 2015 as Department Head in the Operation Planning Division.', 'event'),
		).toEqual([]);
	});
});

describe('lists of posts on profile pages', () => {
	it.each([
		[
			'a council within the body that the other post is at',
			'She is Deputy General Counsel and Co-Chair of the Tide Council at Harbour Management Office.',
			[
				{ title: 'Deputy General Counsel', organization: 'Harbour Management Office', current: true },
				{ title: 'Co-Chair', organization: 'Tide Council', current: true },
			],
		],
		[
			'a partner of the firm, and a graduate of somewhere else',
			'She is a founding partner of the firm and a 1986 graduate of the Ulmen School of Law.',
			[{ title: 'founding partner', current: true }],
		],
		[
			'letters of a body behind a dash',
			'She served as an inspector with the Harbour Control Board – HCB and Assistant Counsel with Acme Ltd.',
			[
				{ title: 'inspector', organization: 'Harbour Control Board', current: false },
				{ title: 'Assistant Counsel', organization: 'Acme Ltd', current: false },
			],
		],
		[
			'years between a post and its body',
			'She was a director for 7 years of Tidewell Ltd.',
			[{ title: 'director', organization: 'Tidewell Ltd', current: false }],
		],
		[
			'an emerita between commas',
			'She is the Roe Professor of Physics, Emerita, at Ulmen University.',
			[{ title: 'Roe Professor of Physics, Emerita', organization: 'Ulmen University', current: true }],
		],
		[
			'an emerita in brackets',
			'She is Professor of Physics (emerita) at Ulmen University.',
			[{ title: 'Professor of Physics (emerita)', organization: 'Ulmen University', current: true }],
		],
		[
			'a firm behind a comma',
			'She is a partner of the Tallow based law firm, Vik and Company, LLP.',
			[{ title: 'partner', organization: 'Vik and Company, LLP', current: true }],
		],
		[
			'a campus',
			'She was a researcher at the University of Michigan and the University of California, Irvine, before 2013.',
			[
				{ title: 'researcher', organization: 'University of Michigan', current: false },
				{ title: 'researcher', organization: 'University of California, Irvine', current: false },
			],
		],
		['what somebody is like', 'As an activist and thought leader, Quill has spoken widely.', []],
		['a place on a list of lawyers', 'She has been named a Mid-Coast Super Lawyer every year since 2008.', []],
	])('%s', (_, text, expected) => {
		expect(posts(text)).toEqual(expected);
	});
});

describe('schooling told in one breath', () => {
	it.each([
		[
			'She graduated from Marlow University with a bachelor of arts degree in 1985 and from Ulmen University in 1988 with a bachelor of laws degree.',
			[
				{ credential: 'bachelor of arts degree', organization: 'Marlow University', end: '1985' },
				{ credential: 'bachelor of laws degree', organization: 'Ulmen University', end: '1988' },
			],
		],
		[
			'She earned her PhD from the Roe School of Business, Ulmen University, and her MBA from Marlow University.',
			[
				{ credential: 'PhD', organization: 'Roe School of Business' },
				{ credential: 'MBA', organization: 'Marlow University' },
			],
		],
		[
			'She received her doctorate of psychology from Ulmen University, Master’s degrees from Marlow University and from Quay University, and a diploma from Upton College.',
			[
				{ credential: 'doctorate of psychology', organization: 'Ulmen University' },
				{ credential: 'Master’s', organization: 'Marlow University' },
				{ credential: 'Master’s', organization: 'Quay University' },
				{ credential: 'diploma', organization: 'Upton College' },
			],
		],
	])('%s', (text, expected) => {
		expect(factsOf(text, 'education')).toEqual(expected);
	});
});

describe('honours on profile pages', () => {
	const names = (text: string) => factsOf(text, 'award').map(({ name }) => name);

	it.each([
		[
			'She is the recipient of the Salt Award, Tide Review 35 under 35 Award and Quay Prize.',
			['Salt Award', 'Tide Review 35 under 35 Award', 'Quay Prize'],
		],
		['She has been recognized as a 2025 Emerging Leader by Tide Review.', ['Emerging Leader']],
		['She is a coach and recipient of honors including the Salt Medal and a Quay Award.', ['Salt Medal', 'Quay Award']],
		['She read about honors including the Salt Medal.', []],
	])('%s', (text, expected) => {
		expect(names(text)).toEqual(expected);
	});
});

describe('relatives', () => {
	it('of a mother are her children', () => {
		expect(factsOf('Above all, Mara is a mother to three children, Ann Sara, Tom, and Joan.', 'relative')).toEqual([
			{ relation: 'child', name: 'Ann Sara' },
			{ relation: 'child', name: 'Tom' },
			{ relation: 'child', name: 'Joan' },
		]);
	});
});

describe('a name with a full stop', () => {
	it('introduces whom the pronoun behind it means', () => {
		const facts = factsIn('Talk title: Tides\n\nZing Quillan. He is a reader at Ulmen University.');
		expect(facts).toContainEqual({ kind: 'name', name: 'Zing Quillan', form: 'full' });
		expect(facts.some(({ kind }) => kind === 'position')).toBe(true);
	});
});

describe('firms of partners', () => {
	it.each([
		[
			'She is the Managing Partner of Quill, Vik & Co., a position she has held since October 2015.',
			[{ title: 'Managing Partner', organization: 'Quill, Vik & Co', start: '2015-10', current: true }],
		],
		[
			'She was an associate at Hale, Roe & Finch.',
			[{ title: 'associate', organization: 'Hale, Roe & Finch', current: false }],
		],
		[
			'She is co-founder and the managing partner at TideLaw.',
			[{ title: 'managing partner', organization: 'TideLaw', current: true }],
		],
	])('%s', (text, expected) => {
		expect(posts(text)).toEqual(expected);
	});

	it('are no list of employers', () => {
		const names = posts('She worked at Tidewell, Vik & Roe and Quay Bank.').map(({ organization }) => organization);
		expect(names).toContain('Tidewell');
		expect(names).not.toContain('Tidewell, Vik & Roe');
	});
});

describe('employers behind other words', () => {
	it.each([
		['She holds a joint appointment with the Tide Institute.', [{ organization: 'Tide Institute', current: true }]],
		[
			'She worked on the staff of the Senate River Committee.',
			[{ organization: 'Senate River Committee', current: false }],
		],
		[
			'She began her career as an engineer working on tide gauges at Acme Ltd.',
			[{ title: 'engineer', organization: 'Acme Ltd', current: false }],
		],
		[
			'She is a reader at Ulmen University, where she also holds an Adjunct Professor position.',
			[
				{ title: 'reader', organization: 'Ulmen University', current: true },
				{ title: 'Adjunct Professor', organization: 'Ulmen University', current: true },
			],
		],
		['She taught at several colleges in Upton and Springfield, Illinois.', []],
		['Before founding the Firm, she travelled.', []],
	])('%s', (text, expected) => {
		expect(posts(text)).toEqual(expected);
	});
});

describe('what stands between a degree and its school', () => {
	it.each([
		[
			'She earned a BA in computing, with a minor in music, from Ulmen University.',
			[{ credential: 'BA', field: 'computing', organization: 'Ulmen University' }],
		],
		[
			'She earned a PhD in Ecology, Evolution, and Marine Biology from the University of California, Santa Cruz, and an MSc from Ulmen University.',
			[
				{
					credential: 'PhD',
					field: 'Ecology, Evolution, and Marine Biology',
					organization: 'University of California, Santa Cruz',
				},
				{ credential: 'MSc', organization: 'Ulmen University' },
			],
		],
	])('%s', (text, expected) => {
		expect(factsOf(text, 'education')).toEqual(expected);
	});
});

describe('whom the page of a small firm is about', () => {
	it('is its founder, and not the firm', () => {
		expect(
			factsIn('Zorba Lane was founded by Kezia Quillan. The studio is small. Kezia lives in Tallow.'),
		).toContainEqual({
			kind: 'name',
			name: 'Kezia Quillan',
			form: 'full',
		});
	});

	it('is the lawyer with "Esq." behind the name', () => {
		const page =
			'Dr. Kezia Sam Quillan Esq.\nManaging Partner\n\nDr. Kezia Sam Quillan is a lawyer. Quillan lives in Tallow.';
		expect(factsIn(page)).toContainEqual({ kind: 'name', name: 'Kezia Sam Quillan', form: 'full' });
	});
});

describe('a talk by its title', () => {
	it('leaves who is spoken of as it was', () => {
		const text =
			'Her talk, “When Someone You Love Dies, There is No Such Thing as Moving On,” is known. Her book, The Salt Road, sold well.';
		expect(factsOf(text, 'work')).toContainEqual({ name: 'The Salt Road', type: 'Book' });
	});
});

describe('a parenthesis with a town and a year', () => {
	it.each([
		['is a birth right behind the name', 'Mara Quill (London, 1950) is a painter.', ['1950']],
		['is where a book came out', 'Mara Quill is the author of Salt Roads (New York: Heron, 2009).', []],
		['is an edition', 'Mara Quill is the author of Salt Roads (London, 2009).', []],
	])('%s', (_, text, dates) => {
		expect(factsOf(text, 'birth').map(({ date }) => date)).toEqual(dates);
	});
});

describe('names in short', () => {
	it('are the beginning of the given name that the page goes on with', () => {
		const facts = factsIn('Adezuwa Quillan\nTide Manager\n\nAde is head of rivers at Acme Ltd. She lives in Tallow.');
		expect(facts).toContainEqual(expect.objectContaining({ kind: 'position', title: 'head of rivers' }));
	});

	it('are not those of somebody else', () => {
		const facts = factsIn('Adezuwa Quillan\nTide Manager\n\nBen is head of rivers at Acme Ltd.');
		expect(facts.some((fact) => fact.kind === 'position' && fact.title === 'head of rivers')).toBe(false);
	});
});

describe('titles with their grade', () => {
	it.each([
		['She is an Engineer III at Tidewell Ltd.', 'Engineer III', 'Tidewell Ltd'],
		['She holds the rank of Professor VI in the College of Tides.', 'Professor VI', 'College of Tides'],
	])('%s', (text, title, organization) => {
		expect(posts(text)).toEqual([{ title, organization, current: true }]);
	});
});

describe('an entry with a post, a body and a town', () => {
	it('takes what reads like a duty for the body, and no town', () => {
		const page = '# Mara Quill\n\n## Experience\n\n- 2019.05 - 2021.08, Research Intern, Tideway Research, San Jose';
		const facts = extract(read(page, { mediaType: 'text/markdown' })).map(({ fact }) => fact);
		expect(facts).toContainEqual({
			kind: 'position',
			title: 'Research Intern',
			organization: { name: 'Tideway Research', place: { name: 'San Jose' } },
			start: '2019-05',
			end: '2021-08',
			current: false,
		});
	});
});

describe('years in a parenthesis', () => {
	const lives = (text: string) => factsOf(text, 'birth', 'death').map(({ date }) => date);

	it.each([
		['are those of the post before them', 'Mara Quill served as director of Acme Ltd (1960–2001).', []],
		['are those of a journal edited', 'Mara Quill is editor of the Tide Letters (1970–2015).', []],
		['are those of an office beside the name', 'Mara Quill, President of Acme Ltd (1970–2015), lives in Tallow.', []],
		['are a life behind the name', 'Mara Quill, also known as Mara Bell (1841–1913), was a painter.', ['1841', '1913']],
		[
			'are a life where they are days',
			'Mara Quill, Duchess of Ulm (3 May 1841 – 2 June 1913), was a painter.',
			['1841-05-03', '1913-06-02'],
		],
	])('%s', (_, text, dates) => {
		expect(lives(text)).toEqual(dates);
	});
});

describe('a duty after a comma, joined to a second title', () => {
	const held = (text: string) => posts(text).map(({ title }) => title);

	it.each([
		[
			'Mara Quill is Senior Vice President, Finance and Treasurer at Acme Ltd.',
			['Senior Vice President, Finance', 'Treasurer'],
		],
		['Mara Quill is Vice President, Marketing at Acme Ltd.', ['Vice President, Marketing']],
		[
			'Mara Quill is a Governance Consultant, Banking and Tax Specialist.',
			['Governance Consultant', 'Banking and Tax Specialist'],
		],
		['Mara Quill is Vice President, Sales and Marketing at Acme Ltd.', ['Vice President, Sales and Marketing']],
	])('%s', (text, titles) => {
		expect(held(text)).toEqual(titles);
	});
});

describe('labelled lines under a name', () => {
	const POST = [{ title: 'Lecturer', organization: 'University of Ulmen', current: true }];

	it.each([
		['Position: Lecturer\nUniversity: University of Ulmen\nInterests: Tides', POST],
		['Title: Lecturer\nAffiliation: University of Ulmen', POST],
		[
			'Role: Director\nEmployer: Tallow Bank\nTerm: 2013 – 2015',
			[{ title: 'Director', organization: 'Tallow Bank', start: '2013', end: '2015', current: false }],
		],
		[
			'Position: Lecturer\nUniversity: University of Ulmen\nUniversity: Upton University',
			[{ title: 'Lecturer', current: true }],
		],
		['Position: Forward\nClub: Tallow Rovers\nHeight: 180 cm', []],
		['Title: Salt Roads\nPublisher: Tide Press', []],
	])('%s', (lines, expected) => {
		expect(posts(lines)).toEqual(expected);
		expect(factsOf(lines, 'education')).toEqual([]);
	});

	it('are of the rows of a table too, and of nobody else', () => {
		const page = (name: string): string =>
			`# Our people\n\n## ${name}\n\n| | |\n|---|---|\n| Position | Lecturer |\n| University | University of Ulmen |\n\n## Mara Quill\n\nMara Quill lives in Kent.`;
		const told = (name: string) =>
			extract(read(page(name), { mediaType: 'text/markdown' }), { subject: name }).filter(
				({ fact }) => fact.kind === 'position',
			);
		expect(told('Tom Reed').map(({ fact }) => 'title' in fact && fact.title)).toEqual(['Lecturer']);
		const others = extract(read(page('Tom Reed'), { mediaType: 'text/markdown' }), { subject: 'Mara Quill' });
		expect(others.filter(({ fact }) => fact.kind === 'position')).toEqual([]);
	});

	it('name a school where no post stands beside it', () => {
		expect(factsOf('University: University of Ulmen\nHometown: Tallow', 'education')).toEqual([
			{ organization: 'University of Ulmen' },
		]);
	});
});

describe('a line with a label below the name', () => {
	const postsBelow = (lines: string): readonly (string | undefined)[][] =>
		extract(read(`Mara Quill\n\n${lines}`, { id: 'profile' }), { subject: 'Mara Quill' }).flatMap(({ fact }) =>
			fact.kind === 'position' ? [[fact.title, fact.organization?.name, fact.organization?.parent?.name]] : [],
		);
	it.each([
		[
			'Position: Professor, Department of Tides, Ulm University',
			[['Professor', 'Department of Tides', 'Ulm University']],
		],
		[
			'Position: Professor\nAffiliation: Ulm University, Upper Ulm, MD 20742, USA',
			[['Professor', 'Ulm University', undefined]],
		],
		['Position: Midfielder', []],
		['Title: The Tides of Ulm University', []],
		['Position: 3rd, Tide Cup', []],
	])('tells a post with its body by itself: %s', (lines, expected) => {
		expect(postsBelow(lines)).toEqual(expected);
	});
});
