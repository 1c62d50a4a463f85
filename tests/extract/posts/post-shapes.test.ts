import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of';

type Expected = Readonly<Record<string, string | boolean>>;

describe('a body that the sentence opens with', () => {
	it.each<[string, Expected]>([
		[
			'At Tallow Finance, she serves as chief operating officer.',
			{ title: 'chief operating officer', organization: 'Tallow Finance', current: true },
		],
		[
			'At the Harbour Museum, Quill was curator of maps from 1990 to 1995.',
			{ title: 'curator of maps', organization: 'Harbour Museum', start: '1990', end: '1995', current: false },
		],
		[
			'During her time at the Marlow Gazette she was deputy editor.',
			{ title: 'deputy editor', organization: 'Marlow Gazette', current: false },
		],
		[
			'In 2011, at Tallow Energy, she was promoted to vice president.',
			{ title: 'vice president', organization: 'Tallow Energy', start: '2011' },
		],
	])('is where the post is: %s', (text, expected) => {
		expect(factsOf(text, 'position')).toContainEqual(expected);
	});

	it.each([
		['At Marlow College she was captain and played the violin.'],
		['At the Tide Congress, she served as treasurer of the Hale Society.'],
		['At Tallow Finance, Tom Reed served as chief operating officer.'],
	])('is not where there is none: %s', (text) => {
		expect(
			factsOf(text, 'position').filter(({ organization }) => /College|Congress|Finance/.test(String(organization))),
		).toEqual([]);
	});
});

describe('places of work without a title', () => {
	it.each<[string, Expected]>([
		['She is on the faculty of the Marlow Conservatory.', { organization: 'Marlow Conservatory', current: true }],
		['She served on staff at Holy Cross Cathedral.', { organization: 'Holy Cross Cathedral', current: false }],
		[
			'Formerly of the Marlow Gazette, Quill now edits Tide Quarterly.',
			{ organization: 'Marlow Gazette', current: false },
		],
		['She remained at Tallow Energy until 2016.', { organization: 'Tallow Energy', end: '2016', current: false }],
		[
			'She was in charge of the Harbour Laboratory from 1960 to 1970.',
			{ organization: 'Harbour Laboratory', start: '1960', end: '1970', current: false },
		],
		['Her first job was at the Marlow Gazette.', { organization: 'Marlow Gazette', current: false }],
		['Currently working at Inver Motors, Quill has two sons.', { organization: 'Inver Motors', current: true }],
		[
			'She is a partner in the litigation team at Roe & Vale LLP.',
			{ title: 'partner', organization: 'Roe & Vale LLP', current: true },
		],
		[
			'She is an engineer on the search team at Tallow Energy.',
			{ title: 'engineer', organization: 'Tallow Energy', current: true },
		],
		['She oversees marketing and sales at Tallow Energy.', { organization: 'Tallow Energy', current: true }],
		['She oversees operations across Europe for Tallow Energy.', { organization: 'Tallow Energy', current: true }],
		['She leads a team of 40 scientists at Tallow Energy.', { organization: 'Tallow Energy', current: true }],
		['She left Globex to lead the design team at Tallow Energy.', { organization: 'Tallow Energy' }],
		['She has had stints at Globex and Tallow Energy.', { organization: 'Tallow Energy', current: false }],
		['Her previous employers include Globex and Tallow Energy.', { organization: 'Tallow Energy', current: false }],
		[
			'She was an analyst at Globex, and before that a partner at Tallow Energy.',
			{ title: 'partner', organization: 'Tallow Energy', current: false },
		],
		[
			'She was brought on as CTO of Tallow Energy in 2012.',
			{ title: 'CTO', organization: 'Tallow Energy', start: '2012' },
		],
		[
			'She worked her way up at Tallow Energy from clerk to president.',
			{ title: 'president', organization: 'Tallow Energy' },
		],
		[
			'She was a postdoctoral fellow in the laboratory of Tom Reed at the Harbour Laboratory.',
			{ title: 'postdoctoral fellow', organization: 'Harbour Laboratory', current: false },
		],
		[
			'She was a postdoc with Dr. Tom Reed and Ann Vale at the Harbour Laboratory, and a poet.',
			{ title: 'postdoc', organization: 'Harbour Laboratory', current: false },
		],
		['She was brought in, having run operations at Tallow Energy.', { organization: 'Tallow Energy', current: false }],
		['She was hired by Tallow Energy in 2001.', { organization: 'Tallow Energy', start: '2001' }],
		['She began working at Tallow Energy in 2001.', { organization: 'Tallow Energy', start: '2001' }],
		['Her career includes stints at Tallow Energy.', { organization: 'Tallow Energy', current: false }],
		['She served two terms in the Marlow State Senate.', { organization: 'Marlow State Senate', current: false }],
		[
			'She worked with the Harbour Association from 1990 to 1995.',
			{ organization: 'Harbour Association', start: '1990', end: '1995', current: false },
		],
	])('%s', (text, expected) => {
		expect(factsOf(text, 'position')).toContainEqual(expected);
	});

	it.each([
		['During her time at Marlow College she rowed.'],
		['She remained at Marlow College until 1990.'],
		['She remained at Tallow.'],
		['She is in charge of Marketing.'],
		['She manages a garden of herbs at Tallow Energy.'],
		['She was a player in the winning team at the Harbour Council.'],
		['She was a cellist with Tom Reed at the Tallow Hall.'],
		["She was a fellow in Tom Reed's play at the Marlow Theatre."],
	])('is none: %s', (text) => {
		expect(factsOf(text, 'position')).toEqual([]);
	});
});

