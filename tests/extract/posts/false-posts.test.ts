import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract';
import { read } from '../../../src/read';
import { factsOf } from '../facts-of';

describe('titles of works', () => {
	it('are no offices', () => {
		expect(factsOf('She is the author of the novels Ulm and The Queen of the Night.', 'position')).toEqual([]);
	});
});

describe('honours that are worded as posts', () => {
	it.each([['She is campaigner of the year 2019.'], ['She was Teacher of the Year in 2010.']])('%s', (text) => {
		expect(factsOf(text, 'position')).toEqual([]);
	});
});

describe('working with a body', () => {
	it.each([['She works with Saltworks Energy.'], ['She has worked with the Marlow Museum on its boats.']])(
		'%s',
		(text) => {
			expect(factsOf(text, 'position')).toEqual([]);
		},
	);
});

describe('dates of an opening participle', () => {
	it.each([
		['Promoted to captain in 2014, she was harbour master in Tallow until 2018.', 'harbour master', undefined],
		['Elected in 2014, she served as mayor of Tallow until 2018.', 'mayor of Tallow', '2014'],
		['In 2014, she became mayor of Tallow.', 'mayor of Tallow', '2014'],
	])('are those of what follows only where the participle says nothing else: %s', (text, title, start) => {
		const post = factsOf(text, 'position').find((fact) => fact.title === title);
		expect(post).toBeDefined();
		expect(post?.start).toBe(start);
	});
});

describe('dates of the opening words', () => {
	it('reach no further than a semicolon', () => {
		const [first, second] = factsOf('From 2010 to 2014 she led Acme Ltd; she now runs Zenith Ltd.', 'position');
		expect(first).toMatchObject({ organization: 'Acme Ltd', start: '2010', end: '2014' });
		expect(second).toMatchObject({ organization: 'Zenith Ltd', current: true });
		expect(second).not.toHaveProperty('start');
	});
});

describe('a line under the name', () => {
	it('gives a post and its body, where the text tells that it is one', () => {
		const text = 'Chief Scientist, Saltworks Energy\n\nMara Quill is a physicist. In 2016 she joined Saltworks Energy.';
		expect(factsOf(text, 'position')).toContainEqual({
			title: 'Chief Scientist',
			organization: 'Saltworks Energy',
			current: true,
		});
	});

	it('gives a post alone, where what follows the comma may be its duty', () => {
		const text = 'Vice President, Global Sales\n\nMara Quill is a physicist. In 2016 she joined Saltworks Energy.';
		expect(factsOf(text, 'position').map((fact) => fact.organization)).not.toContain('Global Sales');
	});
});

describe('what is no employer', () => {
	it.each([
		['Acclaimed as a soloist and master teacher, Mara Quill moved to Ulmen.', []],
		['She trained as an officer at Sandhurst.', []],
		['She trained at the Tallow Academy of Drama.', []],
		['She trained at Tallow Motors.', [{ organization: 'Tallow Motors', current: false }]],
		[
			'She worked as a copywriter for tech companies Globex, Initech and Umbra.',
			['Globex', 'Initech', 'Umbra'].map((organization) => ({ title: 'copywriter', organization, current: false })),
		],
		['She worked as a reader for Kelp Press (UK).', [{ title: 'reader', organization: 'Kelp Press', current: false }]],
		[
			'She was Public Affairs Officer (PAO) in Ulm. Later she was the PAO and Consular Officer.',
			[
				{ title: 'Public Affairs Officer', current: false },
				{ title: 'PAO and Consular Officer', current: false },
			],
		],
		['She served in the European Theater during World War II.', []],
		['She was the architect of the White Revolution.', []],
		[
			'She was chief architect of Tallow Museum.',
			[{ title: 'chief architect', organization: 'Tallow Museum', current: false }],
		],
	])('%s', (text, expected) => {
		expect(factsOf(text, 'position')).toEqual(expected);
	});
});

describe('a body called by the last word of its name', () => {
	it('is the one named in full', () => {
		const text = 'She is a reporter at The Tallow Street Journal. She joined the Journal in 2013 from Radio Ulmen.';
		expect(factsOf(text, 'position').map((fact) => fact.organization)).toEqual([
			'Tallow Street Journal',
			'Tallow Street Journal',
		]);
	});

	it('give a firm the whole of its name where words of its trade were left out', () => {
		const text =
			'She is an engineer at Nordhaven Energy. She joined Nordhaven in 2013. She once worked at Upton Foods in Upton.';
		expect(factsOf(text, 'position').map((fact) => fact.organization)).toEqual([
			'Nordhaven Energy',
			'Nordhaven Energy',
			'Upton Foods',
		]);
	});

	it('is itself where two may be meant', () => {
		const text = 'She wrote for the Tallow Journal and worked at the Ulmen Journal. In 2013 she joined the Journal.';
		expect(factsOf(text, 'position').map((fact) => fact.organization)).toContain('Journal');
	});
});

