import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract';
import { read } from '../../../src/read';
import { factsOf } from '../facts-of';

describe('posts as universities and firms tell them', () => {
	it.each([
		[
			'a promotion without "to"',
			'She joined Ulm University as a lecturer in 1995 and was promoted Reader in 2001 and Professor in 2004.',
			[
				{ title: 'lecturer', organization: 'Ulm University', start: '1995', current: false },
				{ title: 'Reader', organization: 'Ulm University', start: '2001', current: false },
				{ title: 'Professor', organization: 'Ulm University', start: '2004' },
			],
		],
		['a book that was promoted', 'She was promoted the following year.', []],
		[
			'a professor’s promotion where she teaches, not where she has a chair beside it',
			'She has been assistant professor at Ulm University since 2006 and chair of the Vale Trust. She was promoted to associate professor in 2010.',
			[
				{ title: 'assistant professor', organization: 'Ulm University', start: '2006', current: false },
				{ title: 'chair', organization: 'Vale Trust' },
				{ title: 'associate professor', organization: 'Ulm University', start: '2010' },
			],
		],
		[
			'posts that somebody came to',
			'Before coming to Ulm University as Dean of Law and Professor of Public Policy, she was a partner at Acme LLP.',
			[
				{ title: 'Dean of Law', organization: 'Ulm University' },
				{ title: 'Professor of Public Policy', organization: 'Ulm University' },
				{ title: 'partner', organization: 'Acme LLP', current: false },
			],
		],
		[
			'years elsewhere before a post',
			'She joined Acme Ltd as chief engineer after ten years at Bold Bank.',
			[
				{ title: 'chief engineer', organization: 'Acme Ltd' },
				{ organization: 'Bold Bank', current: false },
			],
		],
		[
			'years in a post',
			'She was chief engineer for ten years at Bold Bank.',
			[{ title: 'chief engineer', organization: 'Bold Bank', current: false }],
		],
		[
			'letters that are no pronoun',
			'She is Head of IT at Acme Ltd and was Director of US Sales at Bold Bank.',
			[
				{ title: 'Head of IT', organization: 'Acme Ltd', current: true },
				{ title: 'Director of US Sales', organization: 'Bold Bank', current: false },
			],
		],
		[
			'a part of the world behind a comma',
			'She is Vice President of Operations, Southeast Region, at Acme Ltd.',
			[{ title: 'Vice President of Operations', organization: 'Acme Ltd', current: true }],
		],
		[
			'the operations that a managing director leads, and the firm that a CEO does',
			'She was Managing Director of Hub Operations. She is CEO of Tidewell Sales.',
			[
				{ title: 'Managing Director of Hub Operations', current: false },
				{ title: 'CEO', organization: 'Tidewell Sales', current: true },
			],
		],
		[
			'a head of a unit beside the director of another',
			'She served as department head and director of the school’s Tide Institute.',
			[
				{ title: 'department head', current: false },
				{ title: 'director', organization: 'Tide Institute', current: false },
			],
		],
		[
			'the court of a judge’s clerk',
			'She served as a law clerk to Judge Abel Roe on the U.S. 5th Circuit Court of Appeals.',
			[{ title: 'law clerk', organization: 'U.S. 5th Circuit Court of Appeals', current: false }],
		],
		[
			'a body with small words of another language',
			'She is director of Shule ya Msingi and chair of Umoja wa Vijana.',
			[
				{ title: 'director', organization: 'Shule ya Msingi', current: true },
				{ title: 'chair', organization: 'Umoja wa Vijana', current: true },
			],
		],
		[
			'a fellow and a resident in a field, at a hospital',
			'She was a resident in surgery at Mercy Hospital from 2014 to 2016 and a fellow in cardiology at Bold Clinic.',
			[
				{ title: 'resident in surgery', organization: 'Mercy Hospital', start: '2014', end: '2016', current: false },
				{ title: 'fellow in cardiology', organization: 'Bold Clinic', current: false },
			],
		],
		['a resident of a town', 'She was a resident of Tallow from 1990 to 2000.', []],
		[
			'a town before the body',
			'She was an engineer in London at Acme Ltd.',
			[{ title: 'engineer', organization: 'Acme Ltd', current: false }],
		],
		[
			'a body that is new',
			'Quill joined newly formed Vale Partners, an equity fund.',
			[{ organization: 'Vale Partners' }],
		],
		[
			'a career that is called after the employer',
			'She began her FedEx career as a package handler in 1993.',
			[
				{ title: 'package handler', organization: 'FedEx', start: '1993' },
				{ title: 'package handler', start: '1993', current: false },
			],
		],
		[
			'what a vice chair is for',
			'She is Professor and Vice Chair for Research in the Department of Surgery at Ulm Medical School.',
			[
				{ title: 'Professor', organization: 'Department of Surgery', current: true },
				{ title: 'Vice Chair for Research', organization: 'Department of Surgery', current: true },
			],
		],
		[
			'tenure between a post and its body',
			'She is an Associate Professor with tenure in the School of Law at Ulm University.',
			[{ title: 'Associate Professor', organization: 'School of Law', current: true }],
		],
		[
			'the journal of who edits it all',
			'She was a guest editor of Salt Letters in 2010.',
			[{ title: 'guest editor', organization: 'Salt Letters', start: '2010', end: '2010', current: false }],
		],
		[
			'ranks that somebody has risen from',
			'Since 2006 she has been assistant professor at Ulm University. She was promoted to associate professor in 2010.',
			[
				{ title: 'assistant professor', organization: 'Ulm University', start: '2006', current: false },
				{ title: 'associate professor', organization: 'Ulm University', start: '2010' },
			],
		],
		[
			'the arm that a firm is of another',
			'She is President of Vale Ventures, the venture arm of Acme Corporation.',
			[{ title: 'President', organization: 'Vale Ventures', current: true }],
		],
		[
			'the chair and a professor of one department',
			'Quill is the chair and a professor in the Department of Physics at Ulm University.',
			[
				{ title: 'chair', organization: 'Department of Physics', current: true },
				{ title: 'professor', organization: 'Department of Physics', current: true },
			],
		],
		[
			'journals of two matters in a list',
			'She is a senior editor for Tide Quarterly, Production and Operations Management, and Salt Review.',
			[
				{ title: 'senior editor', organization: 'Tide Quarterly', current: true },
				{ title: 'senior editor', organization: 'Production and Operations Management', current: true },
				{ title: 'senior editor', organization: 'Salt Review', current: true },
			],
		],
		[
			'firms in a list of the kind',
			'She worked at Acme, Tide Design and Salt Systems, and Bold Media.',
			[
				{ organization: 'Acme', current: false },
				{ organization: 'Tide Design', current: false },
				{ organization: 'Salt Systems', current: false },
				{ organization: 'Bold Media', current: false },
			],
		],
		[
			'meetings in a row',
			'She was general cochair for Tide 2006, Salt 2008, and Kelp 2009.',
			[
				{ title: 'general cochair', organization: 'Tide', start: '2006', end: '2006', current: false },
				{ title: 'general cochair', organization: 'Salt', start: '2008', end: '2008', current: false },
				{ title: 'general cochair', organization: 'Kelp', start: '2009', end: '2009', current: false },
			],
		],
		[
			'who confirmed somebody, and no employer',
			'She was confirmed by the Senate as Under Secretary of Commerce in 2010.',
			[{ title: 'Under Secretary of Commerce', start: '2010' }],
		],
		[
			'who hired somebody, and is one',
			'She was hired by Acme Ltd as a planner.',
			[{ title: 'planner', organization: 'Acme Ltd' }],
		],
		[
			'the latest post in a service, and when the service began',
			'She has served in the Ministry of Finance since 2004, most recently as Director of Budget.',
			[
				{ organization: 'Ministry of Finance', start: '2004', current: true },
				{ title: 'Director of Budget', organization: 'Ministry of Finance', current: true },
			],
		],
		[
			'letters inside a title',
			'She was a National Tide Foundation (NTF) Postdoctoral Fellow at Ulm University.',
			[{ title: 'National Tide Foundation (NTF) Postdoctoral Fellow', organization: 'Ulm University', current: false }],
		],
		[
			'a firm of one’s own',
			'She runs her own consultancy, Quill Associates.',
			[{ organization: 'Quill Associates', current: true }],
		],
		[
			'meetings with their years',
			'She was program chair of Tide 2012 and general chair of Salt 2014.',
			[
				{ title: 'program chair', organization: 'Tide', start: '2012', end: '2012', current: false },
				{ title: 'general chair', organization: 'Salt', start: '2014', end: '2014', current: false },
			],
		],
	])('%s', (_, text, expected) => {
		expect(factsOf(text, 'position')).toEqual(expected);
	});
});

