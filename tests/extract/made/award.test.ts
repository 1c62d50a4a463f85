import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of';

const named = (text: string): readonly unknown[] =>
	factsOf(text, 'award').map(({ name, date, organization }) => ({
		name,
		...(date ? { date } : {}),
		...(organization ? { organization } : {}),
	}));

describe('honours that a text states', () => {
	it.each([
		[
			'She received an honorary doctorate from Marlow College in 1991.',
			[{ name: 'Honorary doctorate from Marlow College', date: '1991', organization: 'Marlow College' }],
		],
		[
			'Her work has been recognised with the Marlow Medal (2013) and, in 2022, a Harbour Award.',
			[
				{ name: 'Marlow Medal', date: '2013' },
				{ name: 'Harbour Award', date: '2022' },
			],
		],
		['In 1994 Quill received the Marlow Medal.', [{ name: 'Marlow Medal', date: '1994' }]],
		[
			'She is a recipient of a 2021 Salt Arts grant, a 2014 Marlow Fellowship in Poetry and the Tide Prize 2018.',
			[
				{ name: 'Salt Arts grant', date: '2021' },
				{ name: 'Marlow Fellowship in Poetry', date: '2014' },
				{ name: 'Tide Prize', date: '2018' },
			],
		],
		[
			'Quill was a fellow in 2013, and the recipient of several prizes including the Marlow Prize and the Tidewell Kompositionspreis.',
			[{ name: 'Marlow Prize' }, { name: 'Tidewell Kompositionspreis' }],
		],
		[
			'Among her honors are awards from the Academy of Tides and the Poetry Society of Marlow and fellowships from the Salt Trust.',
			[
				{ name: 'Award from Academy of Tides', organization: 'Academy of Tides' },
				{ name: 'Award from Poetry Society of Marlow', organization: 'Poetry Society of Marlow' },
				{ name: 'Fellowship from Salt Trust', organization: 'Salt Trust' },
			],
		],
		['The film earned her a Marlow Award.', [{ name: 'Marlow Award' }]],
		['The film earned her a Marlow Award nomination.', []],
		[
			'It brought her the highest accolade: a Tide Award for Outstanding Cook.',
			[{ name: 'Tide Award for Outstanding Cook' }],
		],
		['Her reporting on gas drilling across the county won the Marlow Prize.', [{ name: 'Marlow Prize' }]],
		["Her brother's reporting won the Marlow Prize.", []],
		['She became the youngest composer to win the Marlow Prize in 1977.', [{ name: 'Marlow Prize', date: '1977' }]],
		['She won the Horn Prize for Fiction for The Salt Road.', [{ name: 'Horn Prize for Fiction' }]],
		['A two-time Grammy winner, Quill lives in Ulmen.', [{ name: 'Grammy' }]],
		['She took second prize at the Tidewell Violin Competition.', [{ name: 'Tidewell Violin Competition' }]],
		['She judged second prize at the Tidewell Violin Competition.', []],
		['She manages a Salt Arts grant programme.', []],
		['She was awarded the Ostend Prize for Glass in 2007.', [{ name: 'Ostend Prize for Glass', date: '2007' }]],
		['She won the 2014 Tidewell Award.', [{ name: 'Tidewell Award', date: '2014' }]],
		[
			'Quill is the recipient of the Harbour Fellowship from the Tidal Society and the Pier Prize.',
			[{ name: 'Harbour Fellowship', organization: 'Tidal Society' }, { name: 'Pier Prize' }],
		],
		[
			'She has received two Lantern Awards, a Silver Oar Award and a Kelp Prize for her work on seaweed.',
			[{ name: 'Lantern Awards' }, { name: 'Silver Oar Award' }, { name: 'Kelp Prize' }],
		],
		[
			'Her awards and decorations include the Gale Medal (2d award), Coast Commendation Medal and Diver Badge.',
			[{ name: 'Gale Medal' }, { name: 'Coast Commendation Medal' }, { name: 'Diver Badge' }],
		],
		['Quill was named Cooper of the Year in 2011.', [{ name: 'Cooper of the Year', date: '2011' }]],
		['She was inducted into the Ferry Hall of Fame in 1983.', [{ name: 'Ferry Hall of Fame', date: '1983' }]],
		['In 2002 she was appointed OBE.', [{ name: 'OBE', date: '2002' }]],
		['She was made a Commander of the Order of the Heron.', [{ name: 'Commander of the Order of the Heron' }]],
		['Quill was recognised in 2000 with the Ramsholt Award.', [{ name: 'Ramsholt Award', date: '2000' }]],
		['He was knighted in 1990.', [{ name: 'Knighthood', date: '1990' }]],
		['Her first novel, Salt Roads (Heron 1997), received the Pushpin Prize.', [{ name: 'Pushpin Prize' }]],
		['She was one of the Bremen Art Prize winners.', [{ name: 'Bremen Art Prize' }]],
	] as const)('%s', (text, expected) => {
		expect(named(text)).toEqual(expected);
	});

	it.each([
		[
			'Her honours include fellowships from the Tidal Society and the Kelp Foundation, a Pier Prize, and the Marlow Medal.',
			['Fellowship from Tidal Society', 'Fellowship from Kelp Foundation', 'Pier Prize', 'Marlow Medal'],
		],
		[
			'Her decorations include the Gale Medal with two oak leaf clusters and the Coast Medal.',
			['Gale Medal', 'Coast Medal'],
		],
		[
			'She received the Pier Prize, the Marlow Medal and a nomination for the Kelp Award and the Oar Prize.',
			['Pier Prize', 'Marlow Medal'],
		],
		['Among her awards are both the Pier Prize and the Marlow Medal.', ['Pier Prize', 'Marlow Medal']],
		[
			'She holds honorary degrees from Marlow College and the University of Ulmen.',
			['Honorary degree from Marlow College', 'Honorary degree from University of Ulmen'],
		],
	])('read an enumeration: %s', (text, names) => {
		expect(named(text).map((fact) => (fact as { name: string }).name)).toEqual(names);
	});

	it.each([
		['Quill is a Pulitzer Prize-winning novelist.', { name: 'Pulitzer Prize' }],
		['She is the 2006 recipient of the Marlow Medal.', { name: 'Marlow Medal', date: '2006' }],
		['She was selected to receive the Pier Prize in 2003.', { name: 'Pier Prize', date: '2003' }],
		['Her fourth novel, Salt Roads, won the 2013 Pier Prize.', { name: 'Pier Prize', date: '2013' }],
		['Quill is the author of Salt Roads (Heron, 2015), winner of the Pier Prize.', { name: 'Pier Prize' }],
		['She has twice won the Marlow Medal.', { name: 'Marlow Medal' }],
		['In 1995 she moved to Tallow, and she shared the 2003 Pier Prize.', { name: 'Pier Prize', date: '2003' }],
		[
			'In 1981 she was awarded the Order of the Heron, Grand Cross, by King Olaf.',
			{ name: 'Order of the Heron', date: '1981' },
		],
		[
			'The Tidal Society honoured her with the Silver Heron in 2005.',
			{ name: 'Silver Heron', date: '2005', organization: 'Tidal Society' },
		],
		[
			'She received the college’s highest award, the Ann Vik Service Award, in 1985.',
			{ name: 'Ann Vik Service Award', date: '1985' },
		],
	] as const)('%s', (text, expected) => {
		expect(named(text)).toEqual([expected]);
	});

	it('take a contest that was won', () => {
		expect(named('In 2012 she won the Moorland Marathon.')).toContainEqual({ name: 'Moorland Marathon', date: '2012' });
		expect(named('She has won several fell races, including the Three Tarns Race, Wetherlow and Skell.')).toEqual([
			{ name: 'Three Tarns Race' },
			{ name: 'Wetherlow' },
			{ name: 'Skell' },
		]);
	});
});

