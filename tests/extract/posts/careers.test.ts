import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract';
import { read } from '../../../src/read';
import { factsOf } from '../facts-of';

const mayor = { title: 'mayor of Tallow', current: false };

describe('a post held more than once', () => {
	it.each([
		['from 1986 to 1990 and again from 2001 to 2003', ['1986', '1990'], ['2001', '2003']],
		['(1986–90, 1995–97)', ['1986', '1990'], ['1995', '1997']],
		['between 1986 and 1990 and between 2001 and 2003', ['1986', '1990'], ['2001', '2003']],
	])('has the terms %s', (terms, ...spans) => {
		expect(factsOf(`Quill was mayor of Tallow ${terms}.`, 'position')).toEqual(
			spans.map(([start, end]) => ({ ...mayor, start, end })),
		);
	});

	it('is told by the body alone as well', () => {
		expect(factsOf('She chaired the Harbour Association from 1986 to 1990 and 2001 to 2003.', 'position')).toHaveLength(
			2,
		);
	});

	it.each([
		['She was mayor of Tallow from 1986 to 1990 and from 1990 to 1999 was a judge.'],
		['She was mayor of Tallow from 1986 to 1990 and from 1990 to 1999 she was a judge.'],
	])('takes no term of the next clause: %s', (text) => {
		expect(factsOf(text, 'position')).toEqual([
			{ ...mayor, start: '1986', end: '1990' },
			{ title: 'judge', start: '1990', end: '1999', current: false },
		]);
	});

	it('shares no terms among posts', () => {
		const text = 'She was dean of Marlow College and director of Acme Ltd from 1986 to 1990 and 1991 to 1999.';
		expect(factsOf(text, 'position')).toHaveLength(2);
	});
});

describe('a career within one employer', () => {
	const at = (organization: string, ...posts: (readonly [string, string])[]): object[] =>
		posts.map(([title, start]) => ({ title, organization, start }));

	it.each<[string, object[]]>([
		[
			'Quill joined Acme as an engineer in 2001, became head of research in 2004 and chief executive in 2010.',
			at('Acme', ['engineer', '2001'], ['head of research', '2004'], ['chief executive', '2010']),
		],
		[
			'She began her career at Acme in 1998 as a programmer; she became team lead in 2002, and director in 2006.',
			at('Acme', ['programmer', '1998'], ['team lead', '2002'], ['director', '2006']),
		],
		[
			'She went to work for Acme in 1950 and retired in 1988 as plant manager.',
			[
				{ organization: 'Acme', start: '1950', end: '1988', current: false },
				{ title: 'plant manager', organization: 'Acme', end: '1988', current: false },
			],
		],
		[
			'She worked at Acme for 30 years, serving as director from 1990 to 1999.',
			[{ title: 'director', organization: 'Acme', start: '1990', end: '1999', current: false }],
		],
		[
			'She joined Acme in 1970, where she stayed until 1980.',
			[{ organization: 'Acme', start: '1970', end: '1980', current: false }],
		],
		[
			'She worked for Acme from 1960 until the plant closed in 1995.',
			[{ organization: 'Acme', start: '1960', end: '1995', current: false }],
		],
		[
			'She was hired by Acme in 2001, was named vice president in 2005 and chairman in 2014.',
			[{ organization: 'Acme', start: '2001' }, ...at('Acme', ['vice president', '2005'], ['chairman', '2014'])],
		],
		[
			'She joined Acme in 2001, and became a partner in 2004.',
			[{ organization: 'Acme', start: '2001' }, ...at('Acme', ['partner', '2004'])],
		],
	])('is told by steps: %s', (text, expected) => {
		expect(factsOf(text, 'position')).toEqual(expected);
	});

	it.each([
		['She joined Acme in 2001 and became a teacher in 2004.'],
		['She worked at Acme for ten years, then moved west and retired as foreman.'],
		['She worked at Acme, ran for office in 1980, and retired as assessor of Tallow.'],
		['She has worked with Acme, serving as lead advisor on a merger.'],
		['She joined Acme in 2001, left in 2003 and became head of research in 2010.'],
		['She joined Acme in 2001, moved to Globex in 2005 and became head of research in 2010.'],
		['She joined Acme in 2001, became a British citizen in 2004 and a freelance writer in 2010.'],
		['She joined Acme, and her sister Ann became director in 2004.'],
		['She joined Acme in 2001, and was made Chancellor of the Duchy of Tallow.'],
	])('has no steps elsewhere: %s', (text) => {
		expect(
			factsOf(text, 'position').filter(({ title, organization }) => title !== undefined && organization === 'Acme'),
		).toEqual([]);
	});
});

