import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract';
import { read } from '../../../src/read';
import { factsOf } from '../facts-of';

/** The facts of a page that says itself whom it is about. */
const pageOf = (text: string): readonly object[] => extract(read(text, { id: 'page' })).map(({ fact }) => fact);
const bodiesOf = (text: string, kind: 'position' | 'membership' | 'education' = 'position'): readonly string[] =>
	factsOf(text, kind).map(({ organization }) => String(organization));

describe('two matters in the name of one body', () => {
	it.each([
		[
			'Quill was an adviser to the Tallow Commission on Human Rights and Opportunities.',
			['Tallow Commission on Human Rights and Opportunities'],
		],
		[
			'Quill was a consultant to Acme Ltd, and the Centers for Tide Control and Prevention.',
			['Acme Ltd', 'Centers for Tide Control and Prevention'],
		],
		['Quill was a consultant to the Centre for Tide Control and Acme Ltd.', ['Centre for Tide Control', 'Acme Ltd']],
	])('are not cut apart, and two bodies are: %s', (text, expected) => {
		expect(bodiesOf(text)).toEqual(expected);
	});
});

describe('where the name of a body ends', () => {
	it('takes in the district of a court', () => {
		expect(
			bodiesOf(
				'Quill is a member of the Tallow District Court, Northern District of Upton and the Salt Council.',
				'membership',
			),
		).toEqual(['Tallow District Court, Northern District of Upton', 'Salt Council']);
	});

	it('takes in a campus', () => {
		expect(bodiesOf('Quill was a lecturer at the University of Maryland, College Park, MD.')).toEqual([
			'University of Maryland, College Park',
		]);
		expect(bodiesOf('Quill attended Tallow A&M University-Upton.', 'education')).toEqual([
			'Tallow A&M University-Upton',
		]);
	});

	it.each([
		['Quill was an integral member of the Tallow Agreement negotiations team in 2018.'],
		['Quill is the negotiator for the Salt Bases Agreement.'],
		['Quill commanded the Army’s 1st Corps in Upton.'],
		['Quill served in Operation Salt Storm as a brigade commander.'],
		['Quill has served as preceptor for nursing students from Tallow College and Upton University.'],
		['Quill has managed to present her projects at the Tide Congress.'],
	])('reads no employer where none is: %s', (text) => {
		expect(
			[...factsOf(text, 'position'), ...factsOf(text, 'membership')].filter(({ organization }) => organization),
		).toEqual([]);
	});

	it('keeps societies of a list apart from each other', () => {
		expect(
			bodiesOf('Quill is a director of Hale Dynamics, the Center for Tides, the Roe Foundation, and a poet.'),
		).toEqual(['Hale Dynamics', 'Center for Tides', 'Roe Foundation']);
	});
});

describe('titles', () => {
	it.each([
		[
			'Quill remained a Superior Court Judge for the next seven years.',
			{ title: 'Judge', organization: 'Superior Court', current: false },
		],
		[
			'Quill was appointed Coordinator for Emergency Tide Assistance.',
			{ title: 'Coordinator for Emergency Tide Assistance' },
		],
		[
			'Quill is Chair, Board of Trustees, Upton College.',
			{ title: 'Chair, Board of Trustees', organization: 'Upton College', current: true },
		],
	])('end before what is said of them: %s', (text, expected) => {
		expect(factsOf(text, 'position')).toContainEqual(expect.objectContaining(expected));
	});

	it('are one for several posts, of which "former" may be said of all', () => {
		const facts = factsOf(
			'Quill is a former chief of the Salt Army and Salt Home Guard, and chief of the Tide Council.',
			'position',
		);
		expect(facts).toEqual([
			{ title: 'chief', organization: 'Salt Army', current: false },
			{ title: 'chief', organization: 'Salt Home Guard', current: false },
			{ title: 'chief', organization: 'Tide Council' },
		]);
	});

	it('held one after the other share no years in brackets', () => {
		expect(factsOf('Quill was captain, then head coach (1999–2001).', 'position')).not.toContainEqual(
			expect.objectContaining({ title: 'captain', start: '1999' }),
		);
	});

	it('follow a colon behind "the following positions"', () => {
		expect(
			bodiesOf('She served in the following positions: chaplain at Upton College, and director of the Tallow Trust.'),
		).toEqual(['Upton College', 'Tallow Trust']);
	});
});

