import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of';

describe('schooling that a text states', () => {
	it.each([
		[
			'In 1904 she obtained her habilitation for internal medicine at the University of Ulmen.',
			[{ organization: 'University of Ulmen', credential: 'habilitation', field: 'internal medicine', end: '1904' }],
		],
		['She received an MBA for her work.', [{ credential: 'MBA' }]],
		[
			'She graduated from Marlow College with a BA (Hons I) in 1985 and an LLB (Hons I) in 1987.',
			[
				{ organization: 'Marlow College', credential: 'BA', end: '1985' },
				{ organization: 'Marlow College', credential: 'LLB', end: '1987' },
			],
		],
		['She trained at the Anna Reed culinary school.', [{ organization: 'Anna Reed culinary school' }]],
		['She holds a PhD in Lisbon on mosses from the University of Ulmen.', [{ credential: 'PhD' }]],
		['She won the Tallow Prize in 2013 and a residency at Villa Reed in 2019.', []],
		[
			'She moved south to take her MPhil at the University of Ulmen.',
			[{ credential: 'MPhil', organization: 'University of Ulmen' }],
		],
		['She hopes to take an MPhil at the University of Ulmen.', []],
		[
			'She read physics at Marlow College, Ulmen, graduating in 1953.',
			[{ organization: 'Marlow College', field: 'physics', end: '1953' }],
		],
		[
			'She studied law at the University of Ulmen (class of 2011).',
			[{ organization: 'University of Ulmen', field: 'law', end: '2011' }],
		],
		[
			'She holds a PhD in Hydrology from the University of Ulmen, which she completed in 2011.',
			[{ credential: 'PhD', field: 'Hydrology', organization: 'University of Ulmen', end: '2011' }],
		],
		[
			'She studied law at the University of Ulmen, which was founded in 1811.',
			[{ organization: 'University of Ulmen', field: 'law' }],
		],
		['She graduated from Marlow College in 1988.', [{ organization: 'Marlow College', end: '1988' }]],
		['She studied at the Escuela Superior de Música.', [{ organization: 'Escuela Superior de Música' }]],
		['Her brother studied at the Escuela Superior de Música.', []],
		[
			'She holds a BSc in Zoology from the University of Ulmen and an MBA from Tallow Business School.',
			[
				{ credential: 'BSc', field: 'Zoology', organization: 'University of Ulmen' },
				{ credential: 'MBA', organization: 'Tallow Business School' },
			],
		],
		[
			'Quill received her M.S. and Ph.D. degrees from the University of Ulmen.',
			[
				{ credential: 'M.S.', organization: 'University of Ulmen' },
				{ credential: 'Ph.D.', organization: 'University of Ulmen' },
			],
		],
		['Quill attended Tallow High School.', [{ organization: 'Tallow High School' }]],
		[
			'She earned a Bachelor of Arts degree in political science from Marlow College in 1991.',
			[
				{
					credential: 'Bachelor of Arts degree',
					field: 'political science',
					organization: 'Marlow College',
					end: '1991',
				},
			],
		],
		[
			'She studied music theory at the University of Ulmen.',
			[{ organization: 'University of Ulmen', field: 'music theory' }],
		],
		[
			'Her qualifications include a Diploma in Nursing (Tallow College) and an MSc Marine Biology.',
			[
				{ credential: 'Diploma', field: 'Nursing', organization: 'Tallow College' },
				{ credential: 'MSc', field: 'Marine Biology' },
			],
		],
		[
			'She completed her BSc and MSc degrees at Marlow College in 1990 and 1993, respectively.',
			[
				{ credential: 'BSc', organization: 'Marlow College', end: '1990' },
				{ credential: 'MSc', organization: 'Marlow College', end: '1993' },
			],
		],
		[
			'She has a BSc in Physics and a PhD in Zoology, both from the University of Ulmen.',
			[
				{ credential: 'BSc', field: 'Physics', organization: 'University of Ulmen' },
				{ credential: 'PhD', field: 'Zoology', organization: 'University of Ulmen' },
			],
		],
		[
			'She took her doctorate in botany under Edmund Roe at the University of Ulmen in 1923.',
			[{ credential: 'doctorate', field: 'botany', organization: 'University of Ulmen', end: '1923' }],
		],
		[
			'She received her PhD from the Kelp School of Mines at the University of Ulmen in 2006 and her MEng from Tallow College.',
			[
				{ credential: 'PhD', organization: 'Kelp School of Mines', end: '2006' },
				{ credential: 'MEng', organization: 'Tallow College' },
			],
		],
		[
			'She holds degrees from the University of Ulmen and Marlow University.',
			[{ organization: 'University of Ulmen' }, { organization: 'Marlow University' }],
		],
		[
			'She received the B.Eng. and M.Eng. degrees from Marlow University, Tallow Station, TX, USA, in 1997 and 2000, respectively, and the Ph.D. degree with high distinction from Ulmen University in 2004.',
			[
				{ credential: 'B.Eng.', organization: 'Marlow University', end: '1997' },
				{ credential: 'M.Eng.', organization: 'Marlow University', end: '2000' },
				{ credential: 'Ph.D. degree', organization: 'Ulmen University', end: '2004' },
			],
		],
		['She matriculated at Marlow College in 1965.', [{ organization: 'Marlow College', start: '1965' }]],
		['Quill is a 1987 graduate of Marlow College.', [{ organization: 'Marlow College', end: '1987' }]],
		[
			'She attended Marlow College, receiving a BSBA degree in 1970.',
			[{ organization: 'Marlow College', credential: 'BSBA degree', end: '1970' }],
		],
	] as const)('%s', (text, facts) => {
		const found = factsOf(text, 'education');
		expect(found.filter((fact) => fact.credential || !found.some((other) => other.credential))).toEqual(facts);
	});
});

