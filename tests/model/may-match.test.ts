import { expect, test } from 'vitest';
import { mayMatch } from '../../src/model/may-match';
import { FURNITURE_LINES } from '../../src/read/structure/furniture-lines';

test.each([
	[/^(?:please )?(?:subscribe|sign[ -]?up)/i, 'Subscribe now', true],
	[/^(?:please )?(?:subscribe|sign[ -]?up)/i, 'please sign up', true],
	[/^(?:please )?(?:subscribe|sign[ -]?up)/i, 'A surveyor', false],
	[/^(?:\[ ?)?(?:image|photo)$/i, '[photo', true],
	[/^(?:\[ ?)?(?:image|photo)$/i, 'Image', true],
	[/^(?:\[ ?)?(?:image|photo)$/i, 'Mara', false],
	[/^[Bb]y [A-Z]/, 'by Mara', true],
	[/^[Bb]y [A-Z]/, 'Mara', false],
	[/^\(?\d+/, '(7', true],
	[/^\(?\d+/, '7', true],
	[/^\(?\d+/, 'd', false],
	[/^a{0,2}b/, 'b', true],
	[/^a{1,2}b/, 'b', false],
	[/^(?:a|b)?(?:c\(d|e)f/, 'ef', true],
	[/^(?:a|b)?(?:c\(d|e)f/, 'ff', false],
])('%s at the beginning of “%s”: %s', (pattern, text, answer) => {
	expect(mayMatch(pattern, text)).toBe(answer);
});

test.each([[/cookie/], [/^.{0,9}cookie/], [/^[a-z]+/], [/^(?!a)b/], [/^a?$/], [/^(?:a|)b?/]])(
	'%s may begin with anything',
	(pattern) => {
		for (const text of ['cookie', '1', 'z', '', '…']) expect(mayMatch(pattern, text)).toBe(true);
	},
);

test('letters beyond ASCII, and no letter, are left to the pattern', () => {
	expect(mayMatch(/^kelvin/iu, '\u212Aelvin')).toBe(true);
	expect(mayMatch(/^kelvin/iu, '')).toBe(true);
});

test('most patterns of lines tell their first letter', () => {
	const told = FURNITURE_LINES.filter(({ pattern }) => !mayMatch(pattern, '~'));
	expect(told.length).toBeGreaterThan(FURNITURE_LINES.length / 2);
});
