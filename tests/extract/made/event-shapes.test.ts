import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of';

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
		['Keynotes: TideConf (2019), SaltCon 2020', ['TideConf | 2019', 'SaltCon 2020 | 2020']],
		['Talks: Tide Theory (2019), Salt Methods (2020)', []],
		['She appears at this year’s Salt Experience Exhibition at the Tide Gallery.', []],
		['She gave keynotes at TideConf 2019 and SaltCon 2020.', ['TideConf 2019 | 2019', 'SaltCon 2020 | 2020']],
		[
			'She has presented at TideConf 2017 in Berlin and SaltCon 2018 in Oslo.',
			['TideConf 2017 | 2017 | Berlin', 'SaltCon 2018 | 2018 | Oslo'],
		],
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
		// Rounds of a contest, won or lost.
		['She reached the final of the 2003 Tide Open.', ['2003 Tide Open | 2003']],
		['She was runner-up in the 2003 Tide Open.', ['2003 Tide Open | 2003']],
		['She lost to Ana Bell in the final of the 2003 Tide Open.', ['2003 Tide Open | 2003']],
		['She reached the final of her career.', []],
		['She competed in two Salt Games (2004 and 2008).', ['Salt Games | 2004', 'Salt Games | 2008']],
		// Shows with a title.
		['In 2010 she presented her first solo exhibition, Salt Roads, in Ulm.', ['Salt Roads | 2010 | Ulm']],
		['Her exhibition Salt Roads opened at the Kelp Museum in 2010.', ['Salt Roads | 2010 | Kelp Museum']],
		['She curated Salt Roads, an exhibition at the Kelp Museum (2010).', ['Salt Roads | 2010 | Kelp Museum']],
		[
			'An exhibition of her work, Salt Roads, was held at the Kelp Museum in 2010.',
			['Salt Roads | 2010 | Kelp Museum'],
		],
		[
			'Her first solo show was at the Kelp Gallery, Tallow, in 1995.',
			['Exhibition at Kelp Gallery | 1995 | Kelp Gallery'],
		],
		[
			'Her solo & group exhibitions include: My Coast, I Still Call It Home: Art from the Shore, Kelp Gallery / Salt Museum, Ulm, 2013; cantwait, Tide Institute, Ulm, 2007; The Salt of Ulm, a Portrait, Quartz Studio, Tallow, (2015).',
			[
				'My Coast, I Still Call It Home: Art from the Shore | 2013 | Kelp Gallery / Salt Museum, Ulm',
				'cantwait | 2007 | Tide Institute, Ulm',
				'The Salt of Ulm, a Portrait | 2015 | Quartz Studio, Tallow',
			],
		],
		// What was said or played at one place at one time.
		['She gave a TEDxUlm talk in 2019.', ['TEDxUlm | 2019']],
		[
			'In 2019 she delivered the commencement address at Marlow University.',
			['Commencement address at Marlow University | 2019 | Marlow University'],
		],
		['She gave a recital at Salt Hall in 2019.', ['Recital at Salt Hall | 2019 | Salt Hall']],
		['She gives recitals at Salt Hall.', []],
		['She gave a lecture at Marlow University.', []],
		['She spoke at the Tide Symposium, Paris, in 2019.', ['Tide Symposium | 2019 | Paris']],
		['She took the lead in the Salt Channel series “Low Tide” (2019).', []],
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