describe('seats', () => {
	it.each([
		[
			'with a title in a committee, and a post told last',
			'She serves on the Board of Fellows for the Vale Institute as Co-Chair of the Salt Committee.',
			[
				{ organization: 'Vale Institute', role: 'Board of Fellows', current: true },
				{ title: 'Co-Chair', organization: 'Salt Committee', current: true },
			],
		],
		[
			'with a post behind the last of them',
			'She previously served on the Boards of the Vale Trust, the Local Government Academy and as Secretary of the Roe Law Association.',
			[
				{ organization: 'Vale Trust', role: 'Board', current: false },
				{ organization: 'Local Government Academy', role: 'Board', current: false },
				{ title: 'Secretary', organization: 'Roe Law Association', current: false },
			],
		],
		[
			'on a board whose name counts',
			'She is on the Board of Directors of the Vale Foundation and the Power of 32 Implementation Committee.',
			[
				{ organization: 'Vale Foundation', role: 'Board of Directors', current: true },
				{ organization: 'Power of 32 Implementation Committee', role: 'member', current: true },
			],
		],
		[
			'behind a colon',
			'She has served on boards and/or advisory groups: Western Association of Schools, NAFSA, and the Vale Trust.',
			[
				{ organization: 'Western Association of Schools', role: 'board' },
				{ organization: 'NAFSA', role: 'board' },
				{ organization: 'Vale Trust', role: 'board' },
			],
		],
		[
			'on a board that stands behind its body',
			'She joined the Acme Ltd Board of Directors in 2015.',
			[{ organization: 'Acme Ltd', role: 'Board of Directors', start: '2015' }],
		],
		[
			'in a society that somebody is admitted to with an award',
			'In 2006 she was awarded membership in the Vale Honor Society.',
			[{ organization: 'Vale Honor Society', role: 'membership', start: '2006' }],
		],
		[
			'of one among others',
			'She is one of the most active members of the Vale Assistance Group.',
			[{ organization: 'Vale Assistance Group', current: true }],
		],
		[
			'to which somebody was appointed by a person',
			'She was appointed by Governor Tom Reed to the Vale Utilities Commission in 2015.',
			[{ organization: 'Vale Utilities Commission', start: '2015' }],
		],
		['and what is done beside them', 'She serves on boards and works for herself.', []],
		['on no list of people', 'She was named to the Top 300 Leaders in Mexico.', []],
	])('%s', (_, text, expected) => {
		const facts = factsOf(text, 'position', 'membership');
		expect(facts).toHaveLength(expected.length);
		for (const fact of expected) expect(facts).toContainEqual(fact);
	});
});

