import { describe, expect, it } from 'vitest';
import { factsOf } from './facts-of';

describe('foundings that a text states', () => {
	it.each([
		['In 1998 she founded the Tidal Society.', [{ organization: 'Tidal Society', date: '1998' }]],
		['Quill is the founder and director of Saltmarsh Films.', [{ organization: 'Saltmarsh Films' }]],
		[
			'She co-founded Tidewell Ltd and the Marlow Trust.',
			[{ organization: 'Tidewell Ltd' }, { organization: 'Marlow Trust' }],
		],
		['In 2021 Quill launched the "Open Harbour" project.', [{ organization: 'Open Harbour', date: '2021' }]],
	] as const)('%s', (text, facts) => {
		expect(factsOf(text, 'founded')).toEqual(facts);
	});
});

describe('foundings that a text does not state', () => {
	it.each([
		['She joined the Tidal Society, which was founded in 1921.'],
		['Her sister founded the Tidal Society.'],
		['She hopes to found a school.'],
	])('%s', (text) => {
		expect(factsOf(text, 'founded')).toEqual([]);
	});
});
