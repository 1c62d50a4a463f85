import { describe, expect, it } from 'vitest';
import { factsOf } from './facts-of';

const dated = (text: string, kind: 'award' | 'membership' | 'position'): readonly string[] =>
	factsOf(text, kind).map(({ name, title, organization, start, date }) =>
		[name ?? title, organization, start ?? date].filter((word) => word !== undefined).join(', '),
	);

describe('honours of a whole life', () => {
	it.each<[string, readonly string[]]>([
		['She holds an OBE.', ['OBE']],
		['She was elected FRS in 1990 and FRSE in 2001.', ['FRS, 1990']],
		['She was made a Lady of the Garter in 1990.', []],
		['She was appointed a Knight of the Bath in 1990.', ['Knight of the Bath, 1990']],
		['She was awarded the Légion d’honneur in 1919.', ['Légion d’honneur, 1919']],
		['She made the Harbour Gazette list in 2010.', ['Harbour Gazette list, 2010']],
		['She was named to the Forbes 30 Under 30 list in 2010.', ['Forbes 30 Under 30, 2010']],
		['She made the team in 2010.', []],
		['She made a list of the Tallow birds.', []],
		['She holds a PhD.', []],
		['She was elected MP in 1990.', []],
	])('%s', (text, expected) => {
		expect(dated(text, 'award')).toEqual(expect.arrayContaining([...expected]));
		if (expected.length === 0) expect(dated(text, 'award')).toEqual([]);
	});

	it.each<[string, readonly string[]]>([
		['She was created Baroness Quill of Tallow in 1990.', ['Baroness Quill of Tallow, 1990']],
		['She was created 1st Countess of Tallow in 1910.', ['Countess of Tallow, 1910']],
		['She was made a life peer as Baroness Quill in 1990.', ['Baroness Quill, 1990']],
		['She was raised to the peerage as Baroness Quill in 1910.', ['Baroness Quill, 1910']],
		['Her father was created a baronet in 1937.', []],
		['She was made Count Reed’s enemy.', []],
		['She was created by Tom Reed.', []],
	])('titles of nobility: %s', (text, expected) => {
		expect(dated(text, 'position')).toEqual(expected);
	});
});

describe('what somebody belonged to all their life', () => {
	it.each<[string, readonly string[]]>([
		['She was called to the bar in 1990.', ['Bar, 1990']],
		['She studied law and was admitted to the Ohio bar in 1990.', ['Ohio bar, 1990']],
		['She was called to the Bar by the Inner Temple in 1990.', ['Inner Temple, 1990']],
		['She was called to the Bar of Upper Tallow in 1990.', ['Bar of Upper Tallow, 1990']],
		['She was admitted to the Tallow State Bar Association in 1990.', ['Tallow State Bar Association, 1990']],
		['She was called to the bar of the house to explain.', []],
		['She was called to the bar by a waiter.', []],
		['She was never called to the bar.', []],
		['She was active in the Girl Guides.', ['Girl Guides']],
		['She was active in Pi Kappa Alpha and the Tallow Garden Club.', ['Pi Kappa Alpha', 'Tallow Garden Club']],
		['She was active in Tallow politics.', []],
		['She was active in Africa.', []],
		['She was a member of VFW Post 1234 and American Legion Post 495.', ['VFW Post 1234', 'American Legion Post 495']],
		['She joined the Tallow Garden Club in 1984.', ['Tallow Garden Club, 1984']],
	])('%s', (text, expected) => {
		expect(dated(text, 'membership')).toEqual(expected);
	});

	it('has its whole name', () => {
		expect(
			JSON.stringify(factsOf('She belonged to the Benevolent and Protective Order of Elks.', 'membership')),
		).not.toMatch(/"Benevolent"/);
	});
});