describe('ranks', () => {
	it('are kept whole, and begin after any rise', () => {
		const text = 'She was promoted to first lieutenant in 1904, to captain in 1906 and to commander in 1910.';
		expect(factsOf(text, 'position')).toEqual([
			{ title: 'first lieutenant', start: '1904', current: false },
			{ title: 'captain', start: '1906' },
			{ title: 'commander', start: '1910' },
		]);
	});

	it('are over once a higher one is told', () => {
		const text = 'She was promoted to sergeant in 2002 and inspector in 2009.';
		expect(factsOf(text, 'position')).toEqual([
			{ title: 'sergeant', start: '2002', current: false },
			{ title: 'inspector', start: '2009' },
		]);
		const aside = 'She was made manager in 1990, and lecturer at Marlow College in 2010.';
		expect(factsOf(aside, 'position').filter(({ current }) => current === false)).toEqual([]);
	});

	it('come with a commission', () => {
		expect(factsOf('She received her commission as an ensign in the Royal Navy in 1799.', 'position')).toEqual([
			{ title: 'ensign', organization: 'Royal Navy', start: '1799' },
		]);
	});

	it.each([['She was promoted and asked to captain the side.'], ['She was appointed to command the fleet.']])(
		'are no verbs: %s',
		(text) => {
			expect(factsOf(text, 'position').filter(({ title }) => /captain|command/.test(String(title)))).toEqual([]);
		},
	);

	it('of those who are assigned somewhere are posts there', () => {
		expect(factsOf('In 1995 she was reassigned to the 22nd Fighter Squadron.', 'position', 'membership')).toEqual([
			{ organization: '22nd Fighter Squadron', start: '1995' },
		]);
	});
});

describe('letters after the name', () => {
	it.each([
		['Mara Quill OBE was a Kenyan surveyor.'],
		['Mara Quill, KCB, OBE (born 1950) was a Kenyan surveyor.'],
		['Mara Quill FRS, who was a Kenyan surveyor, died in 1990.'],
	])('part no name from its verb: %s', (text) => {
		expect(factsOf(text, 'occupation')).toEqual([{ name: 'surveyor' }]);
	});

	it('tell an office where a seat follows', () => {
		expect(factsOf('Mara Quill, MP for Tallow East, opened the bridge.', 'position')).toEqual([
			{ title: 'MP for Tallow East' },
		]);
	});
});

describe('styles of address', () => {
	it('mean the subject', () => {
		expect(
			factsOf('She is a bishop. Her Eminence was appointed dean of Marlow College in 1999.', 'position'),
		).toContainEqual({ title: 'dean', organization: 'Marlow College', start: '1999' });
	});

	it('mean whoever is named with them', () => {
		expect(
			factsOf('She met many. Her Excellency Ruth Bell was appointed dean of Marlow College in 1999.', 'position'),
		).toEqual([]);
	});
});

describe('envoys', () => {
	it('have a post in each country of a list', () => {
		const text = 'She served as Ambassador of Kenya to Japan (2012–2015), Qatar (2009–2012) and Sweden (2005–2009).';
		expect(factsOf(text, 'position')).toEqual([
			{ title: 'Ambassador of Kenya to Japan', start: '2012', end: '2015', current: false },
			{ title: 'Ambassador of Kenya to Qatar', start: '2009', end: '2012', current: false },
			{ title: 'Ambassador of Kenya to Sweden', start: '2005', end: '2009', current: false },
		]);
	});

	it('have none where a country only describes', () => {
		expect(
			factsOf('She was ambassador to Japan and China specialist.', 'position').map(({ title }) => title),
		).not.toContain('ambassador to China');
	});
});

describe('rites', () => {
	it('have a church, which is no employer', () => {
		expect(factsOf('She was consecrated bishop on 3 May 2012 at Tallow Cathedral.', 'position')).toEqual([
			{ title: 'bishop', start: '2012-05-03' },
		]);
	});
});

