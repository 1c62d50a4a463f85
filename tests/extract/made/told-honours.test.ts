import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of';

const HEAD = 'Mara Quill is a surveyor. ';

describe('honours by the lists and bodies that give them', () => {
	it.each([
		['She was named one of Silt Magazine’s "40 Under 40" in 2014.', '40 Under 40', '2014'],
		[
			'She was ranked among the 100 Most Influential Engineers by Silt Magazine in 2018.',
			'100 Most Influential Engineers',
			'2018',
		],
		['She was listed in Harbour Weekly’s Top 100 Dredgers.', 'Harbour Weekly’s Top 100 Dredgers', undefined],
		['She is a Fulbright scholar.', 'Fulbright scholar', undefined],
		['She was a 2014 MacArthur Fellow.', 'MacArthur Fellow', '2014'],
		['In 2016 the Dredging Council awarded her the Gold Anchor.', 'Gold Anchor', '2016'],
		[
			'The University of Tallow conferred an honorary doctorate on her in 2012.',
			'Honorary doctorate from University of Tallow',
			'2012',
		],
		[
			'She has won multiple awards for her teaching, most recently the Marlow Teaching Award in 2019.',
			'Marlow Teaching Award',
			'2019',
		],
		['She was named to the All-Coast First Team in 2001.', 'All-Coast First Team', '2001'],
		['She graduated in 1990 with the Reed Prize.', 'Reed Prize', '1990'],
	])('%s', (text, name, date) => {
		expect(factsOf(HEAD + text, 'award')).toMatchObject([date === undefined ? { name } : { name, date }]);
		expect(factsOf(HEAD + text, 'membership', 'position')).toEqual([]);
	});

	it.each([
		'She was ranked among the youngest engineers of the yard.',
		'She worked with a Fulbright scholar.',
		'She was tipped for the Harbour Prize.',
		'Silt Magazine awarded Jon Vik the Gold Anchor.',
	])('nothing: %s', (text) => {
		expect(factsOf(HEAD + text, 'award')).toEqual([]);
	});
});

describe('works told one after another', () => {
	it.each([
		['She composed the opera Ebb, two symphonies and the ballet Kelp.', ['Ebb', 'Kelp']],
		['She followed it up with the EP Kelp (2006) and the album Low Water in 2009.', ['Kelp', 'Low Water']],
		['She is known for the novels Low Water and Salt Lines.', ['Low Water', 'Salt Lines']],
		['Her photographs were collected in the book Faces of Upton (2010).', ['Faces of Upton']],
		['She translated Jon Vik’s Ebb into English.', ['Ebb']],
		['She led the development of Tidewatch, a web application for pilots.', ['Tidewatch']],
		['She maintains KelpDB, an open source database for tides.', ['KelpDB']],
		['She has published widely, including the books Low Water (2001) and Ebb (2004).', ['Low Water', 'Ebb']],
		['She invented the Quill pump.', ['Quill pump']],
		['She co-wrote Ann Roe’s 2002 single "Long Pier".', ['Long Pier']],
	])('%s', (text, names) => {
		expect([...new Set(factsOf(HEAD + text, 'work').map(({ name }) => name))]).toEqual(names);
	});

	it.each([
		'She is writing a novel called Low Water.',
		'She is currently editing the anthology New Harbour Poets.',
		'She was named after the ballet Kelp.',
		'She appears as a character in the novel Low Water.',
		'She published Ann Roe’s novel Low Water.',
	])('nothing: %s', (text) => {
		expect(factsOf(HEAD + text, 'work')).toEqual([]);
	});
});

describe('bodies that somebody founds, and what else is opened', () => {
	it.each([
		['She launched Tidewatch, a start-up for pilots, in 2016.', ['Tidewatch']],
		['The company she co-founded, Saltworks, went public.', ['Saltworks']],
		['She opened the Tide Gallery in 1990.', ['Tide Gallery']],
		['She opened the Upton Festival with a speech.', []],
		['She launched the Tide Gallery website.', []],
		['She started the bakery in 1951.', []],
	])('%s', (text, names) => {
		expect(factsOf(HEAD + text, 'founded').map(({ organization }) => organization)).toEqual(names);
	});
});

describe('seats, and what depends on what has not happened', () => {
	it.each([
		['She was initiated into Alpha Tau Omega in 1961.', ['Alpha Tau Omega']],
		['She was selected for the US Olympic Team in 1984.', ['US Olympic Team']],
		['She was selected for the Harbour Office Promotion Scheme.', []],
		['If elected, she would serve on the Finance Committee.', []],
		['She played bass in the bands Low Water and The Kelp Sisters.', ['Low Water', 'Kelp Sisters']],
	])('%s', (text, names) => {
		expect(factsOf(HEAD + text, 'membership').map(({ organization }) => organization)).toEqual(names);
	});

	it('two posts behind a comma are two', () => {
		expect(
			factsOf(`${HEAD}She is a director of Tide Museum, a Governor of Upton School and a judge.`, 'position'),
		).toMatchObject([
			{ title: 'director', organization: 'Tide Museum' },
			{ title: 'Governor', organization: 'Upton School' },
			{ title: 'judge' },
		]);
	});

	it('what her father did is no post of hers', () => {
		expect(factsOf('Her father founded Vik Marine.', 'position')).toEqual([]);
	});
});

describe('events', () => {
	it.each([
		[
			'She presented her work at the International Conference on Silt in Oslo in 2003.',
			'International Conference on Silt',
		],
		['She co-organised the workshop "Silt and Society" in Leiden in 2009.', 'Silt and Society'],
		['She accompanied the Reed expedition to Greenland in 1880.', 'Reed expedition'],
	])('%s', (text, name) => {
		expect(factsOf(HEAD + text, 'event')).toMatchObject([{ name }]);
	});

	it('she was not at one where she did not compete', () => {
		expect(
			factsOf(`${HEAD}She qualified for the 1980 Olympics but did not compete owing to the boycott.`, 'event'),
		).toEqual([]);
	});
});

describe('contests, medals and halls of fame', () => {
	const honours = (text: string) => factsOf(`Quill is a writer. ${text}`, 'award').map(({ name }) => name);

	it.each<[string, readonly string[]]>([
		[
			'Her stories have won the Tide Prize, and the New Harbour Writing Contest.',
			['Tide Prize', 'New Harbour Writing Contest'],
		],
		['Her second book, Rope, won the Vern Roe Poetry Contest.', ['Vern Roe Poetry Contest']],
		['She is the triple winner of the Salt Historical Dagger.', ['Salt Historical Dagger']],
		[
			'She earned a bronze medal in the long jump at the 1928 Olympics.',
			['bronze medal in the long jump at the 1928 Olympics'],
		],
		[
			'Her contributions were recognized with induction into the National Tide Hall of Fame.',
			['National Tide Hall of Fame'],
		],
		['She has judged the Tide Poetry Contest.', []],
		['She was a finalist in the Tide Poetry Contest.', []],
	])('%s', (text, expected) => {
		expect(honours(text)).toEqual(expected);
	});
});