describe('training', () => {
	it.each([
		['After completing her General Surgery residency at Upton Hospital, Quill moved.', 'General Surgery'],
		['Quill performed her residency in the Department of Anatomic Pathology at Upton Hospital.', 'Anatomic Pathology'],
	])('is in a field and in no department: %s', (text, field) => {
		expect(factsOf(text, 'education')).toContainEqual(expect.objectContaining({ field }));
	});

	it('is at no county', () => {
		expect(
			factsOf('Quill completed a residency in surgery at the Upton County, Tallow Hospital.', 'education'),
		).toEqual([]);
	});

	it('is a degree that somebody went on to', () => {
		expect(factsOf('Quill studied sums and then went on to a PhD at Upton University.', 'education')).toContainEqual(
			expect.objectContaining({ credential: 'PhD', organization: 'Upton University' }),
		);
	});
});

describe('honours', () => {
	it('are named without the noun behind them', () => {
		expect(factsOf('Quill earned Salt League Coach of the Year honors in 2007.', 'award')).toEqual([
			{ name: 'Salt League Coach of the Year', date: '2007' },
		]);
	});

	it('are named with their class', () => {
		expect(factsOf('Quill was awarded the Tide Cross with Swords in 2011.', 'award')).toEqual([
			{ name: 'Tide Cross with Swords', date: '2011' },
		]);
	});
});

describe('the name at the head of a page', () => {
	it.each([
		['General (Retired) Mara Quill\n\nMara Quill serves as an analyst for Acme News.', 'Mara Quill'],
		['A. B. Quill\n\nQuill was head coach at Upton College.', 'A. B. Quill'],
		[
			'Lieutenant General Mara Quill\n\nLate Lieutenant General Mara Quill NAM was born in 1968. Quill joined Acme Ltd.',
			'Mara Quill',
		],
		[
			'Virginia Dermatology & Tide Cancer Center\n\nDr. Mara L. Quill joined Acme Ltd in 1990. Dr. Quill is a fellow of the Salt Academy.',
			'Mara L. Quill',
		],
	])('is without rank, letters and clinic: %s', (text, name) => {
		expect(pageOf(text)).toContainEqual({ kind: 'name', form: 'full', name });
	});

	it('is told of, whatever university is called after somebody', () => {
		expect(
			pageOf(
				'# Mara Quill\n\n## Experience\n\n* 2010-2011: Research Assistant\n  * Thomas Hale University\n* 2012-2014: Research Assistant\n  * Upton University',
			).filter((fact) => 'title' in fact),
		).toHaveLength(2);
	});
});

describe('lines under the name', () => {
	it('are a post and where it is', () => {
		expect(
			pageOf('Mara Quill\nProfessor of Tides\nUpton University\n\nQuill was born in 1960.').find(
				(fact) => 'title' in fact,
			),
		).toMatchObject({ title: 'Professor of Tides', organization: { name: 'Upton University' }, current: true });
	});

	it.each([['219 Marlow Hall'], ['Department of Tides'], ['Quill lives in Upton.']])(
		'are a post alone above %s',
		(line) => {
			expect(
				pageOf(`Mara Quill\nProfessor of Tides\n${line}\n\nQuill was born in 1960.`).find((fact) => 'title' in fact),
			).not.toHaveProperty('organization');
		},
	);

	it('hold no post now where they give its year', () => {
		const [post] = pageOf('Mara Quill\n\n· Scout for the Tallow Hawks (2008)\n\nQuill was born in 1960.').filter(
			(fact) => 'title' in fact,
		);
		expect(post).toMatchObject({ title: 'Scout', start: '2008' });
		expect(post).not.toHaveProperty('current');
	});
});

describe('courts and houses', () => {
	it('are named without who sits there', () => {
		expect(
			factsOf('Quill clerked for Supreme Court Justice Byron Roe and Ninth Circuit Judge Joseph Hale.', 'position'),
		).toEqual([{ title: 'clerk', organization: 'Supreme Court', current: false }]);
	});

	it('are of the title of their speaker, and no gathering', () => {
		const facts = factsOf('Quill was elected Speaker of the House of Commons in 2009.', 'position', 'event');
		expect(facts).toEqual([{ title: 'Speaker of the House of Commons', start: '2009' }]);
		expect(factsOf('Quill was Speaker of the House from 1990 to 1994.', 'position')).toEqual([
			{ title: 'Speaker of the House', start: '1990', end: '1994', current: false },
		]);
	});

	it('end a name before the next post', () => {
		expect(bodiesOf('She was chairman of the Federation of Tallow Students and London Borough Councillor.')[0]).toBe(
			'Federation of Tallow Students',
		);
	});

	it('are no part of who wrote about them', () => {
		expect(factsOf('She is the author of Supreme Court and Appellate Tides (Hale 2010).', 'work')).toEqual([
			{ name: 'Supreme Court and Appellate Tides', role: 'author', date: '2010' },
		]);
	});
});

