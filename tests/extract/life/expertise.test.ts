import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of';

describe('expertise that a text states', () => {
	it.each([
		['She specialises in maritime law.', [{ name: 'maritime law' }]],
		[
			'Her research interests include tidal energy, coastal geology and hydrology.',
			[{ name: 'tidal energy' }, { name: 'coastal geology' }, { name: 'hydrology' }],
		],
	] as const)('%s', (text, facts) => {
		expect(factsOf(text, 'expertise')).toEqual(facts);
	});
});

describe('expertise that a text does not state', () => {
	it('is no verb of the next clause, and goes on past "of"', () => {
		expect(factsOf('She was an expert in salt and starred in films.', 'expertise')).toEqual([{ name: 'salt' }]);
		expect(factsOf('She specialised in diseases of the gills.', 'expertise')).toEqual([
			{ name: 'diseases of the gills' },
		]);
	});

	it.each([['She is professor of maritime law at Marlow College.'], ['Her mother specialised in maritime law.']])(
		'%s',
		(text) => {
			expect(factsOf(text, 'expertise')).toEqual([]);
		},
	);
});

describe('a clause behind a topic', () => {
	it('is no further topic', () => {
		expect(
			factsOf('She focused on tides, and earlier served as counsel to Acme Ltd.', 'expertise').map(({ name }) => name),
		).toEqual(['tides']);
	});
});

describe('languages', () => {
	it('are read to the end of their list', () => {
		expect(factsOf('She speaks Mandarin, Taiwanese and Spanish.', 'language').map(({ name }) => name)).toEqual([
			'Mandarin',
			'Taiwanese',
			'Spanish',
		]);
	});
});