describe('how a post came or ended', () => {
	it.each<[string, Expected]>([
		[
			'She left Tallow Energy in 2019 to become treasurer of the Hale Bank.',
			{ title: 'treasurer', organization: 'Hale Bank', start: '2019' },
		],
		[
			'She remained treasurer of the Hale Bank until 2016.',
			{ title: 'treasurer', organization: 'Hale Bank', end: '2016', current: false },
		],
		['She held the role of CFO at Tallow Energy.', { title: 'CFO', organization: 'Tallow Energy', current: false }],
		[
			'She stepped into the role of president of Hale Bank in 2008.',
			{ title: 'president', organization: 'Hale Bank', start: '2008' },
		],
		[
			'She took on the role of head of research at Hale Bank in 2010.',
			{ title: 'head of research', organization: 'Hale Bank', start: '2010' },
		],
		[
			'She took the helm of Hale Bank as president in 2008.',
			{ title: 'president', organization: 'Hale Bank', start: '2008' },
		],
		[
			'She obtained a lectureship at the University of Ulmen in 1971.',
			{ title: 'lectureship', organization: 'University of Ulmen', start: '1971' },
		],
		['She won election as mayor of Tallow in 1988.', { title: 'mayor of Tallow', start: '1988' }],
		[
			'He retired from the Air Force as a colonel in 1979.',
			{ title: 'colonel', organization: 'Air Force', end: '1979', current: false },
		],
		['He attained the rank of captain in the Royal Navy.', { title: 'captain', organization: 'Royal Navy' }],
		[
			'She landed a job with the Marlow Gazette as a crime reporter.',
			{ title: 'crime reporter', organization: 'Marlow Gazette' },
		],
		[
			'She worked for nearly a decade as a clerk at the Tallow Court.',
			{ title: 'clerk', organization: 'Tallow Court', current: false },
		],
		['She is of counsel at Hale Roe LLP.', { title: 'of counsel', organization: 'Hale Roe LLP', current: true }],
		[
			'She clerked for Judge Ann Roe of the Tallow Court of Appeals.',
			{ title: 'clerk', organization: 'Tallow Court of Appeals', current: false },
		],
		[
			'Previous roles include head of risk at the Hale Bank.',
			{ title: 'head of risk', organization: 'Hale Bank', current: false },
		],
		[
			'Her current position is head of risk at the Hale Bank.',
			{ title: 'head of risk', organization: 'Hale Bank', current: true },
		],
	])('%s', (text, expected) => {
		expect(factsOf(text, 'position')).toContainEqual(expected);
	});

	it('tells both rungs of a rise', () => {
		const text = 'She joined the Hale Bank, where she rose through the ranks from clerk to branch manager.';
		expect(factsOf(text, 'position')).toEqual([
			{ title: 'clerk', organization: 'Hale Bank', current: false },
			{ title: 'branch manager', organization: 'Hale Bank' },
		]);
	});

	it.each([
		['She landed the role of Inspector Roe in the film Low Tide.'],
		['She nearly became head of the Hale Bank.'],
		['She works at Radnor Ltd, the largest owner and operator of mills in Tallow.'],
	])('is no post: %s', (text) => {
		expect(factsOf(text, 'position').filter(({ title }) => title !== undefined)).toEqual([]);
	});

	it('is over when another came after it', () => {
		const [, judge] = factsOf(
			'Quill was appointed to the Appeal Court in 2011, after serving as a judge of the High Court since 2004.',
			'position',
		);
		expect(judge).toMatchObject({ title: 'judge', start: '2004', current: false });
	});

	it('has no date of studies', () => {
		const [editor] = factsOf(
			'She received her J.D. from Marlow Law School in 2019, where she served as editor of the Marlow Law Review.',
			'position',
		);
		expect(editor).not.toHaveProperty('start');
	});
});