describe('degrees in brackets with their years', () => {
	it.each([
		[
			'She studied chemistry at Ulm University (BSc 1993) and physics at Vale College (PhD 1994–97).',
			[
				{ credential: 'BSc', field: 'chemistry', organization: 'Ulm University', end: '1993' },
				{ credential: 'PhD', field: 'physics', organization: 'Vale College', start: '1994', end: '1997' },
			],
		],
		[
			'She took her BA from Ulm University and, as a Roe Scholar, her PhD from Vale College.',
			[
				{ credential: 'BA', organization: 'Ulm University' },
				{ credential: 'PhD', organization: 'Vale College' },
			],
		],
	])('%s', (text, expected) => {
		expect(factsOf(text, 'education')).toEqual(expected);
	});
});

describe('the founding of a body that is named before', () => {
	it('is told of who heads it, and of no other', () => {
		const [heads, worked] = [
			'Quill, CEO of Acme Ltd, founded the company in 1988.',
			'She worked at Acme Ltd before she founded the company in 1988.',
		];
		expect(factsOf(heads, 'founded')).toEqual([{ organization: 'Acme Ltd', date: '1988' }]);
		expect(factsOf(worked, 'founded')).toEqual([]);
	});
});

describe('the last word of a department’s name', () => {
	it('is no thesis', () => {
		const text = 'Quill is a professor in the Department of Tides and Research, College of Law, Ulm University.';
		expect(factsOf(text, 'work')).toEqual([]);
	});
});