describe('the years of classes behind a name', () => {
	it('are the ends of degrees', () => {
		expect(factsOf('Mara Quill, AB’36, PhD’48, professor emerita, died in January.', 'education')).toEqual([
			{ credential: 'AB', end: '1936' },
			{ credential: 'PhD', end: '1948' },
		]);
	});

	it('are of the century that the birth leaves', () => {
		expect(factsOf("Mara Quill (BA '05) was born in Tallow in 1983.", 'education')).toEqual([
			{ credential: 'BA', end: '2005' },
		]);
		expect(factsOf("Mara Quill (BA '05) is a surveyor.", 'education')).toEqual([{ credential: 'BA' }]);
	});

	it('are not those of others', () => {
		expect(factsOf('Mara Quill is survived by her son, Edmund Quill, MBA’64.', 'education')).toEqual([]);
		expect(factsOf('Mara Quill, AC’DC’48, is a singer. Mara Quill, Mayor ’36, sings.', 'education')).toEqual([]);
	});
});

describe('degrees that are still to be earned', () => {
	it.each([
		['She is currently pursuing a Master of Science in Nursing at the University of Ulmen.', 'Nursing'],
		['She is working towards a PhD in Zoology at the University of Ulmen.', 'Zoology'],
	])('%s', (text, field) => {
		expect(factsOf(text, 'education', 'position')).toEqual([
			{ field, organization: 'University of Ulmen', current: true },
		]);
	});
});

describe('studies that go on', () => {
	it.each([
		['She is a second-year student at Tallow College.', true],
		['She attends Tallow College.', true],
		['She studies law at Tallow College.', true],
		['She is enrolled at Tallow College.', true],
		['She has been studying law at Tallow College since 2021.', true],
		['She was a student at Tallow College.', undefined],
		['She attended Tallow College.', undefined],
		['She has studied law at Tallow College.', undefined],
		['In 1998 she studies law at Tallow College.', undefined],
		['She is a graduate of Tallow College.', undefined],
		['She completes a degree in law at Tallow College.', undefined],
		['She is an engineer with a degree from Tallow College.', undefined],
		['She is a student at Tallow College. She died on 3 May 2019.', false],
	])('%s', (text, current) => {
		expect(factsOf(text, 'education')[0]?.current).toBe(current);
	});
});

describe('teachers', () => {
	it.each([
		['She studied with Abel Roe and Anna Bell at the Imperial Conservatory.', ['Imperial Conservatory']],
		['She studied piano with Abel Roe at the Imperial Conservatory.', ['Imperial Conservatory']],
		['She trained as an officer at Sandhurst.', ['Sandhurst']],
		['She trained as a chef at the Ritz.', []],
		['She performed with Abel Roe at the Imperial Conservatory.', []],
	])('%s', (text, schools) => {
		expect(factsOf(text, 'education').map((fact) => fact.organization)).toEqual(schools);
	});
});