describe('seats and memberships', () => {
	it.each<[string, readonly string[]]>([
		['She is on the boards of Heron Street and Gala.', ['Heron Street', 'Gala']],
		[
			'She has served on numerous boards, among them the Hale Foundation and the Harbour Trust.',
			['Hale Foundation', 'Harbour Trust'],
		],
		['She holds memberships in the Tidal Society and the Harbour Institute.', ['Tidal Society', 'Harbour Institute']],
		['She is affiliated with the Tidal Society.', ['Tidal Society']],
		['She was admitted to the Royal Academy in 1988.', ['Royal Academy']],
		['She has been active in the Rotary Club of Tallow.', ['Rotary Club of Tallow']],
		['Previous clubs: Tallow Rovers, Hale United, Marlow Town', ['Tallow Rovers', 'Hale United', 'Marlow Town']],
		['He currently plays for Hale United as a goalkeeper.', ['Hale United']],
		['She represented Kenya at the 2012 Olympics.', ['Kenya']],
		['She was a founding member and the first secretary of the Tidal Society.', ['Tidal Society']],
	])('%s', (text, names) => {
		expect(factsOf(text, 'membership').map(({ organization }) => organization)).toEqual(names);
	});

	it.each([
		['She was admitted to Marlow Law School in 1988.'],
		['She was inducted into the Tallow Hall of Fame in 1999.'],
		['She has been active in marine biology.'],
		['She represented Kenya at the United Nations.'],
	])('is none: %s', (text) => {
		expect(factsOf(text, 'membership')).toEqual([]);
	});
});

describe('names of several', () => {
	it.each<[string, readonly string[]]>([
		['She has worked for Tide Mobility and Roe Skin Health.', ['Tide Mobility', 'Roe Skin Health']],
		[
			'She worked for the Greater Tallow and North Hale Health Authority.',
			['Greater Tallow and North Hale Health Authority'],
		],
		['He was an engineer with the Tallow, Marlow and Hale Railway.', ['Tallow, Marlow and Hale Railway']],
		['He was an attorney at Hale, Roe and Hale in Tallow.', ['Hale, Roe and Hale']],
	])('%s', (text, names) => {
		expect(factsOf(text, 'position').map(({ organization }) => organization)).toEqual(names);
	});
});