describe('owners and veterans', () => {
	it.each([
		[
			'Quill owned and operated Quill Hardware in Upton.',
			[{ title: 'owner', organization: 'Quill Hardware', current: false }],
		],
		['Quill owned Bell Electric Company.', [{ title: 'owner', organization: 'Bell Electric Company', current: false }]],
		['Quill owned a Ford and two Teslas.', []],
		['Quill owned a Bell Motors car.', []],
		['Her brother owned Bell Electric Company.', []],
		['She was a U.S. Navy veteran.', [{ organization: 'U.S. Navy', current: false }]],
		['She married a U.S. Navy veteran.', []],
		['She was a Tallow Festival veteran.', []],
	])('%s', (text, expected) => {
		expect(factsOf(text, 'position')).toEqual(expected);
	});
});

describe('names that end in a word for a post', () => {
	it('are no posts', () => {
		const text = "Hi, I'm Priya Shah! I'm a baker. I bake bread and I sell it.";
		const kinds = extract(read(text)).map(({ fact }) => fact.kind);
		expect(kinds).not.toContain('position');
		expect(kinds).toContain('occupation');
	});
});

describe('justice that is taught or fought for', () => {
	it.each([
		[
			'She was Chair of Criminology and Criminal Justice at Marlow University.',
			'Chair of Criminology and Criminal Justice',
		],
		['She is director of housing and social justice at Acme Ltd.', 'director of housing and social justice'],
		['She is Associate Justice at the Tallow Supreme Court.', 'Associate Justice'],
	])('is nobody on a bench: %s', (text, title) => {
		expect(factsOf(text, 'position').map((fact) => fact.title)).toEqual([title]);
	});
});

describe('the degree of an associate', () => {
	it.each([
		['She holds an Associate of Arts degree in Nursing.', 'Associate of Arts degree'],
		['She has an Associate of Applied Science from Marlow College.', 'Associate of Applied Science'],
	])('is no post: %s', (text, credential) => {
		expect(factsOf(text, 'position')).toEqual([]);
		expect(factsOf(text, 'education').map((fact) => fact.credential)).toEqual([credential]);
	});

	it('is not what an associate of a body has', () => {
		const text = 'She is an Associate of Arts and Ideas Ltd.';
		expect(factsOf(text, 'position')).toMatchObject([{ title: 'Associate', organization: 'Arts and Ideas Ltd' }]);
		expect(factsOf(text, 'education')).toEqual([]);
	});
});

describe('clerks of judges', () => {
	it.each([
		['She clerked for Justice Tom L. Reed of the Supreme Court of Tallow.', 'Supreme Court of Tallow'],
		['She clerked for the Honorable Ann Bell of the Upton Circuit Court.', 'Upton Circuit Court'],
	])('are at the court: %s', (text, organization) => {
		expect(factsOf(text, 'position')).toMatchObject([{ organization }]);
	});
});

describe('an adverb behind a title', () => {
	it('is no part of it', () => {
		expect(factsOf('She became Professor of Botany jointly with Tom Reed in 1851.', 'position')).toMatchObject([
			{ title: 'Professor of Botany', start: '1851' },
		]);
	});
});

describe('roles in a line of work', () => {
	it('are at no body of that name', () => {
		expect(factsOf('She held senior roles in River Safety, Fraud, and Storm Command.', 'position')).toEqual([]);
		expect(factsOf('She held senior roles in the Ministry of Tides.', 'position')).toMatchObject([
			{ organization: 'Ministry of Tides' },
		]);
	});
});

describe('an honour in quotation marks', () => {
	it('is no post', () => {
		const text = 'In 2018 the Tallow County Hall of Fame named her a "Cultural Bridge Builder."';
		expect(factsOf(text, 'position')).toEqual([]);
	});
});

describe('what is not said of a post', () => {
	it('is that it is held still, where it only had been until then', () => {
		const text = 'Quill robbed Acme Ltd, where she had been a bookkeeper since 2006.';
		const [fact] = factsOf(text, 'position');
		expect(fact).toMatchObject({ title: 'bookkeeper', start: '2006' });
		expect(fact).not.toHaveProperty('current');
	});

	it('is that a school has magistrates', () => {
		expect(factsOf('She was a magistrate and governor of Kelp School.', 'position')).toEqual([
			{ title: 'magistrate', current: false },
			{ title: 'governor', organization: 'Kelp School', current: false },
		]);
	});

	it('are the years of a whole life', () => {
		const text = '# Mara Quill\n\n## 1847–1913, Architect\n\nQuill set up in practice at Ulm in 1872.';
		const posts = extract(read(text, { id: 'life', mediaType: 'text/markdown' })).map(({ fact }) => fact);
		expect(posts.filter((fact) => 'start' in fact && fact.start === '1847')).toEqual([]);
	});

	it('is what a line above a body in a CV leaves open', () => {
		const cv = 'Employment\n\n2008–2014 Lecturer, Hale College\n\nScript Marking\nUpton University, 2014–2018';
		expect(factsOf(cv, 'position')).toMatchObject([{ title: 'Lecturer' }]);
		const examiner = factsOf(cv.replace('Script Marking', 'External examiner'), 'position');
		expect(examiner[1]).toMatchObject({ title: 'External examiner', organization: 'Upton University' });
	});
});

describe('a competition', () => {
	it('is a body where it has a name, and else a line of work', () => {
		expect(factsOf('She is chair of the Salt Music Competition.', 'position')).toEqual([
			{ title: 'chair', organization: 'Salt Music Competition', current: true },
		]);
		expect(factsOf('She is Commissioner for Competition.', 'position')).toEqual([
			{ title: 'Commissioner for Competition', current: true },
		]);
	});
});
