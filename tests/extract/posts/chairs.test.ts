import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of';

describe('the chair of a branch of study', () => {
	it.each([
		'Physics',
		'Oceanography',
		'Surgery',
		'Political Science',
		'Applied Mathematics and Statistics',
		'Outreach',
	])('is of no body called %s', (field) => {
		expect(factsOf(`She is Chair of ${field}.`, 'position')).toEqual([{ title: `Chair of ${field}`, current: true }]);
	});

	it('may be at a body', () => {
		expect(factsOf('She is Chair of Surgery at Hale Hospital.', 'position')).toMatchObject([
			{ title: 'Chair of Surgery', organization: 'Hale Hospital' },
		]);
		expect(factsOf('She is Director of Urology.', 'position')).toEqual([
			{ title: 'Director of Urology', current: true },
		]);
	});

	it.each(['Acme', 'Tidewell Energy', 'Cancer Research UK', 'the Physics Society'])('of %s is of a body', (body) => {
		expect(factsOf(`She is Chair of ${body}.`, 'position')).toMatchObject([
			{ title: 'Chair', organization: body.replace('the ', '') },
		]);
	});
});
