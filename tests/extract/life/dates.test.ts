import { describe, expect, it } from 'vitest';
import { readTime } from '../../../src/extract/dates/clock-time';
import { readWhen } from '../../../src/extract/dates/dates';
import { readRelative } from '../../../src/extract/dates/relative-date';
import { tokenize } from '../../../src/extract/words/tokens';
import { isEdtf } from '../../../src/model';

const tokens = (text: string) => tokenize(text, { start: 0, end: text.length }, []);
const when = (text: string) => {
	const { from, to, ...rest } = readWhen(tokens(text), 0) ?? { from: 0, to: 0 };
	return rest;
};

describe('dates as the text gives them', () => {
	it.each([
		['on 3 May 1950', { point: '1950-05-03' }],
		['on May 3rd, 1950', { point: '1950-05-03' }],
		['on the 3rd of May 1950', { point: '1950-05-03' }],
		['in May 1950', { point: '1950-05' }],
		['in 1950', { point: '1950' }],
		['in late 2000', { point: '2000' }],
		['at the end of 2000', { point: '2000' }],
		['in the summer of 2016', { point: '2016' }],
		['in the 1990s', { point: '199X' }],
		['in the mid-1990s', { point: '199X' }],
		['in the 19th century', { point: '18XX' }],
		['by 2009', { point: '[..2009]' }],
		['c. 965', { point: '0965~' }],
		['c. 620 BCE', { point: '-0619~' }],
		['in 14 AD', { point: '0014' }],
		['between 1992 and 2002', { start: '1992', end: '2002' }],
		['from 1992 to 2002', { start: '1992', end: '2002' }],
		['1956–59', { start: '1956', end: '1959' }],
		['1956-7', { start: '1956', end: '1957' }],
		['(1956-7)', { start: '1956', end: '1957' }],
		['(1956–1959)', { start: '1956', end: '1959' }],
		['from June to August 2010', { start: '2010-06', end: '2010-08' }],
		['since 1969', { start: '1969', current: true }],
		['2012–present', { start: '2012', current: true }],
		['until 1999', { end: '1999' }],
		['until her retirement in 1999', { end: '1999' }],
		['from 1992 until his death in 1999', { start: '1992', end: '1999' }],
		['2019-10-05', { point: '2019-10-05' }],
		['21/05/1990', { point: '1990-05-21' }],
		['on 16.09.1938', { point: '1938-09-16' }],
		['on 05.05.1938', { point: '1938-05-05' }],
		['on 03/05/1950', { point: '1950' }],
		['on 03.05.1950', { point: '1950' }],
		['c.1507', { point: '1507~' }],
	])('%s', (text, expected) => {
		const found = when(text);
		expect(found).toEqual(expected);
		for (const value of Object.values(found)) if (typeof value === 'string') expect(isEdtf(value)).toBe(true);
	});

	it.each([
		'in 1600 pages',
		'on 31 February 1990',
		'by 1850 people',
		'version 31.14.1950',
		'may 1990 people',
		'in 2150',
		'until her house in 1999',
	])('%s is no date, or not one for sure', (text) => {
		expect(when(text)).toEqual({});
	});

	it.each([
		['two years later', 2],
		['after three years of service', 3],
		['the following year', 1],
		['in the same year', 0],
		['ten years', undefined],
		['at the age of 30', 30],
		['aged thirty', 30],
		['at age 21', 21],
		['at the age of 30 months', undefined],
		['aged 20 to 30', undefined],
		['at the age of consent', undefined],
	])('%s counts from another date', (text, years) => {
		expect(readRelative(tokens(text), 0)?.years).toBe(years);
	});

	it.each([
		['9:30am', '09:30'],
		['12:00pm', '12:00'],
		['7 p.m.', '19:00'],
		['noon', '12:00'],
		['18:45', '18:45'],
		['25:00', undefined],
		['13pm', undefined],
		['7', undefined],
	])('%s as a clock time', (text, time) => {
		expect(readTime(tokens(text), 0)?.time).toBe(time);
	});
});
