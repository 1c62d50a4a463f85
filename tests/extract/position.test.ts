import { describe, expect, it } from 'vitest';
import { factsOf } from './facts-of';

describe('posts that a text states', () => {
	it.each([
		[
			'Mara Quill is the chief executive of Tidewell Energy.',
			[{ title: 'chief executive', organization: 'Tidewell Energy', current: true }],
		],
		[
			'Quill is Professor of Marine Law and Dean of Students at the University of Ulmen.',
			[
				{ title: 'Professor of Marine Law', organization: 'University of Ulmen', current: true },
				{ title: 'Dean of Students', organization: 'University of Ulmen', current: true },
			],
		],
		[
			'She was deputy editor of the Harbour Gazette from 1990 to 1994.',
			[{ title: 'deputy editor', organization: 'Harbour Gazette', start: '1990', end: '1994', current: false }],
		],
		[
			'In 2009 she was appointed harbour master of the Port of Tallow.',
			[{ title: 'harbour master', organization: 'Port of Tallow', start: '2009' }],
		],
		[
			'Quill joined Brightwater Bank as a junior analyst in May 2003.',
			[{ title: 'junior analyst', organization: 'Brightwater Bank', start: '2003-05' }],
		],
		[
			'She served as assistant counsel (1956–1959) and general counsel (1959–1963) to the Fisheries Committee.',
			[
				{ title: 'assistant counsel', organization: 'Fisheries Committee', start: '1956', end: '1959', current: false },
				{ title: 'general counsel', organization: 'Fisheries Committee', start: '1959', end: '1963', current: false },
			],
		],
		[
			'She taught at the University of Ulmen, Marlow College and the Coastal Institute.',
			[
				{ organization: 'University of Ulmen', current: false },
				{ organization: 'Marlow College', current: false },
				{ organization: 'Coastal Institute', current: false },
			],
		],
		[
			'Quill worked for the Northern Lighthouse Board until 1988.',
			[{ organization: 'Northern Lighthouse Board', end: '1988', current: false }],
		],
		['She was promoted to sergeant in 2002.', [{ title: 'sergeant', start: '2002' }]],
		[
			'Tidewell Ltd hired Quill as its first chief engineer in 2011.',
			[{ title: 'first chief engineer', organization: 'Tidewell Ltd', start: '2011' }],
		],
	] as const)('%s', (text, facts) => {
		expect(factsOf(text, 'position')).toEqual(facts);
	});
});

describe('posts that a text does not state', () => {
	it.each([
		['Her father was the director of the Marlow Museum.'],
		['She hoped to become director of the Marlow Museum.'],
		['She declined the post of director of the Marlow Museum.'],
		['She was never director of the Marlow Museum.'],
		['Her husband, a surgeon at Tallow Hospital, survives her.'],
		['She met Ivo Brandt, director of the Marlow Museum.'],
		['She gave a talk at the University of Ulmen.'],
		['If elected, she would become the first mayor of Tallow.'],
		['She is married to Ivo Brandt, director of the Marlow Museum.'],
		['She wrote a life of Otto Baum, founder of Saltmarsh Bank.'],
		['She is the director of the documentary Low Water.'],
		['She won Player of the Year at the Tallow Tigers.'],
		['She is a graduate of Marlow College.'],
	])('%s', (text) => {
		expect(factsOf(text, 'position')).toEqual([]);
	});
});