describe('honours that a text does not state', () => {
	it.each([
		['She was nominated for the Marlow Medal.'],
		['Quill was shortlisted for the Pier Prize in 2003.'],
		['Her novel Salt Roads was a finalist for the Pier Prize.'],
		['She declined the Marlow Medal.'],
		['She hopes to win the Pier Prize.'],
		['Under her guidance students have won the Kelp Prize.'],
		['Her brother Edmund Quill received the Marlow Medal.'],
		['She attended the Lantern Awards ceremony.'],
		['She founded the Quill Prize committee.'],
		['She was awarded a PhD in 1999.'],
		['She received a letter from the Harbour Board.'],
		['She played in the Harbour Cup as a girl.'],
	])('%s', (text) => {
		expect(named(text)).toEqual([]);
	});
});

describe('honours told in other words', () => {
	it.each([
		['She was the recipient of the Dr Roe Prize.', ['Dr Roe Prize']],
		['She was awarded an honorary DSc in 2003 by Marlow College.', ['Honorary DSc from Marlow College']],
		[
			'She holds honorary doctorates in law from Marlow College and the University of Ulmen.',
			['Honorary doctorate from Marlow College', 'Honorary doctorate from University of Ulmen'],
		],
		['She was made an honorary citizen of Tallow in 2010.', ['honorary citizen of Tallow']],
		['She was made an honorary fellow of Marlow College.', []],
		['She was granted the freedom of the city of Tallow.', ['freedom of the city of Tallow']],
		['She was awarded a Fulbright to study in Ulmen.', ['Fulbright']],
		['She has won an Obie, a Tony and two Emmys.', ['Obie', 'Tony', 'Emmys']],
		['She worked with a Tony from Ulmen.', []],
		['She received the best student paper award at the Tide Conference.', ['best student paper award']],
		[
			'Her honours include the Tide Prize and fellowships from the Salt Trust.',
			['Tide Prize', 'Fellowship from Salt Trust'],
		],
		[
			'Her honours include the Tide Award for her work on salt, the Heron Medal and being awarded the Salt Prize.',
			['Tide Award', 'Heron Medal', 'Salt Prize'],
		],
		['Her work has won numerous awards, including the Tide Prize.', ['Tide Prize']],
		['The Tide Prize was awarded to Quill in 2010.', ['Tide Prize']],
		['The Tide Prize was awarded to Tom Reed in 2010.', []],
		[
			'She is the recipient of two awards: the Tide Prize (2001), the Heron Medal (2005).',
			['Tide Prize', 'Heron Medal'],
		],
		['She earned the title of Surveyor of the Year.', ['Surveyor of the Year']],
		['She was awarded the Tide Safety Award in Upton, Kenya.', ['Tide Safety Award']],
		['She was awarded the Tide Fellowship by the Ministry of Tides, Government of Ulmen.', ['Tide Fellowship']],
		['She was granted 50 Ulmen patents.', []],
		['She went to Marlow College, where she earned her MM and BM in harp.', []],
		['She was awarded the MM and the MC.', ['MM', 'MC']],
		['She won a gold medal at the 1990 Tallow Games.', ['gold medal at the 1990 Tallow Games']],
		[
			'She won bronze in the 100 metres at the 1990 Tallow Games.',
			['bronze medal in the 100 metres at the 1990 Tallow Games'],
		],
		['She is a two-time Olympic champion.', ['Olympic champion']],
		['She is a champion of clean rivers.', []],
		['She lost the silver medal match at the 1990 Tallow Games.', []],
		['She found gold at the Tallow mine.', []],
		['Her awards include two Bronze Stars and three Purple Hearts.', ['Bronze Stars', 'Purple Hearts']],
		[
			'Her awards include the Best Student 2023 and Surveyor of the Year 2024.',
			['Best Student', 'Surveyor of the Year'],
		],
		[
			'Her awards include a Most Influential Paper Award and a Tide Award.',
			['Most Influential Paper Award', 'Tide Award'],
		],
		['In 2014 she became the youngest Tide Prize laureate.', ['Tide Prize']],
		['She was mentioned in dispatches and awarded the DSO.', ['Mentioned in Despatches', 'DSO']],
		['She took home the award for Best New Surveyor.', ['Best New Surveyor']],
		[
			'She has been the recipient of the Tide Prize and, most recently, a Heron Fellowship.',
			['Tide Prize', 'Heron Fellowship'],
		],
	])('%s', (text, expected) => {
		expect(named(text).map((fact) => (fact as { readonly name: string }).name)).toEqual(expected);
	});

	it('has the year in the brackets behind it, and no other', () => {
		expect(
			named(
				'Her awards include the Tide Prize at the Salt Exhibition (2021) and the Heron Prize at the Tallow Fair (2025).',
			),
		).toEqual([
			{ name: 'Tide Prize', date: '2021' },
			{ name: 'Heron Prize', date: '2025' },
		]);
		expect(named('Her awards include the Tide Prize and the Heron Prize (2025).')).toEqual([
			{ name: 'Tide Prize' },
			{ name: 'Heron Prize', date: '2025' },
		]);
	});

	it('is no body that one belongs to', () => {
		expect(factsOf('She is a member of the Tallow Hall of Fame.', 'award', 'membership', 'position')).toEqual([
			{ name: 'Tallow Hall of Fame' },
		]);
	});
});

describe('who gave an honorary degree', () => {
	it('is no honour that is told behind it', () => {
		const names = (text: string) => factsOf(text, 'award').map(({ name }) => name);
		expect(
			names(
				'She holds an honorary Doctor of Laws from Marlow University (1987) and the Ann Roe Professor of Rivers chair.',
			),
		).toEqual(['Honorary Doctor of Laws from Marlow University']);
		expect(names('She holds honorary doctorates from the University of Tallow and Saltmarsh College.')).toEqual([
			'Honorary doctorate from University of Tallow',
			'Honorary doctorate from Saltmarsh College',
		]);
	});
});

it('leaves what the subject made its own honours', () => {
	expect(factsOf('A small editor by Mara Quill.\n\nWinner of the 2021 Tide Prize.', 'award')).toEqual([]);
	expect(factsOf('Winner of the 2021 Tide Prize.', 'award')).toMatchObject([{ name: 'Tide Prize', date: '2021' }]);
});