describe('where a list of bodies ends', () => {
	it.each<[string, readonly (string | undefined)[]]>([
		['She served as engineer at Blue Tide, integrating generative AI into pumps.', ['Blue Tide']],
		['She was an associate at Hale Advocates and Roe Associates.', ['Hale Advocates', 'Roe Associates']],
		['She was founding director of Citizens for Tax Reform.', ['Citizens for Tax Reform']],
		['She chaired the National 9/11 Memorial and Museum.', ['National 9/11 Memorial and Museum']],
		[
			'Quill was founding director of the Center for the Study of Music, Law, and Religion.',
			['Center for the Study of Music, Law, and Religion'],
		],
		[
			'She served as chair of the Health Committee and the Water Committee, as well as the Justice Committee.',
			['Health Committee', 'Water Committee', 'Justice Committee'],
		],
		['From 1869 she worked for Hale, Roe & Reed, a law firm in Tallow.', ['Hale, Roe & Reed']],
		[
			'He is now a full professor at Marlow University and holder of the Hale Trust Endowed Professorship.',
			['Marlow University', undefined],
		],
	])('%s', (text, names) => {
		expect(factsOf(text, 'position').map(({ organization }) => organization)).toEqual(names);
	});

	it('knows whom one serves from where', () => {
		const [adviser] = factsOf('She served as adviser to the President of the Tide Union.', 'position');
		expect(adviser).toMatchObject({ title: 'adviser to the President of the Tide Union' });
		expect(adviser).not.toHaveProperty('organization');
	});

	it('takes no later post for the one that ended', () => {
		const text = 'She left the Navy in 1971 and found work as a surveyor for the Tallow Pump Corporation.';
		expect(factsOf(text, 'membership')).toContainEqual({ organization: 'Navy', end: '1971', current: false });
		expect(factsOf(text, 'position')).toContainEqual({ title: 'surveyor', organization: 'Tallow Pump Corporation' });
	});

	it('dates a post by when it was given', () => {
		expect(factsOf('She is the Minister of Tides, appointed in 2023.', 'position')).toEqual([
			{ title: 'Minister of Tides', start: '2023', current: true },
		]);
	});

	it('reads boards that somebody is on now', () => {
		const text = 'She is currently on the board of several organizations, including Pahara and the Hale Growth Fund.';
		expect(factsOf(text, 'membership').map(({ organization }) => organization)).toEqual(['Pahara', 'Hale Growth Fund']);
	});

	it.each([['Quill was promoted to a paid assistant coaching post.'], ['She is author/editor of Into the Salt.']])(
		'is no post: %s',
		(text) => {
			expect(factsOf(text, 'position')).toEqual([]);
		},
	);
});

describe('what a career was made of', () => {
	it.each<[string, readonly (string | undefined)[]]>([
		['She has 20 years of experience at firms such as Deloitte, PwC and Tidewell.', ['Deloitte', 'PwC', 'Tidewell']],
		['After ten years at Deloitte, she moved into teaching.', ['Deloitte']],
		['She retired after 30 years with the Tallow Railway Company.', ['Tallow Railway Company']],
		['She dedicated 30 years to the Tallow School District.', ['Tallow School District']],
		['She oversees marketing for Tidewell.', ['Tidewell']],
		['She is responsible for marketing at Tidewell.', ['Tidewell']],
		['She was at TIFR from 1981 to 1999 and at Hale Labs from 1999 to 2025.', ['TIFR', 'Hale Labs']],
		["She worked for Hale Bank's Tokyo branch.", ['Hale Bank']],
		['She was Head of Human Resources of Tidewell.', ['Tidewell']],
		['He was a partner at Roe and Roe from 2008 to 2012.', ['Roe and Roe']],
		[
			'She leads the Emerging Networks and Technologies Research Laboratory.',
			['Emerging Networks and Technologies Research Laboratory'],
		],
		['Before joining Tidewell as chief engineer, she studied law.', ['Tidewell']],
		['She rose to fame as lead guitarist of the Salt Band.', ['Salt Band']],
		['She serves as a Partner & Co-Founder of Tidewell.', ['Tidewell']],
		['She was entrepreneur-in-residence at Hale Labs.', ['Hale Labs']],
	])('%s', (text, names) => {
		expect(factsOf(text, 'position').map(({ organization }) => organization)).toEqual(names);
	});

	it.each([
		['She has experience with clients including Deloitte and PwC.'],
		['After ten years at Marlow University, she travelled.'],
		['She ran a race at Tidewell.'],
		['She was at Tidewell when it rained.'],
	])('is told by no such words: %s', (text) => {
		expect(factsOf(text, 'position')).toEqual([]);
	});

	it('stays with the employer that was joined', () => {
		expect(factsOf('She joined Tidewell in 2010 as an analyst and became head of data in 2015.', 'position')).toEqual([
			{ title: 'analyst', organization: 'Tidewell', start: '2010' },
			{ title: 'head of data', organization: 'Tidewell', start: '2015' },
		]);
	});

	it('has one date for several posts held since then', () => {
		const facts = factsOf(
			'She has been head of design and a member of the Tide Council since July 2020.',
			'position',
			'membership',
		);
		expect(facts.map(({ start }) => start)).toEqual(['2020-07', '2020-07']);
	});

	it('knows a fellow who was elected', () => {
		expect(factsOf('She is an elected Fellow of the Academy of Tides.', 'membership')).toEqual([
			{ organization: 'Academy of Tides', role: 'Fellow', current: true },
		]);
	});
});

