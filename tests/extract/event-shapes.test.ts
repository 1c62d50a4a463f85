import { describe, expect, it } from 'vitest';
import { factsOf } from './facts-of';

const told = (text: string): readonly string[] =>
	factsOf(text, 'event').map(({ name, date, place }) => [name, date, place].filter(Boolean).join(' | '));

describe('events that a text states', () => {
	it.each([
		['She represented Ulmen in the 4 × 100 metres relay at the 1996 Salt Games.', ['1996 Salt Games | 1996']],
		['She represented Ulmen at the 54th Tallow Biennale in 2011.', ['54th Tallow Biennale | 2011']],
		['She was part of the Ulmen team at the 2012 Salt Games.', ['2012 Salt Games | 2012']],
		['She served as a judge at the 2013 Tallow Film Festival.', ['2013 Tallow Film Festival | 2013']],
		['A veteran of the Salt War, she lives in Tallow.', ['Salt War']],
		['She took part in the Tallow landings.', ['Tallow landings']],
		[
			'She was invited to give a plenary talk at the Salt Congress of Surveyors in Ulmen in 2006.',
			['Salt Congress of Surveyors | 2006 | Ulmen'],
		],
		['She was invited to the Salt Congress in 2006.', []],
		['She co-curated the 2010 Tallow Biennial.', ['2010 Tallow Biennial | 2010']],
		['She exhibited her paintings at the Tallow Salon in 1880.', ['Tallow Salon | 1880']],
		['Her films have screened at Sundance and the Tallow Film Festival.', ['Sundance', 'Tallow Film Festival']],
		[
			'In 2004, the Salt Gallery mounted a solo exhibition of her drawings.',
			['Exhibition at Salt Gallery | 2004 | Salt Gallery'],
		],
		['In 2004, the Salt Gallery mounted an exhibition of old maps.', []],
		['Her first solo show opened at the Roe Gallery in 1949.', ['Exhibition at Roe Gallery | 1949 | Roe Gallery']],
		[
			'She has held solo exhibitions at the Roe Galleries in Ulmen and Tallow.',
			['Exhibition at Roe Galleries | Roe Galleries'],
		],
		['She made her Salt Hall debut in 1999 with the Tide Symphony.', ['Debut at Salt Hall | 1999 | Salt Hall']],
		['She made her debut at the Tallow Opera in 1978.', ['Debut at Tallow Opera | 1978 | Tallow Opera']],
		['She made her NHL debut in 2017.', []],
	])('%s', (text, expected) => {
		expect(told(text)).toEqual(expected);
	});

	it('keeps each its own date', () => {
		expect(told('She gave the Tide Lectures in 2003 and the Salt Lectures at Marlow in 2007.')).toEqual([
			'Tide Lectures | 2003',
		]);
		expect(told('She was wounded at Ulmen in 1915 and again at the Battle of Tallow.')).toEqual(['Battle of Tallow']);
	});

	it('is no trophy', () => {
		expect(told('She won the Roe Trophy in 1985.')).toEqual([]);
		expect(factsOf('She won the Roe Trophy in 1985.', 'award')).toEqual([{ name: 'Roe Trophy', date: '1985' }]);
	});
});
