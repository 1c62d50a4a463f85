import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of';

describe('posts that a text states', () => {
	it.each([
		['She has been named the next chief executive of Rynstal, the Baltic steelmaker said on Tuesday.', []],
		[
			'She is chief executive of Rynstal, the Baltic steelmaker said on Tuesday.',
			[{ title: 'chief executive', organization: 'Rynstal', current: true }],
		],
		[
			'In 2011 she came to Lisbon as sous chef at Kelp House.',
			[{ title: 'sous chef', organization: 'Kelp House', start: '2011' }],
		],
		[
			'She served as Director of Strategy and Technology.',
			[{ title: 'Director of Strategy and Technology', current: false }],
		],
		[
			'She was Executive Vice President, Administration and Chief Financial Officer of Tallow Corporation.',
			[
				{ title: 'Executive Vice President, Administration', organization: 'Tallow Corporation', current: false },
				{ title: 'Chief Financial Officer', organization: 'Tallow Corporation', current: false },
			],
		],
		[
			'She is Vice President, Engineering at Tallow Bank.',
			[{ title: 'Vice President, Engineering', organization: 'Tallow Bank', current: true }],
		],
		[
			'She is Director, Tallow Administration.',
			[{ title: 'Director', organization: 'Tallow Administration', current: true }],
		],
		['She moved to Lisbon as a child.', []],
		[
			'She completed a six-month internship with Globex Research.',
			[{ organization: 'Globex Research', current: false }],
		],
		['She completed an internship at Tallow Hospital.', []],
		['She completed an internship with the All Data Tide team.', []],
		['She is a poet known for Low Water (2010).', []],
		['She is a poet whose novel Low Water (2010) won a prize.', []],
		[
			'For the past ten years she has been president and editor of Annual Tides.',
			[
				{ title: 'president', organization: 'Annual Tides', current: true },
				{ title: 'editor', organization: 'Annual Tides', current: true },
			],
		],
		[
			'She has been president and editor of Annual Tides.',
			[
				{ title: 'president', organization: 'Annual Tides' },
				{ title: 'editor', organization: 'Annual Tides' },
			],
		],
		['She is a judge on the television series Plate to Plate.', []],
		['She was the second Bishop of Tallow.', [{ title: 'Bishop of Tallow', current: false }]],
		[
			'She was First Secretary at the Tallow Embassy.',
			[{ title: 'First Secretary', organization: 'Tallow Embassy', current: false }],
		],
		[
			'Governor Tom Reed appointed her director of the Tallow Museum in 2003.',
			[{ title: 'director', organization: 'Tallow Museum', start: '2003' }],
		],
		[
			'Pope Francis appointed her Bishop of Tallow on 3 April 2003.',
			[{ title: 'Bishop of Tallow', start: '2003-04-03' }],
		],
		[
			'Quill is a surveyor at the Tallow Water Board who served as director of the Marlow Museum.',
			[
				{ title: 'surveyor', organization: 'Tallow Water Board', current: true },
				{ title: 'director', organization: 'Marlow Museum', current: false },
			],
		],
		['Quill married a surveyor at the Tallow Water Board who served as director of the Marlow Museum.', []],
		['Her older brother, Sho Quill, worked for the Tallow Water Board.', []],
		['She is VP Sales & Marketing at Lumo.', [{ title: 'VP Sales & Marketing', organization: 'Lumo', current: true }]],
		[
			'She previously held senior finance roles at Unimer and Diagon.',
			[
				{ organization: 'Unimer', current: false },
				{ organization: 'Diagon', current: false },
			],
		],
		['She is the editor of the anthology Tallow Days (2010).', []],
		[
			'She is a partner in the Ulmen office of Ferry Lane.',
			[{ title: 'partner', organization: 'Ferry Lane', current: true }],
		],
		['She joined the marketing department of Meridian in 2003.', [{ organization: 'Meridian', start: '2003' }]],
		['She leads the design systems team at Meridian.', [{ organization: 'Meridian', current: true }]],
		['Tom Reed leads the design systems team at Meridian.', []],
		[
			'She was assistant conductor to Sir Tom Reed at the Tallow Orchestra from 2010 to 2012.',
			[
				{
					title: 'assistant conductor',
					organization: 'Tallow Orchestra',
					start: '2010',
					end: '2012',
					current: false,
				},
			],
		],
		['She chairs the trustees of the Marlow Trust.', [{ title: 'chair', organization: 'Marlow Trust', current: true }]],
		['She has mentored at Code Reed since 2018.', [{ organization: 'Code Reed', start: '2018', current: true }]],
		[
			'She is Director at Meridian Rail, the Ulmen-based railway consultancy.',
			[{ title: 'Director', organization: 'Meridian Rail', current: true }],
		],
		[
			"She is Director of the Tallow Institute's energy programme.",
			[
				{
					title: "Director of the Tallow Institute's energy programme",
					organization: 'Tallow Institute',
					current: true,
				},
			],
		],
		[
			'She spent six years at the Tallow Museum in Ulmen, first as a curator and later as deputy director.',
			[
				{ title: 'curator', organization: 'Tallow Museum', current: false },
				{ title: 'deputy director', organization: 'Tallow Museum', current: false },
			],
		],
		[
			'Since 2019 Mara Quill has been Director of the Tallow Museum, and she is Chair of the Marlow Choir.',
			[
				{ title: 'Director', organization: 'Tallow Museum', start: '2019', current: true },
				{ title: 'Chair', organization: 'Marlow Choir', current: true },
			],
		],
		[
			'She was Vice Commander, 56th Fighter Wing, from 2010 to 2012.',
			[
				{
					title: 'Vice Commander',
					organization: '56th Fighter Wing',
					start: '2010',
					end: '2012',
					current: false,
				},
			],
		],
		['After a spell at the Tallow Observatory she retired.', [{ organization: 'Tallow Observatory', current: false }]],
		[
			'She served as president of the Salt Association (1954-5), of the Institute of Tides (1965-6) and of the RIBA (1969-71).',
			[
				{ title: 'president', organization: 'Salt Association', start: '1954', end: '1955', current: false },
				{ title: 'president', organization: 'Institute of Tides', start: '1965', end: '1966', current: false },
				{ title: 'president', organization: 'RIBA', start: '1969', end: '1971', current: false },
			],
		],
		[
			'From 2007 to 2011 she taught orchestration at the Tallow Academy as a part-time lecturer.',
			[{ title: 'part-time lecturer', organization: 'Tallow Academy', start: '2007', end: '2011', current: false }],
		],
		[
			'She was principal cellist of the Tallow Symphony Orchestra (1976–77), and later the Ulmen Orchestra (1981–83).',
			[
				{
					title: 'principal cellist',
					organization: 'Tallow Symphony Orchestra',
					start: '1976',
					end: '1977',
					current: false,
				},
				{ title: 'principal cellist', organization: 'Ulmen Orchestra', start: '1981', end: '1983', current: false },
			],
		],
		[
			'She worked as a nurse at Tallow Hospital in Philadelphia, Pa. and at Ulmen Hospital in Erie, Pa. during the war.',
			[
				{ title: 'nurse', organization: 'Tallow Hospital', current: false },
				{ title: 'nurse', organization: 'Ulmen Hospital', current: false },
			],
		],
		[
			'She is a developer advocate at Tallow Cloud, where she helps teams. She is an advocate for tides.',
			[{ title: 'developer advocate', organization: 'Tallow Cloud', current: true }],
		],
		[
			'She is at the Tallow Museum, which she joined in 2014 after eight years at the Ulmen Arts Centre.',
			[
				{ organization: 'Tallow Museum', start: '2014' },
				{ organization: 'Ulmen Arts Centre', current: false },
			],
		],
		[
			'She is dean of Tallow State University. Before joining TSU in 2016, she was an editor at Radio Ulmen.',
			[
				{ title: 'dean', organization: 'Tallow State University', current: true },
				{ organization: 'TSU', start: '2016' },
				{ title: 'editor', organization: 'Radio Ulmen', current: false },
			],
		],
		[
			'She is the former director of Meridian Rail, a position she held from 2012 until her retirement in 2019.',
			[{ title: 'director', organization: 'Meridian Rail', start: '2012', end: '2019', current: false }],
		],
		[
			'A fellow of the Tide Society since 2018, she was appointed director of Meridian Rail.',
			[{ title: 'director', organization: 'Meridian Rail' }],
		],
		[
			'She is now on secondment to the Harbour Council as programme director for the Safe Quays Plan.',
			[{ title: 'programme director', organization: 'Safe Quays Plan', current: true }],
		],
		[
			'She works for Radio Ulmen as its Baltic correspondent. She previously worked for Tallow FM as an editor.',
			[
				{ title: 'Baltic correspondent', organization: 'Radio Ulmen', current: true },
				{ title: 'editor', organization: 'Tallow FM', current: false },
			],
		],
		[
			'She went on to serve as the signal officer for 2nd Battalion, 906th Infantry, 99th Coastal Division in Ulmen.',
			[
				{
					title: 'signal officer',
					organization: '2nd Battalion, 906th Infantry, 99th Coastal Division',
					current: false,
				},
			],
		],
		[
			'She was commissioned as an infantry officer. She served as platoon leader in the 99th Coastal Division.',
			[
				{ title: 'infantry officer', current: false },
				{ title: 'platoon leader', organization: '99th Coastal Division', current: false },
			],
		],
		[
			'She served with 2nd Battalion, 3rd Battalion and the 4th Battalion.',
			[
				{ organization: '2nd Battalion', current: false },
				{ organization: '3rd Battalion', current: false },
				{ organization: '4th Battalion', current: false },
			],
		],
		[
			'She is Professor of Law at Holy Cross University. She is a director of the Ulmen Red Cross.',
			[
				{ title: 'Professor of Law', organization: 'Holy Cross University', current: true },
				{ title: 'director', organization: 'Ulmen Red Cross', current: true },
			],
		],
		[
			'Worked as a proof reader for Tallow Press.',
			[{ title: 'proof reader', organization: 'Tallow Press', current: false }],
		],
		[
			'She served as program co-chair for TideConf 2019.',
			[{ title: 'program co-chair', organization: 'TideConf', start: '2019', end: '2019', current: false }],
		],
		[
			'She was married to Joe Pall, whom she met while working at the Red Fox Saloon, from 1994 to 2002.',
			[{ organization: 'Red Fox Saloon', current: false }],
		],
		[
			'She then taught physics at Marlow College before moving on to the University of Ulmen.',
			[{ organization: 'Marlow College', current: false }, { organization: 'University of Ulmen' }],
		],
		[
			'After completing a course as a research fellow at the University of Ulmen, she taught art.',
			[{ title: 'research fellow', organization: 'University of Ulmen', current: false }],
		],
		[
			'She served as principal investigator on two dozen Navy, Coastguard and WHO funded studies.',
			[{ title: 'principal investigator', current: false }],
		],
		[
			'She served as special counsel to President of the Republic Bertram B. Holm.',
			[{ title: 'special counsel to President of the Republic Bertram B. Holm', current: false }],
		],
		[
			'President Holm appointed Mara Quill vice chairman of the Harbour Commission.',
			[{ title: 'vice chairman', organization: 'Harbour Commission' }],
		],
		[
			'Mara Quill is the chief executive of Tidewell Energy.',
			[{ title: 'chief executive', organization: 'Tidewell Energy', current: true }],
		],
		[
			'Quill is Professor of Marine Law and Dean of Students at the University of Ulmen.',
			[
				{ title: 'Professor of Marine Law', organization: 'University of Ulmen', current: true },
				{ title: 'Dean of Students', organization: 'University of Ulmen', current: true },
			],
		],
		[
			'She was deputy editor of the Harbour Gazette from 1990 to 1994.',
			[{ title: 'deputy editor', organization: 'Harbour Gazette', start: '1990', end: '1994', current: false }],
		],
		[
			'In 2009 she was appointed harbour master of the Port of Tallow.',
			[{ title: 'harbour master', organization: 'Port of Tallow', start: '2009' }],
		],
		[
			'Quill joined Brightwater Bank as a junior analyst in May 2003.',
			[{ title: 'junior analyst', organization: 'Brightwater Bank', start: '2003-05' }],
		],
		[
			'She served as assistant counsel (1956–1959) and general counsel (1959–1963) to the Fisheries Committee.',
			[
				{ title: 'assistant counsel', organization: 'Fisheries Committee', start: '1956', end: '1959', current: false },
				{ title: 'general counsel', organization: 'Fisheries Committee', start: '1959', end: '1963', current: false },
			],
		],
		[
			'She taught at the University of Ulmen, Marlow College and the Coastal Institute.',
			[
				{ organization: 'University of Ulmen', current: false },
				{ organization: 'Marlow College', current: false },
				{ organization: 'Coastal Institute', current: false },
			],
		],
		[
			'Quill worked for the Northern Lighthouse Board until 1988.',
			[{ organization: 'Northern Lighthouse Board', end: '1988', current: false }],
		],
		['She was promoted to sergeant in 2002.', [{ title: 'sergeant', start: '2002' }]],
		[
			'Tidewell Ltd hired Quill as its first chief engineer in 2011.',
			[{ title: 'first chief engineer', organization: 'Tidewell Ltd', start: '2011' }],
		],
	] as const)('%s', (text, facts) => {
		expect(factsOf(text, 'position')).toEqual(facts);
	});
});