describe('the year of a class', () => {
	it.each([
		['She graduated from Upton High School with the Class of 1958.', '1958'],
		['She graduated from Upton High School. The Class of 1958 gave a dinner.', undefined],
	])('%s', (text, end) => {
		expect(factsOf(text, 'education')[0]?.end).toBe(end);
	});
});

describe('schooling that a text does not state', () => {
	it.each([
		['Marlow College awarded her an honorary doctorate in 2005.'],
		['She teaches at Marlow College.'],
		['Her son attended Marlow College.'],
		['She never graduated from Marlow College.'],
		['She attended the Tallow Jazz Festival.'],
		['After graduating from Business School, she founded Tide Ltd.'],
		['In 2005 she was a Fellow at the Department of Locks, Graduate School of Engineering, Harbour Council.'],
		['She did her postdoctoral work in biochemistry at the Ulmen Laboratory of Biology from 1965 to 1968.'],
	])('%s', (text) => {
		expect(factsOf(text, 'education')).toEqual([]);
	});
});

describe('degrees told in one breath', () => {
	it.each([
		[
			'Residency: Kelp Hospital, Dermatology, 2003',
			[{ credential: 'Residency', field: 'Dermatology', organization: 'Kelp Hospital' }],
		],
		['Medical School: University of Ulmen, 1999', [{ organization: 'University of Ulmen' }]],
		[
			'Residency: Kelp School of Medicine, Dermatology, New Haven, CT',
			[{ credential: 'Residency', organization: 'Kelp School of Medicine' }],
		],
		[
			'Undergraduate B.S. from Tallow College, 1995.',
			[{ credential: 'B.S.', organization: 'Tallow College', end: '1995' }],
		],
		[
			'She has received her PhD in Hydrology from the University of Ulmen.',
			[{ credential: 'PhD', field: 'Hydrology', organization: 'University of Ulmen' }],
		],
		[
			'After graduating with a BA in law from Tallow College in 1990, she moved to Ulm.',
			[{ credential: 'BA', field: 'law', organization: 'Tallow College', end: '1990' }],
		],
		[
			'In 2013 she joined the doctoral programme at the University of Ulmen.',
			[{ organization: 'University of Ulmen', start: '2013' }],
		],
		[
			'She received her PhD from the University of Ulmen in 2010, advised by Jan Roe, and her MSc from Tallow College.',
			[
				{ credential: 'PhD', organization: 'University of Ulmen', end: '2010' },
				{ credential: 'MSc', organization: 'Tallow College' },
			],
		],
		[
			'She holds a BA from Tallow College, where she majored in history, as well as a PhD in law from the University of Ulmen.',
			[
				{ credential: 'BA', field: 'history', organization: 'Tallow College' },
				{ credential: 'PhD', field: 'law', organization: 'University of Ulmen' },
			],
		],
		[
			'In 1990, she received a BA from Tallow College, followed by an MA from the University of Ulmen in 1992.',
			[
				{ credential: 'BA', organization: 'Tallow College', end: '1990' },
				{ credential: 'MA', organization: 'University of Ulmen', end: '1992' },
			],
		],
		[
			'She earned her BSc, MSc, and PhD degrees in Hydrology from Tallow College in 1990, 1992, and 1996, respectively.',
			[
				{ credential: 'BSc', field: 'Hydrology', organization: 'Tallow College', end: '1990' },
				{ credential: 'MSc', field: 'Hydrology', organization: 'Tallow College', end: '1992' },
				{ credential: 'PhD', field: 'Hydrology', organization: 'Tallow College', end: '1996' },
			],
		],
		[
			'She received the BSc and MSc degrees from Tallow College and the University of Ulmen in 1990 and 1992, respectively.',
			[
				{ credential: 'BSc', organization: 'Tallow College', end: '1990' },
				{ credential: 'MSc', organization: 'University of Ulmen', end: '1992' },
			],
		],
		[
			'She received an MD and a PhD in Hydrology from Tallow College.',
			[
				{ credential: 'MD', organization: 'Tallow College' },
				{ credential: 'PhD', field: 'Hydrology', organization: 'Tallow College' },
			],
		],
		[
			'Her PhD is from the University of Ulmen, and her medical degree is from Tallow College.',
			[
				{ credential: 'PhD', organization: 'University of Ulmen' },
				{ credential: 'medical degree', organization: 'Tallow College' },
			],
		],
		[
			'After her PhD at the University of Ulmen in 1990 she joined Acme Ltd.',
			[{ credential: 'PhD', organization: 'University of Ulmen', end: '1990' }],
		],
		[
			'She attended Tallow High School, Marlow College (BA, 1990) and the University of Ulmen (PhD, 1995).',
			[
				{ organization: 'Tallow High School' },
				{ credential: 'BA', organization: 'Marlow College', end: '1990' },
				{ credential: 'PhD', organization: 'University of Ulmen', end: '1995' },
			],
		],
		[
			'She received her Masters at the Tallow School of Economics in Political Economy.',
			[{ credential: 'Masters', field: 'Political Economy', organization: 'Tallow School of Economics' }],
		],
		[
			"She received her Master's of Science in both Public Health and Hydrology from Tallow College.",
			[{ credential: "Master's of Science", field: 'Public Health and Hydrology', organization: 'Tallow College' }],
		],
		[
			'She holds a BSc in biology with minors in chemistry and music from Tallow College.',
			[{ credential: 'BSc', field: 'biology', organization: 'Tallow College' }],
		],
		['Tallow College awarded her a PhD in 1990.', [{ credential: 'PhD', organization: 'Tallow College', end: '1990' }]],
		[
			'She studied design at the Tallow Academy of Arts (MA, 2009) and photography at the Ulmen School of Art.',
			[
				{ organization: 'Tallow Academy of Arts', credential: 'MA', field: 'design', end: '2009' },
				{ organization: 'Ulmen School of Art', field: 'photography' },
			],
		],
		['She began a law degree at Tallow College in 1990.', [{ organization: 'Tallow College', start: '1990' }]],
		['She won the Tide Prize for her PhD thesis.', []],
		['Her PhD students at Tallow College study tides.', []],
		['Her husband has a PhD from Tallow College.', []],
		[
			'She is a PhD candidate in hydrology at Tallow College.',
			[{ organization: 'Tallow College', field: 'hydrology', current: true }],
		],
	])('%s', (text, expected) => {
		const found = factsOf(text, 'education');
		expect(found).toHaveLength(expected.length);
		for (const fact of expected) expect(found).toContainEqual(fact);
	});
});