describe('teams and parties', () => {
	it('are countries where a side is captained', () => {
		expect(factsOf('She captained Kenya from 1990 to 1992.', 'position')).toEqual([
			{ title: 'captain', organization: 'Kenya', start: '1990', end: '1992', current: false },
		]);
		expect(factsOf('She coached Peter from 1990 to 1992.', 'position')).toEqual([]);
	});

	it('are named without their league', () => {
		expect(factsOf("In 2008 she signed for Premier League's Tallow United.", 'membership')).toEqual([
			{ organization: 'Tallow United', start: '2008' },
		]);
	});

	it('are represented by their politicians', () => {
		expect(factsOf('She is a Kenyan politician, representing the Harbour Party.', 'membership')).toEqual([
			{ organization: 'Harbour Party' },
		]);
		expect(factsOf('She is a Kenyan lawyer, representing the Harbour Bank.', 'membership', 'position')).toEqual([]);
	});
});

describe('years of leaving school', () => {
	it.each([
		['She attended Marlow College and graduated in 1983.', '1983'],
		['She studied at Marlow College, graduating in May 1927.', '1927-05'],
		['A 1991 graduate of Marlow College, she went to sea.', '1991'],
	])('%s', (text, end) => {
		expect(factsOf(text, 'education')).toEqual([{ organization: 'Marlow College', end }]);
	});

	it('are those of no other school', () => {
		const text = 'She attended Marlow College and graduated from Saltmarsh College in 1983.';
		expect(factsOf(text, 'education')).toContainEqual({ organization: 'Marlow College' });
	});
});

describe('until the death', () => {
	const life = 'Mara Quill (3 May 1920 – 6 June 1999) was a surveyor.';

	it('ends a post when the text says that the subject died', () => {
		expect(factsOf(`${life} She was curator of the Tide Museum from 1970 until her death.`, 'position')).toEqual([
			{ title: 'curator', organization: 'Tide Museum', start: '1970', end: '1999-06-06', current: false },
		]);
	});

	it('is a day of its own where one is told', () => {
		const text = 'She was curator of the Tide Museum from 1970 until her death in 1998.';
		expect(factsOf(text, 'position', 'death')).toEqual([
			{ title: 'curator', organization: 'Tide Museum', start: '1970', end: '1998', current: false },
			{ date: '1998' },
		]);
	});

	it('is nothing where nobody says when', () => {
		expect(factsOf('She was curator of the Tide Museum from 1970 until her death.', 'death')).toEqual([]);
		expect(factsOf(`${life} She was curator from 1970 until his death.`, 'position').map(({ end }) => end)).toEqual([
			undefined,
		]);
	});
});

describe('police, judges and chambers', () => {
	it('serve a force that is part of the title', () => {
		const text = 'She served as Director General of Police of Ulmen Police (2009–11) and Commissioner of Customs.';
		expect(factsOf(text, 'position')).toEqual([
			{ title: 'Director General of Police', organization: 'Ulmen Police', start: '2009', end: '2011', current: false },
			{ title: 'Commissioner of Customs', current: false },
		]);
		expect(factsOf('She was Commissioner of Police Scotland.', 'position')).toEqual([
			{ title: 'Commissioner', organization: 'Police Scotland', current: false },
		]);
	});

	it('are seated behind the letters of their office', () => {
		expect(factsOf('She is the Member of Parliament (MP) for Upton East.', 'position')).toEqual([
			{ title: 'Member of Parliament (MP) for Upton East', current: true },
		]);
	});

	it('belong to a chamber that is not called after the seat', () => {
		expect(factsOf('She is a member of the House of Assembly for Upton.', 'membership')).toEqual([
			{ organization: 'House of Assembly', role: 'member', current: true },
		]);
	});

	it('began when the words behind the place say', () => {
		expect(factsOf('She was appointed administrator in Wicklow and Rathnew in 2012.', 'position')).toEqual([
			{ title: 'administrator', start: '2012' },
		]);
		expect(
			factsOf("She was appointed a Judge of the High Court in the Queen's Bench Division in 1998.", 'position'),
		).toEqual([{ title: 'Judge', organization: 'High Court', start: '1998' }]);
	});
});

