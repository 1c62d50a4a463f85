import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of';

describe('foundings that a text states', () => {
	it.each([
		['In 1998 she founded the Tidal Society.', [{ organization: 'Tidal Society', date: '1998' }]],
		['Quill is the founder and director of Saltmarsh Films.', [{ organization: 'Saltmarsh Films' }]],
		[
			'She co-founded Tidewell Ltd and the Marlow Trust.',
			[{ organization: 'Tidewell Ltd' }, { organization: 'Marlow Trust' }],
		],
		['In 2021 Quill launched the "Open Harbour" project.', [{ organization: 'Open Harbour', date: '2021' }]],
		['Quill opened the restaurant Salt Room in 2010.', [{ organization: 'Salt Room', date: '2010' }]],
		['In 2010 she launched her own label, Tide & Roe.', [{ organization: 'Tide & Roe', date: '2010' }]],
		['She and Tom Reed founded the Tide Trust.', [{ organization: 'Tide Trust' }]],
		['Quill left Bold Bank to start her own firm, Tide Partners.', [{ organization: 'Tide Partners' }]],
		['She moved to Upton to found the Tide Trust.', [{ organization: 'Tide Trust' }]],
		['She was a co-founder, with Tom Reed, of the Tide Trust.', [{ organization: 'Tide Trust' }]],
		['Quill formed the practice Ushida Quill in Tallow in 1986.', [{ organization: 'Ushida Quill', date: '1986' }]],
	] as const)('%s', (text, facts) => {
		expect(factsOf(text, 'founded')).toEqual(facts);
	});
});

describe('foundings that a text does not state', () => {
	it.each([
		['She joined the Tidal Society, which was founded in 1921.'],
		['Her sister founded the Tidal Society.'],
		['In 2013 she started the PhD program at Tallow University.'],
		['She hopes to found a school.'],
		['She met Abel Roe and Tom Reed founded the Tide Trust.'],
		['She left Bold Bank when Tom Reed founded the Tide Trust.'],
		['She opened Salt Room at nine and closed it at five.'],
		['She formed a friendship with her publisher, Tide Press.'],
	])('%s', (text) => {
		expect(factsOf(text, 'founded')).toEqual([]);
	});
});

describe('a founder with others', () => {
	it.each([
		['She is the co-founder, with Lea Reed, of the artist-run space Thread.', 'Thread'],
		['She is a co-founder of the theatre company Low Water.', 'Low Water'],
	])('%s', (text, organization) => {
		expect(factsOf(text, 'founded')[0]).toMatchObject({ organization });
	});
});