describe('schools and training told in other words', () => {
	it.each([
		['She studied at the prestigious Marlow Conservatory.', [{ organization: 'Marlow Conservatory' }]],
		['She went up to Marlow College in 1950.', [{ organization: 'Marlow College', start: '1950' }]],
		['She dropped out of Marlow College in 1999.', [{ organization: 'Marlow College', end: '1999' }]],
		['She qualified in medicine at Marlow College in 1950.', [{ organization: 'Marlow College', end: '1950' }]],
		['She took a first in history at Marlow College.', [{ organization: 'Marlow College', field: 'history' }]],
		['She won a scholarship to Marlow College.', [{ organization: 'Marlow College' }]],
		['She was accepted to Marlow College but did not attend.', []],
		[
			'She received her PhD from Marlow College and her BSc from the University of Ulmen, both in hydrology.',
			[
				{ organization: 'Marlow College', credential: 'PhD', field: 'hydrology' },
				{ organization: 'University of Ulmen', credential: 'BSc', field: 'hydrology' },
			],
		],
		[
			'She received her Dental Assistant degree from Marlow College.',
			[{ organization: 'Marlow College', credential: 'Dental Assistant degree' }],
		],
		['She majored in history at Marlow College.', [{ organization: 'Marlow College', field: 'history' }]],
		['She did a PhD on tides at Marlow College.', [{ organization: 'Marlow College', credential: 'PhD' }]],
		[
			'She earned degrees from Marlow College in English (1990) and the University of Ulmen in law (1995).',
			[
				{ organization: 'Marlow College', field: 'English', end: '1990' },
				{ organization: 'University of Ulmen', field: 'law', end: '1995' },
			],
		],
		[
			'She holds the Diploma of the Tallow Academy of Music.',
			[{ organization: 'Tallow Academy of Music', credential: 'Diploma' }],
		],
		[
			'She completed her secondary education at Tallow High School in 1980.',
			[{ organization: 'Tallow High School', end: '1980' }],
		],
		['She was the first woman to graduate from Marlow College.', [{ organization: 'Marlow College' }]],
		['She entered the Monastery of St. Roe in 1986.', []],
		['She endowed a PhD scholarship at Marlow College and supervised a PhD there.', []],
		['She directs the PhD programme at Marlow College.', []],
		['She moved to Tallow to read law at Marlow College.', [{ organization: 'Marlow College', field: 'law' }]],
		[
			'She studied at Marlow College, where she took a first in history.',
			[{ organization: 'Marlow College', field: 'history' }],
		],
		['Originally trained as an actor at the Tallow Academy, she writes.', [{ organization: 'Tallow Academy' }]],
		['She is a Tide 30 Under 30 alumna.', []],
		['She went to law school at Marlow College.', [{ organization: 'Marlow College' }]],
		[
			'She is an honours graduate in chemistry from Marlow College.',
			[{ organization: 'Marlow College', field: 'chemistry' }],
		],
		['She was a pupil of Jan Roe at the Tallow Academy.', [{ organization: 'Tallow Academy' }]],
		[
			'She completed a residency in internal medicine, and sleep at Tallow Hospital.',
			[{ credential: 'residency', field: 'internal medicine, and sleep', organization: 'Tallow Hospital' }],
		],
		[
			'She completed an internal medicine residency at Tallow Hospital.',
			[{ credential: 'residency', field: 'internal medicine', organization: 'Tallow Hospital' }],
		],
		[
			'She did her residency in surgery and a fellowship in cardiology at Tallow Hospital.',
			[
				{ credential: 'residency', field: 'surgery', organization: 'Tallow Hospital' },
				{ credential: 'fellowship', field: 'cardiology', organization: 'Tallow Hospital' },
			],
		],
		[
			'Her residency in surgery was at Tallow Hospital.',
			[{ credential: 'residency', field: 'surgery', organization: 'Tallow Hospital' }],
		],
		['She completed a writing residency at Villa Roe.', []],
		['She held a fellowship at the Tide Institute.', []],
		['She graduated summa cum laude.', []],
		[
			'Her alma maters are Marlow College and Saltmarsh University.',
			[{ organization: 'Marlow College' }, { organization: 'Saltmarsh University' }],
		],
		[
			'A graduate in engineering of the University of Ulmen (1958), she later joined Acme Ltd.',
			[{ organization: 'University of Ulmen', field: 'engineering', end: '1958' }],
		],
		[
			'She undertook postgraduate studies at Marlow College.',
			[{ organization: 'Marlow College', credential: 'postgraduate studies' }],
		],
		[
			'She was educated at Salt Grammar School and Roe College, where she took a first in history.',
			[{ organization: 'Salt Grammar School' }, { organization: 'Roe College' }],
		],
		[
			'She received her dental degree from Marlow University.',
			[{ organization: 'Marlow University', credential: 'dental degree' }],
		],
		[
			'She studied at Marlow College and eventually at the University of Ulmen.',
			[{ organization: 'Marlow College' }, { organization: 'University of Ulmen' }],
		],
		[
			'She trained as an engraver in Tallow, followed by studies in painting at the Academy of Ulmen.',
			[{ organization: 'Academy of Ulmen', field: 'painting' }],
		],
		[
			'She was educated at Eton and Christ Church, Oxford.',
			[{ organization: 'Eton' }, { organization: 'Christ Church' }],
		],
		['She read law at Trinity Hall.', [{ organization: 'Trinity Hall', field: 'law' }]],
		[
			'She graduated from Marlow High School, Upton, Mich., in 1921.',
			[{ organization: 'Marlow High School', end: '1921' }],
		],
		['She graduated from Marlow High School, Upton, N.Dak.', [{ organization: 'Marlow High School' }]],
		[
			'She was sent to the North College in Rome, where she studied theology at the Hale Academy.',
			[{ organization: 'North College' }, { organization: 'Hale Academy', field: 'theology' }],
		],
		[
			'She moved to Marlow College, where she studied theology.',
			[{ organization: 'Marlow College', field: 'theology' }],
		],
		['She graduated from Marlow College, Physics, in 1970.', [{ organization: 'Marlow College', end: '1970' }]],
		['She was educated at Harrow and Cambridge.', [{ organization: 'Harrow' }, { organization: 'Cambridge' }]],
		['She was educated at Aberystwyth and London Universities.', []],
		[
			'She took her BA from Marlow College, Durham 1887.',
			[{ organization: 'Marlow College', credential: 'BA', end: '1887' }],
		],
		['She was a master student at the Academy of Ulmen.', [{ organization: 'Academy of Ulmen' }]],
		['She directs the residency programme at Tallow Hospital.', []],
	])('%s', (text, expected) => {
		expect(factsOf(text, 'education')).toEqual(expected);
	});
});