describe('posts that a text does not state', () => {
	it.each([
		['Quill is one of the authors of the Pall-Roe algorithm for diagrams.'],
		['Her father was the director of the Marlow Museum.'],
		['She trained as an engineer at the Tallow University of Technology, then married.'],
		['She hoped to become director of the Marlow Museum.'],
		['She declined the post of director of the Marlow Museum.'],
		['She was never director of the Marlow Museum.'],
		['Her husband, a surgeon at Tallow Hospital, survives her.'],
		['She met Ivo Brandt, director of the Marlow Museum.'],
		['She gave a talk at the University of Ulmen.'],
		['If elected, she would become the first mayor of Tallow.'],
		['She is married to Ivo Brandt, director of the Marlow Museum.'],
		['She wrote a life of Otto Baum, founder of Saltmarsh Bank.'],
		['She is the director of the documentary Low Water.'],
		['She won Player of the Year at the Tallow Tigers.'],
		['She is a graduate of Marlow College.'],
	])('%s', (text) => {
		expect(factsOf(text, 'position')).toEqual([]);
	});
});

describe('a seat for a part of a town', () => {
	it.each([
		['She sat as MP for Leeds North West from 1983 to 1997.', 'MP for Leeds North West'],
		['She was the Labour MP for Brighton Pavilion.', 'Labour MP for Brighton Pavilion'],
		['She is MP for Leeds and a member of the Tide Club.', 'MP for Leeds'],
	])('has the whole of its name: %s', (text, title) => {
		expect(factsOf(text, 'position').map((fact) => fact.title)).toContain(title);
	});
});