describe('teams', () => {
	it('follow each other with their years', () => {
		expect(
			factsOf(
				'Quill was the head coach at University of Idaho from 1989-1994 and Utah State from 1995-1997.',
				'position',
			),
		).toEqual([
			{ title: 'head coach', organization: 'University of Idaho', start: '1989', end: '1994', current: false },
			{ title: 'head coach', organization: 'Utah State', start: '1995', end: '1997', current: false },
		]);
	});

	it('own their coach, whatever league they enter', () => {
		expect(factsOf("In 1995 Quill entered the NFL as the Tallow Eagles' coach.", 'position')).toContainEqual(
			expect.objectContaining({ title: 'coach', organization: 'Tallow Eagles' }),
		);
	});

	it.each([
		['Quill coached TUSA MVP Devin Hale.'],
		['To go along with the backs Quill has coached that are now in the NFL, Quill sings.'],
	])('are not their players: %s', (text) => {
		expect(factsOf(text, 'position')).toEqual([]);
	});
});

describe('times', () => {
	it.each([
		['Quill was a coach at Upton State University during the 2012-13 season.', { start: '2012', end: '2013' }],
		['Quill has been an assistant at Upton State University since the 2009 season.', { start: '2009', current: true }],
		['Quill was a member of the Senate until the 2002 local elections.', { end: '2002' }],
		['Quill was elected to the Senate at the 1997 General Election.', { start: '1997' }],
	])('are seasons and elections: %s', (text, expected) => {
		expect(factsOf(text, 'position', 'membership')).toContainEqual(expect.objectContaining(expected));
	});

	it('are no grave', () => {
		expect(factsOf('She died on 22 February 1969 and was buried in Upton Cemetery.', 'death')).toEqual([
			{ date: '1969-02-22' },
		]);
	});

	it('are wars with their number', () => {
		expect(factsOf('She served in the Salt Army during World War I. She retired in 1942.', 'event')).toEqual([
			{ name: 'World War I', role: 'contributor' },
		]);
		expect(factsOf('My dad served in the Army during World War I. I joined Acme Ltd.', 'event')).toEqual([]);
	});
});

describe('degrees in brackets and in fragments', () => {
	it('are no short names of their schools', () => {
		expect(factsOf('Quill graduated from Upton University (DPhil) and Tallow College (J.D.).', 'education')).toEqual([
			{ organization: 'Upton University', credential: 'DPhil' },
			{ organization: 'Tallow College', credential: 'J.D.' },
		]);
	});

	it('open a page with their years', () => {
		expect(factsOf('BFA, 1983, Tallow College; MFA, 1986, Upton University.', 'education')).toEqual([
			{ organization: 'Tallow College', credential: 'BFA', end: '1983' },
			{ organization: 'Upton University', credential: 'MFA', end: '1986' },
		]);
	});
});

describe('the league that a club plays in', () => {
	it('is no part of its name', () => {
		expect(factsOf('She is a former goalkeeper for the Tallow Rovers of the Salt League.', 'position')).toEqual([
			{ title: 'goalkeeper', organization: 'Tallow Rovers', current: false },
		]);
		expect(factsOf('She was president of the Players Association of the Salt League.', 'position')).toEqual([
			{ title: 'president', organization: 'Players Association of the Salt League', current: false },
		]);
	});
});

describe('bodies named after what they are to or for', () => {
	it.each([
		['She works for the Access to Justice Commission.', ['Access to Justice Commission']],
		['She works for the Bridge to Work Trust.', ['Bridge to Work Trust']],
		['She moved from Acme to Hale Bank, and works for Hale Bank.', ['Hale Bank']],
	])('have their whole name: %s', (text, bodies) => {
		expect(bodiesOf(text)).toEqual(bodies);
	});
});