describe('where studies end', () => {
	const studies = (text: string) => factsOf(`Mara Quill is a surveyor. ${text}`, 'education');
	it.each([
		['She earned a Masters in Theology of the Arts.', [{ credential: 'Masters', field: 'Theology of the Arts' }]],
		[
			'She is a graduate of Hale University, where she taught writing from 1988 to 1995.',
			[{ organization: 'Hale University' }],
		],
		[
			'In 1955 she came to Marlow College to read for the Diploma in Law, which she gained in 1957.',
			[{ organization: 'Marlow College', end: '1957' }],
		],
		['She graduated from Hale High School, Class of 1951.', [{ organization: 'Hale High School', end: '1951' }]],
		[
			'She enlisted in 1944. After one year at Hale College, she transferred to Marlow College.',
			[{ organization: 'Marlow College' }],
		],
	])('%s', (text, expected) => {
		expect(studies(text)).toMatchObject(expected);
		expect(studies(text)).toHaveLength(expected.length);
		if (text.includes('enlisted')) expect(studies(text)[0]).not.toHaveProperty('start');
	});
});

describe('degrees in jest', () => {
	it.each([
		'She has a PhD in procrastination.',
		'She holds a master’s degree in sarcasm and an MBA from the University of Life.',
		'She is a graduate of the School of Hard Knocks.',
		'She earned a PhD in overthinking.',
	])('are none: %s', (text) => {
		expect(factsOf(`Mara Quill is a surveyor. ${text}`, 'education')).toEqual([]);
	});

	it('leave the earnest ones beside them', () => {
		expect(
			factsOf('Mara Quill is a surveyor. She has a PhD in geology and a PhD in napping.', 'education'),
		).toMatchObject([{ credential: 'PhD', field: 'geology' }]);
	});
});

