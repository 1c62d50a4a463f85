import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract';
import { read } from '../../../src/read';
import { factsOf } from '../facts-of';

const posts = (text: string) => factsOf(text, 'position');

describe('posts as clinics and faculties tell them', () => {
	it.each([
		[
			'of whoever treats the head and the neck',
			'She is a renowned head and neck surgeon at Marlow Hospital.',
			[{ title: 'head and neck surgeon', organization: 'Marlow Hospital', current: true }],
		],
		[
			'of whoever heads something',
			'She is head and founder of Marlow Hospital.',
			[{ title: 'head', organization: 'Marlow Hospital', current: true }],
		],
		[
			'in a department for two matters',
			'She is a lecturer in the Department of Software and Information Engineering at Ulm University.',
			[{ title: 'lecturer', organization: 'Department of Software and Information Engineering', current: true }],
		],
		['in a field alone', 'She is a seasoned attorney in Technology, Media and tide law.', []],
		['as one of many', 'She is one of the leading attorneys of the coast.', []],
		[
			'whose duty stands behind a dash',
			'She is Deputy Vice Chancellor – Academic Affairs of Vale University.',
			[{ title: 'Deputy Vice Chancellor – Academic Affairs', organization: 'Vale University', current: true }],
		],
		[
			'behind what a body is',
			'She is the CEO of Vale Investments, a maker of boats, and a director of the Salt Group.',
			[
				{ title: 'CEO', organization: 'Vale Investments', current: true },
				{ title: 'director', organization: 'Salt Group', current: true },
			],
		],
		[
			'behind what somebody else is',
			'She is the CEO of Vale Investments, a maker of boats, and Tom Reed is a director of the Salt Group.',
			[{ title: 'CEO', organization: 'Vale Investments', current: true }],
		],
		[
			'that somebody left',
			'Before leaving Vale & Company as a Senior Partner in 2021, Quill advised museums.',
			[{ title: 'Senior Partner', end: '2021', current: false }],
		],
		[
			'held in several schools, and mentoring elsewhere',
			'Quill, a former English teacher in New Upton schools and mentor with the Salt Trust, lives in Ulm.',
			[{ title: 'mentor', organization: 'Salt Trust' }],
		],
		[
			'listed behind a colon',
			'She ended with two last roles: Deputy Chief of Staff and Head of the Vale State Social Office.',
			[
				{ title: 'Deputy Chief of Staff', organization: 'Vale State Social Office' },
				{ title: 'Head', organization: 'Vale State Social Office' },
			],
		],
		[
			'at a court with its divisions',
			'She served as a law clerk in the Vale Superior Court, Civil Division and Family Part.',
			[{ title: 'law clerk', organization: 'Vale Superior Court', current: false }],
		],
		[
			'in a faculty that was joined',
			'She practised law before joining the faculty of Vale University School of Law.',
			[{ organization: 'Vale University School of Law' }],
		],
	])('%s', (_, text, expected) => {
		expect(posts(text)).toEqual(expected);
	});
});

describe('what a body owns', () => {
	it.each([
		['is founded, and not the body', 'She founded and directs the Vale Trust’s music school.', 'founded'],
		['is what one is affiliated with', 'She is affiliated with Vale’s famous division of tides.', 'membership'],
	] as const)('%s', (_, text, kind) => {
		expect(factsOf(text, kind)).toEqual([]);
	});

	it('leaves the body itself', () => {
		expect(factsOf('She founded the Vale Trust.', 'founded')).toEqual([{ organization: 'Vale Trust' }]);
	});
});

describe('training and studies', () => {
	it.each([
		[
			'Her educational background includes a BSc from the Vale Institute and a PhD in Tides from Ulm University.',
			[
				{ organization: 'Vale Institute', credential: 'BSc' },
				{ organization: 'Ulm University', credential: 'PhD', field: 'Tides' },
			],
		],
		[
			'She completed her studies at Vale University, postgraduate training in General Surgery at Ulm School of Medicine, and a fellowship in Surgical Oncology at MD Salt.',
			[
				{ organization: 'Ulm School of Medicine', credential: 'postgraduate training', field: 'General Surgery' },
				{ organization: 'MD Salt', credential: 'fellowship', field: 'Surgical Oncology' },
			],
		],
		[
			'She finished her doctoral and postdoctoral studies at Ulm Medical School.',
			[{ organization: 'Ulm Medical School' }],
		],
		['She gives training in General Surgery at Ulm School of Medicine.', []],
	])('%s', (text, expected) => {
		expect(factsOf(text, 'education').filter(({ organization }) => organization !== 'Vale University')).toEqual(
			expected,
		);
	});
});

describe('courses within a programme', () => {
	it('are no software', () => {
		const text = 'She designed courses in the program of the pier, including Tide Analytics and Salt Modeling.';
		expect(factsOf(text, 'work')).toEqual([]);
	});

	it('leave a programme that was written one', () => {
		expect(factsOf('She wrote the program Tide Analytics.', 'work')).toMatchObject([{ name: 'Tide Analytics' }]);
	});
});

describe('children in schools', () => {
	it.each([
		['Quill has two children in the Vale Public Schools.', []],
		['Quill has two children, Tom and Joan.', ['Tom', 'Joan']],
	])('%s', (text, names) => {
		expect(factsOf(text, 'relative').map(({ name }) => name)).toEqual(names);
	});
});

describe('seats on two boards', () => {
	it('are each by its own name', () => {
		const text = 'She serves on the Board of Directors of Vale Canada and the River Committee of the Salt Association.';
		expect(factsOf(text, 'membership')).toEqual([
			{ organization: 'Vale Canada', role: 'Board of Directors', current: true },
			{ organization: 'River Committee of the Salt Association', role: 'member', current: true },
		]);
	});
});

describe('titles that ask in their midst', () => {
	it('are one title, and no two sentences', () => {
		const text =
			'Her books include "Salt: Tides and Law" (Hale 2014) and "Your Next River? From Vale to Moss" (Ulm Press 2018).';
		expect(factsOf(text, 'work').map(({ name }) => name)).toEqual([
			'Salt: Tides and Law',
			'Your Next River? From Vale to Moss',
		]);
	});
});

describe('people who are called after a month', () => {
	const named = (text: string): string | undefined => {
		try {
			return extract(read(text, { id: 'page' })).flatMap(({ fact }) =>
				fact.kind === 'name' && fact.form === 'full' ? [fact.name] : [],
			)[0];
		} catch {
			return undefined;
		}
	};

	it.each([
		['April Hale\nCEO at Spring Vale\n\nApril is the co-founder of Spring Vale.', 'April Hale'],
		['June Hale is a nurse at Marlow Hospital. June studied in Ulm.', 'June Hale'],
		['April Showers\n\nApril is wet in Ulm.', undefined],
		['May Day is a holiday in Ulm. May Day was made in 1890.', undefined],
	])('%s', (text, name) => {
		expect(named(text)).toBe(name);
	});
});