describe('what a die maker does', () => {
	it('is no death', () => {
		expect(factsOf('From 1990 to 1995 she worked as a tool and die maker at Acme Ltd.', 'death')).toEqual([]);
	});
});

describe('the year in which somebody came to a school', () => {
	it.each([
		[
			'In 1985 she enrolled at Vale College, earning her bachelor’s degree in physics.',
			[{ credential: 'bachelor’s degree', field: 'physics', organization: 'Vale College', start: '1985' }],
		],
		[
			'She entered Vale College and graduated in 1989 with a BA.',
			[{ credential: 'BA', organization: 'Vale College', end: '1989' }],
		],
		[
			'In 1985 she graduated from Vale College, where she earned her BA.',
			[{ credential: 'BA', organization: 'Vale College', end: '1985' }],
		],
	])('%s', (text, expected) => {
		expect(factsOf(text, 'education')).toEqual(expected);
	});
});

describe('an honour that comes every year', () => {
	it('has not the date of its first time', () => {
		expect(factsOf('She has received the Vale Prize yearly since 2005.', 'award')).toEqual([{ name: 'Vale Prize' }]);
		expect(factsOf('She received the Vale Prize in 2005.', 'award')).toEqual([{ name: 'Vale Prize', date: '2005' }]);
	});
});

describe('a name spelled in several ways', () => {
	const employers = (text: string): readonly (string | undefined)[] =>
		extract(read(text, { id: 'life' })).flatMap(({ fact }) =>
			fact.kind === 'position' ? [fact.organization?.name] : [],
		);

	it('is the same with accents and without', () => {
		expect(
			employers('José Núñez\n\nJose Nunez is an engineer at Acme Ltd. In 2004 Dr. Nunez joined Bold Bank.'),
		).toEqual(['Acme Ltd', 'Bold Bank']);
		expect(employers('Zoe Muller\n\nZoë Müller is an engineer at Acme Ltd.')).toEqual(['Acme Ltd']);
	});

	it('is the same with a hyphen and without', () => {
		const text = 'Anna Lopez Reed\n\nAnna Lopez-Reed is an engineer at Acme Ltd. Dr. Lopez-Reed runs Bold Bank.';
		expect(employers(text)).toEqual(['Acme Ltd', 'Bold Bank']);
	});

	it('is not that of somebody else', () => {
		expect(employers('Zoe Muller\n\nZoe Muller is an engineer at Acme Ltd. Tom Möller joined Bold Bank.')).toEqual([
			'Acme Ltd',
		]);
	});
});

describe('lists on a profile', () => {
	const page = (text: string) =>
		extract(read(`# Mara Quill\n\n${text}`, { id: 'profile', mediaType: 'text/markdown' }), { subject: 'Mara Quill' });

	it('tell degrees with the school on the line below, without years', () => {
		const text =
			'## Academic Qualifications & Fellowships\n\nPhD Physics\n\nUlm University, Germany\n\nMSc Chemistry\n\nVale College, Devon';
		const studies = page(text).flatMap(({ fact }) =>
			fact.kind === 'education' ? [[fact.credential, fact.organization?.name]] : [],
		);
		expect(studies).toEqual([
			['PhD', 'Ulm University'],
			['MSc', 'Vale College'],
		]);
	});

	it('tell honours, and neither who gave them nor what for', () => {
		const text =
			'## Awards\n\nVale University (2006)\n\n- Prof. A. B. Roe Memorial Prize for Best Student\n\nAward of Excellence (2023)\n\nPresented by the students in recognition of her help';
		const names = page(text).flatMap(({ fact }) => (fact.kind === 'award' ? [fact.name] : []));
		expect(names).toEqual(['Prof. A. B. Roe Memorial Prize', 'Award of Excellence']);
	});
});