describe('what somebody is a graduate of', () => {
	it('is told with the degree before the subject', () => {
		const text = 'A 1989 graduate of Tallow College with a B.S. in Ocean Engineering, she joined Acme Ltd.';
		expect(factsOf(text, 'education')).toEqual([
			{
				organization: 'Tallow College',
				credential: 'B.S.',
				field: 'Ocean Engineering',
				end: '1989',
			},
		]);
		expect(
			factsOf('A graduate of Tallow College with a degree in law, her sister joined Acme Ltd.', 'education'),
		).toEqual([]);
	});
});

describe('a degree between two schools', () => {
	it('is of neither where it has a year of its own', () => {
		const text = 'She has a BSc from Tallow College in 1986, an MSc in 1990 and a PhD from Marlow College in 1997.';
		expect(factsOf(text, 'education').map((fact) => [fact.credential, fact.organization])).toEqual([
			['BSc', 'Tallow College'],
			['MSc', undefined],
			['PhD', 'Marlow College'],
		]);
	});
});

describe('the class of a year', () => {
	it.each([
		['She was a graduate of Tallow High School Class of 1941.'],
		['She was a graduate of Tallow High School, Class of 1941.'],
		['She graduated from Tallow High School Class of 1941.'],
	])('is no part of the name of the school: %s', (text) => {
		expect(factsOf(text, 'education')).toEqual([{ organization: 'Tallow High School', end: '1941' }]);
	});
});

describe('a thesis at a school', () => {
	it.each([
		[
			'She wrote her PhD thesis at the University of Tallow in 1990.',
			{ organization: 'University of Tallow', end: '1990' },
		],
		['For her BA thesis in ethnology at Tallow College, she made a film.', { organization: 'Tallow College' }],
	])('was for a study there, and no work: %s', (text, expected) => {
		expect(factsOf(text, 'education')).toContainEqual(expect.objectContaining(expected));
		expect(factsOf(text, 'position')).toEqual([]);
	});
});

