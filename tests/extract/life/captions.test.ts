import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of';

describe('a caption under the name', () => {
	it('is said of whose name it is, with what goes on behind its "who"', () => {
		const text = 'Kenyan physician who founded the Tide Clinic in 1990 and won the Salt Prize.';
		expect(factsOf(text, 'nationality', 'occupation', 'founded', 'award')).toEqual(
			expect.arrayContaining([
				{ country: 'Kenya' },
				{ name: 'physician' },
				{ organization: 'Tide Clinic', date: '1990' },
				{ name: 'Salt Prize' },
			]),
		);
		expect(factsOf('Kenyan composer whose works are sung everywhere.', 'occupation')).toEqual([{ name: 'composer' }]);
	});

	it.each([
		'The physician who founded the Tide Clinic in 1990.',
		'My teacher, who founded the Tide Clinic.',
		'One of the physicians who founded the Tide Clinic.',
	])('is of another: %s', (text) => {
		expect(factsOf(text, 'occupation', 'founded')).toEqual([]);
	});

	it.each([
		['Kenyan poet (1907–1973)', '1907', '1973'],
		['Kenyan playwright remembered for her comedies (1907–1973)', '1907', '1973'],
		['A leading Kenyan poet and member of the Tide Group (1907–1973)', '1907', '1973'],
		['Painter and sculptor (1907–1973)', '1907', '1973'],
		['Kenyan stateswoman who was prime minister from 1990 until 1997 (born 1943)', '1943', undefined],
	])('closes with the years of the life: %s', (text, born, died) => {
		expect(factsOf(text, 'birth', 'death').map(({ date }) => date)).toEqual([born, ...(died ? [died] : [])]);
		expect(factsOf(text, 'membership').filter(({ start }) => start === born)).toEqual([]);
	});

	it.each([
		'Editor of the Tide Gazette (1950–1990)',
		'Director, Tide Museum (1940–1990)',
		'Tallow United player (1950–1990)',
		'Kenyan diplomat (1990–2001)',
		'Kenyan president (3 May 1980 – 2 June 2005)',
		'Kenyan poet, wife of Tom Reed (1907–1973)',
		'Kenyan poet and activist who is the father of a novelist (born 1980)',
		'Husband of Ann Roe (born 1950)',
	])('closes with the years of a post, or of another: %s', (text) => {
		expect(factsOf(text, 'birth', 'death')).toEqual([]);
	});
});

describe('the years of a life', () => {
	it('are nobody’s term, and date no deed', () => {
		const text =
			'Mara Quill (1907–1973) was a Kenyan poet. She was a member of the Tide Group (1907–1973). She founded the Salt School (1907–1973).';
		expect(factsOf(text, 'membership', 'founded')).toEqual([
			{ organization: 'Tide Group', role: 'member', current: false },
			{ organization: 'Salt School' },
		]);
	});

	it('show no work behind the name of a place', () => {
		expect(factsOf('She described Kenyan life in Kelpland (1907–1973).', 'work')).toEqual([]);
		expect(factsOf('She described Kenyan life in Kelpland (1973).', 'work')).toMatchObject([{ name: 'Kelpland' }]);
	});
});
