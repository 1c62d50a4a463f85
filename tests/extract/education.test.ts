import { describe, expect, it } from 'vitest';
import { factsOf } from './facts-of';

describe('schooling that a text states', () => {
	it.each([
		['She graduated from Marlow College in 1988.', [{ organization: 'Marlow College', end: '1988' }]],
		['She studied at the Escuela Superior de Música.', [{ organization: 'Escuela Superior de Música' }]],
		['Her brother studied at the Escuela Superior de Música.', []],
		[
			'She holds a BSc in Zoology from the University of Ulmen and an MBA from Tallow Business School.',
			[
				{ credential: 'BSc', field: 'Zoology', organization: 'University of Ulmen' },
				{ credential: 'MBA', organization: 'Tallow Business School' },
			],
		],
		[
			'Quill received her M.S. and Ph.D. degrees from the University of Ulmen.',
			[
				{ credential: 'M.S.', organization: 'University of Ulmen' },
				{ credential: 'Ph.D.', organization: 'University of Ulmen' },
			],
		],
		['Quill attended Tallow High School.', [{ organization: 'Tallow High School' }]],
		[
			'She earned a Bachelor of Arts degree in political science from Marlow College in 1991.',
			[
				{
					credential: 'Bachelor of Arts degree',
					field: 'political science',
					organization: 'Marlow College',
					end: '1991',
				},
			],
		],
		[
			'She studied music theory at the University of Ulmen.',
			[{ organization: 'University of Ulmen', field: 'music theory' }],
		],
		[
			'Her qualifications include a Diploma in Nursing (Tallow College) and an MSc Marine Biology.',
			[
				{ credential: 'Diploma', field: 'Nursing', organization: 'Tallow College' },
				{ credential: 'MSc', field: 'Marine Biology' },
			],
		],
	] as const)('%s', (text, facts) => {
		expect(factsOf(text, 'education')).toEqual(facts);
	});
});

describe('schooling that a text does not state', () => {
	it.each([
		['Marlow College awarded her an honorary doctorate in 2005.'],
		['She teaches at Marlow College.'],
		['Her son attended Marlow College.'],
		['She never graduated from Marlow College.'],
		['She attended the Tallow Jazz Festival.'],
		['She did her postdoctoral work in biochemistry at the Ulmen Laboratory of Biology from 1965 to 1968.'],
	])('%s', (text) => {
		expect(factsOf(text, 'education')).toEqual([]);
	});
});
