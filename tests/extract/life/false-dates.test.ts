import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of';

describe('dates of other things', () => {
	it.each([
		['She succeeded Ann Bell (1990–2001) as director of the Tide Museum.'],
		['Married in 1990, she is director of the Tide Museum.'],
		['Knighted in 2005, she is director of the Tide Museum.'],
		['Qualified in 1995, she is director of the Tide Museum.'],
		['Based in Tallow since 1990, she is director of the Tide Museum.'],
		['First elected in 2014, she is director of the Tide Museum.'],
		['Re-elected in 2018, she is director of the Tide Museum.'],
		['Photographed in 2011, Quill is director of the Tide Museum.'],
		['Retiring in 1873, she was appointed director of the Tide Museum.'],
		['As of 2019 she is director of the Tide Museum.'],
		['As of May 2019 she serves as director of the Tide Museum.'],
		['She was director of the Tide Museum during the flood in 1953.'],
		['She was director of the Tide Museum amid its collapse in 2008.'],
		['In 2020, she was still director of the Tide Museum.'],
		['In 2020, she was already director of the Tide Museum.'],
	])('are no dates of a post: %s', (text) => {
		const [post, ...more] = factsOf(text, 'position');
		expect(more).toEqual([]);
		expect(post).toMatchObject({ organization: 'Tide Museum' });
		expect(post).not.toHaveProperty('start');
		expect(post).not.toHaveProperty('end');
	});

	it.each([
		['Elected in 2004, she was mayor of Tallow until 2008.', { start: '2004', end: '2008' }],
		['Appointed in 2004, she is dean of Marlow College.', { start: '2004' }],
		['First elected in 2014, she is mayor of Tallow.', { start: '2014' }],
		['She was director of the Tide Museum during the 1950s.', { start: '195X' }],
		['She was director of the Tide Museum (1990–2001).', { start: '1990', end: '2001' }],
	])('leave those of the post: %s', (text, dates) => {
		expect(factsOf(text, 'position')).toMatchObject([dates]);
	});

	it.each([
		['In 2015 she was director of the Tide Museum.', '[..2015]', undefined],
		['In 2015 she served as director of the Tide Museum.', '[..2015]', undefined],
		['She served as director of the Tide Museum in 2015.', '[..2015]', undefined],
		['In 2015 she was working as a curator at the Tide Museum.', '[..2015]', undefined],
		['She was a founding member of the Tide Museum in 2015.', '2015', undefined],
		['She was a visiting curator at the Tide Museum in 2015.', '2015', '2015'],
		['She was a judge at the Tide Festival in 2015.', '2015', '2015'],
	])('tell that a post was held then, and of a stay all: %s', (text, start, end) => {
		const [post] = factsOf(text, 'position', 'membership');
		expect([post?.start, post?.end, post?.current]).toEqual([start, end, false]);
	});

	it.each([
		['She was appointed director of the Tide Museum in 1423 AH/2002 AD.', '2002'],
		['She was appointed director of the Tide Museum in 1423 AH.', undefined],
	])('of another calendar count where ours stands beside them: %s', (text, start) => {
		expect(factsOf(text, 'position')[0]?.start).toBe(start);
	});

	it('are no dates of studies', () => {
		const [study] = factsOf('She studied under Tom Bell (1901–1977) at Marlow College.', 'education');
		expect(study).toEqual({ organization: 'Marlow College' });
	});

	it.each([
		['She worked as a teacher in Leeds and as a clerk in York (1990–92).', [undefined, '1990']],
		['She worked as a teacher and clerk (1990–92).', ['1990', '1990']],
		['She was appointed postmaster of Upton by President Grant in 1870.', ['1870']],
	])('in brackets are those of the post beside its own place: %s', (text, starts) => {
		expect(factsOf(text, 'position').map(({ start }) => start)).toEqual(starts);
	});

	it('behind a comma are those of the school before, and not of the next', () => {
		const text = 'She was educated at Kelp School, Malta, from 1947 to 1954 and Tide College.';
		expect(factsOf(text, 'education')).toEqual([
			{ organization: 'Kelp School', start: '1947', end: '1954' },
			{ organization: 'Tide College' },
		]);
	});

	it('led through something are not those of leading', () => {
		const [post] = factsOf('She led Tarn Studios through its sale to Globex in 2018.', 'position');
		expect(post).toMatchObject({ organization: 'Tarn Studios' });
		expect(post).not.toHaveProperty('start');
	});

	it('of parents are not those of a birth', () => {
		const [birth] = factsOf('She was born to Abel Quill (1870–1930) and Edith Crane (1875–1960) in Upton.', 'birth');
		expect(birth).toEqual({ place: 'Upton' });
		const [own] = factsOf('She was born to Abel Quill (1870–1930) in Upton in 1900.', 'birth');
		expect(own).toEqual({ place: 'Upton', date: '1900' });
	});

	it('of what somebody bred are not those of a birth', () => {
		expect(factsOf('She bred Star Runner, born in 2004 in Kent.', 'birth')).toEqual([]);
		expect(factsOf('She lives in Upton, born in 1950.', 'birth')).toMatchObject([{ date: '1950' }]);
	});
});

describe('dates before another verb', () => {
	it.each([
		'In 1939 she took a degree and began a career during which she served in World War II.',
		'In 1942 she joined the army and served in World War II.',
	])('are no dates of a war: %s', (text) => {
		expect(factsOf(text, 'event')).toEqual([{ name: 'World War II', role: 'contributor' }]);
	});
});
