import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of';

const clubs = (text: string) =>
	factsOf(text, 'membership').map(({ organization, start, end }) => [organization, start, end]);
const posts = (text: string) =>
	factsOf(text, 'position').map(({ title, organization, start, end }) => [title, organization, start, end]);

describe('the lines of a player', () => {
	it('are told by games and goals at their end', () => {
		expect(
			clubs(
				'Playing career\n1990–94 FC Upton 56 (12)\n1996 → Hull City (loan) 4 (1)\n2001– Tide 1860 3 (0)\nTotal 63 (13)\n1992–97 Scotland U21 21 (4)',
			),
		).toEqual([
			['FC Upton', '1990', '1994'],
			['Hull City', '1996', undefined],
			['Tide 1860', '2001', undefined],
			['Scotland U21', '1992', '1997'],
		]);
	});

	it.each([
		'1990–94 FC Upton 56 (12)',
		'1990–94 Clerk, Acme Ltd\n1994–98 Painter, Bold Bank',
		'1990 The survey sold 40 (12 abroad)\n1991 It sold 30 (4 abroad)',
	])('are none alone or without them: %s', (text) => {
		expect(clubs(text)).toEqual([]);
	});
});

describe('the lines of a coach', () => {
	it('are clubs with their years below a heading that says so', () => {
		expect(
			posts('A football club made her.\n\nTeams managed\n2001–2003 Kelp Rovers\n2003–2007 Tide United (assistant)'),
		).toEqual([
			['manager', 'Kelp Rovers', '2001', '2003'],
			['assistant', 'Tide United', '2003', '2007'],
		]);
		expect(
			posts(
				'Position: Goalkeeper, football\n\nCoaching career\nFC Upton (1997-1998), Barcelona (technical advisor/2000-2001), Kelp Rovers (since 2003)',
			),
		).toEqual([
			['coach', 'FC Upton', '1997', '1998'],
			['technical advisor', 'Barcelona', '2000', '2001'],
			['coach', 'Kelp Rovers', '2003', undefined],
		]);
	});

	it.each([
		'Coaching career\n2001–2003 Acme Ltd\n2003–2005 Bold Bank',
		'She likes football.\n\nTeams managed\nShe met Ann in Upton (2001–2003).',
		'She likes football.\n\nClubs\n2001–2003 Kelp Rovers',
	])('are none elsewhere: %s', (text) => {
		expect(posts(text)).toEqual([]);
	});
});