describe('studies', () => {
	it('that were begun at one school and went on at another', () => {
		const text = 'She commenced her undergraduate degree at Marlow College before moving to Ulmen University.';
		expect(factsOf(text, 'education', 'position')).toEqual([
			{ organization: 'Marlow College' },
			{ organization: 'Ulmen University' },
		]);
	});

	it('at a school that only the words before tell to be one', () => {
		expect(factsOf('She attended both primary and secondary school at Tallow CBS.', 'education')).toEqual([
			{ organization: 'Tallow CBS' },
		]);
		expect(factsOf('She attended school in Tallow.', 'education')).toEqual([]);
	});

	it('are told of whoever is called by their post', () => {
		const text = 'Mara Quill is a Senior Advocate who graduated in law from Ulmen University in 1982.';
		expect(factsOf(text, 'education')).toEqual([{ organization: 'Ulmen University', field: 'law', end: '1982' }]);
	});
});

describe('verbs that look like posts', () => {
	it.each([
		['She became a nurse and helped lead them to Gold.', 'helped lead'],
		['She trained as a teacher.', 'teacher'],
	])('%s', (text, title) => {
		expect(factsOf(text, 'position').map((fact) => fact.title)).not.toContain(title);
	});
});

describe('posts told beside another', () => {
	it.each([
		['She wrote, while also being treasurer of the Tide Trust.', { title: 'treasurer', organization: 'Tide Trust' }],
		['Her first assignment was as curate in Marlow parish.', { title: 'curate', organization: 'Marlow parish' }],
	])('%s', (text, fact) => {
		expect(factsOf(text, 'position').map(({ title, organization }) => ({ title, organization }))).toContainEqual(fact);
	});
});

describe('staffs and commands', () => {
	it.each([
		['She served as Chief of Army Staff.', [{ title: 'Chief of Army Staff', current: false }]],
		[
			'She was appointed the Fifteenth General Officer Commanding 82 Division on 29 July 1996.',
			[{ title: 'Fifteenth General Officer Commanding', organization: '82 Division', start: '1996-07-29' }],
		],
		[
			'She was appointed General Officer Commanding the 5th Division.',
			[{ title: 'General Officer Commanding', organization: '5th Division' }],
		],
		[
			'She was Chief of Staff of the Tallow Army.',
			[{ title: 'Chief of Staff', organization: 'Tallow Army', current: false }],
		],
	])('%s', (text, expected) => {
		expect(factsOf(text, 'position')).toEqual(expected);
	});

	it('are entered by enlisting', () => {
		expect(factsOf('She was enlisted into the Tallow Army on 1 October 1968.', 'membership')).toEqual([
			{ organization: 'Tallow Army', start: '1968-10-01' },
		]);
	});

	it('begin with a commission, which is no prize', () => {
		expect(factsOf('She was granted Regular Combatant Commission on 13 March 1971.', 'award')).toEqual([]);
	});
});

describe('spells and drafts', () => {
	it('may be with several clubs, in a league', () => {
		const text = 'She spent three seasons in the Harbour League with the Tallow Knights and Upton Bulldogs.';
		expect(factsOf(text, 'membership')).toEqual([
			{ organization: 'Tallow Knights' },
			{ organization: 'Upton Bulldogs' },
		]);
	});

	it('may tell the round first', () => {
		const text = 'She was drafted in the first round, 20th overall, by the Tallow Blues.';
		expect(factsOf(text, 'membership')).toEqual([{ organization: 'Tallow Blues' }]);
		expect(
			factsOf('The plan was drafted in the first round, 20th overall, by the Tallow Blues.', 'membership'),
		).toEqual([]);
	});
});

describe('dates that a text gives about', () => {
	it.each([
		['Mara Quill was born around 1820 in Tallow.', '1820~'],
		['Mara Quill was born about 335 AD in Tallow.', '0335~'],
		['Mara Quill was born in 1820 in Tallow.', '1820'],
	])('%s', (text, date) => {
		expect(factsOf(text, 'birth')).toEqual([{ date, place: 'Tallow' }]);
	});
});

