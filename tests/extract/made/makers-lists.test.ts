import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of';

const shows = (text: string) => factsOf(text, 'event').map(({ name, date, place }) => [name, date, place]);
const awards = (text: string) => factsOf(text, 'award').map(({ name, date }) => [name, date]);
const works = (text: string) => factsOf(text, 'work').map(({ name, date, role }) => [name, date, role]);

describe('exhibitions in a sentence that lists them', () => {
	it.each<[string, readonly (string | undefined)[][]]>([
		[
			'Solo exhibitions include quiet rooms, Paper Works, Galerie Mole (Ghent, 2022); of tide and doubt, Galerie Mole, Ghent (Belgium, 2018); and Low Water, Art Gallery of Upton (Upton, 2016).',
			[
				['quiet rooms', '2022', 'Galerie Mole, Ghent'],
				['of tide and doubt', '2018', 'Galerie Mole, Ghent, Belgium'],
				['Low Water', '2016', 'Art Gallery of Upton, Upton'],
			],
		],
		[
			'Solo exhibitions include Silt, Pier Gallery (Hull, 2021). Selected group exhibitions include OPEN/CLOSE, Salt Biennial, curated by Ada Bell, Art Gallery of Upton (Upton, 2022); Call Us, Cement Yard (Leeds, 2020).',
			[
				['Silt', '2021', 'Pier Gallery, Hull'],
				['OPEN/CLOSE', '2022', 'Art Gallery of Upton, Upton'],
				['Call Us', '2020', 'Cement Yard, Leeds'],
			],
		],
		[
			'Her recent solo exhibitions include; Salt Lines (Fenner Gallery, Upton, UK. 2019), Low, Water (Tide Museum, Leeds, UK. 2018) and group shows at The Harbour Academy (Leeds, UK. 2018), The Salt Society(Upton, UK. 2017).',
			[
				['Salt Lines', '2019', 'Fenner Gallery, Upton, UK'],
				['Low, Water', '2018', 'Tide Museum, Leeds, UK'],
				['Exhibition at Harbour Academy', '2018', 'Harbour Academy'],
				['Exhibition at Salt Society', '2017', 'Salt Society'],
			],
		],
		[
			'Group exhibitions include the Special Exhibition of Coast Painting (National Tide Museum, Upton, 2022) and Sunday Show (Upton, 2012–2020).',
			[
				['Special Exhibition of Coast Painting', '2022', 'National Tide Museum, Upton'],
				['Sunday Show', '2012/2020', 'Upton'],
			],
		],
	])('%s', (text, expected) => {
		expect(shows(`Mara Quill is an artist. ${text}`)).toEqual(expected);
	});

	it('are not those of others', () => {
		expect(
			shows('Mara Quill is a critic. Notable exhibitions include those of Ada Bell at the Tide Gallery (2019).'),
		).toEqual([]);
	});
});

describe('exhibitions in lines', () => {
	it.each<[string, readonly (string | undefined)[][]]>([
		['2021 <solo> Low Water, Salt Gallery, Leeds', [['Low Water', '2021', 'Salt Gallery, Leeds']]],
		['2019 (group) Rope, Tide House, Upton', [['Rope', '2019', 'Tide House, Upton']]],
		['2018 Silt, Pier House, Upton, with Ana Paz', [['Silt', '2018', 'Pier House, Upton']]],
		['2021 – Low Water – Salt Gallery, Leeds (solo)', [['Low Water', '2021', 'Salt Gallery, Leeds']]],
		['2021: Low Water. Salt Gallery, Leeds.', [['Low Water', '2021', 'Salt Gallery, Leeds']]],
		['Low Water - Salt Gallery, Leeds - 2021', [['Low Water', '2021', 'Leeds']]],
		['2020: Rope. With Ana Paz. Kelp Hall.', []],
	])('%s', (line, expected) => {
		expect(shows(`Exhibitions\n${line}`)).toEqual(expected);
	});

	it('found nothing by their titles', () => {
		expect(factsOf('Group Shows\n2018\nOpen House, Kelp Yard, Upton', 'founded')).toEqual([]);
		expect(factsOf('Opened Salt House in 2018.', 'founded')).toHaveLength(1);
	});
});

describe('lines that only say what the lines below them are', () => {
	it('are no works, and tell the part in them', () => {
		expect(works('Bibliography\nNovels\nLow Water (2011)\nPoetry\nRope (2016)\nAs editor\nNew Tides (2018)')).toEqual([
			['Low Water', '2011', 'author'],
			['Rope', '2016', 'author'],
			['New Tides', '2018', 'editor'],
		]);
	});

	it('are no honours', () => {
		expect(
			awards('Honours\nFC Upton\nSalt League: 2001–02, 2003–04\nTide Cup: 2002\nIndividual\nPlayer of the Year: 2004'),
		).toEqual([
			['Salt League', '2001/2002'],
			['Salt League', '2003/2004'],
			['Tide Cup', '2002'],
			['Player of the Year', '2004'],
		]);
	});

	it('may be titles with an adjective', () => {
		expect(works('Books\nCollected Essays\nRope')).toHaveLength(2);
	});
});

describe('honours of several years', () => {
	it.each([
		'Salt League: 1985, 1989',
		'Salt League (1985, 1989)',
		'1985, 1989: Salt League',
		'Salt League 1985 and 1989',
	])('%s', (line) => {
		expect(awards(`Honours\n${line}\nTide Cup, 1990`)).toEqual([
			['Salt League', '1985'],
			['Salt League', '1989'],
			['Tide Cup', '1990'],
		]);
	});

	it('were won in none where they were lost', () => {
		expect(awards('Honours\nRunner-up: Kelp Cup 1990, 1991\nKelp Award: 1990, 1991 (shortlisted)')).toEqual([]);
	});
});

describe('books in lines that stops part', () => {
	it('are read with what is behind the title', () => {
		expect(
			works('Books\nLow Water. Heron, 2011.\nSalt Road: A Memoir. Kelp Press, 2014. ISBN 978-1-2345-6789-0'),
		).toEqual([
			['Low Water', '2011', 'author'],
			['Salt Road: A Memoir', '2014', 'author'],
		]);
	});

	it('are none in prose', () => {
		expect(works('Books\nShe wrote it in Upton. Heron took it in 2015.\nNobody bought it. Heron closed.')).toEqual([]);
	});
});

describe('titles with commas in lines of exhibitions', () => {
	it.each<[string, readonly (string | undefined)[]]>([
		['2021 Ties, Stories, Magic, Upton Museum', ['Ties, Stories, Magic', '2021', 'Upton Museum']],
		['2017 Low Water, Side Room, Kelp Gallery, Upton', ['Low Water', '2017', 'Side Room, Kelp Gallery, Upton']],
		['2018 Salt, no format Gallery, Deptford', ['Salt', '2018', 'no format Gallery, Deptford']],
	])('%s', (line, expected) => {
		expect(shows(`Solo exhibitions\n${line}`)).toEqual([expected]);
	});
});
