// @ts-expect-error edtf has no types.
import { parse } from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edtfBefore, edtfContains, edtfOverlaps, isEdtf, isPlainDate, yearOf } from '../../src/model';

const readsAsEdtf = (text: string): boolean => {
	try {
		parse(text);
		return true;
	} catch {
		return false;
	}
};

describe('the forms of date that biograph writes', () => {
	test.each([
		'2000',
		'2019-10',
		'2019-10-05',
		'1850~',
		'199X',
		'20XX',
		'XXXX',
		'-0619~',
		'1992/2002',
		'2002~/2004',
		'../2009',
		'[..2009]',
		'[1992..2002]',
		'1984?',
		'1984%',
	])('%s is EDTF, for another reader of it too', (text) => {
		expect(isEdtf(text)).toBe(true);
		expect(readsAsEdtf(text)).toBe(true);
	});

	test.each(['', '/', '[..]', '2001-13', '2001-02-30', '1900-02-29', '12/10/1815', 'May 1815', '2002/1992', '19'])(
		'%s is none',
		(text) => {
			expect(isEdtf(text)).toBe(false);
		},
	);

	test('every day of the calendar is one, and no other', () => {
		const two = (n: number): string => String(n).padStart(2, '0');
		const dates = fc.tuple(
			fc.integer({ min: 1000, max: 2999 }),
			fc.integer({ min: 0, max: 13 }),
			fc.integer({ min: 0, max: 32 }),
		);
		fc.assert(
			fc.property(dates, ([year, month, day]) => {
				// The other reader gives every year a leap day; the next test is about those.
				fc.pre(!(month === 2 && day === 29));
				const text = `${year}-${two(month)}-${two(day)}`;
				expect(isEdtf(text)).toBe(readsAsEdtf(text));
			}),
		);
	});
});

describe('29 February', () => {
	test.each([
		['1600', true],
		['1904', true],
		['2000', true],
		['2024', true],
		['1000', false],
		['1561', false],
		['1900', false],
		['2023', false],
	])('%s: %s', (year, leap) => {
		expect(isEdtf(`${year}-02-29`)).toBe(leap);
	});
});

describe('what two dates are to one another', () => {
	test.each([
		['2019', '2019-10', true],
		['2019-10', '2019', false],
		['[..2009]', '2009', true],
		['199X', '1995', true],
		['1992/2002', '2003', false],
		['1850~', '1850-05', true],
	])('%s contains %s: %s', (outer, inner, expected) => {
		expect(edtfContains(outer, inner)).toBe(expected);
	});

	test.each([
		['1815', '1815-12', false],
		['1815', '1816', true],
		['-0069', '0012', true],
		['[..2009]', '2010', true],
		['2009', '[..2009]', false],
		['199X', '2000', true],
	])('%s is over before %s: %s', (one, other, expected) => {
		expect(edtfBefore(one, other)).toBe(expected);
	});

	test('dates overlap when each may be the other', () => {
		expect(edtfOverlaps('2019-10', '2019')).toBe(true);
		expect(edtfOverlaps('2019-10', '2019-11')).toBe(false);
	});

	test('a year is said only where it is sure', () => {
		expect(['2019-10', '-0619~', '199X', '[..2009]'].map(yearOf)).toEqual([2019, -619, undefined, undefined]);
	});

	test('a plain date is what schema.org takes for a Date', () => {
		expect(['2000', '2000-02', '2000-02-29', '1850~', '199X', '-0069'].map(isPlainDate)).toEqual([
			true,
			true,
			true,
			false,
			false,
			false,
		]);
	});
});