describe('schools by their short names', () => {
	it.each([
		['She holds a PhD in history from Leeds.', 'Leeds'],
		['She earned an MBA from Michigan in 2004.', 'Michigan'],
		['She has an MFA from Duke, where she taught.', 'Duke'],
		['She graduated from Leeds in 1999.', 'Leeds'],
	])('are those that a degree is from: %s', (text, school) => {
		expect(factsOf(text, 'education')).toMatchObject([{ organization: school }]);
	});

	it.each([
		['She earned an MBA from Germany.'],
		['She has a BA from the UK.'],
		['She received her diploma from King Charles.'],
		['She moved to Leeds with a PhD.'],
	])('are no countries, persons or homes: %s', (text) => {
		for (const fact of factsOf(text, 'education')) expect(fact).not.toHaveProperty('organization');
	});
});

describe('schools whose names do not say so', () => {
	it.each([
		['She studied physics at KAIST.', 'KAIST'],
		['She studied physics at IIT Bombay.', 'IIT Bombay'],
		['She studied design at RISD in 1999.', 'RISD'],
		['She read law at Winchester.', 'Winchester'],
		['She studied at TU Delft.', 'TU Delft'],
		['She was educated at Keble.', 'Keble'],
	])('are where a field is studied: %s', (text, school) => {
		expect(factsOf(text, 'education')).toMatchObject([{ organization: school }]);
	});

	it.each([
		['She studied history at home.'],
		['She studied acting at Tom Reed’s studio.'],
		['She studied history at Hale Bank.'],
		['She was educated at home.'],
	])('are told from homes, persons and other bodies: %s', (text) => {
		expect(factsOf(text, 'education')).toEqual([]);
	});
});

describe('where somebody trained or wrote a thesis', () => {
	it.each([['She trained at Guildhall.'], ['She wrote her doctorate at Humboldt on Kant.']])(
		'employed nobody: %s',
		(text) => {
			expect(factsOf(text, 'position')).toEqual([]);
		},
	);
});

describe('what somebody has done at a school', () => {
	it.each([
		['She has taught courses at both Upton University and Marlow College.'],
		['She has led an executive programme at Upton University.'],
		['She has co-developed a course in physics at Marlow College.'],
		['She had organised training at Marlow College.'],
	])('is no study of hers: %s', (text) => {
		expect(factsOf(text, 'education')).toEqual([]);
	});

	it.each([
		['She has taken a course in physics at Marlow College.'],
		['She has attended courses at Marlow College.'],
		['She has a course in physics from Marlow College.'],
	])('unless it was to learn: %s', (text) => {
		expect(factsOf(text, 'education')).toMatchObject([{ organization: 'Marlow College' }]);
	});
});

describe('degrees as they were told of old', () => {
	it.each([
		[
			'She proceeded B.A. on 20 June 1593 and M.A. in 1596.',
			[
				['B.A.', '1593-06-20'],
				['M.A.', '1596'],
			],
		],
		['She took the degree of M.A. on 31 October 1598.', [['M.A.', '1598-10-31']]],
		['She was admitted bachelor of law on 11 October 1623.', [['bachelor of law', '1623-10-11']]],
		['She proceeded to Bath in 1598.', []],
		['She was admitted to hospital in 1623.', []],
	])('%s', (text, expected) => {
		expect(factsOf(text, 'education').map(({ credential, end }) => [credential, end])).toEqual(expected);
	});

	it('stand behind a graduation', () => {
		expect(
			factsOf(
				'Following graduation from Tallow High School in 1931, she attended Hale College for two years.',
				'education',
			),
		).toEqual([{ organization: 'Tallow High School', end: '1931' }, { organization: 'Hale College' }]);
	});
});

describe('degrees of two schools, respectively', () => {
	it.each([
		['She earned masters and doctoral degrees from Upton Seminary and Marlow Seminary respectively.'],
		["She earned master's and doctoral degrees from Upton Seminary and Marlow Seminary, respectively."],
	])('%s', (text) => {
		expect(factsOf(text, 'education')).toMatchObject([
			{ organization: 'Upton Seminary', credential: expect.stringContaining('master') },
			{ organization: 'Marlow Seminary', credential: expect.stringContaining('doctoral') },
		]);
	});
});

describe('fields of study', () => {
	it.each([
		['She holds a BS in IT from Upton University.', 'IT'],
		['She earned it with a BSc in Tidal Physics from Upton University.', 'Tidal Physics'],
		[
			'She has an MA in Quantitative Methods in the Social Sciences from Upton University.',
			'Quantitative Methods in the Social Sciences',
		],
		['She has a BA in History in the end from Upton University.', 'History'],
	])('%s', (text, field) => {
		expect(factsOf(text, 'education')[0]).toMatchObject({ field });
	});
});