describe('posts that came before the one told first', () => {
	it.each([
		['She is a professor at Acme College and previously a fellow at Tallow College.', [true, false]],
		['She is a professor at Acme College; and earlier, a fellow at Tallow College.', [true, false]],
		[
			'She is a professor at Acme College, and formerly a fellow at Tallow College and chair of the Tide Trust.',
			[true, false, false],
		],
		[
			'She is a professor at Acme College, and formerly a fellow at Tallow College, and chair of the Tide Trust.',
			[true, false, undefined],
		],
	])('%s', (text, current) => {
		expect(factsOf(text, 'position').map((fact) => fact.current)).toEqual(current);
	});

	it('may be told with "earlier" before the verb', () => {
		expect(factsOf('She was a partner at Hale LLP and earlier served as counsel to Acme Ltd.', 'position')).toEqual([
			{ title: 'partner', organization: 'Hale LLP', current: false },
			{ title: 'counsel', organization: 'Acme Ltd', current: false },
		]);
	});
});

describe('courts, chambers and churches', () => {
	it.each([
		[
			'Quill was appointed to the Superior Court of Tallow County in 2013.',
			'Superior Court of Tallow County',
			undefined,
		],
		['She served on the Tallow County Circuit Court from 1998 to 2012.', 'Tallow County Circuit Court', undefined],
		["She was Vicar of St Mark's, Bredbury, from 1996 to 2005.", "St Mark's", 'Vicar'],
		["She was Rector of St Mary's until 1999.", "St Mary's", 'Rector'],
	])('%s', (text, organization, title) => {
		expect(factsOf(text, 'membership')).toEqual([]);
		const [post] = factsOf(text, 'position');
		expect(post).toMatchObject({ organization });
		expect(post?.title).toBe(title);
	});

	it('have speakers who give no talk', () => {
		const text = 'She was speaker of the House from 1990 to 1994.';
		expect(factsOf(text, 'event')).toEqual([]);
		expect(factsOf(text, 'position')).toEqual([
			{ title: 'speaker of the House', start: '1990', end: '1994', current: false },
		]);
		expect(factsOf('She has been deputy speaker of the House of Lords since 2012.', 'position')).toEqual([
			{ title: 'deputy speaker of the House of Lords', start: '2012', current: true },
		]);
	});
});

describe('a year that stands bare', () => {
	it.each<[string, readonly Expected[]]>([
		[
			'She was ordained deacon 1888, and priest 1889 by the Bishop of Tallow.',
			[
				{ title: 'deacon', start: '1888' },
				{ title: 'priest', start: '1889' },
			],
		],
		['She became vicar of Tallow 1921.', [{ title: 'vicar of Tallow', start: '1921' }]],
		[
			"Appointed Queen's Counsel 1991; judge of the High Court 1993.",
			[
				{ title: "Queen's Counsel", start: '1991' },
				{ title: 'judge', organization: 'High Court', start: '1993' },
			],
		],
		['She served as co-chair for TideConf 2019.', [{ title: 'co-chair', organization: 'TideConf', start: '2019' }]],
	])('is the post’s at its end: %s', (text, expected) => {
		expect(factsOf(text, 'position')).toMatchObject(expected);
	});

	it('makes no event of a court', () => {
		expect(factsOf('She was appointed Judge of the High Court 1930.', 'event')).toEqual([]);
	});
});