describe('seats, reigns and countries of officers', () => {
	it.each([
		[
			'She was the member for Upton East in the House of Commons from 1997 to 2001.',
			[
				{
					title: 'member for Upton East',
					organization: 'House of Commons',
					start: '1997',
					end: '2001',
					current: false,
				},
			],
		],
		['She was elected as the Member for Marlow in 1990.', [{ title: 'Member for Marlow', start: '1990' }]],
		['She was a member for ten years.', []],
		['She is an American judge.', [{ title: 'judge', current: true }]],
		['She worked as a German teacher.', [{ title: 'German teacher', current: false }]],
		[
			'She reigned as Queen of Tallow from 1820 to 1830.',
			[{ title: 'Queen of Tallow', start: '1820', end: '1830', current: false }],
		],
	])('%s', (text, expected) => {
		expect(factsOf(text, 'position')).toEqual(expected);
	});
});

describe('honours', () => {
	it('go on in a list behind their devices', () => {
		const text =
			'She received the Bronze Star with two oak leaf clusters, the Purple Heart (1944) and the Legion of Merit.';
		expect(factsOf(text, 'award')).toEqual([
			{ name: 'Bronze Star' },
			{ name: 'Purple Heart', date: '1944' },
			{ name: 'Legion of Merit' },
		]);
	});

	it('are of the year of their list', () => {
		expect(factsOf('She was awarded the CBE in the 1985 New Year Honours.', 'award')).toEqual([
			{ name: 'CBE', date: '1985' },
		]);
	});
});

describe('loans and caps', () => {
	it.each([
		['She went on loan to Bolton.', ['Bolton']],
		['She was capped 42 times by England.', ['England']],
		['Her books went on loan to Bolton.', []],
	])('%s', (text, clubs) => {
		expect(factsOf(text, 'membership').map(({ organization }) => organization)).toEqual(clubs);
	});
});

describe('names of rulers', () => {
	const namesOf = (text: string): readonly (string | undefined)[][] =>
		extract(read(text, { id: 'x' }))
			.flatMap(({ fact }) => (fact.kind === 'name' ? [[fact.name, fact.form]] : []))
			.map((pair) => [...pair]);

	it.each([
		['Pope John Paul IX (born 18 May 1920) was head of a church. John Paul IX went abroad.', 'John Paul IX'],
		['Elizabeth IV (born 21 April 1926) was Queen of Tallow. Elizabeth was crowned in 1952.', 'Elizabeth IV'],
	])('keep their number and have no family’s: %s', (text, name) => {
		expect(namesOf(text)).toEqual([[name, 'full']]);
	});

	it('are not those of sons of a father of the same name', () => {
		expect(namesOf('John Quill II (born 1950) is a judge.')).toEqual([
			['John Quill', 'full'],
			['John', 'given'],
			['Quill', 'family'],
			['II', 'suffix'],
		]);
	});
});

describe('eras', () => {
	it('stand behind both years of a span', () => {
		expect(factsOf('Mara Quill ruled as Queen of Tallow from 150 BC to 140 BC.', 'position')).toEqual([
			{ title: 'Queen of Tallow', start: '-0149', end: '-0139', current: false },
		]);
		expect(factsOf('Mara Quill (c. 1507–1458 BC) was a queen.', 'birth', 'death')).toEqual([
			{ date: '-1506~' },
			{ date: '-1457' },
		]);
	});
});

describe('names with a place in them', () => {
	it('are followed by what is said of their bearer, and of nobody else', () => {
		const births = (text: string): readonly unknown[] =>
			extract(read(text, { id: 'x' })).flatMap(({ fact }) => (fact.kind === 'birth' ? [fact.date] : []));
		expect(births('Otto of Ulmen\n\nOtto of Ulmen, born around 335, was a monk. Otto went to sea.')).toEqual(['0335~']);
		expect(births('Mara Quill\n\nMara Quill kept the diary of Otto of Ulmen, born in 1610.')).toEqual([]);
	});
});

describe('a post on the line below the name', () => {
	it.each([
		[
			'Senator for Tallow, 1925–38, 1941–47 (Tide Party)',
			[
				{ title: 'Senator for Tallow', start: '1925', end: '1938', current: false },
				{ title: 'Senator for Tallow', start: '1941', end: '1947', current: false },
			],
		],
		['Professor of Law, since 2010', [{ title: 'Professor of Law', start: '2010', current: true }]],
		['Director, 12 May 2020', []],
	])('%s', (line, expected) => {
		expect(factsOf(`${line}\n\nQuill was born in 1882.`, 'position')).toEqual(expected);
	});
});
