import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract';
import { read } from '../../../src/read';
import { factsOf } from '../facts-of';

describe('births in short entries', () => {
	it.each([
		['Born Taunton, Somerset on 3 May 1838 to George Quill and Edith Winter.', '1838-05-03', 'Taunton, Somerset'],
		['Born in Taunton 3 May 1838 to George Quill and Edith Winter.', '1838-05-03', 'Taunton'],
		['Quill was born Taunton, Kenya, on 3 May 1838.', '1838-05-03', 'Taunton, Kenya'],
		['She was born Edith Winter on 3 May 1838.', '1838-05-03', undefined],
	])('have their place without a preposition: %s', (text, date, place) => {
		const births = factsOf(text, 'birth');
		expect(births.map((fact) => fact.date)).toEqual([date]);
		expect(births.map((fact) => fact.place)).toEqual([place]);
	});

	it('name a place and no person', () => {
		expect(
			factsOf('Born Lake Tallow, Kenya on 3 May 1838.', 'name').filter((fact) => fact.name === 'Lake Tallow'),
		).toEqual([]);
		expect(factsOf('She was born Edith Winter on 3 May 1838.', 'name')).toContainEqual({ name: 'Edith Winter' });
	});

	it('are of the person of the heading, whatever the first word looks like', () => {
		const document = read(
			'# Judges\n\n## Virgil Power\n\nBorn Brisbane, Queensland on 3 May 1838. He became a judge in 1875.',
		);
		const names = extract(document).flatMap(({ fact }) =>
			fact.kind === 'name' && fact.form === 'full' ? [fact.name] : [],
		);
		expect(names).toEqual(['Virgil Power']);
	});

	it('give the parents behind place and day', () => {
		expect(
			factsOf('Born Taunton, Somerset, England on 3 May 1838 to George Quill and Edith Winter.', 'relative').map(
				(fact) => fact.name,
			),
		).toEqual(['George Quill', 'Edith Winter']);
	});
});

const postsOf = (text: string): readonly unknown[] =>
	extract(read(text, { id: 'walk' })).flatMap(({ fact }) => (fact.kind === 'position' ? [fact.title] : []));

describe('a name at birth under the heading of the later one', () => {
	it.each([
		['## Rose Jane Walker\n\nRose Jane Langford trained in Upton. She was matron of Tallow Hospital.', ['matron']],
		['## Rose Walker\n\nRose Langford was born in Devon. She was matron of Tallow Hospital.', ['matron']],
	])('is the same person: %s', (text, titles) => {
		expect(postsOf(`# Nurses\n\n${text}\n\n## Abel Roe\n\nAbel Roe was a miller.`)).toEqual(titles);
	});

	it('is somebody else where the given names differ', () => {
		expect(
			postsOf(
				'# Nurses\n\n## Rose Walker\n\nRose Walker was matron of Tallow Hospital.\n\nEdith Langford was mayor of Ulm.',
			),
		).toEqual(['matron']);
	});
});

describe('marriages told of whom somebody met', () => {
	it.each([
		['In 1957 she met Abel Roe, who would later become her husband.', ['Abel Roe']],
		['She met Abel Roe, who became her second husband in 1957.', ['Abel Roe']],
		['She met Abel Roe, who became her publisher.', []],
	])('%s', (text, expected) => {
		expect(factsOf(text, 'relative').map((fact) => fact.name)).toEqual(expected);
	});
});

describe('deaths where somebody retired to', () => {
	it('need no comma', () => {
		expect(factsOf('She retired to the abbey of Tallow where she died in 1852.', 'death')).toContainEqual({
			date: '1852',
			place: 'Tallow',
		});
	});
});

describe('deaths in notices', () => {
	it.each([
		['Mara Quill, age 91, of Tallow, Alabama passed away on Friday, May 2, 2025.', '2025-05-02'],
		['Mara Quill age 43 of Upton passed away Monday, December 7, 2020.', '2020-12-07'],
		['After a long illness she died while still in service on 30 Oct 1961.', '1961-10-30'],
		['She died in office while visiting Upton on 30 June 1890.', '1890-06-30'],
		['Mara Quill, age 91, of Tallow, Alabama buried her brother on May 2, 2025.', undefined],
	])('%s', (text, date) => {
		expect(factsOf(text, 'death')[0]?.date).toBe(date);
	});
});

describe('lists of those left behind', () => {
	it.each([
		[
			'She is survived by her daughters, Ann Jane Buck (Frank), Ruth Camp (Tom); grandchildren, Joan Buck.',
			['Ann Jane Buck', 'Ruth Camp'],
		],
		[
			'She is survived by Children, Gayle Quill, Clanton and Dale Quill, Upton; Sister, Ruth Bell, Clanton.',
			['Gayle Quill', 'Dale Quill', 'Ruth Bell'],
		],
		['She is survived by her Step Children, Ann Roe and Tom Roe.', ['Ann Roe', 'Tom Roe']],
	])('hold neither homes nor words for kin: %s', (text, names) => {
		expect(factsOf(text, 'relative').map((fact) => fact.name)).toEqual(names);
	});
});

describe('short forms of given names', () => {
	it('are the person of the full one', () => {
		const text =
			'Kathryn Rogers Quill was a nurse.\n\nKathy was born on April 21st, 1948 in Tallow. She is survived by her brothers, Tom Rogers and Abel Rogers.';
		const claims = extract(read(text, { id: 'notice' })).map(({ fact }) => fact);
		expect(claims.find((fact) => fact.kind === 'birth')).toMatchObject({
			date: '1948-04-21',
			place: { name: 'Tallow' },
		});
		expect(claims.flatMap((fact) => (fact.kind === 'relative' ? [fact.name] : []))).toEqual([
			'Tom Rogers',
			'Abel Rogers',
		]);
	});
});

describe('an entry that opens with what its person was', () => {
	it.each([
		[
			'English divine, born in Tallow, Kent, on the 28th of January 1827; graduated in 1847 from Marlow College.',
			{ date: '1827-01-28', place: 'Tallow, Kent' },
			'Marlow College',
		],
		[
			'(1811-1891), English prelate, was born at Tallow and educated at Marlow College.',
			{ place: 'Tallow' },
			'Marlow College',
		],
		[
			', an eminent scholar and divine, was born at Tallow in 1647. She was educated at Marlow College.',
			{ date: '1647', place: 'Tallow' },
			'Marlow College',
		],
	])('tells of them: %s', (text, birth, school) => {
		expect(factsOf(text, 'birth')).toMatchObject([birth]);
		expect(factsOf(text, 'education')).toMatchObject([{ organization: school }]);
	});

	it('keeps the country and the calling', () => {
		const text = 'English painter, born in Tallow in 1827, was educated at Marlow College.';
		expect(factsOf(text, 'nationality', 'occupation', 'birth')).toEqual(
			expect.arrayContaining([{ country: 'England' }, { name: 'painter' }, { date: '1827', place: 'Tallow' }]),
		);
	});

	it.each([
		['She was a smith.\n\nEnglish divine, born in Tallow in 1827; graduated in 1847 from Marlow College.'],
		['English divine Tom Reed, born in Tallow in 1827, graduated in 1847 from Marlow College.'],
		['An English divine was born in Tallow in 1827 and educated at Marlow College.'],
	])('stands right under the name, and names nobody else: %s', (text) => {
		expect(factsOf(text, 'birth', 'education')).toEqual([]);
	});
});