describe('who heads a religious house', () => {
	it.each<[string, readonly Expected[]]>([
		[
			'She was Abbess of Tallow and Grand Prior of Upton.',
			[{ title: 'Abbess of Tallow' }, { title: 'Grand Prior of Upton' }],
		],
		['She was elected Prior in 1967.', [{ title: 'Prior', start: '1967' }]],
		['She was Prior of Tallow Abbey until 1660.', [{ title: 'Prior', organization: 'Tallow Abbey', end: '1660' }]],
		[
			'She was director of Tallow Museum prior to her marriage.',
			[{ title: 'director', organization: 'Tallow Museum' }],
		],
	])('is no adverb: %s', (text, expected) => {
		expect(factsOf(text, 'position')).toMatchObject(expected);
	});
});

describe('years and dates that are not of the post', () => {
	it.each([
		['She worked for Acme Ltd, retiring in 1998 as a foreman after 38 years.', 'foreman', {}],
		['In 1998, after 38 years, she joined Acme Ltd as chair.', 'chair', { start: '1998' }],
		['She joined Acme Ltd in 1998 and after ten years became chair of Tide Ltd.', 'chair', { start: '2008~' }],
		['She was dean of Acme College from 1999 to 2001, is chair of Tide Ltd.', 'chair', { current: true }],
		['She was dean of Acme College in 1999 and is chair of Tide Ltd.', 'chair', { current: true }],
		['She qualified as a solicitor in 2003.', 'solicitor', { start: '2003' }],
	])('%s', (text, title, dates) => {
		const post = factsOf(text, 'position').find((fact) => fact.title === title);
		expect(post).toMatchObject(dates);
		const { start, end } = { start: undefined, ...dates } as { start?: string; end?: string };
		expect([post?.start, post?.end]).toEqual([start, end]);
	});
});

describe('the head of a unit', () => {
	it('has a unit of their own', () => {
		const text =
			'She served as Head of Department, Dean of the Faculty of Science (2010–2014) and chair of the Tide Trust.';
		const [head] = factsOf(text, 'position');
		expect(head?.title).toBe('Head of Department');
		expect([head?.organization, head?.start, head?.end]).toEqual([undefined, undefined, undefined]);
	});
});

describe('dates before the later of two posts', () => {
	it.each([
		'She joined Acme Ltd from Tallow College, where she was reader and, from 2012 to 2016, director of research.',
		'She was reader and, from 2012 to 2016, director of research at Tallow College.',
	])('are its own: %s', (text) => {
		const posts = factsOf(text, 'position');
		expect(posts.find(({ title }) => title === 'reader')).not.toHaveProperty('start');
		expect(posts.find(({ title }) => title !== 'reader' && title)).toMatchObject({ start: '2012', end: '2016' });
	});
});

describe('two bodies in a row', () => {
	it('are two where the second opens with a country', () => {
		expect(
			factsOf('She has worked for the BBC and British Airways.', 'position').map(({ organization }) => organization),
		).toEqual(['BBC', 'British Airways']);
	});

	it('hold no school where a post is "of Studies"', () => {
		expect(factsOf('She was Director of Studies at Tallow College from 2012 to 2016.', 'education')).toEqual([]);
	});
});

describe('a post that was left for another', () => {
	it('has neither the date nor the body of the other', () => {
		expect(
			factsOf('She joined the Museum in 2018 after serving as dean of Tallow College.', 'position').find(
				({ title }) => title === 'dean',
			),
		).toEqual({ title: 'dean', organization: 'Tallow College', current: false });
		const [minister] = factsOf(
			'She was Minister of Tides between 2004 and 2011 and previously undersecretary at the Ministry of Salt.',
			'position',
		);
		expect(minister).not.toHaveProperty('organization');
	});
});

describe('a sentence that opens with "after"', () => {
	it.each([
		'After her move she acts as chair of Acme Ltd since 2015.',
		'Following the merger she works as chair of Acme Ltd since 2015.',
	])('ends no post that it does not name as left: %s', (text) => {
		expect(factsOf(text, 'position')).toEqual([
			{ title: 'chair', organization: 'Acme Ltd', start: '2015', current: true },
		]);
	});
});
