import { describe, expect, it } from 'vitest';
import { publish } from '../../src/publish';
import { checkPublished } from '../../src/validate/check-published';
import { biography, fact } from '../publish/ada-roe';

const linked = publish(
	biography([
		fact('event', { name: 'Tide Morning', role: 'organizer', date: '2031', startTime: '09:30', place: 'place-quay' }),
		fact('event', { name: 'Tide Evening', role: 'organizer' }),
	]),
	{ profile: 'linked', page: 'https://example.org/ada', asOf: '2029-01-01' },
).graph;
const json = { mediaType: 'application/ld+json' } as const;
const wrong = (markup: string, profile?: 'search' | 'linked') =>
	checkPublished(markup, profile, json)
		.filter(({ severity }) => severity !== 'info')
		.map(({ code }) => code);

describe('what was published', () => {
	it('as linked data, may tell of an event without a day or a place', () => {
		expect(wrong(JSON.stringify(linked), 'linked')).toEqual([]);
	});

	it('for search engines, is asked for what they want', () => {
		expect(wrong(JSON.stringify(linked), 'search')).toContain('google/not-precise');
		expect(wrong(JSON.stringify(linked))).toContain('google/missing-property');
	});

	it('is asked for everything else in both', () => {
		const broken = JSON.stringify(linked).replaceAll('startDate', 'startDat');
		for (const profile of ['search', 'linked'] as const)
			expect(wrong(broken, profile)).toContain('vocabulary/unknown-property');
	});
});
